"""How a story itself brings in who speaks."""

import pytest

from storyassets.story.casting.announcing import announcement_of


@pytest.mark.parametrize(
    ("tag", "announced"),
    [
        (" said the vet, a woman named Dr. Leela Nair.", "The vet, a woman named Dr. Leela Nair, said:"),
        (" admitted Sergeant Paula Brandt.", "Sergeant Paula Brandt admitted:"),
        (" Coach Dell told her, which was meant to be comforting.", "Coach Dell told her:"),
        (" said my dad.", "My dad said:"),
        (" whispered the girl in the corner, looking up.", "The girl in the corner whispered:"),
        (" whispered the man in the rabbit mask.", "The man in the rabbit mask whispered:"),
        (" said the man in a low voice.", "The man said:"),
        (" said Maria Tran, whose twins were on the bus.", "Maria Tran, whose twins were on the bus, said:"),
        (" said the nurse with a tired little smile, and left.", "The nurse said:"),
        (" said the king, and ran.", "The king said:"),
        (" said Grandad from the ladder.", "Grandad said:"),
        ("The old nurse whispered,", "The old nurse whispered:"),
        (" Ann told, and laughed.", "Ann said:"),
    ],
)
def test_who_speaks_is_brought_in_with_the_words_of_the_tag(tag, announced):
    assert announcement_of(tag) == announced


@pytest.mark.parametrize(
    "tag",
    [
        " he said.",
        " one of them said.",
        " said someone in the crowd.",
        "The miller was shocked and answered,",
    ],
)
def test_a_tag_that_names_nobody_brings_in_nobody(tag):
    assert announcement_of(tag) == ""
