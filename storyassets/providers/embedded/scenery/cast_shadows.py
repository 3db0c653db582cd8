"""Cast shadows of people who stand: away from the light behind everyone, along the ground towards the viewer.

Beasts and whoever sits or lies have none but the one under their feet (contact.py): theirs would be a blot.
"""

from __future__ import annotations

from storyassets.model.place import TimeOfDay, Weather
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.pen import Pen, smooth
from storyassets.providers.embedded.scenery.sizing import Member
from storyassets.providers.embedded.scenery.stage import Stage

INK = "#1a1030"
# down the picture, of someone's height: how long a shadow is, and how dark
HIGH_SUN, LOW_SUN, MOON, ROOM = (0.40, 0.30), (0.62, 0.38), (0.46, 0.26), (0.30, 0.24)
DIFFUSE = frozenset({Weather.RAIN, Weather.SNOW, Weather.FOG, Weather.FLOOD})
MOST_ASIDE = 1.15  # of its way down the picture
LEAST_HEIGHT = 0.08  # of the picture's height: whoever is smaller has none that is seen
MOST_SHADOWS = 4
NOT_UP = AT_REST | {Action.SIT, Action.KNEEL, Action.DIVE, Action.CRAWL}
OFF_GROUND = frozenset({Action.FLY, Action.JUMP, Action.FALL, Action.DIVE, Action.SWIM})
TOUCHES = 0.012  # of the picture's height: so far up a shoe is at the ground
# an upright figure lying on the ground: how far along, and half as wide as it is there, in shares of its height
UPRIGHT = ((0.0, 0.10), (0.3, 0.11), (0.55, 0.13), (0.72, 0.14), (0.8, 0.10), (0.9, 0.09), (0.97, 0.05))
SOFT_ALONG = ((0.0, 0.13), (0.3, 0.16), (0.7, 0.18), (0.95, 0.12))  # and where many lights make it vague
TALL = 1.4  # times as high as broad: who is up on two legs


def draw_cast_shadows(pen: Pen, stage: Stage, placed: tuple[Placed, ...]) -> None:
    """One for each of those who stand on the ground; none where the light comes from everywhere."""
    if stage.open_air and stage.weather in DIFFUSE:
        return
    standing = [
        one
        for one in placed
        if not one.lift and one.height >= LEAST_HEIGHT * stage.height and one.actor.action not in NOT_UP
    ]
    bodies = [
        (one.x + m.dx, stage.ground_y + m.dy, m) for one in standing for m in one.members if _is_tall(m)
    ]
    share, dark = _light_of(stage)
    for x, y, member in bodies[-MOST_SHADOWS:]:
        _draw_one(pen, stage, (x, y), member, (share, dark))


def find_feet(stage: Stage, placed: tuple[Placed, ...]) -> tuple[Area, ...]:
    """Left, top, right and bottom of where each of those who are up on the ground touches it; who lies has no feet there."""
    return tuple(
        (
            one.x + m.dx - m.figure.width * m.scale / 2,
            stage.ground_y + m.dy - TOUCHES * stage.height,
            one.x + m.dx + m.figure.width * m.scale / 2,
            stage.ground_y + m.dy,
        )
        for one in placed
        if not one.lift and one.actor.action not in OFF_GROUND | AT_REST
        for m in one.members
    )


def _is_tall(member: Member) -> bool:
    return member.figure.height >= TALL * member.figure.width


def _light_of(stage: Stage) -> tuple[float, float]:
    """How long shadows are, and how dark."""
    if not stage.open_air:
        return ROOM
    if stage.palette.night:
        return MOON
    low = stage.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK)
    return LOW_SUN if low else HIGH_SUN


def _draw_one(
    pen: Pen, stage: Stage, foot: tuple[float, float], member: Member, light: tuple[float, float]
) -> None:
    (x, y), (share, dark) = foot, light
    high = member.figure.height * member.scale
    down = high * share
    # The light stands over the horizon: what it throws goes on from there through whoever stands before it.
    behind = max(1.0, y - stage.horizon)
    aside = (x - stage.width * stage.sun) / behind * (0.4 if not stage.open_air else 1.0)
    across = max(-MOST_ASIDE, min(MOST_ASIDE, aside)) * down
    outline = UPRIGHT if stage.open_air else SOFT_ALONG
    paint = pen.linear([(0.0, INK, dark), (0.5, INK, dark * 0.66), (1.0, INK, 0.0)])
    right = [(x + across * at + half * high, y + down * at) for at, half in outline]
    left = [(x + across * at - half * high, y + down * at) for at, half in reversed(outline)]
    pen.path(smooth([*right, *left], closed=True), paint)
