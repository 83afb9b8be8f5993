"""A screen of its own on which a program can be used: an X server with eyes, hands and a clipboard."""
import ctypes
import os
import re
import subprocess
import time

SIZE = (1000, 760)
HEIGHT = SIZE[1] - 8


class Screen:
    """An X server of our own, and the environment of whoever is to use it: a home in which nothing is yet."""

    def __init__(self, home):
        self.number = f":{90 + os.getpid() % 800}"
        self.server = subprocess.Popen(["Xvfb", self.number, "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1.0)
        self.environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(home), "DISPLAY": self.number,
            "XDG_RUNTIME_DIR": str(home / "run"), "LIBGL_ALWAYS_SOFTWARE": "1",
            "DBUS_SESSION_BUS_ADDRESS": os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""),
        }
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetImage.restype = ctypes.c_void_p
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                       ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(self.number.encode()))
        self.root = self.x11.XDefaultRootWindow(self.display)

    def colours(self):
        """The colours of a few columns of the screen, one of which crosses something on every page."""
        return set().union(*(self.column(x) for x in (60, 270, 500, 730, 930)))

    def column(self, x):
        image = self.x11.XGetImage(self.display, self.root, x, 4, 1, HEIGHT, 0xFFFFFFFF, 2)
        # struct _XImage: width, height, xoffset, format, then the data.
        data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]
        pixels = ctypes.string_at(data, 4 * HEIGHT)
        libc = ctypes.CDLL(None)
        libc.free.argtypes = [ctypes.c_void_p]
        libc.free(data)
        libc.free(image)
        return {pixels[at:at + 3] for at in range(0, len(pixels), 4)}

    def run(self, *words, **options):
        return subprocess.run(words, env=self.environment, text=True, **options)

    def do(self, *words):
        self.run("xdotool", *words, check=True, stdout=subprocess.DEVNULL)

    def begin(self, *words):
        return subprocess.Popen(["xdotool", *words], env=self.environment)

    def type(self, text):
        self.do("type", "--delay", "15", text)

    def key(self, *names):
        self.do("key", "--delay", "25", *names)

    def windows(self):
        found = self.run("xdotool", "search", "--onlyvisible", "--name", ".", capture_output=True, check=False)
        return found.stdout.split()

    def window_class(self, window):
        """The two names by which window managers group windows (ICCCM `WM_CLASS`)."""
        class Hint(ctypes.Structure):
            _fields_ = [("name", ctypes.c_char_p), ("group", ctypes.c_char_p)]
        hint = Hint()
        self.x11.XGetClassHint.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        self.x11.XGetClassHint(self.display, int(window), ctypes.byref(hint))
        return [(part or b"").decode() for part in (hint.name, hint.group)]

    def clipboard(self, target=None):
        """What is on the clipboard, as one of its targets; None if nothing is."""
        words = ["xclip", "-selection", "clipboard", "-o", *(["-t", target] if target else [])]
        found = self.run(*words, capture_output=True, check=False, timeout=5)
        return found.stdout if found.returncode == 0 else None

    def copy(self, text):
        """Puts something on the clipboard, as another program does."""
        self.run("xclip", "-selection", "clipboard", input=text, check=True, stdout=subprocess.DEVNULL)

    def close(self):
        self.server.terminate()
        self.server.wait()


def memory_with(pid, words):
    """How often each of the words stands in the memory of a process, in UTF-8 or UTF-16. What is mapped from files and cannot
    be written to is the same in every copy of the program and says nothing."""
    counts = dict.fromkeys(words, 0)
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            place, rights, _, _, _, *path = line.split(None, 5)
            path = path[0].strip() if path else ""
            if "r" not in rights or path.startswith(("/dev", "[v")) or (path.startswith("/") and "w" not in rights):
                continue
            start, end = (int(bound, 16) for bound in place.split("-"))
            try:
                memory.seek(start)
                part = memory.read(end - start)
            except OSError:
                continue
            for word in words:
                for coded in (word.encode(), word.encode("utf-16-le")):
                    counts[word] += len(re.findall(re.escape(coded), part))
    return counts
