"""What is built or stands at a side, near and out of focus: fences, crates, railings, walls, trunks, lamps."""

from __future__ import annotations

from math import cos, pi, sin

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.near_branches import leaf_path
from storyassets.providers.embedded.scenery.near_outdoors import GREEN, draw_blades
from storyassets.providers.embedded.scenery.pen import num, smooth


def draw_near_fence(edge: Edge) -> None:
    """Posts and rails across the lower edge."""
    s = edge.stage
    wood = edge.outdoors("#9a7650") if s.open_air else edge.indoors("#7d5a3c")
    lean = edge.side * s.height * 0.02
    for y in (0.905, 0.965):
        a, b = s.height * y + lean, s.height * y - lean
        edge.soft(
            f"M-20 {num(a - 20)}L{num(s.width + 20)} {num(b - 20)}V{num(b + 20)}L-20 {num(a + 20)}Z", wood, 7
        )
    for share in (0.08, 0.5, 0.92):
        x, top = s.width * share + edge.rng.uniform(-20, 20), s.height * (0.872 - 0.012 * (share == 0.5))
        d = f"M{num(x - 34)} {num(s.height + 20)}V{num(top)}L{num(x)} {num(top - 26)}L{num(x + 34)} {num(top)}V{num(s.height + 20)}Z"
        edge.soft(d, darken(wood, 0.1), 7)
        if s.palette.snow:
            edge.pen.ellipse(x, top - 16, 44, 20, s.palette.turf(WHITE))
    if s.open_air:
        draw_blades(edge, 8, 0.02, 0.07, edge.outdoors(GREEN))


def draw_crates(edge: Edge) -> None:
    """Crates and a barrel in the lower corners."""
    s = edge.stage
    tone = edge.outdoors if s.open_air else edge.indoors
    wood, fruit = tone("#a9794c"), edge.rng.choice(("#e2483d", "#f2a63b", "#8fbf4f"))
    x, top = edge.x(0.13), s.height * 0.892
    for k in range(5):
        edge.pen.circle(x - 96 + 48 * k, top + 4, 34, edge.stage.palette.lit(fruit))
        edge.pen.circle(x - 104 + 48 * k, top - 6, 9, WHITE, 0.4)
    edge.soft(f"M{num(x - 150)} {num(top)}H{num(x + 150)}V{num(s.height + 20)}H{num(x - 150)}Z", wood)
    for y in (0.925, 0.965):
        edge.softly(f"M{num(x - 146)} {num(s.height * y)}H{num(x + 146)}", darken(wood, 0.3), 8, 3)
    bx, by = edge.x(0.9), s.height * 0.90
    d = f"M{num(bx - 95)} {num(by)}Q{num(bx - 128)} {num(by + 110)} {num(bx - 100)} {num(s.height + 20)}H{num(bx + 100)}Q{num(bx + 128)} {num(by + 110)} {num(bx + 95)} {num(by)}Z"
    edge.soft(d, darken(wood, 0.12))
    edge.pen.ellipse(bx, by, 95, 20, lighten(wood, 0.1))
    edge.softly(
        f"M{num(bx - 110)} {num(by + 56)}Q{num(bx)} {num(by + 84)} {num(bx + 110)} {num(by + 56)}",
        tone("#4a4650"),
        13,
        3,
    )


def draw_railing(edge: Edge) -> None:
    """An iron railing across the lower edge."""
    s = edge.stage
    iron = edge.outdoors("#3f4450")
    y = s.height * 0.90
    d = "".join(
        f"M{num(x)} {num(s.height + 10)}V{num(y - 26)}" for x in (s.width * (k + 0.5) / 9 for k in range(9))
    )
    edge.softly(d, iron, 13, 7)
    edge.softly(
        f"M-20 {num(y)}H{num(s.width + 20)}M-20 {num(s.height * 0.975)}H{num(s.width + 20)}", iron, 16, 7
    )
    for k in range(9):
        x = s.width * (k + 0.5) / 9
        edge.soft(f"M{num(x)} {num(y - 66)}L{num(x + 17)} {num(y - 26)}H{num(x - 17)}Z", iron, 5)


