"""The printed evaluation form: boxes at fixed places between four fiducials, a page code, the version in the footer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rtcm_desktop.core.texts import say
from rtcm_desktop.evaluation.documents.form_blocks import BOX_LINE, draw_block
from rtcm_desktop.evaluation.model.composition import EventForm, Variant
from rtcm_desktop.evaluation.model.instrument import text_in
from rtcm_desktop.evaluation.model.sheet import ChoiceRow, ScaleRow, Sheet
from rtcm_desktop.evaluation.rules.blocks import Setting
from rtcm_desktop.evaluation.rules.geometry import Geometry
from rtcm_desktop.evaluation.rules.items import variants_differ
from rtcm_desktop.evaluation.rules.layout import lay_out
from rtcm_desktop.paper.codes import fiducials, qr
from rtcm_desktop.paper.dates import period_text
from rtcm_desktop.paper.document import Paper, Printed
from rtcm_desktop.paper.fitting import fit, measure, wrap
from rtcm_desktop.paper.looks import FRAME_LINE, ROW_LINE, Ink, Look, Style
from rtcm_desktop.paper.page import Page

TITLE = Look(17, Style.STRONG)
NEXT_TITLE = Look(11, Style.STRONG)
EVENT = Look(9.2, ink=Ink.GREY, leading=11.4)
INSTRUCTION = Look(8.6)
FOOT = Look(6.8, ink=Ink.GREY)
FOOT_STRONG = Look(7.2, Style.STRONG)
CORE = 2.4


@dataclass(frozen=True, slots=True)
class FormHeading:
    """What stands at the head of a printed form beside its title: the event's code, title, place and days."""

    event: str
    title: str
    place: str
    start: date
    end: date

    def parts(self, language: str) -> tuple[str, str]:
        """The title; place and dates."""
        return self.title, ", ".join(part for part in (self.place, period_text(self.start, self.end, language)) if part)


@dataclass(frozen=True, slots=True)
class PrintRun:
    """What is printed: one master to be copied, or one form per random sheet number."""

    variant: Variant
    language: str
    serials: tuple[str, ...] = ("",)


def print_form(form: EventForm, heading: FormHeading, run: PrintRun, geometry: Geometry) -> Printed:
    """The PDF; every form of the run has the same places and its own sheet number."""
    setting = Setting(
        geometry, form.instrument, form.composition, run.variant, run.language, geometry.height.row_smallest
    )
    sheet = lay_out(setting)
    title = text_in(form.instrument.titles, run.language)
    paper = Paper(f"{title} · {heading.event}", run.language)
    for serial in run.serials:
        for number in range(1, sheet.pages + 1):
            page = _FormPage(paper.page(), form, heading, run, geometry, sheet, number, serial)
            page.draw()
    return paper.finish()


