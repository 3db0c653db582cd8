"""Thumbnail: which moment and whose portrait stand for the episode, and what is wrong with one that was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from storyassets.errors import RenderFailed
from storyassets.model.camera import Framing
from storyassets.model.channel import ThumbnailMode
from storyassets.model.puppet import OPENNESSES, Eyes, Performance, Spread
from storyassets.model.script import Emotion
from storyassets.model.shot import Shot, ShotKind, ShotList
from storyassets.model.take import ImageScore, Picture, Pictures, Take
from storyassets.model.timeline import Clip, Timeline
from storyassets.model.video import LEAST_LETTER_PX, MOST_THUMBNAIL_BYTES, Area, Thumbnail

MOST_CANDIDATES = 6
LEAST_CONTRAST = 12.0
LEAST_SHARPNESS = 20.0
MOST_FLAT_SHARE = 0.92

FACE_OF_A_CLOSE_SHOT = Area(left=0.15, top=0.16, right=0.85, bottom=0.66)
"""Where a face is on a picture of head and shoulders, as far as anybody can say without looking."""


ZOOM_ON_ONE = 0.76
ZOOM_ON_MORE = 0.94


class Moment(NamedTuple):
    """A frame of the timeline, the take that it shows, and what speaks for it, the larger the better.

    `zoom` is the share of the take's picture that whoever is on it needs.
    """

    frame: int
    take: Take
    face: Area | None
    zoom: float
    telling: tuple[int, ...]


def candidate_moments(timeline: Timeline, shot_list: ShotList, mode: ThumbnailMode) -> tuple[Moment, ...]:
    """One frame each of the shots with the most to see, the best first; a talking head where a frame is wanted.

    Raises RenderFailed when the timeline shows none of the shots.
    """
    shots = {shot.shot_id: shot for shot in shot_list.shots}
    lead = find_lead(shot_list)
    moments = [
        _moment(start, clip, shots[clip.name], mode, lead)
        for start, clip in timeline.track("pictures").placed()
        if clip.name in shots and start < timeline.duration_frames
    ]
    if not moments:
        raise RenderFailed(
            "no shot is on the timeline",
            stage="thumbnail",
            thing="timeline",
            fix="Materialize timeline first",
        )
    return tuple(sorted(moments, key=lambda moment: moment.telling, reverse=True)[:MOST_CANDIDATES])


def choose_moment(moments: Sequence[Moment], scores: Sequence[ImageScore]) -> Moment:
    """The most telling of those that are neither black nor blurred nor flat; among equals the most colourful."""
    scored = list(zip(moments, scores, strict=True))
    good = [(moment, score) for moment, score in scored if not _is_poor(score)]
    if good:
        return max(good, key=lambda pair: (pair[0].telling, pair[1].colourfulness))[0]
    return max(scored, key=lambda pair: (pair[1].contrast, pair[1].sharpness))[0]


def choose_portrait(shot_list: ShotList, portraits: Pictures) -> Picture | None:
    """Of whoever acts most often, the doer of a shot before the others; the first of equals; None without any."""
    acts = _count_acts(shot_list)
    return max(portraits.pictures, key=lambda portrait: acts[portrait.subject], default=None)


def find_lead(shot_list: ShotList) -> str:
    """Whom the story is about: whoever acts most often; nobody where nobody acts."""
    acts = _count_acts(shot_list)
    return max(acts, key=lambda who: acts[who], default="")


def _count_acts(shot_list: ShotList) -> Counter[str]:
    """How often each is seen, the doer of a shot twice; a picture of what is only imagined does not count."""
    acts: Counter[str] = Counter()
    for shot in shot_list.shots:
        for place, actor in enumerate(() if shot.staging.imagined else shot.staging.actors):
            acts[actor.character_id] += 2 if place == 0 else 1
    return acts


def find_thumbnail_faults(thumbnail: Thumbnail) -> tuple[str, ...]:
    """Both files are there and small enough to be uploaded."""
    sizes = {"thumbnail": thumbnail.size_bytes, "wide thumbnail": thumbnail.wide_size_bytes}
    faults = [
        f"the {name} has {size} bytes; under {MOST_THUMBNAIL_BYTES} can be uploaded"
        for name, size in sizes.items()
        if size >= MOST_THUMBNAIL_BYTES
    ]
    if not thumbnail.wide_path:
        faults.append("there is no wide thumbnail")
    return tuple(faults)


def find_title_faults(thumbnail: Thumbnail) -> tuple[str, ...]:
    """A title's capitals are at least 6 px high when the picture is 120 px wide; without a title there is no fault."""
    letters = {"thumbnail": thumbnail.letter_px, "wide thumbnail": thumbnail.wide_letter_px}
    return tuple(
        f"the title on the {name} has letters of {height_px:.1f} px at a width of 120 px;"
        f" {LEAST_LETTER_PX:.0f} can be read"
        for name, height_px in letters.items()
        if 0 < height_px < LEAST_LETTER_PX
    )


