"""Prop states: a thing as the words say that it is: of gold, broken, burning, old, or many of it."""

from __future__ import annotations

import re
from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Condition
from storyassets.providers.embedded.scenery.colours import darken, grey, lighten, mix
from storyassets.providers.embedded.scenery.dyes import DYES, dye
from storyassets.providers.embedded.scenery.handwriting import Panel, scribble
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num
from storyassets.providers.embedded.scenery.prop_contents import draw_changed, is_inked
from storyassets.providers.embedded.scenery.prop_habits import is_mass
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.providers.embedded.scenery.props_changed import CHANGED
from storyassets.providers.embedded.scenery.props_pinned import draw_on_sheet, draw_pinned
from storyassets.providers.embedded.scenery.props_weathered import draw_dirty, draw_wet

GOLD = ("#4a2f10", "#8a5a14", "#c8922a", "#eebb3c", "#ffdc6e")
SILVER = ("#2c3440", "#5f6c7a", "#98a6b4", "#c8d3dd", "#f2f7fb")
AGE = "#8a6f4a"
CRACK = ((-0.04, 1.02), (0.10, 0.80), (-0.08, 0.62), (0.09, 0.44), (-0.06, 0.24), (0.05, -0.02))
FALLS_APART = 270.0  # in figure units: no higher thing lies in two halves
CRACKS = ((-0.20, 0.70, 1), (0.14, 0.50, -1))  # x and y in widths and heights, and which way
APART, LEAN = 0.05, 7.0  # of the width, and degrees: how far the halves of a broken thing are apart
HEAP = ((-0.52, -0.10, 0.74), (0.52, -0.08, 0.76), (0.0, 0.0, 0.92))  # x and y in widths and heights, size
MASS_ROWS = (2, 4, 5)  # from the top, things of a heap that nobody can count
MASS_SIZE, MASS_STEP, MASS_APART, MASS_TURN = 0.56, 0.5, 0.62, 16.0
LETTERED = frozenset({Prop.VAN, Prop.TRUCK})  # a name stands on their side, and on no little plate
PAIRED = frozenset({Prop.GLOVES, Prop.SHOE, Prop.SOCK})
PAIR = ((-0.22, -0.16, 0.94), (0.20, 0.0, 1.0))
APART_LARGE, APART_SMALL = 0.66, 1.06  # of its width, that two of a row are apart
OVERLAPS = 220.0  # in figure units: higher things stand before each other
BACK = 0.10  # of its height, that every other one stands farther up
COLOUR = re.compile(r"#[0-9a-f]{6}")


def draw_thing(condition: Condition, *, prefix: str, seed: int) -> Drawing:
    """The prop in its colour and state, once or several times."""
    if condition.prop is Prop.PHOTO and condition.inside:
        return draw_pinned(condition.inside[0], prefix=prefix, seed=seed)
    if condition.prop is Prop.DOCUMENT and condition.inside:
        return draw_on_sheet(condition.inside, prefix=prefix, seed=seed)
    if is_mass(condition):
        return _draw_mass(condition, prefix, seed)
    if condition.count > 1:
        return _draw_row(condition, prefix, seed)
    if not condition.many:
        return _draw_one(condition, prefix, seed)
    pen, first = Pen(f"{prefix}m"), _draw_one(condition, f"{prefix}m", seed)
    for k, (x, y, size) in enumerate(PAIR if condition.prop in PAIRED else HEAP):
        one = _draw_one(condition, f"{prefix}m{k}", seed + k)
        pen.place(one.svg, x * one.width, y * one.height, size)
    return Drawing(pen.svg(), first.width * (1.42 if condition.prop in PAIRED else 1.86), first.height)


def _draw_pebble(prefix: str) -> Drawing:
    """One of them."""
    pen = Pen(f"{prefix}o")
    pen.ellipse(0, -14, 18, 14, pen.tone("#9aa0aa", 0.62))
    pen.ellipse(-6, -19, 5, 3, "#ffffff", 0.55, -14)
    return Drawing(pen.svg(), 36, 28)


