"""Clothing: who goes in rags, who is in new clothes by now, and who wears what was another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.character import Age, Cast, Character, Costume, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.casting.palettes import CLOTH_DYES
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.kinds import NOBLE
from storyassets.story.reading.mentions import NameBook

_CLOTHES = r"(?:clothes|clothing|garments?|dress(?:es)?|robes?|coats?|shirts?|finery|apparel)"
_RAGS = re.compile(
    r"\b(?:in|only|but|wore|wearing|nothing but) (?:\w+ )?(?:rags|tatters)\b|\b(?:ragged|tattered|naked|unclothed)\b"
    rf"|\b(?:no|without (?:any )?) ?{_CLOTHES} (?:on|to wear|at all)\b"
)
_DRESSES = re.compile(
    r"\b(?:dress(?:ed|es)|clothed) (?:him|her|them)sel(?:f|ves)\b"
    rf"|\b(?:put|puts|slipped|drew) (?:\w+ ){{0,4}}{_CLOTHES} on\b|\b(?:put|puts|slipped|drew) on (?:\w+ ){{0,4}}{_CLOTHES}\b"
    rf"|\b(?:was|were|is|are) (?:dressed|clothed) in (?:\w+ ){{0,2}}(?:new|fine|splendid|beautiful|golden)\b"
)
_EXCHANGE = re.compile(
    rf"\b(?:exchang|swap|switch|chang|trad)\w* (?:\w+ ){{0,3}}{_CLOTHES} (?:with|for)\b"
    rf"|\b(?:exchang|swap|switch|trad)\w* (?:\w+ ){{0,2}}{_CLOTHES}\b"
)
_SHABBY = re.compile(r"\b(?:shabby|ragged|old|poor|coarse|dirty|worn|plain|torn)\b")
_RESTORED = re.compile(
    rf"\b(?:married|wedding|crowned)\b|\b(?:royal|queenly|princely|splendid|finest|costly|magnificent) {_CLOTHES}\b"
)
_TOILS = re.compile(
    r"\b(?:willows?|crockery|earthenware|scullery|kitchen[- ]maid|scrubb?\w*|as a (?:servant|beggar)|(?:spun|weave|wove|spin)\b"
    r"|(?:married|wed) (?:\w+ ){0,2}(?:beggar|fiddler|peasant))\b"
)
"""Who does these, or has such a husband, has finery on no longer."""

_DRAB = "#7d7468"
_FORCED = re.compile(
    r"\b(?:was|were) (?:forced|obliged|compelled|made) to\b|\bhad to (?:swear|promise|vow|give (?:her|his) word)\b"
)
_BLUISH = frozenset({"#3f6fa8", "#52607a", "#2f8285"})
_NEW_CLOTH, _OTHER_NEW_CLOTH = "#3f7fc0", "#b5483f"
_COLOURS = {_NEW_CLOTH: "blue", _OTHER_NEW_CLOTH: "red"}
_GARMENTS = {prop.value: prop for prop in (Prop.SHIRT, Prop.TROUSERS)}
_ORDERS = re.compile(r"\b(?:told|ordered|asked|made|forced|commanded|had)\b")
_CLOTHES_APART = (Prop.SHIRT, Prop.DRESS, Prop.COAT)
_MOST_CONDITIONS = 3


@dataclass(frozen=True)
class _Wear:
    costume: Costume
    outfit: str = ""
    anew: bool = False
    """They have it from another, and did not go so before."""

    gainer: str = ""
    """Who has theirs instead."""


def change_clothes(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast, book: NameBook
) -> list[Staging]:
    """The same pictures, with everybody in what they wear by then."""
    told = [_read(staging, passage, cast, book) for staging, passage in zip(stagings, passages, strict=True)]
    wears = _ragged_from_the_first(told)
    dressed: list[Staging] = []
    for staging, passage, changes in zip(stagings, passages, told, strict=True):
        if passage.beat is not Beat.HOOK:
            dresses = any(a.action is Action.DRESS for a in staging.actors)
            pulls_on = _hands_over(passage) or (dresses and not _exchanges(passage))
            before = dict(wears)
            wears = _without_rags_of_childhood(wears, staging, cast) | changes
            staging = _show_change(_swear(staging, passage, wears), passage, changes)
            staging = _dress(staging, before if pulls_on else wears)
        else:
            staging = _dress(staging, wears)
        dressed.append(staging)
    given = next((w.outfit for changes in told for w in changes.values() if w and w.outfit in _COLOURS), "")
    return [_dye(staging, _COLOURS[given]) for staging in dressed] if given else dressed


def _dye(staging: Staging, colour: str) -> Staging:
    """What somebody will wear has the colour of what they wear then."""
    shown = {*staging.props, *(Prop(a.holds) for a in staging.actors if a.holds in _GARMENTS)}
    seen = [prop for prop in _GARMENTS.values() if prop in shown and not staging.condition_of(prop).colour]
    if not seen:
        return staging
    dyed = tuple(staging.condition_of(prop).model_copy(update={"colour": colour}) for prop in seen)
    rest = tuple(one for one in staging.conditions if one.prop not in seen)
    return staging.model_copy(update={"conditions": (*dyed, *rest)[:_MOST_CONDITIONS]})


def stay_dressed(stagings: Sequence[Staging], dressed: Sequence[Staging]) -> list[Staging]:
    """The same pictures; who came into one of them after all were `dressed` wears what they did there."""
    last: dict[str, Actor] = {}
    seen: list[Staging] = []
    for staging, before in zip(stagings, dressed, strict=True):
        last |= {actor.character_id: actor for actor in before.actors}
        actors = tuple(_as_before(actor, last.get(actor.character_id)) for actor in staging.actors)
        seen.append(staging if actors == staging.actors else staging.model_copy(update={"actors": actors}))
    return seen


def _as_before(actor: Actor, before: Actor | None) -> Actor:
    if before is None or actor.costume or actor.outfit:
        return actor
    return actor.model_copy(update={"costume": before.costume, "outfit": before.outfit})


def _without_rags_of_childhood(
    wears: dict[str, _Wear | None], staging: Staging, cast: Cast
) -> dict[str, _Wear | None]:
    """What everybody wears; a ragged child that has grown up wears what others do until the words say otherwise."""
    children = {c.character_id for c in cast.characters if c.look.age is Age.CHILD}
    grown = {one.character_id for one in staging.actors if one.age not in (None, Age.CHILD)} & children
    return {
        who: None if who in grown and wear == _Wear(Costume.BEGGAR) else wear for who, wear in wears.items()
    }


def _ragged_from_the_first(told: Sequence[dict[str, _Wear | None]]) -> dict[str, _Wear | None]:
    """Of whom the first thing told is that they go in rags, they did so before."""
    first: dict[str, _Wear | None] = {}
    for changes in told:
        for who, wear in changes.items():
            first.setdefault(who, wear)
    return {who: wear for who, wear in first.items() if wear is not None and wear == _Wear(Costume.BEGGAR)}


def _hands_over(passage: Passage) -> bool:
    """Whether clothes are exchanged on this very picture, and not only ordered or told of."""
    return _exchanges(passage) and not _ORDERS.search(" ".join(passage.narrated).lower())


def _exchanges(passage: Passage) -> bool:
    return _EXCHANGE.search(" ".join(passage.narrated).lower()) is not None


def _swear(staging: Staging, passage: Passage, wears: dict[str, _Wear | None]) -> Staging:
    """Whoever is forced to something after an exchange is who lost by it, before who gained."""
    lost, gainer = next(((who, wear.gainer) for who, wear in wears.items() if wear and wear.gainer), ("", ""))
    forced = not passage.is_dialogue and _FORCED.search(passage.line.text.lower())
    if not gainer or not forced or [actor.character_id for actor in staging.actors] != [gainer]:
        return staging
    swears = Actor(character_id=lost, action=Action.RAISE, emotion=Emotion.SADNESS, toward=gainer)
    threat = Actor(character_id=gainer, action=Action.POINT, emotion=Emotion.ANGER, toward=lost)
    span = passage.spans[-1]
    ends = span.end_word == len(passage.line.text.split())
    # First both; then the oath; at last whoever has got what they wanted.
    actors: tuple[Actor, ...] = (swears,)
    if span.first_word == 0:
        actors = (threat, swears)
    elif ends:
        won = threat.model_copy(update={"action": Action.LAUGH, "emotion": Emotion.PROUD})
        actors = (won, swears.model_copy(update={"action": Action.CRY}))
    return _without_clothes(staging).model_copy(update={"actors": actors})


def _read(staging: Staging, passage: Passage, cast: Cast, book: NameBook) -> dict[str, _Wear | None]:
    """Who wears something else with these words; None for what they were cast in."""
    if passage.is_dialogue or passage.beat is Beat.HOOK or staging.imagined:
        return {}
    text = " ".join(passage.narrated).lower()
    people = _people(staging, passage, cast, book)
    if _EXCHANGE.search(text):
        both = _people_of_line(passage, cast, book) or people
        return _exchange(both[:2], passage.line.text.lower()) if len(both) > 1 else {}
    if not people:
        return {}
    if _RESTORED.search(text):
        return {one.character_id: None for one in people if one.look.costume in NOBLE}
    if _TOILS.search(text):
        noble = (one for one in people if one.look.costume in NOBLE and one.look.sex is not Sex.MALE)
        return {one.character_id: _Wear(Costume.PEASANT, _DRAB, anew=True) for one in noble}
    doer = people[0]
    if _DRESSES.search(text):
        return {doer.character_id: _new_clothes(doer)}
    if _RAGS.search(text) and doer.look.costume not in NOBLE:
        return {doer.character_id: _Wear(Costume.BEGGAR)}
    return {}


def _people(staging: Staging, passage: Passage, cast: Cast, book: NameBook) -> list[Character]:
    """Who is seen or named there, whoever does it first."""
    seen = [actor.character_id for actor in staging.actors]
    named = [mention.character_id for mention in book.find(passage.narrated) if not mention.possessive]
    found = (cast.find(who) for who in dict.fromkeys((*seen, *named)))
    return [one for one in found if one is not None and one.look.species is Species.HUMAN]


def _people_of_line(passage: Passage, cast: Cast, book: NameBook) -> list[Character]:
    named = dict.fromkeys(mention.character_id for mention in book.find(passage.line.text.split()))
    found = (cast.find(who) for who in named)
    return [one for one in found if one is not None and one.look.species is Species.HUMAN]


def _exchange(both: Sequence[Character], text: str) -> dict[str, _Wear | None]:
    """Each in the other's; the finer of the two, where that is said, in shabby ones."""
    one, other = both
    wears: dict[str, _Wear | None] = {
        one.character_id: _Wear(other.look.costume, other.look.outfit),
        other.character_id: _Wear(one.look.costume, one.look.outfit),
    }
    finer = next((each for each in both if each.look.costume in NOBLE), None)
    if finer is not None:
        poorer = next(each for each in both if each is not finer)
        costume, outfit = poorer.look.costume, poorer.look.outfit
        worn = (Costume.BEGGAR, "") if _SHABBY.search(text) else (costume, outfit)
        wears[finer.character_id] = _Wear(*worn, anew=True, gainer=poorer.character_id)
    return wears


