"""What is near at a table, a desk, a counter or a bed, out of focus at the lower edge."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.dress import dress_of
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num

OAK = "#8a5a38"
REACH = 0.33  # of the width, that a table's corner takes


def draw_board(edge: Edge, top: float, colour: str, cloth: str = "") -> None:
    """The corner of a table at the open side, seen from where the viewer sits; a cloth hangs over it."""
    s = edge.stage
    y, low = s.height * top, s.height + 30
    wood = edge.indoors(colour)
    out, far = edge.x(-0.04), edge.x(REACH)
    round_off = edge.x(REACH + 0.035)
    edge.soft(
        f"M{num(out)} {num(y - 10)}L{num(far)} {num(y + 6)}Q{num(round_off)} {num(y + 12)} {num(round_off)} {num(y + 44)}L{num(edge.x(REACH + 0.02))} {num(low)}H{num(out)}Z",
        wood,
    )
    edge.softly(f"M{num(out)} {num(y - 2)}L{num(far)} {num(y + 14)}", lighten(wood, 0.22), 9, 4)
    if cloth:
        fabric = edge.indoors(cloth)
        edge.soft(
            f"M{num(out)} {num(y - 12)}L{num(edge.x(0.20))} {num(y - 4)}L{num(edge.x(0.17))} {num(low)}H{num(out)}Z",
            fabric,
            6,
        )


def draw_table_edge(edge: Edge) -> None:
    """A table's corner with a candle, books or a jug on it."""
    s, rng = edge.stage, edge.rng
    top = 0.935
    x, y = edge.x(rng.uniform(0.10, 0.17)), s.height * top + 14
    kind = rng.randrange(3)
    if s.palette.dim and kind == 0:
        _draw_candle(edge, x, y)
    elif kind == 1:
        _draw_jug(edge, x, y)
    elif kind == 2:
        _draw_books(edge, x, y)
    draw_board(edge, top, OAK, rng.choice(("", "#b5544a", "#4f7f8f")))


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
    wood = edge.indoors(dress_of(s).wood)
    light = lighten(wood, 0.14)
    x, y = edge.x(0.14), s.height
    for dx in (-100, 100):
        edge.softly(f"M{num(x + dx)} {num(y + 10)}V{num(y - 236)}", wood, 30, 7)
        edge.pen.line(f"M{num(x + dx - 8)} {num(y + 10)}V{num(y - 230)}", light, 7, 0.7)
    for k in (60, 130, 205):
        edge.softly(
            f"M{num(x - 100)} {num(y - k)}Q{num(x)} {num(y - k - 26)} {num(x + 100)} {num(y - k)}",
            wood,
            30 if k > 200 else 20,
            6,
        )
        edge.pen.line(
            f"M{num(x - 90)} {num(y - k - 7)}Q{num(x)} {num(y - k - 31)} {num(x + 90)} {num(y - k - 7)}",
            light,
            6,
            0.7,
        )


def _draw_rug_edge(edge: Edge) -> None:
    """A rug whose border is seen at the lower edge."""
    s = edge.stage
    cloth = edge.indoors(dress_of(edge.stage).rug)
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
    if s.palette.dim:
        _draw_candle(edge, edge.x(0.08), y)
    gold = edge.indoors("#dfae4a")
    for share in (0.21,):
        x = edge.x(share)
        edge.soft(
            f"M{num(x - 46)} {num(y - 150)}H{num(x + 46)}Q{num(x + 40)} {num(y - 70)} {num(x + 10)} {num(y - 62)}V{num(y - 18)}L{num(x + 38)} {num(y)}H{num(x - 38)}L{num(x - 10)} {num(y - 18)}V{num(y - 62)}Q{num(x - 40)} {num(y - 70)} {num(x - 46)} {num(y - 150)}Z",
            gold,
            6,
        )
    draw_board(edge, 0.94, "#7d4a30", "#8f2f3a")


def draw_near_plates(edge: Edge) -> None:
    """For those on a table: a bowl of fruit at its near corner, or a candle when it is dim."""
    s = edge.stage
    y = s.height * 0.99
    if s.palette.dim:
        _draw_candle(edge, edge.x(0.08), y)
    else:
        _draw_bowl(edge, edge.x(0.06), y)


def draw_desk_edge(edge: Edge) -> None:
    """A desk with pencils in a cup."""
    s = edge.stage
    y = s.height * 0.94 + 12
    x = edge.x(0.12)
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
    draw_board(edge, 0.94, "#a87848")


def draw_bed_end(edge: Edge) -> None:
    """The foot of a bed across the lower edge, a blanket over it."""
    s = edge.stage
    wood, cloth = edge.indoors(OAK), edge.indoors(dress_of(s).seat)
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
    """A counter with two jars."""
    s = edge.stage
    y = s.height * 0.935 + 12
    for k, (share, colour) in enumerate(((0.07, "#d8624a"), (0.20, "#6fa58a"))):
        x, high = edge.x(share), 130 + 26 * (k % 2)
        edge.soft(
            f"M{num(x - 50)} {num(y - high)}H{num(x + 50)}V{num(y)}H{num(x - 50)}Z", edge.indoors(colour), 7
        )
        edge.soft(
            f"M{num(x - 56)} {num(y - high - 26)}H{num(x + 56)}V{num(y - high)}H{num(x - 56)}Z",
            edge.indoors("#8a6a4a"),
            5,
        )
    draw_board(edge, 0.935, "#a87848")


def draw_workbench_edge(edge: Edge) -> None:
    """A bench with a mallet and shavings."""
    s, rng = edge.stage, edge.rng
    y = s.height * 0.93 + 14
    wood = edge.indoors("#a8733f")
    x = edge.x(0.16)
    edge.softly(f"M{num(x - 110)} {num(y - 16)}L{num(x + 80)} {num(y - 46)}", wood, 22, 4)
    edge.soft(f"M{num(x + 60)} {num(y - 100)}h90v96h-90Z", darken(wood, 0.1), 7)
    for _ in range(4):
        px = edge.x(rng.uniform(0.16, REACH))
        edge.softly(f"M{num(px)} {num(y)}a26 18 0 1 1 26 -14", edge.indoors("#e8c48a"), 9, 3)
    draw_board(edge, 0.93, "#8f6238")
