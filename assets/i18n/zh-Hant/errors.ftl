### What is said when something does not work.

failure-title = 名錄打不開
failure-damaged = 這份程式已經損壞。它顯示的內容可能是錯的，所以現在什麼都不顯示。
failure-unreadable = 程式裡的名錄讀不出來。
failure-stopped = 程式發生故障，搜尋已經停止。請關閉視窗，再重新開啟程式。
failure-do = 請找當初給您這個程式的人或地方，重新拿一份。如果您現在有危險，請撥打您所在國家或地區的緊急電話，或請身邊的人幫您打。
failure-reason = 給修理程式的人看：{ $reason }
