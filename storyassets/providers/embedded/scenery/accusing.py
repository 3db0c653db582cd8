"""Accusing: a crowd that points at a large thing stands at one side, and the thing is free at the other."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.sizing import extent_of, resize

SHARE = 0.77  # of the width, for the crowd with its arms
EDGE = 0.02
TALLEST = 0.46  # of the height
LARGE = {prop.value for prop in Prop if place_of(prop) is Place.LARGE}


def make_room(placed: tuple[Placed, ...], staging: Staging, size: tuple[float, float]) -> tuple[Placed, ...]:
    """The same crowd, as large as there is room for beside what they point at; anybody else stays."""
    if len(placed) != 1:
        return placed
    one = placed[0]
    aim = one.actor.toward
    points = one.actor.action is Action.POINT and one.look.crowd
    if not points or aim not in LARGE or Prop(aim) not in staging.props:
        return placed
    factor = min(SHARE * size[0] / one.width, TALLEST * size[1] / one.height)
    members = resize(one.members, factor)
    wide, high = extent_of(members)
    left = min(m.dx - m.figure.width * m.scale / 2 for m in members)
    right = max(m.dx + m.figure.width * m.scale / 2 for m in members)
    x = EDGE * size[0] - left if one.way > 0 else (1 - EDGE) * size[0] - right
    return (replace(one, members=members, x=x, width=wide, height=high),)
