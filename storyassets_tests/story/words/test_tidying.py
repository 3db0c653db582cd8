"""A text set right before it is read."""

import pytest

from storyassets.story.words.segments import segment
from storyassets.story.words.stems import stem_of
from storyassets.story.words.tidying import tidy_text, with_capitals


def test_a_dateline_and_an_age_between_commas_are_not_spoken():
    told = tidy_text(["MARSTAL, Denmark — Captain Erik Sander, 58, ordered the engines stopped."])
    assert told == ["Captain Erik Sander ordered the engines stopped."]


def test_what_somebody_is_keeps_its_comma_without_the_age():
    told = tidy_text(["Lane eight belonged to Maureen, 58, a school cook."])
    assert told == ["Lane eight belonged to Maureen, a school cook."]


def test_a_full_name_becomes_the_name_by_which_somebody_is_called_again():
    told = tidy_text(
        ["A mechanic named Rosa Almeida measured it.", "So Rosa painted a line. Jens Lund saw it. Lund ran."]
    )
    assert told == [
        "A mechanic named Rosa measured it.",
        "So Rosa painted a line. Jens Lund saw it. Lund ran.",
    ]


def test_a_title_is_no_first_name():
    text = ["King Thrushbeard came. The people greeted the King. King Thrushbeard went."]
    assert tidy_text(text) == text


def test_a_rank_is_no_first_name_either():
    told = tidy_text(
        [
            "Corporal Amos Whitlock wrote well. Amos wrote for Nurse Dora Finch. Dora paid. Nurse Dora Finch left."
        ]
    )
    assert told == ["Corporal Amos wrote well. Amos wrote for Nurse Dora. Dora paid. Nurse Dora left."]


def test_a_comma_parts_a_leading_clause_from_who_acts_then():
    assert tidy_text(['When I knocked on his door he laughed and said, "No."']) == [
        'When I knocked on his door, he laughed and said, "No."'
    ]


def test_no_comma_is_put_where_the_clause_goes_on_or_somebody_speaks():
    for text in (
        "When I learned what he did, I ran.",
        '"When he came in he laughed," said the fox.',
        "When the man she knew came in, she hid.",
    ):
        assert tidy_text([text]) == [text]


def test_what_was_written_is_quoted():
    assert tidy_text(["She wrote beside it: When the river touches this line, run. They laughed."]) == [
        'She wrote beside it: "When the river touches this line, run." They laughed.'
    ]


def test_a_clock_time_and_a_thousand_are_one_word_each():
    words = segment("It left at 6:40 with 4,000 passengers.")[0].words
    assert "6:40" in words
    assert "4,000" in words


def test_a_past_form_without_a_rule_is_its_verb():
    assert stem_of("fell") == stem_of("fallen") == stem_of("fall")
    assert stem_of("left") != stem_of("leave")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The light, they insisted, was green.", "They insisted that the light was green."),
        (
            "The old dog, my father said, had never barked.",
            "My father said that the old dog had never barked.",
        ),
        (
            "He drove home, and the uncle, it emerged in letters, used to sing.",
            "He drove home, and it emerged that the uncle used to sing.",
        ),
        (
            "In March, the page explained, her firm had bought the house.",
            "The page explained that in March her firm had bought the house.",
        ),
        ("In March, the page, torn in two, fell down.", "In March, the page, torn in two, fell down."),
        ("When the king, he said, was old, he wept.", "When the king, he said, was old, he wept."),
        ("The dog ran home, he said, and slept.", "The dog ran home, he said, and slept."),
    ],
)
def test_who_says_so_comes_first(text, told):
    assert tidy_text([text]) == [told]


def test_a_place_keeps_its_whole_name():
    text = ["He drove to Harwick. At Harwick Pond he stopped."]
    assert tidy_text(text) == text
    text = ["Harlow High had no pool. The Harlow girls swam elsewhere. Harlow won."]
    assert tidy_text(text) == text


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("An old man saved three children on Sunday, police said.", "An old man saved three children on Sunday."),
        ("The bridge fell at noon, according to the mayor.", "The bridge fell at noon."),
        ("Nobody was hurt, fire officials said Monday.", "Nobody was hurt."),
        ("The old man had died, she said.", "The old man had died, she said."),
        ("Eli turned the page, and then, very quietly, he began to read.", "Eli turned the page, and then he began to read."),
        ("He nodded, but, slowly, he shook his head.", "He nodded, but he shook his head."),
        ("He knocked and, being tired, he sat down.", "He knocked and, being tired, he sat down."),
        ("He got a share because, said big Carl, the lad is lucky.", "He got a share because the lad is lucky."),
        ("I kept it because, she said, it was mine.", "I kept it because it was mine."),
        ("When he held the third child, Tyler Boone, 11, the ice broke.", "When he held the third child, Tyler Boone, the ice broke."),
        ("Gerald Hoskins, 71, heard screams.", "Gerald Hoskins heard screams."),
        ("The Hen felt cold, for, you know, she feared the Hawk.", "The Hen felt cold, for she feared the Hawk."),
        ('"Come up," said Ida, but, of course, nobody came.', '"Come up," said Ida, but nobody came.'),
        ("I lied because, I suppose, I was nine.", "I lied because I was nine."),
        ("She kept it, and, as you know, the ring was glass.", "She kept it, and the ring was glass."),
        ('"I ran, for, you see, he has a gun," he said.', '"I ran, for, you see, he has a gun," he said.'),
        ("He is a man, you know, and I think, at last, he is kind.", "He is a man, you know, and I think, at last, he is kind."),
    ],
)  # fmt: skip
def test_asides_of_reports_are_not_told(written, tidied):
    assert tidy_text([written]) == [tidied]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (
            "The bite was deadly. With his last breath he said to those standing around:",
            "The bite was deadly.",
        ),
        ("She sat down. At last the widow answered:", "She sat down."),
        (
            "He packed three things: a rope, a lamp and salt.",
            "He packed three things: a rope, a lamp and salt.",
        ),
        ('The bite was deadly. He said: "Go home."', 'The bite was deadly. He said: "Go home."'),
    ],
)
def test_what_announces_words_that_nobody_gave_is_no_end(told, kept):
    assert tidy_text([told]) == [kept]


def test_a_month_is_nobodys_name():
    text = "One July Mr. Orr had too many plums. One plum was blue. Every May he left."
    assert tidy_text([text]) == [text]


def test_who_writes_all_small_says_i_and_begins_sentences() -> None:
    small = ["i work nights. at 3 a guy comes in. i'm tired.", "then i left (i had to)."]
    assert list(with_capitals(small)) == [
        "I work nights. At 3 a guy comes in. I'm tired.",
        "Then I left (I had to).",
    ]


def test_a_text_with_capitals_stays_as_it_is() -> None:
    told = ["I saw point i, i.e. the end. I ran. I sat. iPads i and i."]
    assert with_capitals(told) is told
