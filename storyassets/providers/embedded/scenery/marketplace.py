"""The market: stalls with striped awnings before the town's houses, bunting, cobbles."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import landmarks, landmarks_built
from storyassets.providers.embedded.scenery.buildings import draw_town_house
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.towns import PLASTER


def draw_market(stage: Stage) -> None:
    """Town houses around a square, stalls with striped awnings, crates of fruit, bunting."""
    draw_sky(stage, clouds=3)
    x, y = -30.0, stage.depth_y(0.70)
    while x < stage.width + 20:
        wide = stage.width * stage.rng.uniform(0.17, 0.24) * (1000 / stage.width) ** 0.4
        draw_town_house(
            stage.pen,
            stage.palette,
            stage.rng,
            x,
            y,
            wide,
            stage.height * stage.rng.uniform(0.20, 0.28),
            stage.rng.choice(PLASTER),
            0.34,
        )
        x += wide * 1.02
    _draw_cobbles(stage, y)
    kind = stage.choose("market", 3)
    if kind != 1:
        draw_bunting(stage)
    if kind:
        landmarks.put(
            stage, (landmarks_built.draw_fountain, landmarks_built.draw_well)[kind - 1], 0.5, 0.5, 0.9
        )
    side = stage.rng.choice((0, 1))
    for k, share in enumerate((0.17, 0.84)):
        _draw_stall(
            stage,
            stage.x(share),
            stage.depth_y(0.30 + 0.06 * k),
            ("#d8493f", "#3d8f7c", "#e0a030")[(k + side) % 3],
            k,
        )


def _draw_cobbles(stage: Stage, top: float) -> None:
    stone = stage.palette.turf("#c3b299", 0.05)
    stage.pen.rect(
        -10,
        top,
        stage.width + 20,
        stage.height - top + 20,
        stage.pen.fade(mix(stone, stage.palette.sky[2], 0.3), stone, darken(stone, 0.14)),
    )
    rows = 9
    for k in range(rows):
        y = top + (stage.height - top) * ((k + 0.6) / rows) ** 1.5
        size = 10 + 32 * (k / rows)
        d = "".join(
            f"M{x:.1f} {y:.1f}q{size * 0.5:.1f} {-size * 0.3:.1f} {size:.1f} 0"
            for x in _spread(stage, size * 3.4)
        )
        stage.pen.line(d, darken(stone, 0.18), 2 + 2.4 * k / rows, 0.5)


def _spread(stage: Stage, step: float) -> list[float]:
    start = -step * stage.rng.random()
    return [start + step * k for k in range(int(stage.width / step) + 2)]


def draw_bunting(stage: Stage) -> None:
    """A string of small flags across the sky."""
    y, sag = stage.y(0.20), stage.height * 0.06
    stage.pen.line(
        f"M-10 {y:.1f}Q{stage.x(0.5):.1f} {y + 2 * sag:.1f} {stage.width + 10:.1f} {y - 20:.1f}",
        stage.palette.lit("#f7efe0"),
        4,
    )
    colours = ("#e2574c", "#f2c14e", "#3f88c5", "#6ab187")
    for k in range(11):
        t = (k + 0.5) / 11
        px, py = stage.width * t, y + 4 * sag * t * (1 - t) - 20 * t * t
        stage.pen.polygon(
            [(px - 26, py), (px + 26, py), (px, py + 54)], stage.palette.lit(colours[k % 4], 0.08)
        )


def _draw_stall(stage: Stage, x: float, y: float, stripe: str, kind: int) -> None:
    s = min(stage.scale_at(y), stage.height * 0.0006)
    wood, cloth, white = (stage.palette.lit(c, 0.05) for c in ("#9a6b42", stripe, "#fff4e2"))
    stage.pen.shadow(x, y, 340 * s, 40 * s)
    stage.pen.open(x, y, s)
    for px in (-270, 250):
        stage.pen.rect(px, -640, 22, 640, darken(wood, 0.2))
    stage.pen.rect(-290, -240, 580, 240, stage.pen.fade(wood, darken(wood, 0.18)))
    stage.pen.line("M-285 -120H285", darken(wood, 0.3), 6)
    stage.pen.rect(-305, -262, 610, 30, lighten(wood, 0.16), 6)
    for k in range(6):
        left, colour = -330 + 110 * k, cloth if k % 2 == 0 else white
        top = -300 + 100 * k
        stage.pen.path(f"M{top} -760H{top + 100}L{left + 110} -600a55 46 0 0 1 -110 0Z", colour)
    fruit = (("#e2483d", "#f2a63b", "#7fb84f"), ("#f2c94c", "#8e5aa8", "#e2483d"))[kind % 2]
    for k in range(3):
        stage.pen.rect(-275 + 190 * k, -300, 165, 46, darken(wood, 0.08), 4)
        for j in range(4):
            stage.pen.circle(
                -252 + 190 * k + 40 * j,
                -306 - (j % 2) * 10,
                25,
                stage.pen.tone(stage.palette.lit(fruit[k], 0.05), 0.6),
            )
    stage.pen.close()
