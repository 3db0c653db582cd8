"""Blinks: when those on a picture that stands still shut their eyes. Heads that speak have their own (`heads`)."""

from __future__ import annotations

from random import Random

from storyassets.model.timeline import Blink, FrameRate

FIRST_S = (0.35, 1.3)
APART_S = (1.9, 4.0)
SHUT_S = 0.13
APART_FROM_OTHERS_S = 0.1
"""Two faces never blink together: one is done for so long before the next begins."""


def plan_blinks(picture: str, length_frames: int, faces: int, rate: FrameRate) -> tuple[Blink, ...]:
    """Blinks of each of the faces in a shot of that length, in their order; the same wherever that picture stands.

    A longer shot has those of a shorter one first, so that an edit upstream changes none.
    """
    rng = Random(f"blinks:{picture}")
    starts_s = [rng.uniform(*FIRST_S) for _ in range(faces)]
    shut_frames = max(2, rate.frames(SHUT_S))
    blinks: list[Blink] = []
    free_s = 0.0
    while starts_s:
        face = min(range(faces), key=starts_s.__getitem__)
        start_s = max(starts_s[face], free_s)
        start_frame = rate.frames(start_s)
        if start_frame + shut_frames >= length_frames:
            break
        blinks.append(Blink(start_frame=start_frame, duration_frames=shut_frames, face=face))
        free_s = start_s + SHUT_S + APART_FROM_OTHERS_S
        starts_s[face] = start_s + rng.uniform(*APART_S)
    return tuple(blinks)
