"""The pile of papers of one phase: what was typed since the program was opened, what is being kept, what lies aside."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

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


@dataclass(slots=True)
class Pile:
    """`mended`: the form of the pile that stands open again. `aside`: the half typed one that waits for it."""

    typed: list[TypedForm] = field(default_factory=list)
    mended: TypedForm | None = None
    aside: TypedForm | None = None
    number: int = 1
    _being_kept: deque[TypedForm] = field(default_factory=deque)

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

    def kept(self, draft: str) -> None:
        """The oldest of the forms that were finished is kept under this id."""
        self.put(replace(self._being_kept.popleft(), draft=draft))

    def put(self, form: TypedForm) -> None:
        """A form lies on the pile, in the place of the one with its number."""
        self.typed = sorted([*(one for one in self.typed if one.number != form.number), form], key=_number)

    def not_kept(self) -> TypedForm:
        """The oldest of the forms that were finished could not be kept: it is being mended."""
        self.mended = self._being_kept.popleft()
        return self.mended

    def take_out(self, draft: str) -> TypedForm | None:
        """Takes a typed form off the pile."""
        found = next((one for one in self.typed if one.draft == draft), None)
        self.typed = [one for one in self.typed if one is not found]
        return found

    def forget(self) -> None:
        """The pile is taken in; nothing of it can be mended any more."""
        self.typed, self.number = [], 1


def _number(form: TypedForm) -> int:
    return form.number
