"""Night noises: steps over somebody's bed are heard by whoever lies in it, and nobody is seen to make them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Look, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage

_ABOVE_BED = re.compile(
    r"\b(?:something|someone|somebody|footsteps?|steps|noises?|voices?|scratching|knocking|whispers?|creak\w*)\b.*"
    r"\b(?:above|over|under|beneath|behind|near|outside) my (?:\w+ )?(?:bed|head|room|bedroom|window)\b"
)
_AWAKE = re.compile(
    r"\bi (?:did not|didn['’]t|could not|couldn['’]t|never|hardly|barely) (?:\w+ )?sle(?:ep|pt)\b|\bi lay awake\b"
)
_THEY_GO_ON = re.compile(r"^(?:and |but |then )?they (?:walked|came|went|stopped|moved|crossed|grew)\b")


def show_night_noises(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; who tells of steps above the bed lies there alone, and gets up when these go on."""
    teller = cast.find(FIRST_PERSON)
    if teller is None or not _is_one(teller.look):
        return list(stagings)
    seen: list[Staging] = []
    heard = ""
    for staging, passage in zip(stagings, passages, strict=True):
        line = passage.line
        text = line.text.lower()
        if line.speaker == NARRATOR and not staging.imagined:
            if _AWAKE.search(text):
                staging = _listen(staging, Action.LIE)
            elif _ABOVE_BED.search(text):
                staging, heard = _listen(staging, Action.LIE), line.line_id
            elif heard and line.line_id != heard:
                staging = _listen(staging, Action.LOOK) if _THEY_GO_ON.match(text) else staging
                heard = ""
        seen.append(staging)
    return seen


def _is_one(look: Look) -> bool:
    return look.species is Species.HUMAN and not look.crowd


def _listen(staging: Staging, action: Action) -> Staging:
    """Alone in the bedroom, at night, afraid."""
    listener = Actor(character_id=FIRST_PERSON, action=action, emotion=Emotion.FEAR)
    update = {
        "setting": Setting.BEDROOM,
        "landmark": None,
        "time_of_day": TimeOfDay.NIGHT,
        "actors": (listener,),
        "props": (),
        "conditions": (),
        "emotion": Emotion.FEAR,
    }
    return staging.model_copy(update=update)
