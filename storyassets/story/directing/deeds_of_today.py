"""Deeds of today: who is dismissed before all, who rings up, who goes overboard, who paints on a pillar, the two who are meant again."""

from __future__ import annotations

import re
from typing import Any

from storyassets.model.camera import Framing
from storyassets.model.character import Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, Relation
from storyassets.story.casting.extras import EXTRAS
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.acting import FLIERS
from storyassets.story.directing.arrests import arrest
from storyassets.story.directing.arriving import show_arrivals
from storyassets.story.directing.driving import show_driving
from storyassets.story.directing.film import Film
from storyassets.story.directing.posting import show_posting
from storyassets.story.reading.place_words import INDOORS

_FIRED = re.compile(r"\b(?:fired|sacked|dismissed|laid off) (?P<whom>her|him|me|[A-Za-z]+)\b")
_OWN_HANDS = re.compile(
    r"\b(?P<whose>my|his|her) (?:hands?|knees|fingers|whole body) (?:was|were|began to|started to)? ?(?:shak|trembl|shook)\w*"
)
_CALLED = re.compile(
    r"\b(?P<who>i|he|she|\w+) (?:called|phoned|rang|telephoned) (?P<whom>me|him|her|us|my \w+|the (?:police|cops|landlord|landlady|hospital|ambulance|bank|school|office|doctor|company|manager|station|owner|family|number))\b(?=[.,;!?]|$| (?:at|from|on|in (?:tears|the (?:middle|morning|evening|night))|back\b(?! to)|again|to (?:say|tell|ask|apologi[sz]e|complain|thank|let|warn|check|see)|about|with|when|every|and|last|yesterday|right|immediately|twice|crying|sobbing|screaming|after|before|once|that (?:night|day|evening|morning|afternoon|same)|this (?:morning|afternoon|evening)|one (?:night|day|evening|morning)|until|because|but|so|first|just|while)\b)"
)
"""Whom somebody calls a liar, or Peanut, is not called up."""

_BRIDGE_FALLS = re.compile(r"\bbridge (?:\w+ )?(?:fell|collapsed|gave way|crashed|broke)\b")
_NOBODY_LAUGHS = re.compile(r"\bnobody (?:laughed|smiled|cheered)\b|\bno one (?:laughed|smiled|cheered)\b")
_IN_NEED = re.compile(
    r"\b(?:stop it|help us|help me|hurry|come quickly|save us|for (?:heaven|god|goodness)['’]s sake)\b"
)
_SPOILS = re.compile(r"\b(?:would|will|wanted to|tried to|going to) (?:\w+ )?(?:ruin|spoil|wreck|destroy)\b")
_SAVES = re.compile(
    r"\b(?:doctors?|surgeons?|nurses?|vets?|medics?)\b.*\b(?:save|operat\w+|treat\w*|cared|saved)\b"
)
_TWO = re.compile(r"\b(?:one of them|the two of them|both of them|each of them|the other one)\b")
_OVERBOARD = re.compile(
    r"\b(?:jumped|leapt|leaped|fell|fallen|slipped|dived|washed) (?:\w+ )?(?:from|off|out of|over|overboard)\b.{0,24}\b(?:boat|ship|ferry|deck|board|overboard|pier|quay)\b"
    r"|\bswimming (?:\w+ ){0,3}(?:from shore|at sea|in the (?:sea|waves|water))\b"
)
_SENDS_BOAT = re.compile(
    r"\b(?:sent out|lowered|launched) (?:the|a|his|her) (?:\w+ )?(?:boat|lifeboat|dinghy)\b"
)
_ON_PILLAR = re.compile(
    r"\b(?:paint\w*|dr[ae]w\w*) .{0,28}\bon (?:the|a|every|each) (?:\w+ ){0,2}(?:pillar|bridge|pier|arch)\b"
)


def show_deeds_of_today(film: Film) -> None:
    """Each of them, where the words tell it."""
    if not film.stagings[0].of_today:
        return
    show_driving(film)
    show_arrivals(film)
    show_posting(film)
    pair: tuple[str, ...] = ()
    swimmer = _find_swimmer(film)
    for index, passage in enumerate(film.passages):
        if passage.is_dialogue:
            continue
        text = film.text(index)
        _row_on_water(film, index)
        _dismiss(film, index, text)
        _tremble(film, index, text)
        _ring_up(film, index, text)
        _go_overboard(film, index, text, swimmer)
        _paint(film, index, text)
        _go_on_gravely(film, index, text)
        _care(film, index, text)
        arrest(film, index, text)
        if pair and _TWO.search(text):
            _bring_back(film, index, text, pair)
        people = tuple(
            a.character_id for a in film.stagings[index].actors if _is_person(film, a.character_id)
        )
        pair = people if len(people) == 2 and passage.beat is not Beat.HOOK else pair


