"""What lies on the ground near the viewer: fallen leaves, the crown of a street's tree."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

LEAVES = ("#c8863a", "#a8653a", "#8f9a4a", "#d0a648")


def draw_fallen_leaves(edge: Edge) -> None:
    """Leaves in both lower corners, more on the open side; under snow little drifts."""
    s, rng = edge.stage, edge.rng
    if s.palette.snow:
        _draw_drifts(edge)
        return
    for colour in LEAVES:
        parts = []
        for k in range(6):
            share = rng.uniform(0.0, 0.34) if k < 4 else rng.uniform(0.72, 1.0)
            x, y = edge.x(share), s.height * rng.uniform(0.885, 0.985)
            size = s.width * rng.uniform(0.016, 0.027)
            lean = size * rng.uniform(-0.7, 0.7)
            parts.append(
                f"M{num(x - size)} {num(y + lean * 0.4)}Q{num(x - lean * 0.3)} {num(y - size * 0.7)} {num(x + size)} {num(y - lean * 0.4)}"
                f"Q{num(x + lean * 0.3)} {num(y + size * 0.5)} {num(x - size)} {num(y + lean * 0.4)}Z"
            )
        edge.pen.path("".join(parts), edge.outdoors(lighten(colour, 0.16)), 0.9)


def _draw_drifts(edge: Edge) -> None:
    s, white = edge.stage, edge.stage.palette.turf("#f4f8fd")
    for share, wide in ((0.05, 0.34), (0.9, 0.24)):
        x, y = edge.x(share), s.height * 1.01
        edge.pen.ellipse(x, y, s.width * wide, s.height * 0.05, white, 0.9)


def draw_kerb_tree(edge: Edge) -> None:
    """A clipped bush at the open side, out of focus, lit at its top."""
    s, rng = edge.stage, edge.rng
    leaf = edge.outdoors("#4f8f4a")
    x, y, r = edge.x(0.04), s.height * 1.0, s.width * 0.15
    d = "".join(
        f"M{num(x + dx * r - size * r)} {num(y - dy * r)}a{num(size * r)} {num(size * r)} 0 1 1 {num(2 * size * r)} 0a{num(size * r)} {num(size * r)} 0 1 1 {num(-2 * size * r)} 0Z"
        for dx, dy, size in ((-0.4, 0.3, 0.8), (0.3, 0.34, 0.66), (0.0, 0.8, 0.5), (0.8, 0.1, 0.44))
    )
    edge.soft(d, leaf, 9)
    spots = "".join(
        f"M{num(x + rng.uniform(-0.8, 0.9) * r)} {num(y - rng.uniform(0.2, 1.1) * r)}h{num(r * 0.1)}"
        for _ in range(14)
    )
    edge.pen.line(spots, lighten(leaf, 0.22), r * 0.08, 0.8)
