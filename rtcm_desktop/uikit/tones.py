"""How a state looks: ground, letters and shape, the same three everywhere, so that no state is told by colour alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Colour roles of ground and letters, and the icon that goes with them."""

    ground: str
    letters: str
    icon: str


TONES: dict[str, Look] = {
    "ok": Look("ok_soft", "ok_text", "circle-check"),
    "attention": Look("attention_soft", "attention_text", "circle-alert"),
    "stop": Look("stop_soft", "stop_text", "circle-x"),
    "accent": Look("accent_soft", "accent_text", "info"),
    "quiet": Look("quiet_soft", "text_muted", ""),
}
