"""The technical criteria that are of the finished files: streams, loudness, dead seconds, length, takes, thumbnail."""

from __future__ import annotations

from collections.abc import Iterator

from storyassets.model.quality import Criterion, QualityPart
from storyassets.model.take import Take
from storyassets.story.editing.thumbnail import find_thumbnail_faults
from storyassets.story.judging.faults_video import find_dead_seconds, find_stream_faults
from storyassets.story.judging.score_curves import BEST, Curve
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_weights import judge

POOR_POINTS = 60.0
STREAMS = Curve(((0, 100), (1, 48), (2, 26), (4, 8), (8, 0)))
"""Facts of the streams that are not as asked."""

LOUDNESS = Curve(((0, 100), (0.5, 94), (1, 82), (2, 55), (4, 24), (8, 0)))
"""LU beside the channel's loudness, louder or quieter."""

TRUE_PEAK = Curve(((-1.0, 100), (0.0, 92), (0.3, 76), (1.0, 40), (2.0, 10), (3.0, 0)))
"""dB over the channel's limit."""

OVER_MUSIC = Curve(((0, 0), (6, 30), (10, 62), (14, 88), (18, 100)))
"""dB of the speech over all that is heard beside it, while someone speaks."""

BLACK_WEIGHT = 1.5
DEAD = Curve(((0, 100), (1, 44), (1.5, 36), (3, 20), (6, 6), (12, 0)))
"""Seconds without movement, and BLACK_WEIGHT for each black one."""

OVERRUN = Curve(((0, 100), (0.02, 92), (0.05, 72), (0.2, 24), (0.5, 0)))
UNDERRUN = Curve(((0, 100), (0.05, 97), (0.1, 92), (0.3, 76), (0.5, 60), (0.8, 32), (1, 0)))
"""How far the video is over or under the duration that was asked for: over is worse."""

DEGRADED = Curve(((0, 100), (0.02, 75), (0.1, 50), (0.5, 20), (1, 0)))
"""Share of the takes that are not from the first choice of their role."""

THUMBNAIL_BYTES = Curve(((1_000_000, 100), (1_900_000, 90), (2_000_000, 55), (4_000_000, 0)))
THUMBNAIL_SIDE = Curve(((0, 0), (320, 30), (720, 90), (1080, 100)))
"""Pixels of the shorter side."""


def judge_streams(evidence: Evidence) -> Criterion:
    """Size, rate, codecs and layout are as asked, and the file is as long as the timeline."""
    measures = evidence.measures
    faults = find_stream_faults(measures, evidence.timeline, evidence.brief.channel.encoding)
    rate = float(measures.rate.fraction)
    measured = f"{measures.width_px}x{measures.height_px}, {rate:g} a second, {measures.video_codec}"
    return judge(QualityPart.TECHNICAL, "streams", STREAMS(len(faults)), measured, faults)


def judge_loudness(evidence: Evidence) -> Criterion:
    """The file is as loud as the channel asks."""
    wanted, heard = evidence.brief.channel.encoding.loudness_lufs, evidence.measures.loudness_lufs
    beside = abs(heard - wanted)
    faults = [f"it is {beside:.1f} LU too {'loud' if heard > wanted else 'quiet'}"] if beside > 0.5 else []
    return judge(QualityPart.TECHNICAL, "loudness", LOUDNESS(beside), f"{heard:.1f} LUFS", faults)


def judge_true_peak(evidence: Evidence) -> Criterion:
    """The file does not pass the channel's true peak."""
    limit, heard = evidence.brief.channel.encoding.true_peak_dbtp, evidence.measures.true_peak_dbtp
    faults = [f"it passes the limit by {heard - limit:.1f} dB"] if heard > limit else []
    return judge(QualityPart.TECHNICAL, "true peak", TRUE_PEAK(heard - limit), f"{heard:.1f} dBTP", faults)


def judge_speech_over_music(evidence: Evidence) -> Criterion:
    """Music and effects do not drown the speech; where there are none, nothing does."""
    above_db = evidence.sound.speech_above_music_db
    if above_db is None:
        return judge(QualityPart.TECHNICAL, "speech over music", BEST, "nothing beside the speech")
    points = OVER_MUSIC(above_db)
    faults = [f"the speech is only {above_db:.1f} dB over the music"] if points < POOR_POINTS else []
    return judge(
        QualityPart.TECHNICAL, "speech over music", points, f"{above_db:.1f} dB over the music", faults
    )


def judge_dead_seconds(evidence: Evidence) -> Criterion:
    """Something is to be seen, and moves, in every second."""
    black, frozen = evidence.measures.black_s, evidence.measures.frozen_s
    points = DEAD(BLACK_WEIGHT * len(black) + len(frozen))
    measured = f"{len(black)} black and {len(frozen)} frozen seconds"
    return judge(
        QualityPart.TECHNICAL, "dead seconds", points, measured, find_dead_seconds(evidence.measures)
    )


def judge_duration(evidence: Evidence) -> Criterion:
    """The video lasts as long as was asked for; a little short is better than a little long."""
    asked_s, lasts_s = evidence.brief.brief.duration_s, evidence.video.duration_s
    over, under = max(0.0, lasts_s / asked_s - 1), max(0.0, 1 - lasts_s / asked_s)
    faults = []
    if over > 0:
        faults.append(f"it is {over:.0%} over")
    elif under > 0.3:
        faults.append(f"it is {under:.0%} under")
    measured = f"{lasts_s:.1f} of {asked_s:g} s"
    return judge(QualityPart.TECHNICAL, "duration", min(OVERRUN(over), UNDERRUN(under)), measured, faults)


def judge_takes(evidence: Evidence) -> Criterion:
    """Every take is from the first choice of its role."""
    takes = list(_named_takes(evidence))
    faults = [f"{name} is from {take.provider}" for name, take in takes if take.degraded]
    share = len(faults) / len(takes) if takes else 0.0
    measured = f"{len(faults)} of {len(takes)} takes degraded"
    return judge(QualityPart.TECHNICAL, "takes", DEGRADED(share), measured, faults)


def _named_takes(evidence: Evidence) -> Iterator[tuple[str, Take]]:
    """Every take that is seen or heard, once."""
    for picture in evidence.broll.pictures:
        yield f"the picture of {picture.subject}", picture.take
    for head in evidence.heads.heads:
        yield f"the head of {head.shot_id}", head.picture.take
    for picture in evidence.portraits.pictures:
        yield f"the portrait of {picture.subject}", picture.take
    for voice in evidence.voices.takes:
        yield f"the voice of {voice.line_id}", voice.take
    beside = {
        clip.media.take.content: (clip.name, clip.media.take)
        for track in evidence.timeline.tracks
        if track.name not in ("pictures", "speech")
        for _, clip in track.placed()
    }
    yield from beside.values()


def judge_thumbnail(evidence: Evidence) -> Criterion:
    """The thumbnail is large enough to be read and small enough to be uploaded."""
    thumbnail = evidence.thumbnail
    side = min(thumbnail.width_px, thumbnail.height_px)
    faults = [*find_thumbnail_faults(thumbnail)]
    if THUMBNAIL_SIDE(side) < 90:
        faults.append(f"the thumbnail is {thumbnail.width_px}x{thumbnail.height_px} px")
    points = min(THUMBNAIL_BYTES(thumbnail.size_bytes), THUMBNAIL_SIDE(side))
    measured = f"{thumbnail.width_px}x{thumbnail.height_px}, {thumbnail.size_bytes / 1e6:.2f} MB"
    return judge(QualityPart.TECHNICAL, "thumbnail", points, measured, faults)
