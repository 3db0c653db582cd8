"""Flying things: what falls or is thrown, in the air between two, with the streaks of its way."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.stage import Stage

SIZE = 0.20  # of the picture's shorter side
ON_THE_WAY, FAR_SIZE = 0.55, 0.16  # from the one to the other
TURNED = 18.0  # degrees
STREAKS = ((-0.34, 0.7), (0.0, 1.0), (0.34, 0.6))  # across the thing's width, and how long each is
ARC = 0.06  # of the picture's height, that a thrown thing rises over both heads
ALONE = (0.5, 0.40)  # of the width and the height: where it is if nobody is there
LEAVING = 0.72  # of a head's height: how large a thing is that leaves a beak
BEYOND_TIP, UNDER = 0.14, 0.5  # of its width and height: where it is then
WHITE = "#ffffff"


def put_in_air(pen: Pen, stage: Stage, drawing: Drawing, placed: tuple[Placed, ...]) -> None:
    """The thing between the first and the second, before the first alone, or in the middle."""
    if len(placed) == 1 and placed[0].lift > 0:
        _leave_mouth(pen, stage, drawing, placed[0])
        return
    x, y, way = _spot(stage, placed)
    down = len(placed) > 1 and not way
    scale = (FAR_SIZE if down else SIZE) * min(stage.width, stage.height) / max(drawing.width, drawing.height)
    wide, high = drawing.width * scale, drawing.height * scale
    x = min(stage.width * 0.95 - wide / 2, max(stage.width * 0.05 + wide / 2, x))
    for across, long in STREAKS:
        reach = high * (0.5 + 0.7 * long)
        if way:
            pen.line(
                f"M{x - way * wide * 0.6:.1f} {y + across * high:.1f}h{-way * reach:.1f}", WHITE, 7, 0.55
            )
        else:
            pen.line(f"M{x + across * wide:.1f} {y - high * 0.6:.1f}v{-reach:.1f}", WHITE, 7, 0.55)
    pen.place(drawing.svg, x, y + high / 2, scale, turn=TURNED)


def _leave_mouth(pen: Pen, stage: Stage, drawing: Drawing, one: Placed) -> None:
    """The thing right under the tip of the beak that was opened."""
    member = one.nearest
    box = member.figure.mouth or member.figure.head
    tip = box.x + box.width if one.way > 0 else box.x
    size = LEAVING * member.figure.head.height * member.scale
    scale = size / max(drawing.width, drawing.height)
    high = drawing.height * scale
    x = one.x + member.dx + tip * member.scale + one.way * drawing.width * scale * BEYOND_TIP
    y = stage.ground_y + member.dy - one.lift + (box.y + box.height) * member.scale + high * UNDER
    for across, long in STREAKS:
        reach = high * (0.3 + 0.4 * long)
        left = x + across * drawing.width * scale
        pen.line(f"M{left:.1f} {y - high * 0.66:.1f}v{-reach:.1f}", WHITE, 7, 0.7)
    pen.place(drawing.svg, x, y + high / 2, scale, turn=one.way * TURNED)


def _spot(stage: Stage, placed: tuple[Placed, ...]) -> tuple[float, float, int]:
    """The thing's middle, and its way: -1 or 1 to the side, 0 down."""
    if not placed:
        return stage.width * ALONE[0], stage.height * ALONE[1], 0
    (x, y), one = _mouth(stage, placed[0]), placed[0]
    if len(placed) == 1:
        return one.x + one.way * one.width * 0.7, y, one.way
    x2, y2 = _mouth(stage, placed[1])
    if abs(one.lift - placed[1].lift) > stage.height * ARC:
        return x + (x2 - x) * ON_THE_WAY, y + (y2 - y) * ON_THE_WAY, 0
    return (x + x2) / 2, min(y, y2) - stage.height * ARC, 1 if x2 > x else -1


def _mouth(stage: Stage, one: Placed) -> tuple[float, float]:
    member = one.nearest
    box = member.figure.mouth or member.figure.head
    x = one.x + member.dx + (box.x + box.width / 2) * member.scale
    return x, stage.ground_y + member.dy - one.lift + (box.y + box.height / 2) * member.scale
