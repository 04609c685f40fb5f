"""The certificate's page in typst: the same texts in the same fonts, frame, rules, facts, signatures and code."""

import io
import json
from collections.abc import Iterable
from math import pi, sin
from pathlib import Path
from typing import Any

from rtcm_desktop.certificates.model import Printable
from rtcm_desktop.core.resources import resource

WIDTH, HEIGHT = 297.0, 210.0
COLOUR = "#0f4c5c"

# A picture in SVG would be set anew on every page, one in PDF is set once for all.
FRAME = """
#set page(width: 297mm, height: 210mm, margin: 0mm)
#image("frame.svg", width: 297mm)
"""

PAGE = r"""
#let tone = rgb("COLOUR")
#let grey = rgb("#5b5b5b")
#let display = ("Noto Serif Display", "Noto Naskh Arabic", "Noto Serif Georgian", "Noto Serif Armenian")
#let plain = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Georgian", "Noto Sans Armenian")
#set page(width: 297mm, height: 210mm, margin: 0mm, background: image("frame.pdf", width: 297mm))
#set text(font: plain, size: 10.5pt)
#let centred(y, content) = place(top + left, dy: y, block(width: 297mm, align(center, content)))
#let at(x, y, width, content) = place(top + left, dx: x, dy: y, block(width: width, align(center, content)))
#for (number, paper) in json("certificates.json").enumerate() {
  if number > 0 { pagebreak() }
  centred(41mm, text(9pt, grey, weight: "semibold", tracking: 0.35pt)[Regional Training Center on Migration])
  centred(50mm, text(35pt, tone, font: display, paper.title))
  centred(75mm, text(grey)[This is to certify that])
  centred(82mm, text(36pt, font: display, paper.name))
  centred(98mm, text(14pt, grey, paper.original))
  centred(107mm, text(9.5pt, paper.role))
  centred(116mm, text(grey, paper.did))
  centred(123mm, text(16.5pt, tone, weight: "semibold", paper.topic))
  for y in (138.5mm, 151.5mm) { place(top + left, dx: 28mm, dy: y, line(length: 241mm, stroke: 0.6pt + tone)) }
  for (place_, fact) in paper.facts.enumerate() {
    let x = 28mm + place_ * 60.25mm
    at(x, 141mm, 60.25mm, text(6.8pt, grey, fact.at(0)))
    at(x, 145.5mm, 60.25mm, text(weight: "semibold", fact.at(1)))
    if place_ > 0 { place(top + left, dx: x, dy: 141.5mm, line(angle: 90deg, length: 7mm, stroke: 0.35pt + grey)) }
  }
  place(top + left, dx: 28mm, dy: 158mm, image(bytes(paper.code), format: "svg", width: 25mm))
  for (x, person) in (70mm, 199mm).zip(paper.signatories) {
    place(top + left, dx: x, dy: 172.5mm, line(length: 70mm, stroke: 0.5pt))
    at(x, 174.5mm, 70mm, text(9.5pt, weight: "semibold", person.at(0)))
    at(x, 179mm, 70mm, text(7.6pt, grey, person.at(1)))
  }
  let ring = (thickness: 0.5pt, paint: grey, dash: (1.6pt, 1.6pt))
  place(top + left, dx: 153.5mm, dy: 154mm, circle(radius: 16mm, stroke: ring))
  at(153.5mm, 169mm, 32mm, text(7pt, grey)[Stamp])
  place(top + left, dx: 28mm, dy: 185.2mm, text(7.4pt, weight: "semibold", paper.number))
  place(top + left, dx: 28mm, dy: 189mm, text(6.4pt, grey, paper.issued))
  place(top + left, dx: 144mm, dy: 189mm, block(width: 125mm, align(right, text(6.4pt, grey)[
    Scan the code to check this certificate; no network is needed with the saved verification page.])))
}
"""


def write(papers: Iterable[Printable], folder: Path, path: Path) -> None:
    """Writes the PDF; `folder` takes what typst reads."""
    import typst

    texts = [said(paper) for paper in papers]
    (folder / "certificates.json").write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    (folder / "frame.svg").write_text(frame_drawing(), encoding="utf-8")
    for source, page, target in (("frame.typ", FRAME, folder / "frame.pdf"), ("page.typ", PAGE, path)):
        (folder / source).write_text(page.replace("COLOUR", COLOUR), encoding="utf-8")
        fonts = [str(resource("fonts"))]
        typst.compile(str(folder / source), output=str(target), font_paths=fonts, ignore_system_fonts=True)


def said(paper: Printable) -> dict[str, object]:
    frozen, texts = paper.frozen, paper.frozen.texts["en"]
    return {
        "title": "Certificate of Participation",
        "name": frozen.name,
        "original": frozen.original,
        "role": texts["role"],
        "did": "has taken part in the training",
        "topic": texts["title"],
        "facts": [[label, texts[fact]] for label, fact in FACTS],
        "signatories": [[one.name, one.offices["en"][0]] for one in frozen.signatories],
        "number": frozen.number,
        "issued": texts["issued"],
        "code": _code(paper),
    }


FACTS = (("Dates", "dates"), ("Place", "place"), ("Training hours", "hours"), ("Curriculum", "curriculum"))


def _code(paper: Printable) -> str:
    """The same code as on our page: same content, segments, error correction and mask."""
    import segno

    segments: Any = [(f"{paper.address}#", None, None), (paper.record, None, None)]
    code = segno.make(segments, error="m", boost_error=False, mask=3, micro=False)
    drawn = io.BytesIO()
    code.save(drawn, kind="svg", border=0, xmldecl=False)
    return drawn.getvalue().decode()


def frame_drawing() -> str:
    """Two lines around the page, bands of eight waves between them, rings in the corners, and the short divider."""
    band, inner, radius = 11.35, 14.7, 4.7
    lines = [
        f'<rect x="{edge}" y="{edge}" width="{WIDTH - 2 * edge}" height="{HEIGHT - 2 * edge}" stroke-width="{weight}"/>'
        for edge, weight in ((8, 0.28), (inner, 0.12))
    ]
    lines += [_band(20, WIDTH - 20, y, turned=False) for y in (band, HEIGHT - band)]
    lines += [_band(20, HEIGHT - 20, x, turned=True) for x in (band, WIDTH - band)]
    lines.append(_band(126, 171, 67.5, turned=False))
    corners = [(x, y) for x in (13.45, WIDTH - 13.45) for y in (13.45, HEIGHT - 13.45)]
    lines += [f'<circle cx="{x}" cy="{y}" r="{radius * part}"/>' for x, y in corners for part in (1, 0.74, 0.4, 0.12)]
    lines.append(f'<rect x="141.5" y="19" width="14" height="14" fill="{COLOUR}"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<g fill="none" stroke="{COLOUR}" stroke-width="0.09">{"".join(lines)}</g></svg>'
    )


def _band(start: float, end: float, middle: float, *, turned: bool) -> str:
    paths = []
    for phase in range(4):
        for height, period in ((2.6, 10.4), (1.1, 5.2)):
            points = []
            for step in range(int((end - start) / 0.8) + 1):
                along = start + 0.8 * step
                across = middle + height * sin(2 * pi * along / period + phase * pi / 2)
                points.append(f"{across:.2f},{along:.2f}" if turned else f"{along:.2f},{across:.2f}")
            paths.append(f'<polyline points="{" ".join(points)}"/>')
    return "".join(paths)
