### What is said when something does not work.

failure-title = 名录打不开
failure-damaged = 这份程序已经损坏。它显示的内容可能是错的，所以现在什么都不显示。
failure-unreadable = 程序里的名录读不出来。
failure-stopped = 程序出了故障，搜索已经停止。请关闭窗口，再重新打开程序。
failure-do = 请找当初给您这个程序的人或地方，重新拿一份。如果您现在有危险，请拨打您所在国家或地区的紧急电话，或者请身边的人帮您打。
failure-reason = 给修理程序的人看：{ $reason }
