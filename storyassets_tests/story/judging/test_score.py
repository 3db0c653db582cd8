"""The score: where a good episode lands, what each defect costs, and what the gate says."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.model.brief import Style
from storyassets.model.camera import Angle, Framing
from storyassets.model.channel import QualityBar
from storyassets.model.head import TalkingHeads
from storyassets.model.quality import QualityPart
from storyassets.model.script import Beat
from storyassets.model.shot import ShotKind
from storyassets.model.take import Pictures
from storyassets.story.judging.score import (
    JUDGES,
    find_quality_faults,
    join_score,
    score_episode,
    worst_criteria,
)
from storyassets.story.judging.score_cutting import judge_views
from storyassets.story.judging.score_weights import MOST_FAULTS, PART_WEIGHTS, WEIGHTS
from storyassets_tests.fakes.defects import (
    DEFECTS,
    change_shots,
    degrade_picture,
    lasting,
    with_measures,
    with_picture,
    with_script,
    with_voice,
    without_beat,
)
from storyassets_tests.fakes.quality import ASKED_S, an_evidence

GOOD = an_evidence()
SCORE = score_episode(GOOD)
STEADY = settings(max_examples=60, deadline=None)
PARTS = [part.value for part in QualityPart]
SHOTS = st.sampled_from([picture.subject for picture in GOOD.broll.pictures])
LINES = st.sampled_from([line.line_id for line in GOOD.script.lines])


def numbers(score):
    return {name: getattr(score, name) for name in (*PARTS, "overall")}


def criterion(evidence, name):
    [found] = [one for one in score_episode(evidence).criteria if one.name == name]
    return found


def test_a_good_episode_lands_high_with_room_above():
    assert 75 <= SCORE.visual <= 92
    assert 75 <= SCORE.content <= 92
    assert 90 <= SCORE.technical <= 99
    assert 80 <= SCORE.overall <= 92


def test_every_criterion_of_the_table_is_judged_once():
    told = [(one.part, one.name) for one in SCORE.criteria]
    assert sorted(told) == sorted((part, name) for part, weights in WEIGHTS.items() for name in weights)
    assert len(told) == len(JUDGES)
    assert sum(PART_WEIGHTS.values()) == pytest.approx(1)


def test_every_figure_is_told():
    assert [one.name for one in SCORE.criteria if not one.measured] == []


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_lowers_its_part_by_what_is_stated(name):
    part, least, spoil = DEFECTS[name]
    spoiled = score_episode(spoil(GOOD))
    assert getattr(SCORE, part.value) - getattr(spoiled, part.value) >= least
    assert spoiled.overall < SCORE.overall


REMADE = {"the hook is dropped", "the setup is dropped", "the conflict is dropped", "the twist is dropped"}
"""A story without that beat is another, shorter one: told in fewer pictures, fewer of them are alike."""


@pytest.mark.parametrize("name", [name for name in DEFECTS if name not in REMADE])
def test_a_defect_raises_no_part(name):
    spoiled = score_episode(DEFECTS[name][2](GOOD))
    assert [n for n, points in numbers(spoiled).items() if points > numbers(SCORE)[n]] == []


@pytest.mark.parametrize("beat", Beat)
def test_a_beat_that_only_the_script_lost_raises_no_part(beat):
    lines = tuple(line for line in GOOD.script.lines if line.beat is not beat)
    spoiled = score_episode(with_script(GOOD, lines=lines))
    assert SCORE.content - spoiled.content >= 15
    assert [n for n, points in numbers(spoiled).items() if points > numbers(SCORE)[n]] == []


@pytest.mark.parametrize("beat", Beat)
def test_a_dropped_beat_is_named(beat):
    assert f"no line is of the beat {beat}" in criterion(without_beat(GOOD, beat), "five beats").faults


def test_a_second_blurred_picture_costs_again():
    once = with_picture(GOOD, "setup-1a", sharpness=6.0)
    twice = with_picture(once, "twist-1a", sharpness=6.0)
    assert score_episode(once).visual - score_episode(twice).visual >= 3


def test_a_blurred_picture_and_a_silent_line_are_named():
    blurred = criterion(with_picture(GOOD, "setup-1a", sharpness=6.0), "sharpness")
    assert blurred.faults == ("the picture of setup-1a is blurred (sharpness 6)",)
    silent = criterion(with_voice(GOOD, "twist-2", rms_dbfs=-90.0), "voice")
    assert silent.faults == ("twist-2 is too quiet (-90 dBFS)",)


def test_over_is_worse_than_under():
    over, under = lasting(GOOD, ASKED_S * 1.2), lasting(GOOD, ASKED_S * 0.8)
    assert criterion(under, "duration").points - criterion(over, "duration").points >= 40


def test_noir_is_not_blamed_for_having_no_colour():
    grey = Pictures(
        pictures=tuple(
            picture.model_copy(update={"score": picture.score.model_copy(update={"colourfulness": 5.0})})
            for picture in GOOD.broll.pictures
        )
    )
    storybook = dataclasses.replace(GOOD, broll=grey, portraits=Pictures(), heads=TalkingHeads())
    brief = GOOD.brief.brief.model_copy(update={"style": Style.NOIR})
    noir = dataclasses.replace(storybook, brief=GOOD.brief.model_copy(update={"brief": brief}))
    assert criterion(noir, "colour").points >= 80
    assert criterion(storybook, "colour").points <= 20


def test_many_faults_are_counted_and_not_all_named():
    dark = GOOD
    for picture in GOOD.broll.pictures:
        dark = with_picture(dark, picture.subject, sharpness=1.0)
    faults = criterion(dark, "sharpness").faults
    assert len(faults) == MOST_FAULTS + 1
    assert faults[-1].startswith("and ")


@STEADY
@given(subject=SHOTS, sharpness=st.floats(0, 300))
def test_a_blurrier_picture_is_never_better(subject, sharpness):
    assert score_episode(with_picture(GOOD, subject, sharpness=sharpness)).visual <= SCORE.visual


@STEADY
@given(line_id=LINES, rms_dbfs=st.floats(-120, -20))
def test_a_quieter_line_is_never_better(line_id, rms_dbfs):
    assert score_episode(with_voice(GOOD, line_id, rms_dbfs=rms_dbfs)).technical <= SCORE.technical


@STEADY
@given(beside=st.floats(0, 20), further=st.floats(0, 20), louder=st.booleans())
def test_a_mix_further_from_its_loudness_is_never_better(beside, further, louder):
    sign = 1 if louder else -1
    near, far = (
        score_episode(with_measures(GOOD, loudness_lufs=-14.0 + sign * lu)).technical
        for lu in (beside, beside + further)
    )
    assert far <= near


@STEADY
@given(seconds=st.floats(ASKED_S, 120), longer=st.floats(0, 60))
def test_a_longer_overrun_is_never_better(seconds, longer):
    one = criterion(lasting(GOOD, seconds), "duration").points
    assert criterion(lasting(GOOD, seconds + longer), "duration").points <= one


@STEADY
@given(black=st.integers(0, 20), more=st.integers(1, 5))
def test_another_black_second_is_never_better(black, more):
    some, others = (
        score_episode(with_measures(GOOD, black_s=tuple(map(float, range(count))))).technical
        for count in (black, black + more)
    )
    assert others <= some


def test_the_gate_names_the_part_its_points_the_bar_and_what_cost_most():
    spoiled = score_episode(with_picture(GOOD, "setup-1a", sharpness=6.0))
    [fault] = find_quality_faults(spoiled, QualityBar(least_visual=80, least_overall=0))
    assert fault.startswith(f"visual is {spoiled.visual:.1f} of 100, the channel asks for 80: ")
    assert "sharpness" in fault
    assert "setup-1a is blurred" in fault


def test_the_gate_holds_each_part_and_the_whole():
    bar = QualityBar(least_visual=100, least_content=100, least_technical=100, least_overall=100)
    faults = find_quality_faults(SCORE, bar)
    assert [fault.split(" is ")[0] for fault in faults] == [*PARTS, "overall"]
    least = {f"least_{name}": points for name, points in numbers(SCORE).items()}
    assert find_quality_faults(SCORE, QualityBar(**least)) == ()


def test_the_worst_is_what_costs_the_whole_most():
    assert (
        worst_criteria(score_episode(with_measures(GOOD, black_s=(1.0, 2.0, 3.0))))[0].name == "dead seconds"
    )
    framed = score_episode(change_shots(GOOD, framing="wide"))
    assert worst_criteria(framed, QualityPart.VISUAL)[0].name == "framings"


def test_a_very_bad_part_pulls_the_whole_down():
    bad = [
        one.model_copy(update={"points": 10.0 if one.part is QualityPart.TECHNICAL else 90.0})
        for one in SCORE.criteria
    ]
    score = join_score(bad)
    assert (score.visual, score.technical) == (90.0, 10.0)
    assert score.overall == pytest.approx(26.5, abs=0.1)


def test_a_degraded_take_is_named_with_its_provider():
    assert criterion(degrade_picture(GOOD), "takes").faults == ("the picture of hook-1a is from fake",)


def test_a_place_from_another_corner_or_height_is_another_view():
    evidence = an_evidence()
    shots = evidence.shot_list.shots

    def points(**update):
        same = {"setting": shots[0].staging.setting, "corner": 0, "angle": Angle.EYE_LEVEL}
        changed = [
            shot.model_copy(
                update={
                    "kind": ShotKind.BROLL,
                    "framing": Framing.WIDE,
                    "staging": shot.staging.model_copy(update={**same, **(update if index % 2 else {})}),
                }
            )
            for index, shot in enumerate(shots)
        ]
        shot_list = evidence.shot_list.model_copy(update={"shots": tuple(changed)})
        return judge_views(dataclasses.replace(evidence, shot_list=shot_list)).points

    assert points() < points(corner=2) == points(angle=Angle.BEHIND)
