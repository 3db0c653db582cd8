"""Fishing boats: as they lie at a quay, and the deck of one out on the water with its wheelhouse, nets and boxes."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.seaside import DEEP_WATER, draw_gulls, draw_wave_band
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.waterside import water_paint

PAINTS = ("#2f6f9a", "#b8433f", "#3f7a5f", "#d8a03f")
BULWARK = 0.30  # where the deck ends, on the way from the actors to the horizon


def draw_fleet(stage: Stage) -> None:
    """Three small boats side by side, in figure units, each in another colour."""
    first = stage.choose("fleet", 4)
    for k, (x, size) in enumerate(((-520, 0.72), (560, 0.78), (20, 1.0))):
        stage.pen.open(x, -30 + 34 * (size == 1.0), size, mirror=k == 1)
        _draw_boat(stage, PAINTS[(first + k) % 4])
        stage.pen.close()


def _draw_boat(stage: Stage, paint: str) -> None:
    """Hull with a white line, a wheelhouse with its windows, a mast with a boom, a net and buoys."""
    pen, lit = stage.pen, stage.palette.lit
    hull, white = lit(paint), lit("#f4f0e4")
    pen.line("M-90 -560V-1000M-90 -960L-430 -640M-90 -960L330 -360", lit("#5a4a3c"), 16)
    pen.polygon([(-90, -990), (30, -960), (-90, -926)], lit("#e2574c"))
    pen.path("M-420 -640Q-380 -420 -250 -330H-450Z", lit("#5f8a78"), 0.75)
    pen.rect(-130, -580, 290, 300, pen.tone(white, 0.7, 0.16), 12)
    pen.rect(-160, -620, 350, 52, pen.tone(hull, 0.7), 10)
    glass = "#ffd98a" if stage.palette.dim else lit("#8fb8c8")
    for x in (-104, -14, 76):
        pen.rect(x, -530, 68, 96, glass, 8)
    pen.path(
        "M-560 -330Q-300 -270 60 -280T560 -420Q540 -160 420 40H-460Q-540 -120 -560 -330Z",
        pen.fade(lighten(hull, 0.14), hull, darken(hull, 0.28)),
    )
    pen.line("M-556 -318Q-300 -258 60 -268T556 -404", white, 26)
    pen.line("M-510 -60H470", darken(hull, 0.35), 16)
    for x in (-330, -120, 110):
        pen.circle(x, -190, 48, lit("#e07a2f"))
        pen.circle(x, -190, 20, darken(hull, 0.2))


def draw_boat_deck(stage: Stage) -> None:
    """Planks between low bulwarks, the wheelhouse at one side or the winch with its net, the sea all round."""
    draw_sky(stage, clouds=5)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    top, edge = stage.horizon, stage.depth_y(BULWARK)
    pen.rect(-90, top, stage.width + 180, stage.height - top + 20, water_paint(stage, pen, DEEP_WATER))
    for k in range(4):
        shade = mix(p.lit(DEEP_WATER), p.sky[1], 0.5 - 0.1 * k)
        draw_wave_band(stage, pen, top + (edge - top) * (k + 0.5) / 4, 6 + 3 * k, shade)
    draw_gulls(stage)
    paint = p.lit(PAINTS[stage.choose("boat", 4)])
    s = min(stage.scale_at(edge), stage.width / 1400)
    _draw_planks(stage, edge)
    pen.rect(
        -90, edge - 170 * s, stage.width + 180, 180 * s, pen.fade(lighten(paint, 0.1), darken(paint, 0.16))
    )
    pen.rect(-90, edge - 196 * s, stage.width + 180, 44 * s, p.lit("#c89a62"), 10)
    pen.open(stage.x(0.5 + side * 0.30), edge + 30 * s, s, mirror=side < 0)
    (_draw_winch if stage.reverse else _draw_wheelhouse)(stage, paint)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.36), edge + 60 * s, s * 1.06)
    _draw_boxes(stage)
    pen.close()


def _draw_planks(stage: Stage, edge: float) -> None:
    pen, wood = stage.pen, stage.palette.turf("#a8794a", 0.02)
    pen.rect(
        -90,
        edge,
        stage.width + 180,
        stage.height - edge + 90,
        pen.fade(darken(wood, 0.14), wood, lighten(wood, 0.05)),
    )
    seams = "".join(
        f"M{num(stage.x(0.5) + k * stage.width * 0.10)} {num(edge)}L{num(stage.x(0.5) + k * stage.width * 0.19)} {num(stage.height + 20)}"
        for k in range(-7, 8)
    )
    pen.line(seams, darken(wood, 0.26), 5, 0.7)


def _draw_wheelhouse(stage: Stage, paint: str) -> None:
    """Its door open on the wheel, windows, a lamp and a ring on the wall."""
    pen, lit = stage.pen, stage.palette.lit
    white = lit("#f1ede0")
    pen.shadow(0, 0, 380, 26)
    pen.line("M180 -950V-1500M180 -1420L40 -1180", lit("#5a4a3c"), 20)
    pen.rect(-330, -940, 680, 940, pen.tone(white, 0.72, 0.14), 14)
    pen.rect(-380, -1000, 780, 80, pen.tone(paint, 0.7), 16)
    glass = "#ffd98a" if stage.palette.dim else lit("#8fb8c8")
    pen.rect(-280, -860, 280, 240, glass, 14)
    pen.line("M-140 -860V-620", white, 18)
    pen.rect(70, -860, 230, 860, lit("#3a332c"), 10)
    pen.circle(184, -420, 96, lit("#a8743f"))
    pen.circle(184, -420, 66, lit("#3a332c"))
    pen.line("M184 -530V-310M74 -420H294M106 -498L262 -342M262 -498L106 -342", lit("#a8743f"), 18)
    pen.circle(-140, -360, 120, lit("#e2574c"))
    pen.circle(-140, -360, 66, white)
    pen.line("M-140 -480V-426M-140 -294V-240M-260 -360H-206M-74 -360H-20", white, 34)
    if stage.palette.dim:
        pen.glow(-140, -740, 480, "#ffd890", 0.6)


def _draw_winch(stage: Stage, paint: str) -> None:
    """A drum of rope under its arch, the net over the side."""
    pen, lit = stage.pen, stage.palette.lit
    iron = lit("#59616b")
    pen.shadow(0, 0, 360, 26)
    pen.path("M-40 -1050Q160 -700 330 -170H60Q-20 -600 -40 -1050Z", lit("#5f8a78"), 0.6)
    mesh = "".join(f"M{-30 + 36 * k} {-1000 + 110 * k}L{60 + 30 * k} -180" for k in range(7))
    pen.line(mesh, lit("#3f6a5a"), 7)
    pen.line("M-300 0V-1080H300V0", iron, 46)
    pen.rect(-240, -330, 300, 230, pen.tone(lit("#c9a56b"), 0.6), 30)
    pen.line("".join(f"M{-220 + 40 * k} -326V-104" for k in range(7)), lit("#8a6a3c"), 9)
    for x in (-260, 70):
        pen.circle(x, -216, 130, iron)
        pen.circle(x, -216, 50, darken(iron, 0.3))
    pen.rect(-300, -90, 420, 90, pen.tone(paint, 0.7), 8)


def _draw_boxes(stage: Stage) -> None:
    """Boxes of fish with ice, a coil of rope, an orange buoy."""
    pen, lit = stage.pen, stage.palette.lit
    pen.shadow(0, 0, 300, 24)
    for row in range(2):
        y = -160 * row
        pen.rect(-240 + 26 * row, y - 150, 340, 150, pen.tone(lit(("#3f88c5", "#d8b04a")[row]), 0.72), 10)
        pen.rect(-216 + 26 * row, y - 130, 292, 24, darken(lit("#3f88c5"), 0.4), 8)
    for k in range(5):
        pen.ellipse(-176 + 56 * k, -322, 44, 17, lit(("#a8b8c4", "#c4d0d8")[k % 2]))
    for k in range(3):
        pen.ellipse(190, -22 - 34 * k, 110 - 8 * k, 30, lit(("#c9a56b", "#b8925a")[k % 2]))
    pen.circle(210, -170, 74, lit("#e07a2f"))
    pen.circle(188, -192, 26, lit("#f4b07a"))
