"""Old words and phrases become those of today, and the grammar around them stays right."""

import pytest

from storyassets.story.writing.compress import modernise, shorten
from storyassets.story.writing.plain_words import PLAIN, right_articles


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("An immense shadow hastened by.", "A huge shadow hurried by."),
        ("She was proud and haughty.", "She was proud."),
        ("So the Crow opened her beak wide to utter her loudest caw.", "So the Crow opened her beak wide to caw her loudest."),
        ("All went well with him, and all his undertakings prospered.", "Everything went well for him."),
        ("They dressed themselves with the greatest rapidity.", "They dressed themselves very quickly."),
        ("The daughter was promised to a prince.", "The daughter was going to marry a prince."),
        ("I will say that the plan is good.", "The plan is good."),
        ("My dad read every one. Every one laughed.", "My dad read every one. Everyone laughed."),
        ("He had a wish to sing.", "He had a wish to sing."),
        ("I should have run.", "I should have run."),
        ("We should have listened to her.", "We should have listened to her."),
        ("I should have a better home.", "I would have a better home."),
        ("The maiden lamented.", "The maiden cried."),
        ("Something had to be done, for they lived in such constant fear of the dog that they hardly dared to sleep.", "They lived in constant fear of the dog."),
        ("Something had to be done.", "Something had to be done."),
        ("You may have luxuries that I have not, but I sleep well.", "You may have fine things, but I sleep well."),
        ("You may have a horse that I have not seen, but I walk.", "You may have a horse that I have not seen, but I walk."),
        ("I like the country with the peace and security that go with it.", "I like the country with its peace and security."),
        ("They took hold of it one at each end.", "They took one end each."),
    ],
)  # fmt: skip
def test_old_phrases_are_said_as_today(old, new):
    assert modernise(old) == new


def test_a_and_an_fit_the_word_that_follows():
    assert right_articles("an huge ox, a old one, an honest man, a one-eyed hen") == (
        "a huge ox, an old one, an honest man, a one-eyed hen"
    )


def test_no_plain_word_is_itself_old():
    assert not {word for new in PLAIN.values() for word in new.split()} & set(PLAIN)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("When he saw how the birds flew about and how the Hare and all the others ran by, always eager to see everything, the Tortoise felt sad.", "The Tortoise felt sad to see how the birds flew about."),
        ("When she heard the bells of the town, the prisoner was very sad.", "The prisoner was sad to hear the bells of the town."),
        ("When they saw how the others were fed and how they were stroked, the dogs grew jealous.", "The dogs grew jealous to see how the others were fed."),
        ("As they saw the long ships coming, the villagers grew afraid.", "As they saw the long ships coming, the villagers grew afraid."),
        ("When he saw the broken jar, his mother was angry.", "When he saw the broken jar, his mother was angry."),
        ("When she saw the broken jar, the old man was angry.", "When she saw the broken jar, the old man was angry."),
        ("When he heard of it, the king was away.", "When he heard of it, the king was away."),
    ],
)  # fmt: skip
def test_what_somebody_feels_keeps_what_they_saw(old, new):
    assert shorten(old)[1] == new