def draw_kerb_plants(edge: Edge) -> None:
    """Tubs with flowers in the lower corners."""
    s = edge.stage
    for share in (0.06, 0.93):
        x, y = edge.x(share), s.height * 0.945
        for k in range(7):
            a = pi * (k + 0.5) / 7
            px, py = x - cos(a) * 130, y - sin(a) * 92
            edge.pen.circle(px, py, 50, edge.outdoors("#4f8f4a"), 0.95)
        for k in range(6):
            a = pi * (k + 0.7) / 6.5
            colour = ("#ff6f61", "#ffd166", "#ff9ecb")[k % 3]
            edge.pen.circle(x - cos(a) * 120, y - sin(a) * 104, 22, edge.stage.palette.lit(colour))
        edge.soft(
            f"M{num(x - 130)} {num(y - 16)}H{num(x + 130)}L{num(x + 100)} {num(s.height + 20)}H{num(x - 100)}Z",
            edge.outdoors("#a8553f"),
        )


def draw_near_trunk(edge: Edge) -> None:
    """A trunk that fills one side from below to above."""
    s = edge.stage
    w = s.width * edge.room
    bark = edge.outdoors("#5f4433")
    x, out = edge.x(0), edge.x(w / s.width)
    foot = edge.x(w / s.width * 1.5)
    back = edge.x(-0.1)
    d = f"M{num(back)} -20H{num(out)}Q{num(edge.x(w / s.width * 0.8))} {num(s.height * 0.5)} {num(out)} {num(s.height * 0.86)}Q{num(out)} {num(s.height * 0.95)} {num(foot)} {num(s.height + 20)}H{num(back)}Z"
    edge.soft(d, bark, 10)
    for k in range(5):
        y = s.height * (0.08 + 0.2 * k)
        inner = edge.x(w / s.width * (0.3 + 0.12 * (k % 3)))
        edge.softly(f"M{num(inner)} {num(y)}q{num((x - inner) * 0.2)} 90 0 190", darken(bark, 0.3), 8, 4)


def draw_rock_side(edge: Edge) -> None:
    """A wall of rock at one side."""
    s = edge.stage
    rock = edge.indoors("#5f566a")
    w = edge.room
    points = [
        (edge.x(w * a), s.height * b)
        for a, b in ((0.9, -0.02), (0.55, 0.16), (1.0, 0.34), (0.6, 0.55), (0.9, 0.74), (1.7, 1.02))
    ]
    back = edge.x(-0.1)
    edge.soft(f"M{num(back)} {num(-30)}L{smooth(points)[1:]}H{num(back)}Z", darken(rock, 0.2))


def draw_wall_corner(edge: Edge) -> None:
    """The corner of a house at one side, with a shutter or ivy."""
    s, rng = edge.stage, edge.rng
    wall = edge.outdoors(rng.choice(("#c9a27c", "#a8574a", "#8f8a86", "#b98f6a")))
    w = edge.room
    out, back = edge.x(w), edge.x(-0.1)
    edge.soft(f"M{num(back)} -20H{num(out)}V{num(s.height + 20)}H{num(back)}Z", wall, 8)
    d = "".join(f"M{num(back)} {num(s.height * k / 16)}H{num(out)}" for k in range(1, 16))
    edge.pen.line(d, darken(wall, 0.22), 5, 0.5)
    if rng.random() < 0.6:
        ivy = edge.outdoors("#4f8a45")
        leaves = "".join(
            leaf_path(
                edge.x(rng.uniform(-0.01, w * 1.05)),
                s.height * rng.uniform(0.0, 0.46),
                rng.uniform(34, 56),
                rng.uniform(0.4, 2.6),
            )
            for _ in range(16)
        )
        edge.soft(leaves, ivy, 4)


