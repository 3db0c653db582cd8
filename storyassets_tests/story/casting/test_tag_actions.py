"""What a tag tells besides who speaks, and what can stand alone of it."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.tag_actions import (
    OTHERS_DO,
    actions,
    begins_with_deed,
    main_clause,
    with_and,
    without_last_subject,
)


@pytest.mark.parametrize(
    ("tag", "meanwhile", "then"),
    [
        (", looking up at the roof", "looked up at the roof", ""),
        (", quickly drying her hands", "dried her hands", ""),
        (", and ran away", "", "ran away"),
        (" and sat down beside him", "", "sat down beside him"),
        (" at last", "", ""),
        (", meaning it", "", ""),
    ],
)
def test_a_deed_is_told_as_it_is_said_or_after_it(tag, meanwhile, then):
    assert actions(tag) == (meanwhile, then)


def test_what_others_do_then_is_told_and_what_the_speaker_does_is_not_theirs():
    told = OTHERS_DO.search("the baker called, and the men laughed until dawn")
    assert told and told.group("more") == "the men laughed until dawn"
    assert OTHERS_DO.search("he said, and sat") is None
    assert begins_with_deed("the men laughed until dawn")
    assert not begins_with_deed("the boy in the red coat") and not begins_with_deed("laughing at him")


@pytest.mark.parametrize(
    ("before", "alone"),
    [
        ("When the huntsman saw him", "the huntsman saw him."),
        ("It was nine, and the receptionist at the desk", "It was nine."),
        ("Seeing the smoke, she ran", "Seeing the smoke, she ran."),
        ("By the time they came", ""),
        ("saw him", ""),
    ],
)
def test_only_what_can_stand_alone_is_told_alone(before, alone):
    assert main_clause(before) == alone


@pytest.mark.parametrize(
    ("head", "left"),
    [
        ("When he saw the baker, the miller", "When he saw the baker"),
        ("The stove smoked, so the baker", "The stove smoked"),
        ("When the huntsman saw him he", "When the huntsman saw him"),
        ("the old baker", ""),
    ],
)
def test_who_then_speaks_is_left_out_of_what_is_told_before(head, left):
    people = find_people("The baker met the miller. The baker bowed. The miller laughed.", "")
    assert without_last_subject(head, people) == left


def test_the_last_of_several_deeds_gets_its_and_where_none_is():
    assert (
        with_and("The mare lifted her head, pricked her ears.")
        == "The mare lifted her head and pricked her ears."
    )
    for as_it_is in ("When he came, sat down.", "He rose and went to the sink, turned it on."):
        assert with_and(as_it_is) == as_it_is
