"""Lip syncing: the clips of those who are filmed speaking, each with its own shot's words and nothing else.

A clip's first frame belongs to the shot's first word. What it is made of, the portrait and the sound of these
words, is all that it depends on: an edit of one line leaves the clips of the others as they are.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import soundfile
from numpy.typing import NDArray

from storyassets.defs.resources import Workshop
from storyassets.errors import TakeDamaged
from storyassets.measure.sound import Sound, read_sound
from storyassets.model.take import PICTURE_SUFFIXES, ImageScore, Picture, Take
from storyassets.model.timeline import FrameRate
from storyassets.providers.protocols import HeadClipRequest, Reference
from storyassets.render.sound import resample, sample_at
from storyassets.story.heads.lipsync import SpokenSpan
from storyassets.studio.files import hash_bytes
from storyassets.studio.gateway import Desk, Obtained
from storyassets.studio.peeking import PeekingDesk
from storyassets.studio.takes import TakeRecord

CUTTER = "storyassets"
CUT_RECIPE = "shot-speech-1"


class HeadOrder(NamedTuple):
    """A shot whose speaker is to be filmed."""

    subject: str
    request: HeadClipRequest


class SpanSound(NamedTuple):
    """Words of a shot and the recording that they are in."""

    span: SpokenSpan
    sound: Sound


def order_clip(
    desk: Desk,
    workshop: Workshop,
    shot_id: str,
    picture: Picture,
    spans: Sequence[SpokenSpan],
    rate: FrameRate,
    size_px: tuple[int, int],
) -> HeadOrder | None:
    """What is asked for a shot with this picture; none where its speaker says nothing, or the picture moves."""
    duration_s = speech_s(spans, rate)
    if not duration_s or picture.take.suffix not in PICTURE_SUFFIXES:
        return None
    speech = refer(shot_id, keep_speech(desk, workshop, spans, rate))
    fields = {"speech": speech, "duration_s": duration_s, "may_rest": True}
    return HeadOrder(shot_id, draft_clip(picture, size_px).model_copy(update=fields))


def draft_clip(picture: Picture, size_px: tuple[int, int]) -> HeadClipRequest:
    """What would be asked for a picture, but for the speech: enough to know who can be asked, to rest apart."""
    return HeadClipRequest(
        portrait=refer(picture.subject, picture.take),
        speech=Reference(subject=picture.subject, content="", suffix=".wav"),
        duration_s=0.0,
        width_px=size_px[0],
        height_px=size_px[1],
        may_rest=False,
    )


def refer(subject: str, take: Take) -> Reference:
    """A take as providers are pointed to it."""
    return Reference(subject=subject, content=take.content, suffix=take.suffix)


def speech_s(spans: Sequence[SpokenSpan], rate: FrameRate) -> float:
    """From the first word of the shot to the last that its speaker says; 0 if that is none."""
    ends = [rate.seconds(span.start_frame) + _length_s(span, rate) for span in spans if span.take]
    return round(max(ends, default=0.0), 3)


def keep_speech(desk: Desk, workshop: Workshop, spans: Sequence[SpokenSpan], rate: FrameRate) -> Take:
    """The words as one recording, kept for whoever is to hear it. A plan keeps nothing."""
    try:
        sounds = [SpanSound(one, read_sound(workshop.takes.read(one.take.take))) for one in spans if one.take]
    except TakeDamaged:
        if not isinstance(desk, PeekingDesk):
            raise
        told = repr([(one.take.take.content, one.first_word, one.end_word) for one in spans if one.take])
        return Take(content=hash_bytes(told.encode()), suffix=".wav", provider=CUTTER, model=CUT_RECIPE)
    wav = cut_speech(sounds, rate)
    take = Take(content=hash_bytes(wav), suffix=".wav", provider=CUTTER, model=CUT_RECIPE)
    if not isinstance(desk, PeekingDesk) and not workshop.takes.is_whole(take):
        workshop.takes.put(wav, ".wav", TakeRecord(provider=CUTTER, model=CUT_RECIPE))
    return take


def cut_speech(sounds: Sequence[SpanSound], rate: FrameRate) -> bytes:
    """One mono WAV: each word where it lies on the timeline, counted from the frame of the shot's first word."""
    rate_hz = sounds[0].sound.sample_rate_hz
    pieces = []
    for span, sound in sounds:
        samples = resample(sound.samples[:, :1], sound.sample_rate_hz, rate_hz)[:, 0]
        first = sample_at(_first_frame(span, rate), rate, rate_hz)
        length = round(_length_s(span, rate) * rate_hz)
        pieces.append((sample_at(span.start_frame, rate, rate_hz), samples[first : first + length]))
    said: NDArray[np.float32] = np.zeros(max(at + len(piece) for at, piece in pieces), np.float32)
    for at, piece in pieces:
        said[at : at + len(piece)] += piece
    stream = io.BytesIO()
    soundfile.write(stream, said.clip(-1, 1), rate_hz, format="WAV", subtype="PCM_16")
    return stream.getvalue()


def picture_of_clip(subject: str, obtained: Obtained, still: Picture) -> Picture:
    """The clip as it is shown; the portrait itself, where that is what came."""
    if obtained.take.suffix in PICTURE_SUFFIXES:
        return with_mark(still, degraded=obtained.take.degraded)
    score: dict[str, Any] = obtained.score
    return Picture(
        subject=subject,
        take=obtained.take.model_copy(update={"degraded": obtained.take.degraded or still.take.degraded}),
        score=ImageScore.model_validate(score["image"]),
        clip_duration_s=score["duration_s"],
    )


def with_mark(picture: Picture, *, degraded: bool) -> Picture:
    """The picture, marked as a second choice if it is one or was one."""
    marked = picture.take.degraded or degraded
    return picture.model_copy(update={"take": picture.take.model_copy(update={"degraded": marked})})


def _first_frame(span: SpokenSpan, rate: FrameRate) -> int:
    """Where the span begins in its recording, on a frame, as it does on the timeline."""
    return rate.frames(span.take.words[span.first_word].start_s) if span.take else 0


def _length_s(span: SpokenSpan, rate: FrameRate) -> float:
    if span.take is None:
        return 0.0
    end_s = span.take.words[span.end_word - 1].end_s
    return max(0.0, end_s - rate.seconds(_first_frame(span, rate)))
