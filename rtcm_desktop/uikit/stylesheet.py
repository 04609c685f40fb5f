"""The one style sheet of the window, made from `resources/styles/window.qss` and the tokens."""

from functools import cache
from pathlib import Path
from string import Template

from rtcm_desktop.core.resources import resource
from rtcm_desktop.uikit.tokens import colours, letter_roles, letters, tokens

PICTURES = {
    "tick": ("check", "on_accent", "3"),
    "dash": ("minus", "on_accent", "3"),
    "open": ("chevron-down", "text_muted", "2"),
}
TEXT_ROLES = (
    "text",
    "text_muted",
    "text_faint",
    "text_disabled",
    "accent_text",
    "on_accent",
    "ok",
    "ok_text",
    "attention",
    "attention_text",
    "stop",
    "stop_text",
)


@cache
def made(mode: str, percent: int, pictures: Path) -> str:
    """The sheet for a mode and a size of letters. Writes the pictures it names into the folder."""
    names: dict[str, str] = colours(mode)
    for name, pixels in tokens()["size"].items():
        names[name] = f"{round(pixels * percent / 100)}px"
        names[f"{name}_inner"] = f"{round(pixels * percent / 100) - 2}px"
    for name, pixels in tokens()["radius"].items():
        names[f"round_{name}"] = f"{pixels}px"
    for role in letter_roles():
        names[f"{role}_px"] = f"{round(letters(role)[0] * percent / 100)}px"
    names |= {f"picture_{name}": _picture(pictures, mode, name) for name in PICTURES}
    template = resource("styles", "window.qss").read_text(encoding="utf-8")
    return Template(template).substitute(names) + _label_rules(mode, percent)


def _picture(folder: Path, mode: str, name: str) -> str:
    symbol, role, stroke = PICTURES[name]
    text = resource("icons", f"{symbol}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", colours(mode)[role]).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    path = folder / f"{name}_{mode}.svg"
    path.write_text(text, encoding="utf-8")
    return path.as_posix()


def _label_rules(mode: str, percent: int) -> str:
    """How labels look by the properties `scale` and `tone`."""
    rules = []
    for role in letter_roles():
        height, weight, line = (letters(role)[0], letters(role)[1], letters(role)[2])
        pixels = f"font-size:{round(height * percent / 100)}px;font-weight:{weight}"
        rules.append(f'QLabel[scale="{role}"]{{{pixels};min-height:{round(line * percent / 100)}px}}')
    rules += [f'QLabel[tone="{role}"]{{color:{colours(mode)[role]}}}' for role in TEXT_ROLES]
    return "\n".join(rules)
