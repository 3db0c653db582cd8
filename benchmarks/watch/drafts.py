"""A draft of an episode without Dagster, voice or video: the script, the cast, the shots and their pictures.

It takes a second or two, so that a change in how stories are told or drawn is soon seen.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import Channel
from storyassets.model.character import Cast
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.asking.orders import PictureOrder, picture_size_px, shot_orders
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.finding.duration import choose_duration_s
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script

VIDEO_PX = (1080, 1920)
DRAWERS = 2


@dataclass(frozen=True)
class Draft:
    """What a story becomes before it is spoken: its pictures by shot_id, as JPEG."""

    script: Script
    cast: Cast
    shots: ShotList
    pictures: dict[str, bytes]


def draw_draft(story: Path, duration_s: float | None, pattern: EditPattern, style: Style, seed: int) -> Draft:
    """The draft of the story in that file, as long as it is made where nobody says how long. Raises BadInput."""
    script, cast, shots, orders = draft_orders(story, duration_s, pattern, style, seed)
    with ThreadPoolExecutor(DRAWERS) as pool:
        pictures = dict(zip((o.subject for o in orders), pool.map(_draw, orders), strict=True))
    return Draft(script, cast, shots, pictures)


def draft_orders(
    story: Path, duration_s: float | None, pattern: EditPattern, style: Style, seed: int
) -> tuple[Script, Cast, ShotList, list[PictureOrder]]:
    """The draft of that story but for its pictures, and the orders of those. Raises BadInput."""
    found = find_story(story.read_text(encoding="utf-8"))
    usual_s = choose_duration_s(found.text, Channel(name="default"))
    request = ScriptRequest(story=found, duration_s=duration_s or usual_s, pattern=pattern, seed=seed)
    script = write_script(request)
    cast = cast_characters(script, seed)
    shots = direct_shots(script, cast, pattern=pattern, style=style, seed=seed)
    orders = shot_orders(shots.shots, cast, style, picture_size_px(VIDEO_PX))
    return script, cast, shots, orders


def _draw(order: PictureOrder) -> bytes:
    return EmbeddedIllustrator().make(order.request).content
