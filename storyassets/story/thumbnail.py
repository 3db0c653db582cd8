"""Thumbnail: which picture stands for the episode, and what is wrong with one that was made."""

from __future__ import annotations

from storyassets.errors import RenderFailed
from storyassets.model.shot import Framing, Shot, ShotKind, ShotList
from storyassets.model.take import Picture, Pictures
from storyassets.model.video import Thumbnail

MOST_BYTES = 2_000_000


def choose_thumbnail_shot(shot_list: ShotList, pictures: Pictures) -> Picture:
    """The first shot with the most to see: someone, near enough, in colour. Raises RenderFailed."""
    drawn = [(shot, picture) for shot in shot_list.shots if (picture := pictures.of(shot.shot_id))]
    if not drawn:
        raise RenderFailed(
            "no shot has a picture", stage="thumbnail", thing="broll", fix="Materialize broll first"
        )
    _, best = max(drawn, key=lambda pair: (_telling(pair[0]), pair[1].score.colourfulness))
    return best


def _telling(shot: Shot) -> tuple[int, int]:
    actors = min(len(shot.staging.actors), 2)
    near = {Framing.WIDE: 0, Framing.MEDIUM: 2, Framing.CLOSE: 1}[shot.framing]
    return (actors + near if shot.kind is not ShotKind.INSERT else 0, len(shot.staging.props))


def find_thumbnail_faults(thumbnail: Thumbnail) -> tuple[str, ...]:
    """It is small enough to be uploaded."""
    if thumbnail.size_bytes < MOST_BYTES:
        return ()
    return (f"the thumbnail has {thumbnail.size_bytes} bytes; under {MOST_BYTES} can be uploaded",)
