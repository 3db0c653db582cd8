"""Dreams: the rest of a sentence in which somebody dreamed is what they see, they themselves awake in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_phrases import DREAMT
from storyassets.story.reading.places import find_setting

_AWAKE = re.compile(r"^(?:until|but|when)\b|\b(?:he|she|it|they|i|we) (?:\w+ )?(?:woke|wakes|awoke|wake)\b")
_AS_SOMEBODY = re.compile(
    r"(?:\bdream\w+|^)(?: that)? ?(?:he|she|i|it|they|we) (?:was|were|is|am|are|had become|became) (?:an?|the)\b"
)
_DREAD = re.compile(
    r"\b(?:chas\w+|hunt\w+|fell|falling|drown\w*|burn\w*|fire|monster|ghost|dead|die[ds]?|dying|lost|blood|scream\w*|nightmare|attack\w*|alone|dark)\b"
)
_ASLEEP = frozenset({Action.SLEEP, Action.LIE})


def show_dreams(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind]
) -> list[Staging]:
    """The stagings; what a sleeper dreams is imagined, at the place of which it tells."""
    shown = list(stagings)
    dreamer: Actor | None = None
    line_id = ""
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        text = passage.low
        if passage.line.line_id != line_id:
            dreamer, line_id = None, passage.line.line_id
        if passage.line.speaker != NARRATOR or passage.beat is Beat.HOOK or _AWAKE.search(text):
            dreamer = None
        elif dreamer is not None and kinds[index] is not ShotKind.TALKING_HEAD:
            shown[index] = _dreamt(staging, passage, dreamer, text)
        elif DREAMT.search(text) and staging.actors and not staging.imagined:
            dreamer = staging.actors[0]
            shown[index] = _alone_asleep(staging, dreamer)
    return shown


def _dreamt(staging: Staging, passage: Passage, dreamer: Actor, text: str) -> Staging:
    """They are awake in it; who they are there is nobody else."""
    told = passage.line.text.lower()
    felt = Emotion.FEAR if _DREAD.search(told) else Emotion.JOY
    me = next((a for a in staging.actors if a.character_id == dreamer.character_id), dreamer)
    if me.action in _ASLEEP:
        me = me.model_copy(update={"action": Action.LOOK, "at": "", "toward": "", "holds": ""})
    me = me.model_copy(update={"emotion": felt})
    others = tuple(a for a in staging.actors if a.character_id != me.character_id)
    if _AS_SOMEBODY.search(told[told.index("dream") if "dream" in told else 0 :]):
        others = ()
    place = find_setting(list(passage.words)) or find_setting(passage.line.text.split()) or staging.setting
    update: dict[str, object] = {"actors": (me, *others), "setting": place, "imagined": True, "in_air": None}
    if place is not staging.setting:
        update |= {"landmark": None, "corner": 0}
    return staging.model_copy(update=update)


def _alone_asleep(staging: Staging, dreamer: Actor) -> Staging:
    """Of whom they dream is at no bed."""
    if dreamer.action not in _ASLEEP:
        return staging
    return staging.model_copy(update={"actors": (dreamer,)})
