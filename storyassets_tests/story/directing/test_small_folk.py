"""Elves work on the table, are watched from behind a curtain, and wear what they were given; prayers, finds and riches."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Costume, Role, Sex, Species
from storyassets.model.place import TimeOfDay
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Action, Relation, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_ROLES = (
    Role(
        character_id="shoemaker",
        name="Shoemaker",
        species=Species.HUMAN,
        sex=Sex.MALE,
        occupation="shoemaker",
    ),
    Role(character_id="wife", name="Wife", species=Species.HUMAN, sex=Sex.FEMALE),
    Role(character_id="elves", name="Elves", species=Species.HUMAN, sex=Sex.MALE, crowd=True),
)
_TOLD = (
    (Beat.HOOK, "narrator", "Who finished the shoes?"),
    (Beat.SETUP, "narrator", "In the evening the shoemaker cut out the shoes at his table."),
    (Beat.SETUP, "narrator", "The shoemaker said his prayers."),
    (Beat.SETUP, "narrator", "In the morning the two shoes stood finished on his table."),
    (Beat.SETUP, "narrator", "Soon the shoemaker became a rich man."),
    (Beat.CONFLICT, "narrator", "The shoemaker and his wife hid in a corner of the room."),
    (Beat.CONFLICT, "narrator", "At midnight two elves in rags came, and began to sew the shoes."),
    (Beat.CONFLICT, "wife", "They must be cold. I will make them little shirts."),
    (Beat.CONFLICT, "narrator", "One night the shoemaker and his wife laid the presents on the table."),
    (Beat.TWIST, "narrator", "The elves found no leather, only the little clothes."),
    (Beat.TWIST, "narrator", "The elves dressed themselves very quickly."),
    (Beat.RESOLUTION, "narrator", "The elves never came again."),
)


def _direct(told: tuple[tuple[Beat, str, str], ...] = _TOLD) -> dict[str, list[Staging]]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=beat, speaker=speaker, text=text, emotion=Emotion.CALM)
        for n, (beat, speaker, text) in enumerate(told)
    )
    script = Script(title="The Elves", roles=_ROLES, lines=lines)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    of_line: dict[str, list[Staging]] = {}
    for shot in shots:
        of_line.setdefault(shot.covers[0].line_id, []).append(shot.staging)
    return of_line


_SEEN = _direct()


def test_who_says_a_prayer_kneels_with_joined_hands() -> None:
    prays = _SEEN["l2"][0].actors[0]

    assert (prays.character_id, prays.action, prays.emotion) == ("shoemaker", Action.BEG, Emotion.GRAVE)


def test_what_is_found_in_the_morning_lies_before_one_who_is_astonished() -> None:
    found = _SEEN["l3"][-1]

    assert found.time_of_day is TimeOfDay.DAWN
    assert found.condition_of(Prop.SHOE).count == 2
    assert [(a.at, a.relation, a.emotion) for a in found.actors] == [
        ("table", Relation.BEHIND, Emotion.SURPRISE)
    ]


def test_who_became_rich_is_in_fine_clothes_from_then_on() -> None:
    before = {a.costume for s in _SEEN["l1"] for a in s.actors if a.character_id == "shoemaker"}
    after = {
        a.costume for n in (4, 5) for s in _SEEN[f"l{n}"] for a in s.actors if a.character_id == "shoemaker"
    }

    assert before == {None}
    assert after == {Costume.LORD}


def test_elves_are_on_the_table_as_many_as_first_came() -> None:
    elves = [a for n in (6, 9, 10) for s in _SEEN[f"l{n}"] for a in s.actors if a.character_id == "elves"]

    assert {(a.at, a.relation) for a in elves} == {("table", Relation.ON)}
    assert {a.count for a in elves} == {2}


def test_who_hides_looks_out_from_behind_a_curtain() -> None:
    hidden = _SEEN["l5"][-1].actors

    assert {(a.character_id, a.action, a.at) for a in hidden} == {
        ("shoemaker", Action.HIDE, "curtain"),
        ("wife", Action.HIDE, "curtain"),
    }


def test_there_is_a_shirt_for_each_until_they_wear_them() -> None:
    laid = next(s for s in _SEEN["l8"] if s.actors and s.actors[0].at == "table")
    worn = _SEEN["l10"][-1]

    assert laid.condition_of(Prop.SHIRT).count == 2
    assert Prop.SHIRT not in worn.props
    assert worn.actors[-1].outfit and worn.actors[-1].action is Action.CHEER


def test_after_they_are_gone_the_table_is_empty() -> None:
    last = _SEEN["l11"][-1]

    assert {a.character_id for a in last.actors} == {"shoemaker", "wife"}
    assert Prop.SHIRT not in last.props


def test_the_presents_that_lie_there_are_what_was_sewn() -> None:
    lies = [staging.condition_of(Prop.SHIRT).state for staging in _SEEN["l8"] + _SEEN["l9"]]

    assert set(lies) == {PropState.SEWN}


def test_who_hides_behind_clothes_watches_from_there() -> None:
    told = {
        **dict(enumerate(_TOLD)),
        5: (
            Beat.CONFLICT,
            "narrator",
            "The shoemaker and his wife hid in a corner of the room, behind some clothes.",
        ),
    }
    behind = [a.at for a in _direct(tuple(told.values()))["l5"][-1].actors]

    assert behind
    assert set(behind) == {Prop.COAT.value}
