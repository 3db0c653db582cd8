from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.model.brief import EditPattern, Style
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.rewording import direct_edited, spans_of_line, staged_script, word_map
from storyassets.story.directing.staging_faults import find_staging_faults
from storyassets.story.judging.faults_shots import find_coverage_faults
from storyassets_tests.fakes.episodes import a_line, a_script, lion_and_mouse

SCRIPT = lion_and_mouse()
CAST = cast_characters(SCRIPT, 1)
HOW = {"pattern": EditPattern.MIXED_RAPID, "style": Style.STORYBOOK, "seed": 1}
PLANNED = direct_shots(SCRIPT, CAST, **HOW)
WORDS = st.lists(
    st.sampled_from(["the", "lion", "mouse", "net", "rope", "ran", "came", "and", "then", "was"]),
    min_size=1,
    max_size=20,
)


def reworded(line_id, text, script=SCRIPT):
    lines = tuple(
        line.model_copy(update={"text": text, "staged_as": line.text}) if line.line_id == line_id else line
        for line in script.lines
    )
    return script.model_copy(update={"lines": lines})


def test_a_script_that_nobody_edited_is_directed_as_ever():
    assert direct_edited(SCRIPT, CAST, **HOW) == PLANNED


def test_a_reworded_line_keeps_its_pictures_and_covers_its_new_words():
    edited = reworded("twist-2", "The mouse came at once and gnawed through the old rope.")
    shots = direct_edited(edited, CAST, **HOW)
    assert find_coverage_faults(edited, shots) == ()
    without_spans = [shot.model_copy(update={"covers": PLANNED.shots[0].covers}) for shot in shots.shots]
    assert without_spans == [
        shot.model_copy(update={"covers": PLANNED.shots[0].covers}) for shot in PLANNED.shots
    ]
    others = [shot for shot in shots.shots if all(span.line_id != "twist-2" for span in shot.covers)]
    assert set(others) <= set(PLANNED.shots)


def test_a_line_with_too_few_words_for_its_shots_is_directed_by_its_own():
    long = a_line(
        "A lion ran through the forest, and a mouse hid under a stone, and the hunters came with a net.",
        "setup-1",
    )
    script = a_script(SCRIPT.lines[0], long, *SCRIPT.lines[2:])
    planned = direct_shots(script, CAST, **HOW)
    assert len(spans_of_line(planned.shots, "setup-1")) > 1
    edited = reworded("setup-1", "Ha!", script)
    assert find_coverage_faults(edited, direct_edited(edited, CAST, **HOW)) == ()


def test_the_staged_script_says_what_the_pictures_were_planned_for():
    edited = reworded("hook-1", "Only one mouse could save the lion.")
    assert staged_script(edited) == SCRIPT


@settings(max_examples=50)
@given(WORDS)
def test_whatever_a_line_says_every_word_has_its_shot(words):
    edited = reworded("setup-2", " ".join(words))
    assert find_coverage_faults(edited, direct_edited(edited, CAST, **HOW)) == ()


@given(WORDS, WORDS)
def test_borders_between_words_never_fall_back(old, new):
    borders = word_map(old, new)
    assert borders == sorted(borders)
    assert (borders[0], borders[-1]) == (0, len(new)) or not old
    assert len(borders) == len(old) + 1


def staged_anew(line_id, text):
    edited = reworded(line_id, text)
    lines = (line.model_copy(update={"staged_anew": line.line_id == line_id}) for line in edited.lines)
    return edited.model_copy(update={"lines": tuple(lines)})


def test_a_line_that_is_staged_anew_changes_its_own_shots_and_no_others():
    edited = staged_anew("twist-2", "The hunters came back and slept beside a great fire.")
    shots = direct_edited(edited, CAST, **HOW)
    assert find_coverage_faults(edited, shots) == ()
    of_line = {shot.shot_id for shot in PLANNED.shots if shot.covers[0].line_id == "twist-2"}
    others = [shot for shot in PLANNED.shots if shot.shot_id not in of_line]
    assert [shot for shot in shots.shots if shot in others] == others
    changed = [shot for shot in shots.shots if shot not in others]
    assert changed
    assert {span.line_id for shot in changed for span in shot.covers} == {"twist-2"}


@settings(max_examples=50)
@given(WORDS, st.sampled_from([line.line_id for line in SCRIPT.lines]))
def test_whatever_is_staged_anew_every_word_has_its_shot_and_every_shot_can_be_drawn(words, line_id):
    edited = staged_anew(line_id, " ".join(words))
    shots = direct_edited(edited, CAST, **HOW)
    assert find_coverage_faults(edited, shots) == ()
    assert find_staging_faults(shots, CAST) == ()
