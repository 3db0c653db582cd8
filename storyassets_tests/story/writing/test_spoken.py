"""Long sentences are said in short ones."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.words.participles import past_of
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.retelling import Teller
from storyassets.story.writing.spoken import speak


def again(subject, told):
    last = subject.split()[-1].lower()
    return last.capitalize() if last in ("he", "she", "they") else "He"


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (
            "One bright morning as the Fox was following his nose through the wood, he saw a Crow in a tree.",
            ["One bright morning, the Fox was following his nose through the wood.", "He saw a Crow in a tree."],
        ),
        ("Picking up a stone, he threw it.", ["He picked up a stone and threw it."]),
        (
            "I looked at the screen and saw her standing in her crib, holding out her arms to the corner of the room.",
            ["I looked at the screen and saw her standing in her crib.", "She held out her arms to the corner of the room."],
        ),
        (
            "Late in the evening the guard found them sitting on the bed in the cell, counting the coins in his cap.",
            ["Late in the evening the guard found them sitting on the bed in the cell.", "They counted the coins in his cap."],
        ),
        (
            "He walked slowly back to the gate of the garden, holding the box under his arm.",
            ["He walked slowly back to the gate of the garden.", "He held the box under his arm."],
        ),
        (
            "His dog, a nine-year-old beagle named Pepper, ran to the road and barked at the snow.",
            ["His dog was a nine-year-old beagle named Pepper.", "He ran to the road and barked at the snow."],
        ),
        (
            "A shoemaker had become so poor that at last he had nothing left but leather.",
            ["A shoemaker had become very poor.", "At last he had nothing left but leather."],
        ),
        (
            "But when he tried to rise again he found that he could not get away, for his claws were tangled.",
            ["He tried to rise again.", "But he found that he could not get away.", "His claws were tangled."],
        ),
        ("No matter how he tried, the Crow could not drink.", ["The Crow tried and tried.", "But he could not drink."]),
        (
            "A young Mouse, who had never seen the world, ventured out of the hole one day.",
            ["A young Mouse had never seen the world.", "He ventured out of the hole one day."],
        ),
        (
            "A Bear in the woods came upon a fallen tree where a swarm of Bees had stored honey.",
            ["A Bear in the woods came upon a fallen tree.", "There a swarm of Bees had stored honey."],
        ),
        (
            "Two men were traveling together along the road when one of them picked up a purse.",
            ["Two men were traveling together along the road.", "Then one of them picked up a purse."],
        ),
        (
            "There was once a young peasant, whose uncle wanted to find him a rich wife.",
            ["There was once a young peasant.", "His uncle wanted to find him a rich wife."],
        ),
        (
            "Once, a man did nothing but gamble, and for that reason people laughed at him.",
            ["Once, a man did nothing but gamble.", "For that reason people laughed at him."],
        ),
        ("Then into the pond he jumped.", ["Then he jumped into the pond."]),
        ("Then a Wolf really did spring on them.", ["Then a Wolf really sprang on them."]),
        ("The hungry but trusting Fox, went around the tree.", ["The hungry but trusting Fox went around the tree."]),
        (
            "The Driver began to quarrel with him, saying he had hired the Ass and not the shadow.",
            ["The Driver began to quarrel with him.", "He said he had hired the Ass and not the shadow."],
        ),
    ],
)  # fmt: skip
def test_a_long_sentence_becomes_short_ones(long, short):
    told = speak(long, again)
    assert told == short


@pytest.mark.parametrize(
    "text",
    [
        "The fox ran home.",
        "An old Lion, whose teeth were so worn that he could not hunt any more, pretended to be ill.",
        'He said to all of those who stood there waiting: "Go home, and come again tomorrow."',
        "Do you think that you can move the wagon when you only stand and look at it?",
    ],
)
def test_what_is_short_or_cannot_be_parted_stays(text):
    assert speak(text, lambda subject, told: "") == [text]


@pytest.mark.parametrize(
    ("long", "spoken"),
    [
        (
            "The baker slept so badly for a week that his bread came out flat as a board and cold as slate.",
            ["The baker slept so badly for a week that his bread came out flat as a board and cold as slate."],
        ),
        (
            "When the last bus had gone, the driver sat alone on the bench until his sister came and drove him home.",
            ["When the last bus had gone, the driver sat alone on the bench until his sister came and drove him home."],
        ),
        (
            "He kept a drawing of his mother at sixteen, holding a trophy, because it was the only one she had ever signed.",
            ["He kept a drawing of his mother at sixteen, holding a trophy, because it was the only one she had ever signed."],
        ),
        (
            "The plumber walked down to the flooded cellar with a lamp, and the two children followed him with their buckets.",
            ["The plumber walked down to the flooded cellar with a lamp.", "The two children followed him with their buckets."],
        ),
        ("It was only a recording; the real choir had gone home.", ["It was only a recording.", "The real choir had gone home."]),
    ],
)  # fmt: skip
def test_prose_of_today_keeps_its_own_words(long, spoken):
    assert speak(long, again, gently=True) == spoken


def test_a_story_of_today_is_told_in_its_own_sentences_and_none_is_cut_to_a_breath():
    text = (
        "Nora didn't like the new clock. When the last bus had gone, she sat alone on the bench by the harbour wall "
        "until her brother came with a lamp, humming the same old tune."
    )
    people = find_people(text, "The Clock")
    parts = read_parts(read_pieces([text], people), None)
    told = Teller(parts, people).tell([(i, p.wordings[0]) for i, p in enumerate(parts)])
    assert told[-1].text == text.split(". ", 1)[1]


def test_initials_of_a_teller_are_not_spoken():
    text = "I (29F) didn't want the dress. My brother [M31] took it."
    people = find_people(text, "The Dress")
    parts = read_parts(read_pieces([text], people), None)
    assert [part.wordings[0] for part in parts] == ["I didn't want the dress.", "My brother took it."]


def test_nobody_who_answers_says_what_comes_next():
    assert speak("The king asked.", again) == ["The king asked:"]
    assert speak("Nobody answered.", again) == ["Nobody answered."]


def test_participles_tell_the_past():
    assert [past_of(w) for w in ("picking", "hiding", "crying", "saying", "king", "being", "unwilling")] == [
        "picked", "hid", "cried", "said", None, None, None,
    ]  # fmt: skip


def test_where_somebody_only_sat_is_not_told_and_a_forgotten_comma_is_put():
    assert speak("The fox trotted up to the foot of the old tree where the crow was sitting.", again) == [
        "The fox trotted up to the foot of the old tree."
    ]
    text = "Two men lived in a hut. When the comrades reached home the man cooked porridge. They ate it."
    parts = read_parts(read_pieces([text], find_people(text, "Two Men")), None)
    assert parts[1].wordings[0] == "When the comrades reached home, the man cooked porridge."
