from itertools import pairwise

import pytest

from storyassets.model.channel import Pacing
from storyassets.model.script import Beat
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.pacing import SHARES, fit_pacing, pause_s
from storyassets.story.editing.placing import place_lines
from storyassets_tests.fakes.episodes import a_line, lion_and_mouse, voices_of

SCRIPT = lion_and_mouse()
TAKES = voices_of(SCRIPT)
SPEECH_S = sum(take.duration_s for take in TAKES.takes)
RATE = FrameRate()
BEATS = (Beat.SETUP, Beat.SETUP, Beat.CONFLICT, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)


def test_where_there_is_room_the_channel_s_silences_stay():
    assert fit_pacing(SCRIPT, TAKES, Pacing(), SPEECH_S + 60) == Pacing()


@pytest.mark.parametrize("room_s", [1.1, 1.5, 2.0, 2.5])
def test_where_there_is_little_room_every_silence_is_shortened_alike(room_s):
    duration_s = SPEECH_S + room_s
    fitted = fit_pacing(SCRIPT, TAKES, Pacing(), duration_s)
    last = SCRIPT.lines[-1].line_id
    end_s = RATE.seconds(place_lines(SCRIPT, TAKES, fitted, RATE)[last]) + TAKES.takes[-1].duration_s
    assert duration_s - 1.2 < end_s + fitted.tail_s <= duration_s + 0.1
    assert fitted.tail_s / fitted.lead_in_s == pytest.approx(Pacing().tail_s / Pacing().lead_in_s)


def test_speech_that_is_too_long_by_itself_keeps_the_shortest_silences():
    fitted = fit_pacing(SCRIPT, TAKES, Pacing(), SPEECH_S / 2)
    assert fitted.line_pause_s == pytest.approx(Pacing().line_pause_s * SHARES[-1])


def test_a_conflict_hurries_and_before_the_twist_there_is_a_hush():
    lines = [a_line(f"Line {n}.", f"l{n}", beat=beat) for n, beat in enumerate(BEATS)]
    pauses = [pause_s(a, b, Pacing()) for a, b in pairwise(lines)]
    in_setup, to_conflict, in_conflict, to_twist, to_end = pauses
    assert in_conflict < in_setup < to_conflict < to_twist
    assert to_end == to_conflict


def test_another_word_seldom_moves_the_silences():
    fitted = [fit_pacing(SCRIPT, TAKES, Pacing(), SPEECH_S + room_s) for room_s in (2.3, 2.2, 2.1, 2.0)]
    assert len(set(fitted)) <= 2
