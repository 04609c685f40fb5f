"""The certificate's page as a document of LibreOffice: the same texts, frame and code on a page of its own for each."""

import base64
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from rtcm_desktop.certificates.model import Printable
from tests.bench.typst_page import frame_drawing, said

PROGRAM = "soffice"

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>{styles}
 <style:style style:name="Code" style:family="graphic"><style:graphic-properties style:run-through="foreground"
  style:wrap="run-through" style:horizontal-rel="page" style:vertical-rel="page"
  style:horizontal-pos="from-left" style:vertical-pos="from-top"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm"
  style:print-orientation="landscape" fo:margin="0mm"/>
  <style:header-style><style:header-footer-properties fo:min-height="38mm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet">
 <style:header><text:p>{frame}</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>{pages}</office:text></office:body></office:document>
"""
STYLE = """
 <style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align="center"
  fo:margin-top="{above}mm"{more}/><style:text-properties style:font-name="{font}" fo:font-family="'{font}'"
  style:font-family-complex="'Noto Naskh Arabic'" fo:font-size="{size}pt" style:font-size-complex="{size}pt"/>
 </style:style>"""
# Name, font, size, distance from the line above in mm, and what else; the first one of a page begins it.
STYLES = (
    ("Centre", "Noto Sans", 9, 0, ' fo:break-before="page"'),
    ("Heading", "Noto Serif Display", 35, 2, ""),
    ("Certify", "Noto Sans", 10.5, 13, ""),
    ("Plain", "Noto Sans", 10.5, 4, ""),
    ("Name", "Noto Serif Display", 36, 0, ""),
    ("Original", "Noto Sans", 14, 0, ""),
    ("Topic", "Noto Sans", 16.5, 3, ""),
    ("Small", "Noto Sans", 7, 2, ""),
)
IMAGE = (
    '<draw:frame text:anchor-type="{anchor}" draw:style-name="Code" svg:x="{x}mm" svg:y="{y}mm" svg:width="{width}mm"'
    ' svg:height="{height}mm"><draw:image><office:binary-data>{data}</office:binary-data></draw:image></draw:frame>'
)


def write(papers: Iterable[Printable], folder: Path, path: Path) -> None:
    """Converts one document with all pages into a PDF; the profile lies in `folder`."""
    source = path.with_suffix(".fodt")
    styles = "".join(
        STYLE.format(name=name, font=font, size=size, above=above, more=more)
        for name, font, size, above, more in STYLES
    )
    frame = _image(frame_drawing(), anchor="char", x=0, y=0, width=297, height=210)
    pages = "".join(_page(said(paper)) for paper in papers)
    source.write_text(DOCUMENT.format(styles=styles, frame=frame, pages=pages), encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [PROGRAM, profile, "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _page(paper: Mapping[str, Any]) -> str:
    facts = " · ".join(f"{label}: {text}" for label, text in paper["facts"])
    signatories = " · ".join(", ".join(person) for person in paper["signatories"])
    code = _image(paper["code"], anchor="paragraph", x=28, y=158, width=25, height=25)
    lines = (
        ("Centre", "Regional Training Center on Migration"),
        ("Heading", paper["title"]),
        ("Certify", "This is to certify that"),
        ("Name", paper["name"]),
        ("Original", paper["original"]),
        ("Plain", paper["role"]),
        ("Plain", paper["did"]),
        ("Topic", paper["topic"]),
        ("Plain", facts),
        ("Plain", signatories),
        ("Small", f"{paper['number']} · {paper['issued']}"),
    )
    texts = (f'<text:p text:style-name="{style}">{{}}{escape(str(text))}</text:p>' for style, text in lines)
    return "".join(text.format(code if place == 0 else "") for place, text in enumerate(texts))


def _image(drawing: str, **place: object) -> str:
    return IMAGE.format(data=base64.b64encode(drawing.encode()).decode(), **place)
