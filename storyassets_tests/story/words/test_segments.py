import pytest

from storyassets.story.words.clauses import divide_as_written, divide_clauses
from storyassets.story.words.segments import has_main_clause, segment


def kinds_of(sentence):
    return [f"{s.kind.value}:{s.joint}" if s.joint else s.kind.value for s in segment(sentence)]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("One day as the fox was passing by, he saw a crow.", ["opening", "when", "main"]),
        ("When they got there they found the boy.", ["when", "main"]),
        ("The villagers who heard the cry dropped their work.", ["main", "relative:who", "rest"]),
        ("The raven, which is black, was envious.", ["main", "relative:which", "rest"]),
        ("The mother took a knife, cut her finger and wept.", ["main", "verb", "verb:and"]),
        ("He told the king that he had seen it.", ["main", "said:that"]),
        ("She was sad, for her sister was gone.", ["main", "cause:for"]),
        ("The crow, her head cocked on one side, watched the fox.", ["main", "doing", "rest"]),
        ("They walked all day, and in the evening the wolf came.", ["main", "main:and"]),
        ("He went away as hungry as he came.", ["main"]),
        ("The fox and the crow saw a bird and a tree.", ["main"]),
        ("They hid so they might live.", ["main", "cause:so"]),
    ],
)
def test_a_sentence_is_read_as_its_clauses(sentence, kinds):
    assert kinds_of(sentence) == kinds


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (
            "She opened her beak wide to caw, and down fell the cheese into his mouth.",
            ["She opened her beak wide to caw.", "Down fell the cheese into his mouth."],
        ),
        (
            "The snake soon woke, and when it was strong enough, it bit the man.",
            ["The snake soon woke.", "When it was strong enough, it bit the man."],
        ),
        (
            "Such deceit was bad, and the birds and the beasts drove out the bats.",
            ["Such deceit was bad.", "The birds and the beasts drove out the bats."],
        ),
    ],
)
def test_main_clauses_become_sentences_of_their_own(sentence, clauses):
    assert divide_clauses(sentence) == clauses


def test_no_word_of_a_sentence_is_lost():
    sentence = "But when the hour had come, the old queen, who was sad, went in, took a knife and wept until it was night."
    words = [w.strip(",.") for s in segment(sentence) for w in (*s.joint.split(), *s.words)]
    assert words == [w.strip(",.") for w in sentence.split()]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        (
            "And on Thursdays, when the building had emptied, he sat with a tray of sand.",
            ["opening", "when", "main"],
        ),
        ("On the porch, after the guests had gone, Ada opened the letter.", ["opening", "when", "main"]),
        ("And at the reception, his sister handed me a sandwich and waited.", ["main", "verb:and"]),
        ("By the time his voice returned, the goats were penned.", ["when", "main"]),
        ("The summer I turned twelve, I lost one.", ["when", "main"]),
        ("The first time the bell rang, nobody moved.", ["when", "main"]),
        ("Asked the same question, Vance had filled in a form.", ["doing", "main"]),
        ("Given a second chance, the thief told them everything.", ["doing", "main"]),
        ("Asked why he did it, the old man only smiled.", ["doing", "said:why", "main"]),
        (
            "Ann asked what it paid, thought about it, and asked for more.",
            ["main", "said:what", "verb", "verb:and"],
        ),
        ("He cried because that was all he had.", ["main", "cause:because"]),
        ("Long before there were clocks, the animals chose a watchman.", ["when", "main"]),
        ("But just as the mouse was about to eat, she heard a cat.", ["when", "main"]),
        ("Just as he closed the door, the bell rang.", ["when", "main"]),
        ("Right after the bell rang, Ada ran home.", ["when", "main"]),
    ],
)
def test_an_opening_belongs_to_the_clause_after_it(sentence, kinds):
    assert kinds_of(sentence) == kinds


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The time had come, and the king rose.", ["main", "main:and"]),
        ("Every night the fox came, and the hens shook.", ["main", "main:and"]),
    ],
)
def test_a_main_clause_is_no_opening(sentence, kinds):
    assert kinds_of(sentence) == kinds


@pytest.mark.parametrize(
    "sentence", ["The next time it rained and on the stairs", "He went, but on the", "She was sad, for"]
)
def test_a_sentence_cut_short_is_read_all_the_same(sentence):
    assert segment(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "On the eighth morning, silent for the first time since he was a baby.",
        "At the house where she had lived.",
        "On its lid, propped against the clock, because it was cold.",
        "But just as the mouse was about to nibble a bit of pastry.",
        "By the time his voice returned.",
        "And in the drawer, because nobody had looked.",
    ],
)
def test_a_phrase_with_what_hangs_on_it_is_no_sentence(sentence):
    assert not has_main_clause(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "On the eighth morning, silent since he was born, he lifted the stick.",
        "By the door that led home was a dog.",
        "On Mondays the dog sleeps.",
        "In came the wolf.",
        "On its lid, propped against the clock, stood a photograph.",
    ],
)
def test_a_phrase_before_a_main_clause_is_one(sentence):
    assert has_main_clause(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Priya hated two things in this world: flying, and being spoken to while flying.",
        "He stood in the doorway — it was raining, and his old shoes leaked — and then he came in.",
        "Mia lived on a boat with two goats and a cat called Mimi.",
        "He lived in a tower, with a radio and a dog named Biscuit.",
    ],
)
def test_half_an_aside_and_a_list_are_no_clauses(sentence):
    assert divide_clauses(sentence) == [sentence]


def test_an_apposition_belongs_to_its_subject():
    clauses = divide_clauses(
        "They stole all her onions, and one of them, a tall man in gray, took her best spoon away."
    )
    assert clauses[1:] == ["One of them, a tall man in gray, took her best spoon away."]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (
            "The clerk of the old court carried the boxes down to the cellar one by one, and his sister counted them for him in a low voice.",
            [
                "The clerk of the old court carried the boxes down to the cellar one by one.",
                "And his sister counted them for him in a low voice.",
            ],
        ),
        (
            "The clerk of the old court was still carrying the boxes down to the cellar when all the lights went out and his sister dropped her pen.",
            None,
        ),
        (
            "He sat on a green bench in the park, the sun warmed his knees, and a voice from the kiosk behind him called out the winning numbers.",
            None,
        ),
        (
            "She told the nurse that she had come home late every night of the week, and that since the funeral she had not slept in her bed.",
            None,
        ),
        ("He rang the bell, and she opened the door.", None),
        (
            "Not only had he forgotten the ring on the way to the church, but he had also invited his first wife and a juggler whom nobody could remember hiring.",
            None,
        ),
    ],
)
def test_as_written_a_sentence_is_parted_only_where_two_stand_side_by_side(sentence, clauses):
    assert divide_as_written(sentence) == (clauses or [sentence])
