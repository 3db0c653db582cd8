"""Doors seen so near that one reads what stands on them: a plate of brass with a number and a name, or chalk."""

from __future__ import annotations

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Condition
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.handwriting import Panel, can_write, write_words
from storyassets.providers.embedded.scenery.pen import Drawing, Pen

_PAPER, _INK, _OAK, _BRASS = "#fffaf0", "#33303f", "#8a5a34", "#e0ac3c"
_PAINTS = ("#35606e", "#7a3b3f", "#3f6a48", "#4b4a78", "#8a6238")
_LONGEST_NUMBER = 5


def draw_door_near(condition: Condition, *, prefix: str) -> Drawing | None:
    """Of a door with a number or a word only the part that bears it: a plate of brass, or chalk on old boards."""
    if condition.prop is not Prop.DOOR or not can_write(condition.says):
        return None
    pen = Pen(prefix)
    (_draw_plate if condition.state is PropState.MODERN else _draw_chalk)(pen, condition.says)
    return Drawing(pen.svg(), 420, 300)


def _draw_plate(pen: Pen, says: str) -> None:
    """A painted door with its panels, a peephole, and the plate."""
    paint = _PAINTS[sum(map(ord, says)) % len(_PAINTS)]
    number, _, name = says.partition(" ")
    pen.rect(-420, -800, 840, 1360, pen.fade(lighten(paint, 0.1), paint, darken(paint, 0.2)))
    for x in (-236, 24):
        for y, high in ((-760, 370), (66, 480)):
            pen.rect(x, y, 212, high, darken(paint, 0.26), 8)
            pen.rect(x + 10, y + 10, 196, high - 16, lighten(paint, 0.05), 6)
    pen.circle(0, -344, 18, darken(_BRASS, 0.3))
    pen.circle(0, -344, 10, "#1c2430")
    pen.circle(214, 20, 34, darken(paint, 0.4))
    pen.circle(208, 12, 32, pen.tone(_BRASS, 0.6))
    pen.rect(-160, -258, 332, 222, darken(paint, 0.45), 18)
    pen.rect(-168, -268, 332, 222, pen.fade(lighten(_BRASS, 0.35), _BRASS, darken(_BRASS, 0.22)), 16)
    pen.line("M-152 -252H148V-62H-152Z", darken(_BRASS, 0.36), 5)
    for x in (-138, 134):
        pen.circle(x, -157, 7, darken(_BRASS, 0.45))
    if name and len(number) <= _LONGEST_NUMBER:
        pen.rect(-112, -18, 224, 58, darken(paint, 0.45), 8)
        pen.rect(-116, -24, 224, 58, _PAPER, 8)
        write_words(pen, name, Panel(-4, 5, 190, 34), _INK)
    else:
        number = says
    write_words(pen, number, Panel(-2, -157, 224, 124), "#3a2a1c")


def _draw_chalk(pen: Pen, says: str) -> None:
    """Boards with their nails and an iron band, and what is chalked on them."""
    for k in range(6):
        x = -420 + 140 * k
        pen.rect(x, -800, 138, 1360, (_OAK, darken(_OAK, 0.08), lighten(_OAK, 0.05))[k % 3])
        pen.line(f"M{x + 30} -760q16 300 -4 640M{x + 92} -400q-18 300 6 700", darken(_OAK, 0.18), 5)
    pen.line("".join(f"M{-421 + 140 * k} -800V560" for k in range(1, 6)), darken(_OAK, 0.5), 7)
    pen.rect(-420, -420, 840, 54, "#3d3a40")
    for k in range(6):
        pen.circle(-350 + 140 * k, -393, 11, "#6a6670")
    write_words(pen, says, Panel(0, -150, 300, 220, -4.0), "#f6f1e4")