@dataclass(frozen=True, slots=True)
class _FormPage:
    page: Page
    form: EventForm
    heading: FormHeading
    run: PrintRun
    geometry: Geometry
    sheet: Sheet
    number: int
    serial: str

    @property
    def left(self) -> float:
        return self.geometry.page.left

    @property
    def right(self) -> float:
        return self.geometry.page.width - self.geometry.page.right

    def draw(self) -> None:
        measures = self.geometry.page
        fiducials(self.page, measures.fiducial, measures.fiducial_inset, CORE)
        qr(self.page, measures.code_left, measures.code_top, measures.code, self._code())
        if self.number == 1:
            self._first_head()
        else:
            self._next_head()
        for place in self.sheet.placed:
            if place.page == self.number:
                draw_block(self.page, self.geometry, place)
        self._foot()

    def _code(self) -> str:
        """What a reader needs to know of the page, in letters that a QR code packs tightly."""
        parts = (
            "RTCM-F",
            self.heading.event,
            self.form.instrument.phase,
            str(self.form.version),
            self.form.id[-6:],
            self.run.variant,
            self.run.language,
            str(self.number),
            self.serial or "0",
        )
        return "/".join(parts).upper()

    def _first_head(self) -> None:
        width = self.geometry.page.code_left - self.left - 6
        title = text_in(self.form.instrument.titles, self.run.language)
        self.page.text(self.left, 20.0, title, fit(title, width, TITLE, 11))
        parts = self.heading.parts(self.run.language)
        together = " · ".join(parts)
        for index, line in enumerate((together,) if measure(together, EVENT) <= width else parts):
            self.page.text(self.left, 26.0 + index * EVENT.step, *_fitted(line, width, EVENT))
        if not self.form.instrument.anonymous:
            self._name_field()
        if any(isinstance(place.block.content, ScaleRow | ChoiceRow) for place in self.sheet.placed):
            self._instruction(37.6)

    def _name_field(self) -> None:
        width = self.page.text(self.left + 96, 37.6, say("evaluation.paper.trainer", self.run.language), INSTRUCTION)
        self.page.rule(self.left + 98 + width, 38.2, self.right, 38.2, FRAME_LINE)

    def _instruction(self, y: float) -> None:
        """How to cross and how to correct, with drawn examples."""
        words = [say(f"evaluation.paper.{word}", self.run.language) for word in ("cross", "correct", "again")]
        named = not self.form.instrument.anonymous
        shown = words[:1] if named else words
        box = 3.8
        room = (92 if named else self.right - self.left) - len(shown[:2]) * (box + 4.5)
        look = INSTRUCTION.sized(min(INSTRUCTION.size, INSTRUCTION.size * room / measure(" ".join(shown), INSTRUCTION)))
        x = self.left
        for index, word in enumerate(shown):
            x += self.page.text(x, y, word, look) + 1.8
            if index < 2:
                self._example(x, y - 3.1, box, filled=index == 1)
                x += box + 2.6

    def _example(self, x: float, y: float, side: float, *, filled: bool) -> None:
        self.page.box(x, y, side, side, fill=Ink.BLACK if filled else None, stroke=BOX_LINE)
        if not filled:
            self.page.path([(x + 0.5, y + 0.5), (x + side - 0.5, y + side - 0.5)], BOX_LINE)
            self.page.path([(x + side - 0.5, y + 0.5), (x + 0.5, y + side - 0.5)], BOX_LINE)

    def _next_head(self) -> None:
        width = self.geometry.page.code_left - self.left - 6
        title = text_in(self.form.instrument.titles, self.run.language)
        self.page.text(self.left, 15.6, title, NEXT_TITLE)
        self.page.text(
            self.left, 20.4, *_fitted(" · ".join(self.heading.parts(self.run.language)), width, EVENT.sized(8))
        )

    def _foot(self) -> None:
        rule, text = self.geometry.page.height - 14.0, self.geometry.page.height - 10.2
        self.page.rule(self.left, rule, self.right, rule, ROW_LINE)
        words = self._foot_words()
        width = self.page.text(self.left, text, words, FOOT)
        if self.serial:
            sheet = say("evaluation.paper.sheet", self.run.language, serial=self.serial)
            self.page.text(self.left + width, text, f" · {sheet}", FOOT)
        else:
            label = f" · {say('evaluation.paper.sheet_to_write', self.run.language)} "
            x = self.left + width + self.page.text(self.left + width, text, label, FOOT)
            self.page.rule(x, text + 0.4, x + 16, text + 0.4, ROW_LINE)
        if self.number < self.sheet.pages:
            self.page.text(self.right, text, say("evaluation.paper.turn_over", self.run.language), FOOT_STRONG, "right")

    def _foot_words(self) -> str:
        language = self.run.language
        several = variants_differ(self.form.instrument, self.form.composition)
        return say(
            "evaluation.paper.footer_variant" if several else "evaluation.paper.footer",
            language,
            event=self.heading.event,
            form=text_in(self.form.instrument.titles, language),
            version=self.form.version,
            variant=say(f"evaluation.variant.{self.run.variant}", language),
            language=say(f"evaluation.language.{language}", language),
            page=self.number,
            pages=self.sheet.pages,
        )


def _fitted(text: str, width: float, look: Look) -> tuple[str, Look]:
    """One line: smaller first, then cut at a word."""
    smaller = fit(text, width, look, 6.6)
    lines: Sequence[str] = wrap(text, width, smaller)
    return (lines[0] if len(lines) == 1 else f"{lines[0]} …"), smaller
