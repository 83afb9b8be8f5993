### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = 請選擇語言
language-continue = 繼續
language-back = 返回
language-button = 語言：{ $language }
language-draft = 這個語言的文字還是初稿，還沒有母語人士檢查過。有些地方可能有錯，或讀起來不自然。電話號碼在每種語言裡都一樣。
language-sources = 名稱、地址和一些備註會保留來源的原文，很多是英文。
language-not-saved = 您的選擇不會儲存。下次開啟程式時會再問一次。
language-text-size = 文字大小
