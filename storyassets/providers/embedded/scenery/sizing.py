"""Sizing: how large actors are drawn, alone and together. Where they stand is in `blocking`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.camera import Framing
from storyassets.model.character import Look
from storyassets.providers.embedded.figures import Figure
from storyassets.providers.embedded.scenery.stature import HUMAN_CM, height_cm, standing_height
from storyassets.providers.embedded.scenery.stature import HUMAN_HEIGHT as HUMAN_HEIGHT

STAGE_SHARE = {
    Framing.WIDE: 0.50,
    Framing.MEDIUM: 0.60,
    Framing.CLOSE: 0.60,
}  # of the height: one on whom a place is measured
HUMAN_SHARE = {
    Framing.WIDE: 0.60,
    Framing.MEDIUM: 0.86,
    Framing.CLOSE: 0.86,
}  # of the height: a middle shot ends at the knees
DOER_AT_LEAST = {Framing.WIDE: 0.40, Framing.MEDIUM: 0.44, Framing.CLOSE: 0.44}  # of the height
TALLEST_AT_MOST = {Framing.WIDE: 0.63, Framing.MEDIUM: 0.88, Framing.CLOSE: 0.88}
CUT_FILL, CUT_ROOM = 1.15, 1.4  # of the width
WHOLE_AT_MOST, WHOLE_ROOM = (
    0.66,
    1.04,
)  # of the height and the width: where the ground is seen, with what stands on it
LOW_AT_MOST = 0.56  # of the height: whose face is at the feet
SMALLEST = {Framing.WIDE: 0.19, Framing.MEDIUM: 0.28, Framing.CLOSE: 0.28}
FILL_AT_LEAST = {Framing.WIDE: 0.82, Framing.MEDIUM: 0.94, Framing.CLOSE: 0.94}  # of the shorter side
SIZE_EXPONENT = 0.7  # differences of size are softened, so that a mouse beside a lion is still seen
SMALLEST_BESIDE = 0.24  # of the height of the tallest who is seen with them
MOST_GROWTH = 3.6
# of the width: what is long lets its tail, never its head, go out of a middle shot
ROOM_SHARE = {Framing.WIDE: 0.90, Framing.MEDIUM: 1.24, Framing.CLOSE: 1.24}
GROUP_ROOM_SHARE = {Framing.WIDE: 0.96, Framing.MEDIUM: 1.12, Framing.CLOSE: 1.12}
LOW_BELOW = 0.6  # a group lower than this share of its width lies or crawls


@dataclass(frozen=True)
class Member:
    """One drawn figure: its place relative to its actor's spot (in picture units), and its scale."""

    figure: Figure
    dx: float
    dy: float
    scale: float


Group = tuple[Member, ...]


def natural_scale(look: Look, framing: Framing, height: float) -> float:
    """Picture units for one figure unit: by how tall they are in life, so that a pose keeps the size."""
    return _share_of(look, framing) * height / standing_height(look)


def natural_scales(looks: Sequence[Look], framing: Framing, height: float) -> list[float]:
    """The same for those who are seen together: who is small is still seen beside who is large."""
    shares = [_share_of(look, framing) for look in looks]
    largest = max(shares)
    shares = [max(share, SMALLEST_BESIDE * largest) for share in shares]
    room = min(max(largest, SMALLEST[framing]), TALLEST_AT_MOST[framing]) / largest
    return [share * room * height / standing_height(look) for share, look in zip(shares, looks, strict=True)]


def _share_of(look: Look, framing: Framing) -> float:
    share: float = HUMAN_SHARE[framing] * (height_cm(look) / HUMAN_CM) ** SIZE_EXPONENT
    return share


def extent_of(group: Group) -> tuple[float, float]:
    """Width and height of a group on the picture."""
    left = min(m.dx - m.figure.width * m.scale / 2 for m in group)
    right = max(m.dx + m.figure.width * m.scale / 2 for m in group)
    return right - left, max(m.figure.height * m.scale - m.dy for m in group)


def resize(group: Group, factor: float, lift: float = 0.0) -> Group:
    """The group `factor` times as large, and `lift` farther up the picture."""
    return tuple(replace(m, dx=m.dx * factor, dy=m.dy * factor - lift, scale=m.scale * factor) for m in group)


def growth_of(
    groups: list[Group],
    across: float,
    framing: Framing,
    width: float,
    height: float,
    *,
    whole: bool = False,
    cut: bool = False,
    low: bool = False,
) -> float:
    """By how much all of them are enlarged or reduced, when they are `across` wide in all; `whole`: from head to foot.

    `low`: a face is down at the feet, and has to be above the captions. `cut`: all but the head of a long one may be out of the picture, so that whoever is beside it is seen.
    """
    tallest = max(extent_of(group)[1] for group in groups)
    doer_wide, doer_high = extent_of(groups[0])
    fill = CUT_FILL if cut else FILL_AT_LEAST[framing]
    least = fill * min(width, height) / across
    if doer_high > LOW_BELOW * doer_wide:
        least = max(least, DOER_AT_LEAST[framing] * height / doer_high)
    share = TALLEST_AT_MOST[framing]
    if whole:
        share = min(share, LOW_AT_MOST if low else WHOLE_AT_MOST)
    most = share * height / tallest
    factor = min(MOST_GROWTH, max(1.0, least), most)
    room = (ROOM_SHARE if len(groups) == 1 else GROUP_ROOM_SHARE)[framing]
    return min(factor, (CUT_ROOM if cut else min(room, WHOLE_ROOM) if whole else room) * width / across)
