"""What is near and out of focus under a roof: table edges, chair backs, door posts, pillars, luggage."""

from __future__ import annotations

from math import cos, sin

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

OAK = "#8a5a38"


def _board(edge: Edge, top: float, colour: str, cloth: str = "") -> None:
    """A table's top across the lower edge, seen from the side at which the viewer sits."""
    s = edge.stage
    lean = edge.side * s.height * 0.012
    a, b = s.height * top + lean, s.height * top - lean
    wood = edge.indoors(colour)
    edge.soft(f"M-30 {num(a)}L{num(s.width + 30)} {num(b)}V{num(s.height + 30)}H-30Z", wood)
    edge.softly(f"M-30 {num(a + 8)}L{num(s.width + 30)} {num(b + 8)}", lighten(wood, 0.22), 9, 4)
    if cloth:
        fabric = edge.indoors(cloth)
        left, right = edge.x(-0.03), edge.x(0.42)
        edge.soft(
            f"M{num(left)} {num(s.height * top - 2)}H{num(right)}L{num(edge.x(0.36))} {num(s.height + 30)}H{num(left)}Z",
            fabric,
            6,
        )


def draw_table_edge(edge: Edge) -> None:
    """A table with a candle, a bowl of fruit, or a jug and cup on it."""
    s, rng = edge.stage, edge.rng
    top = 0.935
    x, y = edge.x(rng.uniform(0.10, 0.2)), s.height * top + 14
    kind = rng.randrange(3) if not s.palette.dim else 0
    if kind == 0:
        _draw_candle(edge, x, y)
        _draw_books(edge, edge.x(0.86), y)
    elif kind == 1:
        _draw_bowl(edge, x, y)
        _draw_mug(edge, edge.x(0.88), y)
    else:
        _draw_jug(edge, x, y)
        _draw_bowl(edge, edge.x(0.85), y)
    _board(edge, top, OAK, rng.choice(("", "#b5544a", "#4f7f8f")))


def _draw_candle(edge: Edge, x: float, y: float) -> None:
    s = edge.stage
    edge.pen.glow(x, y - 150, s.width * (0.30 if s.palette.dim else 0.16), "#ffc56a", 0.75)
    brass = edge.indoors("#c9a04a")
    edge.soft(
        f"M{num(x - 56)} {num(y)}Q{num(x)} {num(y + 26)} {num(x + 56)} {num(y)}L{num(x + 40)} {num(y - 18)}H{num(x - 40)}Z",
        brass,
        6,
    )
    edge.soft(
        f"M{num(x - 20)} {num(y - 14)}V{num(y - 104)}H{num(x + 20)}V{num(y - 14)}Z",
        mix(edge.indoors("#fbf1da"), "#ffe6a8", 0.5),
        4,
    )
    edge.soft(
        f"M{num(x)} {num(y - 172)}Q{num(x + 26)} {num(y - 126)} {num(x)} {num(y - 108)}Q{num(x - 26)} {num(y - 126)} {num(x)} {num(y - 172)}Z",
        "#ffe79a",
        6,
    )


def _draw_books(edge: Edge, x: float, y: float) -> None:
    for k, (colour, half) in enumerate((("#a8453f", 110), ("#3f6a8c", 96), ("#d0a040", 84))):
        top = y - 34 * (k + 1)
        edge.soft(
            f"M{num(x - half)} {num(top)}H{num(x + half)}V{num(top + 34)}H{num(x - half)}Z",
            edge.indoors(colour),
            5,
        )
        edge.pen.line(
            f"M{num(x - half + 10)} {num(top + 25)}H{num(x + half - 10)}", edge.indoors("#efe4cc"), 8, 0.7
        )


def _draw_bowl(edge: Edge, x: float, y: float) -> None:
    for k, colour in enumerate(("#e2483d", "#f2c14e", "#8fbf4f", "#e2783d")):
        edge.pen.circle(
            x - 72 + 48 * k, y - 78 - (14 if k in (1, 2) else 0), 38, edge.stage.palette.indoors(colour)
        )
        edge.pen.circle(x - 82 + 48 * k, y - 92 - (14 if k in (1, 2) else 0), 9, "#ffffff", 0.35)
    edge.soft(
        f"M{num(x - 128)} {num(y - 70)}H{num(x + 128)}Q{num(x + 106)} {num(y)} {num(x)} {num(y + 6)}Q{num(x - 106)} {num(y)} {num(x - 128)} {num(y - 70)}Z",
        edge.indoors("#5f8fa8"),
        6,
    )


