### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = 请选择语言
language-continue = 继续
language-back = 返回
language-button = 语言：{ $language }
language-draft = 这种语言的文字还是初稿，没有母语者检查过。有些地方可能有错，或者读起来别扭。电话号码在每种语言里都一样。
language-sources = 名称、地址和一些备注保留来源的原文，很多是英文。
language-not-saved = 您的选择不会保存。下次打开程序时会再问一次。
language-text-size = 文字大小
