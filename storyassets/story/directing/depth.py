"""Depth: of two who speak or look at each other, one is near and from behind; from one side, then from the other."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging, Turned
from storyassets.story.directing.business import is_up
from storyassets.story.directing.film import Film
from storyassets.story.reading.things import is_plain
from storyassets.story.words.word_tables import word_set

_APART = 2
"""So many pictures lie between two that are seen past somebody's shoulder."""

_BACK = 2
"""Whoever was seen so many pictures ago is still there."""

_SAYS = frozenset(
    {Action.TALK, Action.SHOUT, Action.LOOK, Action.STAND, Action.LAUGH, Action.CRY, Action.POINT}
)
_HEARS = frozenset({Action.LOOK, Action.STAND, Action.TALK, Action.LAUGH, Action.CRY, Action.SHOUT})
_PERSONS = word_set("i me he him she her they them we us you both who")
_NO_GROUND = frozenset(
    {Setting.SKY, Setting.SEA, Setting.NIGHT_SKY, Setting.SPACE, Setting.CAR, Setting.TRAIN}
)
_OPPOSITE = {Turned.LEFT: Turned.RIGHT, Turned.RIGHT: Turned.LEFT}


def look_past_shoulders(film: Film) -> None:
    """Scenes of two, and of one who speaks to somebody who was just there, seen past the other."""
    last = -_APART
    for index in film.told():
        if index - last < _APART or index == len(film.stagings) - 1 or not _can_be(film, index):
            continue
        pair = _pair_of(film, index) or _with_partner(film, index)
        if pair is None:
            continue
        pair = _unknown_first(film, index, pair)
        if pair is None:
            continue
        seen = {"actors": pair, "angle": Angle.SHOULDER}
        film.stagings[index] = film.stagings[index].model_copy(update=seen)
        film.framings[index] = Framing.MEDIUM
        last = index


def _can_be(film: Film, index: int) -> bool:
    """Whether it is a scene on firm ground, from the height of the eyes, and none of its things is spoken of."""
    staging = film.stagings[index]
    far = film.framings[index] is not Framing.CLOSE and staging.angle is Angle.EYE_LEVEL
    words = set(re.findall(r"[a-z]+", film.text(index)))
    told = {one.prop for one in staging.conditions}
    shown = any(
        words & set(prop.value.split("_")) or not is_plain(prop) or prop in told for prop in staging.props
    )
    free = staging.in_air is None and staging.setting not in _NO_GROUND and not shown
    return film.is_scene(index) and far and free and not _changes(film, index)


def _changes(film: Film, index: int) -> bool:
    """Whether somebody wears something else than right before, or right after: both are seen from the front."""
    return any(
        worn.get(actor.character_id, (actor.costume, actor.outfit)) != (actor.costume, actor.outfit)
        for beside in (index - 1, index + 1)
        for worn in [{a.character_id: (a.costume, a.outfit) for a in film.stagings[beside].actors}]
        for actor in film.stagings[index].actors
    )


def _unknown_first(film: Film, index: int, pair: tuple[Actor, Actor]) -> tuple[Actor, Actor] | None:
    """The pair, whoever is told of for the first time in front; None where both are."""
    first, second = pair
    if _is_known(film, index, second):
        return pair
    turned = _says(film, second) and _hears(film, first) and _is_known(film, index, first)
    return (second, first) if turned else None


def _is_known(film: Film, index: int, actor: Actor) -> bool:
    """Whether somebody's face was seen before in what is told."""
    return any(
        one.character_id == actor.character_id
        for at in film.told()
        if at < index
        for one in _faces(film.stagings[at])
    )


def _faces(staging: Staging) -> tuple[Actor, ...]:
    return staging.actors[:1] if staging.angle is Angle.SHOULDER else staging.actors


def _pair_of(film: Film, index: int) -> tuple[Actor, Actor] | None:
    """The two who are there: whoever speaks is the one who is seen."""
    actors = film.stagings[index].actors
    if len(actors) != 2:
        return None
    speaker = film.passages[index].line.speaker if film.passages[index].is_dialogue else ""
    first, second = actors if actors[1].character_id != speaker else actors[::-1]
    if not _says(film, first) or not _hears(film, second):
        return None
    return first, second


def _with_partner(film: Film, index: int) -> tuple[Actor, Actor] | None:
    """One alone who speaks to, or looks at, somebody who was seen there just before."""
    staging, passage = film.stagings[index], film.passages[index]
    if len(staging.actors) != 1:
        return None
    first = staging.actors[0]
    speaks = passage.is_dialogue and passage.line.speaker == first.character_id
    if not _says(film, first):
        return None
    other = _seen_just_before(film, index, first)
    told = _tells_of(film, index, (first, other)) if other else False
    if other is None or not (speaks or first.toward or (told and _stays(film, index, other))):
        return None
    return first, other


def _tells_of(film: Film, index: int, pair: tuple[Actor, Actor]) -> bool:
    """Whether the words are about one of them, and not about a river or a winter."""
    words = set(re.findall(r"[a-z]+", film.text(index)))
    found = (film.cast.find(actor.character_id) for actor in pair)
    names = {word for one in found if one for word in one.role.name.lower().split()}
    return bool(words & (names | _PERSONS))


def _stays(film: Film, index: int, other: Actor) -> bool:
    """Whether somebody who was there before is there on the next picture, too."""
    after = film.stagings[index + 1]
    same = after.setting is film.stagings[index].setting and not after.imagined
    return same and any(actor.character_id == other.character_id for actor in after.actors)


def _seen_just_before(film: Film, index: int, first: Actor) -> Actor | None:
    """Whoever was with them there on one of the last two pictures, at rest now."""
    here = film.stagings[index].setting
    for at in range(index - 1, max(-1, index - 1 - _BACK), -1):
        earlier = film.stagings[at]
        if film.passages[at].beat is Beat.HOOK:
            return None
        if earlier.setting is not here or earlier.imagined or earlier.elsewhere is not None:
            return None
        for actor in earlier.actors:
            wanted = first.toward in ("", actor.character_id)
            if actor.character_id != first.character_id and wanted and _hears(film, actor):
                turned = _OPPOSITE[first.turned] if first.turned else None
                still: dict[str, object] = {
                    "action": Action.LOOK,
                    "toward": first.character_id,
                    "turned": turned,
                }
                return actor.model_copy(update={**still, "speaks": False, "thinks": ""})
    return None


def _says(film: Film, actor: Actor) -> bool:
    free = actor.action in _SAYS and not (actor.at or actor.thinks or is_up(actor))
    return free and _is_one(film, actor)


def _hears(film: Film, actor: Actor) -> bool:
    return (
        actor.action in _HEARS and not (actor.at or actor.holds) and not is_up(actor) and _is_one(film, actor)
    )


def _is_one(film: Film, actor: Actor) -> bool:
    character = film.cast.find(actor.character_id)
    return character is not None and not character.look.crowd
