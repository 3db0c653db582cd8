"""Places of every day outdoors: a bus stop, a playground."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.lettering import letter
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.towns import draw_far_blocks, draw_street


def draw_bus_stop(stage: Stage) -> None:
    """A shelter of glass with a bench and a timetable, its sign, the street, the town beyond."""
    draw_sky(stage, clouds=4)
    draw_far_blocks(stage)
    draw_street(stage)
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.30)
    s = min(stage.scale_at(y), stage.width / 1150)
    stage.pen.open(stage.x(0.5 - side * 0.06), y, s)
    _draw_shelter(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 + side * 0.38), stage.depth_y(0.24), s * 1.08)
    _draw_stop_sign(stage)
    stage.pen.close()


def _draw_shelter(stage: Stage) -> None:
    pen, lit = stage.pen, stage.palette.lit
    steel, glass = lit("#4a5464"), lit("#cfe6ee")
    pen.shadow(0, 0, 520, 30)
    pen.rect(-460, -860, 920, 800, glass, 6, 0.45)
    pen.line("M-300 -820L-420 -560M-160 -820L-400 -320M260 -820L60 -420", "#ffffff", 16, 0.4)
    pen.rect(200, -780, 220, 620, pen.tone(lit("#e2607a"), 0.7, 0.14), 6)
    pen.circle(310, -580, 78, lit("#ffe08a"))
    pen.path("M220 -170V-380Q280 -460 330 -400T410 -420V-170Z", lit("#5f9ac8"))
    pen.line("M-460 0V-880M-150 0V-880M180 0V-880M460 0V-880", steel, 24)
    pen.rect(-520, -930, 1040, 70, pen.fade(lighten(steel, 0.2), steel), 12)
    if stage.palette.dim:
        pen.glow(0, -800, 560, "#ffe6a8", 0.7)
        pen.rect(-300, -862, 560, 14, "#fff4cf", 6)
    if stage.palette.snow:
        pen.rect(-530, -968, 1060, 52, lit("#f4f8fd"), 24)
    pen.rect(-400, -260, 540, 44, pen.tone(lit("#b07a48"), 0.8), 8)
    pen.rect(-400, -460, 540, 40, pen.tone(lit("#b07a48"), 0.8), 8)
    pen.line("M-340 -216V0M80 -216V0", steel, 20)
    pen.rect(-130, -720, 120, 170, lit("#fbf6ea"), 6)
    pen.line("M-112 -690h84M-112 -656h84M-112 -622h60M-112 -588h70", lit("#7a8696"), 9)


def _draw_stop_sign(stage: Stage) -> None:
    pen, lit = stage.pen, stage.palette.lit
    pen.shadow(0, 0, 70, 14)
    pen.line("M0 0V-1120", lit("#4a5464"), 24)
    pen.rect(-130, -1330, 260, 250, lit("#2f6fb0"), 34)
    pen.rect(-90, -1290, 180, 96, lit("#ffffff"), 18)
    pen.rect(-74, -1276, 148, 44, lit("#2f6fb0"), 6)
    for x in (-54, 54):
        pen.circle(x, -1192, 18, lit("#ffffff"))
    letter(pen, "BUS", 0, -1130, 66, 200, lit("#ffffff"), mirrored=stage.mirrored)


def draw_playground(stage: Stage) -> None:
    """A swing, a slide, a sandpit, trees, and a schoolhouse or houses behind the fence."""
    draw_sky(stage, clouds=5)
    land.draw_hills(stage, "#7fae6a", 3, 0.06)
    land.draw_ground(stage, "#86b75c")
    side = stage.rng.choice((-1, 1))
    for share in (0.04, 0.93, 0.72):
        landmarks.put(stage, landmarks.draw_poplar, share, 0.72, 1.0, 0.00022 * stage.height)
    y = stage.depth_y(0.6)
    step, high = stage.width * 0.045, 230 * stage.scale_at(y)
    fence = stage.palette.lit("#f6efe0", 0.2)
    stage.pen.line("".join(f"M{step * k:.0f} {y:.0f}v{-high:.0f}" for k in range(24)), fence, 11)
    stage.pen.line(
        f"M-10 {y - high * 0.75:.0f}H{stage.width + 10:.0f}M-10 {y - high * 0.3:.0f}H{stage.width + 10:.0f}",
        fence,
        10,
    )
    sand = stage.palette.turf("#e8d09a", 0.05)
    stage.pen.ellipse(stage.x(0.5), stage.depth_y(0.16), stage.width * 0.5, stage.height * 0.045, sand)
    for draw, share, depth, wide in (
        (_draw_swing, 0.5 - side * 0.24, 0.38, 1500),
        (_draw_slide, 0.5 + side * 0.30, 0.30, 1400),
    ):
        at = stage.depth_y(depth)
        stage.pen.open(stage.x(share), at, min(stage.scale_at(at), stage.width / wide), mirror=side < 0)
        draw(stage)
        stage.pen.close()
    for share in (0.1, 0.9):
        at = stage.depth_y(0.5)
        plants.draw_bush(
            stage.pen, stage.x(share), at, 120 * stage.scale_at(at), stage.palette.turf("#4f924c", 0.1)
        )
    land.draw_tufts(stage, land.GRASS, 10)
    land.draw_blossoms(stage, 8, ("#ffffff", "#ffd95a"))


def _draw_swing(stage: Stage) -> None:
    """Two swings between slanted legs, one in flight."""
    pen, lit = stage.pen, stage.palette.lit
    pen.shadow(0, 0, 480, 26)
    red = lit("#d84a42")
    pen.line("M-460 0L-380 -900L-300 0M460 0L380 -900L300 0", red, 30)
    pen.line("M-390 -900H390", lighten(red, 0.1), 34)
    pen.line("M-210 -890L-300 -330M-90 -890L-180 -330M90 -890V-250M210 -890V-250", lit("#6a6f7c"), 9)
    for x, y, turn in ((-240, -320, 9), (150, -240, 0)):
        pen.open(x, y, 1, turn)
        pen.rect(-84, -14, 168, 32, lit("#3f7fb0"), 12)
        pen.close()


def _draw_slide(stage: Stage) -> None:
    """A ladder, a little roof, a yellow chute."""
    pen, lit = stage.pen, stage.palette.lit
    blue, yellow = lit("#3f7fb0"), lit("#f2c14e")
    pen.shadow(-60, 0, 460, 26)
    pen.line("M120 0V-700M300 0V-700M120 -130H300M120 -270H300M120 -410H300M120 -550H300", blue, 26)
    pen.path(
        "M120 -620Q-60 -560 -200 -260T-440 -30L-430 20Q-250 0 -120 -230T130 -540Z", pen.tone(yellow, 0.6)
    )
    pen.line("M120 -660Q-80 -590 -220 -290T-450 -60", darken(yellow, 0.2), 18)
    pen.rect(96, -640, 230, 40, darken(blue, 0.2), 8)
    pen.polygon([(60, -900), (210, -1080), (360, -900)], pen.tone(lit("#d84a42"), 0.55))
    pen.line("M110 -900V-640M310 -900V-640", blue, 22)
