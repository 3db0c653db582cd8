"""Where a story of today plays, and what hangs, stands and is missing there."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.place import Land, Landmark, Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import ShotKind, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.homes import choose_home
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.places_of_today import find_today, has_driveway, has_left, home_today
from storyassets.story.reading.things import find_props

TOM = Role(character_id="tom", name="Tom", species=Species.HUMAN)


def told(*texts: str, title: str = "The intern at the company") -> list[tuple[ShotKind, Staging]]:
    """The pictures of lines of narration after a hook."""
    lines = [
        Line(
            line_id=f"l{k}",
            beat=Beat.HOOK if k == 0 else Beat.SETUP if k == 1 else Beat.CONFLICT,
            speaker="narrator",
            text=text,
            emotion=Emotion.CALM,
        )
        for k, text in enumerate(("Tom was new.", *texts))
    ]
    script = Script(title=title, roles=(TOM,), lines=tuple(lines))
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    return [(shot.kind, shot.staging) for shot in shots.shots if shot.covers[0].line_id != "l0"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("at the elevator i asked why.", Setting.LOBBY),
        ("i was sitting beside his hospital bed.", Setting.HOSPITAL),
        ("he laughed until the nurse ran in.", Setting.HOSPITAL),
        ("i take the 7:15 train to work.", Setting.TRAIN),
        ("a dog got on our train in porto.", Setting.TRAIN),
        ("on my third day at the company i was late.", Setting.OFFICE),
        ("he parked his truck in my driveway.", Setting.DRIVEWAY),
        ("my mother baked the cake.", Setting.KITCHEN),
        ("we eat it on the bench.", Setting.CITY),
        ("i thought of her.", None),
    ],
)
def test_what_is_done_today_tells_where_it_is(text, place):
    assert find_today(text, Setting.ROOM) is place


def test_a_story_of_today_begins_where_its_title_says():
    assert home_today("two years ago a man moved in.", "my neighbor kept parking") is Setting.DRIVEWAY
    assert home_today("the landlord gave me one rule.", "every night") is Setting.ROOM
    assert home_today("he was glad.", "the hat") is None


def test_nobody_stays_at_an_elevator_or_for_years_at_a_hospital():
    assert has_left("i told him the truth.", Setting.LOBBY)
    assert has_left("every friday we buy one.", Setting.HOSPITAL)
    assert not has_left("he began to laugh.", Setting.HOSPITAL)


def test_a_house_of_today_in_town_has_a_driveway():
    assert has_driveway(Landmark.HOUSE, Setting.CITY)
    assert not has_driveway(Landmark.HOUSE, Setting.FOREST)


def test_a_screen_that_went_black_is_seen_black_in_the_office():
    kind, staging = told("At the company Tom pressed one key.", "The screen went black.", "Tom was afraid.")[
        -2
    ]
    assert (kind, staging.setting, staging.props) == (ShotKind.INSERT, Setting.OFFICE, (Prop.COMPUTER,))
    assert staging.condition_of(Prop.COMPUTER).state is PropState.DARK


def test_a_sign_in_an_office_hangs_on_its_wall_and_is_read():
    shots = told(
        "At the company Tom was late.",
        "On the wall behind his desk hangs a sign.",
        'It says: "Day three. Make a backup."',
        "Tom smiled.",
    )
    hung = [staging for _, staging in shots if Prop.NOTICE in staging.props]
    assert hung and all(staging.setting is Setting.OFFICE for staging in hung)
    assert any(staging.condition_of(Prop.NOTICE).says.startswith("Day three") for staging in hung)


def test_what_a_sign_out_front_said_and_says_now_is_read_there():
    shots = told(
        "At the motel Tom was late.",
        "The owner had changed the sign out front.",
        "It used to say HEATED POOL.",
        "Now it read: HOME OF CHAMPIONS.",
        "Tom smiled.",
    )
    says = [one.says for _, staging in shots for one in staging.conditions if one.prop is Prop.SIGNPOST]
    assert says[-2:] == ["HEATED POOL", "HOME OF CHAMPIONS"]


@pytest.mark.parametrize(
    "text", ["It used to say a lot about Tom.", "Tom used to say NO.", "It read like a novel."]
)
def test_what_nobody_wrote_is_on_no_sign(text):
    shots = told(
        "At the motel Tom was late.", "The owner had changed the sign out front.", text, "Tom smiled."
    )
    assert not any(one.says for _, staging in shots for one in staging.conditions)


def test_what_was_never_bought_is_not_there_and_who_runs_a_company_does_not_run():
    words = ["I", "never", "bought", "the", "boat."]
    assert words.index("boat.") in find_absent(words)
    assert read_figure(["Tom", "runs", "the", "company."], 1).action.value == "stand"


def test_a_deed_is_a_paper_only_where_it_is_handed_over():
    assert find_props(["I", "handed", "him", "the", "deed."]) == [Prop.LETTER]
    assert find_props(["It", "was", "the", "deed", "of", "a", "fool."]) == []


@pytest.mark.parametrize(
    ("title", "lines", "place"),
    [
        (
            "The Red Pen",
            ("The teacher gave the class its homework.", "The principal frowned."),
            Setting.CLASSROOM,
        ),
        (
            "Mopping Floors",
            ("Nobody saw her.", "The nurse came from the ward to her patient."),
            Setting.HOSPITAL,
        ),
        ("The Girl on the Number Nine Tram", ("He saw her each morning at 7:42.",), Setting.TRAM),
        ("I Worked Nights at a Storage Facility", ("The guy gave me one piece of advice.",), Setting.STORAGE),
    ],
)
def test_before_any_place_is_named_a_story_is_where_most_of_it_is(title, lines, place):
    assert told(*lines, title=title)[0][1].setting is place


def test_a_winter_and_the_curb_end_with_another_month():
    shown = told(
        "For a whole winter Tom carried boxes to the curb.",
        "In March Tom thought of her.",
        title="The roommate",
    )
    assert shown[0][1].weather is Weather.SNOW
    assert shown[-1][1].weather is Weather.CLEAR and shown[-1][1].setting is not Setting.DRIVEWAY


def test_whose_work_is_at_night_is_seen_at_night():
    assert (
        told("Tom ate a sandwich.", title="I worked nights at a warehouse")[0][1].time_of_day
        is TimeOfDay.NIGHT
    )
    assert told("Tom ate a sandwich.", title="My weeks at a warehouse")[0][1].time_of_day is TimeOfDay.DAY


def test_a_tale_of_the_savanna_is_shown_there():
    shown = told("Long ago Tom, a chief, beat his drum under the baobab.", title="The yam")
    assert shown[0][1].land is Land.SAVANNA and not shown[0][1].of_today


def test_what_only_the_end_tells_of_is_not_the_beginning():
    lines = [
        Line(line_id="h", beat=Beat.HOOK, speaker="narrator", text="Tom was last."),
        Line(line_id="s", beat=Beat.SETUP, speaker="narrator", text="Tom ran for a coach of the team."),
        Line(line_id="c", beat=Beat.CONFLICT, speaker="narrator", text="At the finals the runner fell."),
        Line(
            line_id="r",
            beat=Beat.RESOLUTION,
            speaker="narrator",
            text="Now a nurse of the hospital ward has a patient, a doctor and a monitor.",
        ),
    ]
    script = Script(title="The slowest", roles=(TOM,), lines=tuple(lines))
    assert choose_home(script, cast_characters(script, 1), of_today=True) is Setting.STADIUM
    assert find_today("the striker kicked.", Setting.ROOM) is Setting.PITCH


def test_a_bakery_before_which_a_story_stood_is_seen_from_outside_again_whoever_owns_it():
    shots = told(
        "Tom saw it outside a bakery at noon.", "Tom phoned the office.", "Today Anna owns the bakery."
    )
    assert [staging.landmark for _, staging in shots if staging.landmark][-1:] == [Landmark.BAKERY]


def test_a_large_thing_the_story_is_of_stays_where_it_was_brought_while_something_else_is_named():
    shots = told(
        "Someone stole my bicycle at the office in the city street.",
        "I saw the bicycle outside a bakery.",
        "The bicycle was old.",
        "I brought the bicycle back on the street.",
        "Tom looked at my hammer and smiled.",
        "Tom looked at my hammer again.",
    )
    assert all({Prop.BICYCLE, Prop.HAMMER} <= {*staging.props} for _, staging in shots[-2:])
