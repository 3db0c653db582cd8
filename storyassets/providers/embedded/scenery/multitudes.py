"""Multitudes: more of a thing than anybody can count, heap behind heap over open land as far as one sees."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.dyes import dye
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import is_mass
from storyassets.providers.embedded.scenery.stage import Stage

ROWS = (0.93, 0.84, 0.72, 0.58, 0.42, 0.22, -0.06, -0.42)
"""How far away each row is: 0 is the actors' line, 1 the horizon."""

NEAREST = 0.25  # of the width: a thing of the first row
FARTHEST = 0.045
CROWDED = 0.78  # of a thing's width, that two of a row are apart
HEAPED = 0.55  # of a row's things, that others lie on
PILE_UP = 0.62  # of a thing's height, that the upper ones are higher
TURNED = 15.0
COLOURED = {Prop.UMBRELLA: ("", "red", "yellow"), Prop.BALLOON: ("", "blue", "yellow")}
"""What comes in several colours; '' is its own."""


def fills_the_land(stage: Stage, staging: Staging, prop: Prop) -> bool:
    """Whether nobody is there, only a mass of the thing, under the open sky."""
    condition = staging.condition_of(prop)
    return stage.open_air and not staging.actors and len(staging.props) == 1 and is_mass(condition)


def spread_out(pen: Pen, stage: Stage, drawing: Drawing, prop: Prop, seed: int) -> None:
    """Row before row, each nearer and larger; on every row others are heaped."""
    rng = Random(f"multitude:{seed}")
    names = []
    for k, colour in enumerate(COLOURED.get(prop, ("",))):
        names.append(f"mt{k}")
        pen.define((dye(drawing, colour) if colour else drawing).svg, names[-1])
    for index, distance in enumerate(ROWS):
        share = index / (len(ROWS) - 1)
        wide = stage.width * (FARTHEST + (NEAREST - FARTHEST) * share**1.5)
        scale, y = wide / drawing.width, stage.depth_y(distance)
        _draw_row(pen, stage, names, (y, wide, scale), drawing.height * scale * PILE_UP, rng)


def _draw_row(
    pen: Pen, stage: Stage, names: list[str], row: tuple[float, float, float], up: float, rng: Random
) -> None:
    """One row along the whole width, and what is heaped on it, the upper ones behind."""
    y, wide, scale = row
    count = int(stage.width / (wide * CROWDED)) + 2
    for level, spread in ((1, HEAPED), (0, 1.0)):
        for k in range(count):
            if rng.random() > spread:
                continue
            x = (k - 0.5 + 0.5 * level) * wide * CROWDED + rng.uniform(-0.12, 0.12) * wide
            pen.open(x, y - level * up + rng.uniform(0, 0.1) * wide, scale, rng.uniform(-TURNED, TURNED))
            pen.again(rng.choice(names))
            pen.close()
