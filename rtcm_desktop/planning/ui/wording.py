"""Words of the plan that more than one part of its pages shows."""

from PySide6.QtCore import QCoreApplication

from rtcm_desktop.core.texts import say
from rtcm_desktop.planning.model import SlotKind, TrainerState

TRAINER_ICONS = {
    TrainerState.CONFIRMED: "circle-check",
    TrainerState.ASKED: "circle-alert",
    TrainerState.CANCELLED: "circle-x",
}


def trainer_state_words(state: TrainerState) -> str:
    """Where the asking of a trainer stands."""
    return {
        TrainerState.CONFIRMED: QCoreApplication.translate("planning", "Confirmed"),
        TrainerState.ASKED: QCoreApplication.translate("planning", "Asked"),
        TrainerState.CANCELLED: QCoreApplication.translate("planning", "Cannot come"),
    }[state]


def slot_kinds() -> list[tuple[str, str]]:
    """Every kind of slot with its word, for a field of choices."""
    return [(kind.value, say(f"planning.slot_kind.{kind.value}")) for kind in SlotKind]
