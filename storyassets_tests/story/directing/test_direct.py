"""Directing: who does what, on the word; where; and how often a picture changes."""

from __future__ import annotations

from itertools import pairwise

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.character import Age, Sex, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, Condition, Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.model.vehicle import Ride, RideView, Vehicle
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.edit_patterns import measure_pattern
from storyassets.story.directing.staging_faults import (
    find_camera_faults,
    find_staging_faults,
    planned_picture,
)
from storyassets.story.judging.faults_shots import (
    find_coverage_faults,
    find_insert_faults,
    find_pattern_faults,
)
from storyassets_tests.fakes.episodes import LION, MOUSE, a_line, a_person, a_script, lion_and_mouse


def shots_of(script: Script, pattern: EditPattern = EditPattern.MIXED_RAPID, seed: int = 1) -> ShotList:
    cast = cast_characters(script, seed)
    return direct_shots(script, cast, pattern=pattern, style=Style.STORYBOOK, seed=seed)


def shots_of_text(text: str, *, subjects: tuple[str, ...] = (), roles=(LION, MOUSE)) -> tuple[Shot, ...]:
    # The line in question stands in the middle: first and last pictures may borrow from others.
    script = a_script(
        a_line("Long ago it was so.", "first", Beat.SETUP),
        a_line(text, "line", Beat.CONFLICT, subjects=subjects),
        a_line("That is all there is.", "last", Beat.RESOLUTION),
        roles=roles,
    )
    return tuple(s for s in shots_of(script).shots if s.covers[0].line_id == "line")


def doings(shot: Shot) -> dict[str, Action]:
    return {actor.character_id: actor.action for actor in shot.staging.actors}


def all_doings(text: str, **facts) -> dict[str, Action]:
    found: dict[str, Action] = {}
    for shot in shots_of_text(text, **facts):
        found.update(doings(shot))
    return found


@pytest.mark.parametrize("pattern", EditPattern)
def test_a_small_story_has_no_fault_in_any_pattern(pattern):
    script = lion_and_mouse()
    shot_list, cast = shots_of(script, pattern), cast_characters(script, 1)
    assert find_coverage_faults(script, shot_list) == ()
    assert find_pattern_faults(script, shot_list, pattern) == ()
    assert find_staging_faults(shot_list, cast) == ()
    assert find_insert_faults(shot_list) == ()


def test_the_same_seed_gives_the_same_shots_and_each_shot_its_own_seed():
    first, again = shots_of(lion_and_mouse()), shots_of(lion_and_mouse())
    assert first == again
    assert len({shot.seed for shot in first.shots}) == len(first.shots)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lion fled from the mouse.", {"lion": Action.RUN}),
        ("The mouse wept bitterly.", {"mouse": Action.CRY}),
        ("The lion slept under a tree.", {"lion": Action.SLEEP}),
        ("The lion lay asleep.", {"lion": Action.SLEEP}),
        ("The lion was caught in a net.", {"lion": Action.TRAPPED}),
        ("At last the lion died.", {"lion": Action.DEAD}),
        ("The mouse was killed by the lion.", {"mouse": Action.DEAD, "lion": Action.FIGHT}),
        ("The lion chased the mouse.", {"lion": Action.RUN, "mouse": Action.RUN}),
        ("The lion saw the mouse fall down.", {"lion": Action.LOOK, "mouse": Action.FALL}),
        ("Up jumped the lion.", {"lion": Action.JUMP}),
        ("The lion and the mouse danced.", {"lion": Action.DANCE, "mouse": Action.DANCE}),
        ("The lion had to climb a rock.", {"lion": Action.CLIMB}),
        ("The lion drowned the mouse.", {"lion": Action.FIGHT, "mouse": Action.DEAD}),
        ("His claws were tangled in the wool.", {"lion": Action.TRAPPED}),
    ],
)
def test_the_doer_does_what_the_verb_says(text, expected):
    found = all_doings(text, subjects=("lion",) if text.startswith("His") else ())
    assert {who: found.get(who) for who in expected} == expected


