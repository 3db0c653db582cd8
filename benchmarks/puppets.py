"""What a head that moves costs over the plain still: `python -m benchmarks.puppets`, in CPU milliseconds a frame.

The head takes a quarter of the picture, tilts and nods in every frame, and changes its mouth in every frame.
"""

from __future__ import annotations

import hashlib
import json
import statistics
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from benchmarks.workload import SIZE_PX, STILL_PX, WorkloadMedia, build_timeline, floor_settings
from storyassets.model.channel import CaptionStyle
from storyassets.model.puppet import MOUTHS, Eyes, Performance, PixelBox, Puppet, PuppetShow, Sprite
from storyassets.model.take import Take
from storyassets.model.timeline import Clip, Timeline
from storyassets.render.frames import Painter
from storyassets.render.planes import new_planes
from storyassets.render.segments import plan_segments

HEAD_PX = (780, 880)
HEAD_AT = ((STILL_PX[0] - HEAD_PX[0]) // 2, 500)
PART_PX = (280, 140)
FRAMES = 90
RUNS = 5


def puppet_ms_a_frame() -> dict[str, float]:
    """The median of some runs, of the still, of the head over it, and of what the head takes."""
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory() as folder:
        media = _SheetMedia(Path(folder))
        plain = build_timeline(media, captions=False, shots=1)
        talking = _with_head(plain, media)
        figures = [(_ms_a_frame(plain, media), _ms_a_frame(talking, media)) for _ in range(RUNS)]
    still, head = (statistics.median(run[place] for run in figures) for place in (0, 1))
    return {
        "still_ms": round(still, 2),
        "puppet_ms": round(head, 2),
        "puppet_above_ms": round(statistics.median(b - a for a, b in figures), 2),
    }


def _ms_a_frame(timeline: Timeline, media: WorkloadMedia) -> float:
    settings = floor_settings()
    painter = Painter(media, CaptionStyle(), SIZE_PX, settings.rate)
    [plan] = plan_segments(timeline, settings.gop_frames)
    frame = new_planes(*SIZE_PX)
    with painter.prepare(plan) as draw:
        started_s = time.process_time()
        for number in range(plan.duration_frames):
            draw(number, frame)
        return (time.process_time() - started_s) * 1000 / plan.duration_frames


class _SheetMedia(WorkloadMedia):
    """The workload's stills, and a sheet of sprites."""

    def add_sheet(self) -> Take:
        """A round head of noise, a plate, and mouths and eyes of one colour each."""
        sheet = np.zeros((MOUTHS * PART_PX[1], HEAD_PX[0] + 2 * PART_PX[0], 4), np.uint8)
        head = sheet[: HEAD_PX[1], : HEAD_PX[0]]
        head[..., :3] = np.random.default_rng(1).integers(0, 256, (HEAD_PX[1], HEAD_PX[0], 3))
        alpha = np.zeros(head.shape[:2], np.uint8)
        centre = (HEAD_PX[0] // 2, HEAD_PX[1] // 2)
        cv2.ellipse(alpha, centre, centre, 0, 0, 360, (255,), -1, cv2.LINE_AA)
        head[..., 3] = alpha
        for state in range(MOUTHS):
            sheet[state * PART_PX[1] : (state + 1) * PART_PX[1], HEAD_PX[0] :] = (state * 18, 40, 60, 255)
        _, content = cv2.imencode(".png", sheet)
        digest = hashlib.sha256(content.tobytes()).hexdigest()
        take = Take(content=digest, suffix=".png", provider="benchmark", model="1")
        self.path(take).write_bytes(content.tobytes())
        return take


def _with_head(timeline: Timeline, media: _SheetMedia) -> Timeline:
    clip = timeline.track("pictures").items[0]
    if not isinstance(clip, Clip):
        raise TypeError("the workload begins with a clip")
    numbers = np.arange(FRAMES)
    performance = Performance(
        mouths=tuple(int(number % MOUTHS) for number in numbers),
        eyes=tuple(int(number // 20 % 2) for number in numbers),
        tilts=tuple(int(tilt) for tilt in 150 * np.sin(numbers / 9)),
        lifts=tuple(int(lift) for lift in 40 + 40 * np.sin(numbers / 5)),
    )
    show = PuppetShow(sheet=media.add_sheet(), puppet=_puppet(), performance=performance)
    talking = clip.model_copy(update={"media": clip.media.model_copy(update={"show": show})})
    track = timeline.tracks[0].model_copy(update={"items": (talking,)})
    return timeline.model_copy(update={"tracks": (track,)})


def _puppet() -> Puppet:
    mouth_at = (HEAD_AT[0] + 250, HEAD_AT[1] + 640)
    eyes_at = (HEAD_AT[0] + 250, HEAD_AT[1] + 300)
    right = HEAD_PX[0]
    return Puppet(
        picture_width_px=STILL_PX[0],
        picture_height_px=STILL_PX[1],
        plate=_sprite((0, 0), HEAD_PX, HEAD_AT),
        head=_sprite((0, 0), HEAD_PX, HEAD_AT),
        mouths=tuple(_sprite((right, n * PART_PX[1]), PART_PX, mouth_at) for n in range(MOUTHS)),
        eyes=tuple(_sprite((right + PART_PX[0], n * PART_PX[1]), PART_PX, eyes_at) for n in range(len(Eyes))),
        pivot_x_px=STILL_PX[0] / 2,
        pivot_y_px=HEAD_AT[1] + HEAD_PX[1],
    )


def _sprite(sheet_at: tuple[int, int], size_px: tuple[int, int], at: tuple[int, int]) -> Sprite:
    box = PixelBox(left_px=sheet_at[0], top_px=sheet_at[1], width_px=size_px[0], height_px=size_px[1])
    return Sprite(on_sheet=box, left_px=at[0], top_px=at[1])


if __name__ == "__main__":
    print(json.dumps(puppet_ms_a_frame()))
