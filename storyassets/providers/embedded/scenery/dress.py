"""Dress: how a room is papered, floored, hung with cloth and laid with a rug; the same from every side of it."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.stage import Stage

PAPERED = frozenset({Setting.ROOM, Setting.BEDROOM})


@dataclass(frozen=True)
class Dress:
    """Colours that go together: of the wall, its curtains, the seats, the rug, furniture and floor."""

    wall: str
    curtain: str
    seat: str
    rug: str
    wood: str
    floor: str


DRESSES = (
    Dress("#d9b88a", "#b5544a", "#4f8a8b", "#b5544a", "#9a6840", "#b07a4c"),
    Dress("#a9bfa6", "#d8b46a", "#b5654a", "#c98a4a", "#7d5236", "#8f6a4a"),
    Dress("#d3a28c", "#f0dcc0", "#3f6f7a", "#5f8f8a", "#6f4a34", "#a8744f"),
    Dress("#b3aecb", "#6a5f96", "#c98a6a", "#8a6a9a", "#8a6448", "#9a7458"),
    Dress("#a8c4d6", "#f2e6cf", "#d8835a", "#3f6a8a", "#b58a60", "#c09a68"),
    Dress("#ece0c6", "#5f7f6a", "#5f7f6a", "#6f8f5a", "#7d5236", "#8a6448"),
    Dress("#7fa5a6", "#f0d8a0", "#d9a441", "#c9853f", "#6f4a34", "#7d5f54"),
    Dress("#dcb8b6", "#a85a70", "#8f6f8a", "#b5707c", "#a0714a", "#b58a60"),
    Dress("#c3c6c4", "#c9963a", "#5a6a80", "#c9963a", "#8f7a62", "#9a8a78"),
    Dress("#e6d08e", "#4f7f8f", "#5a7fa0", "#4f7f8f", "#9a6840", "#a8774f"),
)
_TIMBER = ("#8f6a48", "#7f6350", "#9a7650")
PAINTS: dict[Setting, tuple[str, ...]] = {
    Setting.ROOM: tuple(dress.wall for dress in DRESSES),
    Setting.BEDROOM: tuple(dress.wall for dress in DRESSES),
    Setting.KITCHEN: ("#e8d8b4", "#bcd0c4", "#e6c0a0", "#c4cfe0", "#efe6d2", "#b4c9a8", "#e2cf8e"),
    Setting.WORKSHOP: _TIMBER,
    Setting.OFFICE: ("#c3ccd2", "#d2c4b0", "#a9b8b0", "#dcd8cf", "#b4bfd2"),
    Setting.HOSPITAL: ("#cfe3e0", "#e6dccb", "#d3d9ea", "#dde6d2", "#ecdcd8"),
    Setting.SHOP: ("#c9a878", "#9fb8a4", "#c99a9a"),
    Setting.HALL: ("#8f8a96", "#a39a8c", "#7f8a96"),
    Setting.COTTAGE: ("#d8c09a", "#c9b08c", "#dcc8a8"),
    Setting.CLASSROOM: ("#e6d6a8", "#bcd4cc", "#e0c4b0", "#c6d2e0", "#e4dcc8"),
    Setting.TAVERN: _TIMBER,
    Setting.RESTAURANT: ("#d8c4a0", "#a9c0b4", "#d3aa96", "#c4b8cc", "#e4d6b0", "#8fa8ac"),
    Setting.COURTROOM: _TIMBER,
    Setting.DINING_ROOM: ("#8fa0b8", "#b09a8a", "#9ab0a0"),
}
"""In what colours the walls of rooms are painted."""

PLAIN, STRIPED, PANELLED, TWO_TONED, DOTTED = range(5)
OVAL, OBLONG, NO_RUG = range(3)


def dress_of(stage: Stage) -> Dress:
    """How the place is dressed."""
    return DRESSES[stage.choose("dress", len(DRESSES))]


def paint_of(stage: Stage, setting: Setting) -> str:
    """Of which colour the walls are there."""
    paints = PAINTS[setting]
    return paints[stage.choose("dress" if setting in PAPERED else setting.value, len(paints))]


def draw_papered_walls(stage: Stage) -> None:
    """The back wall: plain, striped, panelled, painted in two tones or with a small pattern."""
    dress = dress_of(stage)
    paper = stage.choose("paper", 5 if stage.of_today else 3)
    interior.draw_walls(stage, dress.wall, stripes=paper == STRIPED, panel=paper == PANELLED)
    foot = interior.floor_y(stage)
    s, wall = stage.scale_at(foot), stage.palette.indoors(dress.wall)
    if paper == TWO_TONED:
        low = stage.palette.indoors(mix(dress.wall, dress.curtain, 0.32))
        stage.pen.rect(-10, foot - 420 * s, stage.width + 20, 386 * s, low)
        stage.pen.rect(-10, foot - 430 * s, stage.width + 20, 14 * s, lighten(wall, 0.3))
    if paper == DOTTED:
        _draw_sprigs(stage, foot, min(150 * s, stage.width / 7), lighten(wall, 0.18))


def _draw_sprigs(stage: Stage, foot: float, step: float, colour: str) -> None:
    """Small lozenges in rows, every other row between those of the one above."""
    r, d = step * 0.10, []
    for row in range(int(foot / step) + 1):
        y = foot - step * (0.7 + row)
        for k in range(int(stage.width / step) + 2):
            x = step * (k + 0.5 * (row % 2))
            d.append(
                f"M{x:.0f} {y - r * 1.6:.0f}l{r:.0f} {r * 1.6:.0f}l{-r:.0f} {r * 1.6:.0f}l{-r:.0f} {-r * 1.6:.0f}Z"
            )
    stage.pen.path("".join(d), colour, 0.8)


def draw_dressed_floor(stage: Stage) -> None:
    """Boards; today in some rooms a fitted carpet."""
    dress = dress_of(stage)
    if not stage.of_today or stage.choose("floor", 4):
        interior.draw_planks(stage, dress.floor)
        return
    top = interior.floor_y(stage)
    pile = stage.palette.indoors(mix(dress.rug, "#d9cfc0", 0.55))
    stage.pen.rect(
        -10, top, stage.width + 20, stage.height - top + 10, stage.pen.fade(darken(pile, 0.2), pile)
    )
    stage.pen.rect(
        -10, top, stage.width + 20, (stage.height - top) * 0.10, stage.pen.veil("#120c26", 0.24, 0)
    )


def draw_dressed_window(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """Curtains, or today a blind that is half drawn up."""
    blind = stage.of_today and stage.choose("blind", 3) == 0
    dress = dress_of(stage)
    interior.draw_window(stage, x, y, w, h, curtains="" if blind else dress.curtain)
    if not blind:
        return
    cloth = stage.palette.indoors(mix(dress.curtain, "#f4ead6", 0.4))
    top, low = y - h * 0.54, y - h * 0.14
    stage.pen.rect(x - w * 0.53, top, w * 1.06, low - top, stage.pen.fade(cloth, darken(cloth, 0.1)), 4)
    step = (low - top) / 6
    folds = "".join(f"M{x - w * 0.53:.1f} {top + step * k:.1f}h{w * 1.06:.1f}" for k in range(1, 6))
    stage.pen.line(folds, darken(cloth, 0.16), 4, 0.8)
    stage.pen.rect(x - w * 0.55, low - 5, w * 1.10, 14, darken(cloth, 0.3), 6)


def draw_dressed_rug(stage: Stage) -> None:
    """An oval rug, an oblong one, or none: where the floor is carpet there is none."""
    dress = dress_of(stage)
    if stage.of_today and not stage.choose("floor", 4):
        return
    shape = stage.choose("rug", 3)
    x, y, rx = stage.x(0.5), stage.depth_y(0.02), stage.width * 0.40
    if shape == OVAL:
        interior.draw_rug(stage, x, y, rx, dress.rug)
    elif shape == OBLONG:
        _draw_oblong_rug(stage, x, y, rx, dress.rug)


def _draw_oblong_rug(stage: Stage, x: float, y: float, rx: float, colour: str) -> None:
    """In perspective, with a border, bands and fringes."""
    pen, cloth, ry = stage.pen, stage.palette.indoors(colour), rx * 0.17

    def band(share: float) -> list[tuple[float, float]]:
        far, near, deep = rx * 0.84 * share, rx * 1.02 * share, ry * share
        return [(x - far, y - deep), (x + far, y - deep), (x + near, y + deep), (x - near, y + deep)]

    pale = mix(cloth, "#fff0d0", 0.6)
    pen.polygon([(a, b + 6) for a, b in band(1.0)], darken(cloth, 0.4), 0.5)
    pen.polygon(band(1.0), darken(cloth, 0.1))
    pen.polygon(band(0.88), pale)
    pen.polygon(band(0.80), cloth)
    pen.line(f"M{x - rx * 0.62:.1f} {y:.1f}H{x + rx * 0.62:.1f}", pale, ry * 0.16, 0.6)
    for way in (-1, 1):
        (a, b), (c, d) = (x + way * rx * 0.85, y - ry), (x + way * rx * 1.03, y + ry)
        pen.line(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}", pale, 9)
