"""Right places: on the road after leaving, at home with what was taken home, in the hall at table, behind what is told."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Sex, Species
from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Script
from storyassets.model.shot import Action, Relation, Staging
from storyassets.story.casting.buyers import BUYERS
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.hiding_spots import find_hiding_spot
from storyassets.story.reading.places import find_setting
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

TOWN = a_person("Town Mouse", species=Species.MOUSE, sex=Sex.FEMALE)
COUNTRY = a_person("Country Mouse", species=Species.MOUSE, sex=Sex.FEMALE)
I_MYSELF = a_person("I", sex=Sex.MALE).model_copy(update={"character_id": "i"})
BOY = a_person("Boy", sex=Sex.MALE)


def told(script: Script) -> dict[str, list[Staging]]:
    """The pictures of each line."""
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    lines: dict[str, list[Staging]] = {}
    for shot in shots:
        lines.setdefault(shot.covers[0].line_id, []).append(shot.staging)
    return lines


def narrated(*texts: str, roles: tuple[object, ...], beat: Beat = Beat.SETUP) -> dict[str, list[Staging]]:
    lines = [a_line(text, f"l{k}", beat) for k, text in enumerate(texts)]
    return told(a_script(*lines, roles=roles))


def test_who_is_invited_to_town_is_not_there_yet():
    lines = narrated(
        "A Country Mouse lived in a field.",
        "The Town Mouse invited the Country Mouse to come to the city.",
        "They reached the mansion.",
        roles=(COUNTRY, TOWN),
    )
    assert all(staging.setting is Setting.FIELD for staging in lines["l1"] if not staging.imagined)
    assert lines["l2"][0].setting is Setting.CITY


def test_a_place_that_is_only_told_of_is_no_setting():
    def setting_of(text: str) -> Setting | None:
        return find_setting(text.split())

    assert setting_of("She talked about her life in the city") is None
    assert setting_of("not to say a word to any one at the royal court") is None
    assert setting_of("She walked in the city") is Setting.CITY


def test_what_was_ridden_home_is_at_home_until_it_is_brought_back():
    mine = ("i",)
    lines = told(
        a_script(
            a_line("I saw my bicycle outside a bakery.", "l0", subjects=mine),
            a_line("I rode the bicycle home.", "l1", subjects=mine),
            a_line("A boy sat outside the bakery and cried.", "l2", subjects=("boy",)),
            a_line("So it was my bicycle.", "l3", subjects=mine),
            a_line("I ran home and brought it back.", "l4", subjects=mine),
            roles=(I_MYSELF, BOY),
        )
    )
    assert lines["l3"][0].setting is Setting.DRIVEWAY  # a bicycle stands before the house, on no rug
    back = lines["l4"][-1]
    assert back.setting is not lines["l3"][0].setting
    assert {actor.character_id for actor in back.actors} == {"i", "boy"}


def test_a_chest_that_was_taken_home_is_in_the_house():
    mine = ("i",)
    lines = told(
        a_script(
            a_line("I found a chest in the woods.", "l0", subjects=mine),
            a_line("I carried the chest home.", "l1", subjects=mine),
            a_line("The chest was heavy.", "l2", subjects=mine),
            roles=(I_MYSELF,),
        )
    )
    assert all(one.setting not in (Setting.DRIVEWAY, Setting.VILLAGE) for one in lines["l2"])


def test_people_hide_behind_what_the_sentence_says():
    assert find_hiding_spot("they hid in a corner of the room, behind some clothes") is Prop.COAT
    assert find_hiding_spot("he bought some clothes") is None
    wife = a_person("Wife", sex=Sex.FEMALE)
    hidden = narrated("The wife sat in her house.", "She hid behind some clothes.", roles=(wife,))["l1"][0]
    assert hidden.actors[0].at == Prop.COAT.value and hidden.actors[0].relation is Relation.BEHIND


def test_good_business_brings_buyers():
    tailor = a_person("Tailor", sex=Sex.MALE).model_copy(update={"occupation": "tailor"})
    lines = narrated(
        "A tailor sat in his workshop.",
        "Everything went well for the tailor.",
        roles=(tailor,),
        beat=Beat.RESOLUTION,
    )
    seller = lines["l1"][0].actors[0]
    assert lines["l1"][0].actors[1].character_id == BUYERS
    assert seller.action is Action.GIVE and seller.toward == BUYERS


def test_a_laid_table_is_indoors_and_horses_stay_out():
    lord = a_person("Lord", sex=Sex.MALE).model_copy(update={"occupation": "lord"})
    horses = a_person("Horses", species=Species.HORSE).model_copy(update={"crowd": True})
    lines = narrated(
        "A rich lord lived in a castle.",
        "The horses ran along the road.",
        "The table was spread.",
        roles=(lord, horses),
    )
    laid = lines["l2"][0]
    assert laid.setting is Setting.HALL
    assert "horses" not in {actor.character_id for actor in laid.actors}


def test_wood_and_village_near_a_field_are_seen_from_it():
    boy = a_person("Shepherd", sex=Sex.MALE).model_copy(update={"occupation": "shepherd"})
    lines = narrated(
        "A shepherd sat in a field near a dark forest not far from the village.", "He was sad.", roles=(boy,)
    )
    assert lines["l1"][0].vistas == (Setting.FOREST, Setting.VILLAGE)
    assert lines["l1"][0].weather is Weather.CLEAR