def _new_clothes(character: Character) -> _Wear:
    """Of another colour than the old ones, so that one sees it."""
    outfit = _OTHER_NEW_CLOTH if character.look.outfit in _BLUISH else _NEW_CLOTH
    return _Wear(character.look.costume, outfit)


def _show_change(staging: Staging, passage: Passage, changes: dict[str, _Wear | None]) -> Staging:
    """Two who exchange clothes are both seen: the one hands hers over; where it is only ordered, what comes of it."""
    if not changes:
        return staging
    text = " ".join(passage.narrated).lower()
    if not _EXCHANGE.search(text):
        return _without_clothes(staging) if _RESTORED.search(text) else staging
    proud, other = _order(changes)
    pair = (
        Actor(character_id=proud, action=Action.STAND, emotion=Emotion.PROUD, toward=other),
        Actor(character_id=other, action=Action.LOOK, emotion=Emotion.SADNESS, toward=proud),
    )
    plain = _without_clothes(staging)
    if not _hands_over(passage):
        return plain.model_copy(update={"actors": pair})
    gives = pair[1].model_copy(update={"action": Action.GIVE, "holds": Prop.DRESS.value})
    gained, own = changes[proud], ""
    if gained is not None:
        own = CLOTH_DYES.get(gained.outfit, "")
    dress = Condition(prop=Prop.DRESS, colour=own)
    return plain.model_copy(
        update={
            "actors": (pair[0], gives),
            "props": (Prop.DRESS, *plain.props)[:3],
            "conditions": (dress, *plain.conditions)[:_MOST_CONDITIONS] if own else plain.conditions,
        }
    )


