### The first page after the language: what somebody can do here.

doors-title = 您想做什么？
doors-plan = 告诉我该怎么做
doors-plan-text = 只有三个简短的问题。然后给您一份计划：先找谁，再找谁。
doors-directory = 自己找帮助
doors-directory-text = 搜索所有的庇护所、律师、热线和其他帮助。
doors-contact = 这个联系方式是真的吗？
doors-contact-text = 有人给了您一个号码、链接或名字吗？可以在这里查一查。
doors-cards-text = 一些句子，可以拿给说别的语言的人看。
doors-back = 首页
