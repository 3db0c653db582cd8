"""Wild settings: mountains, desert, cave."""

from __future__ import annotations

from math import cos, sin, tau

from storyassets.providers.embedded.scenery import land, landmarks, landmarks_built, plants, subjects
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import smooth, straight
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_mountains(stage: Stage) -> None:
    """Snowy peaks in ranks, firs at their feet and a rocky ledge before."""
    draw_sky(stage, clouds=4)
    kind = stage.choose("mountains", 3)
    rock = ("#7486ab", "#8a7f96", "#7f9696")[kind]
    land.draw_peaks(stage, rock, 3, min(0.40, 0.26 * stage.height / stage.width + 0.12))
    if kind == 1:
        landmarks.put(stage, landmarks.draw_waterfall, 0.36, 0.92, 1.0, 0.00022 * stage.height)
    elif kind == 2:
        landmarks.put(stage, landmarks_built.draw_cliff_castle, 0.66, 0.94, 1.0, 0.0003 * stage.height)
    plants.draw_wood_edge(stage, stage.horizon + stage.height * 0.03, stage.height * 0.085, 0.5)
    land.draw_ground(stage, "#7f9a6a")
    side = stage.rng.choice((-1, 1))
    for k, (share, distance) in enumerate(((0.40, 0.35), (0.46, 0.18), (-0.45, 0.28))):
        y = stage.depth_y(distance)
        x, s = stage.x(0.5 + side * share), stage.scale_at(y)
        plants.draw_conifer(
            stage.pen,
            x,
            y,
            min((1150 - 130 * k) * s, stage.height * 0.4),
            stage.palette.turf(plants.PINE, 0.12),
        )
    _draw_crag(stage, -side)
    if stage.empty:
        subjects.draw_circling_eagles(stage)
    land.draw_stones(stage, 9)
    land.draw_tufts(stage, "#6f8f5a", 10)


def _draw_crag(stage: Stage, side: int) -> None:
    """A ledge of rock at one edge."""
    rock = stage.palette.turf("#7d8494", 0.04)
    edge = stage.x(0.5 + side * 0.56)
    y, s = stage.depth_y(0.05), stage.width * 0.0011
    spots = [(0, 0), (-250, 10), (-215, -120), (-150, -175), (-120, -310), (-50, -360), (0, -480)]
    points = [(edge + side * dx * s, y + dy * s) for dx, dy in spots]
    stage.pen.path(
        straight(points) + f"L{edge + side * 80:.1f} {y - 480 * s:.1f}V{y:.1f}Z",
        stage.pen.tone(rock, 0.6, 0.2),
    )
    facet = [
        (edge + side * dx * s, y + dy * s) for dx, dy in ((-215, -120), (-150, -175), (-110, -90), (-150, 6))
    ]
    stage.pen.polygon(facet, lighten(rock, 0.16))
    stage.pen.polygon(
        [
            (edge + side * dx * s, y + dy * s)
            for dx, dy in ((-120, -310), (-50, -360), (-20, -220), (-90, -160))
        ],
        lighten(rock, 0.12),
    )


def draw_desert(stage: Stage) -> None:
    """Dunes, mesas and cactus in shimmering air."""
    draw_sky(stage, clouds=2)
    kind = stage.choose("desert", 3)
    if kind == 1:
        landmarks.put(stage, landmarks_built.draw_pyramids, 0.5, 0.97, 1.0, 0.00022 * stage.height)
    else:
        _draw_mesas(stage)
    for k in range(4):
        y = stage.depth_y(0.96 - 0.30 * k)
        sand = stage.palette.turf("#e8b46a", 0.5 - 0.15 * k)
        _draw_dune(stage, y, stage.height * (0.035 + 0.012 * k), sand)
    side = stage.rng.choice((-1, 1))
    if kind == 2:
        landmarks.put(stage, landmarks_built.draw_tents, 0.5 - side * 0.20, 0.62)
    for share, distance in ((0.40, 0.3), (-0.42, 0.48), (0.2, 0.8)):
        y = stage.depth_y(distance)
        x = stage.x(0.5 + side * share)
        if kind:
            high = min(520 * stage.scale_at(y), stage.height * 0.20)
            plants.draw_bare_tree(stage.pen, x, y, high, stage.palette.lit("#b08a62", distance * 0.4))
            continue
        stage.pen.shadow(x, y, 150 * stage.scale_at(y), 24 * stage.scale_at(y))
        plants.draw_cactus(
            stage.pen,
            x,
            y,
            min(620 * stage.scale_at(y), stage.height * 0.34),
            stage.palette.turf("#5f9660", distance * 0.3),
        )
    land.draw_stones(stage, 6, "#b98560")
    if stage.empty:
        subjects.draw_oasis_rocks(stage)
    land.draw_tufts(stage, "#b09a50", 5)


