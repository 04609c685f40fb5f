"""How far long work has come, where its result will be."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from rtcm_desktop.core.progress import Step
from rtcm_desktop.uikit import theme
from rtcm_desktop.uikit.i18n import number_text
from rtcm_desktop.uikit.jobs import Job
from rtcm_desktop.uikit.widgets.buttons import Button
from rtcm_desktop.uikit.widgets.labels import Label, NameLabel
from rtcm_desktop.uikit.widgets.layouts import column, row

SECONDS_BEFORE_A_GUESS = 3
DOTS = 4


class Bar(QWidget):
    """A bar of six px that fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """How much is done, 0 to 1."""
        self._share = max(0.0, min(share, 1.0))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.chart("bar_quiet"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        done = QRect(0, 0, round(self.width() * self._share), self.height())
        painter.setBrush(theme.chart("bar"))
        painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), done), 3, 3)


class ProgressLine(QWidget):
    """Title, "312 of 1 000", the time left, a bar and Stop. It looks at the job, the job knows nothing of it."""

    stopped = Signal()

    def __init__(self, job: Job | None = None, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._beat = 0
        self._what = Label() if compact else NameLabel()
        self._left = Label("", "small", "text_muted")
        self._bar = Bar()
        self._stop = Button(self.tr("Stop"), kind="link" if compact else "quiet")
        self._stop.clicked.connect(self._on_stop)
        self._timer = QTimer(self)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._on_beat)
        if compact:
            self._what.set_scale("small")
            self._bar.setFixedWidth(120)
            self._left.hide()
            self.setLayout(row(self._what, self._bar, self._stop, gap=8))
        else:
            self.setLayout(column(row(self._what, self._left), self._bar, row(None, self._stop), gap=8))
        if job is not None:
            self.watch(job)

    def watch(self, job: Job) -> None:
        """Shows how far a job is."""
        self._job = job
        self._stop.setEnabled(True)
        self._on_beat()
        self._timer.start()

    def forget(self) -> None:
        """Looks no longer."""
        self._job = None
        self._timer.stop()

    def show_step(self, title: str, step: Step, seconds: float) -> None:
        """Shows a state of the work."""
        self._bar.setVisible(step.total > 0)
        what = step.text or title
        if step.total:
            counted = self.tr("{done} of {total}").format(done=number_text(step.done), total=number_text(step.total))
            self._what.setText(f"{what}: {counted}" if what else counted)
            self._bar.set_share(step.done / step.total)
        else:
            self._what.setText(what + "." * (self._beat // 4 % DOTS))
        self._left.setText(self._time_left(step, seconds))

    def _time_left(self, step: Step, seconds: float) -> str:
        if seconds < SECONDS_BEFORE_A_GUESS or not step.done or not step.total:
            return ""
        left = round(seconds / step.done * (step.total - step.done))
        if left < 60:
            return self.tr("about %n second(s)", "", max(1, left))
        return self.tr("about %n minute(s)", "", round(left / 60))

    @Slot()
    def _on_beat(self) -> None:
        self._beat += 1
        if self._job is not None:
            self.show_step(self._job.title, self._job.progress.now, self._job.seconds())

    @Slot()
    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        if self._job is not None:
            self._job.cancel()
        self.stopped.emit()
