"""Rope teams: a crowd that pulls at a rope stands in line, one before another. The rope is in `rope_pulled`."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.scenery.sizing import Group, Member
from storyassets.providers.embedded.scenery.stature import standing_height

TEAM = 4  # at a rope, where nobody says how many
APART = 0.33  # of a height, from one to the next
AWAY = 0.055  # of a height: each stands so much farther back than the one behind
FARTHER = 0.95
TEAM_SCALE = 0.86


def pulls_together(actor: Actor, look: Look) -> bool:
    """Whether they are many at one rope."""
    roped = actor.holds in ("", Prop.ROPE.value) and not actor.at
    return look.crowd and look.species is Species.HUMAN and actor.action is Action.PULL and roped


def draw_team(actor: Actor, look: Look, facing: Facing, prefix: str, count: int, scale: float) -> Group:
    """The last in line is the nearest; all are about as tall, for their hands are at one rope."""
    ahead = -1 if facing is Facing.LEFT else 1
    high = standing_height(look)
    members: list[Member] = []
    for k in range(count):
        one = crowd_member(look, k)
        size = scale * TEAM_SCALE * FARTHER**k * (high / standing_height(one)) ** 0.8
        figure = draw_figure(
            one,
            actor.action,
            actor.emotion,
            facing=facing,
            prefix=f"{prefix}c{k}",
            empty_handed=True,
            hold=Hold.ROPE,
        )
        step = high * scale * TEAM_SCALE
        members.append(Member(figure, ahead * k * APART * step, -k * AWAY * step, size))
    return tuple(reversed(members))
