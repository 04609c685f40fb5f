"""What is kept of a composed form: only what the instrument does not say already, so that it weighs next to nothing."""

from collections.abc import Mapping
from typing import Any

from rtcm_desktop.evaluation.model.composition import Composition, Reference, Subject, Switches, Variant
from rtcm_desktop.evaluation.model.instrument import Repeat
from rtcm_desktop.evaluation.rules.composition import PREFIXES
from rtcm_desktop.evaluation.rules.wording import own_texts

REPEATS = {prefix: repeat for repeat, prefix in PREFIXES.items()}


def definition_of(composition: Composition) -> dict[str, Any]:
    """Question codes in use, what each reference stands for, own questions, switches, variants, what left."""
    kept: dict[str, Any] = {
        "questions": list(composition.questions),
        "variants": [variant.value for variant in composition.variants],
        "references": [
            [reference.code, reference.subject.id]
            for reference in composition.references
            if reference.repeat is not Repeat.OWN
        ],
        "own": [[reference.code, dict(reference.subject.texts)] for reference in composition.of(Repeat.OWN)],
        "on": sorted(composition.switches.on),
        "off": sorted(composition.switches.off),
        "left_out": list(composition.left_out),
    }
    return {name: value for name, value in kept.items() if value}


def referred_ids(definition: Mapping[str, Any]) -> frozenset[str]:
    """The rows that a kept form refers to."""
    return frozenset(row for _, row in definition.get("references", ()))


def composition_from(definition: Mapping[str, Any], subjects: Mapping[str, Subject]) -> Composition:
    """The composition out of what was kept; `subjects` by the id of the row. Unknown rows stand with their code."""
    kept = [
        Reference(code, REPEATS[code[0]], subjects.get(row, Subject(row, {"en": code})))
        for code, row in definition.get("references", ())
    ]
    own = [Reference(code, Repeat.OWN, Subject(own_texts(text), text)) for code, text in definition.get("own", ())]
    return Composition(
        questions=tuple(definition["questions"]),
        references=(*kept, *own),
        variants=tuple(Variant(variant) for variant in definition.get("variants", ())),
        left_out=tuple(definition.get("left_out", ())),
        switches=Switches(on=frozenset(definition.get("on", ())), off=frozenset(definition.get("off", ()))),
    )
