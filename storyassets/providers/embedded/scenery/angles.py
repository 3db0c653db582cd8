"""Angles: where the camera stands when it is not at the height of the eyes, and what that does to a picture."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import ROOMS
from storyassets.model.shot import Staging
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.silhouette import outline
from storyassets.providers.embedded.scenery.sizing import resize

_SHADOWS = re.compile(r'<ellipse [^>]*fill="url[^>]*/>')
LOW, HIGH = 0.24, 1.9  # of its height above the ground, where the horizon is then
LOW_INDOORS, HIGH_INDOORS = 0.42, 1.7
TOPMOST_HORIZON = 0.12  # of the picture's height
DARK = "#15101f"
OF_THE_AIR = 0.22  # of the sky's colour in a silhouette
GROWTHS = {Angle.BELOW: 1.12, Angle.ABOVE: 0.78}
TOWERING = {Framing.WIDE: 1.24, Framing.MEDIUM: 1.12}  # times as large: who is looked up at
DWARFED = {Framing.WIDE: 0.84, Framing.MEDIUM: 0.76}  # and who is looked down at


def risen(above: float, staging: Staging, ground: float) -> float:
    """How far the horizon is above the actors' line, as a share of the height, from that angle."""
    room = staging.setting in ROOMS
    if staging.angle in (Angle.BELOW, Angle.SILHOUETTE):
        return above * (LOW_INDOORS if room else LOW)
    if staging.angle is Angle.ABOVE:
        return min(above * (HIGH_INDOORS if room else HIGH), ground - TOPMOST_HORIZON)
    return above


def seen_from(placed: tuple[Placed, ...], staging: Staging, framing: Framing) -> tuple[Placed, ...]:
    """One alone, larger from below and smaller from above; beside others and at things the size is theirs."""
    sizes = {Angle.BELOW: TOWERING, Angle.ABOVE: DWARFED}.get(staging.angle, {})
    factor = sizes.get(framing)
    if factor is None or len(placed) != 1:
        return placed
    one = placed[0]
    bound = one.host or one.load or one.lift or one.actor.at or one.actor.thinks or one.look.crowd
    if bound or one.actor.action in AT_REST:
        return placed
    members = resize(one.members, factor)
    x = one.x - (factor - 1) * _front(one)
    return (replace(one, members=members, x=x, width=one.width * factor, height=one.height * factor),)


def _front(one: Placed) -> float:
    """How far before the middle of somebody's body the head ends: a nose stays where it is."""
    head, scale = one.nearest.figure.head, one.nearest.scale
    ends = {Facing.LEFT: head.x, Facing.RIGHT: head.x + head.width}
    return ends.get(one.facing, 0.0) * scale


def lit_from(svg: str, staging: Staging, palette: Palette) -> str:
    """Those who act, as they are seen: against the light they are dark."""
    if staging.angle is not Angle.SILHOUETTE:
        return svg
    return outline(_SHADOWS.sub("", svg), mix(DARK, palette.sky[0], OF_THE_AIR))
