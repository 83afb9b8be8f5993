### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

# Heading of the section, at the end of the page about leaving.
keep-title = Remember on this computer?
# The switch: off unless somebody turns it on.
keep-own = This is my own computer
# Below the switch: what is written if it is on.
keep-about = Then your language, the text size and the colours are remembered. What you look for and read is not.
# Below the switch, second sentence.
keep-links = Web pages can be opened in the browser from here, too.
# Below the switch, third sentence.
keep-careful = Who can use this computer can find what is remembered, and see that this program was used here.
# Before the name of a folder.
keep-where = It is written into this folder:
# Before the name of a folder on a USB stick, when the program runs from one.
keep-where-beside = It stays next to the program, in this folder:
# Instead of the folder.
keep-nowhere = There is no folder here where it could be written.
# Heading of the list of files.
keep-files = Files that this program has written here
# Instead of the list.
keep-none = This program has written no files here.
# Beside the name of a file. $size: its size in bytes, a number. $date: a day.
keep-file = { $size } bytes, { $date }
# The button that deletes all of them and turns the switch off.
keep-delete = Delete these files
# Afterwards. Exactly as careful as this: it does not say that nothing is left.
keep-deleted = Deleted. Traces may remain on the disk.
# When writing failed.
keep-failed = It could not be written. Nothing new is remembered.
# When deleting failed; the list shows which files are still there.
keep-not-deleted = Not all files could be deleted. Close other programs, then try again.
# When the file is there but damaged.
keep-unreadable = What was remembered can't be read. The program starts as if it was new.
