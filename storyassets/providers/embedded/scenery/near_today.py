"""What is near in places of today, out of focus at the lower edge: a school bag, balls, cartons, a hurdle, laundry."""

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
