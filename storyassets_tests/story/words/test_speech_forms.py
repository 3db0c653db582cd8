"""Speech as other people set it."""

import pytest

from storyassets.story.words.speech_forms import set_speech


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("'Home,' he said. 'If that's all right.'", '"Home," he said. "If that\'s all right."'),
        ("'Is it?' asked Ann. He ate soup that tasted of 'ocean'. 'No!'", '"Is it?" asked Ann. He ate soup that tasted of \'ocean\'. "No!"'),
        ("'The dogs' bowl is empty,' she said. 'He told me, \"Wait.\"'", '"The dogs\' bowl is empty," she said. "He told me, \'Wait.\'"'),
        ("\"Don't say 'never,'\" he said. \"It was 'fine.'\"", "\"Don't say 'never,'\" he said. \"It was 'fine.'\""),
        ("The boys' coats hung there. 'Tis late.", "The boys' coats hung there. 'Tis late."),
    ],
)  # fmt: skip
def test_single_marks_of_speech_become_double_ones(written, read):
    assert set_speech(written) == read


def test_a_chat_becomes_speech_with_its_tags():
    read = set_speech('Mom: dinner at 6\nLeo: what is it\nMom: Lasagna.\nme: "It\'s late."')
    assert [p for p in read.split("\n") if p.strip()] == [
        '"Dinner at 6," Mom said.',
        '"What is it?" Leo asked.',
        '"Lasagna," Mom said.',
        '"It\'s late," I said.',
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Monday: rain. He ran.\nTuesday: snow.\nWednesday: nobody came.",
        "My father left five things: a watch, a key, a coat.",
        "Note: this is true.\nEdit: thanks.\nNote: again.",
    ],
)
def test_a_list_and_a_diary_are_no_speech(text):
    assert set_speech(text) == text


def test_a_screenplay_is_told():
    text = (
        "INT. DINER - NIGHT\n\nROSA wipes the counter. A MAN IN A HAT enters.\n\nROSA\nWe're closed.\n\n"
        "MAN\nI know.\n\nROSA (softly)\nIs that so?"
    )
    read = [p for p in set_speech(text).split("\n") if p.strip()]
    assert read == [
        "It is night in the diner.",
        "Rosa wipes the counter. A man in a hat enters.",
        '"We\'re closed," Rosa said.',
        '"I know," the man said.',
        '"Is that so?" Rosa asked softly.',
    ]


def test_speeches_behind_dashes_get_their_marks():
    text = "The fox met a hen.\n\n— Where are you going? asked the fox.\n\n— To town.\n\n— I know the way, he said. — Come along!\n\nShe came."
    assert set_speech(text).split("\n\n") == [
        "The fox met a hen.",
        '"Where are you going?" asked the fox.',
        '"To town."',
        '"I know the way," he said. "Come along!"',
        "She came.",
    ]
    assert (
        set_speech("It was late — too late.\n\n— and yet he ran.")
        == "It was late — too late.\n\n— and yet he ran."
    )