def _row_on_water(film: Film, index: int) -> None:
    """Nobody rows through a room: who has oars in a boat is on the water."""
    staging = film.stagings[index]
    rows = any(a.at == Prop.BOAT.value and a.holds == Prop.OAR.value for a in staging.actors)
    if rows and staging.setting in INDOORS:
        water: dict[str, Any] = {"setting": Setting.SEA, "landmark": None, "props": (), "conditions": ()}
        afloat = [actor.model_copy(update={"at": ""}) for actor in staging.actors]
        film.show(index, *afloat, framing=Framing.WIDE, **water)


def _is_person(film: Film, who: str) -> bool:
    found = film.cast.find(who)
    return found is not None and found.look.species is Species.HUMAN and not found.look.crowd


def _last_of(film: Film, index: int, sex: Sex, *but: str) -> str:
    """Who of that sex was seen last before these words."""
    for staging in reversed(film.stagings[: index + 1]):
        for actor in staging.actors:
            found = film.cast.find(actor.character_id)
            person = _is_person(film, actor.character_id) and actor.character_id not in but
            if person and found is not None and found.look.sex is sex:
                return actor.character_id
    return ""


def _named(film: Film, index: int, word: str, *but: str) -> str:
    """Whom a word means there: a pronoun, else a name."""
    if word in ("i", "me", "my"):
        return FIRST_PERSON
    if word in ("he", "him", "his", "she", "her"):
        return _last_of(film, index, Sex.MALE if word.startswith("h") and word != "her" else Sex.FEMALE, *but)
    found = film.book.find(word.split())
    return found[0].character_id if found else ""


def _dismiss(film: Film, index: int, text: str) -> None:
    """The boss points at the door; who is dismissed has a box in their arms, and everybody sees it."""
    found = _FIRED.search(text)
    if found is None:
        return
    named = [mention.character_id for mention in film.book.find(text[: found.start()].split())]
    boss = named[-1] if named else next((a.character_id for a in film.stagings[index].actors), "")
    whom = _named(film, index, found.group("whom"), boss, FIRST_PERSON)
    if not boss or not whom or boss == whom:
        return
    actors = [
        Actor(character_id=boss, action=Action.POINT, emotion=Emotion.ANGER, toward=whom),
        Actor(character_id=whom, action=Action.CARRY, emotion=Emotion.SADNESS, holds=Prop.BOX.value),
    ]
    if film.cast.find(EXTRAS) is not None and "everyone" in text:
        actors.append(
            Actor(character_id=EXTRAS, action=Action.LOOK, emotion=Emotion.WORRIED, toward=whom, count=2)
        )
    film.show(index, *actors, framing=Framing.MEDIUM, props=(), conditions=())


def _tremble(film: Film, index: int, text: str) -> None:
    """Whose hands shake is afraid, and seen near."""
    found = _OWN_HANDS.search(text)
    who = _named(film, index, found.group("whose")) if found else ""
    if who and film.is_scene(index):
        film.show(
            index, Actor(character_id=who, action=Action.LOOK, emotion=Emotion.FEAR), framing=Framing.CLOSE
        )


def _ring_up(film: Film, index: int, text: str) -> None:
    """`She called me in tears`: whoever calls has the telephone, at home, and the other is not there."""
    found = _CALLED.search(text)
    if found is None or film.stagings[index].elsewhere is not None:
        return
    caller = _named(film, index, found.group("who"))
    if not caller:
        return
    seen = next((a for a in film.stagings[index].actors if a.character_id == caller), None)
    emotion = seen.emotion if seen is not None else Emotion.CALM
    calls = Actor(
        character_id=caller, action=Action.TALK, emotion=emotion, holds=Prop.PHONE.value, speaks=True
    )
    home = film.stagings[index].setting if film.stagings[index].setting in _HOMES else Setting.ROOM
    film.show(index, calls, framing=Framing.MEDIUM, setting=home, landmark=None, props=(), conditions=())


_HOMES = INDOORS - {Setting.CHURCH, Setting.SHIP, Setting.STABLE, Setting.CAVE}


def _find_swimmer(film: Film) -> str:
    """The animal that goes overboard somewhere in the story."""
    for index, staging in enumerate(film.stagings):
        found = film.cast.find(staging.actors[0].character_id) if staging.actors else None
        beast = found is not None and found.look.species not in FLIERS | {Species.HUMAN}
        if found is not None and beast and _OVERBOARD.search(film.passages[index].line.text.lower()):
            return found.character_id
    return ""


