"""Facts about this computer and its data, the copy in case it is lost, and its passphrase."""

from functools import partial

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rtcm_desktop.core.errors import AppError
from rtcm_desktop.core.vault import Role
from rtcm_desktop.core.workspace import Workspace
from rtcm_desktop.shell.this_computer import Computer, Copied, copy_name, make_copy
from rtcm_desktop.shell.ui.context import AppContext
from rtcm_desktop.shell.ui.gate.passphrase import NewPassphrase, PassphraseEdit
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.forms import Field
from rtcm_desktop.uikit.i18n import day_text, decimal_text, time_text, told
from rtcm_desktop.uikit.messages import save_file
from rtcm_desktop.uikit.widgets import Banners, Button, Card, Label, NameLabel, boxed, column, row

SAID = "said"
LEAD = 104
"""Room for the names of the facts."""


class FactsCard(Card):
    """Whose data these are and where they lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._folder = ""
        self._values = {
            key: NameLabel("", "body") for key in ("name", "station", "version", "size", "words", "more", "folder")
        }
        open_folder = Button(self.tr("Show"), kind="link", tip=self.tr("Open the folder"))
        open_folder.clicked.connect(self._on_open)
        self.body.addWidget(Label(self.tr("This computer"), "heading"))
        self._add(self.tr("Name"), "name")
        self._add(self.tr("Station"), "station")
        self._add(self.tr("Program"), "version")
        self._add(self.tr("Data"), "size")
        self._add(self.tr("Key in words"), "words")
        self._add("", "more")
        self._add(self.tr("Folder"), "folder", open_folder)

    def _add(self, title: str, key: str, *actions: QWidget) -> None:
        label = Label(title, "small", "text_muted")
        label.setFixedWidth(theme.scaled(LEAD))
        self._values[key].setAccessibleName(title)
        self.body.addLayout(row(label, (self._values[key], 1), *actions, gap=8))

    def show_facts(self, found: Computer) -> None:
        """Shows what was read."""
        kind = self.tr("the Centre") if found.role is Role.CENTRE else self.tr("training laptop")
        half = len(found.words) // 2
        self._folder = str(found.folder)
        texts = {
            "name": found.name,
            "station": self.tr("{station} · {kind}").format(station=found.station, kind=kind),
            "version": found.version,
            "size": self.tr("{size} MB").format(size=decimal_text(found.megabytes)),
            "words": " ".join(found.words[:half]),
            "more": " ".join(found.words[half:]),
            "folder": self._folder,
        }
        for key, text in texts.items():
            self._values[key].setText(text)

    def value(self, key: str) -> str:
        """What is shown of a fact."""
        return self._values[key].text()

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


class CopyCard(Card):
    """When everything was copied last, and the button that does it now."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._context = context
        self.banners = Banners()
        self.when = Label("", "body", wrap=True)
        self.button = Button(self.tr("Make a copy now"), "copy")
        self.button.clicked.connect(self._on_copy)
        text = self.tr("One encrypted file with everything. Keep it on a stick, away from this computer.")
        self.body.addWidget(Label(self.tr("Copy in case of loss"), "heading"))
        self.body.addWidget(self.when)
        self.body.addWidget(Label(text, "small", "text_muted", wrap=True))
        self.body.addWidget(self.banners)
        self.body.addLayout(row(self.button, None))

    def show_facts(self, found: Computer) -> None:
        """Shows when the last copy was made."""
        at = found.copied_at
        if at is None:
            self.when.setText(self.tr("No copy was made yet."))
        else:
            self.when.setText(self.tr("Last copy: {day}, {time}").format(day=day_text(at.date()), time=time_text(at)))
        self.when.set_tone("text" if at is not None else "attention_text")

    @Slot()
    def _on_copy(self) -> None:
        suggested = copy_name(self._context.station, self._context.now())
        file = save_file(self, self.tr("Copy of everything"), suggested, self.tr("Copies (*.backup)"))
        if file is not None:
            self.button.setEnabled(False)
            self._context.runner.change(
                partial(make_copy, file=file),
                owner=self,
                done=self._on_made,
                failed=self._on_failed,
                title=self.tr("Copy of everything"),
            )

    def _on_made(self, made: Copied) -> None:
        self.button.setEnabled(True)
        now = self._context.now()
        self.when.set_tone("text")
        self.when.setText(self.tr("Last copy: {day}, {time}").format(day=day_text(now.date()), time=time_text(now)))
        self.banners.say("ok", self.tr("Written and read back"), str(made.file), key=SAID)

    def _on_failed(self, error: AppError) -> None:
        self.button.setEnabled(True)
        self.banners.say("stop", told(error), key=SAID)


class PassphraseCard(Card):
    """Another passphrase for the data; its fields are there when one asks for them."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._context = context
        self.banners = Banners()
        self.begin = Button(self.tr("Change the passphrase"), "lock")
        self.old = PassphraseEdit()
        self._old_field = Field(
            self.tr("Passphrase until now"), self.old, required=self.tr("Type the passphrase until now")
        )
        self.new = NewPassphrase(self.tr("New passphrase"))
        self.go = Button(self.tr("Change"), "check", kind="primary")
        self._leave = Button(self.tr("Cancel"), kind="quiet")
        self.fields = boxed(column(self._old_field, self.new, row(None, self._leave, self.go), gap=4))
        self.fields.hide()
        self.body.addWidget(Label(self.tr("Passphrase"), "heading"))
        text = self.tr("Copies made before keep the passphrase of their day.")
        self.body.addWidget(Label(text, "small", "text_muted", wrap=True))
        self.body.addWidget(self.banners)
        self.body.addLayout(row(self.begin, None))
        self.body.addWidget(self.fields)
        self.begin.clicked.connect(self._on_begin)
        self._leave.clicked.connect(self._on_leave)
        self.old.returnPressed.connect(self.new.first.setFocus)
        self.new.entered.connect(self._on_go)
        self.go.clicked.connect(self._on_go)

    @Slot()
    def _on_begin(self) -> None:
        self.banners.clear(SAID)
        self.begin.hide()
        self.fields.show()
        self.old.setFocus()

    @Slot()
    def _on_leave(self) -> None:
        for field in (self.old, self.new.first, self.new.again):
            field.clear()
        self._old_field.say("", "")
        self.fields.hide()
        self.begin.show()
        self.begin.setFocus()

    @Slot()
    def _on_go(self) -> None:
        if not self._old_field.check_finally():
            self.old.setFocus()
            return
        new = self.new.value()
        if new is None:
            return
        self.go.setEnabled(False)
        work = partial(_change_passphrase, old=self.old.text(), new=new)
        self._context.runner.read(work, owner=self, done=self._on_changed, failed=self._on_failed)

    def _on_changed(self, value: None) -> None:
        self.go.setEnabled(True)
        self._on_leave()
        self.banners.say("ok", self.tr("The new passphrase counts from now on"), key=SAID)

    def _on_failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        if error.code == "PASSPHRASE_WRONG":
            self._old_field.say("stop", told(error))
            self.old.selectAll()
            self.old.setFocus()
        else:
            self.banners.say("stop", told(error), key=SAID)


def _change_passphrase(workspace: Workspace, *, old: str, new: str) -> None:
    workspace.change_passphrase(old=old, new=new)
