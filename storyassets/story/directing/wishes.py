"""Wishes: who longs for a thing or has an idea has it in a bubble over the head."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import find_props, is_plain

_WISHES = re.compile(
    r"\b(?:want\w*|wish\w*|long(?:ed|s)|yearn\w*|dream\w*|wondered|would like|hoped) (?:\w+ ){0,4}?(?:to|for|of|about)\b"
)
_TRAVEL = re.compile(
    r"\b(?:see|travel|roam|wander)\w* (?:\w+ )?(?:the|all over the|round the) world\b|\bto travel\b"
)
_FLY = re.compile(r"\bto fly\b")
_IDEA = re.compile(
    r"\b(?:idea|plan|trick|scheme|plot)\b|\b(?:thought of|hit upon|hit on) (?:a|an|the)\b|\bthought hard\b"
)
_HUSHES = re.compile(
    r"\b(?:keep|be|stay) (?:quiet|silent|still)\b|\bhush\b|\bnot a (?:word|sound)\b|\b(?:don't|do not|never|must not) (?:speak|talk|say|utter|open your)\b"
)
_FREE = (Action.LOOK, Action.STAND, Action.WALK, Action.SIT, Action.LAUGH, Action.POINT, Action.RAISE)
_SOON = 3


def show_wishes(film: Film) -> None:
    """The thing that the words name, the mountains of far lands, or what the idea needs next."""
    for index in film.told():
        lone, passage = film.lone(index), film.passages[index]
        if lone is None or passage.is_dialogue or lone.action not in _FREE or lone.thinks or lone.at:
            continue
        text = film.text(index)
        if _WISHES.search(text):
            wanted = _wanted(film, index, text)
        elif _IDEA.search(text):
            wanted = _means(film, index, lone)
        else:
            continue
        if not wanted or film.natures.is_crowd(lone.character_id):
            continue
        props = tuple(prop for prop in film.stagings[index].props if prop.value != wanted)
        thinks = {"thinks": wanted, "action": Action.LOOK}
        person = film.natures.species(lone.character_id) is Species.HUMAN
        framing = Framing.WIDE if person else Framing.MEDIUM
        film.show(index, lone.model_copy(update=thinks), framing=framing, props=props)


def _wanted(film: Film, index: int, text: str) -> str:
    if _TRAVEL.search(text):
        return Prop.MOUNTAIN.value
    if _FLY.search(text):
        return Prop.CLOUD.value
    words = film.passages[index].words
    wish = _WISHES.search(text)
    after = len(text[: wish.end()].split()) if wish else 0
    things = [prop for prop in find_props(words[after:]) if not is_plain(prop) and prop not in IMMOVABLE]
    return things[0].value if things else ""


def _means(film: Film, index: int, thinker: Actor) -> str:
    """What they use soon after, or the beast that they cry out."""
    for later in range(index + 1, min(index + 1 + _SOON, len(film.passages))):
        passage, who = film.passages[later], thinker.character_id
        used = [a.holds for a in film.stagings[later].actors if a.character_id == who]
        things = [prop.value for prop in find_props(passage.narrated)]
        found = next((name for name in used if name and name in things), "")
        if found:
            return found
        cried = [word for line in passage.lines if line.speaker == who for word in line.text.split()]
        others = [mention.character_id for mention in film.book.find(cried) if mention.character_id != who]
        if others and film.natures.species(others[0]) is not None:
            return others[0]
    return ""


def show_warnings(film: Film) -> None:
    """Whoever tells another to keep quiet has a wing or a hand before the mouth, and the other listens."""
    for index in film.told():
        passage = film.passages[index]
        if not passage.is_dialogue or not _HUSHES.search(film.text(index)):
            continue
        speaker = passage.line.speaker
        warner = film.seen_or_known(speaker, index)
        toward = warner.toward if warner else ""
        hearer = film.seen_or_known(toward, index) if toward else film.other_than(speaker, index)
        if warner is None or hearer is None:
            continue
        spoke = film.passages[index - 1].line.speaker == speaker and film.kinds[index - 1] is ShotKind.BROLL
        if spoke and film.framings[index - 1] is not Framing.CLOSE:
            # They were just seen to speak: now it is the face that warns.
            alone = {"action": Action.HUSH, "emotion": Emotion.GRAVE, "holds": "", "speaks": True, "count": 0}
            own = warner.model_copy(update=alone | ({"count": 1} if warner.count else {}))
            film.show(index, own, framing=Framing.CLOSE, props=())
            continue
        hush = {"action": Action.WAVE, "emotion": Emotion.GRAVE, "toward": hearer.character_id, "holds": ""}
        hears = {"action": Action.LOOK, "emotion": Emotion.WORRIED, "toward": speaker}
        film.show(
            index,
            warner.model_copy(update={**hush, "speaks": True}),
            hearer.model_copy(update=hears),
            framing=Framing.MEDIUM,
            props=(),
        )
