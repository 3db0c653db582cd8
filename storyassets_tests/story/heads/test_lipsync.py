"""Lip sync: a head says what is heard, when it is heard, and moves no further than it may."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.errors import RenderFailed
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.puppet import Eyes, Performance, Spread
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Shot, ShotKind, Staging, WordSpan
from storyassets.model.take import PhonemeTime, VoiceTake, VoiceTakes, WordTime
from storyassets.model.timeline import FrameRate
from storyassets.story.heads.head_motion import MOST_LIFT, MOST_TILT, MOST_TURN_PER_FRAME
from storyassets.story.heads.lipsync import SpokenSpan, perform, spans_of_shot
from storyassets.story.heads.visemes import sounds_of, syllables_of
from storyassets_tests.fakes.episodes import a_line, a_script, a_take, a_voice_take

THIRTY = FrameRate()
RATES = [
    FrameRate(numerator=n, denominator=d) for n, d in ((24, 1), (25, 1), (30, 1), (60, 1), (30000, 1001))
]
# "Please be my mother, poor bat": as a voice times it
PHONEMES = (
    ("p", 0.05), ("l", 0.13), ("ˈiː", 0.18), ("z", 0.33), ("b", 0.41), ("iː", 0.48), ("m", 0.62),
    ("aɪ", 0.70), ("m", 0.88), ("ˈʌ", 0.97), ("ð", 1.10), ("ɚ", 1.16), ("", 1.36), ("p", 1.80),
    ("ˈʊɹ", 1.88), ("b", 2.10), ("ˈæ", 2.18), ("t", 2.42), ("", 2.52),
)  # fmt: skip
WORDS = (("Please", 0.05, 0.41), ("be", 0.41, 0.62), ("my", 0.62, 0.88), ("mother,", 0.88, 1.36),
         ("poor", 1.80, 2.10), ("bat.", 2.10, 2.52))  # fmt: skip
DURATION_S = 2.7


def a_spoken_take(phonemes=PHONEMES, words=WORDS, duration_s=DURATION_S, line_id="setup-1") -> VoiceTake:
    return VoiceTake(
        line_id=line_id,
        take=a_take(line_id),
        duration_s=duration_s,
        sample_rate_hz=48_000,
        peak_dbfs=-3.0,
        rms_dbfs=-20.0,
        words=tuple(WordTime(text=t, start_s=a, end_s=b) for t, a, b in words),
        phonemes=tuple(PhonemeTime(ipa=ipa, start_s=s) for ipa, s in phonemes),
    )


def a_span(take: VoiceTake, rate: FrameRate, first_word: int = 0, end_word: int | None = None) -> SpokenSpan:
    end_word = len(take.words) if end_word is None else end_word
    first = rate.frames(take.words[first_word].start_s)
    return SpokenSpan(take, first_word, end_word, 0, rate.frames(take.words[end_word - 1].end_s) - first)


def a_performance(*spans: SpokenSpan, rate=THIRTY, emotion=Emotion.CALM, seed=1, pre=4, post=9):
    return perform(spans, rate=rate, emotion=emotion, seed=seed, pre_roll_frames=pre, post_roll_frames=post)


def saying(symbol: str, rate=THIRTY) -> int:
    """The state of a mouth in the middle of a long sound."""
    take = a_spoken_take([("n", 0.0), (symbol, 0.1), ("", 0.9)], [("word", 0.0, 0.9)], 1.0)
    return a_performance(a_span(take, rate), pre=0).mouths[rate.frames(0.5)]


def openness_of(mouth: int) -> int:
    return 0 if mouth == 0 else 1 + (mouth - 1) // 3


def spread_of(mouth: int) -> Spread:
    return Spread((mouth - 1) % 3)


@pytest.mark.parametrize("rate", RATES, ids=lambda rate: f"{float(rate.fraction):.2f}")
@pytest.mark.parametrize("emotion", [Emotion.CALM, Emotion.ANGER])
def test_lips_meet_on_each_m_b_and_p_within_a_frame(rate, emotion):
    take = a_spoken_take()
    mouths = a_performance(a_span(take, rate), rate=rate, emotion=emotion, pre=6).mouths
    first = rate.frames(take.words[0].start_s)
    for ipa, start_s in PHONEMES:
        if ipa in {"m", "b", "p"}:
            frame = 6 - first + round(start_s * rate.fraction)
            assert 0 in mouths[max(0, frame - 1) : frame + 2]


@pytest.mark.parametrize("rate", RATES, ids=lambda rate: f"{float(rate.fraction):.2f}")
def test_vowels_open_a_mouth_and_consonants_do_not_as_far(rate):
    take = a_spoken_take()
    mouths = a_performance(a_span(take, rate), rate=rate, pre=0).mouths
    first = rate.frames(take.words[0].start_s)
    found: dict[bool, list[int]] = {True: [], False: []}
    for sound in sounds_of(take, 0, len(take.words)):
        middle = round((sound.start_s + sound.end_s) / 2 * rate.fraction) - first
        found[sound.symbol in "iaʌʊæɚ" and sound.symbol != ""].append(openness_of(mouths[middle]))
    vowels, others = (sum(levels) / len(levels) for levels in (found[True], found[False]))
    assert vowels > 1.0 + others


@pytest.mark.parametrize(
    ("symbol", "spread", "least", "most"),
    [
        ("ɑː", Spread.NEUTRAL, 4, 4),
        ("uː", Spread.ROUND, 1, 3),
        ("ɔː", Spread.ROUND, 3, 4),
        ("iː", Spread.WIDE, 1, 3),
        ("æ", Spread.WIDE, 3, 4),
        ("f", Spread.NEUTRAL, 1, 1),
    ],
)
def test_each_class_of_sound_has_its_mouth(symbol, spread, least, most):
    mouth = saying(symbol)
    assert spread_of(mouth) is spread
    assert least <= openness_of(mouth) <= most


@pytest.mark.parametrize("symbol", ["m", "b", "p", ""])
def test_a_mouth_is_closed_on_lip_sounds_and_in_pauses(symbol):
    take = a_spoken_take([("ɑː", 0.0), (symbol, 0.3), ("ɑː", 0.7)], [("word", 0.0, 1.0)], 1.0)
    assert a_performance(a_span(take, FrameRate()), pre=0).mouths[round(0.35 * 30)] == 0


def test_an_unknown_sound_opens_a_mouth_a_little():
    assert 1 <= openness_of(saying("ǃ")) <= 3


def test_a_diphthong_goes_from_its_first_sound_to_its_second():
    take = a_spoken_take([("aɪ", 0.0), ("", 0.8)], [("I", 0.0, 0.8)], 1.0)
    mouths = a_performance(a_span(take, FrameRate()), pre=0).mouths
    assert openness_of(mouths[6]) > openness_of(mouths[18])
    assert spread_of(mouths[18]) is Spread.WIDE


def test_a_performance_lasts_from_before_the_first_word_to_after_the_last():
    span = a_span(a_spoken_take(), FrameRate())
    performance = a_performance(span, pre=7, post=11)
    assert performance.duration_frames == 7 + span.end_frame + 11
    assert set(performance.mouths[:6]) == {0}
    assert set(performance.mouths[-9:]) == {0}


def test_a_mouth_rests_in_a_pause():
    take = a_spoken_take()
    mouths = a_performance(a_span(take, FrameRate()), pre=0).mouths
    assert set(mouths[round(1.42 * 30) : round(1.74 * 30)]) == {0}


def test_a_mouth_rests_while_somebody_else_speaks():
    take = a_spoken_take()
    other = SpokenSpan(None, 0, 5, 0, 40)
    own = a_span(take, FrameRate())._replace(start_frame=45, end_frame=45 + 74)
    mouths = a_performance(other, own, pre=0).mouths
    assert set(mouths[:44]) == {0}
    assert any(mouths[45:])
    assert not any(a_performance(other).mouths)


def test_only_the_words_of_the_shot_are_said():
    take, rate = a_spoken_take(), FrameRate()
    mouths = a_performance(a_span(take, rate, first_word=4), pre=20).mouths
    assert set(mouths[:19]) == {0}
    assert openness_of(max(mouths[20:])) >= 3


def test_the_same_seed_gives_the_same_performance_and_another_seed_another():
    span = a_span(a_spoken_take(), FrameRate())
    assert a_performance(span, seed=3) == a_performance(span, seed=3)
    first, second = a_performance(span, seed=3), a_performance(span, seed=4)
    assert first.mouths == second.mouths
    assert first.tilts != second.tilts


def a_long_take() -> VoiceTake:
    words = [(word, 0.3 * i, 0.3 * i + 0.25) for i, word in enumerate(["banana", "tomorrow", "sing"] * 40)]
    return a_spoken_take((), words, 37.0)


@pytest.mark.parametrize("emotion", Emotion)
def test_a_head_moves_smoothly_and_within_its_limits(emotion):
    performance = a_performance(a_span(a_long_take(), FrameRate()), emotion=emotion)
    assert all(abs(tilt) <= MOST_TILT <= 400 for tilt in performance.tilts)
    assert all(0 <= lift <= MOST_LIFT <= 120 for lift in performance.lifts)
    assert all(abs(b - a) <= MOST_TURN_PER_FRAME == 60 for a, b in pairwise(performance.tilts))
    assert all(abs(b - a) <= 15 for a, b in pairwise(performance.lifts))
    assert max(performance.tilts) - min(performance.tilts) > 60


def test_joy_moves_a_head_more_than_sadness_and_faster():
    def travelled(emotion: Emotion) -> int:
        tilts = a_performance(a_span(a_long_take(), FrameRate()), emotion=emotion).tilts
        return sum(abs(b - a) for a, b in pairwise(tilts))

    assert travelled(Emotion.JOY) > 1.5 * travelled(Emotion.CALM) > 2 * travelled(Emotion.SADNESS)


@pytest.mark.parametrize("rate", RATES[:4], ids=lambda rate: f"{float(rate.fraction):.0f}")
def test_eyes_blink_now_and_then_for_an_eighth_of_a_second(rate):
    performance = a_performance(a_span(a_long_take(), rate), rate=rate, seed=5)
    fps = float(rate.fraction)
    closings = [
        frame
        for frame, (before, now) in enumerate(pairwise(performance.eyes), start=1)
        if now == Eyes.HALF and before not in (Eyes.CLOSED, Eyes.HALF)
    ]
    assert len(closings) > 8
    assert all(1.75 <= (b - a) / fps <= 4.45 for a, b in pairwise(closings))
    shut = [len(list(run)) for lidded, run in groupby(performance.eyes, lambda e: e in (1, 2)) if lidded]
    assert all(0.1 <= frames / fps <= 0.17 for frames in shut)
    assert sum(eye in (Eyes.LEFT, Eyes.RIGHT) for eye in performance.eyes) < performance.duration_frames / 5


def asked(*texts: str) -> Performance:
    """Sentences of one second each, with half a second between them."""
    words = [(text, 1.5 * n, 1.5 * n + 1.0) for n, text in enumerate(texts)]
    take = a_spoken_take((), words, 1.5 * len(texts))
    return a_performance(a_span(take, THIRTY), pre=15, post=30)


def test_whoever_begins_a_sentence_blinks():
    eyes = asked("Home.", "Never!", "Gone.").eyes
    for start in (15, 60, 105):
        assert Eyes.CLOSED in eyes[start - 5 : start]
        assert eyes[start] == Eyes.OPEN


def test_brows_rise_towards_the_end_of_a_question_and_come_down():
    eyes = asked("Home.", "Why?", "Gone.").eyes
    up = [frame for frame, state in enumerate(eyes) if state == Eyes.RAISED]
    assert up
    assert 60 + 9 <= min(up) <= 60 + 15
    assert 88 <= max(up) <= 60 + 30 + 9
    assert Eyes.RAISED not in asked("Home.", "Gone.").eyes


def test_without_phonemes_a_mouth_opens_once_a_syllable():
    take = a_spoken_take((), [("banana", 0.0, 0.9), ("mop", 1.2, 1.5)], 1.7)
    mouths = a_performance(a_span(take, FrameRate()), pre=0).mouths
    openings = [is_open for is_open, _ in groupby(openness_of(m) >= 2 for m in mouths) if is_open]
    assert len(openings) == 4
    assert set(mouths[29:35]) == {0}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("banana", 3),
        ("home", 1),
        ("table", 2),
        ("Café!", 2),
        ("three", 1),
        ("привет", 3),
        ("99", 1),
        ("—", 0),
    ],
)
def test_syllables_are_counted_by_letters(word, count):
    assert len(syllables_of(word)) == count


def a_shot(*covers: WordSpan) -> Shot:
    return Shot(
        shot_id="setup-1a",
        kind=ShotKind.TALKING_HEAD,
        framing=Framing.CLOSE,
        move=CameraMove.PUSH_IN,
        covers=covers,
        staging=Staging(),
    )


def test_the_spans_of_a_shot_are_counted_from_its_first_word():
    lines = (
        a_line("Who goes there?", "setup-1", speaker="lion"),
        a_line("asked the lion.", "setup-2", speaker=NARRATOR),
    )
    takes = VoiceTakes(takes=tuple(a_voice_take(line, 0.5) for line in lines))
    shot = a_shot(
        WordSpan(line_id="setup-1", first_word=1, end_word=3),
        WordSpan(line_id="setup-2", first_word=0, end_word=3),
    )
    own, other = spans_of_shot(
        shot, a_script(*lines), takes, {"setup-1": 100, "setup-2": 160}, FrameRate(), "lion"
    )
    assert own == SpokenSpan(takes.takes[0], 1, 3, 0, 30)
    assert other == SpokenSpan(None, 0, 3, 160 - 115, 160 + 45 - 115)


@pytest.mark.parametrize(
    ("takes", "starts"),
    [((), {"setup-1": 0}), ((a_spoken_take(words=WORDS[:1]),), {"setup-1": 0}), ((a_spoken_take(),), {})],
)
def test_a_word_without_a_time_is_named(takes, starts):
    shot = a_shot(WordSpan(line_id="setup-1", first_word=0, end_word=3))
    with pytest.raises(RenderFailed, match="line setup-1 has no time"):
        spans_of_shot(
            shot, a_script(a_line("Please be my")), VoiceTakes(takes=takes), starts, FrameRate(), NARRATOR
        )


@given(
    steps=st.lists(st.tuples(st.text(max_size=4), st.floats(0.0, 0.4)), max_size=30),
    pre=st.integers(0, 20),
    seed=st.integers(0, 2**31),
    rate=st.sampled_from(RATES),
)
@settings(max_examples=60, deadline=None)
def test_whatever_a_voice_delivers_is_performed(steps, pre, seed, rate):
    phonemes, now_s = [], 0.0
    for ipa, step_s in steps:
        phonemes.append((ipa, now_s))
        now_s += step_s
    take = a_spoken_take(phonemes, [("one", 0.0, now_s / 2), ("two", now_s / 2, now_s)], now_s + 0.1)
    performance = a_performance(a_span(take, rate), rate=rate, seed=seed, pre=pre)
    assert isinstance(performance, Performance)
    assert all(abs(tilt) <= MOST_TILT for tilt in performance.tilts)
