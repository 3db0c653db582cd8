"""Props of today's streets: on rails, under a siren, at work on tracks, in the air and on small wheels."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GLASS = "#bfe2f2"
TYRE, HUB = "#2b2b36", "#c9d0d8"


def _wheel(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r, TYRE)
    pen.circle(x, y, r * 0.56, HUB)
    pen.circle(x, y, r * 0.22, "#59616d")


def _tram(pen: Pen, rng: Random) -> None:
    """Red and cream, on its rails, its arm at the wire."""
    red, cream = "#c8433c", "#f6ead0"
    pen.line("M-226 -296H226", "#4a4f5c", 4)
    pen.line("M-30 -236L20 -266L-10 -294M-34 -294H14", "#4a4f5c", 7)
    pen.rect(-90, -246, 180, 16, "#8a929e", 6)
    pen.path("M-210 -30V-200Q-210 -234 -176 -234H176Q210 -234 210 -200V-30Z", pen.tone(cream, 0.84, 0.1))
    pen.path("M-210 -112H210V-30Q210 -22 202 -22H-202Q-210 -22 -210 -30Z", pen.tone(red, 0.84, 0.16))
    pen.rect(-210, -118, 420, 10, "#e8b840")
    for x in (-140, -76, 34, 98):
        pen.rect(x, -208, 54, 82, pen.fade(GLASS, "#8fc0d8"), 8)
    for x in (-200, 166):
        pen.rect(x, -208, 34, 82, pen.fade(GLASS, "#8fc0d8"), 10)
    pen.rect(-18, -210, 46, 180, darken(red, 0.3), 6)
    pen.rect(-12, -204, 16, 166, GLASS, 4)
    pen.rect(8, -204, 16, 166, GLASS, 4)
    pen.rect(-196, -232, 60, 22, "#2b2b36", 5)
    pen.line("M-168 -216v-10h8v10Z", "#ffd65a", 4)
    pen.circle(202, -70, 11, "#fff3c4")
    pen.rect(-190, -24, 380, 14, "#4a4f5c", 6)
    for x in (-140, -92, 92, 140):
        _wheel(pen, x, -16, 18)
    pen.rect(-230, -4, 460, 8, "#8a929e", 4)


def _van_body(pen: Pen, paint: str) -> None:
    pen.path(
        "M-204 -36V-190Q-204 -206 -188 -206H90Q110 -206 122 -188L160 -126Q206 -118 206 -84V-36Z",
        pen.tone(paint, 0.86, 0.12),
    )
    pen.path("M70 -126V-184H96Q106 -184 112 -174L140 -126Z", pen.fade(GLASS, "#8fc0d8"))
    pen.rect(-212, -52, 424, 20, "#59616d", 9)
    pen.rect(190, -104, 18, 24, "#fff3c4", 6)
    pen.line("M58 -190V-54", darken(paint, 0.2), 4)
    for x in (-124, 122):
        pen.circle(x, -40, 52, darken(paint, 0.55))
        _wheel(pen, x, -40, 42)


def _ambulance(pen: Pen, rng: Random) -> None:
    pen.glow(40, -222, 60, "#6fb4ff", 0.7)
    pen.rect(10, -228, 60, 24, "#3f7fe0", 8)
    _van_body(pen, "#fbfbf8")
    pen.rect(-204, -104, 400, 22, "#e0453f")
    pen.rect(-104, -196, 40, 84, "#e0453f", 4)
    pen.rect(-126, -174, 84, 40, "#e0453f", 4)


def _van(pen: Pen, rng: Random) -> None:
    """A tradesman's, with room for a name on its side."""
    _van_body(pen, "#f2efe6")
    pen.rect(-196, -84, 250, 12, "#3f7f9f", 4)


def _excavator(pen: Pen, rng: Random) -> None:
    """On its tracks, the bucket with its teeth in the ground before it."""
    paint, steel = "#e8a832", "#4a4f5c"
    pen.rect(-196, -52, 236, 50, "#2b2b36", 24)
    pen.rect(-186, -42, 216, 30, "#59616d", 15)
    for x in (-162, -120, -78, -36, 6):
        pen.circle(x, -27, 12, "#2b2b36")
    pen.rect(-110, -72, 70, 24, steel, 6)
    pen.path("M-186 -70V-146Q-186 -160 -170 -160H-64V-70Z", pen.tone(paint, 0.82, 0.14))
    pen.path("M-72 -70V-236Q-72 -246 -62 -246H14Q26 -246 30 -236L50 -150V-70Z", pen.tone(paint, 0.86, 0.12))
    pen.path("M-54 -144V-228H8L26 -144Z", pen.fade(GLASS, "#8fc0d8"))
    pen.line("M30 -100L122 -286L204 -150", darken(paint, 0.14), 26)
    pen.line("M30 -100L122 -286L204 -150", paint, 16)
    pen.line("M70 -120L116 -226", steel, 9)
    pen.circle(122, -286, 15, steel)
    pen.circle(204, -150, 13, steel)
    pen.path("M186 -152L232 -132L226 -54Q190 -18 140 -42L134 -66Z", pen.tone(steel, 0.8, 0.1))
    for x in (140, 158, 176):
        pen.line(f"M{x} -42L{x - 10} -22", "#c9d0d8", 8)
    pen.path("M84 0Q110 -34 146 -22Q196 -36 236 0Z", "#8a6a48")


