"""Faults of script, cast, shots and voices: a good input passes, a bad one is named."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Cast, Voice
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Script
from storyassets.model.shot import Condition, Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.model.take import VoiceTake, VoiceTakes, WordTime
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.staging_faults import find_staging_faults
from storyassets.story.judging.faults_script import (
    find_beat_faults,
    find_cast_faults,
    find_length_faults,
    find_line_faults,
    find_speaker_faults,
)
from storyassets.story.judging.faults_shots import (
    find_coverage_faults,
    find_insert_faults,
    find_pattern_faults,
)
from storyassets.story.judging.faults_voice import find_voice_faults
from storyassets.story.writing.budget import estimate_told_s
from storyassets.story.writing.lines import Told
from storyassets_tests.fakes.episodes import a_line, a_script, a_voice_take, lion_and_mouse, voices_of

SCRIPT = lion_and_mouse()
CAST = cast_characters(SCRIPT, 1)
SHOTS = direct_shots(SCRIPT, CAST, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)


def with_lines(*lines) -> Script:
    return SCRIPT.model_copy(update={"lines": lines})


def with_shots(*shots: Shot) -> ShotList:
    return ShotList(shots=shots)


def test_a_good_episode_has_no_fault():
    assert find_beat_faults(SCRIPT) == ()
    assert find_length_faults(SCRIPT, 45) == ()
    assert find_line_faults(SCRIPT) == ()
    assert find_speaker_faults(SCRIPT) == ()
    assert find_cast_faults(SCRIPT, CAST) == ()
    assert find_coverage_faults(SCRIPT, SHOTS) == ()
    assert find_pattern_faults(SCRIPT, SHOTS, EditPattern.MIXED_RAPID) == ()
    assert find_staging_faults(SHOTS, CAST) == ()
    assert find_insert_faults(SHOTS) == ()
    assert find_voice_faults(SCRIPT, voices_of(SCRIPT)) == ()


def test_a_missing_beat_is_named():
    script = with_lines(*(line for line in SCRIPT.lines if line.beat is not Beat.TWIST))
    assert find_beat_faults(script) == ("no line is of the beat TWIST",)


def test_a_beat_out_of_order_is_named():
    [fault] = find_beat_faults(with_lines(SCRIPT.lines[1], SCRIPT.lines[0], *SCRIPT.lines[2:]))
    assert "hook-1 (HOOK) comes after line setup-1" in fault


def test_a_script_may_pass_the_duration_by_five_per_cent_only():
    script = a_script(a_line("word " * 110))
    told_s = estimate_told_s([Told(ln.beat, ln.text, ln.speaker, ln.subjects) for ln in script.lines])
    assert find_length_faults(script, told_s / 1.04) == ()
    [fault] = find_length_faults(script, told_s / 1.06)
    assert f"{told_s:.1f} s to say" in fault


def test_a_line_id_used_twice_and_a_silent_line_are_named():
    faults = find_line_faults(a_script(a_line("One.", "a"), a_line(" ", "a")))
    assert faults == ("two lines are called a", "line a says nothing")


def test_a_speaker_or_subject_who_is_nobody_is_named():
    faults = find_speaker_faults(
        a_script(a_line("Hi.", "a", speaker="ghost"), a_line("Ho.", "b", subjects=("elf",)))
    )
    assert "line a is spoken by ghost" in faults[0]
    assert "line b is about elf" in faults[1]


def test_a_role_without_a_character_is_named():
    cast = CAST.model_copy(update={"characters": CAST.characters[1:]})
    assert find_cast_faults(SCRIPT, cast) == ("Lion (lion) has not been cast",)


def test_a_shared_voice_is_named():
    same = tuple(c.model_copy(update={"voice": Voice()}) for c in CAST.characters)
    assert find_cast_faults(SCRIPT, Cast(characters=same)) == (
        "the voice narrator 0 is given to more than one",
    )


def test_words_in_no_shot_in_two_or_nowhere_are_named():
    assert "is in no shot" in find_coverage_faults(SCRIPT, with_shots(*SHOTS.shots[1:]))[0]
    assert "is in two shots" in find_coverage_faults(SCRIPT, with_shots(SHOTS.shots[0], *SHOTS.shots))[0]
    stray = SHOTS.shots[-1].model_copy(update={"covers": (WordSpan(line_id="x", first_word=0, end_word=1),)})
    assert "not there" in find_coverage_faults(SCRIPT, with_shots(*SHOTS.shots, stray))[0]
    shuffled = with_shots(SHOTS.shots[1], SHOTS.shots[0], *SHOTS.shots[2:])
    assert find_coverage_faults(SCRIPT, shuffled) == ("the shots do not follow the order of the script",)


def test_too_few_pictures_break_a_pattern():
    whole = tuple(
        WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split())) for line in SCRIPT.lines
    )
    one = with_shots(SHOTS.shots[0].model_copy(update={"covers": whole}))
    assert any("pictures: 1" in fault for fault in find_pattern_faults(SCRIPT, one, EditPattern.MIXED_RAPID))


def test_a_pattern_of_faces_without_a_face_is_at_fault_only_when_somebody_speaks():
    plain = with_shots(*(shot.model_copy(update={"kind": ShotKind.BROLL}) for shot in SHOTS.shots))
    pattern = EditPattern.TALKING_HEAD_HEAVY
    assert any("talking heads: 0" in fault for fault in find_pattern_faults(SCRIPT, plain, pattern))
    narrated = with_lines(*(line.model_copy(update={"speaker": "narrator"}) for line in SCRIPT.lines))
    assert not any("talking heads" in fault for fault in find_pattern_faults(narrated, plain, pattern))


def test_too_many_faces_break_the_cinematic_pattern():
    faces = with_shots(*(shot.model_copy(update={"kind": ShotKind.TALKING_HEAD}) for shot in SHOTS.shots))
    assert any("talking heads" in f for f in find_pattern_faults(SCRIPT, faces, EditPattern.BROLL_CINEMATIC))


def test_the_same_picture_twice_in_a_row_is_named():
    twin = SHOTS.shots[0].model_copy(update={"shot_id": "twin"})
    [fault] = find_staging_faults(with_shots(SHOTS.shots[0], twin), CAST)
    assert "twin plan the same picture" in fault


def test_somebody_on_a_picture_who_was_not_cast_is_named():
    faults = find_staging_faults(SHOTS, CAST.model_copy(update={"characters": ()}))
    assert any("shows lion, who has not been cast" in fault for fault in faults)


def test_inserts_are_few_never_empty_never_first():
    insert = SHOTS.shots[0].model_copy(
        update={"kind": ShotKind.INSERT, "staging": Staging(props=(Prop.BELL,))}
    )
    assert "opens or closes" in find_insert_faults(with_shots(insert, *SHOTS.shots))[0]
    middle = with_shots(SHOTS.shots[0], insert, insert, insert, SHOTS.shots[1])
    assert find_insert_faults(middle) == ("there are 3 inserts; 2 at the most",)
    assert "opens or closes" in find_insert_faults(with_shots(*SHOTS.shots, insert))[0]
    note = Staging(props=(Prop.LETTER,), conditions=(Condition(prop=Prop.LETTER, says="come home"),))
    assert find_insert_faults(with_shots(*SHOTS.shots, insert.model_copy(update={"staging": note}))) == ()
    coat = Staging(props=(Prop.CHAIR,), conditions=(Condition(prop=Prop.CHAIR, inside=(Prop.COAT,)),))
    assert find_insert_faults(with_shots(*SHOTS.shots, insert.model_copy(update={"staging": coat}))) == ()
    of_many = with_shots(*SHOTS.shots[:1] * 17, insert, insert, insert, SHOTS.shots[1])
    assert find_insert_faults(of_many) == ()
    empty = insert.model_copy(update={"staging": Staging()})
    assert "nothing to show" in find_insert_faults(with_shots(SHOTS.shots[0], empty, SHOTS.shots[1]))[0]


def faults_with(change: dict[str, object]) -> tuple[str, ...]:
    first, *others = voices_of(SCRIPT).takes
    return find_voice_faults(SCRIPT, VoiceTakes(takes=(first.model_copy(update=change), *others)))


def words_of(take: VoiceTake, *times: tuple[float, float]) -> tuple[WordTime, ...]:
    return tuple(
        word.model_copy(update={"start_s": a, "end_s": b})
        for word, (a, b) in zip(take.words, times, strict=False)
    )


FIRST = voices_of(SCRIPT).takes[0]


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"rms_dbfs": -51.0}, "is silent"),
        ({"duration_s": 0.5}, "would be plausible"),
        ({"duration_s": 20.0}, "would be plausible"),
        ({"words": FIRST.words[1:]}, "7 words and 6 word times"),
        ({"words": (*FIRST.words[1:], FIRST.words[0])}, "out of order"),
        (
            {"words": (*FIRST.words[:-1], WordTime(text="lion.", start_s=2.2, end_s=9.0))},
            "ends after its take",
        ),
        (
            {"words": (WordTime(text="Once", start_s=0, end_s=0.3), *FIRST.words[1:])},
            "stands where the line has",
        ),
        ({"words": (WordTime(text="Only", start_s=0.3, end_s=0.1), *FIRST.words[1:])}, "out of order"),
    ],
)
def test_a_bad_take_is_named_with_its_line(change, word):
    faults = faults_with(change)
    assert any(word in fault and "hook-1" in fault for fault in faults)


def test_a_line_without_a_take_is_named():
    assert find_voice_faults(SCRIPT, VoiceTakes(takes=voices_of(SCRIPT).takes[1:])) == (
        "line hook-1 has no voice take",
    )


@pytest.mark.parametrize(
    ("text", "duration_s"), [("No!", 1.9), ("Go away.", 0.5), ("从前有一个国王， 他住在一座大城堡里。", 4.5)]
)
def test_short_lines_and_other_scripts_may_take_their_time(text, duration_s):
    line = a_line(text, "l")
    take = a_voice_take(line, duration_s / len(text.split()) - 0.06, duration_s=duration_s)
    assert find_voice_faults(a_script(line), VoiceTakes(takes=(take,))) == ()


def test_a_word_of_emoji_may_take_as_long_as_their_names():
    line = a_line("\U0001f389\U0001f389\U0001f389")
    take = a_voice_take(line, seconds_per_word=4.0)
    assert find_voice_faults(a_script(line), VoiceTakes(takes=(take,))) == ()
    word = a_line("word")
    assert find_voice_faults(a_script(word), VoiceTakes(takes=(a_voice_take(word, seconds_per_word=4.0),)))
