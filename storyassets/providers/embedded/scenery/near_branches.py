"""What hangs into an upper corner, near and out of focus: branches, twigs, palm leaves."""

from __future__ import annotations

from math import cos, sin

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num


def draw_branch(edge: Edge) -> None:
    """A leafy branch that hangs into the upper corner."""
    s, rng = edge.stage, edge.rng
    bark, leaf = edge.outdoors("#6a4a35"), edge.outdoors("#5a9a45")
    reach = min(0.62, 0.30 + edge.ceiling / s.height * 0.5)
    low = min(edge.ceiling * 0.62, s.height * 0.13)
    a, b = (edge.x(-0.04), low * 0.35), (edge.x(reach), low * 0.72)
    edge.softly(
        f"M{num(a[0])} {num(a[1])}Q{num(edge.x(reach * 0.4))} {num(low * 0.25)} {num(b[0])} {num(b[1])}",
        bark,
        17,
        6,
    )
    d: list[str] = []
    bright: list[str] = []
    for k in range(17):
        t = (k + rng.random()) / 17
        x, y = (
            edge.x(reach * t * 1.04 - 0.02),
            low * (0.30 + 0.42 * t) + rng.uniform(-0.22, 0.5) * low * (1.1 - t),
        )
        size, turn = rng.uniform(38, 66), rng.uniform(0.2, 2.6)
        (bright if k % 3 == 0 else d).append(leaf_path(x, y, size, turn))
    edge.soft("".join(d), leaf, 6)
    edge.soft("".join(bright), lighten(leaf, 0.14), 5)
    if s.palette.snow:
        edge.softly(
            f"M{num(a[0])} {num(a[1] - 14)}Q{num(edge.x(reach * 0.4))} {num(low * 0.25 - 14)} {num(b[0])} {num(b[1] - 10)}",
            s.palette.turf(WHITE),
            15,
            5,
        )


def leaf_path(x: float, y: float, size: float, turn: float) -> str:
    """The outline of one pointed leaf."""
    dx, dy = cos(turn) * size, sin(turn) * size
    return f"M{num(x)} {num(y)}Q{num(x + dx * 0.5 - dy * 0.42)} {num(y + dy * 0.5 + dx * 0.42)} {num(x + dx)} {num(y + dy)}Q{num(x + dx * 0.5 + dy * 0.42)} {num(y + dy * 0.5 - dx * 0.42)} {num(x)} {num(y)}Z"


def draw_willow(edge: Edge) -> None:
    """Long hanging twigs in the upper corner."""
    s, rng = edge.stage, edge.rng
    leaf = edge.outdoors("#7aa84f")
    for k in range(9):
        x = edge.x(-0.02 + 0.055 * k)
        long = min(edge.ceiling * 0.9, s.height * (0.30 - 0.026 * k)) * rng.uniform(0.7, 1.0)
        sway = rng.uniform(-20, 20) + (60 if s.windy else 0)
        edge.softly(
            f"M{num(x)} -10Q{num(x + sway * 0.2)} {num(long * 0.6)} {num(x + sway)} {num(long)}", leaf, 6, 5
        )
        d = "".join(
            leaf_path(x + sway * t * t, long * t, 34, 1.57 + (0.7 if j % 2 else -0.7))
            for j, t in enumerate(q / 9 for q in range(1, 10))
        )
        edge.pen.path(d, leaf)


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
