"""What is labelled by hand of stories of today belongs to a story, by words that stand there, in words of the model."""

import re
import tomllib
from pathlib import Path

import pytest

from storyassets.model.character import Age, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Setting, TimeOfDay

STORIES = Path(__file__).parent.parent / "benchmarks" / "stories_of_today"
WORDS_IN_A_ROW = 3
"""What a shot says may be retold, but not all of it."""

NOT_DRAWN_YET = {"caravan", "counting_room"}
"""Places of these stories that no picture shows; who draws one takes it out here."""


def labels_of(what):
    return tomllib.loads((STORIES / f"{what}.toml").read_text(encoding="utf-8"))


def plain_words(text):
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.replace("’", "'").lower())


def words_of_story(name):
    return f" {' '.join(plain_words((STORIES / 'mended_by' / f'{name}.md').read_text(encoding='utf-8')))} "


def strangers(openings, story, in_a_row):
    """The labels of which no so many words stand in the story as they are."""
    found = []
    for opening in openings:
        words = plain_words(opening)
        starts = range(max(1, len(words) - in_a_row + 1))
        if not any(f" {' '.join(words[at : at + in_a_row])} " in story for at in starts):
            found.append(opening)
    return found


def openings_of(what, labels):
    match what:
        case "speakers" | "places":
            return [row[0] for row in labels["speeches" if what == "speakers" else "places"]]
        case "who":
            return [label.rsplit(" = ", 1)[0] for label in labels["seen"]]
    return list(labels)


@pytest.mark.parametrize(
    ("what", "in_a_row"),
    [("speakers", 99), ("places", 99), ("things", WORDS_IN_A_ROW), ("who", WORDS_IN_A_ROW)],
)
def test_what_is_labelled_stands_in_its_story(what, in_a_row):
    wrong = {
        name: lost
        for name, labels in labels_of(what).items()
        if (lost := strangers(openings_of(what, labels), words_of_story(name), in_a_row))
    }
    assert wrong == {}


def test_a_label_of_other_words_is_found_out():
    story = words_of_story("a-roll-of-quarters")
    assert strangers(["Nobody ever said this here"], story, WORDS_IN_A_ROW)
    assert strangers(["Where you walking"], story, 99)


def test_places_and_hours_are_the_model_s():
    cells = [row[1:] for labels in labels_of("places").values() for row in labels["places"]]
    named = {one for row in cells for cell in row[:2] for one in cell.split()}
    assert named - {setting.value for setting in Setting} == NOT_DRAWN_YET
    assert {one for row in cells for one in row[2].split()} <= {hour.value for hour in TimeOfDay}


def test_things_are_the_model_s_and_each_is_of_a_known_sort():
    marks = [
        mark for labels in labels_of("things").values() for told in labels.values() for mark in told.split()
    ]
    pairs = [mark.split("=") for mark in marks]
    assert {name.partition("~")[0] for name, _ in pairs} <= {prop.value for prop in Prop}
    assert {sort for _, sort in pairs} <= set("rnwib")


def test_people_are_of_a_sex_an_age_and_a_kind():
    people = [label.split()[1:] for labels in labels_of("who").values() for label in labels["people"]]
    assert {sex for sex, *_ in people} <= {sex.value for sex in Sex} | {"-"}
    assert {age for _, age, *_ in people} <= {age.value for age in Age}
    assert {kind for _, _, *kinds in people for kind in kinds} <= {kind.value for kind in Species}
