"""A program's window as a screen reader has it: found, read and pressed by the names of its parts.

Needs Debian's python3-pyatspi and at-spi2-core, and a session bus.
"""
import os
import socket
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PRESSED = (Atspi.Role.PUSH_BUTTON, Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.LIST_ITEM, Atspi.Role.ENTRY)


def switch_accessibility_on():
    """Programs publish their tree only while an assistive technology says that it is there."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
            None, Gio.DBusCallFlags.NONE, 10_000, None)


def wait_for_screen(display):
    """The X server says that it is there a little before it answers."""
    number = display.split(":")[1].split(".")[0]
    started = time.monotonic()
    while time.monotonic() - started < 20:
        with socket.socket(socket.AF_UNIX) as server:
            try:
                server.connect(f"/tmp/.X11-unix/X{number}")
                return
            except OSError:
                time.sleep(0.1)
    sys.exit(f"no X server answers on display :{number}")


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(index), depth + 1)


def nodes(pid):
    """Every part of the window of a process."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is not None and application.get_process_id() == pid:
            yield from walk(application)


def named(pid, name, roles=PRESSED):
    """The first part of the window that has this name, or one that begins like it if `name` ends in an asterisk."""
    for node in nodes(pid):
        own = (node.get_name() or "").strip()
        fits = own.startswith(name[:-1]) if name.endswith("*") else own == name
        if fits and node.get_role() in roles:
            return node
    return None


def wait_for(pid, name, roles=PRESSED, seconds=20):
    """The same, as soon as it is there."""
    started = time.monotonic()
    while time.monotonic() - started < seconds:
        try:
            node = named(pid, name, roles)
        except GLib.Error:
            node = None
        if node is not None:
            return node
        time.sleep(0.05)
    sys.exit(f"the window has no part '{name}'; it has {names(pid)}")


def names(pid):
    try:
        return sorted({node.get_name() for node in nodes(pid) if node.get_role() in PRESSED})
    except GLib.Error:
        return []


def press(pid, name):
    """Presses it as a screen reader does."""
    node = wait_for(pid, name)
    if node.get_action_iface() is None:
        sys.exit(f"'{name}' cannot be pressed")
    node.get_action_iface().do_action(0)


def focus(pid, name):
    wait_for(pid, name).get_component_iface().grab_focus()
    time.sleep(0.2)
