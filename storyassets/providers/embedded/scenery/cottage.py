"""Inside a cottage: low beams, a hearth, a lattice window, herbs under the ceiling."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

CEILING_UNSEEN = 1.7
WALLS = ("#d8b98c", "#c9a27a", "#d9c7a4")


def draw_cottage_inside(stage: Stage) -> None:
    """A peasants' room in one of three layouts."""
    kind = stage.choose("layout", 3)
    side = stage.rng.choice((-1, 1))
    interior.draw_walls(stage, WALLS[stage.choose("walls", 3)])
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    if kind == 1:
        _draw_logs(stage, foot, s)
    else:
        _draw_timbers(stage, foot, s)
    interior.draw_planks(stage, "#8f6238")
    if stage.reverse:
        draw_other_wall(stage, Setting.COTTAGE)
        _draw_ceiling(stage, s)
        return
    wx = stage.x(0.5 - side * (0.32 if stage.hearth else 0.10))
    _draw_lattice(stage, wx, foot - 560 * s, 250 * s, 290 * s)
    interior.draw_light_patch(stage, wx, 250 * s)
    _draw_hearth(stage, stage.x(0.5 + side * (0.12 if stage.hearth else 0.33)), foot + 16 * s, s)
    if stage.hearth:
        stage.pen.glow(stage.x(0.5 + side * 0.12), foot - 120 * s, stage.width * 0.55, "#ff9d3c", 0.56)
    elif kind == 0:
        _draw_dresser(stage, stage.x(0.5 - side * 0.38), foot + 12 * s, s)
    elif kind == 1:
        _draw_box_bed(stage, stage.x(0.5 - side * 0.37), foot + 14 * s, s)
    else:
        _draw_loft_ladder(stage, stage.x(0.5 - side * 0.37), foot + 14 * s, s)
        _draw_spinning_wheel(
            stage, stage.x(0.5 - side * 0.15), stage.depth_y(0.26), stage.scale_at(stage.depth_y(0.26))
        )
    interior.draw_rug(
        stage, stage.x(0.5), stage.depth_y(-0.02), stage.width * 0.38, interior.rug_colour(stage)
    )
    _draw_ceiling(stage, s)


def _draw_timbers(stage: Stage, foot: float, s: float) -> None:
    """A half-timbered wall."""
    wood = stage.palette.indoors("#6f4a30")
    d = "".join(f"M{num(stage.x(k))} -10V{num(foot)}" for k in (-0.06, 0.30, 0.66, 1.02))
    stage.pen.line(f"{d}M-10 {num(foot - 880 * s)}H{num(stage.width + 10)}", wood, 46 * s)
    stage.pen.line(
        f"M{num(stage.x(0.30))} {num(foot - 860 * s)}L{num(stage.x(-0.06))} {num(foot - 240 * s)}",
        wood,
        36 * s,
    )


def _draw_logs(stage: Stage, foot: float, s: float) -> None:
    """A wall of round logs."""
    step, y, k = 96 * s, foot, 0
    while y > -step:
        log = stage.palette.indoors("#a8774a" if k % 2 else "#9a6a40")
        stage.pen.rect(
            -10, y - step, stage.width + 20, step, stage.pen.fade(lighten(log, 0.16), log, darken(log, 0.3))
        )
        y, k = y - step, k + 1


def _draw_ceiling(stage: Stage, s: float) -> None:
    """Beams, and what hangs from them; too high to be seen by a mouse."""
    if stage.nearness > CEILING_UNSEEN:
        return
    wood = stage.palette.indoors("#5f3f28")
    high = 84 * s
    stage.pen.rect(-10, -10, stage.width + 20, stage.height * 0.035, darken(wood, 0.3))
    stage.pen.rect(
        -10,
        stage.height * 0.035,
        stage.width + 20,
        high,
        stage.pen.fade(lighten(wood, 0.14), darken(wood, 0.1)),
    )
    y = stage.height * 0.035 + high
    for k, share in enumerate((0.08, 0.22, 0.38, 0.62, 0.78, 0.93)):
        x, long = stage.x(share), (70 + 34 * (k % 3)) * s
        stage.pen.line(f"M{num(x)} {num(y)}v{num(long)}", "#4a3426", 5 * s)
        if k % 3 == 0:
            for j in range(4):
                stage.pen.circle(
                    x + (j % 2 * 34 - 17) * s,
                    y + long + 36 * j * s,
                    24 * s,
                    stage.pen.tone(stage.palette.indoors("#d9a15a")),
                )
        elif k % 3 == 1:
            leaf = stage.palette.indoors("#6f8f4a")
            stage.pen.polygon(
                [(x, y + long - 20 * s), (x - 46 * s, y + long + 110 * s), (x + 46 * s, y + long + 110 * s)],
                leaf,
            )
            stage.pen.rect(x - 15 * s, y + long, 30 * s, 14 * s, "#c9a36a")
        else:
            stage.pen.ellipse(
                x, y + long + 54 * s, 30 * s, 62 * s, stage.pen.tone(stage.palette.indoors("#a8503f"))
            )


