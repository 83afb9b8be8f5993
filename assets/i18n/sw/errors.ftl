### What is said when something does not work.

failure-title = Orodha haiwezi kufunguka
failure-damaged = Nakala hii ya programu imeharibika. Inachoonyesha kinaweza kuwa si sahihi, kwa hiyo haionyeshi chochote.
failure-unreadable = Orodha iliyo ndani ya programu haiwezi kusomeka.
failure-stopped = Kutafuta kumesimama kwa sababu ya hitilafu katika programu. Funga dirisha kisha uifungue programu tena.
failure-do = Chukua programu tena kwa mtu aliyekupa au mahali ulipoipata. Ikiwa uko hatarini sasa, piga nambari ya dharura ya nchi uliyoko, au mwombe mtu aliye karibu nawe akusaidie kuipiga.
failure-reason = Kwa atakayeitengeneza: { $reason }
