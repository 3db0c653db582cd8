"""What rooms have in common: wall, floor, window, light. What stands in them is in `furniture`."""

from __future__ import annotations

from math import cos, pi, sin

from storyassets.model.place import TimeOfDay, Weather
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage

LAMPS_UNSEEN = 2.0  # from so near to the floor no lamp and hardly a window is seen
DAY_GLOW = 0.52  # of how far a lamp shines in the evening: large soft circles cost the most to draw
RUGS = ("#b5544a", "#4f7f8f", "#6f8f5a")
BOARDS = 9  # to either side of the middle
FLOOR_DISTANCE = 0.40  # where the wall meets the floor, on the way from the actors to the horizon


def floor_y(stage: Stage) -> float:
    """Where the back wall meets the floor."""
    return stage.depth_y(FLOOR_DISTANCE)


def wall_scale(stage: Stage, units: float) -> float:
    """How large a figure unit is at the back wall, if so many are to be seen from one edge to the other."""
    return min(stage.scale_at(floor_y(stage)), stage.width / units)


def draw_walls(stage: Stage, colour: str, *, stripes: bool = False, panel: bool = False) -> None:
    """The back wall with a skirting board, perhaps striped paper or panelling up to the hip."""
    wall, foot = stage.palette.indoors(colour), floor_y(stage)
    stage.pen.rect(
        -10, -10, stage.width + 20, foot + 20, stage.pen.fade(darken(wall, 0.16), wall, lighten(wall, 0.08))
    )
    if stripes:
        step = stage.width / max(8, round(stage.width / 90))
        d = "".join(f"M{step * (k + 0.5):.1f} -10V{foot:.1f}" for k in range(round(stage.width / step) + 1))
        stage.pen.line(d, lighten(wall, 0.12), step * 0.32, 0.55)
    s = stage.scale_at(foot)
    if panel:
        wood = darken(wall, 0.18)
        high = 250 * s
        stage.pen.rect(-10, foot - high, stage.width + 20, high, stage.pen.fade(lighten(wood, 0.06), wood))
        stage.pen.rect(-10, foot - high - 14 * s, stage.width + 20, 22 * s, lighten(wood, 0.14))
        step = 190 * s
        for k in range(int(stage.width / step) + 2):
            stage.pen.rect(
                step * k - step * 0.4, foot - high * 0.84, step * 0.8, high * 0.62, darken(wood, 0.12), 8 * s
            )
    stage.pen.rect(-10, foot - 34 * s, stage.width + 20, 40 * s, lighten(wall, 0.34))


def draw_planks(stage: Stage, colour: str) -> None:
    """A floor of boards that run towards the back wall."""
    floor, top = stage.palette.indoors(colour), floor_y(stage)
    stage.pen.rect(
        -10,
        top,
        stage.width + 20,
        stage.height - top + 10,
        stage.pen.fade(darken(floor, 0.18), floor, lighten(floor, 0.06)),
    )
    _draw_boards(stage, floor, top)
    stage.pen.rect(
        -10, top, stage.width + 20, (stage.height - top) * 0.10, stage.pen.veil("#120c26", 0.28, 0)
    )


def _draw_boards(stage: Stage, floor: str, top: float) -> None:
    """Some boards lighter than others, the gaps between all of them, and where one ends and the next begins."""
    low = stage.height
    paler, gaps = [], []
    for k in range(-BOARDS, BOARDS):
        (far, near), (next_far, next_near) = _board_edge(stage, k), _board_edge(stage, k + 1)
        gaps.append(f"M{far:.1f} {top + 2:.1f}L{near:.1f} {low:.1f}")
        if k * 7 % 5 < 2:
            paler.append(f"M{far:.1f} {top:.1f}H{next_far:.1f}L{next_near:.1f} {low:.1f}H{near:.1f}Z")
        t = (0.16, 0.44, 0.72, 0.30)[k * 3 % 4]
        left, right = far + (near - far) * t, next_far + (next_near - next_far) * t
        gaps.append(f"M{left:.1f} {top + (low - top) * t:.1f}H{right:.1f}")
    stage.pen.path("".join(paler), lighten(floor, 0.07), 0.6)
    stage.pen.line("".join(gaps), darken(floor, 0.24), 3.4, 0.62)