def _moment(start: int, clip: Clip, shot: Shot, mode: ThumbnailMode, lead: str) -> Moment:
    talks = shot.kind is ShotKind.TALKING_HEAD or clip.media.show is not None
    wanted = talks if mode is not ThumbnailMode.GENERATED else False
    face = FACE_OF_A_CLOSE_SHOT if talks or _is_face(shot) else None
    zoom = ZOOM_ON_ONE if len(shot.staging.actors) == 1 and face is None else ZOOM_ON_MORE
    return Moment(
        start + _best_frame(clip), clip.media.take, face, zoom, (int(wanted), *_telling(shot, lead))
    )


def _telling(shot: Shot, lead: str) -> tuple[int, ...]:
    """The one whom it is about, before all as the doer; someone, near enough, who feels something, with things."""
    seen = [actor.character_id for actor in shot.staging.actors]
    leads = 0 if lead not in seen or shot.staging.imagined else 2 if seen[0] == lead else 1
    actors = min(len(shot.staging.actors), 2)
    near = {Framing.WIDE: 0, Framing.MEDIUM: 2, Framing.CLOSE: 1}[shot.framing]
    feels = int(any(actor.emotion is not Emotion.CALM for actor in shot.staging.actors))
    return (leads, actors + near if shot.kind is not ShotKind.INSERT else 0, feels, len(shot.staging.props))


def _is_face(shot: Shot) -> bool:
    return shot.framing is Framing.CLOSE and shot.kind is not ShotKind.INSERT and bool(shot.staging.actors)


def _best_frame(clip: Clip) -> int:
    """Of a head: eyes open, mouth half open, held straight, nearest to the middle; else the middle.

    The first and last quarters are left out: a picture may be blended with its neighbour there.
    """
    middle = clip.duration_frames // 2
    if clip.media.show is None:
        return middle
    first = clip.source_range.start_frame
    performance = clip.media.show.performance.part(first, first + clip.duration_frames)
    quarter = clip.duration_frames // 4
    frames = range(quarter, max(quarter + 1, clip.duration_frames - quarter))
    return min(frames, key=lambda frame: (*_plainness(performance, frame), abs(frame - middle)))


def _plainness(performance: Performance, frame: int) -> tuple[bool, int]:
    """How little a frame of a head says: shut eyes before all, then a mouth far from half open."""
    mouth = performance.mouths[frame]
    openness = 0 if mouth == 0 else 1 + (mouth - 1) // len(Spread)
    return performance.eyes[frame] != Eyes.OPEN, abs(openness - OPENNESSES // 2)


def _is_poor(score: ImageScore) -> bool:
    return (
        score.contrast < LEAST_CONTRAST
        or score.sharpness < LEAST_SHARPNESS
        or score.flat_share > MOST_FLAT_SHARE
    )
