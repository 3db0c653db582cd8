"""Head motion: blinks, glances, nods with the stress of speech, and the sway of someone who is alive."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from storyassets.model.puppet import OPENNESSES, Eyes, Spread
from storyassets.model.script import Emotion
from storyassets.model.timeline import FrameRate

MOST_TILT = 350
"""Hundredths of a degree, to either side."""

MOST_LIFT = 100
"""Ten-thousandths of the picture's height."""

MOST_TURN_PER_FRAME = 60
"""Hundredths of a degree."""

BLINK_APART_S = (1.8, 4.4)
FIRST_BLINK_S = (0.5, 2.2)
BLINK = (Eyes.HALF, Eyes.CLOSED, Eyes.CLOSED, Eyes.HALF)
BLINK_STEP_S = 1 / 30
BLINK_BEFORE_S = 0.15
"""A blink begins so long before its sentence: the eyes are open when it is said."""

SHORTEST_BLINK_GAP_S = 0.9
QUESTION_FROM = 0.45
RAISED_AFTER_S, RAISED_FLASH_S = 0.25, 0.45
GLANCE_APART_S = (3.6, 8.5)
GLANCE_S = (0.35, 0.8)
REST_LIFT = 32.0
BREATH_LIFT = 9.0
BREATH_S = 3.7


@dataclass(frozen=True)
class Manner:
    """How a feeling moves a head: sway and tremble in hundredths of a degree, nods as shares, and its pace."""

    sway: float = 90.0
    nod: float = 1.0
    pace: float = 1.0
    tremble: float = 0.0
    glances: float = 1.0


MANNERS = {
    Emotion.JOY: Manner(sway=150, nod=1.5, pace=1.25),
    Emotion.SADNESS: Manner(sway=72, nod=0.5, pace=0.58, glances=0.6),
    Emotion.FEAR: Manner(sway=104, nod=1.2, pace=1.3, tremble=9, glances=1.8),
    Emotion.ANGER: Manner(sway=117, nod=1.7, pace=1.2, glances=0.5),
    Emotion.SURPRISE: Manner(sway=124, nod=1.4, pace=1.1, glances=0.7),
    Emotion.LOVE: Manner(sway=110, nod=0.8, pace=0.8, glances=0.6),
    Emotion.WONDER: Manner(sway=117, nod=0.9, pace=0.85),
    Emotion.SUSPENSE: Manner(sway=65, nod=0.7, pace=0.75, glances=1.8),
}


class Sentence(NamedTuple):
    """What is said in one breath, in frames of the performance, and whether it asks."""

    start_frame: float
    end_frame: float
    asks: bool


class Accent(NamedTuple):
    """A stressed vowel, in frames of the performance."""

    start_frame: float
    end_frame: float


def move_eyes(
    length: int, sentences: Sequence[Sentence] = (), *, rate: FrameRate, emotion: Emotion, seed: int
) -> tuple[int, ...]:
    """The state of the eyes in each frame: open, but for blinks and now and then a glance.

    Whoever begins a sentence blinks; whoever asks raises the brows towards the end.
    """
    rng = Random(f"eyes:{seed}")
    fps = float(rate.fraction)
    states = [Eyes.OPEN] * length
    glances = MANNERS.get(emotion, Manner()).glances
    at = rng.uniform(*GLANCE_APART_S) / glances
    while at * fps < length:
        until = at + rng.uniform(*GLANCE_S)
        _fill(states, rng.choice((Eyes.LEFT, Eyes.RIGHT)), at * fps, until * fps)
        at = until + rng.uniform(*GLANCE_APART_S) / glances
    for start, end in _raises(sentences, fps, emotion):
        _fill(states, Eyes.RAISED, start, end)
    step_frames = max(1, round(BLINK_STEP_S * fps))
    for blink_s in _blink_times(length / fps, [s.start_frame / fps for s in sentences], rng):
        for step, state in enumerate(BLINK):
            first = round(blink_s * fps) + step * step_frames
            _fill(states, state, first, first + step_frames)
    return tuple(int(state) for state in states)


def _blink_times(length_s: float, sentence_starts_s: Sequence[float], rng: Random) -> list[float]:
    """Now and then, and just before a sentence: a blink that falls near one is drawn to it."""
    wanted = [start - BLINK_BEFORE_S for start in sentence_starts_s if start >= BLINK_BEFORE_S]
    times: list[float] = []
    at = rng.uniform(*FIRST_BLINK_S)
    while at < length_s:
        if all(abs(at - own) >= SHORTEST_BLINK_GAP_S for own in wanted):
            times.append(at)
        at += rng.uniform(*BLINK_APART_S)
    for own in wanted:
        if all(abs(own - other) >= SHORTEST_BLINK_GAP_S for other in times):
            times.append(own)
    return sorted(times)


