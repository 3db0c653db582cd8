"""What hangs into an upper corner, near and out of focus: branches, twigs, palm leaves."""

from __future__ import annotations

from math import cos, sin

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

BOUGH_LEAVES = 34


def draw_branch(edge: Edge) -> None:
    """The end of a bough that grows into the upper corner from a tree beside the viewer: a dark mass of leaves."""
    s, rng = edge.stage, edge.rng
    bark, leaf = edge.outdoors("#5a3f30"), edge.outdoors("#3f7a3a")
    reach = min(0.56, 0.30 + edge.ceiling / s.height * 0.5)
    low = min(edge.ceiling * 0.72, s.height * 0.15)
    root, tip = (edge.x(-0.05), low * 0.55), (edge.x(reach), low * 0.42)
    thick, over = low * 0.16, (edge.x(reach * 0.4), low * 0.18)
    edge.soft(
        f"M{num(root[0])} {num(root[1] - thick)}Q{num(over[0])} {num(over[1])} {num(tip[0])} {num(tip[1])}"
        f"Q{num(over[0])} {num(over[1] + thick)} {num(root[0])} {num(root[1] + thick)}Z",
        bark,
        6,
    )
    dark: list[str] = []
    bright: list[str] = []
    for k in range(BOUGH_LEAVES):
        t = (k + rng.random()) / BOUGH_LEAVES
        x = edge.x(reach * 1.02 * t - 0.04)
        y = low * rng.uniform(-0.1, 1.0 - 0.62 * t)
        size, turn = rng.uniform(56, 92) * (1.1 - 0.4 * t), rng.uniform(0.5, 2.6)
        (bright if k % 4 == 0 else dark).append(leaf_path(x, y, size, turn))
    edge.soft("".join(dark), leaf, 5)
    edge.soft("".join(bright), lighten(leaf, 0.10), 4)


def leaf_path(x: float, y: float, size: float, turn: float) -> str:
    """The outline of one pointed leaf."""
    dx, dy = cos(turn) * size, sin(turn) * size
    return f"M{num(x)} {num(y)}Q{num(x + dx * 0.5 - dy * 0.42)} {num(y + dy * 0.5 + dx * 0.42)} {num(x + dx)} {num(y + dy)}Q{num(x + dx * 0.5 + dy * 0.42)} {num(y + dy * 0.5 - dx * 0.42)} {num(x)} {num(y)}Z"


def draw_fir_branch(edge: Edge) -> None:
    """Fir boughs in the upper corner."""
    s = edge.stage
    shade = edge.outdoors("#3a6f56")
    low = min(edge.ceiling * 0.7, s.height * 0.15)
    for k in range(3):
        y, reach = low * (0.1 + 0.3 * k), 0.44 - 0.1 * k
        x0, x1, y1 = edge.x(-0.03), edge.x(reach), y + low * 0.34
        d = f"M{num(x0)} {num(y)}L{num(x1)} {num(y1)}"
        for j in range(9):
            t = 1 - j / 9
            px, py = x0 + (x1 - x0) * t, y + (y1 - y) * t
            d += f"L{num(px - (x1 - x0) * 0.02)} {num(py + low * 0.26)}L{num(px - (x1 - x0) * 0.07)} {num(py + 8)}"
        edge.soft(d + "Z", darken(shade, 0.08 * k), 6)
        if s.palette.snow:
            edge.softly(f"M{num(x0)} {num(y)}L{num(x1)} {num(y1)}", s.palette.turf(WHITE), 16, 5)


def draw_bare_branch(edge: Edge) -> None:
    """A leafless branch in the upper corner."""
    s = edge.stage
    shade = edge.outdoors("#4a3c40")
    low = min(edge.ceiling * 0.75, s.height * 0.2)
    x = edge.x
    edge.softly(
        f"M{num(x(-0.03))} {num(low * 0.6)}Q{num(x(0.2))} {num(low * 0.3)} {num(x(0.5))} {num(low * 0.5)}",
        shade,
        26,
        7,
    )
    for t, dx, dy, w in (
        (0.12, 0.16, 0.5, 13),
        (0.2, 0.14, -0.35, 12),
        (0.3, 0.16, 0.45, 10),
        (0.38, 0.18, -0.3, 9),
    ):
        y = low * (0.5 - 0.1 * (t < 0.3))
        edge.softly(
            f"M{num(x(t))} {num(y)}Q{num(x(t + dx * 0.5))} {num(y + dy * low * 0.2)} {num(x(t + dx))} {num(y + dy * low)}",
            shade,
            w,
            5,
        )


def draw_palm_leaves(edge: Edge) -> None:
    """Palm leaves in the upper corner."""
    s = edge.stage
    leaf = edge.outdoors("#4f9a4a")
    low = min(edge.ceiling * 0.8, s.height * 0.2)
    for k, (reach, drop) in enumerate(((0.55, 0.55), (0.42, 0.95), (0.22, 1.1), (0.6, 0.16))):
        x0, x1 = edge.x(-0.04), edge.x(reach)
        top = low * 0.1
        d = f"M{num(x0)} {num(top)}Q{num((x0 + x1) / 2)} {num(top - low * 0.1)} {num(x1)} {num(low * drop)}"
        for j in range(8):
            t = 1 - (j + 0.5) / 8
            px, py = x0 + (x1 - x0) * t, top + (low * drop - top) * t * t
            d += f"L{num(px - (x1 - x0) * 0.03)} {num(py + low * 0.3)}L{num(px - (x1 - x0) * 0.06)} {num(py + 12)}"
        edge.soft(d + "Z", darken(leaf, 0.08 * k), 5)
