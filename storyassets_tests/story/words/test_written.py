import pytest

from storyassets.story.words.written import is_written, quote_written


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "He gave the page back with a note in red ink: Good start. What does Danny want?",
            'He gave the page back with a note in red ink: "Good start. What does Danny want?"',
        ),
        ("Mr. Lee wrote underneath, Out of where?", 'Mr. Lee wrote underneath, "Out of where?"'),
        ("She texted back: On my way. Then she slept.", 'She texted back: "On my way." Then she slept.'),
        ("I texted him: hey man, are you home?", 'I texted him: "hey man, are you home?"'),
        (
            "I wrote on it in big letters FRAGILE: ESPRESSO MACHINE. Then I left.",
            'I wrote on it in big letters "FRAGILE: ESPRESSO MACHINE." Then I left.',
        ),
        ("The sign on the gate said: Gone fishing.", 'The sign on the gate said: "Gone fishing."'),
        ("He had written: What does Mr. Lee want?", 'He had written: "What does Mr. Lee want?"'),
    ],
)
def test_what_is_written_without_marks_gets_them(text, quoted):
    assert quote_written(text) == quoted


@pytest.mark.parametrize(
    "text",
    [
        "He wrote to Anna, Ben and Carla about the house.",
        "She had three rules: Never lie, never run and never look back.",
        'The card read: "Come home."',
        "He read the paper, Anna the book.",
        "She read it on TV at NASA.",
    ],
)
def test_what_is_not_written_stays_as_it_is(text):
    assert quote_written(text) == text


@pytest.mark.parametrize(
    "before",
    [
        "a note in red ink: ",
        "she had scratched, ",
        "The sign said the words ",
        "a sticky note that said ",
        "She taped cardboard to the stone. It said, ",
    ],
)
def test_a_quotation_after_what_is_written_is_nobodys_speech(before):
    assert is_written(before)


@pytest.mark.parametrize(
    "before",
    [
        "The fox said, ",
        "She took the letter and whispered, ",
        "He laughed. ",
        "A frog sat by the well. It said, ",
    ],
)
def test_a_quotation_after_a_speaker_is_speech(before):
    assert not is_written(before)


def test_only_the_last_two_sentences_before_a_quotation_tell_that_it_is_written() -> None:
    """`It said` is read with the sentence before it, a note of three sentences ago is not, however many marks follow."""
    assert is_written("A lot of rain fell. He went home. There was a card on the door. It only said")
    assert is_written("He went home. Then he wrote underneath: ")
    assert not is_written("There was a card on the door. He went home. It rained. It only said")
    assert not is_written("She found a note. She read it twice. Then she went in and asked... ")


def test_a_note_in_capitals_is_written_to_its_end() -> None:
    assert quote_written("I left a note: TWO HUNDRED, I THINK.").endswith('"TWO HUNDRED, I THINK."')
    assert quote_written("The sign said KEEP OUT. I went in.").startswith('The sign said "KEEP OUT."')
    assert quote_written("A sign: NO DOGS. NO RADIOS. I left.") == 'A sign: "NO DOGS. NO RADIOS." I left.'
    assert (
        quote_written("A note: BACK SOON. DON'T WORRY. I read it.")
        == 'A note: "BACK SOON. DON\'T WORRY." I read it.'
    )
    assert quote_written("The sign said BREAD 10¢. I went in.") == 'The sign said "BREAD 10¢." I went in.'
    assert quote_written("I got a note from the FBI. I read it.") == "I got a note from the FBI. I read it."
