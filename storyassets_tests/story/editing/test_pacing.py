from itertools import pairwise

import pytest

from storyassets.model.channel import Pacing
from storyassets.model.script import Beat
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.pacing import SHARES, fit_silences, pause_s, plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets_tests.fakes.episodes import a_line, lion_and_mouse, voices_of

SCRIPT = lion_and_mouse()
TAKES = voices_of(SCRIPT)
SPEECH_S = sum(take.duration_s for take in TAKES.takes)
RATE = FrameRate()
WANTED = plan_silences(SCRIPT, Pacing())
BEATS = (Beat.SETUP, Beat.SETUP, Beat.CONFLICT, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)


def fit(room_s):
    return fit_silences(SCRIPT, TAKES, Pacing(), SPEECH_S + room_s)


def total_s(silences):
    return silences.lead_in_s + sum(silences.after_s.values()) + silences.tail_s


def test_where_there_is_room_the_channel_s_silences_stay():
    assert fit(60) == WANTED


@pytest.mark.parametrize("room_s", [1.5, 2.0, 2.5, 3.0])
def test_where_there_is_little_room_the_episode_keeps_to_its_duration(room_s):
    fitted = fit(room_s)
    last = SCRIPT.lines[-1].line_id
    end_s = RATE.seconds(place_lines(SCRIPT, TAKES, fitted, RATE)[last]) + TAKES.takes[-1].duration_s
    assert SPEECH_S + room_s - 0.5 < end_s + fitted.tail_s <= SPEECH_S + room_s + 0.1


def test_the_last_picture_gives_up_its_time_before_any_silence_does():
    fitted = fit(total_s(WANTED) - 0.3)
    assert fitted.after_s == WANTED.after_s
    assert fitted.tail_s == pytest.approx(WANTED.tail_s - 0.4)


def test_the_hush_before_the_twist_is_shortened_last():
    lines = [a_line(f"Line {n} of it.", f"l{n}", beat=beat) for n, beat in enumerate(BEATS)]
    script = SCRIPT.model_copy(update={"lines": tuple(lines)})
    takes = voices_of(script)
    speech_s = sum(take.duration_s for take in takes.takes)
    wanted = plan_silences(script, Pacing())
    least_s = total_s(wanted) * SHARES[-1] + 0.1 * wanted.tail_s + 0.7 * wanted.after_s["l3"] + 0.1 + 0.01
    fitted = fit_silences(script, takes, Pacing(), speech_s + least_s)
    assert fitted.after_s["l3"] == wanted.after_s["l3"]
    assert all(fitted.after_s[one] < wanted.after_s[one] for one in ("l0", "l1", "l2", "l4"))


def test_speech_that_is_too_long_by_itself_keeps_the_shortest_silences():
    fitted = fit(-SPEECH_S / 2)
    assert all(
        after_s == pytest.approx(WANTED.after_s[one] * SHARES[-1]) for one, after_s in fitted.after_s.items()
    )


def test_a_conflict_hurries_and_before_the_twist_there_is_a_hush():
    lines = [a_line(f"Line {n}.", f"l{n}", beat=beat) for n, beat in enumerate(BEATS)]
    pauses = [pause_s(a, b, Pacing()) for a, b in pairwise(lines)]
    in_setup, to_conflict, in_conflict, to_twist, to_end = pauses
    assert in_conflict < in_setup < to_conflict < to_twist
    assert to_end == to_conflict


@pytest.mark.parametrize("room_s", [2.8, 2.4, 2.0, 1.6, 1.2])
def test_another_word_moves_a_few_silences_at_the_most(room_s):
    before, after = fit(room_s), fit(room_s - 0.3)
    moved = [one for one in before.after_s if before.after_s[one] != after.after_s[one]]
    assert len(moved) + (before.lead_in_s != after.lead_in_s) <= 4


def test_a_sentence_that_goes_on_behind_the_hook_has_no_rest_within():
    hook, rest = a_line("My uncle kept a glove", "l0", beat=Beat.HOOK), a_line("in the oven.", "l1")
    assert pause_s(hook, rest, Pacing()) == 0
    assert pause_s(a_line("He kept a glove.", "l0", beat=Beat.HOOK), rest, Pacing()) > 0
