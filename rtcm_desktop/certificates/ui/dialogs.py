"""The questions of this page: a reason, a name as it should be printed."""

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.uikit.forms import Field, Form, TextField
from rtcm_desktop.uikit.messages import FormDialog
from rtcm_desktop.uikit.page import Page

translate = QCoreApplication.translate


def ask_reason(page: Page, question: str, verb: str) -> str | None:
    """The reason that stays with a certificate; None when it was left."""
    form = Form()
    missing = translate("certificates", "Give the reason: it stays with the certificate.")
    form.add("reason", Field(translate("certificates", "Reason"), TextField(), required=missing))
    given = FormDialog.ask(page, question, form, verb, "", page.context.drafts)
    return given["reason"] if given else None


def ask_name(page: Page, name: str) -> str | None:
    """How a name should be printed; None when it was left."""
    form = Form()
    form.add("name", _name_field(name))
    given = FormDialog.ask(
        page,
        translate("certificates", "How should the name be printed?"),
        form,
        translate("certificates", "Print it so"),
        translate("certificates", "In any script. Badge, lists and certificates take it from here."),
        page.context.drafts,
    )
    return given["name"] if given else None


def ask_correction(page: Page, number: str, name: str) -> tuple[str, str] | None:
    """The name and the reason for a new sheet; None when it was left."""
    form = Form()
    usual = translate("certificates", "name misspelt")
    missing = translate("certificates", "Give the reason: it stays with the certificate.")
    form.add("name", _name_field(name))
    form.add("reason", Field(translate("certificates", "Reason"), TextField(usual), required=missing))
    body = translate("certificates", "{number} is replaced by a new number. It cannot be called back.")
    given = FormDialog.ask(
        page,
        translate("certificates", "Make a new sheet?"),
        form,
        translate("certificates", "Make and print it"),
        body.format(number=number),
        page.context.drafts,
    )
    return (given["name"], given["reason"]) if given else None


def _name_field(name: str) -> Field:
    missing = translate("certificates", "A certificate needs a name.")
    return Field(translate("certificates", "Name as printed"), TextField(name), required=missing)
