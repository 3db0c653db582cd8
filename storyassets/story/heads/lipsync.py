"""Lip sync: from measured speech to what a head does in each frame of its shot."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyassets.errors import RenderFailed
from storyassets.model.layered_picture import Lips
from storyassets.model.puppet import Performance, Spread, mouth_state
from storyassets.model.script import Emotion, Script
from storyassets.model.shot import Shot
from storyassets.model.take import VoiceTake, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.story.heads.head_motion import Accent, Sentence, move_eyes, move_head
from storyassets.story.heads.visemes import CLOSED_LIPS, VOWELS, Sound, Viseme, sounds_of

SENTENCE_END = re.compile(r"[.!?…。！？؟][\"'”’»)]*$")
SMOOTHING_S = 0.062
SAMPLES_PER_FRAME = 8
GAIN = 1.3  # smoothing takes off the peaks
LEAD_S = 0.014  # a mouth is in its place when its sound begins to swell
UNSTRESSED = 0.86  # of a vowel's openness
# From which openness on a mouth is in each state; below the first it is closed.
OPEN_FROM = (0.10, 0.30, 0.52, 0.78)
# A spread is taken up from the first of these on, and kept until the second.
ROUND_FROM, ROUND_UNTIL = -0.38, -0.22
WIDE_FROM, WIDE_UNTIL = 0.42, 0.26
LONGEST_CLOSURE_FRAMES = 3
# How far the feelings open a mouth that says the same.
VIGOUR = {
    Emotion.CALM: 0.95,
    Emotion.JOY: 1.1,
    Emotion.SADNESS: 0.8,
    Emotion.ANGER: 1.15,
    Emotion.SURPRISE: 1.1,
    Emotion.LOVE: 0.9,
    Emotion.SUSPENSE: 0.85,
}


class SpokenSpan(NamedTuple):
    """Words of one line in a shot. Frames are counted from the shot's first word, which begins on frame 0.

    Without a take somebody else speaks, and the mouth rests.
    """

    take: VoiceTake | None
    first_word: int
    end_word: int
    start_frame: int
    end_frame: int


def spans_of_shot(
    shot: Shot,
    script: Script,
    takes: VoiceTakes,
    line_starts: Mapping[str, int],
    rate: FrameRate,
    character_id: str,
) -> list[SpokenSpan]:
    """What of the shot's words the character says. `line_starts` has the frame on which each line starts.

    Raises RenderFailed when a word has no time.
    """
    take_of = {take.line_id: take for take in takes.takes}
    speaker_of = {line.line_id: line.speaker for line in script.lines}
    spans: list[SpokenSpan] = []
    for words in shot.covers:
        take = take_of.get(words.line_id)
        if take is None or words.end_word > len(take.words) or words.line_id not in line_starts:
            raise RenderFailed(
                f"a word of line {words.line_id} has no time",
                stage="talking_heads",
                thing=shot.shot_id,
                fix="Materialize shot_list and voice_clips",
            )
        line_start = line_starts[words.line_id]
        start_frame = line_start + rate.frames(take.words[words.first_word].start_s)
        end_frame = line_start + rate.frames(take.words[words.end_word - 1].end_s)
        said = take if speaker_of.get(words.line_id) == character_id else None
        spans.append(SpokenSpan(said, words.first_word, words.end_word, start_frame, end_frame))
    first = spans[0].start_frame
    return [s._replace(start_frame=s.start_frame - first, end_frame=s.end_frame - first) for s in spans]


def perform(
    spans: Sequence[SpokenSpan],
    *,
    rate: FrameRate,
    emotion: Emotion,
    seed: int,
    pre_roll_frames: int,
    post_roll_frames: int,
) -> Performance:
    """What the head does from `pre_roll_frames` before the first word to `post_roll_frames` after the last."""
    length = pre_roll_frames + max([1, *(span.end_frame for span in spans)]) + post_roll_frames
    sounds = [sound for span in spans for sound in _place(span, rate, pre_roll_frames)]
    mouths = _move_mouth(sounds, length, rate, VIGOUR.get(emotion, 1.0))
    sentences = [sentence for span in spans for sentence in _sentences(span, rate, pre_roll_frames)]
    accents = [Accent(s.start_frame, s.end_frame) for s in sounds if s.sound.stressed]
    tilts, lifts = move_head(mouths, accents, rate=rate, emotion=emotion, seed=seed)
    return Performance(
        mouths=mouths,
        eyes=move_eyes(length, sentences, rate=rate, emotion=emotion, seed=seed),
        tilts=tilts,
        lifts=lifts,
    )


def move_lips(
    spans: Sequence[SpokenSpan], rate: FrameRate, emotion: Emotion, first_frame: int, length_frames: int
) -> tuple[int, ...]:
    """The Lips of one who is seen small, from so many frames after the first word on; before it is less than 0."""
    before = max(0, -first_frame)
    length = before + max(0, first_frame) + length_frames
    sounds = [sound for span in spans for sound in _place(span, rate, before)]
    mouths = _move_mouth(sounds, length, rate, VIGOUR.get(emotion, 1.0))
    start = max(0, first_frame)
    return tuple(int(_lips_of(state)) for state in mouths[start : start + length_frames])


def _lips_of(state: int) -> Lips:
    """The nearest of a small mouth's shapes to a state of a large one."""
    if state == 0:
        return Lips.SHUT
    openness, spread = divmod(state - 1, len(Spread))
    if spread == Spread.ROUND and openness > 0:
        return Lips.ROUND
    return Lips.OPEN if openness > 1 else Lips.AJAR


