"""Kept sides: a door, a tree or a cupboard stands at one side of its place, and in all pictures at that one."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.stage import Stage

MUCH_MORE = (
    0.8  # of half its width: so much more of a thing is hidden at its own side when it goes to the other
)


def kept_side(stage: Stage, prop: Prop, placed: tuple[Placed, ...], half: float, aside: float) -> int:
    """1 where it stands at the right, else -1: always the same, unless who is there would hide it.

    `half` its width in picture units, it stands `aside` from the middle, in shares of the picture's width.
    """
    home = own_side(stage, prop)
    here, there = (
        sum(hidden_width(stage.width * (0.5 + way * aside), half, one) for one in placed)
        for way in (home, -home)
    )
    return -home if here > there + half * MUCH_MORE else home


def own_side(stage: Stage, prop: Prop) -> int:
    """The side at which it stands in that place: who turns round has on the left what was on the right."""
    side = (-1, 1)[stage.choose(f"stands {prop.value}", 2)]
    return -side if stage.reverse else side


def hidden_width(x: float, half: float, one: Placed) -> float:
    """How wide someone stands before a thing that is `half` to either side of x."""
    return max(0.0, min(x + half, one.x + one.width / 2) - max(x - half, one.x - one.width / 2))


def open_side(stage: Stage, placed: tuple[Placed, ...]) -> int:
    """1 when there is more room at the right of everyone, else -1."""
    if not placed:
        return 1 if stage.pan > 0 else -1
    right = stage.width - max(p.x + p.width / 2 for p in placed)
    left = min(p.x - p.width / 2 for p in placed)
    return 1 if right >= left else -1
