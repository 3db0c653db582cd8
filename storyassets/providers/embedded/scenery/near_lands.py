"""What is near in tales of other lands: clay pots, dry grass, palm leaves; neither meadow flowers nor carved chairs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.model.place import ROOMS, Land, Setting
from storyassets.providers.embedded.scenery import near_branches as branches
from storyassets.providers.embedded.scenery import near_outdoors as outdoors
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

Draw = Callable[[Edge], None]
SETTLED = frozenset({Setting.VILLAGE, Setting.CITY, Setting.MARKET, Setting.CASTLE})


def draw_pots(edge: Edge) -> None:
    """Round pots of clay with a band."""
    s = edge.stage
    for share, r, colour in ((0.08, 130.0, "#a8613c"), (0.27, 90.0, "#8a5a38")):
        x, y = edge.x(share), s.height - r * 0.6
        clay = edge.indoors(colour)
        edge.soft(
            f"M{num(x - r * 0.4)} {num(y - r * 1.35)}H{num(x + r * 0.4)}V{num(y - r * 0.8)}H{num(x - r * 0.4)}Z",
            darken(clay, 0.1),
            6,
        )
        edge.pen.circle(x, y, r, clay)
        edge.softly(
            f"M{num(x - r * 0.92)} {num(y - r * 0.3)}Q{num(x)} {num(y)} {num(x + r * 0.92)} {num(y - r * 0.3)}",
            lighten(clay, 0.4),
            14,
            4,
        )


def near_of_land(land: Land, setting: Setting) -> tuple[Sequence[Draw], Sequence[Draw]] | None:
    """What may be near below and at the side, in a room or a village of another land; None where it is as in Europe."""
    if land is Land.EUROPE or setting not in SETTLED | ROOMS:
        return None
    if setting in ROOMS:
        return (draw_pots,), ()
    if land is Land.ANDES:
        return (outdoors.draw_dune_grass, outdoors.draw_rocks), ()
    if land is Land.EAST:
        return (outdoors.draw_ferns, outdoors.draw_rocks), (branches.draw_branch,)
    return (outdoors.draw_dune_grass, outdoors.draw_rocks), (branches.draw_palm_leaves,)
