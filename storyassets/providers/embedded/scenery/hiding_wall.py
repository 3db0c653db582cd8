"""Hiding places in a house: a rail of clothes with faces between them, and the wall over a mouse's hole."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.cover import Cover
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.stage import Stage

GARMENTS = ("#8a4450", "#c79a4e", "#4f7a6a", "#5f6a96", "#b5694a", "#7d6a8c")
SKIRTING = 1.62  # of a hole's height, that the board around it is high
HOLE = 1.20  # of who is in it, that a hole is high


def hang_in_a_row(covers: list[Cover]) -> list[Cover]:
    """The same covers; of clothes, no one's hang before another's face, and a rail with more goes on at both sides."""
    clothes = sorted((cover for cover in covers if cover.kind == "clothes"), key=lambda cover: cover.left)
    if not clothes:
        return covers
    parted = list(clothes)
    for k, (one, after) in enumerate(pairwise(clothes)):
        edge = (one.left + one.right + after.left + after.right) / 4
        parted[k] = replace(parted[k], right=min(parted[k].right, edge))
        parted[k + 1] = replace(parted[k + 1], left=max(parted[k + 1].left, edge))
    high = max(cover.high for cover in clothes)
    rail = Cover("rail", clothes[0].left, clothes[-1].right, clothes[0].foot, high)
    return [*(cover for cover in covers if cover.kind != "clothes"), rail, *parted]


def draw_rail(pen: Pen, stage: Stage, cover: Cover) -> None:
    """A board with pegs over everyone's heads; what hangs at its two ends."""
    y, h, w = cover.foot, cover.high, cover.high * 0.62
    peg, wood = y - h * 1.62, stage.palette.indoors("#8a5f3c")
    pen.shadow((cover.left + cover.right) / 2, y, cover.wide * 0.7, h * 0.05)
    pen.rect(cover.left - w, peg - h * 0.06, cover.wide + 2 * w, h * 0.09, pen.tone(wood, 0.6), 6)
    first = stage.choose("clothes", len(GARMENTS))
    ends: tuple[tuple[float, float], ...] = ((cover.left - w * 0.62, 1.30), (cover.right + w * 0.62, 1.22))
    ends += ((cover.left - w * 0.08, 1.46), (cover.right + w * 0.08, 1.42))
    for k, (x, long) in enumerate(ends):
        cloth = stage.palette.indoors(GARMENTS[(first + k) % len(GARMENTS)])
        _hang(pen, x, peg, w * 0.36, h * long, cloth, k)


def draw_clothes(pen: Pen, stage: Stage, cover: Cover) -> None:
    """The coat and the gown between which a face looks out."""
    m, y, h, w = cover.left + cover.wide / 2, cover.foot, cover.high, cover.wide
    first = stage.choose("clothes", len(GARMENTS)) + 4 + int(cover.left) // 40
    for k, way in enumerate((-1, 1)):
        cloth = stage.palette.indoors(GARMENTS[(first + k) % len(GARMENTS)])
        _draw_aside(pen, m, (y, y - h * 1.62), (h, w), way, cloth)


def _hang(pen: Pen, x: float, top: float, half: float, long: float, cloth: str, kind: int) -> None:
    """A garment from its peg: shoulders, a neck, sleeves or a skirt, folds."""
    foot = top + long
    pen.circle(x, top, half * 0.12, "#3a2f34")
    body = (
        f"M{num(x - half * 0.30)} {num(top + half * 0.1)}L{num(x - half)} {num(top + half * 0.42)}"
        f"L{num(x - half * 1.04)} {num(foot)}H{num(x + half * 1.04)}L{num(x + half)} {num(top + half * 0.42)}"
        f"L{num(x + half * 0.30)} {num(top + half * 0.1)}Q{num(x)} {num(top + half * 0.5)} {num(x - half * 0.30)} {num(top + half * 0.1)}Z"
    )
    pen.path(body, pen.fade(lighten(cloth, 0.16), cloth, darken(cloth, 0.26)))
    folds = "".join(
        f"M{num(x + half * share)} {num(top + half)}L{num(x + half * share * 1.2)} {num(foot)}"
        for share in (-0.5, 0.05, 0.55)
    )
    pen.line(folds, darken(cloth, 0.3), half * 0.05, 0.7)
    if kind % 2:
        pen.line(
            f"M{num(x - half)} {num(foot - half * 0.26)}H{num(x + half)}", lighten(cloth, 0.36), half * 0.12
        )
    else:
        for share in (0.34, 0.5, 0.66):
            pen.circle(x, top + long * share, half * 0.08, lighten(cloth, 0.5))


