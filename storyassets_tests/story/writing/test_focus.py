from storyassets.story.words.single_deeds import single_deeds
from storyassets.story.writing.events import kept_events, rate_events
from storyassets.story.writing.focus import focused
from storyassets.story.writing.mysteries import mysteries
from storyassets.story.writing.parts import Part


def told(text, place):
    return Part((text, text, text), (), (), None, False, 0, place)


def test_the_deed_that_matters_stands_alone_with_its_subject():
    oath = "The old King was very angry, and swore that she should marry the first beggar that came."
    assert focused(oath) == ["The old King swore that she should marry the first beggar that came."]
    assert rate_events(focused(oath)[0]) >= rate_events("The old King was very angry.")
    assert kept_events(oath, "The old King was very angry.") < 0.5


def test_a_subject_with_a_verb_of_its_own_does_no_other_deeds():
    owner = (
        "The King to whom the garden belonged, came down to it next morning, and counted, and saw the pears."
    )
    assert single_deeds(owner) == [owner]


def test_a_theft_and_an_impostor_open_a_tale():
    parts = [told("A lord had some money stolen.", 0.1), *[told("He went home.", 0.3)] * 12]
    assert mysteries(parts) == ["Who stole the money?"]
    brides = [told("The false bride smiled.", 0.4), told("The true bride wept.", 0.6), *parts[1:]]
    assert mysteries(brides) == ["Two brides, and one is false."]
