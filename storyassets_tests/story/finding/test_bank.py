import pytest

from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.story import Story, StorySource
from storyassets.story.finding.bank import closest_story

BANK = (
    Story(
        title="The Lighthouse",
        text="A keeper lit the lamp every night, although no ship came.",
        lesson="Hope waits.",
    ),
    Story(title="The Robot Cook", text="A robot burned the soup and learned to taste it."),
    Story(title="Two Hares", text="Two hares shared one carrot through the winter.", lesson="Friends share."),
)


@pytest.mark.parametrize(
    ("topic", "title"),
    [
        ("robots learning to cook", "The Robot Cook"),
        ("a keeper of a lighthouse", "The Lighthouse"),
        ("the friendship of two bunnies", "Two Hares"),
        ("SHARING", "Two Hares"),
    ],
)
def test_the_closest_story_is_chosen_by_its_words(topic, title):
    assert closest_story(topic, BANK).title == title


def test_the_choice_says_that_it_was_not_written_for_the_topic():
    story = closest_story("robots", BANK)
    assert story.source == StorySource.BANK
    assert "robots" in story.note
    assert "not one written for it" in story.note


def test_a_topic_that_no_story_is_about_gets_the_first_one_and_says_so():
    story = closest_story("quantum tax law", BANK)
    assert story.title == BANK[0].title
    assert "No story of the bank is about" in story.note


@pytest.mark.parametrize("topic", ["", "  \n", "x" * 301])
def test_a_blank_or_endless_topic_is_refused(topic):
    with pytest.raises(BadInput):
        closest_story(topic, BANK)


def test_an_empty_bank_is_a_fault_of_the_configuration():
    with pytest.raises(BadConfiguration):
        closest_story("robots", ())