def _draw_mass(condition: Condition, prefix: str, seed: int) -> Drawing:
    """A heap as high as a man, of which one sees how many there are."""
    first = _draw_one(condition, f"{prefix}q", seed)
    wide, high, rng = first.width * MASS_SIZE, first.height * MASS_SIZE, Random(f"mass:{seed}")
    pen = Pen(f"{prefix}q")
    for row, count in enumerate(MASS_ROWS):
        up = (len(MASS_ROWS) - 1 - row) * MASS_STEP * high
        for k in range(count):
            one = _draw_one(condition, f"{prefix}q{row}{k}", seed + k)
            x = (k - (count - 1) / 2) * wide * MASS_APART
            pen.place(one.svg, x, -up, MASS_SIZE, turn=rng.uniform(-MASS_TURN, MASS_TURN))
    across = wide * MASS_APART * (MASS_ROWS[-1] - 1) + wide
    return Drawing(pen.svg(), across, high * (1 + MASS_STEP * (len(MASS_ROWS) - 1)))


def _draw_row(condition: Condition, prefix: str, seed: int) -> Drawing:
    """So many that one can count them: side by side, every other one a step back."""
    first = _draw_one(condition, f"{prefix}n", seed)
    apart = first.width * (APART_LARGE if first.height > OVERLAPS else APART_SMALL)
    pen = Pen(f"{prefix}n")
    middle = (condition.count - 1) / 2
    for k in sorted(range(condition.count), key=lambda k: (k % 2 == 0, k)):
        one = _draw_one(condition, f"{prefix}n{k}", seed + k)
        back = k % 2
        pen.place(one.svg, (k - middle) * apart, -BACK * one.height * back, 1 - 0.08 * back)
    return Drawing(pen.svg(), first.width + apart * (condition.count - 1), first.height * (1 + BACK))


def _draw_one(condition: Condition, prefix: str, seed: int) -> Drawing:
    if condition.prop is Prop.PEBBLES and condition.count == 1:
        return _draw_pebble(prefix)
    drawing = draw_changed(condition, prefix=prefix, seed=seed)
    if drawing is None:
        drawing = draw_prop(condition.prop, prefix=prefix, seed=seed)
    elif condition.state is PropState.BROKEN:
        return drawing
    if condition.colour in DYES and not is_inked(condition):
        drawing = dye(drawing, condition.colour)
    match condition.state:
        case PropState.GOLDEN:
            return _recolour(drawing, GOLD)
        case PropState.SILVER:
            return _recolour(drawing, SILVER)
        case PropState.OLD:
            return _aged(drawing)
        case PropState.BROKEN:
            return _broken(drawing, prefix)
        case PropState.WET:
            return draw_wet(drawing, prefix)
        case PropState.DIRTY:
            return draw_dirty(drawing, prefix)
        case PropState.BURNING:
            return _burning(drawing, prefix, seed)
        case PropState.NAMED if not (
            condition.prop in LETTERED or (condition.prop, condition.state) in CHANGED
        ):
            return _named(drawing, prefix)
    return drawing


def _named(drawing: Drawing, prefix: str) -> Drawing:
    """With a name on a little plate."""
    wide, high = drawing.width, drawing.height
    pen, size = Pen(f"{prefix}w"), min(wide, high) * 0.3
    pen.place(drawing.svg, 0, 0)
    pen.rect(-size, -high * 0.5 - size * 0.4, size * 2, size * 0.8, "#fdf2d0", size * 0.12)
    scribble(pen, Panel(0, -high * 0.5, size * 1.6, size * 0.5), "#3b3040", 1)
    return Drawing(pen.svg(), wide, high)


def _recolour(drawing: Drawing, ramp: tuple[str, ...]) -> Drawing:
    """Every colour by its brightness, from the ramp's first (dark) to its last."""

    def metal(match: re.Match[str]) -> str:
        at = _brightness(match.group()) * (len(ramp) - 1)
        low = min(int(at), len(ramp) - 2)
        return mix(ramp[low], ramp[low + 1], at - low)

    return Drawing(COLOUR.sub(metal, drawing.svg), drawing.width, drawing.height)


def _aged(drawing: Drawing) -> Drawing:
    """Faded, brown and darker."""
    svg = COLOUR.sub(lambda m: darken(mix(grey(m.group(), 0.55), AGE, 0.28), 0.10), drawing.svg)
    return Drawing(svg, drawing.width, drawing.height)


def _brightness(colour: str) -> float:
    return int(grey(colour, 1.0)[1:3], 16) / 255


