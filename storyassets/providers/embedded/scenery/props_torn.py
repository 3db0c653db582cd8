"""Papers torn in two: both halves, a little apart, with their ragged edges towards each other."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

_EDGE = ((24, -320), (8, -282), (30, -246), (4, -206), (26, -168), (2, -128), (28, -88), (6, -46), (20, 0))
_LINES = (-268, -226, -184, -142, -100, -58)


def _torn_letter(pen: Pen, rng: Random) -> None:
    for way in (-1, 1):
        pen.open(way * 26, 0, 1, way * 11)
        edge = [(x - 16 + way * 18, y) for x, y in _EDGE]
        torn = [(x - way * 9, y) for x, y in edge]
        far = way * 158.0
        pen.polygon([(far, -320), *torn, (far, 0)], "#d9c7a0")
        pen.polygon([(far, -320), *edge, (far, 0)], pen.fade("#fffdf5", "#f1e4c6"))
        for y in _LINES:
            pen.line(f"M{way * 132} {y}H{way * 48}", "#a9997c", 8)
        pen.close()


TORN = {(Prop.LETTER, PropState.CUT): PropKind(_torn_letter, 400, 350, 150)}
