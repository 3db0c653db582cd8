"""The fixed workload of the floor: ten stills, smooth and hard-edged in turn, under a moving camera.

1080x1920 at 30 frames a second, no grain. Everything is drawn from seeds, so that it is the same everywhere.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.caption import Cue, CueWord
from storyassets.model.channel import Encoding
from storyassets.model.take import Take
from storyassets.model.timeline import (
    Camera,
    Clip,
    CropBox,
    MediaReference,
    Timeline,
    TimeRange,
    Track,
    TrackKind,
    Transition,
)
from storyassets.render.encode import Quality, VideoSettings, video_settings

SIZE_PX = (1080, 1920)
STILL_PX = (1242, 2208)
SHOTS = 10
SHOT_FRAMES = 90
FADE_FRAMES = 9
WORD_FRAMES = 12
PHRASE_WORDS = 3
NARROW, WIDE = CropBox(share=0.90), CropBox(share=1.0)
WORDS = [
    "a",
    "lantern",
    "swings",
    "above",
    "the",
    "quiet",
    "harbour",
    "while",
    "the",
    "last",
    "ferry",
    "waits",
    "and",
    "nobody",
    "on",
    "the",
    "pier",
    "can",
    "say",
    "who",
    "lit",
    "it",
    "or",
    "why",
    "the",
    "captain",
    "counts",
    "every",
    "wave",
    "before",
    "he",
    "dares",
    "to",
    "look",
    "at",
    "the",
    "dark",
    "water",
    "again",
]


def floor_settings() -> VideoSettings:
    """Preset veryfast, CRF 21, GOP 15, two B-frames, one thread."""
    encoding = Encoding(preset="veryfast", crf=21, gop_frames=15, b_frames=2)
    return video_settings(encoding, Quality.FINAL, SIZE_PX)


def draw_still(number: int) -> NDArray[np.uint8]:
    """RGB. Every still has a sky and hills; even ones are soft, odd ones are cut from paper."""
    random = np.random.default_rng(number)
    width, height = STILL_PX
    top, bottom = random.integers(40, 230, (2, 1, 1, 3)).astype(np.float32)
    share = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    picture = np.ascontiguousarray(np.broadcast_to(top + (bottom - top) * share, (height, width, 3))).astype(
        np.uint8
    )
    for layer in range(4):
        _draw_hill(picture, random, base=0.45 + 0.14 * layer)
    for _ in range(60):
        centre = (int(random.integers(width)), int(random.integers(height)))
        colour = tuple(int(part) for part in random.integers(20, 240, 3))
        cv2.circle(picture, centre, int(random.integers(8, 110)), colour, -1, cv2.LINE_AA)
    if number % 2 == 0:
        picture = cv2.GaussianBlur(picture, (0, 0), 6).astype(np.uint8)
    return picture


def _draw_hill(picture: NDArray[np.uint8], random: np.random.Generator, base: float) -> None:
    height, width = picture.shape[:2]
    across = np.arange(0, width + 8, 8)
    waves = sum(
        random.uniform(0.01, 0.05) * np.sin(across / width * random.uniform(2, 14) + random.uniform(0, 6))
        for _ in range(4)
    )
    ridge = np.stack([across, (base + waves) * height], axis=1).astype(np.int32)
    outline = np.concatenate([ridge, [[width + 8, height], [0, height]]]).astype(np.int32)
    cv2.fillPoly(picture, [outline], tuple(int(part) for part in random.integers(20, 200, 3)), cv2.LINE_AA)


class WorkloadMedia:
    """The stills as files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, take: Take) -> Path:
        """Where `add` has written it."""
        return self._folder / f"{take.content}{take.suffix}"

    def add(self, number: int) -> Take:
        """Write a still."""
        _, content = cv2.imencode(".jpg", draw_still(number)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])
        digest = hashlib.sha256(content.tobytes()).hexdigest()
        take = Take(content=digest, suffix=".jpg", provider="benchmark", model="1")
        self.path(take).write_bytes(content.tobytes())
        return take


def build_timeline(media: WorkloadMedia, *, captions: bool, shots: int = SHOTS) -> Timeline:
    """Shots of three seconds with crossfades, each camera in or out; 2.5 words a second if wanted."""
    items: list[Clip | Transition] = []
    for number in range(shots):
        if items:
            items.append(Transition(out_offset_frames=FADE_FRAMES))
        start, end = (WIDE, NARROW) if number % 2 == 0 else (NARROW, WIDE)
        items.append(
            Clip(
                name=f"shot{number}",
                media=MediaReference(take=media.add(number % SHOTS)),
                source_range=TimeRange(start_frame=0, duration_frames=SHOT_FRAMES),
                camera=Camera(start=start, end=end),
            )
        )
    frames = shots * SHOT_FRAMES
    return Timeline(
        width_px=SIZE_PX[0],
        height_px=SIZE_PX[1],
        duration_frames=frames,
        tracks=(Track(name="pictures", kind=TrackKind.VIDEO, items=tuple(items)),),
        cues=tuple(_cues(frames)) if captions else (),
    )


def _cues(frames: int) -> list[Cue]:
    cues = []
    for start in range(0, frames - PHRASE_WORDS * WORD_FRAMES + 1, PHRASE_WORDS * WORD_FRAMES):
        first = start // WORD_FRAMES
        words = tuple(
            CueWord(
                text=WORDS[(first + place) % len(WORDS)],
                start_frame=start + place * WORD_FRAMES,
                end_frame=start + (place + 1) * WORD_FRAMES,
            )
            for place in range(PHRASE_WORDS)
        )
        cues.append(Cue(line_id="line", start_frame=start, end_frame=words[-1].end_frame, words=words))
    return cues
