"""Wanting to be: who wants to be something is seen as that, in their own mind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.story.directing.cutting import Passage

_DRESSED_AS = {
    "doctor": (Costume.PHYSICIAN, Prop.POTION),
    "physician": (Costume.PHYSICIAN, Prop.POTION),
    "king": (Costume.KING, None),
    "queen": (Costume.QUEEN, None),
    "prince": (Costume.PRINCE, None),
    "princess": (Costume.PRINCESS, None),
    "lord": (Costume.LORD, None),
    "emperor": (Costume.KING, None),
    "pope": (Costume.PRIEST, None),
    "soldier": (Costume.SOLDIER, Prop.SWORD),
    "sailor": (Costume.SAILOR, None),
    "knight": (Costume.SOLDIER, Prop.SWORD),
    "hunter": (Costume.HUNTER, Prop.BOW),
    "tailor": (Costume.TAILOR, Prop.SCISSORS),
    "cook": (Costume.COOK, Prop.SPOON),
}

_WANTS = re.compile(
    r"\b(?:wanted|wished|longed|desired|dreamed|dreamt|hoped|would (?:willingly |gladly )?have)\b(?: \w+){0,3}"
    r" (?:to be|to become|be|become|been) (?:\w+ ){0,3}?(?P<what>" + "|".join(_DRESSED_AS) + r")\b"
)


def show_wanted_lives(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind], cast: Cast
) -> list[Staging]:
    """The stagings; a wish to be something is a thought of oneself in its clothes."""
    return [
        _dream(staging, passage, cast) if kind is ShotKind.BROLL else staging
        for staging, passage, kind in zip(stagings, passages, kinds, strict=True)
    ]


def _dream(staging: Staging, passage: Passage, cast: Cast) -> Staging:
    found = _WANTS.search(passage.low)
    worn = _DRESSED_AS[found.group("what")] if found is not None else None
    if worn is None or passage.is_dialogue or passage.beat is Beat.HOOK or not staging.actors:
        return staging
    doer = staging.actors[0]
    character = cast.find(doer.character_id)
    if character is None or character.look.species is not Species.HUMAN or character.look.crowd:
        return staging
    costume, thing = worn
    proud = doer.model_copy(
        update={
            "action": Action.STAND,
            "emotion": Emotion.PROUD,
            "costume": costume,
            "outfit": "",
            "holds": thing.value if thing is not None else "",
            "at": "",
            "toward": "",
        }
    )
    props = (thing,) if thing is not None else ()
    return staging.model_copy(
        update={"actors": (proud,), "props": props, "conditions": (), "imagined": True, "in_air": None}
    )
