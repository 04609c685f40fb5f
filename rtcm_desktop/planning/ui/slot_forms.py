"""The small questions of the timetable: when a slot ended, what is inserted, who comes instead, onto which day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rtcm_desktop.planning.model import Slot, minutes_of, time_of
from rtcm_desktop.planning.service.timetable import TrainerChoice
from rtcm_desktop.planning.ui.wording import slot_kinds
from rtcm_desktop.uikit.forms import ChoiceField, Field, Form, TextField, TimeField
from rtcm_desktop.uikit.i18n import day_text
from rtcm_desktop.uikit.messages import FormDialog
from rtcm_desktop.uikit.page import Page

EARLIER = 15
"""How many minutes before its end a slot is taken to have ended when nothing else is typed."""

translate = QCoreApplication.translate
Given = dict[str, str] | None


def ask_end(parent: QWidget, slot: Slot) -> Given:
    """When a slot ended; checked against its times while one types."""
    usual = time_of(max(minutes_of(slot.end) - EARLIER, minutes_of(slot.start)))
    field = Field(
        translate("planning", "Ended at"),
        TimeField(slot.actual_end or usual),
        required=translate("planning", "Give the time."),
    )
    within = translate("planning", "The slot runs from {start} to {end}.").format(start=slot.start, end=slot.end)

    def check(value: str) -> tuple[str, str]:
        return ("stop", within) if value and not slot.start < value <= slot.end else ("", "")

    field.set_check(check)
    form = Form()
    form.add("ended", field)
    question = translate("planning", "When did “{title}” end?").format(title=slot.title())
    return FormDialog.ask(parent, question, form, translate("planning", "Ended early"))


def ask_new_slot(page: Page, day: date, start: str, dates: Sequence[date]) -> Given:
    """Title, day, beginning and kind of a slot to be inserted."""
    form = Form(columns=3)
    form.add(
        "title",
        Field(translate("planning", "Title"), TextField(), required=translate("planning", "Give the title.")),
        whole=True,
    )
    days = [(one.isoformat(), day_text(one)) for one in dates]
    form.add("day", Field(translate("planning", "Day"), ChoiceField(days)))
    form.add(
        "start",
        Field(translate("planning", "From"), TimeField(start), required=translate("planning", "Give the time.")),
    )
    form.add("kind", Field(translate("planning", "Kind"), ChoiceField(slot_kinds())))
    form.field("day").set_value(day.isoformat())
    question = translate("planning", "What is to be inserted?")
    return FormDialog.ask(page, question, form, translate("planning", "Insert"), "", page.context.drafts)


def ask_replacement(parent: QWidget, slot: Slot, choices: Sequence[TrainerChoice]) -> Given:
    """Who does not come, and who comes instead."""
    here = [(trainer.person, trainer.name) for trainer in slot.here]
    taken = {person for person, _ in here}
    others = [
        (one.person, " · ".join(filter(None, (one.name, one.fact)))) for one in choices if one.person not in taken
    ]
    form = Form()
    form.add("person", Field(translate("planning", "Cannot come"), ChoiceField(here)))
    nobody = translate("planning", "Nobody else is in the register of trainers.")
    form.add("by", Field(translate("planning", "Comes instead"), ChoiceField(others), required=nobody))
    question = translate("planning", "Who holds “{title}” instead?").format(title=slot.title())
    body = translate("planning", "This holds for this slot and for later ones of the same day.")
    return FormDialog.ask(parent, question, form, translate("planning", "Replace"), body)


def ask_copy(parent: QWidget, day: date, dates: Sequence[date]) -> Given:
    """Onto which day the agenda of a day is copied."""
    form = Form()
    others = [(one.isoformat(), day_text(one)) for one in dates if one != day]
    form.add("onto", Field(translate("planning", "Onto"), ChoiceField(others)))
    question = translate("planning", "Copy the agenda of {day}?").format(day=day_text(day))
    body = translate("planning", "What is planned on the other day goes. Ctrl+Z brings it back.")
    return FormDialog.ask(parent, question, form, translate("planning", "Copy"), body)
