"""What is near in halls, on ships, under roofs and on stairs: pillars, curtains, ropes, railings, out of focus."""

from __future__ import annotations

from math import cos, sin

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

LEAST_POST = 0.085  # of the width


def draw_carpet_rope(edge: Edge) -> None:
    """Two posts with a heavy cord between them."""
    s = edge.stage
    gold, cord = edge.indoors("#dfae4a"), edge.indoors("#a8323f")
    xs = (s.width * 0.08, s.width * 0.92)
    y = s.height * 0.885
    edge.softly(
        f"M{num(xs[0])} {num(y + 20)}Q{num(s.width / 2)} {num(s.height * 0.995)} {num(xs[1])} {num(y + 20)}",
        cord,
        34,
        8,
    )
    for x in xs:
        edge.softly(f"M{num(x)} {num(s.height + 10)}V{num(y)}", gold, 30, 7)
        edge.pen.circle(x, y - 20, 34, lighten(gold, 0.1))


def draw_hay_heap(edge: Edge) -> None:
    """Hay in both lower corners, and a fork."""
    s, rng = edge.stage, edge.rng
    straw = edge.indoors("#dcb455")
    fork = edge.x(0.1)
    edge.softly(
        f"M{num(fork)} {num(s.height)}L{num(edge.x(0.17))} {num(s.height * 0.80)}",
        edge.indoors("#7d5a3c"),
        17,
        5,
    )
    for share, w, h in ((0.06, 0.30, 0.10), (0.98, 0.26, 0.075)):
        x = edge.x(share)
        edge.soft(
            f"M{num(x - w * s.width)} {num(s.height + 20)}Q{num(x - w * s.width * 0.5)} {num(s.height * (1 - h))} {num(x)} {num(s.height * (1 - h))}T{num(x + w * s.width)} {num(s.height + 20)}Z",
            straw,
        )
        d = "".join(
            f"M{num(x + rng.uniform(-0.7, 0.7) * w * s.width)} {num(s.height * (1 - h * rng.uniform(0.2, 0.8)))}l{num(rng.uniform(-50, 50))} {num(-rng.uniform(20, 60))}"
            for _ in range(16)
        )
        edge.softly(d, lighten(straw, 0.18), 7, 3)


def draw_ship_rail(edge: Edge) -> None:
    """The rail of the ship, and a coil of rope."""
    s = edge.stage
    wood, rope = edge.outdoors("#8a5a34"), edge.outdoors("#d0b078")
    for k in range(7):
        x = s.width * (k + 0.4) / 6.6
        edge.soft(
            f"M{num(x - 20)} {num(s.height + 20)}Q{num(x - 34)} {num(s.height * 0.955)} {num(x - 14)} {num(s.height * 0.92)}H{num(x + 14)}Q{num(x + 34)} {num(s.height * 0.955)} {num(x + 20)} {num(s.height + 20)}Z",
            wood,
            6,
        )
    edge.soft(
        f"M-20 {num(s.height * 0.895)}H{num(s.width + 20)}V{num(s.height * 0.925)}H-20Z",
        lighten(wood, 0.1),
        7,
    )
    x = edge.x(0.13)
    for k in range(3):
        edge.softly(
            f"M{num(x - 90 + 10 * k)} {num(s.height * 0.895 - 18 - 30 * k)}q90 36 {num(180 - 20 * k)} 0",
            rope,
            26,
            5,
        )


def draw_rigging(edge: Edge) -> None:
    """Shrouds with their rungs at one side."""
    s = edge.stage
    rope = edge.outdoors("#8a6a44")
    w = min(0.16, edge.room * 1.3)
    for k in range(3):
        edge.softly(
            f"M{num(edge.x(-0.04 + w * 0.5 * k))} {num(s.height * 0.9)}L{num(edge.x(0.02 + w * 0.16 * k))} -20",
            rope,
            11,
            4,
        )
    d = "".join(
        f"M{num(edge.x(-0.04 + 0.06 * t))} {num(s.height * (0.9 - 0.9 * t))}L{num(edge.x(-0.04 + w - (w * 0.7 - 0.05) * t))} {num(s.height * (0.9 - 0.9 * t))}"
        for t in (k / 11 for k in range(1, 11))
    )
    edge.softly(d, rope, 7, 3)


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