def _draw_mug(edge: Edge, x: float, y: float) -> None:
    cup = edge.indoors("#d8624a")
    edge.softly(f"M{num(x + 44)} {num(y - 76)}q50 0 40 40t-46 18", cup, 15, 4)
    edge.soft(f"M{num(x - 50)} {num(y - 100)}H{num(x + 50)}V{num(y)}H{num(x - 50)}Z", cup, 6)
    edge.softly(f"M{num(x - 14)} {num(y - 126)}q20 -26 0 -52t8 -44", "#ffffff", 5, 3)


def _draw_jug(edge: Edge, x: float, y: float) -> None:
    clay = edge.indoors("#b9785a")
    edge.softly(f"M{num(x + 54)} {num(y - 150)}q70 10 40 80", clay, 17, 4)
    edge.soft(
        f"M{num(x - 44)} {num(y - 190)}H{num(x + 50)}Q{num(x + 40)} {num(y - 140)} {num(x + 76)} {num(y - 70)}Q{num(x + 70)} {num(y)} {num(x)} {num(y)}Q{num(x - 76)} {num(y)} {num(x - 76)} {num(y - 70)}Q{num(x - 40)} {num(y - 140)} {num(x - 44)} {num(y - 190)}Z",
        clay,
        7,
    )


def draw_chair_back(edge: Edge) -> None:
    """The back of a chair in a lower corner."""
    s = edge.stage
    wood = edge.indoors(OAK)
    x, y = edge.x(0.14), s.height
    for dx in (-100, 100):
        edge.softly(f"M{num(x + dx)} {num(y + 10)}V{num(y - 236)}", wood, 30, 7)
    for k in (60, 130, 205):
        edge.softly(
            f"M{num(x - 100)} {num(y - k)}Q{num(x)} {num(y - k - 26)} {num(x + 100)} {num(y - k)}",
            wood,
            30 if k > 200 else 20,
            6,
        )
    _draw_rug_edge(edge)


def _draw_rug_edge(edge: Edge) -> None:
    """A rug whose border is seen at the lower edge."""
    s = edge.stage
    cloth = edge.indoors(edge.rng.choice(("#b5544a", "#4f7f8f", "#8a6a9a", "#6f8f5a")))
    x = edge.x(0.72)
    for grow, colour in ((1.0, darken(cloth, 0.2)), (0.9, mix(cloth, "#fff0d0", 0.35)), (0.84, cloth)):
        edge.pen.ellipse(x, s.height * 1.01, s.width * 0.46 * grow, s.height * 0.075 * grow, colour)


def draw_bench_and_basket(edge: Edge) -> None:
    """A basket of wool in a lower corner, a rug beside it."""
    s = edge.stage
    _draw_rug_edge(edge)
    x, y = edge.x(0.14), s.height * 0.99
    for k, colour in enumerate(("#c8434f", "#e0a030", "#4f7fb0")):
        edge.pen.circle(x - 70 + 70 * k, y - 130 - 14 * (k == 1), 54, edge.stage.palette.indoors(colour))
        edge.pen.line(
            f"M{num(x - 110 + 70 * k)} {num(y - 140)}q40 -40 84 6",
            darken(edge.stage.palette.indoors(colour), 0.25),
            6,
            0.6,
        )
    edge.soft(
        f"M{num(x - 146)} {num(y - 120)}H{num(x + 146)}L{num(x + 116)} {num(y + 40)}H{num(x - 116)}Z",
        edge.indoors("#b98a52"),
        8,
    )
    for k in (84, 44, 4):
        edge.softly(
            f"M{num(x - 136)} {num(y - k)}H{num(x + 136)}", darken(edge.indoors("#b98a52"), 0.24), 9, 3
        )


def draw_banquet_edge(edge: Edge) -> None:
    """A laid table: goblets, a roast, candles."""
    s = edge.stage
    y = s.height * 0.94 + 10
    _draw_candle(edge, edge.x(0.09), y)
    gold = edge.indoors("#dfae4a")
    for share in (0.26, 0.9):
        x = edge.x(share)
        edge.soft(
            f"M{num(x - 46)} {num(y - 150)}H{num(x + 46)}Q{num(x + 40)} {num(y - 70)} {num(x + 10)} {num(y - 62)}V{num(y - 18)}L{num(x + 38)} {num(y)}H{num(x - 38)}L{num(x - 10)} {num(y - 18)}V{num(y - 62)}Q{num(x - 40)} {num(y - 70)} {num(x - 46)} {num(y - 150)}Z",
            gold,
            6,
        )
    _board(edge, 0.94, "#7d4a30", "#8f2f3a")


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
    """The post of a door through which the viewer looks."""
    s = edge.stage
    wood = edge.indoors("#6b4630")
    w, back = edge.room * 0.85, edge.x(-0.08)
    edge.soft(f"M{num(back)} -20H{num(edge.x(w))}V{num(s.height + 20)}H{num(back)}Z", wood, 9)
    edge.softly(f"M{num(edge.x(w * 0.86))} -20V{num(s.height + 20)}", lighten(wood, 0.14), 8, 4)
    edge.softly(f"M{num(edge.x(w * 0.3))} -20V{num(s.height + 20)}", darken(wood, 0.3), 8, 4)
    if edge.ceiling > s.height * 0.16:
        edge.soft(f"M-20 -20H{num(s.width + 20)}V{num(s.height * 0.035)}H-20Z", darken(wood, 0.1), 9)


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