def _board_edge(stage: Stage, k: int) -> tuple[float, float]:
    """Where the left edge of a board is at the wall, and at the lower edge of the picture."""
    middle = stage.x(0.5)
    return middle + k * stage.width * 0.085, middle + k * stage.width * 0.16


def draw_tiles(stage: Stage, colour: str, other: str) -> None:
    """A chequered floor in perspective."""
    top, low = floor_y(stage), stage.height + 10
    light, dark = stage.palette.indoors(colour), stage.palette.indoors(other)
    stage.pen.rect(-10, top, stage.width + 20, low - top, light)
    rows = 6
    edges = [top + (low - top) * (k / rows) ** 1.35 for k in range(rows + 1)]
    d = []
    for row in range(rows):
        a, b = edges[row], edges[row + 1]
        wide_a, wide_b = _tile_width(stage, a), _tile_width(stage, b)
        reach = int(stage.width / wide_a / 2) + 2
        for k in range(-reach, reach):
            if (k + row) % 2 == 0:
                m = stage.x(0.5)
                d.append(
                    f"M{m + k * wide_a:.1f} {a:.1f}H{m + (k + 1) * wide_a:.1f}L{m + (k + 1) * wide_b:.1f} {b:.1f}H{m + k * wide_b:.1f}Z"
                )
    stage.pen.path("".join(d), dark)
    stage.pen.rect(-10, top, stage.width + 20, low - top, stage.pen.veil("#120c26", 0.24, 0.0, 0.10))


def _tile_width(stage: Stage, y: float) -> float:
    return stage.scale_at(y) * 190 + 12


