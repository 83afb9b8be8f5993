#!/usr/bin/python3
"""Reads a program's window through AT-SPI, as a screen reader does: passes the page where the language is chosen and the
page of the doors by their buttons, and says what stands in the list behind them.

Needs Debian's python3-pyatspi and at-spi2-core; started by scripts/smoke. Exit status 0 only if the window asks for a
language and then shows at least five rows with words in them.
"""
import os
import subprocess
import sys
import time

from gi.repository import GLib

sys.dont_write_bytecode = True
from window_tools import Atspi, nodes, switch_accessibility_on, wait_for_screen  # noqa: E402

ROWS_WANTED = 5
SECONDS = 90


def rows(pid):
    for node in nodes(pid):
        name = (node.get_name() or "").strip()
        if node.get_role() == Atspi.Role.LIST_ITEM and len(name) > 10:
            yield name


def press(everything, name):
    """Presses the button of a name; false if it is not there."""
    for node in everything:
        if node.get_name() == name and node.get_action_iface() is not None:
            node.get_action_iface().do_action(0)
            return True
    return False


def go_on(pid):
    """Presses the button of the first page; how many languages it offers, none if it is not there."""
    everything = list(nodes(pid))
    languages = [node for node in everything if node.get_role() == Atspi.Role.RADIO_BUTTON]
    return len(languages) if press(everything, "Continue") else None


def main():
    wait_for_screen(os.environ["DISPLAY"])
    switch_accessibility_on()
    started = time.monotonic()
    program = subprocess.Popen([sys.argv[1]])
    found, languages, went_in = [], None, False
    while time.monotonic() - started < SECONDS and program.poll() is None:
        try:
            languages = languages or go_on(program.pid)
            went_in = went_in or press(nodes(program.pid), "Look for help myself")
            found = list(rows(program.pid))
        except GLib.Error:
            found = []
        if len(found) >= ROWS_WANTED:
            break
        time.sleep(0.3)
    if program.poll() is not None:
        sys.exit(f"the program ended by itself with status {program.returncode}")
    program.terminate()
    program.wait(10)
    for name in found[:ROWS_WANTED]:
        print("row:", name)
    if len(found) < ROWS_WANTED:
        sys.exit(f"only {len(found)} rows were drawn within {SECONDS} seconds")
    if not languages or languages < 17:
        sys.exit(f"the first page offered {languages} languages")
    print(f"{languages} languages were offered, {len(found)} rows were drawn")


main()
