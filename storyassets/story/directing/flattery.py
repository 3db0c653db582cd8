"""Flattery: who is praised is seen as they hear it, and what they come to think of themselves."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Framing, ShotKind
from storyassets.story.directing.film import Film

_PRAISES = re.compile(
    r"\b(?:beautiful|charming|lovel\w+|wonderful|handsome|prett\w+|graceful|splendid|glorious|magnificent|sweetest|noble|admir\w+|gorgeous|marvel\w+)\b"
)
_CROWNS = re.compile(r"\b(?:queen|king|prince|princess) of\b")


def show_flattered(film: Film) -> None:
    """Where a speech goes on, the face of whoever hears it; a crown in their mind, where one is spoken of."""
    for index in film.told():
        passage = film.passages[index]
        goes_on = index > 0 and film.passages[index - 1].line.speaker == passage.line.speaker
        if not passage.is_dialogue or not goes_on or film.kinds[index] is ShotKind.INSERT:
            continue
        hearer = _hearer(film, index)
        if hearer is None or film.natures.is_crowd(hearer.character_id):
            continue
        proud = {"action": Action.LOOK, "toward": passage.line.speaker, "emotion": Emotion.PROUD}
        if _CROWNS.search(film.text(index)):
            crowned = hearer.model_copy(update={**proud, "thinks": Prop.CROWN.value})
            film.show(index, crowned, *_flatterer(film, index), framing=Framing.WIDE)
        elif film.natures.is_sly(passage.line.speaker) and _praises(passage.line.text.lower()):
            glad = {**proud, "emotion": Emotion.LOVE}
            film.show(index, hearer.model_copy(update=glad), framing=Framing.CLOSE)


def _praises(text: str) -> bool:
    return _PRAISES.search(text) is not None or _CROWNS.search(text) is not None


def _flatterer(film: Film, index: int) -> tuple[Actor, ...]:
    """Whoever says it, seen with the other, as far as both were seen here."""
    speaker = film.passages[index].line.speaker
    known = film.as_seen_before(speaker, index)
    return (known.model_copy(update={"action": Action.SHOUT, "emotion": Emotion.FAWNING}),) if known else ()


def _hearer(film: Film, index: int) -> Actor | None:
    """To whom it is said, as they are there."""
    speaker, actors = film.passages[index].line.speaker, film.stagings[index].actors
    here = next((actor for actor in actors if actor.character_id != speaker), None)
    if here is not None or film.stagings[index].imagined:
        return here
    said = next((actor for actor in actors if actor.character_id == speaker), None)
    return film.as_seen_before(said.toward, index) if said is not None and said.toward else None
