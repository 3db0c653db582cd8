"""Inside a train: a compartment, an aisle between rows of seats, or a dining car."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior, land
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

# panel, cloth, floor
DRESSES = (
    ("#9a6a44", "#8f2f3a", "#7d5a48"),
    ("#6f7f94", "#2f5a8a", "#6a6e7a"),
    ("#7d7a5a", "#4f6f4a", "#75684f"),
)


def draw_train_inside(stage: Stage) -> None:
    """Benches before wide windows, with racks, curtains and lamps."""
    panel, cloth, floor = DRESSES[stage.choose("dress", 3)]
    interior.draw_walls(stage, panel)
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    stage.pen.rect(
        -10,
        foot,
        stage.width + 20,
        stage.height - foot + 10,
        stage.pen.fade(darken(stage.palette.indoors(floor), 0.25), stage.palette.indoors(floor)),
    )
    _draw_runner(stage, foot, cloth)
    wide = 520 * s if stage.choose("train", 3) != 1 else 330 * s
    gap = wide * 1.22
    middle = stage.x(0.5)
    for k in (-1, 0, 1):
        _draw_train_window(stage, middle + k * gap, foot - 560 * s, wide, 380 * s, cloth)
    _draw_rack(stage, foot - 860 * s, s)
    for post in (-1.5, -0.5, 0.5, 1.5):
        stage.pen.rect(
            middle + post * gap - 22 * s,
            -10,
            44 * s,
            foot,
            stage.pen.tone(stage.palette.indoors(darken(panel, 0.14)), 0.5, 0.2),
        )
    for k in (-1, 1):
        _draw_seat(stage, middle + k * 330 * s, foot + 40 * s, s * 1.06, cloth, k)
    _draw_ceiling(stage, s, panel)


def _draw_train_window(stage: Stage, x: float, y: float, w: float, h: float, cloth: str) -> None:
    """Land that rushes by, in streaks; rounded corners, a blind and curtains."""
    pen, p = stage.pen, stage.palette
    left, top = x - w / 2, y - h / 2
    pen.rect(left - w * 0.05, top - w * 0.05, w * 1.1, h + w * 0.1, p.indoors("#d8b46a"), w * 0.09)
    pen.rect(left, top, w, h, pen.fade(*p.sky), w * 0.06)
    for k, (colour, rise, distance) in enumerate(
        (("#5f8a78", 0.40, 0.7), ("#6a9a5c", 0.27, 0.45), ("#86b05a", 0.13, 0.2))
    ):
        low, high = y + h / 2, y + h / 2 - h * rise
        bump = h * (0.10 - 0.03 * k) * (1 if k % 2 else -1)
        pen.path(
            f"M{num(left)} {num(low)}V{num(high)}Q{num(x - w * 0.2)} {num(high - bump)} {num(x)} {num(high)}T{num(left + w)} {num(high)}V{num(low)}Z",
            p.turf(colour, distance),
        )
    streaks = "".join(
        f"M{num(left + w * (0.05 + 0.13 * (k * 3 % 7)))} {num(y + h * (0.1 + 0.055 * k))}h{num(w * 0.2)}"
        for k in range(7)
    )
    pen.line(streaks, mix(p.sky[2], "#ffffff", 0.5), 4, 0.5)
    if p.night:
        for k in range(6):
            pen.circle(left + w * (0.1 + 0.15 * k), top + h * (0.1 + 0.08 * (k * 5 % 4)), 3.4, "#ffffff", 0.8)
    pen.polygon(
        [
            (left + w * 0.12, top + h),
            (left + w * 0.3, top + h),
            (left + w * 0.62, top),
            (left + w * 0.44, top),
        ],
        "#ffffff",
        0.10,
    )
    curtain = p.indoors(cloth)
    for way in (-1, 1):
        edge = x + way * w * 0.53
        pen.path(
            f"M{num(edge)} {num(top - h * 0.08)}H{num(edge - way * w * 0.17)}Q{num(edge - way * w * 0.10)} {num(y)} {num(edge - way * w * 0.05)} {num(y + h * 0.12)}Q{num(edge - way * w * 0.13)} {num(y + h * 0.34)} {num(edge - way * w * 0.11)} {num(y + h * 0.54)}H{num(edge)}Z",
            pen.tone(curtain, 0.55, 0.2),
        )


def _draw_rack(stage: Stage, y: float, s: float) -> None:
    pen, brass = stage.pen, stage.palette.indoors("#d0aa58")
    for k, (share, colour) in enumerate(
        ((0.12, "#8a5a38"), (0.34, "#4f6f7c"), (0.70, "#a8453f"), (0.9, "#7d6a48"))
    ):
        case, x = stage.palette.indoors(colour), stage.x(share)
        wide, high = (190 + 40 * (k % 2)) * s, (110 + 26 * (k % 3)) * s
        pen.rect(x - wide / 2, y - high, wide, high, pen.tone(case, 0.7), 10 * s)
        pen.line(
            f"M{num(x - 30 * s)} {num(y - high)}q0 {num(-26 * s)} {num(30 * s)} {num(-26 * s)}t{num(30 * s)} {num(26 * s)}",
            darken(case, 0.3),
            9 * s,
        )
    pen.line(
        f"M-10 {num(y)}H{num(stage.width + 10)}M-10 {num(y - 40 * s)}H{num(stage.width + 10)}", brass, 11 * s
    )


def _draw_seat(stage: Stage, x: float, y: float, s: float, cloth: str, side: int) -> None:
    """A plush bench for two, seen at a slant."""
    pen, red = stage.pen, stage.palette.indoors(cloth)
    pen.open(x, y, s)
    pen.shadow(0, 0, 240, 22)
    pen.rect(-210, -110, 420, 90, darken(red, 0.3), 8)
    pen.rect(-215, -500, 430, 330, pen.tone(red, 0.8, 0.16), 46)
    for dx in (-140, -46, 46, 140):
        pen.line(f"M{dx} -470V-210", darken(red, 0.2), 7, 0.6)
    for px in (-93, 0, 93):
        pen.circle(px, -360, 9, lighten(red, 0.3))
    pen.rect(-120, -500, 240, 70, stage.palette.indoors("#f2e8d8"), 8)
    pen.rect(-222, -210, 444, 96, pen.fade(lighten(red, 0.14), red), 34)
    for dx in (-240, 196):
        pen.rect(dx, -300, 46, 220, pen.tone(darken(red, 0.1), 0.5), 22)
    pen.close()


def _draw_runner(stage: Stage, foot: float, cloth: str) -> None:
    red, x = stage.palette.indoors(cloth), stage.x(0.5)
    stage.pen.polygon(
        [
            (x - stage.width * 0.10, foot),
            (x + stage.width * 0.10, foot),
            (x + stage.width * 0.30, stage.height + 10),
            (x - stage.width * 0.30, stage.height + 10),
        ],
        darken(red, 0.14),
    )
    land.fill_below(
        stage.pen,
        [(-10.0, foot), (stage.width + 10.0, foot)],
        foot + 22,
        stage.pen.veil("#120c26", 0.4, 0.0),
        soft=False,
    )


def _draw_ceiling(stage: Stage, s: float, panel: str) -> None:
    pen, cream = stage.pen, stage.palette.indoors("#efe2c4")
    y = stage.height * 0.10
    pen.path(
        f"M-10 -10H{num(stage.width + 10)}V{num(y * 0.8)}Q{num(stage.width / 2)} {num(y * 0.35)} -10 {num(y * 0.8)}Z",
        pen.fade(darken(cream, 0.2), cream),
    )
    pen.line(
        f"M-10 {num(y * 0.8)}Q{num(stage.width / 2)} {num(y * 0.35)} {num(stage.width + 10)} {num(y * 0.8)}",
        stage.palette.indoors(darken(panel, 0.2)),
        20,
    )
    for share in (0.22, 0.78):
        x = stage.x(share)
        interior.draw_lamp_light(stage, x, y * 0.82, 300 * s)
        pen.path(
            f"M{num(x - 50 * s)} {num(y * 0.7)}Q{num(x)} {num(y * 0.7 + 110 * s)} {num(x + 50 * s)} {num(y * 0.7)}Z",
            "#fff3cf",
        )
        pen.line(
            f"M{num(x - 50 * s)} {num(y * 0.7)}h{num(100 * s)}", stage.palette.indoors("#d0aa58"), 12 * s
        )
