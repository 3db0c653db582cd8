"""Partners: what one does to another is seen with both of them: whose sleeve is touched, who is pushed, caught or hugged is there too."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.holding import IMMOVABLE

_TO_ANOTHER = frozenset(
    {Action.NUDGE, Action.GRAB, Action.EMBRACE, Action.PULL, Action.PUSH, Action.FIGHT}
    | {Action.SHAKE_HANDS, Action.WHISPER, Action.KICK}
)
_NEVER_ALONE = frozenset({Action.NUDGE, Action.GRAB, Action.SHAKE_HANDS, Action.WHISPER})
_WHOM = re.compile(
    r"\b(?:touched|nudged|kicked|tackled|pushed|pulled|dragged|hooked|caught|grabbed|seized|hugged|kissed|held|embraced|shoved|tugged|patted|tapped"
    r"|squeezed|lifted|shook|slapped|hit|struck|led|had) (?:\w+ )?(?P<whom>him|her|his|me|my|them)\b(?! own)"
    r"|\b(?:hand|arms?|paw|trunk|whispered \w+|whispered) (?:on|around|about|against|to|in|into) (?P<whose>his|her|my|him|me)\b"
    r"|\bout of (?P<out>his|her|my) (?:\w+ )?(?:hands?|grip|mouth)\b"
)
_FASTENED = re.compile(
    r"\b(?:tied|fastened|clipped|hung|pinned|buckled|put|slipped|wrapped|strapped|draped|placed|laid) (?:[\w'’-]+ ){1,4}(?:to|on|onto|around|round|over)"
    r" (?P<whom>his|her|my) (?:\w+ )?(?P<where>collar|neck|wrist|arm|leg|ankle|tail|finger|shoulders?|head|back|lapel|paw|knees|lap)\b"
)
_FASTENING = frozenset(
    {Action.WORK, Action.LAY, Action.GIVE, Action.DRESS, Action.CARRY, Action.RAISE, Action.LOOK}
)
_PAIR = 2
_UNARMED = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.HIDE})
_OF_BEASTS = ("collar", "tail", "paw")
_LATELY = 6
_MOODS = {Action.GRAB: Emotion.FEAR, Action.FIGHT: Emotion.FEAR}
_VIOLENT = frozenset({Action.GRAB, Action.FIGHT, Action.STRIKE, Action.KICK})
_UNMOVED = frozenset({Emotion.CALM, Emotion.EARNEST, Emotion.SUSPENSE})
_OWN = ("my", "me")
_SMALL = frozenset(prop.value for prop in Prop) - {prop.value for prop in IMMOVABLE}


def show_partners(film: Film) -> None:
    """Each deed of one to another where only the one is seen; whose hand is shaken gives it."""
    _show_others(film)
    for index in film.told():
        _shake_back(film, index)
        _recoil(film, index)


def _recoil(film: Film, index: int) -> None:
    """Who is seized, struck or shouted at does not look on unmoved."""
    staging = film.stagings[index]
    if len(staging.actors) != _PAIR or not film.is_scene(index):
        return
    doer, other = staging.actors
    calm = other.action in (Action.LOOK, Action.STAND) and other.emotion in _UNMOVED
    if not calm or doer.toward != other.character_id or film.is_crowd(other):
        return
    harsh = doer.emotion is Emotion.ANGER and doer.action in (Action.POINT, Action.SHOUT, Action.TALK)
    if doer.action in _VIOLENT or harsh:
        felt = Emotion.FEAR if doer.action in _VIOLENT else Emotion.WORRIED
        struck = other.model_copy(update={"emotion": felt, "action": Action.LOOK})
        film.stagings[index] = staging.model_copy(update={"actors": (doer, struck)})


def _shake_back(film: Film, index: int) -> None:
    actors = film.stagings[index].actors
    if len(actors) != _PAIR or {one.action for one in actors} - _UNARMED != {Action.SHAKE_HANDS}:
        return
    if all(is_person(one.character_id, film.cast) and not one.at for one in actors):
        both = zip(actors, reversed(actors), strict=True)
        meet: dict[str, object] = {"action": Action.SHAKE_HANDS, "holds": ""}
        shaking = tuple(one.model_copy(update={**meet, "toward": other.character_id}) for one, other in both)
        film.show(index, *shaking, framing=film.framings[index])


def _show_others(film: Film) -> None:
    for index in film.told():
        _pull_at_something(film, index)
        _fight_nobody(film, index)
        _raise_hands(film, index)
        doer = film.lone(index)
        if doer is not None and _fasten(film, index, doer):
            continue
        if doer is None or doer.action not in _TO_ANOTHER or doer.at or film.passages[index].is_dialogue:
            continue
        found = _WHOM.search(film.text(index))
        other = (
            _find_whom(film, index, doer, found.group("whom") or found.group("whose") or found.group("out"))
            if found
            else ""
        )
        if not other:
            if doer.action in _NEVER_ALONE and not doer.holds:
                # Nobody nudges the air.
                rest = doer.model_copy(update={"action": Action.LOOK})
                film.stagings[index] = film.stagings[index].model_copy(update={"actors": (rest,)})
            continue
        holds = "" if doer.holds == other else doer.holds
        mood = _MOODS.get(doer.action, doer.emotion)
        both = (
            doer.model_copy(update={"toward": other, "holds": holds}),
            Actor(character_id=other, action=Action.LOOK, emotion=mood, toward=doer.character_id),
        )
        # `Kicked his shoe`: he has it on.
        worn: dict[str, object] = {"props": (), "conditions": ()} if doer.action is Action.KICK else {}
        film.show(index, *both, framing=Framing.MEDIUM, **worn)


def _fasten(film: Film, index: int, doer: Actor) -> bool:
    """'She tied it to his collar': whose collar it is stands before her, and her hands are there."""
    found = _FASTENED.search(film.text(index))
    if found is None or doer.action not in _FASTENING:
        return False
    of_beast = found.group("where") in _OF_BEASTS
    other = _last_beast(film, index) if of_beast else _find_whom(film, index, doer, found.group("whom"))
    if not other:
        return False
    known = film.as_seen_before(other, index)
    thing = doer.holds or (doer.at if doer.at in _SMALL else "")
    lays = {"action": Action.GIVE, "toward": other, "at": "", "holds": thing}
    rest = known or Actor(character_id=other, action=Action.LOOK, emotion=doer.emotion)
    both = doer.model_copy(update=lays), rest.model_copy(update={"toward": doer.character_id})
    film.show(index, *both, framing=Framing.MEDIUM)
    return True


def _last_beast(film: Film, index: int) -> str:
    """The animal that was seen last."""
    for staging in reversed(film.stagings[max(0, index - _LATELY) : index]):
        for actor in staging.actors:
            found = film.cast.find(actor.character_id)
            if found is not None and found.look.species is not Species.HUMAN and not found.look.crowd:
                return actor.character_id
    return ""


def _raise_hands(film: Film, index: int) -> None:
    """At whom a gun is pointed has both hands up."""
    staging = film.stagings[index]
    if len(staging.actors) != _PAIR or staging.imagined:
        return
    doer, other = staging.actors
    armed = doer.action is Action.POINT and doer.holds == Prop.GUN.value
    if armed and is_person(other.character_id, film.cast) and other.action in _UNARMED and not other.holds:
        afraid = other.model_copy(update={"action": Action.HANDS_UP, "emotion": Emotion.FEAR})
        film.stagings[index] = staging.model_copy(update={"actors": (doer, afraid)})


def _fight_nobody(film: Film, index: int) -> None:
    """Who is told to strike and has nobody before them, nor a weapon, does not beat the air."""
    doer = film.lone(index)
    if doer is None or doer.action is not Action.FIGHT or doer.holds or doer.at:
        return
    if is_person(doer.character_id, film.cast) and not _WHOM.search(film.text(index)):
        rest = doer.model_copy(update={"action": Action.LOOK})
        film.stagings[index] = film.stagings[index].model_copy(update={"actors": (rest,)})


def _pull_at_something(film: Film, index: int) -> None:
    """'They were tearing out the old one': two who work at a thing do not pull each other."""
    actors = film.stagings[index].actors
    if len(actors) > 1 and all(actor.action is Action.PULL and not actor.holds for actor in actors):
        working = tuple(actor.model_copy(update={"action": Action.WORK}) for actor in actors)
        film.stagings[index] = film.stagings[index].model_copy(update={"actors": working})


def _find_whom(film: Film, index: int, doer: Actor, word: str) -> str:
    """Whom the pronoun means: who was seen last and can be meant."""
    if word in _OWN:
        known = film.cast.find(FIRST_PERSON)
        return FIRST_PERSON if known is not None and doer.character_id != FIRST_PERSON else ""
    for staging in reversed(film.stagings[max(0, index - _LATELY) : index]):
        for actor in staging.actors:
            if actor.character_id not in (doer.character_id, FIRST_PERSON) and _fits(film, actor, doer, word):
                return "" if staging.imagined else actor.character_id
    return ""


def _fits(film: Film, actor: Actor, doer: Actor, word: str) -> bool:
    """Whether that pronoun can mean them: by their sex, beasts by their kind."""
    found, own = film.cast.find(actor.character_id), film.cast.find(doer.character_id)
    if found is None or own is None or actor.action is Action.DEAD:
        return False
    if word == "them":
        return found.look.crowd
    beasts = found.look.species is not Species.HUMAN and own.look.species is not Species.HUMAN
    if found.look.crowd or (found.look.species is not Species.HUMAN and not beasts):
        return False
    sex = Sex.FEMALE if word == "her" else Sex.MALE
    return found.look.sex is sex or (beasts and found.look.sex is Sex.UNKNOWN)


_TO_EAR = re.compile(
    r"\b(?:held|hold|holding|put|pressed) the (?:\w+ )?(?:phone|telephone|receiver) to (?P<whose>his|her) ear\b"
)
_IMITATES = re.compile(r"\b(?:imitat\w+|mimick\w+|the (?:ring|sound|ringing) of a (?:tele)?phone)\b")
_TELEPHONES = (Prop.PHONE.value, Prop.TELEPHONE.value)


def show_calls_rightly(film: Film) -> None:
    """Who holds the telephone to another's ear is beside them; who only sounds like one has none."""
    for index in film.told():
        staging, text = film.stagings[index], film.text(index)
        if not staging.actors or film.passages[index].is_dialogue:
            continue
        doer = staging.actors[0]
        found = _TO_EAR.search(text)
        if found is not None and doer.holds in _TELEPHONES:
            other = _find_whom(film, index, doer, "him" if found.group("whose") == "his" else "her")
            if staging.elsewhere is not None and staging.elsewhere.actors:
                # Taken for two ends of a line: who is at this one has it at the ear.
                other, doer = (
                    doer.character_id,
                    staging.elsewhere.actors[0].model_copy(update={"holds": doer.holds}),
                )
            _hold_to_ear(film, index, doer, other)
        elif _IMITATES.search(text) and doer.holds in _TELEPHONES:
            before = film.as_seen_before(doer.character_id, index)
            place = film.stagings[index - 1].setting
            alone = doer.model_copy(update={"holds": "", "at": "", "toward": "", "action": Action.SHOUT})
            if before is not None:
                alone = alone.model_copy(update={"turned": before.turned})
            film.show(
                index, alone, framing=Framing.CLOSE, setting=place, props=(), conditions=(), elsewhere=None
            )


def _hold_to_ear(film: Film, index: int, doer: Actor, other: str) -> None:
    known = film.as_seen_before(other, index) if other else None
    if known is None:
        return
    lies = any(
        actor.character_id == other and actor.action is Action.LIE
        for staging in film.stagings[:index]
        for actor in staging.actors
    )
    gives = doer.model_copy(update={"action": Action.GIVE, "toward": other, "at": ""})
    listens = known.model_copy(
        update={"action": Action.LIE if lies else Action.LOOK, "toward": doer.character_id, "holds": ""}
    )
    film.show(index, gives, listens, framing=Framing.MEDIUM, props=(), elsewhere=None)
