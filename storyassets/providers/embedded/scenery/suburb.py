"""A street of family houses of today: a driveway with its garage, lawns, a letter box, the neighbours on both sides."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.shop_fronts import LAMPLIGHT, SNOW
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

# wall, trim and door, roof
HOUSES = (
    ("#d9e2e8", "#3f6a8a", "#6a7080"),
    ("#f0e2c8", "#b5544a", "#8a5f4a"),
    ("#dfe6cf", "#4f7a5a", "#5f5a66"),
    ("#eed3c4", "#5a5f86", "#7a5048"),
    ("#b9c9d6", "#8a4a4a", "#4f5866"),
    ("#c98f78", "#f0e2c8", "#5f5048"),
    ("#f2efe6", "#2f4f5f", "#4a4f58"),
    ("#d8cba0", "#6a4a6a", "#7d6a52"),
)
ACROSS = 1  # in this corner one looks over the street
HOUSE_WIDE, HOUSE_DEPTH = 1500.0, 0.52


def draw_driveway(stage: Stage) -> None:
    """A house with its garage, from which a drive of concrete comes towards us between two lawns."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#7fae7a", 2, 0.04)
    land.draw_ground(stage, "#7fbb5a")
    first = stage.choose("house", len(HOUSES))
    if stage.corner == ACROSS:
        _draw_across(stage, first)
        return
    for k, share in enumerate((-0.16, 1.16)):
        _draw_house(stage, share, 0.68, 0.62, HOUSES[(first + 1 + k) % len(HOUSES)])
    _draw_hedge(stage)
    side = (-1, 1)[stage.choose("garage", 2)]
    _draw_drive(stage, side)
    _draw_house(stage, 0.5, HOUSE_DEPTH, 1.0, HOUSES[first], way=side)
    for at, tall in ((0.5 - side * 0.44, 1000.0), (0.5 + side * 0.50, 820.0)):
        y = stage.depth_y(0.44)
        high = min(stage.scale_at(y) * tall, stage.height * 0.24)
        leaf, bark = stage.palette.turf("#4f9450", 0.1), stage.palette.lit(plants.BARK, 0.1)
        plants.draw_broadleaf(stage.pen, stage.x(at), y, high, leaf, bark)
    landmarks.put(stage, _draw_letter_box, 0.5 - side * 0.36, 0.24, 0.62)


def _draw_across(stage: Stage, first: int) -> None:
    """Two houses beyond the street, their hedge and trees; before it the kerb and this side's lawn."""
    _draw_hedge(stage)
    side = (-1, 1)[stage.choose("across", 2)]
    for k, share in enumerate((0.06, 0.94)):
        colours = HOUSES[(first + 3 + k) % len(HOUSES)]
        _draw_house(stage, share, 0.62, 0.62, colours, way=side if k else -side)
    for share, depth, tall in ((0.5, 0.58, 900.0), (0.5 + side * 0.34, 0.54, 760.0)):
        y = stage.depth_y(depth)
        high = min(stage.scale_at(y) * tall, stage.height * 0.22)
        leaf, bark = stage.palette.turf("#5a9a4c", 0.14), stage.palette.lit(plants.BARK, 0.12)
        plants.draw_broadleaf(stage.pen, stage.x(share), y, high, leaf, bark)
    _draw_street(stage)
    landmarks.put(stage, _draw_letter_box, 0.5 - side * 0.40, 0.10, 0.62)


def _draw_street(stage: Stage) -> None:
    """From one edge to the other, between two kerbs."""
    far, near, p = stage.depth_y(0.50), stage.depth_y(0.20), stage.palette
    road, kerb = p.turf("#7a7e88", 0.10), p.turf("#c6c1b8", 0.08)
    wide = stage.width + 20
    stage.pen.rect(-10, far - 8, wide, near - far + 26, kerb)
    stage.pen.rect(-10, far, wide, near - far, stage.pen.fade(darken(road, 0.06), road))
    stage.pen.rect(-10, near + 10, wide, 12, darken(kerb, 0.2))


def _draw_house(
    stage: Stage,
    share: float,
    depth: float,
    size: float,
    colours: tuple[str, str, str],
    way: int = 1,
) -> None:
    def draw(stage: Stage, lit: Lit) -> None:
        stage.pen.open(0, 0, 1, mirror=way < 0)
        _draw_family_house(stage, lit, colours)
        stage.pen.close()

    fitted = stage.width * 1.02 / (HOUSE_WIDE * stage.scale_at(stage.depth_y(HOUSE_DEPTH)))
    landmarks.put(stage, draw, share, depth, size * max(1.0, min(1.5, fitted)))


def _draw_family_house(stage: Stage, lit: Lit, colours: tuple[str, str, str]) -> None:
    """Clapboards, a porch with the door at the left, two windows over it, the garage at the right."""
    pen, (wall, trim, roof) = stage.pen, colours
    boards, paint, tiles = lit(wall), lit(trim), stage.palette.turf(roof, 0.05)
    white = lit("#fbf8ee")
    pen.shadow(0, 0, 780, 36)
    pen.rect(-700, -1080, 780, 1080, pen.tone(boards, 0.86, 0.10))
    rows = "".join(f"M-700 {-1040 + 80 * k}H80" for k in range(13))
    pen.line(rows, darken(boards, 0.10), 6, 0.7)
    _draw_gable(stage, lit, (-310, -1080, 460, 420), tiles, boards)
    for x in (-500, -120):
        _draw_sash(stage, x, -960, white, paint)
    _draw_sash(stage, -150, -500, white, paint)
    _draw_porch(stage, lit, paint, tiles)
    pen.rect(80, -660, 640, 660, pen.tone(lighten(boards, 0.05), 0.9, 0.08))
    _draw_gable(stage, lit, (400, -650, 390, 260), tiles, boards)
    _draw_garage_door(stage, lit, white)
    if stage.palette.snow:
        pen.line("M-780 -1090L-310 -1510L160 -1090M0 -660L400 -920L800 -660", lit(SNOW), 46)