@pytest.mark.parametrize(
    ("text", "who", "action"),
    [
        ("The lion wanted to fly away.", "lion", Action.FLY),
        ("The lion did not run.", "lion", Action.RUN),
        ("The lion could never sleep.", "lion", Action.SLEEP),
        ("They decided to die, the lion too.", "lion", Action.DEAD),
        ("The lion went for a run.", "lion", Action.RUN),
        ("A huge log fell beside the lion.", "lion", Action.FALL),
        ("The lion almost died of hunger.", "lion", Action.DEAD),
    ],
)
def test_what_is_only_wished_denied_or_done_by_a_thing_is_not_shown(text, who, action):
    assert all_doings(text).get(who) is not action


@pytest.mark.parametrize(
    "text",
    [
        "The boy roared like a lion in the dark.",
        "The boy was as brave as a lion that day.",
        "The boy lived there without the lion for years.",
        "There was no lion far and wide.",
        "The boy begged the gods for a lion of his own.",
    ],
)
def test_who_is_only_likened_denied_or_wished_for_is_not_on_the_picture(text):
    boy = a_person("Boy", sex=Sex.MALE, age=Age.CHILD)
    assert "lion" not in all_doings(text, roles=(LION, boy))


def test_a_sentence_that_goes_on_keeps_its_doer():
    shots = shots_of_text(
        "The mouse ran across the dry field in the heat, and climbed a tree without a rest."
    )
    assert all("mouse" in doings(shot) for shot in shots)
    assert doings(shots[-1])["mouse"] is Action.CLIMB


def test_a_pronoun_stands_for_the_lines_subject():
    assert all_doings("He roared and ran away.", subjects=("lion",))["lion"] is Action.RUN


def test_she_is_never_a_he():
    king, queen = a_person("King", sex=Sex.MALE), a_person("Queen", sex=Sex.FEMALE)
    shots = shots_of_text("The queen met the king. Then she wept, and he danced.", roles=(king, queen))
    found: dict[str, Action] = {}
    for shot in shots:
        found.update(doings(shot))
    assert found == {"queen": Action.CRY, "king": Action.DANCE}


def test_two_mice_are_not_mixed_up():
    town = a_person("Town Mouse", species=Species.MOUSE)
    country = a_person("Country Mouse", species=Species.MOUSE)
    found = all_doings("The Country Mouse fled to the woods.", roles=(town, country))
    assert found == {"country_mouse": Action.RUN}


def test_a_name_given_in_the_story_is_known_from_then_on():
    girl = a_person("girl", sex=Sex.FEMALE)
    script = a_script(
        a_line("A girl named Nell lived here.", "s1"),
        a_line("Nell danced all day long.", "c1", Beat.CONFLICT),
        a_line("So it was.", "r1", Beat.RESOLUTION),
        roles=(girl,),
    )
    [shot] = [s for s in shots_of(script).shots if s.covers[0].line_id == "c1"]
    assert doings(shot) == {"girl": Action.DANCE}


def test_the_trapped_stay_trapped_until_they_are_free():
    script = lion_and_mouse()
    by_line = {shot.covers[-1].line_id: doings(shot) for shot in shots_of(script).shots}
    assert by_line["setup-1"]["lion"] is Action.SLEEP
    assert by_line["twist-1"]["lion"] is Action.TRAPPED
    assert by_line["resolution-1"]["lion"] is not Action.TRAPPED


def test_the_dead_are_gone_from_later_pictures():
    script = a_script(
        a_line("The lion died that night.", "c1", Beat.CONFLICT),
        a_line("The mouse remembered the lion and wept.", "t1", Beat.TWIST),
        a_line("So it goes in life.", "r1", Beat.RESOLUTION),
    )
    shots = {shot.covers[0].line_id: doings(shot) for shot in shots_of(script).shots}
    assert shots["c1"] == {"lion": Action.DEAD}
    assert shots["t1"] == {"mouse": Action.CRY}


def test_an_eagle_that_comes_comes_flying():
    eagle = a_person("Eagle", species=Species.EAGLE)
    assert all_doings("The eagle came back.", roles=(eagle,)) == {"eagle": Action.FLY}


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("The lion walked into the forest.", Setting.FOREST),
        ("The mouse sat by the old stone well near the river.", Setting.RIVER),
        ("The lion went to bed.", Setting.BEDROOM),
        ("They came to the king's castle.", Setting.CASTLE),
        ("The lion was as strong as the sea.", None),
    ],
)
def test_a_place_is_taken_from_strong_cues_only(text, setting):
    default = shots_of_text("The lion waited there for a while.")[0].staging.setting
    assert shots_of_text(text)[-1].staging.setting is (setting or default)


