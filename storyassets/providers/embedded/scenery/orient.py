"""A town, a palace and a room of the Orient: domes, pointed arches, palms."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior, land, landmarks, plants
from storyassets.providers.embedded.scenery.buildings import LIT_WINDOW
from storyassets.providers.embedded.scenery.colours import lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_oriental_town(stage: Stage) -> None:
    """Flat white houses with arched doors, domes and a tower, palms, awnings."""
    draw_sky(stage, clouds=2)
    land.draw_hills(stage, "#d8b878", 2, 0.05)
    land.draw_ground(stage, "#e2c48c")
    side = (-1, 1)[stage.choose("orient", 2)]
    landmarks.put(stage, _draw_minaret, 0.5 + side * 0.18, 0.78, 1.0)
    for k, (share, depth, size) in enumerate(
        (
            (0.5 - side * 0.10, 0.74, 0.9),
            (0.5 + side * 0.40, 0.62, 1.0),
            (0.5 - side * 0.38, 0.56, 1.0),
            (0.5 + side * 0.58, 0.36, 1.1),
        )
    ):
        landmarks.put(stage, (_draw_domed_house, _draw_flat_house)[k % 2], share, depth, size)
    land.draw_path(stage, "#ecd6a8", near=0.8, far=0.06, bend=0.08 * side)
    _draw_palms(stage, side)


def draw_oriental_court(stage: Stage) -> None:
    """A palace of white domes and pointed arches behind a long basin, palms."""
    draw_sky(stage, clouds=2)
    land.draw_hills(stage, "#d8b878", 2, 0.04)
    land.draw_ground(stage, "#dcc490")
    landmarks.put(stage, _draw_dome_palace, 0.5, 0.60, min(1.0, stage.width / 1050))
    x, far, low = stage.x(0.5), stage.depth_y(0.5), stage.depth_y(0.05)
    w = stage.width
    pen = stage.pen
    pen.polygon(
        [(x - w * 0.06, far), (x + w * 0.06, far), (x + w * 0.16, low), (x - w * 0.16, low)],
        stage.palette.turf("#6ab0c0", 0.1),
    )
    _draw_palms(stage, 1)


def _draw_palms(stage: Stage, side: int) -> None:
    for share, depth in ((0.5 - side * 0.46, 0.40), (0.5 + side * 0.47, 0.48)):
        y = stage.depth_y(depth)
        high = min(1100 * stage.scale_at(y), stage.height * 0.32)
        leaf, bark = stage.palette.turf("#5f9a50", 0.1), stage.palette.lit("#9a7650", 0.1)
        plants.draw_palm(stage.pen, stage.x(share), y, high, leaf, bark)


def _draw_flat_house(stage: Stage, lit: Lit) -> None:
    pen, wall = stage.pen, lit("#f0dcb8")
    pen.shadow(0, 0, 330, 26)
    pen.rect(-280, -520, 560, 520, pen.tone(wall, 0.66, 0.14))
    pen.rect(-300, -560, 600, 54, lighten(wall, 0.2), 4)
    pen.path("M-70 0V-230Q0 -330 70 -230V0Z", lit("#3f7a86"))
    for x in (-180, 180):
        pen.path(
            f"M{x - 40} -280V-370Q{x} -430 {x + 40} -370V-280Z",
            LIT_WINDOW if stage.palette.dim else lit("#7a5a44"),
        )
    pen.polygon([(-120, -250), (120, -250), (150, -180), (-150, -180)], lit("#c8563f"), 0.9)


def _draw_domed_house(stage: Stage, lit: Lit) -> None:
    pen, wall = stage.pen, lit("#f6e8d0")
    pen.shadow(0, 0, 330, 26)
    pen.rect(-260, -460, 520, 460, pen.tone(wall, 0.66, 0.14))
    pen.path("M-200 -460Q-210 -640 0 -720Q210 -640 200 -460Z", pen.tone(lit("#4fa0a8"), 0.6))
    pen.line("M0 -720V-790", lit("#e0b14a"), 14)
    pen.path("M-90 0V-240Q0 -360 90 -240V0Z", LIT_WINDOW if stage.palette.dim else lit("#8a5a40"))
    pen.line("M-230 -410H230", lit("#c8963c"), 14)


def _draw_minaret(stage: Stage, lit: Lit) -> None:
    pen, wall = stage.pen, lit("#f2e0c0")
    pen.rect(-60, -1150, 120, 1150, pen.tone(wall, 0.6))
    pen.rect(-90, -960, 180, 40, lighten(wall, 0.2), 6)
    pen.path("M-70 -1150Q-76 -1230 0 -1290Q76 -1230 70 -1150Z", pen.tone(lit("#4fa0a8"), 0.6))
    pen.line("M0 -1290V-1360", lit("#e0b14a"), 12)


def _draw_dome_palace(stage: Stage, lit: Lit) -> None:
    pen, wall, dome = stage.pen, lit("#f8ecd6"), lit("#4fa0a8")
    pen.shadow(0, 0, 620, 36)
    for x in (-520, 520):
        pen.rect(x - 50, -860, 100, 860, pen.tone(wall, 0.6))
        pen.path(f"M{x - 60} -860Q{x - 64} -940 {x} -1000Q{x + 64} -940 {x + 60} -860Z", dome)
    pen.rect(-440, -480, 880, 480, pen.tone(wall, 0.7, 0.12))
    for x, r in ((-300, 120), (300, 120), (0, 210)):
        low = -480 if x else -520
        pen.path(
            f"M{x - r} {low}Q{x - r * 1.1} {low - r} {x} {low - r * 1.6}Q{x + r * 1.1} {low - r} {x + r} {low}Z",
            pen.tone(dome, 0.6),
        )
        pen.line(f"M{x} {low - r * 1.6:.0f}v-70", lit("#e0b14a"), 14)
    for x, half, high in ((0, 110, 360), (-280, 70, 250), (280, 70, 250)):
        pen.path(
            f"M{x - half} 0V{-high * 0.66:.0f}Q{x} {-high * 1.15:.0f} {x + half} {-high * 0.66:.0f}V0Z",
            LIT_WINDOW if stage.palette.dim else lit("#7a5a6a"),
        )
    pen.line("M-440 -440H440", lit("#c8963c"), 16)


def draw_oriental_room(stage: Stage) -> None:
    """Arches with tiles, a lamp of coloured glass, cushions and a carpet."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1350)
    interior.draw_walls(stage, ("#e6c890", "#d8b8a0", "#cfc8a0")[stage.choose("plaster", 3)])
    interior.draw_tiles(stage, "#e8dcc0", "#c89a70")
    gold, blue = p.indoors("#d8a840"), p.indoors("#3f8a96")
    pen.rect(-90, foot - 230 * s, stage.width + 180, 200 * s, blue)
    diamonds = "".join(
        f"M{num(120 * k * s)} {num(foot - 130 * s)}l{num(40 * s)} {num(-60 * s)}l{num(40 * s)} {num(60 * s)}l{num(-40 * s)} {num(60 * s)}Z"
        for k in range(20)
    )
    pen.path(diamonds, gold)
    for k in range(-1, 2):
        pen.open(stage.x(0.5) + 480 * k * s, foot - 230 * s, s)
        pen.path(
            "M-150 0V-330Q-160 -460 0 -560Q160 -460 150 -330V0Z", pen.fade(*p.sky, p.turf("#d8b878", 0.3))
        )
        pen.line("M-150 0V-330Q-160 -460 0 -560Q160 -460 150 -330V0", gold, 24)
        pen.close()
    x = stage.x(0.5 + side * 0.22)
    pen.line(f"M{num(x)} -10V{num(foot - 1000 * s)}", gold, 8)
    pen.ellipse(x, foot - 950 * s, 60 * s, 80 * s, p.indoors("#c8443f"))
    interior.draw_lamp_light(stage, x, foot - 950 * s, 300 * s)
    pen.open(stage.x(0.5 - side * 0.36), foot + 50 * s, s)
    for dx, dy, colour in ((-110, 0, "#a8324a"), (110, 0, "#3f6a9a"), (0, -110, "#d8a840")):
        pen.rect(dx - 130, dy - 120, 260, 120, pen.tone(p.indoors(colour), 0.7), 50)
    pen.close()
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(-0.02), stage.width * 0.40, "#a8324a")
