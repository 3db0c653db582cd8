"""Gatherings: how many a plural means, and before whom: all who confess kneel to the one who frightened them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import MOST_PROPS

_CONFESS = re.compile(
    r"\b(?:confess(?:ed|es)?|admitted|owned up|begged|implored|entreated|apologi[sz]ed|pleaded|surrendered|knelt|fell at)\b"
)
_BARGAIN = re.compile(
    r"\b(?:would|will|promised to|offered(?: to)?|wanted to)(?: \w+)? (?:give|pay|reward|restore)\b|\bgive (?:him|her) (?:a|much|some)\b"
)
_STOLEN = re.compile(r"\b(?:stolen|taken|robbed)\b.{0,16}\b(?:money|gold|treasure|coins?|purse)\b")
_MONEY = re.compile(r"\b(?:money|gold|sum|coins?|thalers?|purse|reward)\b")
_THEIRS = re.compile(r"\b(?:him|her)\b")
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 5, "seven": 5, "ten": 5}
_COUNTED = re.compile(rf"\b(?:all |the )?({'|'.join(_NUMBERS)}) (?:of them|\w+s)\b")
_ALL = re.compile(r"\b(?:they|all (?:\w+ )?of them|all the|every one)\b")
_ONE_OF_THEM = re.compile(r"\b(?:one|another|neither|each) of\b|\bthe other\b")
_SEVERAL, _ALL_OF_THEM = 3, 4
_UNEASY = re.compile(
    r"\b(?:uneasy|uneasily|terrified|frightened|alarmed|afraid|anxious|nervous|trembl\w+|pale)\b"
)
_FOUND_OUT = re.compile(
    r"\b(?:thought|heard|believed|understood)\b.{0,60}\b(?:thief|thieves|murderer|liar|culprit|guilty|traitor)\b"
)
_DISH = re.compile(r"\b(?:dish(?:es)?|plates?|food|meal|fare|soup|roast)\b")
_BACK, _SERVED_BACK = 8, 3


def show_gatherings(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings; a plural is several, and who confesses does so to whom the story is about."""
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        if not passage.is_dialogue and passage.beat is not Beat.HOOK:
            staging = _turn_to_master(staging, passage, seen, cast)
            staging = _count(staging, passage, cast)
            staging = _serve(staging, passage, seen, cast)
            staging = _fear(staging, passage)
        seen.append(staging)
    return seen


def _is_crowd(who: str, cast: Cast) -> bool:
    found = cast.find(who)
    return found is not None and found.look.crowd and found.look.species is Species.HUMAN


def _crowd_of(staging: Staging, cast: Cast) -> Actor | None:
    return next((a for a in staging.actors if _is_crowd(a.character_id, cast)), None)


def _turn_to_master(staging: Staging, passage: Passage, seen: Sequence[Staging], cast: Cast) -> Staging:
    """'They all confessed to him': all of them kneel, and he is the one who was last told of as doing something."""
    text = passage.line.text.lower()
    confess, bargain = _CONFESS.search(text), _BARGAIN.search(text)
    crowd = _crowd_of(staging, cast) or next(
        (found for s in reversed(seen[-_BACK:]) if (found := _crowd_of(s, cast)) is not None), None
    )
    if crowd is None or not (confess or bargain) or not (_THEIRS.search(text) and _ALL.search(text)):
        return staging
    master = _find_master(text, seen, cast)
    if not master:
        return staging
    words = passage.low
    gives = bool(_STOLEN.search(words)) or bool(bargain and not confess and _MONEY.search(words))
    begs = crowd.model_copy(
        update={
            "action": Action.GIVE if gives else Action.BEG,
            "emotion": Emotion.WORRIED,
            "holds": Prop.MONEY.value if gives else "",
            "toward": master,
            "at": "",
        }
    )
    felt = Emotion.JOY if bargain and not confess else Emotion.SURPRISE
    hears = Actor(character_id=master, action=Action.LOOK, emotion=felt, toward=crowd.character_id)
    props = (Prop.MONEY, *(p for p in staging.props if p is not Prop.MONEY)) if gives else staging.props
    kept = tuple(p for p in props if p not in (Prop.PLATE, Prop.TABLE))[: MOST_PROPS + 1]
    return staging.model_copy(update={"actors": (begs, hears), "props": kept, "imagined": False})


