"""What a screen reader is told of the window in front, by AT-SPI, and what the Tab key reaches in it.

Prints a line for every control that has no name, and for every one that Tab does not come to; ends with 1 if there is one.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# The tabs of the editors have keys of their own (Ctrl+Tab, Ctrl+PgUp).
TAB_LIST = Atspi.Role.PAGE_TAB_LIST
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.LINK,
    Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER, Atspi.Role.LIST, Atspi.Role.LIST_BOX,
    Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.PAGE_TAB}
# What has the keys of its own inside, so that Tab comes to the whole.
WHOLES = {Atspi.Role.LIST, Atspi.Role.LIST_BOX, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE}
MOST_TABS = 200
# Seconds between two looks, and until a key is believed to have moved nothing.
REST, PATIENCE = 0.05, 2.5


def states(item):
    return item.get_state_set()


def is_shown(item):
    return states(item).contains(Atspi.StateType.SHOWING)


def children(item):
    return [child for child in (item.get_child_at_index(i) for i in range(min(item.get_child_count(), 400))) if child is not None]


def walk(item, above=()):
    """Every object that is shown, with those around it."""
    if above and not is_shown(item):
        return
    yield item, above
    for child in children(item):
        yield from walk(child, above + (item,))


def named(item):
    """Whether it has a name, or else a tooltip, which is then read in its place."""
    if (item.get_name() or "").strip() or (item.get_description() or "").strip():
        return True
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for relation in item.get_relation_set())


def has_a_place(item):
    """Whether it is drawn: GTK gives what is hidden in a shown parent the smallest of all numbers."""
    return item.get_extents(Atspi.CoordType.SCREEN).x > -(1 << 30)


def takes_focus(item):
    found = states(item)
    return found.contains(Atspi.StateType.FOCUSABLE) and found.contains(Atspi.StateType.SENSITIVE)


def is_walked_from_elsewhere(item):
    """Whether it says that another control, such as the field above a list, has its keys."""
    return any(relation.get_relation_type() == Atspi.RelationType.CONTROLLED_BY for relation in item.get_relation_set())


def said(item, above):
    around = next((each.get_name() for each in reversed(above) if each.get_name()), "the window")
    bounds = item.get_extents(Atspi.CoordType.SCREEN)
    return f"{item.get_role_name()} '{item.get_name()}' in '{around}' at {bounds.x},{bounds.y} {bounds.width}x{bounds.height}"


def front():
    """The window in front; a dialog before the frame below it."""
    desktop = Atspi.get_desktop(0)
    windows = [window for app in children(desktop) if app.get_name() == "Rapport" for window in children(app) if is_shown(window)]
    active = [window for window in windows if states(window).contains(Atspi.StateType.ACTIVE)]
    return (active or windows)[-1]


class Focus:
    """Where the focus is, as screen readers are told."""

    def __init__(self, path):
        self.path = path
        self.listener = Atspi.EventListener.new(self.moved)
        self.listener.register("object:state-changed:focused")

    def moved(self, event):
        if event.detail1:
            self.path = event.source.path

    def press(self, key):
        """Presses a key; the path of what has the focus then, which is the one of before where nothing is said."""
        before = self.path
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.path == before:
            self.listen(REST)
        self.listen(REST)
        return self.path

    def listen(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)


def walked(focus, key, reached):
    """Adds the paths of what has the focus one after another, until one comes again."""
    seen = []
    for _ in range(MOST_TABS):
        now = focus.press(key)
        if now in seen:
            break
        seen.append(now)
    reached.extend(path for path in seen if path not in reached)


FIELD_HEIGHT = 40


def is_in_reached_field(item, above, reached):
    """Whether it is a button inside the frame of a field, which has a key for it."""
    frame = above[-1]
    if frame.get_extents(Atspi.CoordType.SCREEN).height > FIELD_HEIGHT:
        return False
    return any(each.path in reached and each.get_role() == Atspi.Role.TEXT for each, _ in walk(frame))


def missing(controls, reached):
    """What can have the focus and did not, neither itself nor by what has its keys."""
    left = []
    for item, above in controls:
        ways = {item.path} | {each.path for each in above if each.get_role() in WHOLES}
        if not (above and above[-1].get_role() == TAB_LIST or ways & set(reached) or not takes_focus(item) or is_walked_from_elsewhere(item)
                or is_in_reached_field(item, above, reached)):
            left.append((item, above))
    return left


def main():
    Atspi.init()
    window = front()
    found = list({item.path: (item, above) for item, above in walk(window)}.values())
    controls = [(item, above) for item, above in found if item.get_role() in CONTROLS and has_a_place(item)]
    problems = [f"no name: {said(item, above)}" for item, above in controls if not named(item)]
    reached = [item.path for item, _ in found if states(item).contains(Atspi.StateType.FOCUSED)]
    focus = Focus(reached[-1] if reached else None)
    walked(focus, "Tab", reached)
    if missing(controls, reached):
        walked(focus, "shift+Tab", reached)
    problems += [f"not reached by Tab: {said(item, above)}" for item, above in missing(controls, reached)]
    if not reached:
        problems.append("the Tab key moves nothing")
    print("\n".join(problems) if problems else f"{len(found)} objects, {len(reached)} by Tab")
    if "--all" in sys.argv:
        for item, above in found:
            print("  " * len(above), reached.index(item.path) if item.path in reached else "-", said(item, above))
    return 1 if problems else 0


sys.exit(main())
