"""Faults of a timeline: each a sentence that names what and where. None is good."""

from __future__ import annotations

from itertools import pairwise

from storyassets.model.timeline import Clip, CropBox, Gap, Timeline, Track, Transition

ROUNDING = 1e-6


def find_timeline_faults(timeline: Timeline) -> tuple[str, ...]:
    """Pictures without a gap from first to last frame; no clip past its media; every crop inside its picture."""
    return (
        *_picture_faults(timeline),
        *(fault for track in timeline.tracks for fault in _media_faults(track)),
        *(fault for track in timeline.tracks for fault in _transition_faults(track)),
        *_camera_faults(timeline.track("pictures")),
        *_cue_faults(timeline),
    )


def _picture_faults(timeline: Timeline) -> list[str]:
    track = timeline.track("pictures")
    faults: list[str] = []
    frame = 0
    for item in track.items:
        if isinstance(item, Gap):
            faults.append(f"there is no picture from frame {frame} to {frame + item.duration_frames}")
        frame += item.duration_frames
    if frame != timeline.duration_frames:
        faults.append(f"the pictures end on frame {frame}, the timeline on {timeline.duration_frames}")
    speech_frames = timeline.track("speech").duration_frames
    if speech_frames > timeline.duration_frames:
        faults.append(f"speech ends on frame {speech_frames}, the timeline on {timeline.duration_frames}")
    names = [clip.name for _, clip in track.placed()]
    faults.extend(
        f"the picture of {twice} stands twice" for twice in sorted({n for n in names if names.count(n) > 1})
    )
    return faults


def _media_faults(track: Track) -> list[str]:
    faults: list[str] = []
    for start_frame, clip in track.placed():
        available = clip.media.available_range
        if available is None:
            continue
        used = clip.source_range
        if used.start_frame < available.start_frame or used.end_frame > available.end_frame:
            faults.append(
                f"{clip.name}, on frame {start_frame} of {track.name}, uses frames {used.start_frame} to"
                f" {used.end_frame} of a medium that has {available.start_frame} to {available.end_frame}"
            )
    return faults


def _transition_faults(track: Track) -> list[str]:
    """A transition stands between two clips and is no longer than either."""
    faults: list[str] = []
    padded = (None, *track.items, None)
    for index, item in enumerate(track.items):
        if not isinstance(item, Transition):
            continue
        before, after = padded[index], padded[index + 2]
        if not isinstance(before, Clip) or not isinstance(after, Clip):
            faults.append(f"a transition of {track.name} does not stand between two clips (item {index})")
        elif item.out_offset_frames > min(before.duration_frames, after.duration_frames):
            faults.append(f"the transition from {before.name} to {after.name} overlaps more than a clip")
    return faults


def _camera_faults(track: Track) -> list[str]:
    return [
        f"the camera of {clip.name} leaves its picture"
        for _, clip in track.placed()
        if clip.camera and not (_is_inside(clip.camera.start) and _is_inside(clip.camera.end))
    ]


def _is_inside(crop: CropBox) -> bool:
    half = crop.share / 2 - ROUNDING
    return half <= crop.centre_x <= 1 - half and half <= crop.centre_y <= 1 - half


def _cue_faults(timeline: Timeline) -> list[str]:
    faults = [
        f"the caption {cue.text[:30]!r} stands until frame {cue.end_frame}, the timeline until"
        f" {timeline.duration_frames}"
        for cue in timeline.cues
        if cue.end_frame > timeline.duration_frames
    ]
    faults.extend(
        f"the captions {a.text[:30]!r} and {b.text[:30]!r} overlap on frame {b.start_frame}"
        for a, b in pairwise(timeline.cues)
        if b.start_frame < a.end_frame
    )
    return faults
