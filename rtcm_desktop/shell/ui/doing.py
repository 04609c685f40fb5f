"""Everything that `Ctrl+K` can do, one line each; pages and settings are there by themselves.

The name of a command is the text `window.command.<key>`; other words it is found by are `window.command_also.<key>`.
"""

from rtcm_desktop.core.settings import SETTINGS
from rtcm_desktop.core.texts import knows
from rtcm_desktop.core.vault import Role
from rtcm_desktop.shell.finding import Command
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.gate.requests import is_practice
from rtcm_desktop.shell.ui.navigation import PAGES, Level
from rtcm_desktop.uikit.i18n import OWN_NAMES

SHORTCUTS = {"new_event": "Ctrl+N"}
IN_AN_EVENT = (
    Command("print_pack", "printer", "overview", where={"pack": True}),
    Command("event_details", "pencil", "plan", where={"view": "event"}),
    Command("print_agenda", "printer", "plan", where={"view": "timetable"}, press="Ctrl+P"),
    Command("import_list", "file-down", "participants", where={"view": "list"}, press="Ctrl+I"),
    Command("check_names", "pencil", "participants", where={"view": "names"}),
    Command("walk_in", "user-plus", "attendance", where={"view": "desk"}, press="F7"),
    Command("instead", "replace", "attendance", where={"view": "desk"}, press="F6"),
    Command("desk", "door-open", "attendance", where={"view": "desk"}),
    Command("grid", "table-2", "attendance", where={"view": "grid"}),
    Command("sheets", "printer", "attendance", where={"view": "grid"}, press="Ctrl+P"),
    Command("meeting_report", "file-down", "attendance", where={"view": "report"}, press="Ctrl+O"),
    Command("take_in_forms", "file-down", "evaluation", where={"view": "entry"}, press="Ctrl+O"),
    Command("results", "chart-column", "evaluation", where={"view": "results"}),
    Command("register", "list", "certificates", where={"view": "register"}),
    Command("verify", "badge-check", "certificates", where={"view": "verify"}),
    Command("notes", "pencil", "report", where={"view": "notes"}),
    Command("improvements", "list-checks", "report", where={"view": "improvements"}),
)
ALWAYS = (
    Command("add_person", "user-plus", "people", press="Ins"),
    Command("doubles", "merge", "people", where={"view": "doubles"}),
    Command("add_trainer", "user-plus", "trainers", press="Ins"),
    Command("copy", "copy", "settings", where={"setting": "copy"}),
)
AT_THE_CENTRE = (
    Command("laptops", "laptop", "exchange", where={"view": "laptops"}),
    Command("set_up_file", "file-plus", "exchange", where={"view": "laptops"}, press="S"),
    Command("register_laptop", "badge-check", "exchange", where={"view": "laptops"}, press="R"),
)
ON_A_LAPTOP_IN_AN_EVENT = (Command("receipt", "inbox", "send", press="R"),)
OF_THE_WINDOW = (
    Command("undo", "undo-2", shortcut="Ctrl+Z"),
    Command("look", "sun-moon"),
    Command("help", "book-open", shortcut="F1"),
    Command("guide", "book-open"),
    Command("keys", "keyboard"),
    Command("close", "log-in", shortcut="Ctrl+Q"),
)
WITH_A_PASSPHRASE = (
    Command("lock", "lock", shortcut="Ctrl+L"),
    Command("passphrase", "lock", "settings", where={"setting": "passphrase"}),
)
IN_PRACTICE = (Command("end_practice", "flag"),)


def commands(context: AppContext) -> list[Command]:
    """What can be done now: with or without an open event, at the Centre or on a laptop, in practice or for real."""
    has_event, at_centre = context.event is not None, context.role is Role.CENTRE
    practises = is_practice(context.installation.folder)
    return [
        *_pages(has_event=has_event),
        *(IN_AN_EVENT if has_event else ()),
        *(ON_A_LAPTOP_IN_AN_EVENT if has_event and not at_centre else ()),
        *(AT_THE_CENTRE if at_centre else ()),
        *ALWAYS,
        *(IN_PRACTICE if practises else WITH_A_PASSPHRASE),
        *OF_THE_WINDOW,
        *(Command(f"language_{code}", "languages") for code in OWN_NAMES if code != context.language),
        *(_setting(setting.key) for setting in SETTINGS),
    ]


def _pages(*, has_event: bool) -> list[Command]:
    return [
        Command(place, entry.icon, place, SHORTCUTS.get(place, ""))
        for place, entry in PAGES.items()
        if (has_event or entry.level is not Level.STEP) and knows(f"window.command.{place}")
    ]


def _setting(key: str) -> Command:
    return Command(f"setting_{key}", "settings", "settings", where={"setting": key}, setting=key)
