"""Inside a car: the windscreen with the road before it, the wheel and dials, the mirror, the backs of the seats."""

from __future__ import annotations

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

CLOTHS = ("#5a6478", "#7a4f48", "#4f6a60")


def draw_car_inside(stage: Stage) -> None:
    """Seen from the back seat."""
    draw_sky(stage, clouds=4)
    pen, p = stage.pen, stage.palette
    dash = stage.depth_y(0.55)
    road_top = dash - stage.height * 0.15
    land.fill_below(
        pen, land.roll(stage, road_top - 10, stage.height * 0.014, 6), stage.height, p.turf("#7fae5f", 0.4)
    )
    x = stage.x(0.5)
    pen.polygon(
        [
            (x - 26, road_top),
            (x + 26, road_top),
            (x + stage.width * 0.42, dash + 40),
            (x - stage.width * 0.42, dash + 40),
        ],
        p.turf("#6a6e7a", 0.25),
    )
    for t in (0.1, 0.3, 0.6, 0.95):
        y = road_top + (dash - road_top) * t
        pen.rect(x - 2 - 7 * t, y, 4 + 14 * t, 8 + 26 * t, p.lit("#f4ecd6"), 3)
    for share, high in ((0.14, 0.17), (0.24, 0.11), (0.80, 0.12), (0.90, 0.19)):
        plants.draw_bush(
            pen,
            stage.width * share,
            road_top + stage.height * high * 0.35,
            stage.height * high * 0.3,
            p.turf("#4f8a4a", 0.3),
        )
    cloth = p.indoors(CLOTHS[stage.choose("car", 3)])
    _draw_frame(stage, dash, cloth)
    _draw_dashboard(stage, dash, cloth)
    if stage.weather is Weather.RAIN:
        d = "".join(
            f"M{stage.rng.uniform(0, stage.width):.0f} {stage.rng.uniform(stage.y(0.1), dash):.0f}l-6 26"
            for _ in range(60)
        )
        pen.line(d, lighten(p.sky[2], 0.5), 5, 0.6)
        pen.line(
            f"M{num(x - 40)} {num(dash)}L{num(x - stage.width * 0.3)} {num(stage.y(0.2))}", "#22252e", 12
        )


def _draw_frame(stage: Stage, dash: float, cloth: str) -> None:
    """The roof, the pillars, the mirror with a trinket, and the upholstered floor of the picture."""
    pen, w, h = stage.pen, stage.width, stage.height
    dark, roof = darken(cloth, 0.4), stage.y(0.11)
    pen.path(
        f"M-10 -10H{num(w + 10)}V{num(roof * 0.9)}Q{num(w / 2)} {num(roof * 1.25)} -10 {num(roof * 0.9)}Z",
        pen.fade(darken(cloth, 0.2), lighten(cloth, 0.1)),
    )
    for way in (0.0, 1.0):
        edge, top, low = (w * way, w * (0.05 if way == 0 else 0.95), w * (0.0 if way == 0 else 1.0))
        out = edge + (-12 if way == 0 else 12)
        pen.polygon(
            [(out, -10), (top, roof), (low + (w * 0.05 if way == 0 else -w * 0.05), dash), (out, dash + 40)],
            dark,
        )
    pen.rect(w * 0.36, roof + 20, w * 0.28, h * 0.042, dark, 20)
    pen.rect(w * 0.375, roof + 30, w * 0.25, h * 0.031, pen.fade(*stage.palette.sky), 14)
    pen.line(f"M{num(w * 0.5)} {num(roof + h * 0.042 + 20)}v{num(h * 0.035)}", dark, 4)
    pen.circle(w * 0.5, roof + h * 0.09, 20, stage.palette.indoors("#e2574c"))
    pen.rect(-10, dash + 30, w + 20, h - dash, pen.fade(darken(cloth, 0.4), darken(cloth, 0.2)))
    for k in range(9):
        pen.line(
            f"M{num(w * k / 8)} {num(dash + h * 0.16)}L{num(w * (0.5 + (k / 8 - 0.5) * 1.6))} {num(h + 10)}",
            darken(cloth, 0.4),
            6,
            0.6,
        )


def _draw_dashboard(stage: Stage, dash: float, cloth: str) -> None:
    """The board with its dials, the wheel at the left, vents and a radio."""
    pen, w, h = stage.pen, stage.width, stage.height
    body = darken(cloth, 0.3)
    pen.path(
        f"M-10 {num(dash + 26)}Q{num(w * 0.24)} {num(dash - h * 0.035)} {num(w * 0.46)} {num(dash + 6)}T{num(w + 10)} {num(dash)}V{num(dash + h * 0.15)}Q{num(w / 2)} {num(dash + h * 0.18)} -10 {num(dash + h * 0.15)}Z",
        pen.fade(lighten(body, 0.16), darken(body, 0.2)),
    )
    for k in (0.18, 0.29):
        pen.circle(w * k, dash + h * 0.035, w * 0.042, "#14171f")
        pen.line(f"M{num(w * k)} {num(dash + h * 0.035)}l{num(w * 0.022)} {num(-w * 0.02)}", "#ff7a5a", 6)
    pen.rect(w * 0.52, dash + h * 0.034, w * 0.2, h * 0.05, "#14171f", 10)
    pen.rect(w * 0.535, dash + h * 0.041, w * 0.12, h * 0.022, "#7fe0c0", 4)
    for k in range(3):
        pen.rect(w * 0.78, dash + h * (0.034 + 0.017 * k), w * 0.16, 12, darken(body, 0.4), 6)
    cx, cy, r = w * 0.235, dash + h * 0.085, w * 0.19
    pen.line(
        f"M{num(cx)} {num(cy - r)}A{num(r)} {num(r)} 0 1 1 {num(cx - 1)} {num(cy - r)}", "#1d2029", w * 0.036
    )
    pen.line(f"M{num(cx - r)} {num(cy)}H{num(cx + r)}M{num(cx)} {num(cy)}V{num(cy + r)}", "#1d2029", w * 0.03)
    pen.circle(cx, cy, w * 0.055, "#2d313c")
