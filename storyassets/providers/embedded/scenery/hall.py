"""The great hall of a palace."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage


def draw_hall(stage: Stage) -> None:
    """A great hall: a banquet before a hearth, a ballroom with a stair, or a long nave with banners."""
    p, kind = stage.palette, stage.choose("hall", 3)
    interior.draw_walls(stage, ("#b9a58f", "#d8cdb8", "#9aa0ac")[kind])
    if kind == 0:
        interior.draw_planks(stage, "#8a6244")
    else:
        interior.draw_tiles(
            stage, ("#d9cbb5", "#e6dcc8", "#b4b8c0")[kind], ("#a08a78", "#b58a6a", "#80848f")[kind]
        )
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    middle = 0.5 + stage.rng.choice((-0.08, 0.0, 0.08))
    step = 0.30 if stage.upright else 0.21
    cloth = p.indoors(("#a8323f", "#3f4f9a", "#2f7a68")[stage.choose("cloth", 3)])
    if stage.reverse:
        draw_other_wall(stage, Setting.HALL)
        draw_chandelier(stage, stage.x(middle), stage.y(0.09), s)
        return
    for k in (-2, -1, 1, 2):
        _draw_arched_window(stage, stage.x(middle + k * step), foot - 660 * s, 150 * s, 460 * s)
    if kind == 0:
        _draw_hearth(stage, stage.x(middle), foot + 10 * s, s)
        _draw_banquet(stage, stage.x(middle), stage.depth_y(0.24), stage.scale_at(stage.depth_y(0.24)))
    elif kind == 1:
        _draw_great_stair(stage, stage.x(middle), foot, s, cloth)
    else:
        _draw_carpet(stage, stage.x(middle), foot)
        draw_great_door(stage, stage.x(middle), foot + 8 * s, s)
    for place in (-1.5, -0.5, 0.5, 1.5) if kind != 0 else (-1.5, 1.5):
        _draw_column(stage, stage.x(middle + place * step), foot + 20 * s, 84 * s)
    for place in (-0.5, 0.5):
        _draw_banner(stage, stage.x(middle + place * step), stage.y(0.10), 110 * s, cloth)
    draw_chandelier(stage, stage.x(middle), stage.y(0.09), s)


def _draw_hearth(stage: Stage, x: float, y: float, s: float) -> None:
    stage.pen.open(x, y, s * 1.35)
    furniture.draw_fireplace(stage.pen, stage.palette.indoors("#a39a92"), clock=stage.nine * stage.of_today)
    stage.pen.close()


def _draw_banquet(stage: Stage, x: float, y: float, s: float) -> None:
    """A long table that is laid, with candles."""
    pen, p = stage.pen, stage.palette
    pen.open(x, y, s)
    pen.shadow(0, 0, 560, 30)
    pen.rect(-520, -250, 1040, 60, p.indoors("#f4ead6"), 6)
    pen.path(
        "M-520 -200Q-480 -60 -510 -40H510Q480 -60 520 -200Z",
        pen.fade(p.indoors("#efe2cc"), p.indoors("#c9b8a0")),
    )
    for k in range(6):
        dx = -430 + 172 * k
        if k % 2:
            pen.rect(dx - 9, -330, 18, 80, "#fbf1da", 4)
            pen.ellipse(dx, -346, 8, 17, "#ffd45e")
        else:
            pen.ellipse(dx, -252, 70, 16, p.indoors("#d9b45a"))
            pen.path(
                f"M{dx - 46} -256Q{dx} -330 {dx + 46} -256Z",
                pen.tone(p.indoors(("#b9683f", "#8fae4a", "#d8493f")[k // 2]), 0.6),
            )
    pen.close()


def _draw_great_stair(stage: Stage, x: float, foot: float, s: float, cloth: str) -> None:
    """Steps that rise and grow narrower, a runner on them, a balustrade at each side."""
    pen, stone = stage.pen, stage.palette.indoors("#d8cbb8")
    for k in range(9):
        half, y = (520 - 30 * k) * s, foot + (40 - 46 * k) * s
        pen.rect(x - half, y - 46 * s, half * 2, 48 * s, pen.fade(lighten(stone, 0.16), darken(stone, 0.16)))
        pen.rect(
            x - half * 0.44,
            y - 46 * s,
            half * 0.88,
            48 * s,
            pen.fade(lighten(cloth, 0.1), darken(cloth, 0.22)),
        )
    for side in (-1, 1):
        rail = darken(stone, 0.12)
        pen.line(
            f"M{x + side * 540 * s:.1f} {foot - 150 * s:.1f}L{x + side * 280 * s:.1f} {foot - 560 * s:.1f}",
            rail,
            34 * s,
        )
        d = "".join(
            f"M{x + side * (540 - 37 * k) * s:.1f} {foot + (30 - 58 * k) * s:.1f}v{-190 * s:.1f}"
            for k in range(8)
        )
        pen.line(d, lighten(stone, 0.1), 20 * s)
        pen.rect(x + side * 545 * s - 34 * s, foot - 200 * s, 68 * s, 240 * s, pen.tone(stone, 0.6), 6)
        pen.circle(x + side * 545 * s, foot - 230 * s, 42 * s, pen.tone(stone, 0.6))


def draw_great_door(stage: Stage, x: float, y: float, s: float) -> None:
    """Two leaves of oak under an arch."""
    pen, wood, iron = stage.pen, stage.palette.indoors("#7b4a30"), "#3a363e"
    pen.open(x, y, s)
    pen.path("M-250 0V-560A250 260 0 0 1 250 -560V0Z", stage.palette.indoors("#8f8578"))
    pen.path("M-205 0V-550A205 215 0 0 1 205 -550V0Z", pen.tone(wood, 0.7, 0.14))
    pen.line("M0 0V-760M-100 0V-730M100 0V-730", darken(wood, 0.3), 7)
    pen.line("M-190 -160H-30M-190 -480H-30M190 -160H30M190 -480H30", iron, 26)
    for dx in (-40, 40):
        pen.circle(dx, -320, 26, "#c9a04a")
        pen.circle(dx, -320, 15, darken(wood, 0.2))
    pen.close()


def _draw_arched_window(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    frame = stage.palette.indoors("#8f7d6c")
    for grow, paint in ((1.16, frame), (1.0, stage.pen.fade(*stage.palette.sky))):
        half, high = w * grow / 2, h * grow / 2
        stage.pen.path(
            f"M{x - half:.1f} {y + high:.1f}V{y - high * 0.5:.1f}Q{x - half:.1f} {y - high * 0.9:.1f} {x:.1f} {y - high * 1.1:.1f}Q{x + half:.1f} {y - high * 0.9:.1f} {x + half:.1f} {y - high * 0.5:.1f}V{y + high:.1f}Z",
            paint,
        )
    stage.pen.line(
        f"M{x:.1f} {y - h * 0.54:.1f}V{y + h / 2:.1f}M{x - w / 2:.1f} {y - h * 0.1:.1f}h{w:.1f}M{x - w / 2:.1f} {y + h * 0.2:.1f}h{w:.1f}",
        frame,
        w * 0.05,
    )
    if not stage.palette.dim:
        paint = stage.pen.veil(stage.palette.light, 0.30, 0.0)
        stage.pen.polygon(
            [
                (x - w / 2, y - h * 0.3),
                (x + w / 2, y - h * 0.3),
                (x + w * 1.6, y + h * 1.5),
                (x, y + h * 1.5),
            ],
            paint,
        )


def _draw_carpet(stage: Stage, x: float, top: float) -> None:
    red, gold = stage.palette.indoors("#a8323f"), stage.palette.indoors("#e8bf5a")
    for half, near, colour in ((0.105, 0.30, gold), (0.092, 0.27, red)):
        stage.pen.polygon(
            [
                (x - half * stage.width, top),
                (x + half * stage.width, top),
                (x + near * stage.width, stage.height + 10),
                (x - near * stage.width, stage.height + 10),
            ],
            colour,
        )


def _draw_column(stage: Stage, x: float, y: float, w: float) -> None:
    stone = stage.palette.indoors("#d3c4b0")
    stage.pen.shadow(x, y, w * 1.1, w * 0.2)
    stage.pen.rect(x - w / 2, -10, w, y + 10, stage.pen.tone(stone, 0.55, 0.24))
    for dx in (-0.2, 0.05):
        stage.pen.line(f"M{x + dx * w:.1f} 0V{y:.1f}", darken(stone, 0.16), w * 0.05, 0.6)
    stage.pen.rect(x - w * 0.72, y - w * 0.5, w * 1.44, w * 0.5, stage.pen.tone(darken(stone, 0.06), 0.6), 6)


def _draw_banner(stage: Stage, x: float, y: float, w: float, cloth: str) -> None:
    h = w * 2.3
    stage.pen.line(f"M{x - w * 0.62:.1f} {y:.1f}h{w * 1.24:.1f}", "#c9a04a", w * 0.09)
    stage.pen.polygon(
        [(x - w / 2, y), (x + w / 2, y), (x + w / 2, y + h), (x, y + h * 0.86), (x - w / 2, y + h)],
        stage.pen.tone(cloth, 0.7, 0.18),
    )
    stage.pen.circle(x, y + h * 0.4, w * 0.24, mix(cloth, "#ffd97a", 0.8))
    stage.pen.circle(x, y + h * 0.4, w * 0.12, cloth)


def draw_chandelier(stage: Stage, x: float, y: float, s: float) -> None:
    """Five candles on a hoop of brass."""
    interior.draw_lamp_light(stage, x, y, 400 * s)
    stage.pen.line(f"M{x:.1f} -10V{y:.1f}", "#6b5030", 8 * s)
    stage.pen.open(x, y, s)
    stage.pen.line("M-210 20Q0 90 210 20", "#c9a04a", 22)
    for dx, dy in ((-210, 10), (-105, 44), (0, 54), (105, 44), (210, 10)):
        stage.pen.rect(dx - 11, dy - 60, 22, 56, "#fbf1da", 4)
        stage.pen.ellipse(dx, dy - 78, 11, 22, "#ffd45e")
    stage.pen.close()
