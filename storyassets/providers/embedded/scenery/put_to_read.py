"""Put to read: a sign with words on it stands before those who are seen, below their faces, so that all of it is read."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.stage import Stage

WIDEST, LEAST = 0.50, 0.30  # of the width: smaller, it stands where anything stands
BEFORE_FEET, UNDER_CHIN = 0.030, 0.012  # of the height
ASIDE = 0.30  # of the width, how far from the middle it is beside one alone
MOST_SEEN = 2


def is_to_read(staging: Staging, prop: Prop, placed: tuple[Placed, ...]) -> bool:
    """Whether it stands on the ground, has words on it, and no more than two are there."""
    written = bool(staging.condition_of(prop).says) and place_of(prop) is Place.LARGE
    return written and 0 < len(placed) <= MOST_SEEN and not any(one.actor.at == prop.value for one in placed)


def put_to_read(pen: Pen, stage: Stage, drawing: Drawing, placed: tuple[Placed, ...]) -> bool:
    """Before everyone, where its words hide no face; false where it would be too small for that."""
    foot = stage.ground_y + BEFORE_FEET * stage.height
    size = WIDEST * stage.width / drawing.width
    x = _middle(stage, placed, drawing.width * size / 2)
    chins = [_chin(stage, one) for one in placed if abs(one.x - x) < (one.width + drawing.width * size) / 2]
    if chins:
        size = min(size, (foot - max(chins) - UNDER_CHIN * stage.height) / drawing.height)
    if drawing.width * size < LEAST * stage.width:
        return False
    half = drawing.width * size / 2
    x = _middle(stage, placed, half)
    pen.shadow(x, foot, half * 0.9, max(10.0, half * 0.12))
    pen.stand(drawing, x, foot, size)
    return True


def _middle(stage: Stage, placed: tuple[Placed, ...], half: float) -> float:
    """Between two, and on the open side of one."""
    if len(placed) > 1:
        x = sum(one.x for one in placed) / len(placed)
    else:
        way = 1 if placed[0].x < stage.width / 2 else -1 if placed[0].x > stage.width / 2 else placed[0].way
        x = stage.width * (0.5 + way * ASIDE)
    return min(stage.width * 0.97 - half, max(stage.width * 0.03 + half, x))


def _chin(stage: Stage, one: Placed) -> float:
    """How far down the lowest of their faces reaches."""
    return max(
        stage.ground_y + m.dy - one.lift + (m.figure.head.y + m.figure.head.height) * m.scale
        for m in one.members
    )
