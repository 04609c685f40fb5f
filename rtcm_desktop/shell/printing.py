"""Answers of verbs as lines for people: plain values first, then lists as aligned columns."""

from collections.abc import Mapping, Sequence

WIDEST = 60


def readable(answer: Mapping[str, object]) -> str:
    """The text of an answer."""
    lines: list[str] = []
    for name, value in answer.items():
        if isinstance(value, list | tuple) and value and all(isinstance(entry, Mapping) for entry in value):
            lines += ["", f"{_label(name)} ({len(value)})", *_table(value)]
        elif isinstance(value, Mapping):
            lines += ["", _label(name), *(f"  {key}: {_cell(entry)}" for key, entry in value.items())]
        else:
            lines.append(f"{_label(name)}: {_cell(value)}")
    return "\n".join(lines).strip("\n")


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _cell(value: object) -> str:
    match value:
        case None:
            return "–"
        case bool():
            return "yes" if value else "no"
        case Mapping():
            return ", ".join(f"{key} {_cell(entry)}" for key, entry in value.items())
        case list() | tuple():
            return ", ".join(_cell(entry) for entry in value) or "–"
        case _:
            return str(value)


def _table(rows: Sequence[Mapping[str, object]]) -> list[str]:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    cells = [[_cut(_cell(row.get(column))) for column in columns] for row in rows]
    widths = [max(len(line[place]) for line in [columns, *cells]) for place in range(len(columns))]
    return [
        "  " + "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in [columns, *cells]
    ]


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
