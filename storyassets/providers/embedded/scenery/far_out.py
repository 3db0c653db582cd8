"""Far from every house: a camp at night, a plain of snow and ice, a jungle."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num, straight
from storyassets.providers.embedded.scenery.sky import draw_sky, draw_stars
from storyassets.providers.embedded.scenery.stage import Stage


def draw_camp(stage: Stage) -> None:
    """A tent or two at the edge of a wood, a fire in its ring of stones, logs around it; lit from within by night."""
    draw_sky(stage, clouds=3)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    if p.night:
        draw_stars(stage, 40)
    if stage.choose("camp", 3) == 1:
        land.draw_peaks(stage, "#7d8a9c", 2, 0.2)
    else:
        land.draw_hills(stage, "#5f8a70", 3)
    plants.draw_wood_edge(stage, stage.horizon + 10, stage.height * 0.20, 0.7, gap=0.05)
    land.draw_ground(stage, "#6f9350")
    for share in (-0.02, 0.10, 0.92, 1.03):
        y = stage.depth_y(0.5)
        plants.draw_conifer(pen, stage.x(share), y, stage.height * 0.42, p.turf("#2f5f46", 0.2))
    s = min(stage.scale_at(stage.depth_y(0.50)), stage.width / 1500)
    pen.open(stage.x(0.5 - side * 0.22), stage.depth_y(0.52), s, mirror=side < 0)
    _draw_tent(stage, ("#d8783f", "#3f7a8a", "#c8a83f")[stage.choose("tent", 3)])
    pen.close()
    if stage.reverse:
        pen.open(stage.x(0.5 + side * 0.34), stage.depth_y(0.62), s * 0.8, mirror=side > 0)
        _draw_tent(stage, "#6a8a4f")
        pen.close()
    x, y = stage.x(0.5 + side * 0.20), stage.depth_y(0.30)
    _draw_fire(stage, x, y, min(stage.scale_at(y), stage.width / 1500))
    land.draw_tufts(stage, "#557f40", 12)


def _draw_tent(stage: Stage, colour: str) -> None:
    pen, p = stage.pen, stage.palette
    cloth = p.lit(colour, 0.06)
    pen.shadow(0, 0, 430, 34)
    pen.path("M-420 0Q-380 -430 40 -560Q380 -400 430 0Z", pen.tone(cloth, 0.66, 0.2))
    inside = "#ffd98a" if p.dim else darken(cloth, 0.5)
    pen.path("M-330 0Q-250 -330 -40 -500Q60 -300 70 0Z", inside)
    pen.path("M-40 -500Q-150 -250 -330 0H-400Q-300 -330 -40 -500Z", lighten(cloth, 0.18))
    pen.line("M40 -560Q220 -300 250 0M-420 0L-520 30M430 0L520 34", darken(cloth, 0.3), 10)
    if p.dim:
        pen.glow(-130, -180, 460, "#ffcf7a", 0.6)


def _draw_fire(stage: Stage, x: float, y: float, s: float) -> None:
    """Stones in a ring, logs, flames, their light on the ground, sparks."""
    pen, p = stage.pen, stage.palette
    pen.glow(x, y - 90 * s, (760 if p.dim else 380) * s, "#ff9a4a", 0.7 if p.dim else 0.35)
    pen.open(x, y, s)
    for k in range(7):
        pen.ellipse(-150 + 50 * k, 14 - 16 * (k % 2), 40, 26, p.lit("#8a8690"))
    pen.line("M-110 -6L90 -50M110 -6L-90 -50", p.lit("#6b4a30"), 40)
    pen.path(
        "M-90 -20Q-130 -130 -50 -190Q-50 -130 -20 -150Q-40 -260 40 -310Q30 -220 70 -190Q110 -150 90 -20Z",
        "#ff8a2a",
    )
    pen.path(
        "M-50 -20Q-70 -100 -14 -140Q-10 -90 10 -110Q0 -180 30 -210Q40 -140 60 -110Q70 -60 46 -20Z", "#ffd05a"
    )
    for k, (dx, dy) in enumerate(((-60, -340), (40, -400), (90, -320), (-10, -460))):
        pen.circle(dx, dy, 8 - k % 2 * 2, "#ffc46a", 0.8)
    pen.close()


def draw_snowfield(stage: Stage) -> None:
    """White to the horizon: drifts, blocks of ice, mountains of snow far off; a green glow in the sky by night."""
    draw_sky(stage, clouds=3)
    pen, p = stage.pen, stage.palette
    kind = stage.choose("snowfield", 3)
    if p.night:
        draw_stars(stage, 50)
        for k, shade in enumerate(("#5fe0a8", "#7fd0e8")):
            y = stage.horizon * (0.30 + 0.16 * k)
            d = f"M-20 {num(y)}Q{num(stage.width * 0.3)} {num(y - 120)} {num(stage.width * 0.55)} {num(y + 20)}T{num(stage.width + 20)} {num(y - 60)}V{num(y + 190)}Q{num(stage.width * 0.5)} {num(y + 130)} -20 {num(y + 230)}Z"
            pen.path(d, pen.veil(shade, 0.0, 0.40, 0.0))
    if kind != 2:
        land.draw_peaks(stage, "#a8bccd", 2, 0.16)
    snow = mix(p.lit("#eef5fb", 0.05), p.sky[2], 0.10)
    blue = mix(p.lit("#a9c8e0", 0.05), p.sky[1], 0.10)
    for k in range(4):
        y = stage.depth_y(1.0 - 0.29 * k)
        line = land.roll(stage, y, stage.height * (0.006 + 0.006 * k), 7)
        land.fill_below(
            pen, line, stage.height + 20, pen.fade(lighten(snow, 0.1), snow, mix(snow, blue, 0.55))
        )
    _draw_ice(stage, blue, lighten(snow, 0.1), kind)
    drifts = "".join(
        f"M{num(stage.width * stage.rng.uniform(-0.1, 0.9))} {num(stage.depth_y(d))}q{num(stage.width * 0.08)} -14 {num(stage.width * 0.18)} 0"
        for d in (0.5, 0.36, 0.22, 0.12, 0.02, -0.06)
    )
    pen.line(drifts, blue, 8, 0.7)


def _draw_ice(stage: Stage, blue: str, white: str, kind: int) -> None:
    """Ridges of broken ice, or a dark lead of open water between two floes."""
    pen = stage.pen
    if kind == 2:
        y, x = stage.depth_y(0.62), stage.x(0.5)
        w = stage.width
        pen.polygon(
            [
                (-20, y + 10),
                (x - w * 0.2, y - 8),
                (x + w * 0.1, y + 6),
                (w + 20, y - 12),
                (w + 20, y + 22),
                (x + w * 0.16, y + 44),
                (x - w * 0.24, y + 26),
                (-20, y + 50),
            ],
            mix("#2f6f94", stage.palette.sky[1], 0.3),
        )
    for share, distance, size in ((0.06, 0.52, 1.0), (0.20, 0.70, 0.6), (0.90, 0.46, 1.2), (0.74, 0.74, 0.5)):
        x, y = stage.x(share + stage.rng.uniform(-0.03, 0.03)), stage.depth_y(distance)
        s = stage.width * 0.0011 * size
        block = [(-140, 10), (-110, -90), (-60, -130), (-20, -250), (50, -170), (90, -120), (150, 12)]
        pen.path(
            straight([(x + dx * s, y + dy * s) for dx, dy in block]) + "Z",
            pen.tone(mix(white, blue, 0.3), 0.5, 0.16),
        )
        pen.polygon(
            [(x + dx * s, y + dy * s) for dx, dy in ((-20, -250), (50, -170), (10, -20), (-40, -60))],
            blue,
            0.8,
        )


def draw_jungle(stage: Stage) -> None:
    """Crowns that close overhead, trunks with roots like walls, creepers, great leaves, mist, often a path."""
    pen, p = stage.pen, stage.palette
    deep = p.turf("#2f6a48", 0.5)
    pen.rect(
        -90,
        -90,
        stage.width + 180,
        stage.height,
        pen.fade(p.turf("#1f4a38", 0.3), deep, mix(deep, p.light, 0.42)),
    )
    pen.glow(
        stage.x(0.5),
        stage.horizon - stage.height * 0.1,
        stage.width * 0.55,
        mix(p.light, "#c8f09a", 0.4),
        0.6,
    )
    for rank, distance in enumerate((0.75, 0.55)):
        y = stage.horizon + stage.height * 0.015 * rank
        plants.draw_bushes(stage, y, stage.height * (0.13 - 0.02 * rank), "#3f8a55", distance, gap=0.06)
        for k in range(4):
            x = stage.width * (0.08 + 0.27 * k + 0.1 * rank) + stage.rng.uniform(-30, 30)
            plants.draw_palm(
                pen,
                x,
                y + 20,
                stage.height * (0.24 + 0.05 * rank),
                p.turf("#4f9a55", distance),
                p.lit("#6b5a44", distance),
            )
        land.draw_mist(stage, y, stage.height * 0.05, 0.4)
    land.draw_ground(stage, "#4f7a44")
    if stage.choose("jungle", 3):
        land.draw_path(stage, "#8a7450", near=0.4)
    for share in (-0.02, 0.13, 0.88, 1.02):
        _draw_giant(stage, stage.x(share), stage.depth_y(0.28 if 0 < share < 1 else 0.12))
    _draw_creepers(stage)
    for share, way in ((0.02, 1), (0.98, -1), (0.2, 1), (0.82, -1)):
        _draw_leaves(stage, stage.x(share), stage.depth_y(0.05), way)


def _draw_giant(stage: Stage, x: float, y: float) -> None:
    """A trunk with its roots."""
    bark, w = stage.palette.turf("#5f4f3c", 0.1), stage.width * 0.055
    d = f"M{num(x - w)} -20V{num(y - w * 4)}Q{num(x - w * 1.1)} {num(y - w)} {num(x - w * 2.4)} {num(y)}Q{num(x - w * 0.8)} {num(y - w * 0.7)} {num(x - w * 0.3)} {num(y + 10)}Q{num(x + w * 0.4)} {num(y - w)} {num(x + w * 2.3)} {num(y + 6)}Q{num(x + w * 1.1)} {num(y - w)} {num(x + w)} {num(y - w * 4)}V-20Z"
    stage.pen.path(d, stage.pen.tone(bark, 0.55, 0.28))
    stage.pen.line(
        f"M{num(x - w * 0.4)} {num(y - w * 6)}V{num(y - w * 2)}M{num(x + w * 0.3)} {num(y - w * 9)}V{num(y - w * 5)}",
        darken(bark, 0.25),
        8,
    )


def _draw_creepers(stage: Stage) -> None:
    leaf, marks = stage.palette.turf("#3f7a48", 0.05), []
    for k in range(6):
        x = stage.width * (0.04 + 0.18 * k)
        long = stage.height * stage.rng.uniform(0.10, 0.30) * (0.5 + abs(k - 2.5) / 2.5)
        marks.append(f"M{num(x)} -20Q{num(x + 40)} {num(long * 0.5)} {num(x - 10)} {num(long)}")
        for t in (0.3, 0.55, 0.8, 1.0):
            stage.pen.ellipse(x + 22 * (1 - t), long * t, 26, 12, leaf, 1.0, 40 if k % 2 else -40)
    stage.pen.line("".join(marks), darken(leaf, 0.2), 9)


def _draw_leaves(stage: Stage, x: float, y: float, way: int) -> None:
    """A plant of great leaves."""
    green = stage.palette.turf("#3f8f4f")
    for k, (dx, dy) in enumerate(((-0.10, -0.07), (0.02, -0.11), (0.13, -0.08), (0.19, -0.03))):
        tip_x, tip_y = x + way * dx * stage.width, y + dy * stage.height
        mid = (x + tip_x) / 2
        shade = (green, lighten(green, 0.1), darken(green, 0.12), green)[k]
        d = f"M{num(x)} {num(y)}Q{num(mid - 40)} {num(tip_y - 6)} {num(tip_x)} {num(tip_y)}Q{num(mid + 44)} {num((y + tip_y) / 2 + 30)} {num(x)} {num(y)}Z"
        stage.pen.path(d, shade)
        stage.pen.line(
            f"M{num(x)} {num(y)}Q{num(mid)} {num((y + tip_y) / 2 - 12)} {num(tip_x)} {num(tip_y)}",
            lighten(shade, 0.24),
            5,
            0.7,
        )
