"""A bystander: the second of two in a close shot, small, whose head is seen beside that of whoever speaks."""

from __future__ import annotations

from storyassets.model.shot import Actor
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.figure import Figure
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import Sitter

BYSTANDER_FOOT = 0.70
BYSTANDER_HEIGHT, BYSTANDER_WIDTH = 0.40, 0.46


def draw_bystander(stage: Stage, sitter: Sitter, actor: Actor, share: float) -> str:
    """The second actor, small, some way behind: the backdrop puts them out of focus."""
    facing = Facing.RIGHT if share < 0.5 else Facing.LEFT
    figure = draw_figure(
        sitter.look, actor.action, actor.emotion, facing=facing, prefix="by", empty_handed=True
    )
    scale = min(BYSTANDER_HEIGHT * stage.height / figure.height, BYSTANDER_WIDTH * stage.width / figure.width)
    pen, y = Pen("b"), stage.y(BYSTANDER_FOOT)
    x = under_head(figure, scale, stage.width * share)
    pen.shadow(x, y, figure.width * scale * 0.46, 16)
    pen.place(figure.svg, x, y, scale)
    return pen.svg()


def under_head(figure: Figure, scale: float, at: float) -> float:
    """Where somebody stands whose head is there: a beast's is far from its middle, and is what has to be seen."""
    return at - (figure.head.x + figure.head.width / 2) * scale
