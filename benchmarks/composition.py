"""How pictures are composed for a phone: `python -m benchmarks.composition [STORY ...]`, without drawing them.

For every scene: where heads and hands are, how large a face is, and how much of the height above the captions those fill who act.
"""

from __future__ import annotations

import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.watch.drafts import draft_orders
from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import CaptionStyle
from storyassets.providers.embedded.scenery.between import without_stick
from storyassets.providers.embedded.scenery.compose import CARDS, is_closeup, is_insert
from storyassets.providers.embedded.scenery.composition import ground_share, lift_of
from storyassets.providers.embedded.scenery.doubles import without_doubles
from storyassets.providers.embedded.scenery.lurking import lurker_of, without_lurker
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.split import is_split
from storyassets.providers.protocols import ShotPictureRequest

STORIES = Path(__file__).parent.parent / "examples"
TWO_LINES = 0.07  # of the height, that a caption of two lines reaches up from its middle
HANDS_DOWN = 0.62  # of someone's height from the top: where hands hang


@dataclass(frozen=True)
class Composed:
    """A scene in shares of the picture's height, from the top: where the first head is, and how many are too low."""

    heads: int
    heads_low: int
    hands: int
    hands_low: int
    face_high: float
    face_middle: float
    seen: float


def compose(request: ShotPictureRequest, band: float) -> Composed | None:
    """How that shot is composed, if it is a scene with somebody in it; captions begin at `band`."""
    if request.kind in CARDS or is_split(request) or is_insert(request) or is_closeup(request):
        return None
    request = without_lurker(without_stick(without_doubles(request)), lurker_of(request))
    size = page_size(request.width_px, request.height_px)
    placed = place_actors(request, size)
    if not placed:
        return None
    height, ground = size[1], ground_share(placed, request.framing, size[1])
    faces, hands, tops = [], [], []
    for one in placed:
        foot = ground - one.lift / height - lift_of(one.actor.action)
        for m in one.members:
            share = m.scale / height
            top = foot + m.dy / height - m.figure.height * share
            chin = foot + m.dy / height + (m.figure.head.y + m.figure.head.height) * share
            tops.append(top)
            faces.append((chin - m.figure.head.height * share, chin))
            held = foot + m.dy / height + m.figure.grip[0][1] * share if m.figure.grip else None
            hands.append(held if held is not None else top + HANDS_DOWN * m.figure.height * share)
    first = faces[len(placed[0].members) - 1]
    return Composed(
        heads=len(faces),
        heads_low=sum(chin > band for _, chin in faces),
        hands=len(hands),
        hands_low=sum(y > band for y in hands),
        face_high=first[1] - first[0],
        face_middle=sum(first) / 2,
        seen=min(band, ground) - min(tops),
    )


def main() -> None:
    """Print a row for each story, and one for all."""
    band = CaptionStyle().centre_y - TWO_LINES
    rows: dict[str, list[Composed]] = {}
    for story in [Path(name) for name in sys.argv[1:]] or sorted(STORIES.glob("*.md")):
        *_, orders = draft_orders(story, None, EditPattern.MIXED_RAPID, Style.STORYBOOK, 1)
        asked = [one.request for one in orders if isinstance(one.request, ShotPictureRequest)]
        rows[story.stem] = [found for one in asked if (found := compose(one, band)) is not None]
    rows["all"] = [one for found in rows.values() for one in found]
    for name, found in rows.items():
        print(
            f"{name[:32]:32} scenes {len(found):4}"
            f"  heads low {sum(c.heads_low for c in found):3} of {sum(c.heads for c in found):4}"
            f"  hands low {sum(c.hands_low for c in found):3} of {sum(c.hands for c in found):4}"
            f"  face high {statistics.mean(c.face_high for c in found):.3f}"
            f"  at {statistics.mean(c.face_middle for c in found):.2f}"
            f"  filled {statistics.mean(c.seen for c in found) / band:.2f}"
        )


if __name__ == "__main__":
    main()
