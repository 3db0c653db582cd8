"""Dark tower: when the lamp of a lighthouse goes out, whose it is stands before it; else the tower is seen, dark over the sea."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging, Turned
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage

_WENT_OUT = re.compile(
    r"\b(?:lamp|light|lantern|beam)s? (?:\w+ )?(?:went|gone|goes|blew|was|were) (?:\w+ )?(?:out|dark)\b"
)
_MINE = re.compile(r"\b(?:my|our) (?:\w+ )?(?:lamp|light|lantern|beam)\b")
_STORM = re.compile(r"\b(?:storm|gale|tempest|hurricane)\b")
_STRIKES = re.compile(
    r"\b(?:ship|boat|vessel)\b.{0,12}\b(?:hit|struck|ran (?:on|onto|upon)|broke (?:on|upon)) the (?:rocks?|reefs?|cliffs?)\b"
)
_TOWERS = (Setting.LIGHTHOUSE, Setting.LAMP_ROOM)


def show_dark_tower(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind]
) -> list[Staging]:
    """The same pictures; where only a face would tell of it, the tower does. Its kind changes with it."""
    seen = list(stagings)
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        tells = staging.setting in _TOWERS and _WENT_OUT.search(passage.low)
        if not tells or staging.elsewhere is not None or kinds[index] is ShotKind.INSERT:
            continue
        told = [" ".join(before.words).lower() for before in passages[: index + 1]]
        storm = any(_STORM.search(text) for text in told)
        dark = Condition(prop=Prop.LAMP, state=PropState.DARK)
        kinds[index] = ShotKind.BROLL
        keeper = _find_keeper(staging, passage)
        seen[index] = staging.model_copy(
            update={
                "setting": Setting.LAMP_ROOM if keeper else Setting.LIGHTHOUSE,
                "time_of_day": TimeOfDay.NIGHT,
                "weather": Weather.RAIN if storm else staging.weather,
                "actors": keeper,
                "props": (),
                "conditions": (dark,),
                "imagined": False,
            }
        )
        break
    return [_on_rocks(*each) for each in zip(seen, passages, kinds, strict=True)]


def _find_keeper(staging: Staging, passage: Passage) -> tuple[Actor, ...]:
    """Who says that it was theirs, before the dark lamp, at a loss."""
    if not _MINE.search(passage.low):
        return ()
    teller = passage.line.speaker if passage.is_dialogue else FIRST_PERSON
    of_it = next((actor for actor in staging.actors if actor.character_id == teller), None)
    look = {"action": Action.LOOK, "emotion": Emotion.FEAR, "holds": "", "also": "", "at": "", "toward": ""}
    return (of_it.model_copy(update={**look, "speaks": False, "turned": Turned.LEFT}),) if of_it else ()


def _on_rocks(staging: Staging, passage: Passage, kind: ShotKind) -> Staging:
    """A ship of which somebody tells that it struck is seen at sea, and nobody on land."""
    told = passage.is_dialogue and _STRIKES.search(passage.low)
    if not told or kind is not ShotKind.BROLL or staging.elsewhere is not None:
        return staging
    update: dict[str, object] = {
        "setting": Setting.SEA,
        "landmark": None,
        "imagined": False,
        "conditions": (),
    }
    wild = {
        "weather": Weather.RAIN,
        "time_of_day": TimeOfDay.NIGHT,
        "actors": (),
        "props": (Prop.SHIP, Prop.STONE),
    }
    return staging.model_copy(update=update | wild)
