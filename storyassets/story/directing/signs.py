"""Signs: what stands on a sign or a book of which somebody speaks is read, and not the speaker's face."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Condition, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.writing_on import find_letters, find_pictured, find_writing

_WHICH = re.compile(r"^(?:of the kind |one )?(?:which|that|with)\b")


def show_signs(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind]
) -> list[Staging]:
    """The stagings; in speech a thing with words on it is seen near while these are said, with the kind changed."""
    shown = list(stagings)
    for index, passage in enumerate(passages):
        if not passage.is_dialogue or passage.beat is Beat.HOOK or index == len(passages) - 1:
            continue
        found = _read(passage)
        twice = (
            found is not None and kinds[index - 1] is ShotKind.INSERT and found[0] in shown[index - 1].props
        )
        if found is not None and not twice:
            shown[index] = _alone(stagings[index], *found, find_pictured(passage.line.text))
            kinds[index] = ShotKind.INSERT
    return shown


def _read(passage: Passage) -> tuple[Prop, str] | None:
    """The thing and the words on it, where the passage says them, or goes on with what the thing is like."""
    heard, line = " ".join(passage.words), passage.line.text
    written = find_writing(line)
    if written is not None and written[1].lower() in heard.lower():
        return written
    letters = find_letters(line)
    goes_on = _WHICH.match(heard.lower()) or find_letters(heard)
    return (
        letters
        if letters is not None and goes_on and passage.spans[-1].end_word == len(line.split())
        else None
    )


def _alone(staging: Staging, thing: Prop, says: str, pictured: Species | None) -> Staging:
    update: dict[str, object] = {
        "actors": (),
        "props": (thing,),
        "conditions": (Condition(prop=thing, says=says, pictured=pictured),),
        "imagined": False,
        "in_air": None,
    }
    return staging.model_copy(update=update)