def _draw_mesas(stage: Stage) -> None:
    for k, share in enumerate((0.16, 0.55, 0.9)):
        rock = stage.palette.lit("#c0694a", 0.62 - 0.1 * (k % 2))
        x, high = (
            stage.x(share + stage.rng.uniform(-0.06, 0.06)),
            stage.height * stage.rng.uniform(0.06, 0.12),
        )
        half, y = stage.width * stage.rng.uniform(0.09, 0.15), stage.horizon + 8
        stage.pen.polygon(
            [
                (x - half * 1.25, y),
                (x - half * 0.8, y - high * 0.5),
                (x - half * 0.72, y - high),
                (x + half * 0.7, y - high),
                (x + half * 0.82, y - high * 0.45),
                (x + half * 1.3, y),
            ],
            stage.pen.tone(rock, 0.62, 0.14),
        )
        stage.pen.line(
            f"M{x - half * 0.76:.1f} {y - high * 0.7:.1f}H{x + half * 0.76:.1f}", darken(rock, 0.14), 5
        )


def _draw_dune(stage: Stage, y: float, swell: float, sand: str) -> None:
    """A dune: a lit slope, and a shadowed one under a curved crest."""
    crest_x = stage.x(stage.rng.uniform(0.2, 0.8))
    line = [
        (-20, y + swell * 0.3),
        (crest_x * 0.5, y - swell * 0.1),
        (crest_x, y - swell),
        (crest_x + (stage.width - crest_x) * 0.5, y - swell * 0.1),
        (stage.width + 20, y + swell * 0.2),
    ]
    land.fill_below(
        stage.pen, line, stage.height + 20, stage.pen.fade(lighten(sand, 0.10), sand, darken(sand, 0.05))
    )
    shadow = f"M{crest_x:.1f} {y - swell:.1f}Q{crest_x + stage.width * 0.1:.1f} {y - swell * 0.3:.1f} {stage.width + 20:.1f} {y + swell * 0.2:.1f}V{y + swell * 3:.1f}Q{crest_x + stage.width * 0.12:.1f} {y + swell * 2.4:.1f} {crest_x - stage.width * 0.04:.1f} {y + swell * 1.1:.1f}Q{crest_x + stage.width * 0.06:.1f} {y + swell * 0.1:.1f} {crest_x:.1f} {y - swell:.1f}Z"
    stage.pen.path(shadow, stage.pen.veil(darken(sand, 0.28), 0.55, 0.05))