def test_a_place_lasts_until_another_is_named():
    shots = shots_of_text("The lion went into a cave. He sat down there. Then he walked to the river.")
    settings = [shot.staging.setting for shot in shots]
    assert settings[0] is Setting.CAVE and settings[-1] is Setting.RIVER
    assert sum(a is not b for a, b in pairwise(settings)) == 1


@pytest.mark.parametrize(
    ("text", "time", "weather"),
    [
        ("The lion fell asleep.", TimeOfDay.DAY, Weather.CLEAR),
        ("That night the lion wept.", TimeOfDay.NIGHT, Weather.CLEAR),
        ("He worked day and night.", TimeOfDay.DAY, Weather.CLEAR),
        ("In the evening the rain fell.", TimeOfDay.DUSK, Weather.RAIN),
        ("Her hair was as white as snow.", TimeOfDay.DAY, Weather.CLEAR),
        ("Snow lay on the hills at dawn.", TimeOfDay.DAWN, Weather.SNOW),
    ],
)
def test_light_and_weather_need_strong_cues(text, time, weather):
    staging = shots_of_text(text)[0].staging
    assert (staging.time_of_day, staging.weather) == (time, weather)


def test_props_are_what_the_words_name():
    staging = shots_of_text("The mouse put a golden crown beside the well.")[0].staging
    assert set(staging.props) == {Prop.CROWN, Prop.WELL}
    assert shots_of_text("The sun rose and all was well.")[0].staging.props == (Prop.SUN,)


def test_a_spoken_line_shows_its_speakers_face():
    script = lion_and_mouse()
    heads = [
        s for s in shots_of(script, EditPattern.TALKING_HEAD_HEAVY).shots if s.kind is ShotKind.TALKING_HEAD
    ]
    assert heads
    assert all(doings(shot) == {"mouse": Action.TALK} for shot in heads)
    assert {shot.covers[0].line_id for shot in heads} == {"conflict-1"}


def test_a_story_of_dialogue_alone_satisfies_every_pattern():
    lines = [
        a_line(
            f"I have told you {n} times that I will not come with you.",
            f"l{n}",
            beat,
            ("lion", "mouse")[n % 2],
        )
        for n, beat in enumerate(Beat)
    ]
    script = a_script(*lines)
    for pattern in EditPattern:
        shot_list = shots_of(script, pattern)
        assert find_pattern_faults(script, shot_list, pattern) == ()
        assert find_coverage_faults(script, shot_list) == ()


def test_no_picture_is_planned_twice_in_a_row_even_for_a_dull_line():
    text = "The lion waited and waited, and then the lion waited again, because the lion had time, " * 3
    shots = shots_of(a_script(a_line(text, "s1"))).shots
    assert len(shots) > 6
    assert all(planned_picture(a) != planned_picture(b) for a, b in pairwise(shots))


def test_one_page_with_other_words_is_another_picture():
    base = next(shot for shot in shots_of(lion_and_mouse()).shots)

    def page(says: str) -> Shot:
        on_it = (Condition(prop=Prop.BOOKMARK, says=says),)
        staging = Staging(setting=Setting.ROOM, props=(Prop.BOOKMARK,), conditions=on_it)
        return base.model_copy(update={"kind": ShotKind.INSERT, "staging": staging})

    assert planned_picture(page("Looked tired.")) != planned_picture(page("New haircut."))
    assert planned_picture(page("Looked tired.")) == planned_picture(page("Looked tired."))


def test_one_ride_from_another_side_is_another_picture():
    base = next(shot for shot in shots_of(lion_and_mouse()).shots)

    def seen(view: RideView) -> Shot:
        ride = Ride(vehicle=Vehicle.VAN, view=view)
        return base.model_copy(update={"staging": base.staging.model_copy(update={"ride": ride})})

    assert planned_picture(seen(RideView.FRONT)) != planned_picture(seen(RideView.SIDE))
    assert planned_picture(seen(RideView.FRONT)) == planned_picture(seen(RideView.FRONT))


