"""Cuts: where voice and picture overlap, and where they must not."""

from __future__ import annotations

import pytest

from storyassets.model.camera import CameraMove, Framing
from storyassets.model.channel import Pacing
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Shot, ShotKind, Staging, WordSpan
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.cuts import offset_cuts, place_shots
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import first_word_frames, place_lines
from storyassets_tests.fakes.episodes import a_line, a_script, voices_of

RATE = FrameRate()
HEAD, SCENE = ShotKind.TALKING_HEAD, ShotKind.BROLL


def a_shot(line, kind):
    return Shot(
        shot_id=f"{line.line_id}a",
        kind=kind,
        framing=Framing.CLOSE,
        move=CameraMove.PUSH_IN,
        covers=(WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split())),),
        staging=Staging(),
    )


def offsets_of(*told, pacing=Pacing()):  # noqa: B008 a noun is frozen
    """Told: speaker, beat, kind and emotion of each line, which has one shot."""
    lines = [
        a_line("Nobody here was ever told of it.", f"l{n}", speaker=speaker, beat=beat, emotion=emotion)
        for n, (speaker, beat, _, emotion) in enumerate(told)
    ]
    script = a_script(*lines)
    shots = [a_shot(line, kind) for line, (_, _, kind, _) in zip(lines, told, strict=True)]
    takes = {take.line_id: take for take in voices_of(script).takes}
    starts = place_lines(script, voices_of(script), plan_silences(script, pacing), RATE)
    words = first_word_frames(shots, takes, starts, RATE)
    offsets = offset_cuts(script, shots, takes, starts, words, plan_silences(script, pacing), RATE)
    return offsets, words, starts, takes


def test_whoever_speaks_is_heard_a_little_before_being_seen():
    offsets, *_ = offsets_of(
        (NARRATOR, Beat.SETUP, SCENE, Emotion.CALM), ("lion", Beat.SETUP, HEAD, Emotion.CALM)
    )
    assert 4 <= offsets[1] <= 8


def test_whoever_bursts_out_is_seen_at_once():
    offsets, *_ = offsets_of(
        (NARRATOR, Beat.SETUP, SCENE, Emotion.CALM), ("lion", Beat.SETUP, HEAD, Emotion.ANGER)
    )
    assert offsets == [0, 0]


def test_the_last_words_of_a_speaker_are_heard_over_the_next_picture():
    offsets, words, starts, takes = offsets_of(
        ("lion", Beat.SETUP, HEAD, Emotion.CALM), (NARRATOR, Beat.SETUP, SCENE, Emotion.CALM)
    )
    heard_until = starts["l0"] + RATE.frames(takes["l0"].words[-1].end_s)
    assert 4 <= heard_until - (words[1] + offsets[1]) <= 8


def test_a_narrator_who_goes_on_is_cut_on_the_word():
    offsets, *_ = offsets_of(
        (NARRATOR, Beat.SETUP, SCENE, Emotion.CALM), (NARRATOR, Beat.SETUP, SCENE, Emotion.CALM)
    )
    assert offsets == [0, 0]


@pytest.mark.parametrize("kind", [HEAD, SCENE])
@pytest.mark.parametrize("lead_in_s", [0.0, 0.25])
def test_the_picture_of_the_twist_stands_before_its_words(kind, lead_in_s):
    offsets, words, starts, takes = offsets_of(
        (NARRATOR, Beat.CONFLICT, SCENE, Emotion.CALM),
        (NARRATOR, Beat.TWIST, kind, Emotion.CALM),
        pacing=Pacing(lead_in_s=lead_in_s),
    )
    assert -9 <= offsets[1] <= 0
    assert offsets[1] < 0 or (kind is HEAD and lead_in_s == 0)
    # it comes in silence, and a head has begun to move
    assert words[1] + offsets[1] >= starts["l0"] + RATE.frames(takes["l0"].duration_s)
    assert kind is not HEAD or -offsets[1] <= RATE.frames(lead_in_s)


def test_a_cut_that_would_leave_too_little_of_a_shot_stays_on_its_word():
    assert place_shots([0, 40, 62, 120], [0, 6, 0, -10], RATE) == [0, 40, 62, 110]
    assert place_shots([3, 4, 4], [0, 0, 0], RATE) == [0, 4, 5]