def _raises(sentences: Sequence[Sentence], fps: float, emotion: Emotion) -> list[tuple[float, float]]:
    """When the brows are up: on the latter part of a question, and as a surprise begins."""
    found = []
    for sentence in sentences:
        length = sentence.end_frame - sentence.start_frame
        if sentence.asks:
            held = max(min(length, 0.5 * fps), (1 - QUESTION_FROM) * length)
            found.append((sentence.end_frame - held, sentence.end_frame + RAISED_AFTER_S * fps))
        elif emotion in (Emotion.SURPRISE, Emotion.WONDER):
            found.append((sentence.start_frame, sentence.start_frame + min(length, RAISED_FLASH_S * fps)))
    return found


def _fill(states: list[Eyes], state: Eyes, start_frame: float, end_frame: float) -> None:
    first, last = round(start_frame), min(len(states), round(end_frame))
    states[first:last] = [state] * max(0, last - first)


def move_head(
    mouths: Sequence[int], accents: Sequence[Accent], *, rate: FrameRate, emotion: Emotion, seed: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Tilts and lifts of each frame, within their limits: a slow sway, and a nod on each stressed vowel."""
    rng = Random(f"head:{seed}")
    manner, fps, length = MANNERS.get(emotion, Manner()), float(rate.fraction), len(mouths)
    phases = [rng.uniform(0, math.tau) for _ in range(4)]
    times = [frame / fps for frame in range(length)]
    tilts = [_sway(time_s, manner, phases) for time_s in times]
    lifts = [REST_LIFT + BREATH_LIFT * math.sin(math.tau * t / BREATH_S + phases[3]) for t in times]
    for frame, opened in enumerate(_calm([_openness(mouth) for mouth in mouths], fps)):
        lifts[frame] += 9.0 * manner.nod * opened
    side = rng.choice((-1, 1))
    for accent in _apart(accents, fps / manner.pace):
        strength = manner.nod * rng.uniform(0.55, 1.0)
        _nod(tilts, lifts, accent, strength, side, fps)
        side = -side if rng.random() < 0.7 else side
    return _limited(tilts), tuple(round(min(max(lift, 0.0), MOST_LIFT)) for lift in lifts)


def _sway(time_s: float, manner: Manner, phases: Sequence[float]) -> float:
    """A movement that does not seem to repeat, as its parts have no common period."""
    slow = math.sin(math.tau * time_s * manner.pace / 4.3 + phases[0])
    slower = math.sin(math.tau * time_s * manner.pace / 7.1 + phases[1])
    tremble = math.sin(math.tau * time_s * 4.6 + phases[2])
    return manner.sway * (0.6 * slow + 0.4 * slower) + manner.tremble * tremble


def _openness(mouth: int) -> float:
    """How far a state of the mouth is open, from 0 to 1."""
    return 0.0 if mouth == 0 else (1 + (mouth - 1) // len(Spread)) / (OPENNESSES - 1)


def _calm(values: Sequence[float], fps: float) -> list[float]:
    """The values as a heavy head follows them: late and rounded."""
    reach = max(1, round(0.18 * fps))
    return [
        sum(values[max(0, at - reach) : at + reach + 1]) / (2 * reach + 1) * 2 for at in range(len(values))
    ]


def _apart(accents: Sequence[Accent], least_frames: float) -> list[Accent]:
    """The accents that a head nods on: not more than about two a second."""
    chosen: list[Accent] = []
    for accent in accents:
        if not chosen or accent.start_frame - chosen[-1].start_frame >= least_frames * 0.55:
            chosen.append(accent)
    return chosen


def _nod(
    tilts: list[float], lifts: list[float], accent: Accent, strength: float, side: int, fps: float
) -> None:
    """A bow on the vowel and back again, a little to one side, over half a second."""
    middle, reach = (accent.start_frame + accent.end_frame) / 2, 0.30 * fps
    for frame in range(max(0, math.ceil(middle - reach)), min(len(tilts), math.floor(middle + reach) + 1)):
        bump = 0.5 + 0.5 * math.cos(math.pi * (frame - middle) / reach)
        tilts[frame] += side * 105.0 * strength * bump
        lifts[frame] -= 36.0 * strength * bump


def _limited(tilts: Sequence[float]) -> tuple[int, ...]:
    """Whole numbers within the limits, none far from the one before."""
    limited: list[int] = []
    for tilt in tilts:
        wanted = round(min(max(tilt, -MOST_TILT), MOST_TILT))
        if limited:
            before = limited[-1]
            wanted = min(max(wanted, before - MOST_TURN_PER_FRAME), before + MOST_TURN_PER_FRAME)
        limited.append(wanted)
    return tuple(limited)
