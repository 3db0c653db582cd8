"""Hook sentences: a story's own words come before a question that fits any story."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.hook import LONGEST_HOOK_WORDS, choose_hook
from storyassets.story.writing.hook_sentences import (
    fits_any_story,
    is_opaque,
    own_sentences,
    stands_as_hook,
    title_sentences,
)
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.title_hook import title_as_hook

LODGER = (
    "My aunt told me the cellar had been empty since the war. I believed her, for she had no key. "
    "That night I heard someone sweep the stairs. I called out, and the broom fell over. "
    "I carried a lamp down and saw wet footprints. In the morning the broom was back on its hook."
)
BAKER = (
    "A baker named Anna carried a basket of bread to the harbor. A sailor bought one loaf. "
    "He put the basket on the wall and ate. Anna walked home. The next day the sailor brought the basket back. "
    "They drank coffee, and Anna gave him the basket for his ship."
)


def parts_of(text, title=""):
    people = find_people(text, title)
    return read_parts(read_pieces(text.split("\n\n"), people), None), people


@pytest.mark.parametrize(
    ("title", "hook"),
    [
        ("I Clean Rooms in a Hotel. Never Open the Green Door.", "Never Open the Green Door."),
        ("AITA for telling my boss the truth?", "I told my boss the truth."),
        ("AITJ for Not Inviting My Brother?", "I did not invite my brother."),
        ("TIFU by Locking Myself in the Museum", "I locked myself in the museum."),
        ("My Aunt Sold the Farm by Mail, So I Bought the Road", "My Aunt Sold the Farm by Mail."),
        (
            "She Watered My Dead Plants Every Single Sunday for a Year",
            "She Watered My Dead Plants Every Single Sunday.",
        ),
        ("We Stayed, and It Rained", None),
        ("The Fox and the Crow", None),
        ("The Bell of Saint Mary", None),
    ],
)
def test_a_title_that_warns_or_confesses_is_said_alone(title, hook):
    assert next(iter(title_sentences(title)), None) == hook


def test_what_a_confession_can_miss_goes():
    assert "I gave my sister the ring." in title_sentences("AITA for giving my sister back the ring?")


@pytest.mark.parametrize(
    ("text", "hook"),
    [
        (LODGER, "The cellar had been empty since the war."),
        (
            "I flew a small plane. In twelve years as a pilot, I have never told anybody about the gull. A gull sat on the wing. It rode with us to the coast.",
            "I have never told anybody about the gull.",
        ),
        (
            "A ball was held in the rain. Police have since found that there is no Baron Wells, and no such castle. The guests had paid. They went home.",
            "There is no Baron Wells.",
        ),
    ],
)
def test_a_sentence_of_the_beginning_that_makes_one_ask_is_a_hook(text, hook):
    parts, people = parts_of(text)
    assert hook in [said for _, said, _ in own_sentences(parts, people)]


def test_a_sentence_that_leans_on_another_or_comes_late_is_none():
    parts, people = parts_of(BAKER + " Nobody ever ate bread there again.")
    assert own_sentences(parts, people) == []


def test_a_first_sentence_that_says_more_than_its_hook_is_no_hook_it_would_be_told_twice():
    parts, people = parts_of(
        "In forty years as a judge at the county court, I have only once laughed. A goat came in. It ate the oath."
    )
    assert own_sentences(parts, people) == []


def test_of_what_there_is_one_only_the_title_keeps_its_article():
    parts, people = parts_of(BAKER.replace("A baker named Anna", "The slowest baker of all, Anna,"))
    for title in ("The Slowest Baker in the Harbor", "The Last Baker on the Wall"):
        assert choose_hook(title, parts, people).text == f"{title}."


def test_today_how_its_author_begins_is_better_than_a_bare_title_and_a_question_that_fits_any_story():
    parts, people = parts_of(BAKER + " She didn't say why.", "Anna's Second Basket")
    assert choose_hook("Anna's Second Basket", parts, people).text == parts[0].wordings[0]
    parts, people = parts_of(BAKER.replace(" of bread to the harbor", "") + " She didn't say why.", "Anna")
    assert choose_hook("Anna", parts, people).text == parts[0].wordings[0]


def test_the_title_of_a_fable_only_names_who_is_in_it():
    parts, people = parts_of(BAKER, "The Baker and the Basket")
    assert fits_any_story(choose_hook("The Baker and the Basket", parts, people).text)
    # What says more than that is better than what fits any story, however old the words are.
    assert choose_hook("Anna's Second Basket", parts, people).text == "Anna's Second Basket."


@pytest.mark.parametrize(
    ("title", "stands"),
    [
        ("Mr. Hale's Blue Pen", True),
        ("The Man in Room Six", True),
        ("The Heron and the Mole", False),
        ("Home", False),
    ],
)
def test_a_title_stands_if_it_says_more_than_who_is_in_it(title, stands):
    assert stands_as_hook(title) is stands


@pytest.mark.parametrize(
    "opaque",
    [
        "My boss'll kill me if I send it back.",
        "I never bothered to.",
        "How long until we're ready?",
        "We never found them.",
        "I have never told anybody this.",
    ],
)
def test_of_what_nobody_has_heard_yet_no_first_line_speaks(opaque):
    assert is_opaque(opaque)


@pytest.mark.parametrize(
    "clear",
    [
        "Somebody stole my dog and sold it.",
        "Nobody had come through the gate.",
        "You've never seen the sky.",
        "A dead phone rang, and it was him.",
        "Has she gone?",
    ],
)
def test_what_says_what_it_speaks_of_may_be_a_first_line(clear):
    assert not is_opaque(clear)


def test_a_title_that_is_a_sentence_comes_before_a_line_of_a_story_of_today():
    text = (
        "My uncle Karl died in 2019. I didn't cry. My cousin Berta laughed out loud at the grave. He'd left me his boat. "
        "It had a hole in the floor. I patched the hole. The boat didn't sink."
    )
    parts, people = parts_of(text)
    title = "My Uncle Left Me a Boat That Couldn't Float"
    assert choose_hook(title, parts, people).text == f"{title}."
    # The first line is known before the story is searched for a better one.
    assert title_as_hook(title, parts[:3], people, LONGEST_HOOK_WORDS).text == f"{title}."
    for name in ("Uncle Karl", "My Uncle Karl Died"):
        assert title_as_hook(name, parts, people, LONGEST_HOOK_WORDS) is None


OATH = (
    "Karl didn't know why the man paid with coins. The man never spoke. Karl kept the coins in a jar. "
    "In 2019 the man came no more. Karl's daughter found a note in the jar. It wasn't in any language."
)


@pytest.mark.parametrize(
    ("title", "hook"),
    [
        ("The Man Who Paid in Camels", "The Man Who Paid in Camels."),
        ("Why My Grandfather Never Locked His Door", "Why My Grandfather Never Locked His Door."),
        (
            "I Found My Own Obituary in a Newspaper from 1962",
            "I Found My Own Obituary in a Newspaper from 1962.",
        ),
        ("Man Returns Book After 61 Years, Asks for His Card Back", "Man Returns Book After 61 Years."),
        ("WIBTA if I told my sister about the jar?", "What if I told my sister about the jar?"),
    ],
)
def test_a_story_of_today_begins_with_what_its_author_calls_it(title, hook):
    assert choose_hook(title, *parts_of(OATH, title)).text == hook


def test_what_is_no_question_asks_nothing():
    text = (
        'A farmer found a mortar in his field. He told the King of it. "The King took the mortar?" asked his clever daughter. '
        "The farmer said that he had. The daughter shook her head. The King put him in prison. She came to the castle. Then he was free."
    )
    parts, people = parts_of(text)
    assert not [line for _, line, _ in own_sentences(parts, people) if line == "The King took the mortar?"]


@pytest.mark.parametrize("title", ["The Baker and the Jar", "Two Truths", "Karl"])
def test_a_title_that_says_nothing_does_not_begin_it(title):
    assert choose_hook(title, *parts_of(OATH, title)).text != f"{title}."


def test_a_titles_second_sentence_that_leans_on_the_first_is_no_hook():
    assert title_sentences("My Boss Told Me To Be On Time. So I Was Really On Time.") == [
        "My Boss Told Me To Be On Time."
    ]
    assert title_sentences("I worked nights at a very old mall. Don't look at camera six.")[0].startswith(
        "Don't"
    )
