"""Markup: shapes as SVG, with their gradients. Numbers have one decimal; text never goes in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storyassets.providers.embedded.figures.figure import Box
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import Part, Shade, Shape, bounds

_COMMANDS = {
    "M": "M%.1f %.1f",
    "L": "L%.1f %.1f",
    "Q": "Q%.1f %.1f %.1f %.1f",
    "C": "C%.1f %.1f %.1f %.1f %.1f %.1f",
    "Z": "Z",
}
_WHOLE, _MINUS_ZERO = re.compile(r"\.0(?!\d)"), re.compile(r"-0(?![.\d])")
HIDDEN = ' display="none"'
"""What the lids of open eyes have; a drawing without it has its eyes shut."""
# Where each paint has its light, and where that is when it comes from the right.
_LIT = {
    'cx="0.36" cy="0.28"': 'cx="0.64" cy="0.28"',
    'x1="0" y1="0" x2="1" y2="1"': 'x1="1" y1="0" x2="0" y2="1"',
    'x1="0.1" y1="0" x2="0.9" y2="1"': 'x1="0.9" y1="0" x2="0.1" y2="1"',
}
_AT_ROUND, _AT_LIMB, _AT_VEIL = _LIT
HEAD = "<!--head-->"
"""Before whatever eyes lie on: nothing earlier is seen where they are."""


def markup(shapes: Sequence[Shape], prefix: str, cut: Box | None = None) -> str:
    """One <g>, with a gradient for each modelled colour; ids start with the prefix.

    `cut` hides what lies outside it.
    """
    paints = sorted({_paint_of(s) for s in shapes if _is_modelled(s)})
    names = {paint: f"{prefix}{number}" for number, paint in enumerate(paints)}
    defined = "".join(_GRADIENTS[shade](name, colour) for (colour, shade), name in names.items())
    clipped = ""
    if cut is not None:
        corner, size = (
            f'x="{_decimal(cut.x)}" y="{_decimal(cut.y)}"',
            f'width="{_decimal(cut.width)}" height="{_decimal(cut.height)}"',
        )
        defined += f'<clipPath id="{prefix}cut"><rect {corner} {size}/></clipPath>'
        clipped = f' clip-path="url(#{prefix}cut)"'
    painted = [shape for shape in shapes if shape.part is not Part.GRIP]
    drawn = [_element(shape, names) for shape in painted]
    if any(shape.part is Part.LIDS for shape in painted):
        drawn.insert(_beneath_eyes(painted), HEAD)
    return f"<g{clipped}><defs>{defined}</defs>{''.join(drawn)}</g>"


def lit_from_right(svg: str) -> str:
    """The same drawing in a light from the upper right."""
    for left, right in _LIT.items():
        svg = svg.replace(left, right)
    return svg


def _beneath_eyes(shapes: Sequence[Shape]) -> int:
    """Which shape is the first of those that eyes lie on: the head, if it is as large as that, or the very first."""
    numbers = [
        number for number, shape in enumerate(shapes) if shape.part is Part.HEAD and shape.opacity >= 1
    ]
    if not numbers:
        return 0
    head, lids = (
        bounds([s for s in shapes if s.part is part and s.fill != "none"]) for part in (Part.HEAD, Part.LIDS)
    )
    across = head.x <= lids.x and lids.x + lids.width <= head.x + head.width
    down = head.y <= lids.y and lids.y + lids.height <= head.y + head.height
    return numbers[0] if across and down else 0


def _gradient(name: str, colour: str) -> str:
    """Light, the colour, and a crescent of shade with a clear edge."""
    stops = (
        (0, lighter(colour, 0.2)),
        (0.45, colour),
        (0.76, colour),
        (0.8, darker(colour, 0.13)),
        (1, darker(colour, 0.2)),
    )
    marks = "".join(f'<stop offset="{offset}" stop-color="{stop}"/>' for offset, stop in stops)
    return f'<radialGradient id="{name}" {_AT_ROUND} r="0.8">{marks}</radialGradient>'


def _along_limb(name: str, colour: str) -> str:
    """The colour where a limb joins the body, and its shade at the far end, away from the light."""
    stops = (
        (0, lighter(colour, 0.07)),
        (0.4, colour),
        (0.72, darker(colour, 0.09)),
        (1, darker(colour, 0.2)),
    )
    marks = "".join(f'<stop offset="{offset}" stop-color="{stop}"/>' for offset, stop in stops)
    return f'<linearGradient id="{name}" {_AT_LIMB}>{marks}</linearGradient>'


def _veil(name: str, colour: str) -> str:
    """Nothing where the light falls, and shade towards the ground."""
    stops = ((0.3, 0.0), (0.62, 0.07), (1, 0.3))
    marks = "".join(
        f'<stop offset="{offset}" stop-color="{colour}" stop-opacity="{share}"/>' for offset, share in stops
    )
    return f'<linearGradient id="{name}" {_AT_VEIL}>{marks}</linearGradient>'


_GRADIENTS: dict[str, Callable[[str, str], str]] = {"": _gradient, Shade.LIMB: _along_limb, Shade.VEIL: _veil}


def _is_modelled(shape: Shape) -> bool:
    """Whether it is painted with a gradient: of what is round only heads are, for whole bodies get their light and shade later, and a round gradient takes as long as all the rest."""
    return shape.shade is not None or (shape.shaded and shape.part is Part.HEAD)


def _paint_of(shape: Shape) -> tuple[str, str]:
    """Its colour, and how that is shaded."""
    return shape.fill, shape.shade.value if shape.shade else ""


def _element(shape: Shape, names: dict[tuple[str, str], str]) -> str:
    fill = f"url(#{names[_paint_of(shape)]})" if _is_modelled(shape) else shape.fill
    paint = f' fill="{fill}"'
    if shape.stroke:
        # an outline needs no caps, and its corners are drawn faster cut than round
        closed = shape.segments[-1][0] == "Z"
        ends = 'stroke-linejoin="bevel"' if closed else 'stroke-linecap="round" stroke-linejoin="round"'
        paint += f' stroke="{shape.stroke}" stroke-width="{_decimal(shape.stroke_width)}" {ends}'
    if shape.opacity < 1:
        paint += f' {_opacity_of(shape)}="{shape.opacity:.2f}"'
    if shape.part is Part.LIDS:
        paint += HIDDEN
    return f'<path d="{_path_of(shape)}"{paint}/>'


def _opacity_of(shape: Shape) -> str:
    """The name of what makes it translucent: that of a whole element takes a picture of its own."""
    if not shape.stroke:
        return "fill-opacity"
    return "stroke-opacity" if shape.fill == "none" else "opacity"


def _path_of(shape: Shape) -> str:
    """Its segments. All numbers of a figure go through here, so they are trimmed together."""
    text = "".join([_COMMANDS[command] % values for command, values in shape.segments])
    return _MINUS_ZERO.sub("0", _WHOLE.sub("", text))


def _decimal(value: float) -> str:
    """One decimal, and never a negative zero (which would differ by platform)."""
    text = f"{value:.1f}"
    if text[-1] != "0":
        return text
    return "0" if text in {"0.0", "-0.0"} else text[:-2]
