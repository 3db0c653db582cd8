"""Words that look like a deed of somebody and are none."""

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Relation
from storyassets.story.reading.covering import find_cover
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.grammar import is_noun
from storyassets.story.reading.things import find_props
from storyassets_tests.fakes.episodes import a_line, a_person, a_script
from storyassets_tests.fakes.figures import at_verb

ROLES = (a_person("Danny", sex="male"), a_person("Ruth", sex="female"))


def deeds_of(text: str):
    reader = Reader.of(a_script(a_line("Danny waited."), roles=ROLES))
    reader.read_line(a_line("Ruth sat down.", subjects=("ruth",)))
    reader.read_line(a_line("Danny waited.", subjects=("danny",)))
    deeds = reader.read_line(a_line(text, "setup-2", subjects=("danny",)))
    return {(deed.character_id, deed.action) for deed in deeds if deed.action is not None}


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("He walled in the only spring.", "spring", True),
        ("They met that fall.", "fall", True),
        ("The cats spring up.", "spring", False),
        ("It smelled of fried fish.", "fish", True),
        ("She lived on salted butter and smoked fish.", "fish", False),
        ("A boy called Declan came.", "called", True),
        ("The dog is old and called Rex.", "called", True),
        ("Her mother called Declan.", "called", False),
        ("She got up and called Declan.", "called", False),
        ("They argued about selling it.", "selling", True),
        ("She opened it by turning it.", "turning", False),
        ("They saw a sky with nothing holding it up.", "holding", True),
        ("He broke his right hand.", "hand", True),
    ],
)
def test_what_stands_around_a_word_says_that_it_is_no_verb(text, word, noun):
    assert is_noun(*at_verb(text, word)) is noun


@pytest.mark.parametrize(
    ("text", "doer", "action"),
    [
        ("Danny gave his opinion that the four were drowned.", "danny", Action.DEAD),
        ("Danny saw that the house was burned.", "danny", Action.LAY),
        ("He drew a long ladder lying against the wall.", "danny", Action.LIE),
        ("Danny shouted about selling the boat.", "danny", Action.GIVE),
    ],
)
def test_what_is_done_to_others_is_not_done_by_whoever_tells_it(text, doer, action):
    assert (doer, action) not in deeds_of(text)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Danny was caught.", ("danny", Action.TRAPPED)),
        ("An old man called Danny laughed.", ("danny", Action.LAUGH)),
        ("Danny stopped dead.", ("danny", Action.LOOK)),
        ("Danny knocked with a stone.", ("danny", Action.STRIKE)),
        ("Both of them drank.", ("ruth", Action.DRINK)),
        ("Ruth crossed the field, the whole width of it, and laughed.", ("ruth", Action.LAUGH)),
        ("He drew a ladder.", ("danny", Action.WRITE)),
        ("He drew his sword.", ("danny", Action.PULL)),
        ("He got down on one knee.", ("danny", Action.KNEEL)),
        ("Danny showed up at noon.", ("danny", Action.WALK)),
        ("Ruth counted the steps.", ("ruth", Action.POINT)),
        ("Danny reached into the drain.", ("danny", Action.LAY)),
        ("She touched the blade.", ("ruth", Action.KNOCK)),
        ("He pressed the starter.", ("danny", Action.KNOCK)),
        ("Ruth bled the brakes.", ("ruth", Action.WORK)),
    ],
)
def test_the_deed_is_read_where_there_is_one(text, deed):
    assert deed in deeds_of(text)


def test_what_something_is_like_or_dearer_than_is_not_there():
    assert Prop.EGG not in find_props(["She", "dropped", "on", "it", "like", "a", "hen", "on", "an", "egg."])
    assert Prop.HOUSE not in find_props(["It", "was", "a", "coin", "worth", "more", "than", "the", "house."])
    assert Prop.EGG in find_props(["She", "dropped", "an", "egg."])
    assert Prop.HOUSE in find_props(["He", "sold", "the", "house."])


@pytest.mark.parametrize(
    ("text", "falls"),
    [
        ("Danny threw Ruth the rope.", False),
        ("Danny tossed Ruth a key.", False),
        ("Danny pushed Ruth.", True),
        ("Danny pushed Ruth off the wall.", True),
    ],
)
def test_to_whom_a_thing_is_thrown_does_not_fall(text, falls):
    assert (("ruth", Action.FALL) in deeds_of(text)) is falls


def test_a_coat_around_the_shoulders_lays_nobody_down():
    assert find_cover(["He", "put", "his", "coat", "around", "her", "shoulders."]) is None
    assert find_cover(["He", "put", "his", "coat", "over", "her."]) == (Prop.COAT, 1)


def test_who_rows_sits_in_the_boat_and_who_plays_chess_sits():
    def last(text: str, first: str = "Danny waited."):
        reader = Reader.of(a_script(a_line(first), a_line(text), roles=ROLES))
        reader.read_line(a_line(first, subjects=("danny",)))
        return reader.read_line(a_line(text, "setup-2", subjects=("danny",)))[-1]

    rows = last("Danny rowed to the island.")
    assert (rows.action, rows.holds, rows.by, rows.relation) == (Action.SIT, "oar", "boat", Relation.IN)
    assert last("Danny played.", "Danny loved chess.").action is Action.SIT
    assert last("Danny played.").action is Action.DANCE


def test_it_is_no_pair_and_nobody_takes_a_door():
    def held(*lines: str) -> list[str]:
        reader = Reader.of(a_script(a_line("Danny waited."), roles=ROLES))
        reader.read_line(a_line("Danny waited.", subjects=("danny",)))
        told = [
            reader.read_line(a_line(text, f"setup-{n}", subjects=("danny",))) for n, text in enumerate(lines)
        ]
        return [deed.holds or deed.by for deed in told[-1] if deed.holds or deed.by]

    assert held("He picked up the gloves.", "Then he took it.") == []
    assert held("He came to the door.", "Then he took it.") == []
    assert held("He saw a letter.", "Then he took it.") == ["letter"]
    assert held("He saw the bicycle.", "Then he brought it back.") == ["bicycle"]
