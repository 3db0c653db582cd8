"""Props that furnish a house or are built into it."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery import furniture
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

WOOD = "#a06d42"


def _bed(pen: Pen, rng: Random) -> None:
    furniture.draw_big_bed(pen, rng.choice(("#d8735f", "#5f9aa0", "#7f7fb8")), "#8a5a38")


def _chair(pen: Pen, rng: Random) -> None:
    for x in (-78, 56):
        pen.rect(x, -140, 22, 140, pen.tone(darken(WOOD, 0.16), 0.5), 6)
    for x in (-84, 62):
        pen.rect(x, -360, 22, 240, pen.tone(WOOD, 0.5), 10)
    for y in (-340, -280, -220):
        pen.rect(-70, y, 140, 34, pen.fade(lighten(WOOD, 0.2), WOOD), 10)
    pen.path("M-92 -160H92L108 -130H-108Z", lighten(WOOD, 0.25))
    pen.rect(-108, -134, 216, 26, pen.tone(WOOD, 0.7), 8)
    for x in (-102, 80):
        pen.rect(x, -112, 24, 112, pen.tone(WOOD, 0.5), 6)
    pen.rect(-86, -60, 172, 14, darken(WOOD, 0.1), 5)


def _mirror(pen: Pen, rng: Random) -> None:
    pen.ellipse(0, -176, 112, 146, pen.tone("#d9a83e", 0.6))
    pen.path("M-40 -318Q0 -370 40 -318Q0 -336 -40 -318Z", "#e9c15a")
    pen.circle(0, -336, 13, "#d8343f")
    pen.ellipse(0, -176, 90, 124, pen.fade("#d9f0f8", "#9fcbe0"))
    pen.polygon([(-60, -120), (20, -280), (46, -266), (-38, -92)], "#ffffff", 0.6)
    pen.polygon([(-8, -80), (64, -222), (74, -206), (8, -70)], "#ffffff", 0.45)
    pen.path("M-56 0Q-30 -20 -28 -44H28Q30 -20 56 0Z", pen.tone("#b9872e", 0.6))


def draw_bare_table(pen: Pen) -> None:
    """A table and its cloth, with nothing on it."""
    furniture.draw_table(pen, 250, 260, WOOD)
    pen.path(
        "M-130 -276H130L150 -200Q120 -190 96 -206Q64 -186 32 -204Q0 -186 -32 -204Q-64 -186 -96 -206Q-120 -190 -150 -200Z",
        "#f4ead6",
    )


def _table(pen: Pen, rng: Random) -> None:
    draw_bare_table(pen)
    pen.rect(-30, -330, 60, 56, pen.tone("#5fa3b8"), 12)
    for turn, colour in ((-24, "#f2698a"), (0, "#ffce4a"), (24, "#f2698a")):
        pen.open(0, -326, 1, turn)
        pen.line("M0 0V-44", "#4f9a45", 6)
        pen.circle(0, -54, 17, colour)
        pen.close()


def _door(pen: Pen, rng: Random) -> None:
    wood = rng.choice(("#a8563a", "#4f7f86", "#8a5f3c"))
    pen.path("M-130 0V-280Q-130 -390 0 -390T130 -280V0Z", "#b9aea2")
    pen.path("M-100 0V-276Q-100 -356 0 -356T100 -276V0Z", pen.tone(wood, 0.72))
    for x in (-50, 0, 50):
        pen.line(f"M{x} -6V{-350 + abs(x) * 0.25:.0f}", darken(wood, 0.28), 5)
    for y in (-270, -80):
        pen.line(f"M-98 {y}H30", "#45404a", 15)
        pen.circle(34, y, 12, "#45404a")
    pen.circle(72, -170, 16, "#e9c15a")
    pen.circle(72, -170, 7, "#a9772a")
    pen.rect(-142, -12, 284, 16, "#9a8f84", 5)


def _window(pen: Pen, rng: Random) -> None:
    pen.rect(-138, -330, 276, 316, "#f4ead6", 10)
    pen.rect(-116, -308, 232, 272, pen.fade("#6fb3e0", "#dff1ec"))
    pen.circle(56, -250, 28, "#fff3c0")
    pen.path("M-116 -36V-110Q-50 -150 10 -110T116 -120V-36Z", "#7fb86a")
    pen.line("M0 -308V-36M-116 -176H116", "#f4ead6", 16)
    for way in (-1, 1):
        pen.path(
            f"M{way * 20} -340Q{way * 50} -200 {way * 122} -160L{way * 116} -20H{way * 158}V-340Z",
            pen.tone("#d8624a", 0.5, 0.18),
        )
    pen.rect(-170, -352, 340, 22, pen.tone(WOOD), 10)
    pen.rect(-156, -30, 312, 30, pen.tone("#e0d2b6", 0.7), 8)


def _wall(pen: Pen, rng: Random) -> None:
    brick = "#bb6a4d"
    pen.rect(-230, -250, 460, 250, darken(brick, 0.3))
    for row in range(6):
        y, off = -40 - 41 * row, (row % 2) * 45
        for k in range(-3, 4):
            left, right = max(-228.0, k * 90 - 41 + off), min(228.0, k * 90 + 41 + off)
            if right - left > 12:
                shade = (brick, lighten(brick, 0.10), darken(brick, 0.10))[(row * 5 + k * 3) % 3]
                pen.rect(left, y, right - left, 36, shade, 5)
    pen.rect(-242, -270, 484, 28, pen.fade("#d8cfc4", "#b0a69a"), 6)
    pen.path("M-228 0Q-200 -60 -180 0ZM150 0q26 -70 60 0Z", "#6a9a4a")


ROOM_PROPS = {
    Prop.BED: PropKind(_bed, 860, 400, 400, Place.LARGE),
    Prop.CHAIR: PropKind(_chair, 220, 362, 360, Place.LARGE),
    Prop.MIRROR: PropKind(_mirror, 226, 352, 260, Place.LARGE),
    Prop.TABLE: PropKind(_table, 520, 400, 330, Place.LARGE),
    Prop.DOOR: PropKind(_door, 286, 392, 760, Place.BEHIND),
    Prop.WINDOW: PropKind(_window, 342, 354, 400, Place.WALL),
    Prop.WALL: PropKind(_wall, 486, 272, 420, Place.BEHIND),
}