def draw_window(
    stage: Stage, x: float, y: float, w: float, h: float, *, curtains: str = "", frame: str = "#f4ead6"
) -> None:
    """A window whose middle is (x, y): the sky and hills outside, perhaps curtains, light falling in."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors(frame)
    if not p.dim and stage.nearness < LAMPS_UNSEEN:
        pen.glow(x, y, w * 1.1, p.light, 0.42)
    pen.rect(x - w * 0.56, y - h * 0.545, w * 1.12, h * 1.09, wood, w * 0.03)
    _draw_outlook(stage, x, y, w, h)
    pen.line(f"M{x:.1f} {y - h / 2:.1f}v{h:.1f}M{x - w / 2:.1f} {y - h * 0.06:.1f}h{w:.1f}", wood, w * 0.055)
    pen.rect(x - w * 0.64, y + h * 0.53, w * 1.28, h * 0.06, lighten(wood, 0.12), 4)
    if curtains:
        _draw_curtains(pen, x, y, w, h, p.indoors(curtains))


def _draw_outlook(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """What is seen through a window, inside its box."""
    pen, p = stage.pen, stage.palette
    left, top, right, low = x - w / 2, y - h / 2, x + w / 2, y + h / 2
    pen.rect(left, top, w, h, pen.fade(*p.sky))
    if stage.weather in (Weather.CLEAR, Weather.WIND):
        at = 0.55 if stage.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK) else 0.24
        pen.circle(x + w * 0.24, top + h * at, w * 0.085, p.disc)
    if p.night:
        for k in range(9):
            pen.circle(
                left + w * (0.08 + 0.097 * k), top + h * (0.08 + 0.13 * (k * 7 % 4)), w * 0.011, WHITE, 0.85
            )
    for k in range(2):
        hill = p.turf("#5f9a68", 0.62 - 0.3 * k)
        rise = low - h * (0.30 - 0.13 * k)
        way = 1 if k else -1
        pen.path(
            f"M{left:.1f} {low:.1f}V{rise:.1f}Q{x + way * w * 0.2:.1f} {rise - h * 0.14:.1f} {right:.1f} {rise + h * 0.05:.1f}V{low:.1f}Z",
            hill,
        )
    if stage.weather is Weather.RAIN:
        d = "".join(
            f"M{left + w * (0.06 + 0.088 * k):.1f} {top + h * (0.05 + 0.19 * (k * 3 % 5)):.1f}l{-w * 0.03:.1f} {h * 0.09:.1f}"
            for k in range(11)
        )
        pen.line(d, "#dfe9f5", w * 0.010, 0.7)
    if stage.weather is Weather.SNOW:
        for k in range(14):
            pen.circle(
                left + w * (0.05 + 0.069 * k), top + h * (0.06 + 0.15 * (k * 5 % 6)), w * 0.016, WHITE, 0.9
            )


def _draw_curtains(pen: Pen, x: float, y: float, w: float, h: float, cloth: str) -> None:
    rail = y - h * 0.60
    for way in (-1, 1):
        out, tie = x + way * w * 0.72, x + way * w * 0.56
        d = f"M{x + way * w * 0.16:.1f} {rail:.1f}Q{x + way * w * 0.26:.1f} {y:.1f} {tie:.1f} {y + h * 0.16:.1f}Q{x + way * w * 0.46:.1f} {y + h * 0.4:.1f} {x + way * w * 0.44:.1f} {y + h * 0.68:.1f}H{out:.1f}V{rail:.1f}Z"
        pen.path(d, pen.tone(cloth, 0.55, 0.18))
        pen.line(
            f"M{x + way * w * 0.46:.1f} {rail:.1f}Q{x + way * w * 0.48:.1f} {y:.1f} {x + way * w * 0.61:.1f} {y + h * 0.16:.1f}V{y + h * 0.64:.1f}",
            darken(cloth, 0.2),
            w * 0.014,
            0.6,
        )
        pen.rect(
            min(tie, out) - w * 0.01,
            y + h * 0.14,
            abs(out - tie) + w * 0.02,
            h * 0.05,
            lighten(cloth, 0.3),
            4,
        )
    pen.rect(x - w * 0.8, rail - h * 0.03, w * 1.6, h * 0.045, darken(cloth, 0.4), h * 0.02)


def draw_light_patch(stage: Stage, x: float, w: float) -> None:
    """Daylight from a window on the floor."""
    top, low = floor_y(stage) + 10, stage.depth_y(0.04)
    lean = w * 0.5
    paint = stage.pen.veil(stage.palette.light, 0.36, 0.14)
    if stage.palette.night:
        paint = stage.pen.veil("#9fb8ff", 0.26, 0.06)
    elif stage.palette.dim:
        paint = stage.pen.veil("#ff9a5a", 0.34, 0.08)
    if stage.weather in (Weather.CLEAR, Weather.WIND) and stage.nearness < LAMPS_UNSEEN:
        _draw_shaft(stage, x, w, lean, low)
    stage.pen.polygon(
        [(x - w * 0.5, top), (x + w * 0.5, top), (x + w * 0.7 + lean, low), (x - w * 0.5 + lean, low)], paint
    )


def _draw_shaft(stage: Stage, x: float, w: float, lean: float, low: float) -> None:
    """Light in the air, from the window down to its patch on the floor."""
    light = "#9fb8ff" if stage.palette.night else stage.palette.light
    high = floor_y(stage) - 620 * stage.scale_at(floor_y(stage))
    paint = stage.pen.veil(light, 0.20 if not stage.palette.dim else 0.13, 0.03)
    stage.pen.polygon(
        [(x - w * 0.5, high), (x + w * 0.5, high), (x + w * 0.7 + lean, low), (x - w * 0.5 + lean, low)],
        paint,
    )


def rug_colour(stage: Stage) -> str:
    """The colour of the one rug of a room, from whichever side it is seen."""
    return RUGS[stage.choose("rug", len(RUGS))]


def draw_rug(stage: Stage, x: float, y: float, rx: float, colour: str) -> None:
    """An oval rug with two rings and a wreath of lozenges."""
    cloth = stage.palette.indoors(colour)
    ry = rx * 0.17
    stage.pen.ellipse(x, y + 5, rx, ry, darken(cloth, 0.4), 0.5)
    stage.pen.ellipse(x, y, rx, ry, darken(cloth, 0.1))
    stage.pen.ellipse(x, y, rx * 0.86, ry * 0.84, mix(cloth, "#fff0d0", 0.55))
    stage.pen.ellipse(x, y, rx * 0.78, ry * 0.74, cloth)
    lozenges = []
    for k in range(10):
        turn = 0.2 * pi * k
        px, py = x + cos(turn) * rx * 0.62, y + sin(turn) * ry * 0.56
        w, h = rx * 0.05, ry * 0.10
        lozenges.append(
            f"M{px - w:.1f} {py:.1f}L{px:.1f} {py - h:.1f}L{px + w:.1f} {py:.1f}L{px:.1f} {py + h:.1f}Z"
        )
    stage.pen.path("".join(lozenges), mix(cloth, "#fff0d0", 0.42))


def draw_lamp_light(stage: Stage, x: float, y: float, r: float) -> None:
    """The glow of a lamp that burns: wide and strong when it is dim outside."""
    if stage.nearness < LAMPS_UNSEEN:
        dim = stage.palette.dim
        colour, strength = ("#eaf2ff", 0.5) if stage.palette.tubes else ("#ffd890", 0.85)
        stage.pen.glow(x, y, r if dim else r * DAY_GLOW, colour, strength if dim else 0.32)


def draw_pendant(stage: Stage, x: float, y: float, s: float) -> None:
    """A lamp that hangs from the ceiling: in a story of old, one with oil."""
    if not stage.of_today:
        _draw_oil_lamp(stage, x, y, s)
        return
    draw_lamp_light(stage, x, y + 90 * s, 380 * s)
    if stage.palette.dim:
        cone = stage.pen.veil("#ffcf80", 0.40, 0.16, 0.0)
        low, reach = floor_y(stage) + 120 * s, 430 * s
        stage.pen.polygon(
            [(x - 90 * s, y + 84 * s), (x + 90 * s, y + 84 * s), (x + reach, low), (x - reach, low)], cone
        )
    stage.pen.line(f"M{x:.1f} -10V{y:.1f}", "#3d3b47", 6)
    stage.pen.path(
        f"M{x - 110 * s:.1f} {y + 90 * s:.1f}Q{x - 90 * s:.1f} {y:.1f} {x:.1f} {y - 10 * s:.1f}Q{x + 90 * s:.1f} {y:.1f} {x + 110 * s:.1f} {y + 90 * s:.1f}Z",
        stage.palette.indoors("#3f6f6a"),
    )
    stage.pen.ellipse(x, y + 92 * s, 60 * s, 26 * s, "#fff0bf")


def _draw_oil_lamp(stage: Stage, x: float, y: float, s: float) -> None:
    """A lantern of iron and glass on a chain."""
    pen, iron = stage.pen, stage.palette.indoors("#3a333a")
    draw_lamp_light(stage, x, y + 60 * s, 380 * s)
    pen.line(f"M{x:.1f} -10V{y - 40 * s:.1f}", iron, 7 * s)
    pen.rect(x - 44 * s, y, 88 * s, 116 * s, "#ffe6a0" if stage.palette.dim else "#f6ecc8", 18 * s)
    pen.ellipse(x, y + 66 * s, 15 * s, 32 * s, "#ffb84d")
    pen.line(f"M{x - 44 * s:.1f} {y:.1f}v{116 * s:.1f}M{x + 44 * s:.1f} {y:.1f}v{116 * s:.1f}", iron, 9 * s)
    pen.polygon([(x - 66 * s, y + 8 * s), (x, y - 58 * s), (x + 66 * s, y + 8 * s)], iron)
    pen.rect(x - 58 * s, y + 112 * s, 116 * s, 22 * s, iron, 7 * s)