def draw_house_plant(edge: Edge) -> None:
    """Large leaves that lean in from one side."""
    s = edge.stage
    leaf = edge.indoors("#4f8a55")
    room = edge.room
    for k, (y, up, long) in enumerate(
        ((1.0, 0.20, 1.5), (0.97, 0.13, 2.0), (1.0, 0.27, 1.0), (0.99, 0.07, 2.3))
    ):
        x0, y0 = edge.x(-0.02), s.height * y
        x1, y1 = edge.x(min(0.3, room * long)), s.height * (y - up)
        bx, by = (x0 + x1) / 2, (y0 + y1) / 2
        nx, ny = (y1 - y0) * 0.22, (x0 - x1) * 0.22
        edge.soft(
            f"M{num(x0)} {num(y0)}Q{num(bx + nx)} {num(by + ny)} {num(x1)} {num(y1)}Q{num(bx - nx)} {num(by - ny)} {num(x0)} {num(y0)}Z",
            darken(leaf, 0.1 * (k % 2)),
            6,
        )
        edge.softly(f"M{num(x0)} {num(y0)}L{num(x1)} {num(y1)}", lighten(leaf, 0.16), 5, 3)


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


def draw_luggage(edge: Edge) -> None:
    """Suitcases and a trunk in the lower corners."""
    s = edge.stage
    for share, wide, high, colour in ((0.13, 290, 190, "#8a5a38"), (0.93, 250, 150, "#4f6f7c")):
        x, y = edge.x(share), s.height + 14
        case = edge.indoors(colour)
        edge.softly(f"M{num(x - 46)} {num(y - high)}q0 -40 46 -40t46 40", darken(case, 0.3), 15, 4)
        edge.soft(
            f"M{num(x - wide / 2)} {num(y - high)}H{num(x + wide / 2)}V{num(y)}H{num(x - wide / 2)}Z",
            case,
            10,
        )
        for dx in (-0.3, 0.3):
            edge.softly(f"M{num(x + dx * wide)} {num(y - high)}V{num(y)}", darken(case, 0.28), 20, 4)


def draw_banister(edge: Edge) -> None:
    """A newel post and a rail that climbs across the lower corner."""
    s = edge.stage
    wood = edge.indoors("#7d4f32")
    x = edge.x(0.12)
    far = edge.x(1.05)
    for k in range(1, 7):
        t = k / 7
        px = x + (far - x) * t
        top = s.height * (0.90 + 0.07 * t)
        edge.softly(f"M{num(px)} {num(s.height + 20)}V{num(top)}", wood, 17, 5)
    edge.softly(
        f"M{num(x)} {num(s.height * 0.895)}L{num(far)} {num(s.height * 0.975)}", lighten(wood, 0.1), 34, 7
    )
    edge.softly(f"M{num(x)} {num(s.height + 20)}V{num(s.height * 0.865)}", darken(wood, 0.06), 66, 8)
    edge.pen.circle(x, s.height * 0.855, 50, lighten(wood, 0.12))


def draw_seat_back(edge: Edge) -> None:
    """The back of the seat in front, and an arm rest."""
    s = edge.stage
    cloth = edge.indoors("#a8453f")
    x = edge.x
    edge.soft(
        f"M{num(x(-0.05))} {num(s.height + 20)}V{num(s.height * 0.885)}Q{num(x(0.02))} {num(s.height * 0.862)} {num(x(0.2))} {num(s.height * 0.862)}T{num(x(0.43))} {num(s.height * 0.89)}V{num(s.height + 20)}Z",
        cloth,
        10,
    )
    edge.soft(
        f"M{num(x(0.06))} {num(s.height * 0.87)}H{num(x(0.32))}V{num(s.height * 0.925)}H{num(x(0.06))}Z",
        edge.indoors("#efe6d4"),
        6,
    )
    edge.soft(
        f"M{num(x(0.66))} {num(s.height + 20)}V{num(s.height * 0.925)}Q{num(x(0.8))} {num(s.height * 0.905)} {num(x(1.05))} {num(s.height * 0.91)}V{num(s.height + 20)}Z",
        darken(cloth, 0.12),
        10,
    )
