"""Coverings: a coat or a blanket that lies over whoever is under it, their heads looking out."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.prop import Prop
from storyassets.model.shot import Relation
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen, num, smooth
from storyassets.providers.embedded.scenery.stage import Stage

COVERS = {Prop.COAT.value: "#b4553a", Prop.BLANKET.value: "#4f7f9c"}
HUDDLED = 0.36  # of both widths, that the middles of two under one cover are apart
INSIDE = 0.04  # of the picture's width, that nobody is nearer to an edge
HANGS_OVER = 0.10  # of the width of who is under it, that a cover reaches beyond them
LOWER = 0.03  # of their height, that it reaches below them
TOP = 0.94  # of their height, where it lies on a back
OWN_COLOUR = 0.6  # of what it is by daylight: it has to be seen
EARS = 0.14  # of the head's height, that ears are above it
BACK = 0.52  # of the height of who lies, with what is drawn over a sleeper, that the back is at least
HEAD_ROOM = (0.54, 0.66)  # half of what is seen of a head, of its width and height


def is_covered(one: Placed) -> bool:
    """Whether they lie under a cover."""
    return one.actor.relation is Relation.UNDER and one.actor.at in COVERS


def huddle(placed: tuple[Placed, ...], width: float) -> tuple[Placed, ...]:
    """The same actors, those under one cover side by side, and everyone inside the picture."""
    covered = [one for one in placed if is_covered(one)]
    if not covered:
        return placed
    moved = {id(covered[0]): covered[0]}
    before = covered[0]
    for one in covered[1:]:
        way = 1 if one.x >= before.x else -1
        moved[id(one)] = replace(one, x=before.x + way * HUDDLED * (before.width + one.width))
        before = moved[id(one)]
    together = [moved.get(id(one), one) for one in placed]
    left = min(one.x - one.width / 2 for one in together)
    right = max(one.x + one.width / 2 for one in together)
    shift = (width - left - right) / 2 if right - left < width * (1 - 2 * INSIDE) else 0.0
    return tuple(replace(one, x=one.x + shift) for one in together)


def draw_covers(pen: Pen, stage: Stage, placed: tuple[Placed, ...]) -> None:
    """One cover over all who lie under it; their heads are drawn again before it."""
    covered = sorted((one for one in placed if is_covered(one)), key=lambda one: one.x)
    if not covered:
        return
    _draw_cover(pen, stage, covered)
    for k, one in enumerate(covered):
        member = one.nearest
        head, x, y = member.figure.head, one.x + member.dx, stage.ground_y + member.dy - one.lift
        cx, cy = head.x + head.width / 2, head.y + head.height * (0.5 - EARS)
        rx, ry = head.width * HEAD_ROOM[0], head.height * HEAD_ROOM[1]
        oval = f'<ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"/>'
        clip = f'<defs><clipPath id="covered{k}">{oval}</clipPath></defs>'
        pen.place(f'{clip}<g clip-path="url(#covered{k})">{member.figure.svg}</g>', x, y, member.scale)


def _high(one: Placed) -> float:
    """How high they lie, without what is drawn over a sleeper."""
    return min(one.height, max(BACK * one.height, -one.nearest.figure.head.y * one.nearest.scale))


def _draw_cover(pen: Pen, stage: Stage, covered: list[Placed]) -> None:
    plain = COVERS[covered[0].actor.at]
    cloth = mix(stage.palette.lit(plain), plain, OWN_COLOUR)
    first, last = covered[0], covered[-1]
    left = first.x - first.width * (0.5 + HANGS_OVER)
    right = last.x + last.width * (0.5 + HANGS_OVER)
    high = max(map(_high, covered))
    foot = max(stage.ground_y + one.nearest.dy for one in covered) + LOWER * high
    ridge = [(left, foot), (left + (right - left) * 0.05, foot - high * 0.34)]
    for one in covered:
        top = stage.ground_y + one.nearest.dy - _high(one) * TOP
        ridge += [(one.x - one.width * 0.22, top + _high(one) * 0.10), (one.x + one.width * 0.16, top)]
    ridge += [(right - (right - left) * 0.05, foot - high * 0.32), (right, foot)]
    hem = [(right - (right - left) * share, foot + high * drop) for share, drop in _HEM]
    shape = smooth([*ridge, *hem], closed=True)
    pen.shadow((left + right) / 2, foot, (right - left) * 0.58, high * 0.16, 0.45)
    pen.path(shape, pen.fade(lighten(cloth, 0.16), cloth, darken(cloth, 0.24)))
    wide = right - left
    for share, drop in ((0.22, 0.5), (0.47, 0.62), (0.72, 0.48)):
        x = left + wide * share
        pen.line(
            f"M{num(x)} {num(foot - high * drop)}q{num(wide * 0.05)} {num(high * drop * 0.5)} {num(-wide * 0.02)} {num(high * drop * 0.96)}",
            darken(cloth, 0.3),
            high * 0.018,
            0.55,
        )
    if covered[0].actor.at == Prop.COAT.value:
        _draw_as_coat(pen, left, right, foot, high, cloth)
    else:
        _draw_as_blanket(pen, left, right, foot, high, cloth)


_HEM = ((0.12, 0.03), (0.30, -0.02), (0.5, 0.04), (0.68, -0.01), (0.88, 0.03))


def _draw_as_coat(pen: Pen, left: float, right: float, foot: float, high: float, cloth: str) -> None:
    """A sleeve that lies on the ground, a collar and a row of buttons."""
    wide = right - left
    x, y = left + wide * 0.16, foot - high * 0.16
    pen.line(
        f"M{num(x)} {num(y)}Q{num(x - wide * 0.10)} {num(foot)} {num(x - wide * 0.22)} {num(foot + high * 0.05)}",
        darken(cloth, 0.16),
        high * 0.22,
    )
    pen.line(
        f"M{num(x - wide * 0.20)} {num(foot + high * 0.045)}L{num(x - wide * 0.23)} {num(foot + high * 0.055)}",
        lighten(cloth, 0.28),
        high * 0.22,
    )
    edge = left + wide * 0.56
    pen.line(
        f"M{num(edge)} {num(foot - high * 0.62)}Q{num(edge + wide * 0.05)} {num(foot - high * 0.3)} {num(edge)} {num(foot)}",
        darken(cloth, 0.34),
        high * 0.025,
        0.8,
    )
    for k in range(3):
        pen.circle(edge + wide * 0.05, foot - high * (0.14 + 0.17 * k), high * 0.034, "#f2c14e")


def _draw_as_blanket(pen: Pen, left: float, right: float, foot: float, high: float, cloth: str) -> None:
    """Stripes along the hem, and a fringe."""
    wide = right - left
    for up, colour in ((0.10, "#f6e3c0"), (0.18, lighten(cloth, 0.3))):
        pen.line(
            f"M{num(left + wide * 0.03)} {num(foot - high * up)}Q{num((left + right) / 2)} {num(foot - high * (up - 0.09))} {num(right - wide * 0.03)} {num(foot - high * up)}",
            colour,
            high * 0.035,
            0.85,
        )
    fringe = "".join(
        f"M{num(left + wide * (0.04 + 0.92 * k / 22))} {num(foot)}v{num(high * 0.07)}" for k in range(23)
    )
    pen.line(fringe, lighten(cloth, 0.35), high * 0.016)
