"""The classroom: a board, a teacher's desk, rows of desks, windows along one side."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import paint_of
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_classroom(stage: Stage) -> None:
    """A schoolroom in one of three dresses."""
    kind, side = stage.choose("class", 3), stage.rng.choice((-1, 1))
    interior.draw_walls(stage, paint_of(stage, Setting.CLASSROOM), panel=kind == 0)
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    interior.draw_planks(stage, ("#b5834f", "#a8774f", "#c09a68")[kind])
    if stage.reverse:
        draw_other_wall(stage, Setting.CLASSROOM)
        return
    _draw_board(stage, stage.x(0.5 - side * 0.06), foot - 600 * s, s, kind)
    wx = stage.x(0.5 + side * 0.40)
    interior.draw_window(stage, wx, foot - 620 * s, 230 * s, 380 * s)
    interior.draw_light_patch(stage, wx, 260 * s)
    _draw_letters(stage, foot - 960 * s, s)
    _draw_teachers_desk(stage, stage.x(0.5 - side * 0.26), foot + 24 * s, s)
    if kind == 1:
        _draw_map(stage, stage.x(0.5 - side * 0.44), foot - 620 * s, s)
    for share in (0.06, 0.94):
        _draw_pupils_desk(stage, stage.x(share), stage.depth_y(0.16), stage.scale_at(stage.depth_y(0.16)))
    interior.draw_pendant(stage, stage.x(0.5), stage.height * 0.05, s)


def _draw_board(stage: Stage, x: float, y: float, s: float, kind: int) -> None:
    pen, p = stage.pen, stage.palette
    pen.open(x, y, s)
    pen.rect(-360, -200, 720, 400, pen.tone(p.indoors("#9a6840"), 0.8), 10)
    white = stage.of_today and not stage.yesteryear and stage.choose("board", 3) == 0
    dark = (("#2f5a4a", "#27483e"), ("#3a4048", "#2e343c"))[stage.choose("slate", 2)]
    face, chalk = (("#f6f8f8", "#e4eaec"), "#3f6a9a") if white else (dark, "#e8efe4")
    pen.rect(-336, -178, 672, 356, pen.fade(*(p.indoors(shade) for shade in face)), 6)
    if kind == 0:
        pen.line("M-250 -30l60 -90l60 90Z", chalk, 9, 0.8)
        pen.line("M-60 -80a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M120 -130h100v100h-100Z", chalk, 9, 0.8)
        pen.line("M-270 70q60 -70 120 0t120 0t120 0t120 0", chalk, 7, 0.7)
    elif kind == 1:
        pen.line("M-260 100L-160 -80L-40 100ZM60 -90h170v170h-170Z", chalk, 9, 0.8)
        pen.line("M-200 20h80M145 -90v170", chalk, 6, 0.6)
    else:
        pen.circle(-170, -20, 92, "#e8efe4", 0.16)
        pen.line(
            "M-262 -20a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M40 -90h200M40 -30h240M40 30h160M40 90h220",
            chalk,
            8,
            0.75,
        )
    pen.rect(-340, 190, 680, 22, p.indoors("#8a5a38"), 4)
    for dx, colour in ((-200, "#ffffff"), (-150, "#f2c14e"), (120, "#e2735a")):
        pen.rect(dx, 180, 36, 10, colour, 4)
    pen.close()


def _draw_letters(stage: Stage, y: float, s: float) -> None:
    """A row of pennants over the board."""
    colours = ("#e2574c", "#f2c14e", "#3f88c5", "#6ab187", "#b486c8")
    x, k = -20.0, 0
    stage.pen.line(f"M-10 {num(y)}H{num(stage.width + 10)}", stage.palette.indoors("#7d6a58"), 5)
    while x < stage.width + 40:
        stage.pen.polygon(
            [(x, y), (x + 72 * s, y), (x + 36 * s, y + 86 * s)], stage.palette.indoors(colours[k % 5])
        )
        x, k = x + 84 * s, k + 1


def _draw_teachers_desk(stage: Stage, x: float, y: float, s: float) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#8f5f3a")
    pen.open(x, y, s)
    pen.shadow(0, 0, 300, 24)
    pen.rect(-260, -270, 520, 270, pen.tone(wood, 0.8), 6)
    pen.rect(-220, -230, 200, 190, darken(wood, 0.12), 6)
    pen.rect(20, -230, 200, 190, darken(wood, 0.12), 6)
    pen.rect(-284, -304, 568, 40, pen.fade(lighten(wood, 0.2), wood), 8)
    for k, colour in enumerate(("#a8453f", "#3f6a8c", "#d0a040")):
        pen.rect(-220 + 8 * k, -332 - 28 * k, 130 - 16 * k, 28, stage.palette.indoors(colour), 4)
    pen.circle(150, -390, 66, pen.tone(stage.palette.indoors("#4f8fb8"), 0.6))
    pen.path(
        "M110 -430q40 -20 60 10t-20 50q-40 0 -40 -60ZM160 -370q30 -10 40 10t-26 26Z",
        stage.palette.indoors("#7fb06a"),
    )
    pen.line("M120 -304h60M150 -304v-20", stage.palette.indoors("#7d5a3c"), 12)
    pen.circle(10, -332, 26, stage.palette.indoors("#d8453a"))
    pen.close()


def _draw_map(stage: Stage, x: float, y: float, s: float) -> None:
    pen, p = stage.pen, stage.palette
    pen.open(x, y, s)
    pen.rect(-170, -220, 340, 420, p.indoors("#f2e6c8"), 4)
    pen.path(
        "M-120 -120Q-40 -190 20 -130T120 -90Q140 0 60 20T-60 90Q-130 40 -120 -120Z", p.indoors("#8fb07a")
    )
    pen.path("M20 90q60 -30 100 20t-60 60Z", p.indoors("#d8b06a"))
    pen.line("M-180 -220H180M-180 200H180", p.indoors("#7d5236"), 18)
    pen.close()


def _draw_pupils_desk(stage: Stage, x: float, y: float, s: float) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#b98a58")
    pen.open(x, y, s)
    pen.shadow(0, 0, 190, 20)
    pen.line("M-120 0L-110 -230M120 0L110 -230", stage.palette.indoors("#5a5560"), 20)
    pen.rect(-150, -240, 300, 60, darken(wood, 0.2), 6)
    pen.polygon([(-165, -236), (165, -236), (145, -286), (-145, -286)], pen.fade(lighten(wood, 0.24), wood))
    pen.polygon([(-70, -250), (40, -250), (36, -276), (-64, -276)], "#fbf6ea")
    pen.close()
