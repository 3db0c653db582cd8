"""What people of today have near them, out of focus: a laptop, a sofa, a basket, a car."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import dress_of
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.near_indoors import draw_board
from storyassets.providers.embedded.scenery.pen import num


def draw_desk_of_today(edge: Edge) -> None:
    """A desk's corner with a mug and the back of a laptop."""
    y, x = edge.stage.height * 0.94 + 12, edge.x(0.17)
    lid, mug = edge.indoors("#9aa4b0"), edge.indoors(edge.rng.choice(("#d8735f", "#e0b040", "#4f8fb0")))
    if not edge.stage.yesteryear:
        edge.soft(
            f"M{num(x - 120)} {num(y)}L{num(x - 104)} {num(y - 150)}Q{num(x - 102)} {num(y - 160)} {num(x - 92)} {num(y - 160)}"
            f"H{num(x + 92)}Q{num(x + 102)} {num(y - 160)} {num(x + 104)} {num(y - 150)}L{num(x + 120)} {num(y)}Z",
            lid,
            7,
        )
        edge.pen.circle(x, y - 84, 15, lighten(lid, 0.25), 0.8)
    near = edge.x(0.02)
    edge.softly(f"M{num(near + 40)} {num(y - 78)}q42 4 30 42t-34 16", mug, 13, 3)
    edge.soft(
        f"M{num(near - 44)} {num(y - 98)}H{num(near + 44)}L{num(near + 36)} {num(y + 6)}H{num(near - 36)}Z",
        mug,
        6,
    )
    draw_board(edge, 0.94, "#a87848")


def draw_sofa_arm(edge: Edge) -> None:
    """The arm of a sofa with a cushion behind it."""
    y = edge.stage.height + 16
    cloth = edge.indoors(dress_of(edge.stage).seat)
    out, x = edge.x(-0.06), edge.x(0.22)
    cushion = edge.indoors("#e0b050")
    way = 1 if x > out else -1
    middle = edge.x(0.06)
    edge.soft(
        f"M{num(middle - 120)} {num(y - 120)}Q{num(middle - 108)} {num(y - 268)} {num(middle + 6)} {num(y - 258)}Q{num(middle + 118)} {num(y - 262)} {num(middle + 116)} {num(y - 120)}Z",
        cushion,
        8,
    )
    edge.soft(
        f"M{num(out)} {num(y)}V{num(y - 150)}H{num(x - way * 40)}Q{num(x + way * 26)} {num(y - 156)} {num(x + way * 22)} {num(y - 90)}V{num(y)}Z",
        cloth,
    )
    edge.softly(f"M{num(out)} {num(y - 140)}H{num(x - way * 46)}", lighten(cloth, 0.18), 14, 5)


def draw_coffee_table(edge: Edge) -> None:
    """A low round table with a magazine and a mug."""
    s, y, x = edge.stage, edge.stage.height * 0.965, edge.x(0.12)
    wood, mug = edge.indoors("#a07048"), edge.indoors("#5f9aa8")
    edge.pen.ellipse(x, y + 36, s.width * 0.33, 74, darken(wood, 0.2))
    edge.pen.ellipse(x, y + 22, s.width * 0.33, 72, wood)
    edge.soft(f"M{num(x - 150)} {num(y + 20)}l120 -26l60 20l-120 30Z", edge.indoors("#d8b0a0"), 5)
    edge.softly(f"M{num(x + 118)} {num(y - 62)}q38 4 26 38t-32 12", mug, 11, 3)
    edge.soft(f"M{num(x + 40)} {num(y - 80)}h80l-8 92h-64Z", mug, 6)


def draw_shopping_basket(edge: Edge) -> None:
    """A basket with what somebody buys."""
    y, x = edge.stage.height + 10, edge.x(0.13)
    red, wire = edge.indoors("#c84a44"), edge.indoors("#8f3a38")
    for dx, colour, high in ((-76, "#8fbf4f", 210), (-14, "#f0c14e", 176), (54, "#6fa8d0", 230)):
        edge.soft(
            f"M{num(x + dx - 34)} {num(y - 80)}v{num(80 - high)}h68v{num(high - 80)}Z",
            edge.indoors(colour),
            6,
        )
    edge.soft(
        f"M{num(x - 150)} {num(y - 124)}H{num(x + 150)}L{num(x + 124)} {num(y)}H{num(x - 124)}Z", red, 8
    )
    for k in (-90, -30, 30, 90):
        edge.pen.line(f"M{num(x + k)} {num(y - 112)}L{num(x + k * 0.86)} {num(y)}", wire, 9, 0.6)


def draw_car_bonnet(edge: Edge) -> None:
    """The bonnet of a car that stands there, a lamp at its corner."""
    s, y = edge.stage, edge.stage.height + 20
    paint = edge.outdoors(edge.rng.choice(("#4f7fa8", "#a8504a", "#7f8a92")))
    out, x = edge.x(-0.06), edge.x(0.40)
    middle, far = edge.x(0.2), edge.x(0.36)
    edge.soft(
        f"M{num(out)} {num(y)}V{num(y - 190)}Q{num(middle)} {num(y - 214)} {num(far)} {num(y - 130)}Q{num(x)} {num(y - 104)} {num(x)} {num(y)}Z",
        paint,
    )
    edge.softly(
        f"M{num(out)} {num(y - 176)}Q{num(middle)} {num(y - 196)} {num(edge.x(0.32))} {num(y - 132)}",
        lighten(paint, 0.26),
        10,
        5,
    )
    edge.pen.ellipse(edge.x(0.34), y - 92, s.width * 0.034, 26, lighten(paint, 0.55), 0.9)


def draw_bollard(edge: Edge) -> None:
    """An iron bollard with a rope about it, and a coil beside."""
    s, y, x = edge.stage, edge.stage.height + 12, edge.x(0.12)
    iron, rope = edge.outdoors("#4f565e"), edge.outdoors("#d0a868")
    edge.soft(
        f"M{num(x - 62)} {num(y)}L{num(x - 46)} {num(y - 190)}H{num(x + 46)}L{num(x + 62)} {num(y)}Z", iron, 8
    )
    edge.pen.ellipse(x, y - 196, 76, 34, lighten(iron, 0.12))
    for k in (70, 96, 122):
        edge.softly(
            f"M{num(x - 58)} {num(y - k)}Q{num(x)} {num(y - k + 26)} {num(x + 58)} {num(y - k)}", rope, 20, 4
        )
    coil = edge.x(0.31)
    for k in range(3):
        edge.pen.ellipse(coil, y - 26 - 22 * k, s.width * (0.1 - 0.012 * k), 26, darken(rope, 0.08 * k))


def draw_flasks(edge: Edge) -> None:
    """Glasses with coloured liquids on a bench."""
    y = edge.stage.height * 0.94 + 10
    for share, colour in ((0.05, "#5fc0b0"), (0.17, "#e0a040"), (0.26, "#b070c8")):
        x = edge.x(share)
        glass = lighten(edge.indoors(colour), 0.1)
        edge.soft(f"M{num(x - 16)} {num(y - 150)}h32v54l44 96h-120l44 -96Z", glass, 6)
    draw_board(edge, 0.94, "#8f9aa4")
