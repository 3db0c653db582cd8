"""Faults of portraits and pictures: each a sentence that names what and where. None is good."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.picks import BROUGHT
from storyassets.model.shot import Shot
from storyassets.model.take import Pictures
from storyassets.story.judging.likenesses import seen_in_shots

LEAST_CONTRAST = 12.0
"""Standard deviation of luma: fog reaches 15, one flat colour 0."""

MOST_FLAT_SHARE = 0.92


def find_missing_pictures(shots: Sequence[Shot], pictures: Pictures) -> tuple[str, ...]:
    """Every one of these shots has its picture."""
    return tuple(f"shot {s.shot_id} has no picture" for s in shots if pictures.of(s.shot_id) is None)


def find_missing_portraits(cast: Cast, shots: Sequence[Shot], portraits: Pictures) -> tuple[str, ...]:
    """Every character who is seen in one of these shots has a portrait."""
    return tuple(
        f"{character.role.name} ({character.character_id}) has no portrait"
        for character in seen_in_shots(shots, cast)
        if portraits.of(character.character_id) is None
    )


def find_poor_pictures(pictures: Pictures, size_px: tuple[int, int]) -> tuple[str, ...]:
    """Every picture is at least as large as `size_px` (width, height), and shows something.

    A person's own may be smaller, and so may clips and footage: their size was looked at when they came.
    """
    faults: list[str] = []
    for picture in pictures.pictures:
        score = picture.score
        is_seen_to = picture.take.provider in BROUGHT or picture.clip_duration_s or picture.credit
        if not is_seen_to and (score.width_px < size_px[0] or score.height_px < size_px[1]):
            faults.append(
                f"the picture of {picture.subject} is {score.width_px}x{score.height_px} px;"
                f" {size_px[0]}x{size_px[1]} are needed"
            )
        if score.contrast < LEAST_CONTRAST or score.flat_share > MOST_FLAT_SHARE:
            faults.append(
                f"the picture of {picture.subject} is flat"
                f" (contrast {score.contrast:.0f}, {score.flat_share:.0%} without detail)"
            )
    return tuple(faults)


def find_repeated_pictures(pictures: Pictures) -> tuple[str, ...]:
    """No picture stands twice: no two have the same bytes, but for a person's own."""
    first_of: dict[str, str] = {}
    faults: list[str] = []
    for picture in pictures.pictures:
        if picture.take.provider in BROUGHT:
            continue
        first = first_of.setdefault(picture.take.content, picture.subject)
        if first != picture.subject:
            faults.append(f"{picture.subject} has the same picture as {first}")
    return tuple(faults)