def test_the_first_picture_comes_once_also_where_what_is_held_was_settled_last():
    told = (
        ("In the first week of school, Danny handed in a sheet of paper and nothing else.", Beat.SETUP),
        ("Mr. Novak handed the blank page back with a note in red ink.", Beat.SETUP),
        ('The next morning Danny turned in his name and one more word: "Owt."', Beat.CONFLICT),
        ("Danny had gone still.", Beat.CONFLICT),
        ("Danny came in third.", Beat.RESOLUTION),
    )
    script = a_script(
        a_line("The Empty Page.", "hook-1", Beat.HOOK),
        *(
            a_line(text, f"l{at}", beat, subjects=("novak",) if "Novak" in text else ("danny",))
            for at, (text, beat) in enumerate(told)
        ),
        roles=(a_person("Danny", age=Age.CHILD), a_person("Novak", sex=Sex.MALE)),
        title="The Empty Page",
    )
    assert find_camera_faults(shots_of(script)) == ()


def test_shots_last_two_to_four_seconds():
    text = (
        "The mouse ran over the field, and the lion, who had slept all day long, followed it to the river. "
        * 4
    )
    script = a_script(a_line(text, "s1"))
    lengths = [
        sum(span.end_word - span.first_word for span in shot.covers) for shot in shots_of(script).shots
    ]
    assert max(lengths) <= 11
    assert min(lengths) >= 4


def test_a_word_alone_joins_its_neighbour():
    script = a_script(
        a_line("Run!", "c1", Beat.CONFLICT, "mouse"),
        a_line("The lion ran as fast as he could.", "c2", Beat.CONFLICT),
        a_line("So they were saved that day.", "r1", Beat.RESOLUTION),
    )
    assert [span.line_id for span in shots_of(script).shots[0].covers] == ["c1", "c2"]


def test_the_hook_shows_the_conflict_when_its_words_show_nothing():
    script = a_script(
        a_line("The Lion and the Mouse", "h1", Beat.HOOK, subjects=("lion", "mouse")),
        a_line("There once was a lion.", "s1"),
        a_line("The lion was caught in a net.", "c1", Beat.CONFLICT),
        a_line("All was well.", "r1", Beat.RESOLUTION),
    )
    assert doings(shots_of(script).shots[0])["lion"] is Action.TRAPPED


def test_beats_are_blended_and_shots_inside_a_beat_are_cut():
    shots = shots_of(lion_and_mouse()).shots
    beats = [shot.covers[0].line_id.split("-")[0] for shot in shots]
    blends = [a != b and b != "twist" for a, b in pairwise(beats)]
    assert [shot.crossfade for shot in shots] == [False, *blends]


def test_framings_change():
    shots = shots_of(lion_and_mouse()).shots
    assert len({shot.framing for shot in shots}) == len(Framing)


def test_a_prompt_says_who_does_what_where():
    [shot] = [s for s in shots_of(lion_and_mouse()).shots if s.covers[0].line_id == "setup-1"]
    assert "Lion (a lion) asleep" in shot.prompt
    assert "forest" in shot.prompt


def test_a_line_in_an_unspaced_script_is_covered():
    script = a_script(a_line("从前有一个国王， 他住在一座 大城堡里。", "s1", emotion=Emotion.CALM), roles=())
    assert find_coverage_faults(script, shots_of(script)) == ()


def test_whoever_is_only_heard_by_telephone_offers_no_face():
    line = a_line("Are you there?", "l1", speaker="lion")
    held = Staging(
        actors=(Actor(character_id="mouse", action=Action.LOOK, emotion=Emotion.CALM, holds="telephone"),)
    )
    span = WordSpan(line_id="l1", first_word=0, end_word=3)
    shot = Shot(
        shot_id="l1a",
        kind=ShotKind.BROLL,
        framing=Framing.MEDIUM,
        move=CameraMove.PUSH_IN,
        covers=(span,),
        staging=held,
    )
    together = shot.model_copy(update={"staging": Staging(actors=(*held.actors[:1], a_doer("lion")))})
    assert measure_pattern(a_script(line), ShotList(shots=(shot,))).offered_lines == 0
    assert measure_pattern(a_script(line), ShotList(shots=(together,))).offered_lines == 1


def a_doer(who):
    return Actor(character_id=who, action=Action.TALK, emotion=Emotion.CALM)
