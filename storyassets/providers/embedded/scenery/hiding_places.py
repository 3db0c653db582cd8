"""Hiding places: the bush, rock, desk, curtain or wall that is drawn before who hides."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.cover import Cover
from storyassets.providers.embedded.scenery.hiding_wall import draw_clothes, draw_hole_wall, draw_rail
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.stage import Stage


def _draw_bush(pen: Pen, stage: Stage, cover: Cover) -> None:
    green = stage.palette.turf("#4d8a3f")
    y, high, wide = cover.foot, cover.high, cover.wide
    pen.shadow(cover.left + wide / 2, y, wide * 0.56, high * 0.14)
    for row, (count, share, size) in enumerate(((5, 0.62, 0.40), (6, 0.34, 0.36), (7, 0.10, 0.30))):
        for k in range(count):
            x = cover.left + wide * (k + 0.5) / count
            r = min(size * high, wide * 0.16) * (1.0 + 0.12 * ((k + row) % 2))
            top, low = lighten(green, 0.14 - 0.05 * row), darken(green, 0.10 + 0.07 * row)
            pen.circle(x, y - high * share, r, pen.fade(top, low))
    for k in range(9):
        x, up = cover.left + wide * (k + 0.5) / 9, 0.25 + 0.11 * (k * 5 % 4)
        pen.ellipse(
            x, y - high * up, high * 0.045, high * 0.02, lighten(green, 0.34), 0.7, 30.0 * (k % 3 - 1)
        )


def _draw_hay(pen: Pen, stage: Stage, cover: Cover) -> None:
    straw = stage.palette.lit("#d9b04e")
    x0, r, y, h = cover.left, cover.right, cover.foot, cover.high
    d = f"M{num(x0)} {num(y)}C{num(x0)} {num(y - h * 0.9)} {num(x0 + cover.wide * 0.2)} {num(y - h)} {num(x0 + cover.wide * 0.5)} {num(y - h)}S{num(r)} {num(y - h * 0.9)} {num(r)} {num(y)}Z"
    pen.path(d, pen.fade(lighten(straw, 0.2), straw, darken(straw, 0.25)))
    for k in range(14):
        x, up = x0 + cover.wide * (0.1 + 0.8 * (k * 5 % 14) / 14), 0.1 + 0.05 * (k % 13)
        pen.line(
            f"M{num(x)} {num(y - h * up)}l{num(h * 0.07)} {num(-h * 0.12)}",
            darken(straw, 0.3),
            h * 0.014,
            0.7,
        )


def _draw_rock(pen: Pen, stage: Stage, cover: Cover) -> None:
    grey = stage.palette.lit("#8b8f98")
    x0, w, y, h = cover.left, cover.wide, cover.foot, cover.high
    outline = ((0, 0), (0.03, 0.5), (0.16, 0.86), (0.42, 1.0), (0.7, 0.95), (0.9, 0.66), (1.0, 0.2), (1.0, 0))
    pen.shadow(x0 + w / 2, y, w * 0.58, h * 0.14)
    pen.polygon(
        [(x0 + w * a, y - h * b) for a, b in outline], pen.fade(lighten(grey, 0.18), darken(grey, 0.18))
    )
    facet = ((0.42, 1.0), (0.7, 0.95), (0.62, 0.6), (0.36, 0.66))
    pen.polygon([(x0 + w * a, y - h * b) for a, b in facet], lighten(grey, 0.28), 0.6)
    shade = ((0.9, 0.66), (1.0, 0.2), (1.0, 0), (0.74, 0), (0.72, 0.4))
    pen.polygon([(x0 + w * a, y - h * b) for a, b in shade], darken(grey, 0.34), 0.5)


def _draw_sofa(pen: Pen, stage: Stage, cover: Cover) -> None:
    """The back of it."""
    cloth = stage.palette.indoors("#8a4f63")
    x0, w, y, h = cover.left, cover.wide, cover.foot, cover.high
    pen.shadow(x0 + w / 2, y, w * 0.56, h * 0.10)
    for share in (0.06, 0.90):
        pen.rect(x0 + w * share, y - h * 0.08, w * 0.04, h * 0.08, darken(cloth, 0.55))
    pen.rect(x0, y - h, w, h * 0.94, pen.fade(lighten(cloth, 0.18), cloth, darken(cloth, 0.24)), h * 0.16)
    pen.rect(x0 + w * 0.03, y - h * 0.97, w * 0.94, h * 0.10, lighten(cloth, 0.3), h * 0.05)
    for k in range(3):
        x = x0 + w * (0.25 + 0.25 * k)
        pen.line(f"M{num(x)} {num(y - h * 0.82)}V{num(y - h * 0.14)}", darken(cloth, 0.28), h * 0.014, 0.6)


def _draw_barrels(pen: Pen, stage: Stage, cover: Cover) -> None:
    """A barrel and a crate."""
    palette, outdoors = stage.palette, stage.open_air
    wood = palette.lit("#9a683c") if outdoors else palette.indoors("#9a683c")
    x0, w, y, h = cover.left, cover.wide, cover.foot, cover.high
    pen.shadow(x0 + w / 2, y, w * 0.58, h * 0.12)
    box = darken(wood, 0.06)
    pen.rect(
        x0 + w * 0.42, y - h * 0.94, w * 0.58, h * 0.94, pen.fade(lighten(box, 0.12), darken(box, 0.2)), 4
    )
    for k in range(4):
        pen.rect(x0 + w * 0.44, y - h * (0.92 - 0.23 * k), w * 0.54, h * 0.19, lighten(box, 0.12), 3)
    pen.line(
        f"M{num(x0 + w * 0.46)} {num(y - h * 0.06)}L{num(x0 + w * 0.96)} {num(y - h * 0.88)}",
        darken(box, 0.22),
        h * 0.07,
    )
    r, m = x0 + w * 0.52, x0 + w * 0.26
    d = f"M{num(x0 + w * 0.04)} {num(y - h)}H{num(r - w * 0.04)}Q{num(r + w * 0.05)} {num(y - h / 2)} {num(r - w * 0.04)} {num(y)}H{num(x0 + w * 0.04)}Q{num(x0 - w * 0.05)} {num(y - h / 2)} {num(x0 + w * 0.04)} {num(y - h)}Z"
    pen.path(d, pen.fade(lighten(wood, 0.16), wood, darken(wood, 0.22)))
    pen.ellipse(m, y - h, w * 0.22, h * 0.05, lighten(wood, 0.3))
    for share in (0.2, 0.78):
        pen.line(
            f"M{num(x0 + w * 0.015)} {num(y - h * share)}Q{num(m)} {num(y - h * share + h * 0.06)} {num(r - w * 0.015)} {num(y - h * share)}",
            "#4a4f5a",
            h * 0.05,
        )


def _draw_curtain(pen: Pen, stage: Stage, cover: Cover) -> None:
    """From its rod to the floor, parted where the face looks out."""
    red = stage.palette.indoors("#a83f4c")
    m, y, h, w = cover.left + cover.wide / 2, cover.foot, cover.high, cover.wide
    rod = y - h * 2.3
    for way in (-1, 1):
        out, gap = m + way * w * 0.62, m + way * w * 0.33
        d = (
            f"M{num(out)} {num(rod)}H{num(m - way * w * 0.03)}L{num(m - way * w * 0.03)} {num(y - h * 2.0)}Q{num(m + way * w * 0.06)} {num(y - h * 1.86)} {num(m + way * w * 0.20)} {num(y - h * 1.75)}Q{num(gap)} {num(y - h * 1.84)} {num(gap)} {num(y - h * 1.45)}"
            f"Q{num(gap)} {num(y - h * 1.05)} {num(m)} {num(y - h * 0.94)}V{num(y)}H{num(out)}Z"
        )
        pen.path(d, pen.fade(lighten(red, 0.12), red, darken(red, 0.24)))
        for share in (0.16, 0.32, 0.5):
            x = m + way * w * share
            top = rod if share > 0.44 else y - h * 0.8
            pen.line(
                f"M{num(x)} {num(top)}Q{num(x + way * w * 0.04)} {num(y - h * 0.5)} {num(x)} {num(y)}",
                darken(red, 0.3),
                w * 0.018,
                0.7,
            )
    pen.line(f"M{num(m - w * 0.68)} {num(rod)}H{num(m + w * 0.68)}", "#c8a24a", w * 0.035)


def _draw_desk(pen: Pen, stage: Stage, cover: Cover) -> None:
    """Its top over the head, its drawers and a low board before the body."""
    wood = stage.palette.indoors("#9c6a43")
    x0, w, y, h = cover.left, cover.wide, cover.foot, cover.high
    pen.shadow(x0 + w / 2, y, w * 0.62, h * 0.06)
    pen.rect(x0, y - h * 0.34, w, h * 0.30, pen.fade(darken(wood, 0.05), darken(wood, 0.25)))
    for left, wide in ((x0 - w * 0.16, w * 0.22), (x0 + w * 0.94, w * 0.22)):
        pen.rect(left, y - h, wide, h, pen.fade(lighten(wood, 0.12), darken(wood, 0.12)), 6)
        for k in range(3):
            pen.rect(
                left + wide * 0.12, y - h * (0.92 - 0.30 * k), wide * 0.76, h * 0.24, lighten(wood, 0.2), 5
            )
            pen.circle(left + wide / 2, y - h * (0.80 - 0.30 * k), wide * 0.06, "#d8b45a")
    pen.rect(x0 - w * 0.22, y - h * 1.09, w * 1.44, h * 0.10, pen.fade(lighten(wood, 0.34), wood), 8)


def _draw_trunk(pen: Pen, stage: Stage, cover: Cover) -> None:
    bark = stage.palette.lit("#7a5338")
    x0, r, y, w = cover.left, cover.right, cover.foot, cover.wide
    pen.shadow(x0 + w / 2, y, w * 0.7, w * 0.10)
    d = (
        f"M{num(x0 - w * 0.14)} {num(y)}Q{num(x0)} {num(y - w * 0.4)} {num(x0)} -20H{num(r)}"
        f"V{num(y - w * 0.4)}Q{num(r)} {num(y - w * 0.1)} {num(r + w * 0.12)} {num(y)}Z"
    )
    pen.path(d, pen.fade(darken(bark, 0.1), bark, darken(bark, 0.22)))
    for k in range(6):
        x, top = x0 + w * (0.14 + 0.14 * k), y * (0.1 + 0.13 * (k * 3 % 5))
        pen.line(
            f"M{num(x)} {num(top)}q{num(w * 0.05)} {num(y * 0.08)} 0 {num(y * 0.16)}",
            darken(bark, 0.32),
            w * 0.03,
            0.7,
        )


def _draw_edge(pen: Pen, stage: Stage, cover: Cover) -> None:
    """The end of a wall, of bricks."""
    brick = stage.palette.lit("#a9745c") if stage.open_air else stage.palette.indoors("#a9745c")
    x0, w, y, h = cover.left, cover.wide, cover.foot, cover.high
    pen.shadow(x0 + w / 2, y, w * 0.6, w * 0.08)
    pen.rect(x0, y - h, w, h, pen.fade(lighten(brick, 0.10), darken(brick, 0.16)))
    rows = 9
    for k in range(rows):
        top = y - h + h * k / rows
        half = w / 2
        joints = "".join(
            f"M{num(x0 + half * (j + 0.5 * (k % 2)))} {num(top)}v{num(h / rows)}"
            for j in range(3)
            if 0 < j + 0.5 * (k % 2) < 2
        )
        pen.line(f"M{num(x0)} {num(top)}h{num(w)}{joints}", lighten(brick, 0.26), w * 0.016, 0.8)
    pen.rect(x0 - w * 0.05, y - h - w * 0.10, w * 1.10, w * 0.12, lighten(brick, 0.22), 5)


DRAWN = {
    "bush": _draw_bush,
    "hay": _draw_hay,
    "rock": _draw_rock,
    "sofa": _draw_sofa,
    "barrels": _draw_barrels,
    "curtain": _draw_curtain,
    "desk": _draw_desk,
    "trunk": _draw_trunk,
    "edge": _draw_edge,
    "clothes": draw_clothes,
    "rail": draw_rail,
    "hole": draw_hole_wall,
}
