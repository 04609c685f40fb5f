"""The four states of a step, each with its shape."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from rtcm_desktop.uikit.icons import STROKE_OF_MARKS, IconLabel


class StepState(StrEnum):
    """Done, begun, not begun, wants you."""

    DONE = "done"
    BEGUN = "begun"
    OPEN = "open"
    WANTS = "wants"


STATE_MARKS: dict[str, tuple[str, str]] = {
    StepState.DONE: ("circle-check", "ok"),
    StepState.BEGUN: ("circle-dot", "accent_text"),
    StepState.OPEN: ("circle-dashed", "text_faint"),
    StepState.WANTS: ("triangle-alert", "attention"),
}


class StateMark(IconLabel):
    """The mark of a step."""

    def __init__(self, state: StepState, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(*STATE_MARKS[state], size, STROKE_OF_MARKS, parent)

    def set_state(self, state: StepState) -> None:
        self.set_icon(*STATE_MARKS[state])
