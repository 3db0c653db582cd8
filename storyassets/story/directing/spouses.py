"""Spouses: 'What if we stay up tonight?' is said to whoever one lives with, and they are there to hear it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS

_WE = re.compile(r"\b(?:we|us|our|let['’]s)\b")
_KIN = ("wife", "husband")


def show_spouses(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind], cast: Cast
) -> list[Staging]:
    """The same pictures; who says 'we' at home, alone on a scene, says it to wife or husband."""
    seen = list(stagings)
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        scene = passage.is_dialogue and kinds[index] is ShotKind.BROLL and passage.beat is not Beat.HOOK
        alone = [actor.character_id for actor in staging.actors] == [passage.line.speaker]
        if not scene or not alone or staging.imagined or staging.setting not in INDOORS:
            continue
        other = _find_spouse(passage.line.speaker, cast)
        if other and _WE.search(passage.line.text.lower()) and staging.elsewhere is None:
            speaker = staging.actors[0].model_copy(update={"toward": other, "turned": None})
            hears = Actor(
                character_id=other, action=Action.LOOK, emotion=Emotion.WONDER, toward=passage.line.speaker
            )
            seen[index] = staging.model_copy(update={"actors": (speaker, hears)})
    return seen


def _find_spouse(who: str, cast: Cast) -> str:
    """The only wife or husband of the story; '' where there is none, or it is the speaker."""
    kin = [one.character_id for one in cast.characters if one.character_id.split("_")[-1] in _KIN]
    found = cast.find(who)
    grown = found is not None and not found.look.crowd
    return kin[0] if len(kin) == 1 and kin[0] != who and grown else ""