def draw_cave(stage: Stage) -> None:
    """The inside of a cave: its bright mouth, walls closing in, stalactites, crystals."""
    draw_sky(stage, clouds=2)
    land.draw_hills(stage, "#6f9a70", 3)
    kind = stage.choose("cave", 3)
    rock = mix(stage.palette.indoors(("#6f6378", "#5f7480", "#86684f")[kind]), stage.palette.ink, 0.16)
    land.fill_below(
        stage.pen,
        land.roll(stage, stage.depth_y(0.80), 8),
        stage.height + 20,
        stage.pen.fade(lighten(rock, 0.2), rock, darken(rock, 0.3)),
    )
    cx, side = stage.x(0.5), stage.rng.choice((-0.1, 0.0, 0.1))
    for k in range(3):
        shade = darken(mix(rock, stage.palette.sky[2], 0.22 - 0.11 * k), 0.16 * k)
        _draw_cave_ring(
            stage, cx + side * stage.width * (1 - 0.4 * k), 0.27 + 0.085 * k, 0.30 - 0.075 * k, shade
        )
    for _ in range(9):
        share = stage.rng.choice(
            (stage.rng.uniform(0, 0.3), stage.rng.uniform(0.3, 0.7), stage.rng.uniform(0.7, 1))
        )
        long = stage.height * stage.rng.uniform(0.05, 0.15) * (0.6 + abs(share - 0.5))
        x, half, top = stage.x(share), stage.width * stage.rng.uniform(0.02, 0.04), stage.height * 0.05
        stage.pen.polygon(
            [(x - half, -10), (x + half, -10), (x, top + long)], stage.pen.tone(darken(rock, 0.30), 0.5, 0.25)
        )
    _draw_cave_floor(stage, rock)
    if kind == 1:
        _draw_cave_lake(stage)


def _draw_cave_lake(stage: Stage) -> None:
    """Still water that glows."""
    y = stage.depth_y(0.30)
    stage.pen.glow(stage.x(0.5), y, stage.width * 0.34, "#5fe0e8", 0.5)
    stage.pen.ellipse(
        stage.x(0.5),
        y,
        stage.width * 0.30,
        stage.height * 0.018,
        mix("#3fb8c8", stage.palette.sky[2], 0.3),
        0.85,
    )
    stage.pen.ellipse(stage.x(0.46), y - 4, stage.width * 0.16, stage.height * 0.006, "#d8fbff", 0.6)


def _draw_cave_ring(stage: Stage, cx: float, half: float, top: float, shade: str) -> None:
    """Rock around an opening: everything but a ragged arch."""
    rng, w = stage.rng, stage.width * half
    arch_top, floor = stage.y(top), stage.ground_y + stage.height * 0.02
    points = [(cx - w * 1.15, floor)]
    for k in range(11):
        a = tau / 2 * (1 - k / 10)
        wobble = rng.uniform(0.93, 1.08)
        points.append(
            (cx + cos(a) * w * wobble, stage.horizon - sin(a) * (stage.horizon - arch_top) * wobble)
        )
    points.append((cx + w * 1.15, floor))
    d = f"M-10 -10H{stage.width + 10:.1f}V{floor:.1f}L" + smooth(points[::-1])[1:] + "H-10Z"
    stage.pen.path(d, stage.pen.fade(darken(shade, 0.22), shade))


def _draw_cave_floor(stage: Stage, rock: str) -> None:
    y = stage.depth_y(0.10)
    land.fill_below(
        stage.pen,
        land.roll(stage, y, 14),
        stage.height + 20,
        stage.pen.fade(mix(rock, stage.palette.light, 0.12), darken(rock, 0.34)),
    )
    for share in (0.06, 0.17, 0.84, 0.95):
        x, s = stage.x(share), stage.scale * stage.rng.uniform(80, 150)
        land.draw_rock(stage.pen, x, y + 30, s, darken(rock, 0.1))
    for share, lean in ((0.10, -14), (0.13, 8), (0.90, 12)):
        _draw_crystal(stage, stage.x(share), y + 36, 190 * stage.scale, lean)
    for share in (-0.02, 1.02):
        land.draw_rock(stage.front, stage.x(share), stage.height + 30, stage.width * 0.22, darken(rock, 0.5))


def _draw_crystal(stage: Stage, x: float, y: float, high: float, lean: float) -> None:
    stage.pen.glow(x, y - high * 0.5, high, "#8ff0ff", 0.4)
    stage.pen.open(x, y, high / 100, lean)
    stage.pen.polygon([(-16, 0), (-18, -70), (0, -100), (18, -66), (16, 0)], "#6fd3e8")
    stage.pen.polygon([(-16, 0), (-18, -70), (0, -100), (-3, 0)], "#b5f3ff")
    stage.pen.close()
