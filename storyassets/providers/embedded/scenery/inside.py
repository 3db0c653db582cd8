"""Inside: the place at which somebody's head is in the picture, whatever else of them is not."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.shot import Actor
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.sizing import LOW_BELOW, Group, extent_of

INSIDE = 0.97  # of the width: nobody stands nearer to an edge
HEAD_INSIDE = 0.06  # of the width: no head is nearer to an edge
TAIL_ROOM = 0.30  # of its width, that of a long body is out of the picture at most
THING_AHEAD = 0.45
PILLOW = 0.1  # of the width, beside the head of one who lies


def thing_ahead(actor: Actor, look: Look) -> float:
    """How far before its head an animal's jaws or beak hold a thing, in widths of its head."""
    return THING_AHEAD if actor.holds and look.species is not Species.HUMAN and not look.crowd else 0.0


def keep_inside(
    group: Group, facing: Facing, x: float, w: float, width: float, *, ahead: float = 0.0
) -> float:
    """The place nearest to `x` at which the heads are inside with what they hold, and all but a long one's tail."""
    left = min(m.dx + m.figure.head.x * m.scale for m in group)
    right = max(m.dx + (m.figure.head.x + m.figure.head.width) * m.scale for m in group)
    left -= ahead * (right - left) * (facing is Facing.LEFT)
    right += ahead * (right - left) * (facing is Facing.RIGHT)
    tail = TAIL_ROOM * w if facing is not Facing.FRONT else 0.0
    behind = (tail, 0.0) if facing is Facing.RIGHT else (0.0, tail)
    least = max(width * HEAD_INSIDE - left, width * (1 - INSIDE) / 2 + w / 2 - behind[0])
    most = min(width * (1 - HEAD_INSIDE) - right, width * (1 + INSIDE) / 2 - w / 2 + behind[1])
    if w > width and extent_of(group)[1] < LOW_BELOW * w:
        # Of one who lies, too long for the picture, the head's end is inside.
        return PILLOW * width - left if left + right < 0 else (1 - PILLOW) * width - right
    return (least + most) / 2 if least > most else min(most, max(least, x))
