"""Props of signals and war: what warns, calls, lights up, protects and blows up."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
RED = "#d23a3a"
YELLOW = "#e6ae32"
INK = "#2f343f"
GREEN = "#5f6f48"
WHITE = "#f6f7f4"


def _traffic_light(pen: Pen, rng: Random) -> None:
    pen.rect(-12, -110, 24, 110, pen.tone("#59616d", 0.5))
    pen.rect(-64, -346, 128, 246, pen.tone(INK, 0.7), 22)
    for y, colour in ((-300, "#f04438"), (-224, "#8a6a28"), (-148, "#2f6a3c")):
        pen.circle(0, y, 32, colour)
        pen.path(f"M-38 {y - 6}A38 38 0 0 1 38 {y - 6}Q0 {y - 30} -38 {y - 6}Z", "#171a21")
    pen.glow(0, -300, 70, "#ff7a66", 0.5)


def _traffic_cone(pen: Pen, rng: Random) -> None:
    orange = "#ee6f2c"
    pen.path("M-110 0L-100 -26H100L110 0Z", pen.tone(darken(orange, 0.15), 0.66))
    pen.path("M-78 -24L-17 -250Q0 -262 17 -250L78 -24Q0 -8 -78 -24Z", pen.tone(orange, 0.6))
    pen.path("M-62 -84L-48 -138Q0 -126 48 -138L62 -84Q0 -68 -62 -84Z", WHITE)
    pen.path("M-36 -180L-25 -222Q0 -214 25 -222L36 -180Q0 -170 -36 -180Z", WHITE)


def _stop_sign(pen: Pen, rng: Random) -> None:
    pen.rect(-10, -130, 20, 130, pen.tone(STEEL, 0.5))
    points = [
        (-46, -350),
        (46, -350),
        (112, -284),
        (112, -192),
        (46, -126),
        (-46, -126),
        (-112, -192),
        (-112, -284),
    ]
    pen.polygon(points, WHITE)
    pen.polygon([(x * 0.9, -238 + (y + 238) * 0.9) for x, y in points], pen.tone(RED, 0.64))
    pen.line(
        "M-48 -258Q-74 -272 -76 -252Q-74 -240 -60 -238Q-46 -234 -48 -222Q-54 -206 -78 -216M-36 -264H-4M-20 -264V-212",
        WHITE,
        10,
    )
    pen.line("M6 -238a16 26 0 1 0 32 0a16 26 0 1 0 -32 0M52 -212V-264H66Q82 -262 80 -246T52 -236", WHITE, 10)


def _barrier(pen: Pen, rng: Random) -> None:
    """Across a road, with its lamps."""
    for x in (-130, 130):
        pen.line(f"M{x} -150L{x - 34} 0M{x} -150L{x + 34} 0", "#59616d", 15)
    pen.rect(-196, -190, 392, 66, WHITE, 8)
    for k in range(4):
        x = -170 + 88 * k
        pen.polygon([(x, -124), (x + 40, -124), (x + 76, -190), (x + 36, -190)], RED)
    for x in (-130, 130):
        pen.circle(x, -212, 25, "#ffb23a")
        pen.glow(x, -212, 60, "#ffd27a", 0.6)


def _megaphone(pen: Pen, rng: Random) -> None:
    pen.open(0, -130, 1, -12)
    pen.path("M-110 -36L110 -118V118L-110 36Z", pen.tone(WHITE, 0.7, 0.14))
    pen.path("M84 -110L120 -122V122L84 110Z", RED)
    pen.ellipse(120, 0, 24, 122, darken(RED, 0.2))
    pen.rect(-146, -40, 46, 80, pen.tone("#59616d", 0.6), 12)
    pen.path("M-60 24H-16L-26 116H-60Q-70 70 -60 24Z", INK)
    pen.close()
    pen.line("M176 -206q26 18 30 40M186 -150h32M172 -92q24 4 34 -8", YELLOW, 11)


def _walkie_talkie(pen: Pen, rng: Random) -> None:
    pen.rect(-58, -344, 22, 130, INK, 9)
    pen.rect(-74, -232, 148, 232, pen.tone("#3f4652", 0.66), 18)
    pen.rect(-50, -208, 100, 56, "#a9d08a", 6)
    pen.line("M-38 -188H20M-38 -172H0", "#3f5a34", 6)
    for k in range(5):
        pen.line(f"M-46 {-126 + 18 * k}H46", "#171a21", 8)
    pen.rect(40, -252, 26, 26, "#59616d", 6)
    pen.rect(-88, -180, 16, 70, RED, 6)


def _siren(pen: Pen, rng: Random) -> None:
    """A red lamp that turns and flashes."""
    pen.rect(-92, -50, 184, 50, pen.tone(INK, 0.66), 10)
    pen.path("M-72 -48V-120Q-70 -196 0 -198T72 -120V-48Z", pen.tone("#e8322f", 0.62))
    pen.path("M-30 -60V-120Q-26 -150 0 -150T30 -120V-60Z", "#ffb49a")
    pen.ellipse(-44, -140, 11, 34, "#ffffff", 0.5, 12)
    pen.glow(0, -130, 160, "#ff6a58", 0.45)
    pen.line(
        "M-104 -150L-150 -176M-98 -202L-130 -244M104 -150L150 -176M98 -202L130 -244M0 -222V-272",
        "#ff8a6a",
        13,
    )


def _flare(pen: Pen, rng: Random) -> None:
    """A red light that burns in the hand."""
    pen.open(0, 0, 1, 14)
    pen.rect(-20, -200, 40, 200, pen.tone(RED, 0.55), 8)
    pen.rect(-20, -110, 40, 46, WHITE)
    pen.rect(-23, -214, 46, 22, "#59616d", 5)
    pen.close()
    pen.glow(58, -262, 120, "#ff5a44", 0.85)
    pen.path("M40 -214Q10 -270 44 -300Q46 -276 62 -330Q100 -282 84 -236Q76 -210 40 -214Z", "#ff8a4a")
    pen.path("M50 -222Q36 -256 58 -282Q82 -254 70 -226Z", "#fff2c8")


def _binoculars(pen: Pen, rng: Random) -> None:
    for way in (-1, 1):
        pen.path(
            f"M{way * 20} -190L{way * 84} -190L{way * 124} -30Q{way * 72} -6 {way * 18} -30Z",
            pen.tone(INK, 0.6),
        )
        pen.ellipse(way * 71, -28, 54, 20, "#59616d")
        pen.ellipse(way * 71, -28, 42, 14, "#7fb4d8")
        pen.rect(way * 52 - 36, -228, 72, 44, pen.tone("#454c58", 0.6), 10)
    pen.rect(-26, -170, 52, 70, "#454c58", 8)
    pen.circle(0, -176, 21, "#59616d")
    pen.line("M-96 -214Q-190 -170 -150 -60M96 -214Q190 -170 150 -60", "#7a5a38", 9)


def _gas_mask(pen: Pen, rng: Random) -> None:
    pen.line("M-104 -220Q-150 -180 -126 -110M104 -220Q150 -180 126 -110", "#59513f", 17)
    pen.path(
        "M-114 -190Q-110 -290 0 -292T114 -190Q116 -90 60 -60H-60Q-116 -90 -114 -190Z", pen.tone(GREEN, 0.62)
    )
    for x in (-50, 50):
        pen.circle(x, -184, 44, INK)
        pen.circle(x, -184, 33, pen.radial([(0.0, "#bcd8dc", 1.0), (1.0, "#5a7f88", 1.0)]))
        pen.line(f"M{x - 14} -196q6 -12 18 -12", "#ffffff", 6)
    pen.circle(0, -70, 62, pen.tone("#4a505c", 0.6))
    pen.circle(0, -70, 46, INK)
    for k in range(4):
        pen.line(f"M-30 {-94 + 16 * k}H30", "#7c8592", 6)


def _grenade(pen: Pen, rng: Random) -> None:
    pen.path("M-80 -100Q-84 -196 0 -198T80 -100Q76 0 0 0T-80 -100Z", pen.tone(GREEN, 0.6))
    pen.line("M-72 -140H72M-78 -92H78M-66 -46H66M-36 -192V-10M0 -198V0M36 -192V-10", darken(GREEN, 0.35), 6)
    pen.rect(-30, -240, 60, 48, pen.tone("#59616d", 0.6), 6)
    pen.path("M-26 -246H34Q76 -240 96 -140L80 -130Q60 -206 24 -222H-26Z", pen.tone(STEEL, 0.5))
    pen.line("M-34 -222a24 24 0 1 0 -44 -22a24 24 0 1 0 44 22", STEEL, 9)


def _bomb(pen: Pen, rng: Random) -> None:
    """Round and black, its fuse alight."""
    pen.circle(
        0,
        -110,
        110,
        pen.radial([(0.0, "#5a606c", 1.0), (0.7, "#2b2f38", 1.0), (1.0, "#171a21", 1.0)], (0.38, 0.34), 0.7),
    )
    pen.open(62, -200, 1, 32)
    pen.rect(-32, -40, 64, 50, pen.tone("#3f4652", 0.6), 6)
    pen.close()
    pen.line("M82 -230Q100 -290 150 -276", "#c9b48a", 11)
    pen.glow(156, -278, 50, "#ffd75a", 0.9)
    pen.polygon(
        [
            (156, -318),
            (164, -288),
            (194, -278),
            (164, -268),
            (156, -238),
            (148, -268),
            (118, -278),
            (148, -288),
        ],
        "#ffb23a",
    )
    pen.ellipse(-44, -150, 18, 30, "#ffffff", 0.35, 30)


def _dynamite(pen: Pen, rng: Random) -> None:
    for x in (-62, 0, 62):
        pen.rect(x - 31, -210, 62, 210, pen.tone(RED, 0.5), 6)
        pen.ellipse(x, -208, 30, 11, lighten(RED, 0.3))
    for y in (-170, -66):
        pen.rect(-98, y, 196, 28, INK, 4)
    pen.line("M0 -210Q-6 -270 40 -270T84 -306", "#d8c7a0", 9)
    pen.glow(86, -310, 44, "#ffd75a", 0.9)
    pen.circle(86, -310, 13, "#fff2c8")


def _tank(pen: Pen, rng: Random) -> None:
    pen.line("M60 -216H216", darken(GREEN, 0.2), 21)
    pen.path("M-90 -170L-66 -250H50Q76 -246 82 -170Z", pen.tone(GREEN, 0.64))
    pen.rect(-40, -266, 60, 20, darken(GREEN, 0.15), 6)
    pen.path("M-200 -110L-150 -176H150L204 -110Z", pen.tone(lighten(GREEN, 0.08), 0.7))
    pen.rect(-210, -120, 420, 112, INK, 54)
    for k in range(6):
        pen.circle(-150 + 60 * k, -62, 28, pen.tone("#6b7566", 0.6))
        pen.circle(-150 + 60 * k, -62, 10, INK)
    pen.polygon(
        [
            (-16, -226),
            (-9, -210),
            (8, -210),
            (-5, -200),
            (0, -184),
            (-16, -194),
            (-32, -184),
            (-27, -200),
            (-40, -210),
            (-23, -210),
        ],
        WHITE,
    )


SIGNALS = {
    Prop.BARRIER: PropKind(_barrier, 392, 245, 240, Place.LARGE, origin=(0, 8)),
    Prop.BINOCULARS: PropKind(_binoculars, 334, 220, 110, origin=(0, -8)),
    Prop.BOMB: PropKind(_bomb, 304, 317, 130, origin=(42, 0)),
    Prop.DYNAMITE: PropKind(_dynamite, 203, 329, 130),
    Prop.FLARE: PropKind(_flare, 124, 333, 150, origin=(44, 3)),
    Prop.GAS_MASK: PropKind(_gas_mask, 286, 284, 130, origin=(0, -8)),
    Prop.GRENADE: PropKind(_grenade, 181, 265, 90, origin=(5, 3)),
    Prop.MEGAPHONE: PropKind(_megaphone, 373, 270, 140, origin=(37, -4)),
    Prop.SIREN: PropKind(_siren, 314, 279, 130),
    Prop.STOP_SIGN: PropKind(_stop_sign, 224, 350, 460, Place.LARGE),
    Prop.TANK: PropKind(_tank, 437, 258, 460, Place.BEHIND, origin=(8, -8)),
    Prop.TRAFFIC_CONE: PropKind(_traffic_cone, 220, 256, 190, Place.LARGE),
    Prop.TRAFFIC_LIGHT: PropKind(_traffic_light, 128, 346, 620, Place.LARGE),
    Prop.WALKIE_TALKIE: PropKind(_walkie_talkie, 162, 344, 110, origin=(-7, 0)),
}
