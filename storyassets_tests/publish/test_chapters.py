"""Chapters, as an outlet wants them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyassets.model.script import Beat, Line, Script
from storyassets.model.timeline import Clip, Gap, MediaReference, Timeline, TimeRange, Track, TrackKind
from storyassets.publish.chapters import find_chapters, tell_chapters
from storyassets_tests.fakes.episodes import a_take

RATE = 30


def told(*lengths_s, beats=tuple(Beat), lead_s=0.4):
    """A script of one line a beat, and its edit, in which each is heard for so long."""
    lines = tuple(
        Line(line_id=f"l{number}", beat=beat, speaker="narrator", text="words")
        for number, beat in enumerate(beats[: len(lengths_s)])
    )
    lead = round(lead_s * RATE)
    items = [Gap(duration_frames=lead)] if lead else []
    for line, length_s in zip(lines, lengths_s, strict=True):
        frames = max(1, round(length_s * RATE))
        source = TimeRange(start_frame=0, duration_frames=frames)
        items.append(Clip(name=line.line_id, media=MediaReference(take=a_take("x")), source_range=source))
    track = Track(name="speech", kind=TrackKind.AUDIO, items=tuple(items))
    timeline = Timeline(
        width_px=18, height_px=32, duration_frames=max(1, track.duration_frames), tracks=(track,)
    )
    return Script(title="A tale", lines=lines), timeline


def test_five_long_beats_are_five_chapters_from_zero():
    chapters = find_chapters(*told(12, 20, 30, 15, 14.9), "en")
    assert tell_chapters(chapters) == (
        "0:00 The question\n0:12 How it begins\n0:32 What stands in the way\n1:02 The turn\n1:17 How it ends"
    )


def test_a_short_beat_is_one_chapter_with_another_and_named_after_the_longer():
    chapters = find_chapters(*told(4, 12, 15, 3, 12), "en")
    assert [one.title for one in chapters] == ["How it begins", "What stands in the way", "How it ends"]
    assert [one.start_s for one in chapters] == [0, 16, 31]


@pytest.mark.parametrize("lengths", [(2, 5, 6, 4, 3), (14, 14), (12, 12, 3, 2, 3), (40,)])
def test_a_video_that_is_too_short_for_three_has_none(lengths):
    assert find_chapters(*told(*lengths), "en") == ()


@pytest.mark.parametrize(
    ("language", "first"), [("de", "Die Frage"), ("pt-BR", "A pergunta"), ("es_MX", "La pregunta"), ("ja", "1"), ("", "1")]
)  # fmt: skip
def test_chapters_are_named_in_the_language_or_numbered(language, first):
    assert find_chapters(*told(12, 12, 12, 12, 12), language)[0].title == first


def test_a_script_whose_edit_says_nothing_has_no_chapters():
    script, timeline = told(12, 12, 12)
    silent = timeline.model_copy(update={"tracks": (Track(name="speech", kind=TrackKind.AUDIO),)})
    assert find_chapters(script, silent, "en") == () and tell_chapters(()) == ""


@given(st.lists(st.floats(0.1, 60), min_size=1, max_size=5), st.floats(0, 3))
def test_chapters_are_three_at_least_ascend_and_last_ten_seconds(lengths_s, lead_s):
    script, timeline = told(*lengths_s, lead_s=lead_s)
    chapters = find_chapters(script, timeline, "en")
    if chapters:
        starts = [one.start_s for one in chapters]
        assert starts[0] == 0 and len(starts) >= 3
        ends = [*starts[1:], timeline.duration_s]
        assert all(end - start >= 10 for start, end in zip(starts, ends, strict=True))
        assert all(re.fullmatch(r"\d+:\d\d .+", line) for line in tell_chapters(chapters).splitlines())
