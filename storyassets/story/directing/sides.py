"""Sides: in a scene everybody keeps to one side and looks one way, from whichever distance they are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor, Staging, Turned
from storyassets.story.directing.chase import is_chase

_OTHER_WAY = {Turned.LEFT: Turned.RIGHT, Turned.RIGHT: Turned.LEFT}
_SPEAKING = (Action.TALK, Action.SHOUT, Action.BEG, Action.POINT, Action.LOOK)
_GOING = (Action.WALK, Action.RUN, Action.RIDE, Action.FLY)
_PAIR = 2


def keep_sides(stagings: Sequence[Staging], framings: Sequence[Framing]) -> list[Staging]:
    """The same stagings, everyone turned: two look at each other, one alone towards whoever is not seen now."""
    line = _Line()
    return [
        staging.model_copy(update={"actors": line.place(staging, framing)})
        for staging, framing in zip(stagings, framings, strict=True)
    ]


class _Line:
    """The line between two who act: who looks which way in the scene, and which way those who travel go."""

    def __init__(self) -> None:
        self.setting: Setting | None = None
        self.ways: dict[str, Turned] = {}
        self.course: dict[str, Turned] = {}
        self.first = Turned.LEFT

    def place(self, staging: Staging, framing: Framing) -> tuple[Actor, ...]:
        """Who is on the picture, turned."""
        if staging.setting is not self.setting:
            # Elsewhere people stand anew: whoever acts first, now on the other side.
            self.setting, self.ways, self.first = staging.setting, {}, _OTHER_WAY[self.first]
            self.course = {}
        actors = staging.actors
        if is_chase(actors):
            return self._place_chase(actors)
        if len(actors) > _PAIR:
            return actors
        if len(actors) == _PAIR:
            return actors if staging.in_air or framing is Framing.CLOSE else self._place_two(actors)
        return tuple(self._turn(actor) for actor in actors)

    def _place_two(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        first, second = actors
        way = _agreed(self.ways, first.character_id, second.character_id) or self.first
        self.ways[first.character_id] = way
        self.ways[second.character_id] = _OTHER_WAY[way]
        return (
            first.model_copy(update={"turned": way}),
            second.model_copy(update={"turned": _OTHER_WAY[way]}),
        )

    def _place_chase(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """The way that one of them was going already; whoever is ahead is nearer to that edge."""
        pursuer, pursued = actors
        way = _OTHER_WAY[self.first]
        for actor in (pursued, pursuer):
            way = self.course.get(actor.character_id, way)
        turned = tuple(actor.model_copy(update={"turned": way}) for actor in actors)
        self.course |= {actor.character_id: way for actor in actors}
        return turned if way is Turned.RIGHT else turned[::-1]

    def _turn(self, actor: Actor) -> Actor:
        who = actor.character_id
        if actor.action in _GOING and not actor.at:
            way = self.course.setdefault(who, self.ways.get(who, self.first))
            return actor.model_copy(update={"turned": way})
        if actor.action not in _SPEAKING or actor.at:
            return actor
        known = _agreed(self.ways, who, actor.toward)
        if known is None and actor.toward and actor.action is Action.TALK:
            # The face comes before both are seen.
            known = self.first
            self.ways[who], self.ways[actor.toward] = known, _OTHER_WAY[known]
        return actor.model_copy(update={"turned": known}) if known is not None else actor


def _agreed(ways: Mapping[str, Turned], who: str, other: str) -> Turned | None:
    """How someone looks who looked so before, or whose partner looked the other way."""
    if who in ways:
        return ways[who]
    return _OTHER_WAY[ways[other]] if other in ways else None
