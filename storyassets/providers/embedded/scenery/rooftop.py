"""On the roof of a high house: gravel, a wall at its edge, a water tank, pipes, the town below and beyond."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.towns import draw_far_blocks


def draw_rooftop(stage: Stage) -> None:
    """Tower blocks under a wide sky; before them the parapet, at one side the tank or the stairs' door."""
    draw_sky(stage, clouds=6)
    draw_far_blocks(stage)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    edge = stage.depth_y(0.62)
    roof = p.turf(("#9a958e", "#a08f84", "#8f959a")[stage.choose("roof", 3)], 0.05)
    wall = p.lit(("#b5654c", "#b9b2a6", "#8f8a94")[stage.choose("parapet", 3)], 0.08)
    high = stage.height * 0.045
    pen.rect(
        -90, edge - high, stage.width + 180, high + 10, pen.fade(lighten(wall, 0.08), darken(wall, 0.12))
    )
    pen.rect(-90, edge - high - 16, stage.width + 180, 26, lighten(wall, 0.3))
    courses = "".join(f"M-90 {num(edge - high * t)}H{num(stage.width + 90)}" for t in (0.25, 0.5, 0.75))
    pen.line(courses, darken(wall, 0.2), 4, 0.6)
    pen.rect(
        -90,
        edge,
        stage.width + 180,
        stage.height - edge + 90,
        pen.fade(darken(roof, 0.14), roof, lighten(roof, 0.06)),
    )
    for k in range(4):
        y = stage.depth_y(0.46 - 0.17 * k)
        pen.line(f"M-90 {num(y)}H{num(stage.width + 90)}", darken(roof, 0.14), 4 + k, 0.7)
    s = min(stage.scale_at(stage.depth_y(0.44)), stage.width / 1500)
    pen.open(stage.x(0.5 + side * 0.33), stage.depth_y(0.46), s, mirror=side < 0)
    (_draw_tank, _draw_stair_house)[(stage.reverse + stage.choose("tank", 2)) % 2](stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.36), stage.depth_y(0.40), s)
    _draw_vents(stage)
    pen.close()


def _draw_tank(stage: Stage) -> None:
    """A tank of wood on iron legs, with its pointed lid."""
    pen, p = stage.pen, stage.palette
    wood, iron = p.lit("#96704c"), p.lit("#4f5660")
    pen.shadow(0, 0, 260, 24)
    pen.line("M-200 0L-170 -380M200 0L170 -380M-190 -80L170 -380M190 -80L-170 -380", iron, 26)
    pen.rect(-230, -410, 460, 40, darken(iron, 0.1))
    pen.rect(-220, -860, 440, 450, pen.tone(wood, 0.62))
    pen.line("".join(f"M{-150 + 75 * k} -850V-420" for k in range(5)), darken(wood, 0.24), 8)
    pen.line("M-222 -760H222M-222 -520H222", iron, 16)
    pen.polygon([(-250, -850), (0, -1030), (250, -850)], pen.tone(p.lit("#5f5a60"), 0.55))


def _draw_stair_house(stage: Stage) -> None:
    """The little house with the door to the stairs, a lamp over it."""
    pen, p = stage.pen, stage.palette
    wall = p.lit("#a89a8c")
    pen.shadow(0, 0, 330, 28)
    pen.rect(-290, -760, 600, 770, pen.tone(wall, 0.7, 0.16))
    pen.rect(-320, -810, 660, 60, darken(wall, 0.3), 6)
    pen.rect(-170, -560, 280, 570, pen.tone(p.lit("#4a6a7a"), 0.75, 0.14), 4)
    pen.circle(70, -270, 18, p.lit("#e0c860"))
    pen.rect(-70, -690, 80, 60, "#fff0c0", 10)
    if p.dim:
        pen.glow(-30, -640, 420, "#ffd890", 0.7)


def _draw_vents(stage: Stage) -> None:
    """A box of an air conditioner, a bent pipe, an aerial."""
    pen, p = stage.pen, stage.palette
    steel = p.lit("#b4bac0")
    pen.shadow(0, 0, 230, 20)
    pen.rect(-220, -260, 300, 260, pen.tone(steel, 0.72, 0.16), 8)
    pen.circle(-80, -130, 92, darken(steel, 0.34))
    pen.line("M-80 -222V-38M-172 -130H12M-144 -194L-16 -66M-16 -194L-144 -66", lighten(steel, 0.1), 9)
    pen.line("M160 0V-300Q160 -380 240 -380H260", steel, 56)
    pen.line("M-170 -260V-720M-260 -700H-80M-240 -630H-100", p.lit("#4f5660"), 12)
