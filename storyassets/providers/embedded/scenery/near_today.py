"""What is near in places of today, out of focus: a school bag, balls, cartons, a hurdle, laundry, seats, a drip."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import num


def draw_school_bag(edge: Edge) -> None:
    """A backpack on the floor, a book beside it."""
    s = edge.stage
    cloth = edge.indoors(edge.rng.choice(("#3f6a9a", "#a8453f", "#4f7a5a")))
    x, y = edge.x(0.15), s.height + 20
    edge.softly(f"M{num(x - 40)} {num(y - 270)}q40 -60 80 0", darken(cloth, 0.3), 16, 4)
    edge.soft(
        f"M{num(x - 130)} {num(y)}V{num(y - 180)}Q{num(x - 120)} {num(y - 270)} {num(x)} {num(y - 270)}T{num(x + 130)} {num(y - 180)}V{num(y)}Z",
        cloth,
        9,
    )
    edge.soft(
        f"M{num(x - 90)} {num(y)}V{num(y - 110)}H{num(x + 90)}V{num(y)}Z",
        darken(cloth, 0.16),
        6,
    )
    edge.softly(f"M{num(x - 80)} {num(y - 176)}H{num(x + 80)}", lighten(cloth, 0.3), 9, 3)


def draw_near_balls(edge: Edge) -> None:
    """Two balls on the floor of a gym."""
    s = edge.stage
    for share, r, colour in ((0.11, 120.0, "#e0762f"), (0.29, 78.0, "#3f88c5")):
        x, y = edge.x(share), s.height - r * 0.55
        ball = edge.indoors(colour)
        edge.pen.circle(x, y, r, darken(ball, 0.06))
        edge.pen.circle(x - r * 0.14, y - r * 0.16, r * 0.78, lighten(ball, 0.08))
        edge.softly(
            f"M{num(x - r)} {num(y)}H{num(x + r)}M{num(x)} {num(y - r)}V{num(y + r)}", darken(ball, 0.4), 8, 3
        )


def draw_cartons(edge: Edge) -> None:
    """Cardboard boxes with their tape, one on two."""
    s = edge.stage
    for share, wide, high, up in ((0.10, 300, 180, 0), (0.30, 240, 130, 0), (0.13, 210, 130, 176)):
        x, y = edge.x(share), s.height + 16 - up
        card = edge.indoors("#b98a58" if up else "#a87a4a")
        edge.soft(
            f"M{num(x - wide / 2)} {num(y - high)}H{num(x + wide / 2)}V{num(y)}H{num(x - wide / 2)}Z", card, 7
        )
        edge.soft(
            f"M{num(x - 24)} {num(y - high)}H{num(x + 24)}V{num(y - high * 0.6)}H{num(x - 24)}Z",
            lighten(card, 0.3),
            4,
        )


def draw_near_hurdle(edge: Edge) -> None:
    """The end of a hurdle at one side."""
    s = edge.stage
    y, far = s.height * 0.90, edge.x(0.36)
    steel = edge.stage.palette.lit("#5a626e")
    edge.softly(f"M{num(far)} {num(y)}V{num(s.height + 20)}", steel, 26, 6)
    white = edge.stage.palette.lit("#f4f1ea")
    edge.soft(f"M{num(edge.x(-0.05))} {num(y - 40)}H{num(far)}V{num(y + 30)}H{num(edge.x(-0.05))}Z", white, 7)
    for share in (0.06, 0.22):
        edge.soft(
            f"M{num(edge.x(share))} {num(y - 40)}H{num(edge.x(share + 0.07))}V{num(y + 30)}H{num(edge.x(share))}Z",
            edge.stage.palette.lit("#d8493f"),
            5,
        )


def draw_wash(edge: Edge) -> None:
    """A plastic basket with folded washing."""
    s = edge.stage
    x, y = edge.x(0.14), s.height + 20
    for k, colour in enumerate(("#f4f1ea", "#7ab0d8", "#e89aa8")):
        top = y - 150 - 40 * k
        edge.soft(
            f"M{num(x - 120 + 10 * k)} {num(top)}H{num(x + 120 - 10 * k)}V{num(top + 44)}H{num(x - 120 + 10 * k)}Z",
            edge.indoors(colour),
            6,
        )
    tub = edge.indoors("#5f9ac8")
    edge.soft(
        f"M{num(x - 170)} {num(y - 140)}H{num(x + 170)}L{num(x + 140)} {num(y)}H{num(x - 140)}Z", tub, 8
    )
    edge.softly(f"M{num(x - 176)} {num(y - 136)}H{num(x + 176)}", lighten(tub, 0.2), 20, 4)


def draw_tram_seat(edge: Edge) -> None:
    """The back of the seat in front, with its handle, in one of the colours of trams."""
    s = edge.stage
    cloth = edge.indoors(("#2f7a6a", "#2f5f9a", "#a8453f")[s.choose("tram", 3)])
    x, top = edge.x, s.height * edge.rng.uniform(0.90, 0.93)
    far = edge.rng.uniform(0.28, 0.36)
    edge.soft(
        f"M{num(x(-0.05))} {num(s.height + 20)}V{num(top + 10)}Q{num(x(far * 0.4))} {num(top - 34)} {num(x(far))} {num(top + 30)}V{num(s.height + 20)}Z",
        darken(cloth, 0.08),
        9,
    )
    bar = edge.indoors("#f0b93a")
    edge.softly(
        f"M{num(x(far * 0.3))} {num(top + 4)}Q{num(x(far * 0.62))} {num(top - 74)} {num(x(far * 0.9))} {num(top + 16)}",
        bar,
        22,
        5,
    )


def draw_near_pole(edge: Edge) -> None:
    """A pole to hold on to, and a strap that hangs from above."""
    s = edge.stage
    bar = edge.indoors("#f0b93a")
    x = edge.x(0.045)
    edge.softly(f"M{num(x)} -20V{num(s.height + 20)}", bar, 40, 6)
    edge.softly(f"M{num(x - 10)} -20V{num(s.height + 20)}", lighten(bar, 0.3), 8, 3)


def draw_tray_table(edge: Edge) -> None:
    """A rolling table of a hospital with a cup, a jug of water and flowers."""
    s = edge.stage
    y, far = s.height * 0.935, edge.x(0.36)
    white, steel = edge.indoors("#eef2f2"), edge.indoors("#9aa6ae")
    x = edge.x(0.09)
    edge.soft(
        f"M{num(x - 34)} {num(y - 120)}H{num(x + 34)}L{num(x + 26)} {num(y)}H{num(x - 26)}Z", "#bfe0ea", 6
    )
    for k, colour in enumerate(("#e89aa8", "#f2c14e", "#ffffff")):
        edge.pen.circle(x - 30 + 30 * k, y - 150 - 22 * (k % 2), 26, edge.indoors(colour))
    cup = edge.x(0.22)
    edge.soft(
        f"M{num(cup - 30)} {num(y - 70)}H{num(cup + 30)}L{num(cup + 22)} {num(y)}H{num(cup - 22)}Z", white, 5
    )
    edge.soft(f"M{num(edge.x(-0.05))} {num(y - 6)}H{num(far)}V{num(y + 34)}H{num(edge.x(-0.05))}Z", white, 8)
    edge.softly(f"M{num(edge.x(0.30))} {num(y + 34)}V{num(s.height + 20)}", steel, 26, 6)


def draw_drip_stand(edge: Edge) -> None:
    """A stand with a bag of infusion at one side."""
    s = edge.stage
    steel, x = edge.indoors("#a4b0b8"), edge.x(0.05)
    edge.softly(f"M{num(x)} {num(s.height * 0.30)}V{num(s.height + 20)}", steel, 18, 5)
    edge.softly(f"M{num(x - 60)} {num(s.height * 0.30)}h120", steel, 14, 5)
    edge.soft(f"M{num(x - 52)} {num(s.height * 0.31)}h104v150q-52 70 -104 0Z", edge.indoors("#d8ecf2"), 8)


def draw_mug_table(edge: Edge) -> None:
    """The corner of a table of today: a mug, a few letters or a lamp when it is dim."""
    s = edge.stage
    y, far = s.height * 0.94, edge.x(0.35)
    wood = edge.indoors(edge.rng.choice(("#a87848", "#c0a07a", "#7a5a44")))
    mug = edge.indoors(edge.rng.choice(("#3f88c5", "#e2574c", "#f4f1ea", "#6ab187")))
    x = edge.x(0.11)
    edge.softly(f"M{num(x + 50)} {num(y - 84)}q50 6 30 54", mug, 14, 4)
    edge.soft(f"M{num(x - 52)} {num(y - 110)}H{num(x + 52)}L{num(x + 44)} {num(y)}H{num(x - 44)}Z", mug, 6)
    paper = edge.indoors("#f6f2e8")
    edge.soft(
        f"M{num(edge.x(0.19))} {num(y - 12)}H{num(edge.x(0.31))}L{num(edge.x(0.33))} {num(y + 8)}H{num(edge.x(0.18))}Z",
        paper,
        4,
    )
    edge.soft(
        f"M{num(edge.x(-0.05))} {num(y)}H{num(far)}V{num(s.height + 30)}H{num(edge.x(-0.05))}Z", wood, 9
    )
    edge.softly(f"M{num(edge.x(-0.05))} {num(y + 6)}H{num(far)}", lighten(wood, 0.2), 9, 4)


def draw_floor_cushion(edge: Edge) -> None:
    """Two cushions in a lower corner, for rooms of today."""
    s = edge.stage
    for share, wide, colour in ((0.10, 170.0, "#4f7f8f"), (0.27, 130.0, "#d0a040")):
        x, y = edge.x(share), s.height - wide * 0.16
        cloth = edge.indoors(colour)
        edge.soft(
            f"M{num(x - wide)} {num(y + wide * 0.5)}Q{num(x - wide * 1.02)} {num(y - wide * 0.3)} {num(x - wide * 0.6)} {num(y - wide * 0.42)}Q{num(x)} {num(y - wide * 0.3)} {num(x + wide * 0.6)} {num(y - wide * 0.42)}Q{num(x + wide * 1.02)} {num(y - wide * 0.3)} {num(x + wide)} {num(y + wide * 0.5)}Z",
            cloth,
            8,
        )
        edge.pen.circle(x, y - wide * 0.04, wide * 0.06, darken(cloth, 0.3))


def draw_ward_bed(edge: Edge) -> None:
    """The foot of a hospital bed with its rail and a white blanket."""
    s = edge.stage
    steel, white = edge.indoors("#b4c0c8"), edge.indoors("#eaf2f2")
    top = s.height * 0.925
    edge.soft(
        f"M{num(edge.x(-0.04))} {num(s.height + 20)}V{num(top + 10)}Q{num(edge.x(0.2))} {num(top - 26)} {num(edge.x(0.42))} {num(top + 14)}V{num(s.height + 20)}Z",
        white,
        9,
    )
    edge.softly(
        f"M{num(edge.x(0.44))} {num(s.height + 20)}V{num(top - 60)}M{num(edge.x(-0.04))} {num(top - 44)}H{num(edge.x(0.44))}",
        steel,
        26,
        6,
    )
    edge.softly(
        f"M{num(edge.x(0.04))} {num(top + 50)}H{num(edge.x(0.40))}",
        darken(edge.indoors("#7ab0c8"), 0.05),
        30,
        6,
    )


def draw_pool_things(edge: Edge) -> None:
    """A rubber ring and a rolled towel at the edge of a pool."""
    s = edge.stage
    x, y, lit = edge.x(0.14), s.height * 0.985, s.palette.lit
    for r, colour in ((150.0, "#e2574c"), (118.0, "#fbf8ee"), (84.0, "#8fb4c4")):
        edge.pen.ellipse(x, y, r, r * 0.52, lit(colour))
    towel = edge.x(0.34)
    edge.softly(f"M{num(towel - 60)} {num(s.height - 40)}h120", lit("#f2c14e"), 74, 6)
    edge.softly(f"M{num(towel - 40)} {num(s.height - 40)}h60", lit("#fbf8ee"), 16, 4)
