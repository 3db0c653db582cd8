"""A laid table: its cloth from edge to edge of the picture, a plate before each guest, and what they eat between."""

from __future__ import annotations

from itertools import pairwise

from storyassets.model.prop import Prop
from storyassets.model.shot import Condition
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.stage import Stage

FAR, NEAR = 0.575, 0.650  # of the height: the top's edges
CLOTH, STRIPES = "#f3eadb", ("#b4483c", "#3f6fa8", "#5c8a4c")
BORDER = ((0.835, 0.022), (0.868, 0.008))  # of the height: where its stripes are, and how high
PLATE_WIDE, DISH_WIDE, DISH_HIGH = 0.20, 0.22, 0.085  # of the width and the height
FLAT = 0.40  # of their height, that plates are high
FOLDS = 9


def draw_laid_table(
    pen: Pen,
    stage: Stage,
    seats: tuple[float, ...],
    dishes: tuple[Condition, ...],
    seed: int,
    *,
    plates: bool,
) -> None:
    """The table before guests who sit at those shares of the width."""
    _draw_cloth(pen, stage)
    w, h = stage.width, stage.height
    for k, at in enumerate(seats if plates else ()):
        plate = draw_thing(Condition(prop=Prop.PLATE), prefix=f"tp{k}", seed=seed)
        size = PLATE_WIDE * w / plate.width
        pen.ellipse(w * at, (NEAR - 0.010) * h, PLATE_WIDE * w * 0.46, 0.008 * h, "#120c26", 0.22)
        pen.place(f'<g transform="scale(1 {FLAT})">{plate.svg}</g>', w * at, (NEAR - 0.004) * h, size)
    between = [(a + b) / 2 for a, b in pairwise(seats)]
    for k, (dish, at) in enumerate(zip(dishes, between, strict=False)):
        drawing = draw_thing(dish, prefix=f"td{k}", seed=seed)
        size = min(DISH_WIDE * w / drawing.width, DISH_HIGH * h / drawing.height)
        y = (FAR + 0.045) * h
        pen.shadow(w * at, y, drawing.width * size * 0.54, 0.010 * h, 0.3)
        pen.place(drawing.svg, w * at, y, size)


def _draw_cloth(pen: Pen, stage: Stage) -> None:
    """Its top, and what hangs down before it with a border of two stripes."""
    w, h, cloth = stage.width, stage.height, stage.palette.indoors(CLOTH)
    far, near = FAR * h, NEAR * h
    pen.rect(-10, near, w + 20, h - near + 10, pen.fade(darken(cloth, 0.10), darken(cloth, 0.30)))
    stripe = stage.palette.indoors(STRIPES[stage.choose("cloth", len(STRIPES))])
    for y, high in BORDER:
        pen.rect(-10, y * h, w + 20, high * h, stripe, opacity=0.8)
    folds = "".join(
        f"M{num(w * (k + 0.5) / FOLDS)} {num(near + 0.02 * h)}q{num(w * (0.012 if k % 2 else -0.012))} "
        f"{num(0.16 * h)} 0 {num(h - near)}"
        for k in range(FOLDS)
    )
    pen.line(folds, darken(cloth, 0.40), 8, 0.35)
    pen.rect(-10, far, w + 20, near - far, pen.fade(darken(cloth, 0.06), lighten(cloth, 0.3)))
    pen.rect(-10, near - 0.004 * h, w + 20, 0.008 * h, lighten(cloth, 0.5), 4)