def draw_lamp_post(edge: Edge) -> None:
    """An iron lamp post at one side."""
    s = edge.stage
    iron = edge.outdoors("#3d4250")
    x = edge.x(max(0.05, edge.room * 0.7))
    edge.softly(f"M{num(x)} {num(s.height + 10)}V{num(s.height * 0.1)}", iron, 30, 6)
    edge.soft(
        f"M{num(x - 44)} {num(s.height + 10)}L{num(x - 24)} {num(s.height * 0.86)}H{num(x + 24)}L{num(x + 44)} {num(s.height + 10)}Z",
        iron,
        6,
    )
    if s.palette.dim:
        edge.pen.glow(x, s.height * 0.06, s.width * 0.3, "#ffd98a", 0.8)
    edge.soft(
        f"M{num(x - 46)} {num(s.height * 0.1)}L{num(x - 62)} {num(s.height * 0.03)}H{num(x + 62)}L{num(x + 46)} {num(s.height * 0.1)}Z",
        "#fff0bf" if s.palette.dim else mix(iron, "#e8eef2", 0.6),
        5,
    )
    edge.soft(
        f"M{num(x - 74)} {num(s.height * 0.032)}L{num(x)} {num(-10)}L{num(x + 74)} {num(s.height * 0.032)}Z",
        iron,
        5,
    )


def draw_awning(edge: Edge) -> None:
    """A striped awning along the upper edge."""
    s = edge.stage
    low = min(edge.ceiling * 0.5, s.height * 0.075)
    stripe, white = (
        edge.outdoors(edge.rng.choice(("#d8493f", "#3d8f7c", "#e0a030"))),
        edge.outdoors("#fff4e2"),
    )
    step = s.width / 9
    for k in range(10):
        x = (k - 0.5) * step
        edge.soft(
            f"M{num(x)} -20H{num(x + step)}V{num(low)}a{num(step / 2)} {num(step * 0.42)} 0 0 1 {num(-step)} 0Z",
            stripe if k % 2 else white,
            4,
        )


def draw_cell_bars(edge: Edge) -> None:
    """Three bars of a cell, at the open side, and the beam that holds them."""
    iron, room = edge.indoors("#4a4a55"), edge.room
    height = edge.stage.height
    for k in range(2):
        x = edge.x(room * (0.25 + 0.62 * k))
        edge.softly(f"M{x:.1f} -10V{height + 10:.1f}", iron, edge.stage.width * 0.026)


def draw_standing_candles(edge: Edge) -> None:
    """A stand of iron with three candles in a lower corner."""
    s, x, y = edge.stage, edge.x(0.1), edge.stage.height + 14
    iron, wax = edge.indoors("#6a5a3a"), edge.indoors("#f3e6c8")
    edge.softly(f"M{num(x)} {num(y)}V{num(y - 210)}", iron, 20, 5)
    edge.softly(
        f"M{num(x - 84)} {num(y - 214)}Q{num(x)} {num(y - 130)} {num(x + 84)} {num(y - 214)}", iron, 15, 5
    )
    for dx, up in ((-84, 222), (0, 214), (84, 222)):
        edge.soft(f"M{num(x + dx - 13)} {num(y - up)}v-74h26v74Z", wax, 4)
        edge.pen.ellipse(x + dx, y - up - 92, 9, 20, "#ffd98a", 0.95)
    edge.pen.glow(x, y - 300, s.width * 0.17, "#ffc56a", 0.5)


def draw_pew_end(edge: Edge) -> None:
    """The carved end of a pew in a lower corner, the next behind it."""
    y, wood = edge.stage.height + 16, edge.indoors("#7a5236")
    for share, high, shade in ((0.25, 176, 0.1), (0.08, 250, 0.0)):
        x, paint = edge.x(share), darken(wood, shade)
        edge.soft(
            f"M{num(x - 82)} {num(y)}V{num(y - high + 50)}Q{num(x - 70)} {num(y - high)} {num(x)} {num(y - high - 14)}"
            f"Q{num(x + 70)} {num(y - high)} {num(x + 82)} {num(y - high + 50)}V{num(y)}Z",
            paint,
            8,
        )
        edge.pen.line(
            f"M{num(x - 48)} {num(y)}V{num(y - high + 70)}Q{num(x)} {num(y - high + 8)} {num(x + 48)} {num(y - high + 70)}V{num(y)}",
            lighten(paint, 0.16),
            7,
            0.7,
        )