class _Placed(NamedTuple):
    """A sound, from one moment of the performance to another, in frames."""

    sound: Sound
    start_frame: float
    end_frame: float


def _sentences(span: SpokenSpan, rate: FrameRate, pre_roll_frames: int) -> list[Sentence]:
    """The sentences that begin in a span, or go on in it, in the performance."""
    if span.take is None or span.first_word >= len(span.take.words):
        return []
    words = span.take.words[span.first_word : span.end_word]
    shift = pre_roll_frames + span.start_frame - rate.frames(words[0].start_s)
    fps, found, first = float(rate.fraction), [], 0
    for index, word in enumerate(words):
        if index == len(words) - 1 or SENTENCE_END.search(word.text):
            start, end = (shift + at_s * fps for at_s in (words[first].start_s, word.end_s))
            found.append(Sentence(start, end, asks="?" in word.text))
            first = index + 1
    return found


def _place(span: SpokenSpan, rate: FrameRate, pre_roll_frames: int) -> list[_Placed]:
    """The sounds of a span in the performance."""
    if span.take is None or span.first_word >= len(span.take.words):
        return []
    fps = float(rate.fraction)
    first_word_frame = rate.frames(span.take.words[span.first_word].start_s)
    line_start = pre_roll_frames + span.start_frame - first_word_frame
    return [
        _Placed(sound, line_start + sound.start_s * fps, line_start + sound.end_s * fps)
        for sound in sounds_of(span.take, span.first_word, span.end_word)
    ]


def _move_mouth(sounds: Sequence[_Placed], length: int, rate: FrameRate, vigour: float) -> tuple[int, ...]:
    """The state of the mouth in each frame."""
    track = _smooth(_sample(sounds, length, LEAD_S * float(rate.fraction)), rate)
    middle = SAMPLES_PER_FRAME // 2
    openness = [track[frame * SAMPLES_PER_FRAME + middle].openness * GAIN * vigour for frame in range(length)]
    levels = [sum(value >= least for least in OPEN_FROM) for value in openness]
    for frame in _closures(sounds, length):
        levels[frame] = 0
    states, spread = [], Spread.NEUTRAL
    for frame, level in enumerate(levels):
        spread = _spread_after(spread, track[frame * SAMPLES_PER_FRAME + middle].spread)
        states.append(mouth_state(level, spread))
    return tuple(states)


def _sample(sounds: Sequence[_Placed], length: int, lead_frames: float) -> list[Viseme]:
    """The viseme at each of SAMPLES_PER_FRAME moments of each frame, a little early; rest where nothing sounds."""
    track = [Viseme(0.0, 0.0)] * (length * SAMPLES_PER_FRAME)
    for placed in sounds:
        first = max(0, round((placed.start_frame - lead_frames) * SAMPLES_PER_FRAME))
        last = max(first, min(len(track), round((placed.end_frame - lead_frames) * SAMPLES_PER_FRAME)))
        track[first:last] = [_shape(placed.sound)] * (last - first)
    return track


def _shape(sound: Sound) -> Viseme:
    """What a sound does to the mouth; a vowel without stress opens it less."""
    if sound.symbol not in VOWELS or sound.stressed:
        return sound.viseme
    return sound.viseme._replace(openness=sound.viseme.openness * UNSTRESSED)


def _smooth(track: Sequence[Viseme], rate: FrameRate) -> list[Viseme]:
    """A Hann window over the track: a mouth is on its way to the next sound before it is heard."""
    reach = max(1, round(SMOOTHING_S * rate.fraction * SAMPLES_PER_FRAME / 2))
    weights = [1 + math.cos(math.pi * k / (reach + 1)) for k in range(-reach, reach + 1)]
    total = sum(weights)
    padded = [track[0]] * reach + list(track) + [track[-1]] * reach
    smoothed = []
    for at in range(len(track)):
        window = padded[at : at + 2 * reach + 1]
        pairs = list(zip(weights, window, strict=True))
        smoothed.append(
            Viseme(sum(w * v.openness for w, v in pairs) / total, sum(w * v.spread for w, v in pairs) / total)
        )
    return smoothed


def _closures(sounds: Sequence[_Placed], length: int) -> set[int]:
    """The frames of m, b and p, on which lips meet: from the one on which each begins, at least that one."""
    frames: set[int] = set()
    for placed in sounds:
        if placed.sound.symbol in CLOSED_LIPS:
            first = math.floor(placed.start_frame + 0.5)
            count = min(LONGEST_CLOSURE_FRAMES, max(1, math.floor(placed.end_frame) - first))
            frames.update(frame for frame in range(first, first + count) if 0 <= frame < length)
    return frames


def _spread_after(spread: Spread, value: float) -> Spread:
    """The spread that follows one, which is not given up at once."""
    if value <= (ROUND_UNTIL if spread is Spread.ROUND else ROUND_FROM):
        return Spread.ROUND
    if value >= (WIDE_UNTIL if spread is Spread.WIDE else WIDE_FROM):
        return Spread.WIDE
    return Spread.NEUTRAL
