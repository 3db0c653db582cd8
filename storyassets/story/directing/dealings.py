"""Dealings: whoever asks, tells, pays or attacks somebody has them in the same picture, and they show it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, props_named
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.casting.extras import PATIENT, TREATS
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import MOST_PROPS
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_ADDRESSES = word_set(
    "asked asks told tells called begged begs ordered warned thanked answered invited advised urged commanded scolded promised"
)
_SPEAKS = (Action.TALK, Action.SHOUT, Action.BEG, Action.POINT, Action.LOOK)
_PAYS = re.compile(
    r"\b(?:paid|pays|paying)\b(?! (?:no |any |little )?(?:attention|heed|notice|visit|homage|for (?:his|her|it) with))"
)
_PAYS_NOT = re.compile(
    r"\b(?:not|never|no longer|nobody|without|\w+n['’]t|cannot|refused to|stopped|late|behind)(?: \w+)? (?:pay|pays|paid|paying)\b"
)
_GETS_RICH = re.compile(
    r"\b(?:became|becomes|was now|grew|grows|got|made (?:him|her|them)) (?:a |an )?(?:very |quite )?(?:rich|wealthy|well[- ]to[- ]do|prosperous)\b"
)
_GOES_AWAY = re.compile(
    r"\b(?:went (?:to (?:sea|war|america)|away|off)|goes to (?:sea|war)|left (?:home|us|me|for)|sailed (?:away|off)|set sail)\b"
)
_FROM = (Setting.HARBOUR, Setting.STATION, Setting.BUS_STOP)
_DRIVES = re.compile(r"\b(?:drove|drive|rode|ride)\b")
_TWO = 2
_NATURES = ("rich", "poor", "old", "young", "elder", "younger", "wise", "foolish", "good", "bad", "lazy")
_NATURE = re.compile(rf"\b({'|'.join(_NATURES)})(?: one| man| woman| brother| sister)?\b")
_TWO_OF_THEM = re.compile(
    r"\b(?:two|the) (?:brothers|sisters|friends|men|women|neighbou?rs|sons|daughters)\b"
)
_ON_ROADS = (Setting.ROAD, Setting.FIELD, Setting.FOREST, Setting.VILLAGE, Setting.CITY, Setting.CASTLE)
_AT_REST = (Action.LOOK, Action.STAND)
_NEAR = 4
_FURNITURE = props_named("table desk bed cupboard piano bench")


def show_dealings(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast, book: NameBook
) -> list[Staging]:
    """The same pictures, with both of two who have to do with each other."""
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        staging = _clear_line(staging, cast)
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and not staging.imagined
        if told and not staging.actors:
            staging = _by_nature(staging, passage.low, cast)
        if told and staging.actors:
            text = passage.low
            staging = _with_addressed(staging, passage, cast, book)
            staging = _hide_all(staging, passage, cast)
            staging = _pay(staging, text, seen[-_NEAR:], cast)
            staging = _treat(staging, text, cast)
            staging = _in_money(staging, text, cast)
            staging = _on_foot(_in_fear(_part(staging, text, cast), cast))
            staging = _behind_horses(staging, text, seen[-1:], passages, cast)
        seen.append(staging)
    return seen


def _clear_line(staging: Staging, cast: Cast) -> Staging:
    """Neither those who only look on nor furniture stand where many point at a thing: they would point at them."""
    doer = staging.actors[0] if staging.actors else None
    found = cast.find(doer.character_id) if doer is not None else None
    if doer is None or found is None or not found.look.crowd or doer.action is not Action.POINT:
        return staging
    aims = doer.toward or doer.at
    if aims not in {prop.value for prop in staging.props}:
        return staging
    kept = tuple(a for a in staging.actors if a is doer or a.action not in _AT_REST or a.holds)
    things = tuple(prop for prop in staging.props if prop.value == aims or prop not in _FURNITURE)
    return staging.model_copy(update={"actors": kept, "props": things})


def _by_nature(staging: Staging, text: str, cast: Cast) -> Staging:
    """'The rich one', 'two brothers': those of the story who are called so, where nobody else is seen."""
    people = [
        c.character_id
        for c in cast.characters
        if c.look.species is Species.HUMAN and not c.look.crowd and c.character_id != FIRST_PERSON
    ]
    natures = [found.group(1) for found in _NATURE.finditer(text)]
    meant = [who for nature in natures for who in people if who.split("_")[0] == nature]
    called = [who for who in people if who.split("_")[0] in _NATURES]
    if not meant and _TWO_OF_THEM.search(text) and len(called) == _TWO:
        meant = called
    if not meant or staging.props:
        return staging
    first, *others = list(dict.fromkeys(meant))[:_TWO]
    both = others[:1]
    actors = [Actor(character_id=first, action=Action.LOOK, toward=both[0] if both else "")]
    actors += [Actor(character_id=who, action=Action.LOOK, toward=first) for who in both]
    return staging.model_copy(update={"actors": tuple(actors)})


def _with_addressed(staging: Staging, passage: Passage, cast: Cast, book: NameBook) -> Staging:
    """'The king asked the maid': she stands before him."""
    words = [bare(word) for word in passage.narrated]
    doer = staging.actors[0]
    if len(staging.actors) != 1 or doer.action not in _SPEAKS or doer.holds:
        return staging
    for mention in book.find(passage.narrated):
        before = words[max(0, mention.first - 2) : mention.first]
        other = cast.find(mention.character_id)
        if mention.possessive or other is None or mention.character_id == doer.character_id:
            continue
        if set(before) & _ADDRESSES:
            hears = Actor(character_id=mention.character_id, action=Action.LOOK, toward=doer.character_id)
            asks = doer.model_copy(update={"action": Action.TALK, "toward": mention.character_id, "at": ""})
            return staging.model_copy(update={"actors": (asks, hears)})
    return staging


def _hide_all(staging: Staging, passage: Passage, cast: Cast) -> Staging:
    """'The mice scurried to a hiding place': all of them hide, whatever one did before."""
    hider = next((a for a in staging.actors if a.action is Action.HIDE), None)
    kinds = {PLURALS.get(bare(word)) for word in passage.narrated} - {None}
    if hider is None or not kinds:
        return staging
    actors = tuple(
        a.model_copy(update={"action": Action.HIDE, "at": hider.at, "relation": hider.relation, "holds": ""})
        if a.action in _AT_REST and a.character_id.split("_")[-1] in kinds
        else a
        for a in staging.actors
    )
    return staging.model_copy(update={"actors": actors})


def _pay(staging: Staging, text: str, before: Sequence[Staging], cast: Cast) -> Staging:
    """Coins go from hand to hand, to whoever was there."""
    doer = staging.actors[0]
    if _PAYS_NOT.search(text):
        worried = {"emotion": Emotion.WORRIED, "action": Action.LOOK, "holds": "", "at": ""}
        props = tuple(prop for prop in staging.props if prop is not Prop.MONEY)
        return staging.model_copy(update={"actors": (doer.model_copy(update=worried),), "props": props})
    if not _PAYS.search(text) or not _is_person(doer.character_id, cast) or doer.action is Action.GIVE:
        return staging
    met = (*staging.actors[1:], *(a for s in reversed(before) for a in s.actors))
    other = next(
        (a for a in met if a.character_id != doer.character_id and _is_person(a.character_id, cast)), None
    )
    pays = {"action": Action.GIVE, "holds": Prop.MONEY.value, "at": "", "relation": Relation.IN}
    actors: tuple[Actor, ...] = (doer.model_copy(update=pays),)
    if other is not None:
        glad = Actor(
            character_id=other.character_id, action=Action.LOOK, emotion=Emotion.JOY, toward=doer.character_id
        )
        actors = (actors[0].model_copy(update={"toward": other.character_id}), glad)
    others = tuple(prop for prop in staging.props if prop is not Prop.MONEY)
    return staging.model_copy(update={"actors": actors, "props": (Prop.MONEY, *others)[: MOST_PROPS + 1]})


def _treat(staging: Staging, text: str, cast: Cast) -> Staging:
    """A doctor has somebody to give the medicine to."""
    doer = staging.actors[0]
    if not TREATS.search(text) or cast.find(PATIENT) is None or not _is_person(doer.character_id, cast):
        return staging
    gives = {
        "action": Action.GIVE,
        "holds": Prop.POTION.value,
        "toward": PATIENT,
        "at": "",
        "emotion": Emotion.CALM,
    }
    sick = Actor(character_id=PATIENT, action=Action.SIT, emotion=Emotion.SADNESS, toward=doer.character_id)
    props = (Prop.POTION, *staging.props)[: MOST_PROPS + 1]
    return staging.model_copy(update={"actors": (doer.model_copy(update=gives), sick), "props": props})


def _in_money(staging: Staging, text: str, cast: Cast) -> Staging:
    """Whoever becomes rich has it in their arms."""
    doer = staging.actors[0]
    if not _GETS_RICH.search(text) or doer.holds or not _is_person(doer.character_id, cast):
        return staging
    has = {"action": Action.CARRY, "holds": Prop.MONEY.value, "emotion": Emotion.JOY, "toward": "", "at": ""}
    props = (Prop.MONEY, *(p for p in staging.props if p is not Prop.MONEY))[: MOST_PROPS + 1]
    return staging.model_copy(
        update={"actors": (doer.model_copy(update=has), *staging.actors[1:]), "props": props}
    )


def _part(staging: Staging, text: str, cast: Cast) -> Staging:
    """Whoever goes away for long waves to whom they leave, who waves back."""
    people = [a for a in staging.actors if _is_person(a.character_id, cast)]
    if not _GOES_AWAY.search(text) or len(people) != _TWO or staging.setting not in _FROM:
        return staging
    waves = {"action": Action.WAVE, "holds": "", "at": "", "emotion": Emotion.TENDER}
    pair = tuple(
        one.model_copy(update={**waves, "toward": other.character_id})
        for one, other in zip(people, reversed(people), strict=True)
    )
    return staging.model_copy(update={"actors": pair})


def _behind_horses(
    staging: Staging, text: str, before: Sequence[Staging], passages: Sequence[Passage], cast: Cast
) -> Staging:
    """Horses of which it is told that 'they drove away' draw the carriage of the story."""
    mounts = all(_is_team(a.character_id, cast) for a in staging.actors)
    drawn = bool(before) and Prop.CARRIAGE in before[0].props
    if not mounts or not (drawn or _DRIVES.search(text)) or staging.setting in INDOORS:
        return staging
    if not any(Prop.CARRIAGE in find_props(p.words) for p in passages):
        return staging
    props = (Prop.CARRIAGE, *(p for p in staging.props if p is not Prop.CARRIAGE))[: MOST_PROPS + 1]
    return staging.model_copy(update={"props": props})


def _is_team(who: str, cast: Cast) -> bool:
    found = cast.find(who)
    return found is not None and found.look.species is Species.HORSE


def _in_fear(staging: Staging, cast: Cast) -> Staging:
    """Whoever is fallen upon does not look on calmly: animals run."""
    doer = staging.actors[0]
    other = next((a for a in staging.actors[1:] if a.character_id == doer.toward), None)
    if doer.action is not Action.FIGHT or other is None or other.action not in _AT_REST or other.at:
        return staging
    found = cast.find(other.character_id)
    runs = found is not None and found.look.species is not Species.HUMAN
    afraid = other.model_copy(
        update={"emotion": Emotion.FEAR, **({"action": Action.RUN, "toward": ""} if runs else {})}
    )
    return staging.model_copy(update={"actors": tuple(afraid if a is other else a for a in staging.actors)})


def _on_foot(staging: Staging) -> Staging:
    """Who rides has something to ride on, or walks."""
    actors = tuple(
        a.model_copy(update={"action": Action.WALK})
        if a.action is Action.RIDE and not a.at and staging.setting in _ON_ROADS
        else a
        for a in staging.actors
    )
    return staging if actors == staging.actors else staging.model_copy(update={"actors": actors})


def _is_person(who: str, cast: Cast) -> bool:
    found = cast.find(who)
    return found is not None and found.look.species is Species.HUMAN
