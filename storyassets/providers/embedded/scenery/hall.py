"""The great hall of a palace."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.stage import Stage


def draw_hall(stage: Stage) -> None:
    """A great hall: columns, arched windows, banners, a red carpet to a throne."""
    p = stage.palette
    interior.draw_walls(stage, "#b9a58f")
    interior.draw_tiles(stage, "#d9cbb5", "#a08a78")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    shift = stage.rng.choice((-0.10, 0.0, 0.10))
    middle = 0.5 + shift
    step = 0.30 if stage.upright else 0.21
    for k in (-2, -1, 1, 2):
        _draw_arched_window(stage, stage.x(middle + k * step), foot - 660 * s, 150 * s, 460 * s)
    _draw_carpet(stage, stage.x(middle), foot)
    _draw_throne(stage, stage.x(middle), foot + 8 * s, s)
    for place in (-1.5, -0.5, 0.5, 1.5):
        x = stage.x(middle + place * step)
        _draw_column(stage, x, foot + 20 * s, 84 * s)
    cloth = p.indoors(stage.rng.choice(("#a8323f", "#3f4f9a", "#2f7a68")))
    for place in (-0.5, 0.5):
        _draw_banner(stage, stage.x(middle + place * step), stage.y(0.10), 110 * s, cloth)
    _draw_chandelier(stage, stage.x(middle), stage.y(0.09), s)


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


def _draw_throne(stage: Stage, x: float, y: float, s: float) -> None:
    gold, red = stage.palette.indoors("#dfae4a"), stage.palette.indoors("#b23a48")
    stage.pen.open(x, y, s)
    stage.pen.rect(-230, -50, 460, 60, stage.palette.indoors("#8f7d6c"), 6)
    stage.pen.path("M-120 -50V-470Q-120 -560 0 -600Q120 -560 120 -470V-50Z", stage.pen.tone(gold, 0.7, 0.2))
    stage.pen.path("M-84 -200V-450Q-84 -510 0 -545Q84 -510 84 -450V-200Z", stage.pen.tone(red, 0.7, 0.16))
    stage.pen.rect(-130, -220, 260, 60, lighten(red, 0.1), 20)
    for dx in (-160, 110):
        stage.pen.rect(dx, -300, 50, 250, stage.pen.tone(gold, 0.5, 0.26), 14)
        stage.pen.circle(dx + 25, -300, 32, lighten(gold, 0.2))
    stage.pen.circle(0, -600, 30, "#e25a68")
    stage.pen.close()


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


def _draw_chandelier(stage: Stage, x: float, y: float, s: float) -> None:
    interior.draw_lamp_light(stage, x, y, 520 * s)
    stage.pen.line(f"M{x:.1f} -10V{y:.1f}", "#6b5030", 8 * s)
    stage.pen.open(x, y, s)
    stage.pen.line("M-210 20Q0 90 210 20", "#c9a04a", 22)
    for dx, dy in ((-210, 10), (-105, 44), (0, 54), (105, 44), (210, 10)):
        stage.pen.rect(dx - 11, dy - 60, 22, 56, "#fbf1da", 4)
        stage.pen.ellipse(dx, dy - 78, 11, 22, "#ffd45e")
    stage.pen.close()