def _broken(drawing: Drawing, prefix: str) -> Drawing:
    """In two along a jagged line, its halves fallen apart; what is too large for that is worn and cracked."""
    wide, high = drawing.width, drawing.height
    if high > FALLS_APART:
        return _cracked(drawing, prefix)
    crack = [(x * wide, -y * high) for x, y in CRACK]
    pen = Pen(f"{prefix}b")
    for way in (-1, 1):
        edge = "L".join(f"{num(x)} {num(y)}" for x, y in crack)
        far = way * wide * 0.8
        name = f"{prefix}half{'l' if way < 0 else 'r'}"
        shape = f"M{edge}L{num(far)} {num(high * 0.1)}L{num(far)} {num(-high * 1.1)}Z"
        clip = f'<defs><clipPath id="{name}"><path d="{shape}"/></clipPath></defs>'
        body = (
            drawing.svg
            if way < 0
            else drawing.svg.replace(f'"{prefix}-', f'"{prefix}r-').replace(f"#{prefix}-", f"#{prefix}r-")
        )
        pen.place(f'{clip}<g clip-path="url(#{name})">{body}</g>', way * wide * APART, 0, 1, turn=way * LEAN)
    for k, (x, size) in enumerate(((-0.42, 0.05), (0.46, 0.06), (0.30, 0.035), (-0.26, 0.03))):
        r = size * min(wide, high)
        colour = lighten(_main_colour(drawing), 0.1 * (k % 2))
        pen.polygon([(x * wide - r, 0), (x * wide - r * 0.2, -r * 1.3), (x * wide + r, -r * 0.1)], colour)
    return Drawing(pen.svg(), wide * 1.24, high * 1.02)


def _cracked(drawing: Drawing, prefix: str) -> Drawing:
    """Still standing, with cracks across it."""
    wide, high = drawing.width, drawing.height
    pen = Pen(f"{prefix}k")
    pen.place(_aged(drawing).svg, 0, 0)
    for x, y, way in CRACKS:
        steps = [((x + way * 0.035 * k + 0.03 * (k % 2)) * wide, -(y - 0.075 * k) * high) for k in range(5)]
        for colour, width in (("#140d2b", 0.016), ("#fff6e0", 0.005)):
            pen.line("M" + "L".join(f"{num(a)} {num(b)}" for a, b in steps), colour, width * high, 0.8)
    return Drawing(pen.svg(), wide, high)


def _main_colour(drawing: Drawing) -> str:
    """The colour that is named most often in it."""
    named = COLOUR.findall(drawing.svg)
    return max(dict.fromkeys(named), key=named.count) if named else "#8a8a8a"


def _burning(drawing: Drawing, prefix: str, seed: int) -> Drawing:
    """In flames, behind it and before it."""
    wide, high = drawing.width, drawing.height
    pen, rng = Pen(f"{prefix}u"), Random(f"flames:{seed}")
    pen.glow(0, -high * 0.5, max(wide, high) * 0.95, "#ffb04a", 0.8)
    for x, size in ((-0.36, 0.9), (0.34, 0.98), (0.0, 1.24)):
        _draw_flame(pen, x * wide, 0, size * high * rng.uniform(0.9, 1.04), wide * 0.34)
    pen.place(drawing.svg, 0, 0)
    for x, size in ((-0.46, 0.50), (0.44, 0.56), (-0.16, 0.40), (0.18, 0.34)):
        _draw_flame(pen, x * wide, high * 0.02, size * high * rng.uniform(0.85, 1.1), wide * 0.17)
    return Drawing(pen.svg(), wide * 1.25, high * 1.26)


def _draw_flame(pen: Pen, x: float, y: float, high: float, half: float) -> None:
    """A tongue of fire with its brighter heart, its foot at (x, y)."""
    for share, colour in ((1.0, "#ee5a24"), (0.74, "#fb9a2c"), (0.46, "#ffdc5e")):
        h, w = high * share, half * share
        pen.path(
            f"M{num(x)} {num(y)}C{num(x - w * 1.5)} {num(y)} {num(x - w)} {num(y - h * 0.5)} {num(x - w * 0.3)} {num(y - h * 0.64)}"
            f"Q{num(x - w * 0.1)} {num(y - h * 0.84)} {num(x + w * 0.16)} {num(y - h)}Q{num(x + w * 0.2)} {num(y - h * 0.76)} {num(x + w * 0.6)} {num(y - h * 0.56)}"
            f"C{num(x + w * 1.3)} {num(y - h * 0.3)} {num(x + w * 1.1)} {num(y)} {num(x)} {num(y)}Z",
            colour,
        )