def _draw_aside(
    pen: Pen, m: float, heights: tuple[float, float], size: tuple[float, float], way: int, cloth: str
) -> None:
    """The two nearest: they meet under the chin and hang apart over it."""
    (y, peg), (h, w) = heights, size
    out, gap = m + way * w * 0.54, m + way * w * 0.40
    d = (
        f"M{num(out)} {num(peg + h * 0.1)}L{num(m + way * w * 0.46)} {num(peg + h * 0.04)}"
        f"Q{num(m + way * w * 0.44)} {num(y - h * 1.2)} {num(gap)} {num(y - h * 1.1)}"
        f"Q{num(m + way * w * 0.28)} {num(y - h * 0.9)} {num(m - way * w * 0.02)} {num(y - h * 0.86)}V{num(y - h * 0.02)}H{num(out)}Z"
    )
    pen.path(d, pen.fade(lighten(cloth, 0.18), cloth, darken(cloth, 0.3)))
    for share in (0.12, 0.28, 0.46):
        x = m + way * w * share
        top = y - h * (0.80 if share < 0.4 else 1.3)
        pen.line(
            f"M{num(x)} {num(top)}Q{num(x + way * w * 0.05)} {num(y - h * 0.5)} {num(x)} {num(y - h * 0.04)}",
            darken(cloth, 0.32),
            w * 0.016,
            0.7,
        )


def draw_dark_hole(pen: Pen, stage: Stage, cover: Cover) -> None:
    """What is behind who sits in a hole: dark, a little warmer at its floor."""
    dark = stage.palette.indoors("#33262a")
    high = cover.high * HOLE
    pen.rect(
        cover.left - cover.wide * 0.1,
        cover.foot - high,
        cover.wide * 1.2,
        high + 4,
        pen.fade(darken(dark, 0.5), dark),
    )


def draw_hole_wall(pen: Pen, stage: Stage, cover: Cover) -> None:
    """A papered wall with its skirting board, an arch gnawn into it, and the floor before it."""
    p, y, high = stage.palette, cover.foot, cover.high * HOLE
    left, right, edge = cover.left, cover.right, stage.width + 20
    paper, board, floor = p.indoors("#b7a58c"), p.indoors("#a9764c"), p.indoors("#8a5f42")
    top = y - cover.high * SKIRTING
    pen.rect(-20, -20, edge + 20, top + 24, pen.fade(darken(paper, 0.2), paper))
    step = stage.width / 9
    pen.line(
        "".join(f"M{num(step * (k + 0.5))} -20V{num(top)}" for k in range(9)),
        lighten(paper, 0.14),
        step * 0.34,
        0.55,
    )
    spring = y - high + cover.wide * 0.42
    arch = (
        f"M-20 {num(top)}H{num(edge)}V{num(y)}H{num(right)}V{num(spring)}Q{num(right)} {num(y - high)} {num((left + right) / 2)} {num(y - high)}"
        f"T{num(left)} {num(spring)}V{num(y)}H-20Z"
    )
    pen.path(arch, pen.fade(lighten(board, 0.16), board, darken(board, 0.16)))
    rim = (
        f"M{num(left)} {num(y)}V{num(spring)}Q{num(left)} {num(y - high)} {num((left + right) / 2)} {num(y - high)}"
        f"T{num(right)} {num(spring)}V{num(y)}"
    )
    pen.line(rim, darken(board, 0.36), cover.wide * 0.022)
    pen.rect(-20, top - high * 0.05, edge + 20, high * 0.09, lighten(board, 0.26), 4)
    pen.rect(
        -20, y, edge + 20, stage.height - y + 40, pen.fade(darken(floor, 0.14), floor, darken(floor, 0.2))
    )
    joints = "".join(
        f"M{num(stage.width * (0.5 + 0.17 * k))} {num(y)}L{num(stage.width * (0.5 + 0.46 * k))} {num(stage.height + 20)}"
        for k in range(-3, 4)
    )
    pen.line(joints, darken(floor, 0.3), 6, 0.8)
    pen.shadow((left + right) / 2, y + high * 0.04, cover.wide * 0.56, high * 0.05, 0.4)
    for k in range(7):
        x = left + cover.wide * (k * 3 % 7) / 6
        pen.ellipse(x, y + high * (0.10 + 0.05 * (k % 3)), 9, 6, p.indoors("#f0d08a"))
