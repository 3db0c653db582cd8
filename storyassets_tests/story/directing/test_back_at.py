"""Back at a thing: where it stands, there they are."""

from __future__ import annotations

from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets_tests.fakes.directed import told_shots

TOM = Role(character_id="tom", name="Tom", species=Species.HUMAN)


def places(*texts: str) -> list[Setting]:
    """Where each line of narration ends."""
    shown: dict[str, Setting] = {}
    for shot in told_shots(*texts, roles=(TOM,), title="The manager"):
        shown[shot.covers[0].line_id] = shot.staging.setting
    return list(shown.values())


def test_who_comes_back_to_the_bench_is_where_it_stood():
    shown = places(
        "Tom sat on a bench in the park.", "Tom went into the library.", "Tom came back to the bench."
    )
    assert shown == [Setting.PARK, Setting.LIBRARY, Setting.PARK]


def test_who_goes_back_to_work_or_to_a_bench_nobody_told_of_goes_nowhere():
    shown = places("Tom sat in the park.", "Tom went into the library.", "Tom came back to the bench.")
    assert shown[-1] is not Setting.PARK


def test_outside_a_headmasters_office_is_the_corridor_of_his_school():
    shown = places("The class was in the gym.", "Tom sat down outside the office.")
    assert shown == [Setting.GYM, Setting.LOCKERS]
    assert places("Tom walked along the street.", "Tom waited outside the office.")[-1] is Setting.CITY


def test_a_shop_that_somebody_has_is_where_a_story_begins_wherever_it_stands():
    shown = places("My aunt has a hardware shop on a very steep hill.", "The cat is fat.")
    assert shown[-1] is Setting.SHOP and Setting.FIELD not in shown
    assert places("Tom had a van.", "The hill was steep.")[0] is not Setting.SHOP


def test_before_a_door_that_somebody_opens_they_are_still_outside():
    shown = places("Tom stood on the porch.", "A girl opened the door.", "Tom went inside with her.")
    assert shown[:2] == [Setting.DRIVEWAY, Setting.DRIVEWAY]


def test_the_first_words_tell_of_the_place_itself():
    shown = places("The allotment behind the gasworks has forty plots.", "Tom grew marigolds.")
    assert set(shown) == {Setting.GARDEN}


def test_who_falls_through_a_cloud_is_in_no_church():
    shown = places("Tom prayed in the church.", "He fell through a cloud.")
    assert shown == [Setting.CHURCH, Setting.SKY]


def test_a_road_that_is_flooded_takes_nobody_out_of_the_house():
    shown = places("Tom ate in the restaurant.", "The road was under water.", "Tom ordered tea.")
    assert set(shown) == {Setting.RESTAURANT}


def test_who_comes_in_comes_where_the_story_was_before_it_looked_outside():
    shown = places("Tom sat in the kitchen.", "Tom stood in a forest.", "Tom came in, and took the bread.")
    assert shown == [Setting.KITCHEN, Setting.FOREST, Setting.KITCHEN]
    led = places("Tom sat in the kitchen.", "Tom stood in a forest.", "Tom came in second.")
    assert led[-1] is Setting.FOREST


def test_the_door_at_which_a_passenger_waits_is_that_of_the_train():
    assert places("Tom got on our train.", "Tom waited at the door.") == [Setting.TRAIN, Setting.TRAIN]
