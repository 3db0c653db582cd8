"""What fills one side or the upper edge of a picture, near and dark: trunks, walls, pillars, posts, curtains, beams."""

from __future__ import annotations

from math import cos, sin

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.near_branches import leaf_path
from storyassets.providers.embedded.scenery.pen import num, smooth

LEAST_POST = 0.085  # of the width


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


def draw_near_pillar(edge: Edge) -> None:
    """A pillar that fills one side."""
    s = edge.stage
    stone = edge.indoors("#a8998a")
    w, back = edge.room, edge.x(-0.06)
    edge.soft(
        f"M{num(back)} -20H{num(edge.x(w))}V{num(s.height * 0.93)}L{num(edge.x(w * 1.35))} {num(s.height * 0.95)}V{num(s.height + 20)}H{num(back)}Z",
        stone,
        9,
    )
    for t in (0.35, 0.7):
        edge.softly(f"M{num(edge.x(w * t))} -20V{num(s.height * 0.92)}", darken(stone, 0.22), 10, 5)


def draw_door_post(edge: Edge) -> None:
    """The post of a door through which the viewer looks, with its hinges; a strip too thin for them is a mere border."""
    s = edge.stage
    if edge.room < LEAST_POST:
        return
    wood = edge.indoors("#d6cdbd" if s.of_today else "#6b4630")
    w, back = edge.room * 0.85, edge.x(-0.08)
    edge.soft(f"M{num(back)} -20H{num(edge.x(w))}V{num(s.height + 20)}H{num(back)}Z", wood, 9)
    edge.softly(f"M{num(edge.x(w * 0.86))} -20V{num(s.height + 20)}", lighten(wood, 0.14), 8, 4)
    edge.softly(f"M{num(edge.x(w * 0.3))} -20V{num(s.height + 20)}", darken(wood, 0.3), 8, 4)
    if s.of_today:
        return
    iron = darken(edge.indoors("#4a464e"), 0.2)
    for share in (0.16, 0.62):
        y = s.height * share
        edge.soft(f"M{num(back)} {num(y)}H{num(edge.x(w * 1.3))}l0 34H{num(back)}Z", iron, 5)
        edge.pen.circle(edge.x(w * 1.3), y + 17, 21, iron)


def draw_side_curtain(edge: Edge) -> None:
    """A heavy curtain gathered at one side."""
    s = edge.stage
    cloth = edge.indoors(edge.rng.choice(("#a8453f", "#3f6a7c", "#7a5a8c", "#6f7f4a")))
    w, back = edge.room, edge.x(-0.08)
    x = edge.x
    d = f"M{num(back)} -20H{num(x(w * 1.25))}Q{num(x(w * 1.1))} {num(s.height * 0.3)} {num(x(w * 0.5))} {num(s.height * 0.56)}Q{num(x(w * 0.8))} {num(s.height * 0.8)} {num(x(w))} {num(s.height + 20)}H{num(back)}Z"
    edge.soft(d, cloth, 9)
    for t in (0.3, 0.66, 0.98):
        edge.softly(
            f"M{num(x(w * t))} -20Q{num(x(w * t * 0.9))} {num(s.height * 0.3)} {num(x(w * t * 0.4))} {num(s.height * 0.55)}",
            darken(cloth, 0.26),
            11,
            6,
        )


def draw_rafter(edge: Edge) -> None:
    """A slanting beam in an upper corner, with a cobweb."""
    s = edge.stage
    wood = edge.indoors("#6b4a34")
    low = min(edge.ceiling * 1.1, s.height * 0.3)
    edge.soft(
        f"M{num(edge.x(-0.05))} {num(low)}L{num(edge.x(0.42))} -30H{num(edge.x(0.24))}L{num(edge.x(-0.05))} {num(low * 0.55)}Z",
        wood,
        9,
    )
    x, y = edge.x(0.02), low * 0.5
    for k in range(5):
        a = (0.2 + 0.3 * k) * (1 if edge.side < 0 else -1)
        edge.pen.line(
            f"M{num(x)} {num(y)}L{num(x + sin(a + 0.6 * -edge.side) * 150)} {num(y + cos(a) * 150)}",
            "#ffffff",
            2.5,
            0.25,
        )


def draw_near_pole(edge: Edge) -> None:
    """A pole to hold on to, and a strap that hangs from above."""
    s = edge.stage
    bar = edge.indoors("#f0b93a")
    x = edge.x(0.045)
    edge.softly(f"M{num(x)} -20V{num(s.height + 20)}", bar, 40, 6)
    edge.softly(f"M{num(x - 10)} -20V{num(s.height + 20)}", lighten(bar, 0.3), 8, 3)
