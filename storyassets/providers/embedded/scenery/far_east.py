"""A village, a court and a room of the Far East: curved roofs, paper walls, pines and blossoms."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior, land, landmarks, plants
from storyassets.providers.embedded.scenery.buildings import LIT_WINDOW
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_eastern_village(stage: Stage) -> None:
    """Houses with curved roofs, pines, a stone lantern, a white peak far off."""
    draw_sky(stage, clouds=4)
    land.draw_peaks(stage, "#8fa0c0", 1, 0.26, snowy=True)
    land.draw_hills(stage, "#7fae8a", 2, 0.05)
    land.draw_ground(stage, "#93bb70")
    side = (-1, 1)[stage.choose("east", 2)]
    for share, depth, size in (
        (0.5 + side * 0.12, 0.74, 0.8),
        (0.5 - side * 0.26, 0.66, 0.9),
        (0.5 + side * 0.46, 0.46, 1.0),
        (0.5 - side * 0.54, 0.40, 1.0),
    ):
        landmarks.put(stage, draw_curved_house, share, depth, size)
    land.draw_path(stage, "#d8ccb0", near=0.7, far=0.05, bend=0.12 * side)
    landmarks.put(stage, _draw_stone_lantern, 0.5 - side * 0.26, 0.32)
    for share, leaf in ((0.5 + side * 0.30, "#e8a8bc"), (0.5 - side * 0.44, "#f0bccb")):
        y = stage.depth_y(0.52)
        high = min(900 * stage.scale_at(y), stage.height * 0.24)
        plants.draw_broadleaf(
            stage.pen, stage.x(share), y, high, stage.palette.turf(leaf, 0.1), stage.palette.lit("#5f4a42")
        )
    land.draw_tufts(stage, land.GRASS, 10)


def draw_curved_house(stage: Stage, lit: Lit) -> None:
    """Dark posts, paper walls, a roof whose corners rise."""
    pen, wood, tile = stage.pen, lit("#6a4636"), lit("#4f5f74")
    pen.shadow(0, 0, 400, 28)
    pen.rect(-300, -350, 600, 350, lit("#f4ecd8"))
    pen.rect(-300, -60, 600, 60, wood)
    paper = LIT_WINDOW if stage.palette.dim else lit("#fffaf0")
    for x in (-260, -90, 110):
        pen.rect(x, -300, 150, 236, paper)
    pen.line("M-260 -220h150M-260 -140h150M-185 -300v236M110 -220h150M110 -140h150M185 -300v236", wood, 8)
    pen.line("M-300 0V-350M-100 0V-350M100 0V-350M300 0V-350", wood, 26)
    pen.path("M-440 -320Q-330 -380 -250 -520H250Q330 -380 440 -320Q0 -370 -440 -320Z", pen.tone(tile, 0.6))
    pen.path(
        "M-280 -510Q-200 -560 -150 -640H150Q200 -560 280 -510Q0 -550 -280 -510Z",
        pen.tone(darken(tile, 0.1), 0.6),
    )
    pen.line("M-440 -320Q0 -370 440 -320M-170 -644H170", lit("#c85a44"), 18)


def _draw_stone_lantern(stage: Stage, lit: Lit) -> None:
    pen, stone = stage.pen, lit("#a7a29c")
    pen.shadow(0, 0, 90, 14)
    pen.rect(-60, -30, 120, 30, stone, 6)
    pen.rect(-26, -180, 52, 160, stone)
    pen.rect(-56, -270, 112, 96, darken(stone, 0.1), 6)
    pen.rect(-30, -254, 60, 62, "#ffd98a")
    pen.path("M-96 -264Q-40 -300 0 -350Q40 -300 96 -264Z", pen.tone(stone, 0.6))


def draw_eastern_court(stage: Stage) -> None:
    """A hall on a terrace under two curved roofs, red posts, a gate, pines."""
    draw_sky(stage, clouds=4)
    land.draw_peaks(stage, "#8fa0c0", 2, 0.2, snowy=True)
    land.draw_ground(stage, "#b8c090")
    landmarks.put(stage, _draw_temple, 0.5, 0.58, min(1.0, stage.width / 1050))
    land.draw_path(stage, "#dcd2ba", near=0.9, far=0.16, bend=0.0)
    for share in (0.06, 0.94):
        y = stage.depth_y(0.36)
        high = min(1000 * stage.scale_at(y), stage.height * 0.3)
        plants.draw_conifer(stage.pen, stage.x(share), y, high, stage.palette.turf(plants.PINE, 0.1))
    for share in (0.26, 0.74):
        landmarks.put(stage, _draw_stone_lantern, share, 0.30)


def _draw_temple(stage: Stage, lit: Lit) -> None:
    pen, red, tile = stage.pen, lit("#b8443a"), lit("#3f5a6a")
    pen.shadow(0, 0, 640, 36)
    pen.rect(-560, -110, 1120, 110, pen.tone(lit("#cfc8ba"), 0.8))
    pen.rect(-420, -420, 840, 320, lit("#f2e6cc"))
    pen.rect(-80, -360, 160, 250, LIT_WINDOW if stage.palette.dim else lit("#5a3a30"))
    pen.line("".join(f"M{-400 + 160 * k} -110V-420" for k in range(6)), red, 34)
    pen.path("M-620 -390Q-480 -450 -380 -600H380Q480 -450 620 -390Q0 -460 -620 -390Z", pen.tone(tile, 0.6))
    pen.rect(-260, -690, 520, 100, lit("#f2e6cc"))
    pen.path("M-440 -670Q-320 -730 -220 -880H220Q320 -730 440 -670Q0 -730 -440 -670Z", pen.tone(tile, 0.6))
    pen.line("M-620 -390Q0 -460 620 -390M-440 -670Q0 -730 440 -670M-240 -884H240", lit("#e0b14a"), 18)


def draw_eastern_room(stage: Stage) -> None:
    """Sliding walls of paper, mats of straw, a scroll, a low table with tea."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1350)
    interior.draw_walls(stage, "#e6d8bc")
    mat = p.indoors("#cfc48a")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(mat, 0.2), mat))
    seams = "".join(
        f"M{num(stage.x(0.5) + 300 * k * s)} {num(foot)}L{num(stage.x(0.5) + 640 * k * s)} {num(stage.height)}"
        for k in range(-4, 5)
    )
    pen.line(f"{seams}M-90 {num(stage.depth_y(0.05))}H{num(stage.width + 90)}", p.indoors("#5f6a44"), 12 * s)
    wood = p.indoors("#6a4a38")
    paper = "#ffe9b8" if p.dim else p.indoors("#fdf8ea")
    for k in range(-3, 4):
        x = stage.x(0.5) + 330 * (k - 0.5) * s
        pen.open(x, foot, s)
        if k != side:
            pen.rect(8, -800, 314, 780, paper)
            pen.line("M112 -800V-20M218 -800V-20M8 -600H322M8 -400H322M8 -200H322", wood, 8)
        else:
            pen.rect(8, -800, 314, 780, pen.fade(*p.sky, p.turf("#93bb70", 0.2)))
            pen.line("M60 -20Q100 -400 80 -760M200 -20Q180 -300 220 -700", p.turf("#5f8a4a", 0.1), 22)
        pen.line("M0 0V-820", wood, 26)
        pen.close()
    pen.rect(-90, foot - 850 * s, stage.width + 180, 44 * s, wood)
    pen.open(stage.x(0.5 + side * 0.34), foot + 50 * s, s)
    pen.rect(-190, -130, 380, 34, pen.tone(wood, 0.7), 8)
    pen.line("M-150 -100V0M150 -100V0", wood, 26)
    pen.circle(-40, -170, 46, p.indoors("#3f5a5a"))
    pen.rect(60, -170, 54, 40, p.indoors("#e8ddc8"), 12)
    pen.close()
