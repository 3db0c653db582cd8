"""Attire: what people of today wear at a wedding, and clothes of which the words tell the colour."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain

from storyassets.model.character import Character, Costume, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film

_COLOURS = {
    "white": "#f3f3f6", "black": "#35343f", "grey": "#8f939c", "gray": "#8f939c", "red": "#b5413b", "green": "#4c9a4a",
    "blue": "#3f6fa8", "yellow": "#e3b94a", "pink": "#d98aa0", "purple": "#7a5a9c", "orange": "#d98a3c",
}  # fmt: skip
_COLOUR = rf"(?P<colour>{'|'.join(_COLOURS)})"
_GARMENT = r"(?P<garment>dress|gown|suit|coat|jacket|robe|sweater|shirt|uniform|cape|cloak|raincoat)"
_FEW = r"(?:[\w-]+,? ){0,2}?"
_WORE = re.compile(
    rf"\b(?P<who>\w+) (?:wore|wears|was wearing|is wearing) (?:(?:a|an|the|her|his|my) )?{_FEW}{_COLOUR}"
    rf"(?: (?:\w+ )?{_GARMENT}\b|(?= to\b| at\b| for\b|\W*$))"
)
_IN_A = re.compile(rf"\b(?:in|wearing) (?:a|an|her|his|my) {_FEW}{_COLOUR} (?:[\w-]+ )?{_GARMENT}\b")
_WAS = re.compile(
    rf"\b(?P<who>her|his|my) (?:[\w-]+ )?{_GARMENT} (?:was|is|had turned|turned|looked) (?:\w+ )?{_COLOUR}\b"
)
_SEEN_IN = re.compile(rf"\b(?P<who>her|him|me) in {_COLOUR}\b")
_TELLINGS = (_WORE, _IN_A, _WAS, _SEEN_IN)
_LONG = frozenset({"dress", "gown", "suit"})
_PICTURED = re.compile(r"\b(?:pictures?|photos?|photographs?|album)\b")
_WEDDING = re.compile(
    r"\b(?:my|our|his|her|the|a|'s) (?:own )?wedding\b|\bbrides?\b|\bgroom\b|\bgot married\b"
)
_MY_WEDDING = re.compile(r"\b(?:my|our) (?:own )?wedding\b")
_BRIDE = re.compile(r"\bthe bride\b")
_HER_OWN = re.compile(r"\b(?:her|his) own wedding\b")
_LATER = re.compile(
    r"\b(?:days?|weeks?|months?|years?) (?:later|after)\b|\bthe (?:next|following) (?:day|week|morning|month)\b|\bafter the wedding\b|\b(?:called|phoned) (?:me|her|him)\b"
)
_EVERYDAY = frozenset({Costume.MODERN, Costume.OFFICE})
_ON_HEADS = frozenset({Prop.HAT.value, Prop.GLASSES.value, Prop.SCARF.value})
_AT_EASE = frozenset(
    {Action.STAND, Action.WALK, Action.RUN, Action.SIT, Action.LOOK, Action.TALK, Action.LAUGH}
)
"""Who does this with a hat has it on."""

_CLOTHES = frozenset({Prop.DRESS, Prop.COAT, Prop.SHIRT})
_WORN = frozenset(prop.value for prop in _CLOTHES)


@dataclass
class _Closet:
    """What everybody wears by now; who is the bride."""

    bride: str = ""
    at_wedding: bool = False
    tells_of_wedding: bool = False
    told: dict[str, tuple[Costume | None, str]] = field(default_factory=dict)
    last: dict[Sex, str] = field(default_factory=dict)


def dress_for_occasions(film: Film) -> None:
    """The bride in white with a veil, guests in festive clothes; a dress of which it is said that it was green is green."""
    people = {c.character_id: c for c in film.cast.characters if c.look.species is Species.HUMAN}
    story = " ".join(film.text(index) for index in range(len(film.passages)))
    wed = film.stagings[0].of_today and _WEDDING.search(story) is not None
    closet = _Closet(bride=_find_bride(people, story) if wed else "", tells_of_wedding=wed)
    for index, staging in enumerate(film.stagings):
        text, passage = film.text(index), film.passages[index]
        _note_people(closet, staging, people)
        begins = index > 0 and film.passages[index - 1].beat is Beat.HOOK is not passage.beat
        if begins or _LATER.search(text):
            closet.at_wedding = False
        if wed and (staging.setting is Setting.CHURCH or passage.beat is Beat.HOOK):
            closet.at_wedding = not _LATER.search(text)
        if wed and _HER_OWN.search(text):
            closet.bride, closet.told = closet.last.get(Sex.FEMALE, closet.bride), {}
        own = {} if passage.is_dialogue else _read(text, film, index, closet)
        if not _PICTURED.search(text):
            closet.told |= own
        stays = closet.told if closet.at_wedding or not wed else {}
        if closet.bride and _BRIDE.search(text):
            stays = {**stays, closet.bride: (Costume.BRIDE, "")}
        film.stagings[index] = _dress(staging, closet, {**stays, **own}, own, people)


def keep_hats_on(film: Film) -> None:
    """`An old man in a brown hat` has it on from then on, and stands in no hat."""
    wearers: dict[str, str] = {}
    for index, staging in enumerate(film.stagings):
        wearers |= {
            a.character_id: a.at
            for a in staging.actors
            if a.at in _ON_HEADS and film.natures.species(a.character_id) is Species.HUMAN
        }
        if wearers:
            actors = tuple(_with_hat(actor, wearers.get(actor.character_id, "")) for actor in staging.actors)
            props = tuple(prop for prop in staging.props if prop.value not in wearers.values())
            film.stagings[index] = staging.model_copy(update={"actors": actors, "props": props})


def _with_hat(actor: Actor, hat: str) -> Actor:
    if not hat:
        return actor
    at = "" if actor.at == hat else actor.at
    held = hat if actor.action in _AT_EASE else ""
    return actor.model_copy(update={"holds": actor.holds or held, "at": at})


def _find_bride(people: dict[str, Character], story: str) -> str:
    """Whose wedding it is, where that is a woman."""
    teller = people.get(FIRST_PERSON)
    if teller is not None and _MY_WEDDING.search(story):
        return FIRST_PERSON if teller.look.sex is Sex.FEMALE else ""
    named = (who for who, one in people.items() if "bride" in one.role.name.lower())
    called = (who for who, one in people.items() if "bride" in one.role.aliases)
    return next(chain(named, called), "")


def _note_people(closet: _Closet, staging: Staging, people: dict[str, Character]) -> None:
    """Of each sex, who was seen last beside the teller: `her` means one of them."""
    for actor in reversed(staging.actors):
        one = people.get(actor.character_id)
        if one is not None and actor.character_id != FIRST_PERSON and not one.look.crowd:
            closet.last[one.look.sex] = actor.character_id


def _read(text: str, film: Film, index: int, closet: _Closet) -> dict[str, tuple[Costume | None, str]]:
    """Who wears what, as these words say."""
    for pattern in _TELLINGS:
        found = pattern.search(text)
        if found is None:
            continue
        groups = found.groupdict()
        who = _whom(groups.get("who") or "", film, index, closet)
        festive = groups.get("garment") in _LONG or (not groups.get("garment") and closet.tells_of_wedding)
        return {who: (Costume.FESTIVE if festive else None, _COLOURS[groups["colour"]])} if who else {}
    return {}


def _whom(word: str, film: Film, index: int, closet: _Closet) -> str:
    if word in ("i", "my", "me"):
        return FIRST_PERSON
    if word in ("she", "her"):
        return closet.last.get(Sex.FEMALE, "")
    if word in ("he", "him", "his"):
        return closet.last.get(Sex.MALE, "")
    others = [a.character_id for a in film.stagings[index].actors if a.character_id != FIRST_PERSON]
    return others[0] if others else ""


def _dress(
    staging: Staging,
    closet: _Closet,
    wears: dict[str, tuple[Costume | None, str]],
    own: dict[str, tuple[Costume | None, str]],
    people: dict[str, Character],
) -> Staging:
    """Everybody there in what they wear; what is on somebody is in nobody's hands."""
    there = staging.actors
    if own and not set(own) & {actor.character_id for actor in there}:
        there = tuple(Actor(character_id=who, emotion=Emotion.PROUD) for who in own)
    dressed = (_in(actor, closet, wears, people.get(actor.character_id)) for actor in there)
    actors = tuple(_empty_handed(actor, closet, own) if wears else actor for actor in dressed)
    if actors == staging.actors:
        return staging
    props = tuple(prop for prop in staging.props if not wears or prop not in _CLOTHES)
    return staging.model_copy(update={"actors": actors, "props": props})


def _empty_handed(actor: Actor, closet: _Closet, own: dict[str, tuple[Costume | None, str]]) -> Actor:
    """Whoever is seen in what they are said to wear stands there in it; a bride stares at another's white."""
    held = actor.holds in _WORN
    update: dict[str, object] = {"holds": "", "action": Action.STAND} if held else {}
    if actor.emotion is Emotion.CALM and actor.character_id in own:
        update["emotion"] = Emotion.PROUD
    elif own and actor.character_id == closet.bride and closet.at_wedding:
        update["emotion"] = Emotion.SURPRISE
    return actor.model_copy(update=update) if update else actor


def _in(
    actor: Actor, closet: _Closet, wears: dict[str, tuple[Costume | None, str]], one: Character | None
) -> Actor:
    if one is None or one.look.costume not in _EVERYDAY:
        return actor
    costume, outfit = wears.get(actor.character_id, (None, ""))
    if closet.at_wedding and not outfit:
        costume = Costume.BRIDE if actor.character_id == closet.bride else Costume.FESTIVE
    if costume is None and not outfit:
        return actor
    return actor.model_copy(update={"costume": costume or actor.costume, "outfit": outfit})
