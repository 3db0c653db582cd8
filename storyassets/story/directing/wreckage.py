"""Wreckage: whoever is broken to pieces lies there, and those who knew them look on while the moral is said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import fits

_TO_PIECES = re.compile(
    r"\b(?:broken|dashed|smashed|shattered|crushed|torn|battered) (?:\w+ )?(?:(?:in|to|into) (?:\w+ )?(?:pieces|bits|death)|against)\b"
)
_ON_ROCK = re.compile(r"\b(?:rocks?|stones?)\b")
_MOST_PROPS = 3


def show_wreckage(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; nobody who was broken to pieces stands, or falls once more."""
    seen = list(stagings)
    broken = ""
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if passage.beat is Beat.HOOK or not staging.actors:
            continue
        doer = staging.actors[0]
        if broken and doer.character_id == broken and not passage.is_dialogue and not staging.imagined:
            seen[index] = _mourn(staging, seen[:index], broken)
        elif not passage.is_dialogue and _TO_PIECES.search(" ".join(passage.narrated).lower()):
            broken = doer.character_id
            lying = (_lay(doer), *staging.actors[1:])
            props = staging.props
            if _ON_ROCK.search(" ".join(passage.narrated).lower()) and Prop.STONE not in props:
                props = (Prop.STONE, *props)[:_MOST_PROPS]
            seen[index] = staging.model_copy(update={"actors": lying, "props": props, "in_air": None})
    return seen


def _lay(actor: Actor) -> Actor:
    deed = {
        "action": Action.DEAD,
        "emotion": Emotion.SADNESS,
        "holds": "",
        "toward": "",
        "at": "",
        "broken": True,
    }
    return actor.model_copy(update=deed)


def _mourn(staging: Staging, before: Sequence[Staging], broken: str) -> Staging:
    """Whoever was with them most looks at what is left, where they lie."""
    lies = next(s for s in reversed(before) if any(a.character_id == broken for a in s.actors))
    victim = next(actor for actor in lies.actors if actor.character_id == broken)
    met = [s for s in before if any(a.character_id == broken or a.holds == broken for a in s.actors)]
    company = Counter(a.character_id for s in met for a in s.actors if a.character_id != broken)
    if not company or not fits(Prop.STONE, lies.setting):
        return lies.model_copy(update={"emotion": staging.emotion})
    who = company.most_common(1)[0][0]
    count = max(a.count for s in before for a in s.actors if a.character_id == who)
    mourner = Actor(character_id=who, action=Action.LOOK, emotion=Emotion.SADNESS, toward=broken, count=count)
    there = {"setting": lies.setting, "landmark": lies.landmark, "props": lies.props, "in_air": None}
    return staging.model_copy(update={"actors": (mourner, victim), **there})
