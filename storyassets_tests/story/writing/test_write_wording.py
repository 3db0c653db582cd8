import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.words.clauses import divide_clauses
from storyassets.story.words.language import count_words, space_unspaced, split_sentences
from storyassets.story.writing.compress import LEVELS, modernise, shorten
from storyassets.story.writing.hook import Hook
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.questions import base_form
from storyassets.story.writing.write import without_hook


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("What dost thou want of me?", "What do you want of me?"),
        ("Thou art the king, and I know thy name.", "You are the king, and I know your name."),
        (
            "At length he came home, and straightway fell asleep.",
            "At last he came home, and at once fell asleep.",
        ),
        ("Thou throwest the stone.", "You throw the stone."),
        ("How unequally thou dividest thy gifts!", "How unequally you divide your gifts!"),
        ("The art of the cook was great.", "The art of the cook was great."),
        ('He, likewise, sat down. It said, "Likewise."', 'He, also, sat down. It said, "Likewise."'),
    ],
)
def test_old_words_become_new_ones(old, new):
    assert modernise(old) == new


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("It so happened that the axe slipped into the pool.", "The axe slipped into the pool."),
        ("She called him over and over from the shore.", "She called him over and over from the shore."),
        (
            "The crow, which you know is black as coal, was envious of the swan.",
            "The crow was envious of the swan.",
        ),
        ("The fox ran home, hoping to find his supper.", "The fox ran home."),
        ("As he was walking through the wood, the fox met a crow.", "The fox met a crow."),
        ("He worked and worked (day and night).", "He worked (day and night)."),
    ],
)
def test_a_sentence_is_shortened_to_what_it_says(text, short):
    assert len(shorten(text)[-1].split()) <= len(short.split())
    assert shorten(text)[-1].split()[-1].strip(".") in short


def test_wordings_only_get_shorter():
    wordings = shorten(
        "When the wolf, who was very old, saw the lamb, he ran to the river, because he was really quite hungry."
    )
    assert len(wordings) == LEVELS
    lengths = [len(w.split()) for w in wordings]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] < lengths[0]


def test_an_adjective_is_not_taken_for_a_participle():
    text = "The wind sent a cold, howling blast."
    assert shorten(text)[-1] == text


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("The wolf ate the sheep, and the boy ran home.", ["The wolf ate the sheep.", "The boy ran home."]),
        (
            "The wolf opened its mouth wide, but the boy held the door.",
            ["The wolf opened its mouth wide.", "But the boy held the door."],
        ),
        (
            "When the wolf came and the dog barked, the boy ran home.",
            ["When the wolf came and the dog barked, the boy ran home."],
        ),
        (
            "The lion, the bear, and the fox went hunting in the wood.",
            ["The lion, the bear, and the fox went hunting in the wood."],
        ),
        (
            "She opened her beak very wide, and down fell the cheese at last.",
            ["She opened her beak very wide.", "Down fell the cheese at last."],
        ),
    ],
)
def test_only_independent_clauses_are_divided(sentence, clauses):
    assert divide_clauses(sentence) == clauses


@pytest.mark.parametrize(
    ("past", "base"),
    [
        ("led", "lead"), ("carried", "carry"), ("begged", "beg"), ("danced", "dance"), ("called", "call"), ("opened", "open"),
        ("persuaded", "persuade"), ("provided", "provide"), ("watched", "watch"), ("asked", "ask"), ("puffed", "puff"),
        ("tried", "try"), ("climbed", "climb"), ("wood", None),
    ],
)  # fmt: skip
def test_a_past_form_gives_its_verb(past, base):
    assert base_form(past) == base


def test_sentences_end_where_they_end():
    text = 'Mr. Fox came at 3.30 p.m. to dinner. "Is it ready? I am hungry!" he cried. It was. 他走了。好。'
    assert split_sentences(text) == [
        "Mr. Fox came at 3.30 p.m. to dinner.",
        '"Is it ready? I am hungry!" he cried.',
        "It was.",
        "他走了。",
        "好。",
    ]


def test_words_of_unspaced_scripts_are_counted_by_their_characters():
    assert count_words("two words 狐狸跑了。") == 4


def test_phrases_of_unspaced_scripts_are_at_most_eight_characters():
    spaced = space_unspaced("むかしむかしあるところにおじいさんとおばあさんが住んでいました。")
    assert max(len(word.strip("。")) for word in spaced.split()) <= 8
    assert spaced.replace(" ", "") == "むかしむかしあるところにおじいさんとおばあさんが住んでいました。"


def test_what_the_first_line_says_is_not_said_once_more():
    text = "Five hundred soldiers were trapped. They had no food and no water. The major wrote a note. They walked home."
    parts = read_parts(read_pieces([text], find_people(text, "")), None)
    chosen = [(i, part.wordings[0]) for i, part in enumerate(parts)]
    told = without_hook(chosen, parts, Hook("These men had no food and no water.", None, ()))
    assert [said for _, said in told] == [
        "Five hundred soldiers were trapped.", "The major wrote a note.", "They walked home.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["And then it says nought.", "The door read two, and a nought.", "She wrote nought behind it."]
)
def test_a_nought_that_is_a_figure_stays_one(text):
    assert modernise(text) == text


def test_nought_that_is_nothing_is_nothing():
    assert modernise("It all came to nought.") == "It all came to nothing."
