"""Begins: where nothing says it, a story is at once where it is told to be first."""

from __future__ import annotations

from storyassets.model.character import Role, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.shot import Staging
from storyassets_tests.fakes.directed import told_shots

TOM = Role(character_id="tom", name="Tom", species=Species.HUMAN)


def stagings(*texts: str) -> list[Staging]:
    """The last picture of each line of narration."""
    shown: dict[str, Staging] = {}
    for shot in told_shots(*texts, roles=(TOM,), title="The phone"):
        shown[shot.covers[0].line_id] = shot.staging
    return list(shown.values())


def test_who_stands_on_a_platform_in_the_third_line_was_in_no_lounge_before():
    shown = stagings(
        "The 6:40 was cancelled.", "Tom had to be in Glasgow at nine.", "He stood on the platform and cried."
    )
    assert {one.setting for one in shown} == {Setting.STATION}


def test_who_tells_of_a_mother_and_a_table_first_is_at_home():
    shown = stagings(
        "Tom ate with his mother at the table.", "He was late.", "He stood on the platform and cried."
    )
    assert shown[0].setting is not Setting.STATION and shown[-1].setting is Setting.STATION


def test_who_looks_at_the_stars_does_so_by_night_and_stars_of_films_shine_at_any_hour():
    assert stagings("Tom stood in the park and looked at the stars.")[0].time_of_day is TimeOfDay.NIGHT
    assert stagings("Tom met the stars of the film in the park.")[0].time_of_day is TimeOfDay.DAY
