"""Pastimes: whoever is seen several times running with nothing to do has in hand what people have in such a place."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle
from storyassets.model.character import Age
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion, broadly
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person

_RUN = 3
"""So many pictures of one who only stands there are a run."""
_IDLE = frozenset({Action.STAND, Action.LOOK, Action.SIT})
_AT_EASE = frozenset({Emotion.CALM, Emotion.JOY})
"""In fear, in tears or in a rage nobody sips tea."""

_Pastime = tuple[Action, Prop | None]
_ARMS: _Pastime = (Action.FOLD_ARMS, None)
_PLAIN: _Pastime = (Action.LOOK, None)
_CUP: tuple[_Pastime, ...] = ((Action.LOOK, Prop.CUP), (Action.SIT, Prop.CUP), _ARMS)
_BOOK: tuple[_Pastime, ...] = ((Action.READ, Prop.BOOK), (Action.LOOK, Prop.BOOK), _ARMS)
_CHART: tuple[_Pastime, ...] = ((Action.LOOK, Prop.CLIPBOARD), _ARMS)
_OF_PLACES: dict[Setting, tuple[_Pastime, ...]] = {
    Setting.KITCHEN: _CUP,
    Setting.ROOM: _CUP,
    Setting.DINING_ROOM: _CUP,
    Setting.CABIN: _CUP,
    Setting.RESTAURANT: ((Action.SIT, Prop.CUP), (Action.LOOK, Prop.CUP), _ARMS),
    Setting.OFFICE: ((Action.WRITE, Prop.NOTEBOOK), (Action.LOOK, Prop.NOTEBOOK), _ARMS),
    Setting.LIBRARY: _BOOK,
    Setting.CLASSROOM: _BOOK,
    Setting.CONTROL_ROOM: _CHART,
    Setting.LABORATORY: _CHART,
    Setting.SPACESHIP: _CHART,
    Setting.WAREHOUSE: _CHART,
    Setting.WORKSHOP: ((Action.LOOK, Prop.HAMMER), _ARMS),
    Setting.FACTORY: ((Action.LOOK, Prop.WRENCH), _ARMS),
    Setting.GARAGE: ((Action.LOOK, Prop.WRENCH), _ARMS),
    Setting.LAUNDRY: ((Action.CARRY, Prop.LAUNDRY), _ARMS),
    Setting.AIRPORT: (_ARMS, _PLAIN),
    Setting.COUNTER: (_ARMS, _PLAIN),
    Setting.PITCH: (_ARMS, _PLAIN),
    Setting.GYM: (_ARMS, _PLAIN),
    Setting.HARBOUR: (_ARMS, _PLAIN),
    Setting.COURTROOM: (_ARMS, _PLAIN),
    Setting.HOSPITAL: (_ARMS, _PLAIN),
    Setting.CORRIDOR: (_ARMS, _PLAIN),
}
"""What everybody has in hand there, whoever they are: nothing that would tell a story of its own."""

_SAYS_OTHERWISE = re.compile(
    r"\b(?:hands?|fists?|fingers?|arms?|hold\w*|held|empty-handed|carr(?:y|ied|ying)|grip\w*|lift\w*|push\w*|pull\w*|slep\w*|asleep|bed"
    r"|froze|frozen|still|dead|died|funeral|bur(?:y|ied)|ran|run|walked|climbed|knelt|stairs|went|came|left|hurried|crawled|fell)\b"
)


def take_to_pastimes(film: Film) -> None:
    """Of a run of such pictures all but the first: in hand, sitting with it, arms folded; a thing taken up stays for that run."""
    if not film.stagings[0].of_today:
        return
    for run in _idle_runs(film):
        ways = _OF_PLACES[film.stagings[run[0]].setting]
        for step, index in enumerate(run[1:]):
            _busy(film, index, ways[step % len(ways)])


def _idle_runs(film: Film) -> list[list[int]]:
    """Pictures of one person at ease in one place, with nothing to do; an insert between does not end it."""
    runs: list[list[int]] = [[]]
    for index in film.told():
        if film.kinds[index] is ShotKind.INSERT:
            continue
        idle, run = _is_idle(film, index), runs[-1]
        if run and not (idle and _goes_on(film.stagings[run[-1]], film.stagings[index])):
            runs.append([])
        if idle:
            runs[-1].append(index)
    return [run for run in runs if len(run) >= _RUN]


def _goes_on(before: Staging, now: Staging) -> bool:
    return before.actors[0].character_id == now.actors[0].character_id and before.setting is now.setting


def _is_idle(film: Film, index: int) -> bool:
    actor, staging = film.lone(index), film.stagings[index]
    if actor is None or staging.setting not in _OF_PLACES or not is_person(actor.character_id, film.cast):
        return False
    busy = actor.holds or actor.also or actor.at or actor.thinks or staging.props or staging.in_air
    return (
        actor.action in _IDLE and not busy and not staging.imagined and not film.passages[index].is_dialogue
    )


def _busy(film: Film, index: int, way: _Pastime) -> None:
    actor, staging = film.stagings[index].actors[0], film.stagings[index]
    action, prop = way
    if staging.angle is Angle.BEHIND or broadly(actor.emotion) not in _AT_EASE or _is_child(film, actor):
        return
    if _SAYS_OTHERWISE.search(film.text(index)):
        return
    done = actor.model_copy(update={"action": action, "holds": prop.value if prop else ""})
    film.stagings[index] = staging.model_copy(update={"actors": (done,)})


def _is_child(film: Film, actor: Actor) -> bool:
    found = film.cast.find(actor.character_id)
    age = actor.age or (found.look.age if found is not None else None)
    return age is Age.CHILD
