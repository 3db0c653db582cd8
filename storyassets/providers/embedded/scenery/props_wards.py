"""Props of wards and watch rooms: beside a sickbed, over a gate, in a locker room, before a judge."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
DARK = "#3b3f4e"


def _drip(pen: Pen, rng: Random) -> None:
    pen.line("M0 -330V-10M-46 -330H46M-60 -8L0 -30L60 -8", "#8a94a4", 10)
    pen.path("M-78 -316H-18L-20 -214Q-24 -196 -48 -194Q-72 -196 -76 -214Z", "#e6f4fa")
    pen.path("M-76 -280Q-48 -268 -19 -280L-21 -216Q-26 -200 -48 -198Q-70 -200 -75 -216Z", "#8fd0ea")
    pen.rect(-64, -306, 34, 18, "#d8434a", 4)
    pen.line("M-48 -194V-168M-48 -150Q-46 -60 60 -80T96 -30", "#bfd8e4", 6)
    pen.rect(-56, -172, 16, 26, "#dff0f8", 5)
    for x in (-60, 0, 60):
        pen.circle(x, -8, 9, DARK)


def _heart_monitor(pen: Pen, rng: Random) -> None:
    pen.rect(-26, -60, 52, 50, "#8a94a4", 4)
    pen.rect(-84, -16, 168, 16, "#59616d", 8)
    pen.rect(-164, -256, 328, 204, pen.tone("#dfe6ec", 0.8, 0.12), 18)
    pen.rect(-146, -238, 230, 168, "#0f1a20", 8)
    pen.line("M-138 -176H-94L-80 -204L-62 -132L-46 -176H0L14 -216L34 -124L48 -176H76", "#5ff08a", 7)
    pen.line("M-138 -104q14 -18 28 0t28 0t28 0t28 0t28 0t28 0t28 0", "#5fb8f0", 5)
    pen.circle(124, -206, 17, "#d8434a")
    for y in (-160, -122, -88):
        pen.rect(104, y, 42, 20, "#8a94a4", 6)


def _stethoscope(pen: Pen, rng: Random) -> None:
    pen.line(
        "M-70 -282Q-100 -180 -20 -150M70 -282Q100 -180 20 -150M0 -150V-96Q0 -20 62 -30Q104 -40 96 -96",
        DARK,
        15,
    )
    pen.line("M-20 -150Q0 -140 20 -150", DARK, 15)
    pen.line("M-70 -282l16 -14M70 -282l-16 -14", STEEL, 14)
    pen.circle(96, -116, 34, pen.tone(STEEL, 0.6))
    pen.circle(96, -116, 18, "#eef3f7")


def _syringe(pen: Pen, rng: Random) -> None:
    pen.open(0, -120, 1, 45)
    pen.line("M0 90V158", STEEL, 6)
    pen.rect(-15, 66, 30, 28, "#6fb4d8", 5)
    pen.rect(-34, -96, 68, 168, "#e6f4fa", 8)
    pen.rect(-28, -20, 56, 86, "#8fd0ea", 6)
    pen.line("M-34 -60h22M-34 -26h22M-34 8h22M-34 42h22", "#59616d", 5)
    pen.rect(-54, -104, 108, 15, "#8a94a4", 6)
    pen.rect(-9, -150, 18, 130, "#8a94a4", 4)
    pen.rect(-36, -164, 72, 16, "#8a94a4", 6)
    pen.close()


def _security_camera(pen: Pen, rng: Random) -> None:
    """On its arm at a wall, its red light on."""
    pen.rect(120, -250, 28, 120, "#8a94a4", 6)
    pen.line("M128 -190H60V-150", "#8a94a4", 20)
    pen.open(-10, -110, 1, 14)
    pen.rect(-120, -64, 236, 100, pen.tone("#eef1f4", 0.66), 16)
    pen.path("M-146 -78H120L104 -52H-146Z", pen.tone("#cfd6dd", 0.7))
    pen.rect(-140, -52, 40, 78, DARK, 10)
    pen.circle(-122, -14, 30, "#11151f")
    pen.circle(-124, -16, 16, "#3f6f98")
    pen.circle(-130, -22, 6, "#ffffff")
    pen.close()
    pen.glow(70, -76, 34, "#ff3a30", 0.8)
    pen.circle(70, -76, 9, "#ff3a30")


def draw_footage(pen: Pen) -> None:
    """A corridor of closed doors on a screen (304 wide, 196 high), grey, with the dot of what is recorded."""
    pen.rect(-152, -240, 304, 196, "#2b3434", 4)
    pen.polygon([(-152, -44), (-50, -126), (50, -126), (152, -44)], "#6f7a78")
    pen.polygon([(-152, -240), (-50, -178), (50, -178), (152, -240)], "#4a5453")
    pen.polygon([(-152, -240), (-50, -178), (-50, -126), (-152, -44)], "#5a6462")
    pen.polygon([(152, -240), (50, -178), (50, -126), (152, -44)], "#4f5957")
    pen.rect(-50, -178, 100, 52, "#39423f")
    for way in (-1, 1):
        for near, far in ((140, 112), (98, 80), (70, 60)):
            top, high = 0.62, 0.8
            pen.polygon(
                [
                    (way * near, -152 - (near - 0) * 0.36 * top),
                    (way * far, -152 - far * 0.36 * top),
                    (way * far, -152 + far * 0.66 * high),
                    (way * near, -152 + near * 0.66 * high),
                ],
                "#8f9a96",
            )
    pen.line("".join(f"M-152 {y}H152" for y in range(-234, -46, 10)), "#11181a", 2, 0.35)
    pen.circle(-132, -222, 9, "#ff3a30")


def draw_intruder(pen: Pen) -> None:
    """Somebody in a long coat, seen from behind, far down the corridor."""
    grey = "#c9d2cd"
    pen.ellipse(2, -92, 30, 6, "#1d2422", 0.7)
    pen.path("M-20 -94L-15 -146Q0 -164 15 -146L20 -94Z", grey)
    pen.circle(0, -168, 13, grey)
    pen.path("M-14 -164Q-14 -184 0 -184T14 -164L10 -154H-10Z", "#59625e")


def _monitor(pen: Pen, rng: Random) -> None:
    """What a camera sees, on the screen of whoever keeps watch."""
    pen.rect(-30, -36, 60, 26, "#59616d")
    pen.rect(-90, -14, 180, 14, "#59616d", 7)
    pen.rect(-172, -260, 344, 232, pen.tone("#2b2f3a", 0.8), 14)
    draw_footage(pen)
    pen.line(
        "M-112 -216v-12h8l4 4l-4 4h-8l12 4M-92 -216v-12h12M-92 -222h9M-92 -216h12M-64 -228h-12v12h12",
        "#f4f8f6",
        3,
    )


def _locker(pen: Pen, rng: Random) -> None:
    """Three in a row, the middle one with a padlock."""
    blue = "#4f7fa0"
    pen.rect(-138, -380, 276, 376, darken(blue, 0.4), 8)
    for x in (-130, -40, 50):
        pen.rect(x, -372, 82, 352, pen.tone(blue, 0.74, 0.14), 4)
        pen.line("".join(f"M{x + 20} {y}h42" for y in (-342, -326, -310)), darken(blue, 0.4), 7)
        pen.rect(x + 22, -286, 38, 20, "#f6ead0", 3)
        pen.rect(x + 60, -206, 12, 44, STEEL, 5)
    pen.rect(10, -178, 30, 30, pen.tone("#e0ac3c", 0.6), 6)
    pen.line("M16 -178V-190a9 9 0 0 1 18 0v12", STEEL, 7)
    pen.line("M-124 -8v8M124 -8v8", DARK, 14)


def _safe(pen: Pen, rng: Random) -> None:
    steel = "#6f7a88"
    pen.rect(-130, -260, 260, 252, pen.tone(darken(steel, 0.2), 0.74), 14)
    pen.rect(-106, -236, 212, 204, pen.tone(steel, 0.74, 0.14), 8)
    pen.circle(-20, -136, 58, pen.tone(STEEL, 0.6))
    pen.circle(-20, -136, 42, DARK)
    pen.line("M-20 -174v10M-20 -108v10M-58 -136h10M8 -136h10", "#f4f8f6", 5)
    pen.circle(-20, -136, 17, STEEL)
    pen.line("M66 -180V-92", STEEL, 17)
    pen.circle(66, -136, 20, lighten(STEEL, 0.2))
    pen.line("M-110 -4v4M110 -4v4", DARK, 22)


def _handcuffs(pen: Pen, rng: Random) -> None:
    for x, turn in ((-96, -14), (96, 14)):
        pen.open(x, -90, 1, turn)
        pen.line("M-66 0a66 66 0 1 0 132 0a66 66 0 1 0 -132 0", darken(STEEL, 0.34), 28)
        pen.line("M-66 0a66 66 0 1 0 132 0a66 66 0 1 0 -132 0", STEEL, 18)
        pen.rect(-30, -96, 60, 44, pen.tone(darken(STEEL, 0.1), 0.6), 8)
        pen.circle(0, -74, 8, DARK)
        pen.close()
    pen.line("M-40 -154q20 -30 40 -8q20 22 40 8", darken(STEEL, 0.4), 13)


def _gavel(pen: Pen, rng: Random) -> None:
    wood = "#7a4426"
    pen.ellipse(-30, -18, 110, 18, darken(wood, 0.3))
    pen.rect(-140, -34, 220, 18, pen.tone(wood, 0.7), 8)
    pen.open(-20, -96, 1, -24)
    pen.rect(30, -14, 190, 28, pen.tone(lighten(wood, 0.1), 0.6), 12)
    pen.rect(-46, -62, 92, 124, pen.tone(wood, 0.6), 14)
    pen.rect(-52, -46, 104, 16, "#e0ac3c", 5)
    pen.rect(-52, 30, 104, 16, "#e0ac3c", 5)
    pen.close()


def _briefcase(pen: Pen, rng: Random) -> None:
    hide = "#6b4226"
    pen.line("M-46 -196V-232H46V-196", darken(hide, 0.4), 18)
    pen.rect(-156, -200, 312, 200, pen.tone(hide, 0.74), 18)
    pen.path(
        "M-156 -182Q-156 -200 -138 -200H138Q156 -200 156 -182V-120Q0 -84 -156 -120Z",
        pen.tone(lighten(hide, 0.1), 0.74),
    )
    for x in (-96, 66):
        pen.rect(x, -128, 30, 40, "#e0ac3c", 5)


def _mailbox(pen: Pen, rng: Random) -> None:
    """At the roadside, its little flag up."""
    pen.rect(-13, -170, 26, 170, "#8a5a34", 4)
    pen.path("M-110 -166V-250Q-110 -304 -56 -304H78Q128 -304 128 -250V-166Z", pen.tone("#5a86b0", 0.7))
    pen.path("M-118 -166V-250Q-118 -306 -62 -306T-6 -250V-166Z", pen.tone(lighten("#5a86b0", 0.16), 0.7))
    pen.rect(-72, -248, 22, 34, "#dfe6ec", 6)
    pen.line("M70 -228V-340", "#c8433c", 9)
    pen.rect(66, -344, 50, 34, "#d8434a", 4)


WARDS = {
    Prop.BRIEFCASE: PropKind(_briefcase, 316, 242, 190, Place.LARGE),
    Prop.DRIP: PropKind(_drip, 186, 336, 520, Place.LARGE, origin=(14, 0)),
    Prop.GAVEL: PropKind(_gavel, 340, 204, 120, origin=(24, 0)),
    Prop.HANDCUFFS: PropKind(_handcuffs, 360, 190, 90),
    Prop.HEART_MONITOR: PropKind(_heart_monitor, 332, 258, 240, Place.LARGE),
    Prop.LOCKER: PropKind(_locker, 278, 382, 640, Place.LARGE),
    Prop.MAILBOX: PropKind(_mailbox, 250, 346, 380, Place.LARGE),
    Prop.MONITOR: PropKind(_monitor, 348, 262, 190),
    Prop.SAFE: PropKind(_safe, 262, 262, 280, Place.LARGE),
    Prop.SECURITY_CAMERA: PropKind(_security_camera, 320, 254, 130, Place.WALL, origin=(-2, 0)),
    Prop.STETHOSCOPE: PropKind(_stethoscope, 240, 304, 140, origin=(16, 0)),
    Prop.SYRINGE: PropKind(_syringe, 250, 250, 80),
}
