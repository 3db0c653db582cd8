"""Whom `said the man` means before he has a name."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.pronoun_tags import who_is_the_man
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.casting.scribe import Scribe

JAR = "Mr. Salgado put down the jar. Mrs. Reyes took off her glasses."


def meant(after, text=JAR):
    return who_is_the_man(after, Scribe(find_people(text, ""), finely=False, whole=True))


@pytest.mark.parametrize(
    ("after", "who"),
    [
        (" said the man.", "salgado"),
        (" the old man asked.", "salgado"),
        (" said the woman, and sat down.", "reyes"),
    ],
)
def test_the_only_grown_one_with_a_name_is_the_man_or_the_woman(after, who):
    assert meant(after) == (who,)


@pytest.mark.parametrize(
    ("after", "text"),
    [
        (" said the man.", JAR + " Karl Weber wept. Karl drank his tea."),  # which of the two?
        (" said the boy.", JAR),
        (
            " said the man.",
            "I paid for it. I was tired. I went home, and my brother saw me. " + JAR,
        ),  # it may be somebody who has no name in it
        (" the man wept.", JAR),
    ],
)
def test_where_it_may_be_another_it_is_nobody_yet(after, text):
    assert meant(after, text) == ()


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("The Ass was frightened, but the Fox calmed his fears.", "fox"),
        ("The Fox lay in the shade, and the Ass passed by the gate.", "ass"),
        ("The Fox saw the Ass, but walked on.", "fox"),
        ("The Fox looked up, and the Ass's ears twitched.", "fox"),
    ],
)
def test_of_two_who_act_the_last_one_speaks(told, who):
    text = f'A Fox and an Ass were friends. They met every day on the hill. {told} "I know the way," he said.'
    pieces = read_pieces([text], find_people(text, ""), whole=True)
    assert pieces[-1].speaker == who


def test_of_him_and_her_who_was_asked_answers():
    told = ["I followed the dog. On it sat a girl. The dog put his head on her knee. She fed him a fish."]
    told += ['"Is he yours?" I asked.', '"No," she said. "He was old."']
    pieces = read_pieces(told, find_people("\n\n".join(told), ""), whole=True)
    assert [piece.speaker for piece in pieces[-3:]] == ["i", "girl", "girl"]