def _find_master(text: str, seen: Sequence[Staging], cast: Cast) -> str:
    """Who was last seen first on a picture, of the sex of which the words speak, and is no crowd."""
    found = _THEIRS.search(text)
    sex = Sex.FEMALE if found and found.group(0) == "her" else Sex.MALE
    for staging in reversed(seen):
        for actor in staging.actors[:1]:
            who = cast.find(actor.character_id)
            if (
                who is not None
                and who.look.species is Species.HUMAN
                and not who.look.crowd
                and who.look.sex is sex
            ):
                return actor.character_id
    return ""


def _count(staging: Staging, passage: Passage, cast: Cast) -> Staging:
    """As many as the words say; a plural without a number is several."""
    crowd = _crowd_of(staging, cast)
    text = passage.line.text.lower()
    if crowd is None or crowd.count != 1 or _ONE_OF_THEM.search(text):
        return staging
    number = _COUNTED.search(text)
    plural = re.search(rf"\b{re.escape(crowd.character_id.replace('_', ' '))}\b", text)
    count = crowd.count
    if number is not None:
        count = _NUMBERS[number.group(1)]
    elif _ALL.search(text):
        count = _ALL_OF_THEM
    elif plural is not None:
        count = _SEVERAL
    if count == crowd.count or count < _SEVERAL:
        return staging
    many = crowd.model_copy(
        update={"count": count, "holds": "" if crowd.holds == Prop.PLATE.value else crowd.holds}
    )
    actors = tuple(many if a is crowd else a for a in staging.actors)
    props = tuple(p for p in staging.props if p is not Prop.PLATE)
    return staging.model_copy(update={"actors": actors, "props": props})


def _serve(staging: Staging, passage: Passage, seen: Sequence[Staging], cast: Cast) -> Staging:
    """Who brings a dish has it in hand, also while they are still spoken of; who is served sits there."""
    text = passage.line.text.lower()
    brings = next((a for a in staging.actors if _serves(a, text, cast)), None)
    recent = [a for s in seen[-_SERVED_BACK:] for a in s.actors]
    carried = any(a.holds == Prop.PLATE.value for a in (*staging.actors, *recent))
    if brings is None or not (_DISH.search(text) or carried):
        return staging
    fine = brings.model_copy(update={"action": Action.CARRY, "holds": Prop.PLATE.value, "at": ""})
    others = tuple(a for a in staging.actors if a is not brings)
    guest = next(
        (a for a in reversed(recent) if a.action is Action.SIT and not is_noble(a.character_id, cast)), None
    )
    if guest is not None and not others:
        others = (guest.model_copy(update={"toward": brings.character_id}),)
        fine = fine.model_copy(update={"toward": guest.character_id})
    props = tuple(dict.fromkeys((Prop.PLATE, *staging.props)))[: MOST_PROPS + 1]
    kept = (fine, *others) if staging.actors[0] is brings else (*others, fine)
    return staging.model_copy(update={"actors": kept, "props": props})


def _serves(actor: Actor, text: str, cast: Cast) -> bool:
    """One servant of whom the words tell."""
    found = cast.find(actor.character_id)
    if found is None or found.look.costume is not Costume.MAID or "servant" not in text:
        return False
    return not found.look.crowd or actor.count == 1


def _fear(staging: Staging, passage: Passage) -> Staging:
    """Who looks uneasy, or thinks to be found out, is afraid."""
    line = passage.line.text.lower()
    if not staging.actors or not (_UNEASY.search(line) or _FOUND_OUT.search(line)):
        return staging
    doer = staging.actors[0].model_copy(update={"emotion": Emotion.FEAR})
    return staging.model_copy(update={"actors": (doer, *staging.actors[1:]), "emotion": Emotion.SUSPENSE})


def is_noble(who: str, cast: Cast) -> bool:
    """Whether somebody rules."""
    found = cast.find(who)
    return found is not None and found.look.costume in (
        Costume.KING,
        Costume.QUEEN,
        Costume.LORD,
        Costume.PRINCE,
    )