def _draw_gable(
    stage: Stage, lit: Lit, span: tuple[float, float, float, float], tiles: str, boards: str
) -> None:
    """A gable over a wall: its middle, its foot, half its width, its height."""
    pen, (x, y, half, high) = stage.pen, span
    pen.polygon([(x - half + 50, y + 6), (x, y - high + 60), (x + half - 50, y + 6)], darken(boards, 0.04))
    edge = f"M{x - half} {y + 10}L{x} {y - high}L{x + half} {y + 10}"
    pen.line(edge, tiles, 64)
    pen.circle(x, y - high * 0.42, 46, LAMPLIGHT if stage.palette.dim else lit("#a9cbdc"))
    pen.line(f"M{x - 46} {y - high * 0.42}h92", lit("#fbf8ee"), 10)


def _draw_sash(stage: Stage, x: float, y: float, frame: str, shutter: str) -> None:
    """A window between two shutters, its top middle at (x, y)."""
    pen = stage.pen
    for way in (-1, 1):
        pen.rect(x + way * 122 - 30, y, 60, 270, shutter, 4)
    pen.rect(x - 92, y - 8, 184, 286, frame, 4)
    pen.rect(x - 76, y + 8, 152, 254, LAMPLIGHT if stage.palette.dim else stage.palette.lit("#a9cbdc", 0.2))
    pen.line(f"M{x} {y}v270M{x - 76} {y + 130}h152", frame, 12)


def _draw_porch(stage: Stage, lit: Lit, paint: str, tiles: str) -> None:
    pen = stage.pen
    pen.rect(-640, -40, 360, 50, lit("#b9b2aa"), 4)
    pen.rect(-566, -500, 212, 470, lit("#fbf8ee"), 4)
    pen.rect(-546, -480, 172, 450, pen.tone(paint, 0.62, 0.16))
    pen.rect(-520, -450, 120, 130, LAMPLIGHT if stage.palette.dim else lit("#a9c6d0"), 6)
    pen.circle(-396, -240, 14, lit("#f0c860"))
    pen.line("M-628 -20V-560M-292 -20V-560", lit("#fbf8ee"), 26)
    pen.polygon([(-690, -550), (-640, -640), (-280, -640), (-230, -550)], tiles)
    if stage.palette.dim:
        pen.glow(-460, -520, 220, "#ffd070", 0.7)


def _draw_garage_door(stage: Stage, lit: Lit, white: str) -> None:
    pen = stage.pen
    pen.rect(134, -520, 532, 520, darken(white, 0.10), 4)
    for row in range(4):
        for k in range(4):
            pen.rect(
                154 + 126 * k, -500 + 126 * row, 112, 108, lighten(white, 0.2) if row else lit("#a9c6d0"), 4
            )
    for x in (106, 694):
        pen.rect(x - 20, -520, 40, 70, lit("#3f4450"), 8)


def _draw_hedge(stage: Stage) -> None:
    y = stage.depth_y(0.60)
    for k in range(-1, 10):
        leaf = stage.palette.turf("#4a8a4c" if k % 2 else "#57994f", 0.26)
        plants.draw_bush(stage.pen, stage.x(k / 8.5), y, stage.height * 0.05, leaf)


def _draw_drive(stage: Stage, way: int) -> None:
    """From the garage door down to the viewer, in slabs, with the street's kerb along the bottom."""
    pen, p = stage.pen, stage.palette
    far, near = stage.depth_y(HOUSE_DEPTH), stage.height + 10
    s = stage.scale_at(far)
    x, half = stage.x(0.5) + way * 400 * s, 300 * s
    slab = p.turf("#c6c1b8", 0.06)
    low = stage.x(0.5 + way * 0.06)
    wide = stage.width * 0.40
    pen.polygon(
        [(x - half, far), (x + half, far), (low + wide, near), (low - wide, near)],
        pen.fade(lighten(slab, 0.06), darken(slab, 0.08)),
    )
    seams = []
    for t in (0.12, 0.3, 0.56):
        y, reach, middle = far + (near - far) * t, half + (wide - half) * t, x + (low - x) * t
        seams.append(f"M{middle - reach:.1f} {y:.1f}H{middle + reach:.1f}")
    seams.append(f"M{x:.1f} {far:.1f}L{low:.1f} {near:.1f}")
    pen.line("".join(seams), darken(slab, 0.2), 5, 0.6)


def _draw_letter_box(stage: Stage, lit: Lit) -> None:
    """On a white post, with its red flag up."""
    pen = stage.pen
    pen.shadow(0, 0, 70, 12)
    pen.rect(-16, -330, 32, 330, pen.tone(lit("#fbf8ee"), 0.6))
    pen.path("M-110 -320V-390A56 56 0 0 1 -54 -446H110V-320Z", pen.tone(lit("#4f6a8a"), 0.7))
    pen.line("M60 -390V-500H96", lit("#d8434a"), 18)