def _go_overboard(film: Film, index: int, text: str, swimmer: str) -> None:
    """An animal that jumped from a boat swims until it is carried; a boat that is sent out lies in the sea."""
    staging = film.stagings[index]
    sea: dict[str, Any] = {"setting": Setting.SEA, "landmark": None, "conditions": ()}
    if _SENDS_BOAT.search(text):
        film.show(index, framing=Framing.WIDE, props=(Prop.BOAT,), **sea)
    seen = [actor.character_id for actor in staging.actors]
    held = any(actor.holds == swimmer for actor in staging.actors)
    if not swimmer or swimmer not in seen or held or staging.setting not in _AFLOAT:
        return
    swims = Actor(character_id=swimmer, action=Action.SWIM, emotion=Emotion.WORRIED)
    others = [actor for actor in staging.actors if actor.character_id != swimmer]
    if not others or film.passages[index].beat is Beat.HOOK:
        near = (Prop.BOAT,) if "boat" in text else ()
        film.show(index, swims, props=near, **sea)
        return
    rows = others[0].model_copy(update={"action": Action.SIT, "at": Prop.BOAT.value, "relation": Relation.IN})
    film.show(index, rows, swims, framing=Framing.WIDE, props=(Prop.BOAT,), **sea)


_AFLOAT = (Setting.SHIP, Setting.SEA, Setting.SHORE)


def _paint(film: Film, index: int, text: str) -> None:
    """Who paints a line on a pillar stands by the bridge with a brush."""
    staging = film.stagings[index]
    before, passage = film.passages[index - 1], film.passages[index]
    if index and before.line is passage.line and _ON_PILLAR.search(film.text(index - 1)):
        # What is written beside it is written there.
        film.stagings[index] = film.stagings[index - 1]
        return
    if not _ON_PILLAR.search(text) or not staging.actors:
        return
    paints = Actor(
        character_id=staging.actors[0].character_id,
        action=Action.WORK,
        emotion=staging.actors[0].emotion,
        holds=Prop.PAINTBRUSH.value,
    )
    film.show(index, paints, setting=Setting.RIVER, landmark=None, props=(Prop.BRIDGE,), conditions=())


def _go_on_gravely(film: Film, index: int, text: str) -> None:
    """A bridge that falls is seen alone; where nobody laughs nobody does; who writes for help does not smile."""
    staging = film.stagings[index]
    if _BRIDGE_FALLS.search(text):
        broken = (Condition(prop=Prop.BRIDGE, state=PropState.BROKEN),)
        film.show(index, setting=Setting.RIVER, landmark=None, props=(Prop.BRIDGE,), conditions=broken)
        return
    graver: dict[Action, dict[str, object]] = {}
    if _NOBODY_LAUGHS.search(text):
        graver = {
            action: {"action": Action.STAND, "emotion": Emotion.PROUD}
            for action in (Action.LAUGH, Action.WORK)
        }
    elif _IN_NEED.search(film.passages[index].line.text.lower()):
        graver = {
            action: {"emotion": Emotion.WORRIED} for action in (Action.WRITE, Action.STAND, Action.LOOK)
        }
    elif _SPOILS.search(text) and staging.actors:
        first, *others = staging.actors
        told = (first.model_copy(update={"emotion": Emotion.SLY}), *(_worried(actor) for actor in others))
        film.stagings[index] = staging.model_copy(update={"actors": told})
    if graver:
        actors = tuple(actor.model_copy(update=graver.get(actor.action, {})) for actor in staging.actors)
        film.stagings[index] = staging.model_copy(update={"actors": actors})


def _worried(actor: Actor) -> Actor:
    return actor.model_copy(update={"emotion": Emotion.WORRIED, "action": Action.LOOK})


def _care(film: Film, index: int, text: str) -> None:
    """Whom doctors want to save lies before them in a hospital, and they bend over it."""
    staging = film.stagings[index]
    if not _SAVES.search(text) or len(staging.actors) != 2:
        return
    doctors, patient = staging.actors
    lies_on = Prop.BED if _is_person(film, patient.character_id) else Prop.TABLE
    film.show(
        index,
        doctors.model_copy(
            update={"action": Action.LAY, "holds": "", "emotion": Emotion.WORRIED, "count": 2}
        ),
        patient.model_copy(update={"action": Action.LIE, "at": lies_on.value, "relation": Relation.ON}),
        setting=Setting.HOSPITAL,
        landmark=None,
        props=(lies_on,),
        conditions=(),
    )


def _bring_back(film: Film, index: int, text: str, pair: tuple[str, ...]) -> None:
    """`One of them cracked an egg`: both who were there, and the one who does it first."""
    staging = film.stagings[index]
    if set(pair) & {actor.character_id for actor in staging.actors} == set(pair):
        return
    talk = re.search(r"\b(?:talk|spoke|speak|argu|laugh)\w*", text) is not None
    handled = next(
        (p.value for p in staging.props if p in (Prop.EGG, Prop.CAKE, Prop.LETTER, Prop.PHOTO)), ""
    )
    does = Action.TALK if talk else Action.LAY if handled else Action.STAND
    first = Actor(
        character_id=pair[0], action=does, holds="" if talk else handled, toward=pair[1], speaks=talk
    )
    other = Actor(character_id=pair[1], action=Action.LAUGH if talk else Action.LOOK, toward=pair[0])
    if talk:
        first, other = (one.model_copy(update={"emotion": Emotion.JOY}) for one in (first, other))
    film.show(index, first, other, framing=Framing.MEDIUM)