def draw_desk_edge(edge: Edge) -> None:
    """A desk with books, pencils in a cup, and paper."""
    s = edge.stage
    y = s.height * 0.94 + 12
    _draw_books(edge, edge.x(0.15), y)
    x = edge.x(0.9)
    for k, colour in enumerate(("#f2c14e", "#d8493f", "#4f8fb0")):
        edge.softly(
            f"M{num(x - 22 + 22 * k)} {num(y - 60)}L{num(x - 44 + 44 * k)} {num(y - 170)}",
            edge.stage.palette.indoors(colour),
            13,
            3,
        )
    edge.soft(
        f"M{num(x - 52)} {num(y - 96)}H{num(x + 52)}L{num(x + 44)} {num(y)}H{num(x - 44)}Z",
        edge.indoors("#6f8f9a"),
        6,
    )
    _board(edge, 0.94, "#a87848")


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


def draw_bed_end(edge: Edge) -> None:
    """The foot of a bed across the lower edge, a blanket over it."""
    s = edge.stage
    wood, cloth = edge.indoors(OAK), edge.indoors(edge.rng.choice(("#d8735f", "#5f9aa0", "#d0b060")))
    top = s.height * 0.925
    edge.soft(
        f"M{num(edge.x(-0.03))} {num(top + 30)}Q{num(edge.x(0.3))} {num(top - 46)} {num(edge.x(0.62))} {num(top + 30)}V{num(s.height + 20)}H{num(edge.x(-0.03))}Z",
        wood,
        9,
    )
    edge.softly(f"M{num(edge.x(0.62))} {num(s.height + 20)}V{num(top - 20)}", wood, 46, 7)
    edge.pen.circle(edge.x(0.62), top - 44, 36, lighten(wood, 0.1))
    edge.soft(
        f"M{num(edge.x(0.06))} {num(top - 6)}Q{num(edge.x(0.2))} {num(top - 40)} {num(edge.x(0.36))} {num(top - 26)}L{num(edge.x(0.33))} {num(s.height * 0.985)}L{num(edge.x(0.04))} {num(s.height * 0.97)}Z",
        cloth,
        8,
    )


def draw_counter_edge(edge: Edge) -> None:
    """A counter with jars and a pair of scales or bread."""
    s = edge.stage
    y = s.height * 0.935 + 12
    for k, (share, colour) in enumerate(((0.08, "#d8624a"), (0.2, "#e8c060"), (0.9, "#6fa58a"))):
        x, high = edge.x(share), 130 + 26 * (k % 2)
        edge.soft(
            f"M{num(x - 50)} {num(y - high)}H{num(x + 50)}V{num(y)}H{num(x - 50)}Z", edge.indoors(colour), 7
        )
        edge.soft(
            f"M{num(x - 56)} {num(y - high - 26)}H{num(x + 56)}V{num(y - high)}H{num(x - 56)}Z",
            edge.indoors("#8a6a4a"),
            5,
        )
    _board(edge, 0.935, "#a87848")


def draw_workbench_edge(edge: Edge) -> None:
    """A bench with a mallet, a saw and shavings."""
    s, rng = edge.stage, edge.rng
    y = s.height * 0.93 + 14
    steel, wood = edge.indoors("#b9c0c6"), edge.indoors("#a8733f")
    x = edge.x(0.16)
    edge.softly(f"M{num(x - 110)} {num(y - 16)}L{num(x + 80)} {num(y - 46)}", wood, 22, 4)
    edge.soft(f"M{num(x + 60)} {num(y - 100)}h90v96h-90Z", darken(wood, 0.1), 7)
    sx = edge.x(0.86)
    edge.soft(
        f"M{num(sx - 130)} {num(y - 20)}L{num(sx + 60)} {num(y - 74)}V{num(y - 4)}H{num(sx - 130)}Z", steel, 5
    )
    for _ in range(7):
        px = s.width * rng.uniform(0.2, 0.85)
        edge.softly(f"M{num(px)} {num(y)}a26 18 0 1 1 26 -14", edge.indoors("#e8c48a"), 9, 3)
    _board(edge, 0.93, "#8f6238")
