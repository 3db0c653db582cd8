"""Inside what takes people through a town or through the air: a tram or bus, and an aeroplane's cabin."""

from __future__ import annotations

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

# wall below the windows, seats, poles
DRESSES = (
    ("#e9e2cc", "#2f7a6a", "#f0b93a"),
    ("#dfe5e8", "#2f5f9a", "#e2574c"),
    ("#e6dccb", "#a8453f", "#c9ced4"),
)


def draw_tram(stage: Stage) -> None:
    """Seats along wide windows with the town going by, poles, straps, a door with two wings."""
    pen, p = stage.pen, stage.palette
    wall, seats, poles = (p.indoors(c) for c in DRESSES[stage.choose("tram", 3)])
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1650)
    side = stage.rng.choice((-1, 1))
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.1), wall))
    _draw_floor(stage, foot)
    door = stage.x(0.5 + side * 0.36)
    wide = 700 * s
    for k in range(3):
        x = door - side * (360 * s + wide * (0.5 + 1.06 * k))
        _draw_pane(stage, (x - wide / 2, foot - 900 * s, wide, 520 * s), k)
    _draw_door(stage, door, foot, s)
    for k in range(3):
        x = door - side * (520 + 430 * k) * s
        _draw_seat(stage, x, foot + 36 * s, s * 1.06, seats)
    _draw_rails(stage, foot, s, poles)
    for share in (0.2, 0.5, 0.8):
        pen.rect(stage.x(share) - 110 * s, foot - 1250 * s, 220 * s, 26 * s, "#fff8e2", 8)
    interior.draw_lamp_light(stage, stage.x(0.5), foot - 1230 * s, 460 * s)


def _draw_floor(stage: Stage, foot: float) -> None:
    grey = stage.palette.indoors("#8d9198")
    stage.pen.rect(
        -90, foot, stage.width + 180, stage.height - foot + 90, stage.pen.fade(darken(grey, 0.28), grey)
    )
    ribs = []
    for k in range(-7, 8):
        middle = stage.x(0.5)
        ribs.append(
            f"M{num(middle + k * stage.width * 0.10)} {num(foot)}L{num(middle + k * stage.width * 0.2)} {num(stage.height)}"
        )
    stage.pen.line("".join(ribs), darken(grey, 0.2), 6, 0.5)
    y = stage.depth_y(-0.28)
    stage.pen.rect(-90, y, stage.width + 180, 26, stage.palette.indoors("#f0c040"), 0, 0.7)


def _draw_pane(stage: Stage, box: tuple[float, float, float, float], number: int) -> None:
    """A window: sky, far and near house fronts with lit or dark windows, rain on the pane."""
    pen, p, (x, y, w, h) = stage.pen, stage.palette, box
    pen.rect(x - 14, y - 14, w + 28, h + 28, p.indoors("#59616c"), 34)
    pen.rect(x, y, w, h, pen.fade(*p.sky), 24)
    low, lights = y + h, []
    fronts = ("#b08a78", "#8f9aa8", "#c0a884", "#9a7f86", "#a8b0a0")
    for k in range(3):
        left, high = x + w * (0.02 + 0.33 * k), h * (0.48, 0.72, 0.58, 0.66)[(k + number) % 4]
        pen.rect(left, low - high, w * 0.31, high, p.turf(fronts[(k + 2 * number) % 5], 0.3))
        for row in range(3):
            for column in range(2):
                px, py = left + w * (0.05 + 0.13 * column), low - high * (0.86 - 0.27 * row)
                lights.append(f"M{num(px)} {num(py)}h{num(w * 0.075)}v{num(h * 0.08)}h{num(-w * 0.075)}Z")
    pen.path("".join(lights), "#ffdf94" if p.dim else p.turf("#dfe8ec", 0.2))
    pen.rect(x, low - h * 0.08, w, h * 0.08, p.turf("#6a6f7a", 0.2))
    pen.polygon(
        [(x + w * 0.1, low), (x + w * 0.22, low), (x + w * 0.5, y), (x + w * 0.38, y)], "#ffffff", 0.12
    )
    if stage.weather is Weather.RAIN:
        drops = "".join(
            f"M{num(x + w * (0.08 + 0.12 * k))} {num(y + h * (0.1 + 0.17 * (k * 3 % 5)))}l{num(-w * 0.02)} {num(h * 0.14)}"
            for k in range(8)
        )
        pen.line(drops, "#e6eef8", 5, 0.7)
    if stage.weather is Weather.SNOW:
        pen.rect(x, low - h * 0.06, w, h * 0.06, "#f4f8fd", 10)


def _draw_door(stage: Stage, x: float, foot: float, s: float) -> None:
    pen, p = stage.pen, stage.palette
    pen.open(x, foot, s)
    pen.rect(-330, -1010, 660, 1010, p.indoors("#6b7480"), 20)
    for way in (-1, 1):
        left = -306 if way < 0 else 8
        pen.rect(left, -984, 298, 984, pen.tone(p.indoors("#cfd6dc"), 0.7, 0.12), 14)
        pen.rect(left + 50, -930, 198, 700, pen.fade(*p.sky, p.turf("#8f8a86", 0.2)), 20)
        pen.line(f"M{left + 80} -620L{left + 190} -880", "#ffffff", 20, 0.3)
        pen.line(f"M{way * 26} -560V-330", p.indoors("#f0c040"), 20)
    pen.rect(-90, -1110, 180, 70, "#26303a", 10)
    pen.circle(0, -1075, 16, "#ff5a48")
    pen.close()


