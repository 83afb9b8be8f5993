### What is said when something does not work.

# Heading of the page that takes the window's place.
failure-title = The directory cannot be opened
# The bytes inside the program are not the ones that were published.
failure-damaged = This copy of the program is damaged. What it shows could be wrong, so it shows nothing.
# The directory inside the program cannot be read for another reason.
failure-unreadable = The directory inside the program cannot be read.
# The thread that searches has ended.
failure-stopped = Searching has stopped because of a fault in the program. Close the window and start it again.
# What to do.
failure-do = Get the program again from the person or the place you had it from. If you are in danger now, call the emergency number of the country you are in, or ask somebody near you to do it.
# The technical reason, for whoever mends it. $reason: in English.
failure-reason = For whoever mends it: { $reason }
