"""What stands written is what the story says of it, and not how its sentence goes on."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.writing_on import find_writing


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He had looked up the word on his phone, and he said it badly.", None),
        ("She found the words in the book, but nobody listened.", None),
        ("He read the word on the wall, which was new.", None),
        ("He spoke the line and I wrote it, with a clerk watching me.", None),
        ("On the phone was the word: home.", (Prop.PHONE, "home")),
        ("She painted on the wall: and we danced.", (Prop.WALL, "and we danced")),
    ],
)
def test_how_a_sentence_goes_on_is_not_written_on_the_thing(text, found):
    assert find_writing(text) == found


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (
            'He hung up a sign: "NO DOGS. NO RADIOS. NO EXCEPTIONS."',
            (Prop.SIGNPOST, "NO DOGS. NO RADIOS. NO EXCEPTIONS"),
        ),
        ("The tag said FRAGILE.", (Prop.LABEL, "FRAGILE")),
        ('On the jar it said "Plums 1962".', (Prop.LABEL, "Plums 1962")),
        ('Burned into the wood beneath was a name: "ANTON REY".', (Prop.WOOD, "ANTON REY")),
        ("There was a banner that said WELCOME HOME.", (Prop.NOTICE, "WELCOME HOME")),
        ('She had chalked it on the board: "Nobody leaves early."', (Prop.NOTICE, "Nobody leaves early")),
        ('It had "Property of Ruth Vance" stamped on the box.', (Prop.BOX, "Property of Ruth Vance")),
        ('The stone said: "Ada Lund, 1902."', (Prop.GRAVE, "Ada Lund, 1902")),
        ('The sign by the lift said "STAFF ONLY."', (Prop.SIGNPOST, "STAFF ONLY")),
        ('Over the door someone had chalked "THREE OUNCES."', (Prop.DOOR, "THREE OUNCES")),
        ("I got the text on a Thursday at 11:52 p.m.", None),
        ("The board said no.", None),
        ('She carved the wood with a knife and said, "Enough."', None),
        ('He cut the bread. In a word: "No," he said.', None),
        ('He painted the jar and asked, "Do you like it?"', None),
    ],
)
def test_words_stand_on_what_bears_them(words, written):
    assert find_writing(words) == written


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (
            'The note said, "Nora, if you\'re reading this, you kept it, and I am so very glad about that."',
            "Nora, if you're reading this, you kept it",
        ),
        (
            'The note said: "Sorry. On Sundays I buy fish. My own cat waits at home and is so old."',
            "Sorry. On Sundays I buy fish",
        ),
        ("The card said 'Don't wait up for me'.", "Don't wait up for me"),
        (
            'The letter said "We regret to inform you that your application has been turned down for good"',
            "We regret to inform you that your application...",
        ),
    ],
)
def test_of_a_long_letter_is_read_what_can_be_read_at_once(words, read):
    found = find_writing(words)
    assert found is not None
    assert found[1] == read