def _draw_seat(stage: Stage, x: float, y: float, s: float, cloth: str) -> None:
    """A seat with its back to the window, for one."""
    pen = stage.pen
    pen.open(x, y, s)
    pen.shadow(0, 0, 180, 18)
    pen.line("M-100 -10V-180M100 -10V-180", stage.palette.indoors("#6b7480"), 26)
    pen.rect(-165, -560, 330, 380, pen.tone(cloth, 0.75, 0.16), 50)
    pen.path("M-100 -500h60v60h-60ZM40 -420h60v60h-60ZM-60 -340h60v60h-60Z", lighten(cloth, 0.22))
    pen.rect(-180, -226, 360, 84, pen.fade(lighten(cloth, 0.12), darken(cloth, 0.1)), 34)
    pen.close()


def _draw_rails(stage: Stage, foot: float, s: float, colour: str) -> None:
    """A rail along the ceiling with straps, and poles from floor to ceiling."""
    pen, y = stage.pen, foot - 1130 * s
    shine = mix(colour, "#ffffff", 0.4)
    for share in (0.10, 0.90):
        x = stage.x(share)
        pen.line(f"M{num(x)} {num(foot + 60 * s)}V-10", colour, 26 * s)
        pen.line(f"M{num(x - 5 * s)} {num(foot + 40 * s)}V0", shine, 6 * s, 0.7)
    pen.line(f"M-90 {num(y)}H{num(stage.width + 90)}", colour, 22 * s)
    for k in range(6):
        x = stage.x(0.16 + 0.14 * k)
        pen.line(f"M{num(x)} {num(y)}v{num(70 * s)}", stage.palette.indoors("#3f444c"), 12 * s)
        pen.line(
            f"M{num(x)} {num(y + 70 * s)}l{num(-44 * s)} {num(80 * s)}h{num(88 * s)}Z",
            stage.palette.indoors("#e9ecef"),
            13 * s,
        )


def draw_plane(stage: Stage) -> None:
    """The cabin of an aeroplane: round windows above the clouds, rows of seats, lockers overhead."""
    pen, p = stage.pen, stage.palette
    kind = stage.choose("plane", 3)
    wall = p.indoors(("#eceff2", "#f2ece2", "#e6ebf2")[kind])
    cloth = p.indoors(("#3f5f94", "#8a4a56", "#4a7a80")[kind])
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1500)
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.14), wall, lighten(wall, 0.2)))
    floor = p.indoors(("#55607a", "#6a5560", "#556a72")[kind])
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.3), floor))
    for k in range(-3, 4):
        _draw_porthole(stage, stage.x(0.5) + 340 * k * s, foot - 700 * s, s)
    _draw_bins(stage, foot - 1060 * s, s, wall)
    for k in range(-2, 3):
        x = stage.x(0.5) + (380 * k + 190) * s
        _draw_plane_seat(stage, x, foot + 40 * s, s * 1.1, cloth)


def _draw_porthole(stage: Stage, x: float, y: float, s: float) -> None:
    pen, p = stage.pen, stage.palette
    pen.open(x, y, s)
    pen.rect(-118, -165, 236, 330, p.indoors("#cdd4da"), 100)
    pen.rect(-92, -138, 184, 276, pen.fade(*p.sky), 82)
    cloud = mix(p.sky[2], "#ffffff", 0.25 if p.dim else 0.7)
    pen.path("M-90 70Q-60 20 -20 44Q10 -4 50 40Q80 30 91 60Q88 138 0 138Q-84 138 -90 70Z", cloud)
    pen.rect(-92, -138, 184, 70, p.indoors("#f6f8fa"), 50)
    pen.close()


def _draw_bins(stage: Stage, y: float, s: float, wall: str) -> None:
    """The luggage lockers and the signs under them."""
    pen = stage.pen
    pen.rect(-90, -90, stage.width + 180, y + 90, pen.fade(darken(wall, 0.2), lighten(wall, 0.2)))
    pen.line(
        "".join(f"M{num(stage.x(0.5) + 560 * k * s)} -10V{num(y)}" for k in range(-3, 4)),
        darken(wall, 0.25),
        6,
    )
    pen.rect(-90, y - 6, stage.width + 180, 30 * s, darken(wall, 0.16))
    for share in (0.25, 0.75):
        x = stage.x(share)
        pen.rect(x - 90 * s, y - 6, 180 * s, 56 * s, stage.palette.indoors("#3f4854"), 8)
        pen.circle(x - 40 * s, y + 24 * s, 14 * s, "#ffb054")
        pen.circle(x + 40 * s, y + 24 * s, 14 * s, "#ffe9b0")
        interior.draw_lamp_light(stage, x, y + 40 * s, 260 * s)


def _draw_plane_seat(stage: Stage, x: float, y: float, s: float, cloth: str) -> None:
    pen = stage.pen
    pen.open(x, y, s)
    pen.rect(-160, -520, 320, 460, pen.tone(cloth, 0.75, 0.16), 60)
    pen.rect(-110, -560, 220, 130, stage.palette.indoors("#f4f1ea"), 30)
    pen.rect(-120, -330, 240, 150, darken(cloth, 0.22), 14)
    pen.line("M-90 -260H90", lighten(cloth, 0.2), 8)
    for way in (-1, 1):
        pen.rect(way * 180 - 26, -300, 52, 260, pen.tone(darken(cloth, 0.3), 0.5), 22)
    pen.close()
