"""The pile of papers of one phase: what was typed since the program was opened, what is being kept, what lies aside."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from rtcm_desktop.evaluation.model.composition import Variant
from rtcm_desktop.evaluation.model.desk import HalfTyped


@dataclass(frozen=True, slots=True)
class TypedForm:
    """A form as it was typed, with what it needs to be mended. `serial`: the number on the sheet, where it has one."""

    number: int
    draft: str
    form: str
    variant: Variant
    answers: Mapping[str, str]
    language: str = ""
    serial: str = ""

    def half(self, *, aside: bool) -> HalfTyped:
        """The same as a form that is not whole yet."""
        return HalfTyped(
            self.form, self.variant, self.answers, self.language, self.serial, self.draft, aside, self.number
        )

    @classmethod
    def of(cls, half: HalfTyped) -> "TypedForm":
        """A form that was half typed, to go on with."""
        return cls(half.number, half.draft, half.form, half.variant, half.answers, half.language, half.serial)


@dataclass(frozen=True, slots=True)
class Step:
    """A form was put on the pile: its number, when, and how it lay there before where it was corrected."""

    number: int
    at: datetime
    before: TypedForm | None


@dataclass(slots=True)
class Pile:
    """`mended`: the form of the pile that stands open again. `aside`: the half typed one that waits for it.

    `steps`: what was typed and corrected, in its order; the last one can be taken back.
    """

    typed: list[TypedForm] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    mended: TypedForm | None = None
    aside: TypedForm | None = None
    number: int = 1
    _being_kept: deque[TypedForm] = field(default_factory=deque)
    _put_back: TypedForm | None = None

    @property
    def open_number(self) -> int:
        """Which form of the pile stands open."""
        return self.mended.number if self.mended else self.number

    @property
    def can_mend(self) -> bool:
        """Whether the last form can be opened again now."""
        return bool(self.typed) and self.mended is None and not self._being_kept

    def finished(self, form: TypedForm) -> None:
        """A form is whole; it counts as typed once it is kept."""
        self._being_kept.append(form)
        self.number = max(self.number, form.number + 1)

    def kept(self, draft: str, at: datetime) -> None:
        """The oldest of the forms that were finished is kept under this id; it takes the place of the one with its number."""
        form = self._being_kept.popleft()
        before = self._with(form.number)
        if form is not self._put_back:
            self.steps.append(Step(form.number, at, before))
        self.typed = sorted(
            [*(one for one in self.typed if one is not before), replace(form, draft=draft)], key=_number
        )

    def typed_last(self) -> TypedForm | None:
        """The form of the last step, where it lies on the pile and nothing is being done to it."""
        return self._with(self.steps[-1].number) if self.steps and self.can_mend else None

    def as_before(self) -> TypedForm | None:
        """Takes the last correction back: gives the form as it lay before, to be kept in its place. None: it was new."""
        step, now = self.steps[-1], self._with(self.steps[-1].number)
        if step.before is None or now is None:
            return None
        self.steps.pop()
        self._put_back = replace(step.before, draft=now.draft)
        self.finished(self._put_back)
        return self._put_back

    def _with(self, number: int) -> TypedForm | None:
        return next((one for one in self.typed if one.number == number), None)

    def not_kept(self) -> TypedForm:
        """The oldest of the forms that were finished could not be kept: it is being mended."""
        self.mended = self._being_kept.popleft()
        return self.mended

    def take_out(self, draft: str) -> TypedForm | None:
        """Takes a typed form off the pile."""
        found = next((one for one in self.typed if one.draft == draft), None)
        self.typed = [one for one in self.typed if one is not found]
        self.steps = [step for step in self.steps if found is None or step.number != found.number]
        return found

    def forget(self) -> None:
        """The pile is taken in; nothing of it can be mended any more."""
        self.typed, self.steps, self.number = [], [], 1


def _number(form: TypedForm) -> int:
    return form.number
