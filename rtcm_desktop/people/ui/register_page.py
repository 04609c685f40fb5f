"""The page of the register: everybody, and the records that may be one person."""

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rtcm_desktop.people.ui.doubles_view import DoublesView
from rtcm_desktop.people.ui.register_view import RegisterView
from rtcm_desktop.uikit.context import Context
from rtcm_desktop.uikit.page import Page, Reading
from rtcm_desktop.uikit.widgets import Button, KeyHint, Views

DOUBLES = "doubles"


class RegisterPage(Page):
    """enter(view="doubles") shows the possible doubles."""

    tables_shown = frozenset({"person", "person_link", "organisation", "trainer"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._stack = Views()
        self._register = RegisterView(self)
        self._add_view(self._register)
        self._register.asked.connect(self.refresh)
        self.body.addWidget(self._stack, 1)
        self._to_doubles = Button(self.tr("Possible doubles"), icon="merge")
        self._to_doubles.clicked.connect(self._on_doubles)
        self._add = Button(self.tr("Add a person"), icon="user-plus", kind="primary")
        self._add.clicked.connect(self._on_add)
        self._back = Button(self.tr("Back to the register"), kind="quiet")
        self._back.clicked.connect(self._on_register)
        for action in (self._to_doubles, self._add, self._back):
            self.head.add(action)
        self.key("Ins", self._on_add)
        self._register_hints = [
            KeyHint("Enter", self.tr("Open")),
            KeyHint("F2", self.tr("Edit")),
            KeyHint("Ins", self.tr("Add")),
            KeyHint("Ctrl+D", self.tr("Possible doubles")),
        ]
        self.key("Ctrl+D", self._on_doubles)
        self._show(self._register)

    def _add_view(self, view: RegisterView | DoublesView) -> None:
        self._stack.addWidget(view)
        view.fact_changed.connect(self._on_fact)

    @cached_property
    def _doubles(self) -> DoublesView:
        """Made when it is first asked for: the register is there sooner without it."""
        made = DoublesView(self)
        self._add_view(made)
        return made

    @property
    def view(self) -> RegisterView | DoublesView:
        """The view that is open."""
        view = self._stack.currentWidget()
        assert isinstance(view, RegisterView | DoublesView)
        return view

    def enter(self, **where: object) -> None:
        """`view="doubles"` shows the possible doubles."""
        self._show(self._doubles if where.get("view") == DOUBLES else self._register)

    def place_now(self) -> dict[str, str]:
        return {"view": DOUBLES} if isinstance(self.view, DoublesView) else {}

    def load(self) -> Reading | None:
        if isinstance(self.view, DoublesView):
            self.view.read()
            return None
        return self._register.reading()

    def show_loaded(self, value: object) -> None:
        self._register.show_loaded(value)  # type: ignore[arg-type]

    def first_focus(self) -> QWidget:
        return self.view.first_focus()

    def keys(self) -> list[KeyHint]:
        return [*self.view.hints] if isinstance(self.view, DoublesView) else [*self._register_hints]

    def _show(self, view: RegisterView | DoublesView) -> None:
        doubles = isinstance(view, DoublesView)
        self._stack.setCurrentWidget(view)
        self.head.set_title(self.tr("Possible doubles") if doubles else self.tr("People"))
        for button, shown in ((self._to_doubles, not doubles), (self._add, not doubles), (self._back, doubles)):
            button.setVisible(shown)
        self._on_fact()
        self.keys_changed.emit()
        self.stale = True
        if self.isVisible():
            self.refresh()
            view.first_focus().setFocus()

    @Slot()
    def _on_doubles(self) -> None:
        self._show(self._doubles)

    @Slot()
    def _on_register(self) -> None:
        self._show(self._register)

    @Slot()
    def _on_add(self) -> None:
        if self.view is self._register:
            self._register.add()

    @Slot()
    def _on_fact(self) -> None:
        self.head.set_fact(self.view.fact())