def _draw_lattice(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    interior.draw_window(
        stage, x, y, w, h, frame="#6f4a30", curtains="#e8dcc4" if stage.choose("curtain", 2) else ""
    )
    iron = stage.palette.indoors("#5a4636")
    d = "".join(
        f"M{num(x - w / 2)} {num(y - h / 2 + h * k / 4)}L{num(x - w / 2 + w * (4 - k) / 4)} {num(y + h / 2)}M{num(x + w / 2)} {num(y - h / 2 + h * k / 4)}L{num(x - w / 2 + w * k / 4)} {num(y + h / 2)}"
        for k in range(4)
    )
    stage.pen.line(d, iron, w * 0.014, 0.8)
    sill = y + h * 0.58
    for k, colour in enumerate(("#d8493f", "#f2c14e", "#d8493f")):
        px = x + (k - 1) * w * 0.28
        stage.pen.rect(
            px - w * 0.08, sill - w * 0.16, w * 0.16, w * 0.16, stage.palette.indoors("#b9683f"), 4
        )
        for dx in (-0.07, 0.0, 0.07):
            stage.pen.circle(
                px + dx * w,
                sill - w * (0.22 - abs(dx)),
                w * 0.05,
                stage.palette.indoors(colour if dx else "#5f8f4a"),
            )


def _draw_hearth(stage: Stage, x: float, y: float, s: float) -> None:
    dim = stage.palette.dim
    stage.pen.glow(x, y - 140 * s, (480 if dim else 340) * s, "#ffb04a", 0.6 if dim else 0.26)
    stage.pen.open(x, y, s)
    furniture.draw_fireplace(stage.pen, stage.palette.indoors("#9a8f86"), clock=0)
    stage.pen.line("M0 -345V-250M-60 -250Q0 -300 60 -250", "#2f2a30", 9)
    stage.pen.path("M-76 -235H76Q92 -130 0 -126Q-92 -130 -76 -235Z", stage.pen.tone("#3f3a44", 0.6))
    stage.pen.ellipse(0, -236, 80, 15, "#5a5560")
    stage.pen.close()


def _draw_dresser(stage: Stage, x: float, y: float, s: float) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#8a5a38")
    pen.open(x, y, s)
    pen.shadow(0, 0, 230, 22)
    pen.rect(-190, -300, 380, 300, pen.tone(wood, 0.75), 6)
    for dx in (-180, 8):
        pen.rect(dx, -260, 172, 236, lighten(wood, 0.08), 6)
    pen.rect(-205, -326, 410, 34, lighten(wood, 0.18), 6)
    pen.rect(-180, -760, 360, 440, darken(wood, 0.36), 6)
    for level in (-330, -480, -630):
        pen.open(0, level)
        furniture.draw_crockery(pen, 165, stage.choose(f"plates{level}", 6))
        pen.rect(-185, 0, 370, 18, lighten(wood, 0.08))
        pen.close()
    pen.path("M-200 -760Q0 -850 200 -760Z", pen.tone(wood, 0.7))
    pen.close()


def _draw_box_bed(stage: Stage, x: float, y: float, s: float) -> None:
    """A bed in a cupboard with a curtain."""
    pen, wood = stage.pen, stage.palette.indoors("#7d5236")
    pen.open(x, y, s)
    pen.shadow(0, 0, 300, 24)
    pen.rect(-270, -760, 540, 760, pen.tone(wood, 0.8, 0.2), 8)
    pen.path("M-220 -180V-560Q0 -720 220 -560V-180Z", darken(wood, 0.55))
    pen.rect(-220, -250, 440, 90, stage.palette.indoors("#f4ead6"), 20)
    pen.rect(-200, -310, 150, 90, stage.palette.indoors("#ffffff"), 34)
    pen.rect(
        -60, -280, 280, 110, pen.fade(stage.palette.indoors("#c8655a"), stage.palette.indoors("#a84f4a")), 18
    )
    pen.path(
        "M220 -600Q120 -560 150 -380Q190 -300 160 -180H220Z", pen.tone(stage.palette.indoors("#d8b26a"), 0.6)
    )
    for k in range(3):
        pen.rect(-230 + 158 * k, -140, 142, 110, lighten(wood, 0.08), 6)
    pen.close()


def _draw_loft_ladder(stage: Stage, x: float, y: float, s: float) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#a87a4a")
    pen.open(x, y, s)
    pen.shadow(0, 0, 120, 16)
    for dx in (-70, 70):
        pen.line(f"M{dx * 1.3:.0f} 0L{dx} -1150", darken(wood, 0.1), 26)
    pen.line("".join(f"M{-88 + k} {-90 - 110 * k}H{88 - k}" for k in range(10)), wood, 20)
    pen.close()
    pen.rect(x - 300 * s, y - 1010 * s, 600 * s, 46 * s, stage.palette.indoors("#6f4a30"))


def _draw_spinning_wheel(stage: Stage, x: float, y: float, s: float) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#8a5a34")
    pen.open(x, y, s)
    pen.shadow(0, 0, 170, 18)
    pen.line("M-120 0L-90 -130M120 0L90 -150M-110 -120L130 -165", wood, 20)
    pen.line("M40 -160L10 -290", wood, 16)
    pen.line("M-130 -290A130 130 0 1 0 130 -290A130 130 0 1 0 -130 -290", wood, 16)
    pen.line(
        "".join(
            f"M0 -290l{dx} {dy}"
            for dx, dy in ((124, 0), (62, 107), (-62, 107), (-124, 0), (-62, -107), (62, -107))
        ),
        lighten(wood, 0.2),
        8,
    )
    pen.ellipse(-120, -190, 24, 50, stage.palette.indoors("#f2e8d4"))
    pen.close()
