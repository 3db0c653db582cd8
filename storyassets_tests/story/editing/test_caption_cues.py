"""Captions: phrases, on time, that can be read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.model.caption import Captions, Cue, CueWord
from storyassets.model.channel import CaptionStyle
from storyassets.model.script import Script
from storyassets.model.take import VoiceTakes, WordTime
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.caption import (
    LEAST_CUE_S,
    captions_as_srt,
    captions_as_vtt,
    is_orphan,
    write_cues,
)
from storyassets_tests.fakes.episodes import a_line, a_script, a_voice_take, lion_and_mouse, voices_of

RATE = FrameRate()
STYLE = CaptionStyle()


def cues_of(text: str, style: CaptionStyle = STYLE, seconds_per_word: float = 0.35) -> list[str]:
    script = a_script(a_line(text, "l"))
    takes = VoiceTakes(takes=(a_voice_take(script.lines[0], seconds_per_word),))
    return [cue.text for cue in write_cues(script, takes, {"l": 0}, RATE, style).cues]


def starts_for(script: Script, takes: VoiceTakes, rate: FrameRate, pause: int = 5) -> dict[str, int]:
    starts, frame = {}, 8
    for line, take in zip(script.lines, takes.takes, strict=True):
        starts[line.line_id] = frame
        frame += int(take.duration_s * rate.fraction) + pause
    return starts


def test_a_cue_has_no_more_words_and_characters_than_its_style_allows():
    text = "The timid little mouse ran over the lion's nose and fled to her hole in the ground."
    cues = cues_of(text, CaptionStyle(max_words=4, max_characters=18))
    assert all(len(cue.split()) <= 4 and len(cue) <= 18 for cue in cues)
    assert " ".join(cues).split()[-1] == "ground."


def test_cues_break_after_marks():
    assert cues_of("No, I will. Go away now.") == ["No, I will.", "Go away now."]


def test_no_small_word_is_left_alone():
    cues = cues_of("The fox saw a hen and he ran to it.")
    assert all(len(cue) >= 4 for cue in cues)


def test_a_word_that_is_too_long_stands_alone():
    assert "Unquestionability" in cues_of(
        "The Unquestionability of it all was clear.", CaptionStyle(max_characters=10)
    )


def test_the_words_are_the_scripts_words():
    script = lion_and_mouse()
    takes = voices_of(script)
    captions = write_cues(script, takes, starts_for(script, takes, RATE), RATE, STYLE)
    said = [word for line in script.lines for word in line.text.split()]
    assert [word.text for cue in captions.cues for word in cue.words] == said


def test_a_word_is_lit_on_the_frame_it_is_said():
    script = a_script(a_line("one two three four", "l"))
    takes = VoiceTakes(takes=(a_voice_take(script.lines[0], 0.5),))
    captions = write_cues(script, takes, {"l": 100}, RATE, STYLE)
    assert [w.start_frame for cue in captions.cues for w in cue.words] == [100, 115, 130, 145]


def test_a_cue_is_taken_down_in_a_long_pause():
    line = a_line("Then no more. Now it came.", "l")
    times = [(0, 0.3), (0.3, 0.7), (0.7, 1.0), (4.0, 4.4), (4.4, 4.6), (4.6, 5.0)]
    words = tuple(
        WordTime(text=t, start_s=a, end_s=b) for t, (a, b) in zip(line.text.split(), times, strict=True)
    )
    take = a_voice_take(line, words=words, duration_s=5.1)
    first, second = write_cues(a_script(line), VoiceTakes(takes=(take,)), {"l": 0}, RATE, STYLE).cues
    assert first.end_frame < 45
    assert second.start_frame == 120


@settings(max_examples=120, deadline=None)
@given(
    words=st.lists(st.text("abcdefgh", min_size=1, max_size=14), min_size=1, max_size=30),
    lengths=st.lists(st.floats(0.0, 0.9), min_size=30, max_size=30),
    rate=st.sampled_from([FrameRate(numerator=n) for n in (24, 30, 60)]),
    pause=st.integers(0, 10),
    max_words=st.integers(1, 5),
)
def test_cues_never_overlap_and_never_flash(words, lengths, rate, pause, max_words):
    lines = [a_line(" ".join(words), f"l{n}") for n in range(2)]
    times, at = [], 0.0
    for word, length in zip(words, lengths, strict=False):
        times.append(WordTime(text=word, start_s=at, end_s=at + length))
        at += length
    takes = VoiceTakes(
        takes=tuple(a_voice_take(line, words=tuple(times), duration_s=at + 0.3) for line in lines)
    )
    script = a_script(*lines)
    captions = write_cues(
        script, takes, starts_for(script, takes, rate, pause), rate, CaptionStyle(max_words=max_words)
    )
    assert [w.text for cue in captions.cues for w in cue.words] == [*words, *words]
    for cue in captions.cues:
        edges = [
            cue.start_frame,
            *(edge for w in cue.words for edge in (w.start_frame, w.end_frame)),
            cue.end_frame,
        ]
        assert edges == sorted(edges)
        assert rate.seconds(cue.end_frame - cue.start_frame) >= LEAST_CUE_S
    assert all(a.end_frame <= b.start_frame for a, b in pairwise(captions.cues))


def test_lines_without_a_take_or_a_start_have_no_cue():
    script = lion_and_mouse()
    assert write_cues(script, VoiceTakes(), {}, RATE, STYLE) == Captions()


def a_cue(text: str, start: int, end: int) -> Cue:
    return Cue(
        line_id="l",
        start_frame=start,
        end_frame=end,
        words=(CueWord(text=text, start_frame=start, end_frame=end),),
    )


def test_subrip_has_numbers_and_commas():
    srt = captions_as_srt(Captions(cues=(a_cue("Hello", 0, 45), a_cue("you", 108_000, 108_030))), RATE)
    assert srt == ("1\n00:00:00,000 --> 00:00:01,500\nHello\n\n2\n01:00:00,000 --> 01:00:01,000\nyou\n")


@pytest.mark.parametrize(("text", "escaped"), [("<b>&", "&lt;b&gt;&amp;"), ("a-->b", "a--&gt;b")])
def test_webvtt_is_escaped(text, escaped):
    vtt = captions_as_vtt(Captions(cues=(a_cue(text, 30, 60),)), RATE)
    assert vtt == f"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{escaped}\n"


def keys_of(text: str) -> list[str]:
    script = a_script(a_line(text, "l"))
    takes = VoiceTakes(takes=(a_voice_take(script.lines[0], 0.35),))
    cues = write_cues(script, takes, {"l": 0}, RATE, STYLE).cues
    return [cue.words[cue.key_word].text for cue in cues if cue.key_word is not None]


def test_a_phrase_is_carried_by_its_number_its_deed_or_its_thing():
    assert keys_of("There were 400 coins.") == ["400"]
    assert keys_of("She never came back.") == ["never"]
    assert keys_of("And there was a key.") == ["key."]


def test_not_each_phrase_has_a_key_word_and_none_comes_again_at_once():
    assert keys_of("And so it was with them, and that was that.") == []
    keys = keys_of("The fox ran to the fox. The fox ran to the hen. The hen ran to the fox.")
    assert len(keys) == len({key.strip(".").lower() for key in keys})


def test_no_caption_is_a_lone_joining_word():
    for text in (
        "They married under the big clock.",
        "A ladder leaned beside her table.",
        "He went on until the train left.",
    ):
        assert not any(is_orphan(cue) for cue in cues_of(text) if len(cue.split()) == 1)


def test_a_word_is_lit_on_the_first_frame_that_its_time_holds():
    line = a_line("one two", "l")
    words = tuple(
        WordTime(text=t, start_s=a, end_s=b) for t, a, b in (("one", 0.01, 0.41), ("two", 0.41, 0.9))
    )
    takes = VoiceTakes(takes=(a_voice_take(line, words=words, duration_s=1.0),))
    [cue] = write_cues(a_script(line), takes, {"l": 10}, RATE, STYLE).cues
    assert [word.start_frame for word in cue.words] == [11, 23]
