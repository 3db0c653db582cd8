"""Prose of today: short forms, years, titles, clock times and short sentences show it; an old tale has none."""

import pytest

from storyassets.story.words.prose_of_today import is_of_today, is_told_shortly


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("I didn't know the clerk.", True),
        ("She’d kept the receipt.", True),
        ("In the winter of 1931 the mill closed.", True),
        ("The nurse called Mr. Lind.", True),
        ("The bus left at 7:42.", True),
        ("I (31F) married Tom on Saturday.", True),
        ("The fox's tail was caught, and a hundred hens laughed at him.", False),
        ("The king gave him 300 gold pieces and his daughter's hand.", False),
    ],
)
def test_short_forms_years_and_titles_are_of_today(text, today):
    assert is_of_today(text) is today


ROPE = (
    "We were roped together when the snow bridge broke. Marc vanished. The rope tore me off my feet. "
    "I rammed my axe into the ice and it held. Ines screamed. No answer. She crawled to me on her belly. "
    'She drove two screws into the ice. I wanted to sleep. She slapped me. "Talk to me," she said. At dusk a glove came over the edge. '
    "The helicopter found us at dawn. "
)
CHESS = (
    "Nadia sits down at board nine. The boy moves at once. She moves her bishop and looks at the clock. " * 5
)
SHELTER = (
    "Kennel 12 was empty. The boy sat on the floor. He opened his book, and the dog lay down to listen. " * 5
)
BELLING = (
    "The mice once called a meeting to decide on a plan to free themselves of their enemy, the cat, and at least they "
    "wished to find some way of knowing when she was coming, so they might have time to run away. "
)


@pytest.mark.parametrize("text", [ROPE, CHESS, SHELTER])
def test_who_tells_in_short_sentences_writes_today(text):
    assert is_told_shortly(text)


@pytest.mark.parametrize("text", [BELLING * 14, "The fox ran home. The hens laughed at him."])
def test_long_sentences_and_a_few_words_tell_nothing(text):
    assert not is_told_shortly(text)
