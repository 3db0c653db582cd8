"""A football ground: the goal in its box, or the touchline with its bench; stands behind it, or only hills and trees."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.sports import draw_floodlight, draw_stands
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.towns import draw_far_blocks

LINE = "#f7f6ee"


def draw_pitch(stage: Stage) -> None:
    """Grass mown in bands, white lines; from one side the goal, from the other the bench of the team."""
    draw_sky(stage, clouds=5)
    far = stage.depth_y(0.80)
    _draw_beyond(stage, far)
    _draw_turf(stage, far)
    side = stage.rng.choice((-1, 1))
    s = min(stage.scale_at(stage.depth_y(0.52)), stage.width / 1700)
    if stage.reverse:
        _draw_touchline(stage)
        stage.pen.open(stage.x(0.5 + side * 0.14), stage.depth_y(0.55), s)
        _draw_team_bench(stage)
    else:
        _draw_box(stage)
        stage.pen.open(stage.x(0.5 + side * 0.03), stage.depth_y(0.52), s)
        _draw_goal(stage)
    stage.pen.close()


def _draw_beyond(stage: Stage, far: float) -> None:
    """Full stands, a town, or hills; a rail with boards before them."""
    kind = stage.choose("ground", 3)
    pen, p = stage.pen, stage.palette
    if kind == 0:
        draw_stands(stage, far, stage.scale_at(far))
    else:
        land.draw_hills(stage, "#6f9a78", 3, 0.10)
        if kind == 1:
            draw_far_blocks(stage)
        plants.draw_wood_edge(stage, far, stage.height * 0.10, 0.6, gap=0.05)
        high = stage.height * 0.035
        pen.rect(-90, far - high, stage.width + 180, high, p.turf("#e8e6dc", 0.25))
        for k in range(6):
            shade = p.turf(("#d8493f", "#3f6fa0", "#f0c65a")[k % 3], 0.25)
            pen.rect(
                stage.width * (0.02 + 0.17 * k), far - high * 0.9, stage.width * 0.13, high * 0.8, shade, 4
            )
    for share in (0.06, 0.94):
        draw_floodlight(stage, stage.x(share), far, stage.scale_at(far))


def _draw_turf(stage: Stage, far: float) -> None:
    pen, p = stage.pen, stage.palette
    green = p.turf(("#63a548", "#6fa84e", "#5a9a50")[stage.choose("turf", 3)], 0.06)
    low = stage.height + 90
    pen.rect(
        -90, far, stage.width + 180, low - far, pen.fade(lighten(green, 0.08), green, darken(green, 0.1))
    )
    for k in range(-5, 6, 2):
        x = stage.x(0.5)
        far_w, near_w = stage.width * 0.11, stage.width * 0.34
        pen.polygon(
            [(x + k * far_w, far), (x + (k + 1) * far_w, far), (x + (k + 1) * near_w, low), (x + k * near_w, low)],
            lighten(green, 0.12), 0.55,
        )  # fmt: skip


def _draw_box(stage: Stage) -> None:
    """The goal line, the small box and the spot."""
    pen, white = stage.pen, stage.palette.turf(LINE)
    line, x = stage.depth_y(0.52), stage.x(0.5)
    near, w = stage.depth_y(0.20), stage.width
    pen.line(f"M-90 {num(line)}H{num(w + 90)}", white, 9, 0.9)
    pen.line(
        f"M{num(x - w * 0.44)} {num(line)}L{num(x - w * 0.54)} {num(near)}H{num(x + w * 0.54)}L{num(x + w * 0.44)} {num(line)}",
        white,
        11,
        0.9,
    )
    pen.ellipse(x, stage.depth_y(-0.06), 26, 9, white, 0.9)


def _draw_goal(stage: Stage) -> None:
    """Two posts and the bar, the net behind."""
    pen, p = stage.pen, stage.palette
    white, net = p.lit("#fbfaf4"), p.lit("#e4e8e4")
    pen.polygon([(-560, 0), (-460, -330), (460, -330), (560, 0)], p.lit("#3f5a48", 0.2), 0.30)
    mesh = "".join(f"M{-560 + 80 * k} {-560 if 0 < k < 14 else 0}L{-460 + 66 * k} -20" for k in range(15))
    mesh += "".join(f"M{-560 + 9 * k} {-560 + 60 * k}H{560 - 9 * k}" for k in range(10))
    pen.line(mesh, net, 5, 0.75)
    pen.line("M-560 0L-460 -30H460L560 0M-560 -560L-460 -30M560 -560L460 -30", net, 8, 0.8)
    pen.line("M-560 4V-570H560V4", darken(white, 0.24), 34)
    pen.line("M-564 0V-574H556V0", white, 24)


def _draw_touchline(stage: Stage) -> None:
    pen, white = stage.pen, stage.palette.turf(LINE)
    y = stage.depth_y(0.42)
    pen.line(f"M-90 {num(y)}H{num(stage.width + 90)}", white, 12, 0.9)
    x = stage.x(0.86)
    pen.line(f"M{num(x)} {num(y)}v{num(-stage.height * 0.09)}", stage.palette.lit("#f0c040"), 10)
    pen.polygon(
        [(x, y - stage.height * 0.09), (x + 74, y - stage.height * 0.078), (x, y - stage.height * 0.06)],
        stage.palette.lit("#d8493f"),
    )


def _draw_team_bench(stage: Stage) -> None:
    """A long bench under a bent roof, bottles and a bag."""
    pen, p = stage.pen, stage.palette
    frame, seat = (
        p.lit("#5a646e", 0.1),
        p.lit(("#3f6fa0", "#b8433f", "#3f7a5f")[stage.choose("club", 3)], 0.08),
    )
    pen.shadow(0, 0, 520, 30)
    pen.path("M-480 0V-300Q-480 -480 -300 -480H300Q480 -480 480 -300V0Z", p.lit("#cfe0e4", 0.1), 0.75)
    pen.line("M-480 0V-300Q-480 -480 -300 -480H300Q480 -480 480 -300V0", frame, 26)
    for k in range(5):
        x = -380 + 160 * k
        pen.rect(x, -300, 120, 150, pen.tone(seat, 0.7), 20)
        pen.rect(x, -150, 120, 40, darken(seat, 0.2), 10)
    pen.line("M-400 -100V0M-80 -100V0M80 -100V0M400 -100V0", frame, 18)
    pen.rect(-330, -70, 150, 74, pen.tone(p.lit("#2f3a44"), 0.7), 20)
    for x in (190, 240, 290):
        pen.rect(x, -80, 34, 84, p.lit("#9fd0e8"), 10)
