"""Dark tower: when somebody tells that the lamp of a lighthouse went out, the tower is seen, dark over the sea."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Condition, ShotKind, Staging
from storyassets.story.directing.cutting import Passage

_WENT_OUT = re.compile(
    r"\b(?:lamp|light|lantern|beam)s? (?:\w+ )?(?:went|gone|goes|blew|was|were) (?:\w+ )?(?:out|dark)\b"
)
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
        seen[index] = staging.model_copy(
            update={
                "setting": Setting.LIGHTHOUSE,
                "time_of_day": TimeOfDay.NIGHT,
                "weather": Weather.RAIN if storm else staging.weather,
                "actors": (),
                "props": (),
                "conditions": (dark,),
                "imagined": False,
            }
        )
        break
    return [_on_rocks(*each) for each in zip(seen, passages, kinds, strict=True)]


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