def _without_clothes(staging: Staging) -> Staging:
    """What is on somebody lies nowhere."""
    props = tuple(prop for prop in staging.props if prop not in _CLOTHES_APART)
    conditions = tuple(one for one in staging.conditions if one.prop not in _CLOTHES_APART)
    return staging.model_copy(update={"props": props, "conditions": conditions})


def _order(changes: dict[str, _Wear | None]) -> tuple[str, str]:
    """Who gains by it, then who loses."""
    gains, loses = changes
    wear = changes[gains]
    return (loses, gains) if wear is not None and wear.gainer else (gains, loses)


def _dress(staging: Staging, wears: dict[str, _Wear | None]) -> Staging:
    if not any(actor.character_id in wears for actor in staging.actors):
        return staging
    return staging.model_copy(update={"actors": tuple(_in(actor, wears) for actor in staging.actors)})


def _in(actor: Actor, wears: dict[str, _Wear | None]) -> Actor:
    wear = wears.get(actor.character_id)
    if actor.character_id not in wears:
        return actor
    if wear is None:
        return actor.model_copy(update={"costume": None, "outfit": ""})
    worn = (
        wear.costume is not Costume.BEGGAR and actor.holds in _GARMENTS and actor.action is not Action.DRESS
    )
    holds = "" if worn else actor.holds
    return actor.model_copy(update={"costume": wear.costume, "outfit": wear.outfit, "holds": holds})