def _police_car(pen: Pen, rng: Random) -> None:
    dark, light = "#26324e", "#f4f6fa"
    for x, colour in ((-4, "#ff5a52"), (40, "#5a9bff")):
        pen.glow(x, -216, 46, colour, 0.7)
        pen.rect(x - 20, -224, 40, 22, colour, 7)
    pen.path("M-110 -120Q-84 -204 -40 -206H62Q104 -202 138 -120Z", pen.tone(light, 0.8))
    pen.path("M-88 -122Q-66 -186 -36 -188H4V-122Z", GLASS)
    pen.path("M20 -122V-188H56Q88 -184 112 -122Z", darken(GLASS, 0.1))
    pen.path("M-200 -36V-84Q-196 -120 -110 -124H138Q210 -116 214 -70V-36Z", pen.tone(dark, 0.8))
    pen.path("M-84 -124H112V-50H-84Z", pen.tone(light, 0.8, 0.12))
    pen.path("M14 -114L24 -92L46 -90L30 -76L35 -56L14 -66L-7 -56L-2 -76L-18 -90L4 -92Z", "#e8b840")
    pen.rect(-212, -50, 434, 20, "#59616d", 10)
    pen.circle(-188, -84, 16, "#fff3c4")
    pen.rect(196, -96, 16, 26, "#c8343f", 6)
    for x in (-120, 128):
        pen.circle(x, -42, 54, darken(dark, 0.5))
        _wheel(pen, x, -42, 44)


def _drone(pen: Pen, rng: Random) -> None:
    body = "#59616d"
    pen.line("M-120 -86L120 -86M-100 -60L-40 -74M100 -60L40 -74", darken(body, 0.2), 16)
    pen.line("M-34 -52L-50 -8H-66M34 -52L50 -8H66", darken(body, 0.3), 9)
    for x in (-124, 124):
        pen.rect(x - 12, -116, 24, 40, body, 6)
        pen.ellipse(x, -120, 66, 9, "#aeb8c4", 0.75)
    pen.path("M-62 -86Q-56 -116 0 -116T62 -86Q56 -48 0 -48T-62 -86Z", pen.tone(body, 0.6))
    pen.circle(0, -60, 24, "#262b36")
    pen.circle(0, -60, 13, "#6fb4e0")
    pen.circle(-5, -65, 5, "#ffffff")
    pen.circle(40, -92, 6, "#ff5a52")


def _stroller(pen: Pen, rng: Random) -> None:
    cloth = "#4f86a8"
    pen.line("M-66 -96L70 -18M70 -100L-60 -18M96 -150L140 -232Q150 -250 170 -244", "#8a929e", 12)
    pen.path("M-116 -160Q-108 -72 -30 -72H40Q92 -76 104 -160Z", pen.tone(cloth, 0.66))
    pen.path("M-120 -160A110 110 0 0 1 -10 -270V-160Z", pen.tone(darken(cloth, 0.12), 0.6))
    pen.line("M-10 -266L-10 -160M-60 -254L-14 -162M-100 -220L-18 -160", darken(cloth, 0.36), 5)
    pen.path("M-4 -160Q20 -196 56 -184T98 -160Z", "#f6ead0")
    pen.line("M-118 -158H102", lighten(cloth, 0.35), 10)
    for x in (-66, 72):
        _wheel(pen, x, -34, 34)


def _skateboard(pen: Pen, rng: Random) -> None:
    deck = "#d8643f"
    pen.path(
        "M-170 -84Q-150 -60 -120 -60H120Q150 -60 170 -84L176 -72Q156 -40 122 -40H-122Q-156 -40 -176 -72Z",
        deck,
    )
    pen.line("M-166 -80Q-148 -62 -120 -62H120Q148 -62 166 -80", "#2b2b36", 9)
    for x in (-96, 96):
        pen.polygon([(x - 20, -40), (x + 20, -40), (x, -20)], "#8a929e")
        _wheel(pen, x - 16, -18, 18)
        _wheel(pen, x + 16, -18, 18)


def _shopping_cart(pen: Pen, rng: Random) -> None:
    steel = "#9aa6b2"
    pen.line("M-176 -252H-132L-72 -66H104", "#c8433c", 14)
    pen.path("M-118 -206H134L106 -90H-82Z", "#dfe6ec", 0.75)
    pen.line("M-118 -206H134L106 -90H-82ZM-108 -166H124M-96 -128H116", steel, 8)
    pen.line("M-60 -204L-46 -92M0 -204V-92M64 -204L50 -92", steel, 6)
    pen.line("M-58 -40H100", "#6b7480", 9)
    for x in (-56, 92):
        _wheel(pen, x, -20, 20)


TRAFFIC = {
    Prop.AMBULANCE: PropKind(_ambulance, 424, 240, 620, Place.BEHIND),
    Prop.DRONE: PropKind(_drone, 384, 134, 110, Place.SKY),
    Prop.EXCAVATOR: PropKind(_excavator, 440, 304, 760, Place.BEHIND, origin=(18, 0)),
    Prop.POLICE_CAR: PropKind(_police_car, 443, 240, 420, Place.BEHIND, origin=(0, 12)),
    Prop.SHOPPING_CART: PropKind(_shopping_cart, 326, 262, 340, Place.LARGE, origin=(-20, 0)),
    Prop.SKATEBOARD: PropKind(_skateboard, 356, 92, 80, Place.LARGE),
    Prop.STROLLER: PropKind(_stroller, 296, 276, 340, Place.LARGE, origin=(24, 0)),
    Prop.TRAM: PropKind(_tram, 464, 304, 920, Place.BEHIND, origin=(0, 4)),
    Prop.VAN: PropKind(_van, 424, 222, 640, Place.BEHIND),
}
