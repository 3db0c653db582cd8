"""Flattery: who is praised is seen as they hear it, and what they come to think of themselves."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind
from storyassets.story.directing.business import is_up
from storyassets.story.directing.film import Film

_PRAISES = re.compile(
    r"\b(?:beautiful|charming|lovel\w+|wonderful|handsome|prett\w+|graceful|splendid|glorious|magnificent|sweetest|noble|admir\w+|gorgeous|marvel\w+)\b"
)
_PLUMAGE = re.compile(r"\b(?:feathers?|plumage|wings?)\b")
_HEADS_TO_KEEP = 2
_CROWNS = re.compile(r"\b(?:queen|king|prince|princess) of\b")


def show_flattered(film: Film) -> None:
    """Where a speech goes on, whoever hears it, from farther and from near; a crown in their mind, where one is spoken of."""
    run, bowed = 0, False
    for index in film.told():
        passage = film.passages[index]
        goes_on = index > 0 and film.passages[index - 1].line.speaker == passage.line.speaker
        run = run + 1 if goes_on and passage.is_dialogue else 0
        if not run and not bowed and _bows(film, index):
            bowed = True
            continue
        hearer = _hearer(film, index) if run and film.kinds[index] is not ShotKind.INSERT else None
        if hearer is None or film.natures.is_crowd(hearer.character_id):
            continue
        proud = {"action": Action.LOOK, "toward": passage.line.speaker, "emotion": Emotion.PROUD}
        if _CROWNS.search(film.text(index)):
            crowned = hearer.model_copy(update={**proud, "thinks": Prop.CROWN.value})
            film.show(index, crowned, *_flatterer(film, index), framing=Framing.WIDE)
        elif (
            run % 2 == 0 and film.natures.is_sly(passage.line.speaker) and _praises(passage.line.text.lower())
        ):
            film.show(index, hearer.model_copy(update=proud), *_flatterer(film, index), framing=Framing.WIDE)
        elif run % 2 and film.natures.is_sly(passage.line.speaker) and _praises(passage.line.text.lower()):
            again = run > 1
            glad = {**proud, "emotion": Emotion.LOVE if again else Emotion.PROUD}
            framing = Framing.CLOSE if again and not hearer.holds else Framing.MEDIUM
            own = {hearer.at, hearer.holds}
            props = tuple(prop for prop in film.stagings[index].props if prop.value in own)
            shown = hearer.model_copy(update=glad if again else {**glad, "emotion": _shows_off(film, index)})
            film.show(index, shown, framing=framing, props=props)


def _bows(film: Film, index: int) -> bool:
    """A flatterer on four legs bows with the first words to whoever sits above; their face is heard later."""
    passage, staging = film.passages[index], film.stagings[index]
    speaker = passage.line.speaker
    heads = film.kinds.count(ShotKind.TALKING_HEAD)
    if not passage.is_dialogue or heads <= _HEADS_TO_KEEP or film.kinds[index] is not ShotKind.TALKING_HEAD:
        return False
    said = staging.actors[0] if staging.actors else None
    four_legged = film.natures.is_sly(speaker) and film.natures.has_jaws(speaker)
    if said is None or not four_legged or not _praises(passage.line.text.lower()):
        return False
    above = film.as_seen_before(said.toward, index) if said.toward else None
    if above is None or not is_up(above):
        return False
    bow = {"action": Action.SHOUT, "emotion": Emotion.FAWNING, "speaks": True}
    heard = above.model_copy(update={"action": Action.LOOK, "emotion": Emotion.SUSPICIOUS})
    film.show(index, heard, said.model_copy(update=bow), framing=Framing.MEDIUM)
    return film.kinds[index] is ShotKind.BROLL


def _shows_off(film: Film, index: int) -> Emotion:
    """Who hears that their feathers or wings are fine is so glad that they spread them."""
    return Emotion.JOY if _PLUMAGE.search(film.text(index)) else Emotion.PROUD


def show_wary(film: Film) -> None:
    """Who watches somebody with suspicion is seen alone, so near that their eyes tell it."""
    for index in film.told():
        staging = film.stagings[index]
        doer = staging.actors[0] if film.is_scene(index) and len(staging.actors) > 1 else None
        if doer is None or film.passages[index].is_dialogue or doer.emotion is not Emotion.SUSPICIOUS:
            continue
        if doer.action in (Action.LOOK, Action.STAND) and not film.natures.is_crowd(doer.character_id):
            film.show(index, doer, framing=Framing.MEDIUM)


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
