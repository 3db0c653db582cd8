"""The way ahead, past the shoulders of those inside: windscreen, wipers, blade, dashboard, wheel."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.place import Weather
from storyassets.model.vehicle import Ride
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.ride_way import draw_way
from storyassets.providers.embedded.scenery.silhouette import in_shade
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.vehicle_builds import BLADE, BUILDS, in_light, paint_of

DASH = 0.575  # of the height: the upper edge of the dashboard
HEAD = 0.17  # of the height: a head from behind
SEATS = ((0.27, 0.585), (0.79, 0.60), (0.53, 0.72))  # of width and height, where a crown is
STANDING = ((0.36, 0.50),)
BLADE_FOOT = 0.98  # of the height, where a plow's blade leaves it
WAY_FOOT = 1.02  # of the height, where an open road leaves the picture
SHADE, NIGHT_SHADE = 0.16, 0.34
CLOTH = "#5a6478"
WHEEL = (0.27, 0.685, 0.2)  # of width, height, width


def draw_ahead(stage: Stage, ride: Ride, looks: list[Look], beast: Look | None) -> tuple[str, str]:
    """What lies before them, and the inside with their backs."""
    build, dash = BUILDS[ride.vehicle], stage.height * DASH
    draw_way(stage, ride, dash + 40, beast)
    if build.blade:
        _draw_blade(stage, dash)
    elif not build.high:
        paint = in_light(stage.palette, paint_of(ride))
        hood = f"M-10 {num(dash + 60)}Q{num(stage.width * 0.5)} {num(dash - 110)} {num(stage.width + 10)} {num(dash + 60)}Z"
        stage.pen.path(hood, stage.pen.fade(lighten(paint, 0.2), paint))
    inside = Pen("ra")
    _draw_frame(inside, stage)
    _draw_dashboard(inside, stage, dash)
    if ride.driven and not build.rails:
        _draw_wheel(inside, stage)
    _draw_backs(inside, stage, looks, SEATS if ride.driven else SEATS[1:])
    return stage.pen.svg(), inside.svg()


def draw_open_way(stage: Stage, ride: Ride, looks: list[Look], beast: Look | None) -> tuple[str, str]:
    """The road alone; whoever stands on it, from behind."""
    draw_way(stage, ride, stage.height * WAY_FOOT, beast)
    pen = Pen("rw")
    if BUILDS[ride.vehicle].blade and ride.driven:
        _draw_blade(stage, stage.height * BLADE_FOOT)
    if not ride.driven:
        _draw_backs(pen, stage, looks[:1], STANDING)
    return stage.pen.svg(), pen.svg()


def _draw_blade(stage: Stage, dash: float) -> None:
    """Before the hood of a snowplow, from edge to edge, snow thrown from it."""
    pen, w = stage.pen, stage.width
    steel = in_light(stage.palette, BLADE)
    high = stage.height * 0.075
    for k, (x, r) in enumerate(((0.03, 70), (0.97, 84), (0.10, 46), (0.9, 52))):
        pen.circle(w * x, dash - high * (0.75 + 0.16 * (k % 2)), r, "#f2f6ff", 0.85)
    shape = f"M{num(w * 0.05)} {num(dash - high)}Q{num(w * 0.5)} {num(dash - high * 0.72)} {num(w * 0.95)} {num(dash - high)}L{num(w * 0.99)} {num(dash + 60)}H{num(w * 0.01)}Z"
    pen.path(shape, pen.fade(lighten(steel, 0.18), steel, darken(steel, 0.35)))
    pen.line(f"M{num(w * 0.05)} {num(dash - high)}Q{num(w * 0.5)} {num(dash - high * 0.72)} {num(w * 0.95)} {num(dash - high)}", lighten(steel, 0.4), 12)  # fmt: skip
    for k in range(1, 6):
        x = w * (0.05 + 0.9 * k / 6)
        pen.line(f"M{num(x)} {num(dash - high * 0.74)}V{num(dash + 40)}", darken(steel, 0.3), 8)


def _draw_frame(pen: Pen, stage: Stage) -> None:
    """Roof, pillars, wipers, and the mirror."""
    w, h = stage.width, stage.height
    cloth = stage.palette.indoors(CLOTH)
    dark, roof, dash = darken(cloth, 0.5), h * 0.09, h * DASH
    pen.path(f"M-10 -10H{num(w + 10)}V{num(roof * 1.5)}Q{num(w / 2)} {num(roof * 0.72)} -10 {num(roof * 1.5)}Z", pen.fade(darken(cloth, 0.4), dark))  # fmt: skip
    for edge, way in ((0.0, 1), (w, -1)):
        pen.polygon([(edge - 20 * way, roof * 0.6), (edge + w * 0.06 * way, roof), (edge + w * 0.02 * way, dash + 30), (edge - 20 * way, dash + 60)], dark)  # fmt: skip
    pen.rect(w * 0.40, roof * 0.92, w * 0.24, h * 0.034, dark, 22)
    pen.rect(w * 0.414, roof * 0.92 + 9, w * 0.212, h * 0.034 - 18, pen.fade(*stage.palette.sky), 15)
    if stage.weather in (Weather.SNOW, Weather.RAIN):
        for x, to in ((0.16, 0.44), (0.56, 0.84)):
            pen.line(f"M{num(w * x)} {num(dash + 16)}L{num(w * to)} {num(dash - h * 0.115)}", "#14171f", 13)


def _draw_dashboard(pen: Pen, stage: Stage, dash: float) -> None:
    """Dials that glow in the dark, a radio with its handset, vents; below it dark."""
    w, h = stage.width, stage.height
    body = darken(stage.palette.indoors(CLOTH), 0.45)
    pen.path(f"M-10 {num(dash + 44)}Q{num(w * 0.27)} {num(dash - 30)} {num(w * 0.52)} {num(dash + 24)}T{num(w + 10)} {num(dash + 20)}V{num(h + 10)}H-10Z", pen.fade(lighten(body, 0.14), body, darken(body, 0.5)))  # fmt: skip
    glow = "#7fe0c0" if stage.palette.dim else "#b8c8c4"
    for x in (0.17, 0.37):
        if stage.palette.dim:
            pen.glow(w * x, dash + 72, 90, glow, 0.4)
        pen.circle(w * x, dash + 72, 44, "#10131b")
        pen.line(
            f"M{num(w * x - 28)} {num(dash + 84)}A30 30 0 1 1 {num(w * x + 28)} {num(dash + 84)}", glow, 5
        )
        pen.line(f"M{num(w * x)} {num(dash + 74)}l16 -22", "#ff7a5a", 5)
    pen.rect(w * 0.53, dash + 70, 170, 84, "#10131b", 12)
    pen.rect(w * 0.53 + 16, dash + 84, 96, 30, glow, 5)
    pen.circle(w * 0.53 + 140, dash + 99, 15, lighten(body, 0.3))
    pen.line(f"M{num(w * 0.53 + 20)} {num(dash + 134)}h96", lighten(body, 0.25), 7)
    for k in range(3):
        pen.rect(w * 0.80, dash + 70 + 24 * k, w * 0.14, 12, darken(body, 0.5), 6)


def _draw_wheel(pen: Pen, stage: Stage) -> None:
    w, h = stage.width, stage.height
    cx, cy, r = w * WHEEL[0], h * WHEEL[1], w * WHEEL[2]
    pen.line(f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 0 1 {num(2 * r)} 0", "#0c0e14", 40)
    pen.line(f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 0 1 {num(2 * r)} 0", "#2c313d", 22)


def _draw_backs(pen: Pen, stage: Stage, looks: list[Look], places: tuple[tuple[float, float], ...]) -> None:
    """Who drives at the left, whoever is along at the right, in the shade."""
    shade = NIGHT_SHADE if stage.palette.night else SHADE
    for k, (look, (share, crown)) in enumerate(zip(looks, places, strict=False)):
        if look.species is not Species.HUMAN:
            continue
        back = draw_back_view(look, f"rb{k}")
        scale = HEAD * stage.height / back.head.height
        x, y = stage.width * share, stage.height * crown + back.height * scale
        if y < stage.height:
            pen.rect(x - 150, y - 60, 300, stage.height - y + 80, darken(CLOTH, 0.6), 40)
        pen.place(in_shade(back.svg, stage.palette.ink, shade), x, y, scale)
