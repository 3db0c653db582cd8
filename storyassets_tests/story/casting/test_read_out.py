"""Who reads a will aloud, whose voice a letter has, and what answers over a radio."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.words.tidying import tidy_text


def speeches_of(text):
    paragraphs = tidy_text(text.split("\n\n"))
    people = find_people("\n\n".join(paragraphs), "")
    pieces = read_pieces(paragraphs, people, whole=True)
    return [(piece.speaker, piece.text) for piece in pieces if piece.speaker or piece.aloud]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            'The notary read us the will. The house goes to the bank. The dog goes to the priest. "And the boat," he read, "goes to whoever starts it."',
            "notary",
            "And the boat goes to whoever starts it.",
        ),
        (
            'The judge opened the old will. My cousin Anton didn\'t look up. "And the last drawer," he read, "belongs to Anton."',
            "judge",
            "And the last drawer belongs to Anton.",
        ),
        ('Nora unfolded the page. "Come home soon," she read aloud.', "nora", "Come home soon."),
    ],
)
def test_who_reads_aloud_is_who_holds_what_is_read(text, speaker, said):
    assert (speaker, said) in speeches_of(text)


def test_what_a_card_reads_nobody_says():
    assert speeches_of('Nora opened the box. "Do not sell the piano," it read.')[0][0] is None


def test_a_letter_has_the_voice_of_who_wrote_it_to_its_end():
    text = (
        'Moira drove a van. I wrote to her that week. Her answer came on the back of a bill. "Years ago," it said, "I had the same exam. '
        'I never tried again."'
    )
    assert {speaker for speaker, _ in speeches_of(text)} == {"moira"}


def test_a_letter_of_nobody_we_know_is_read_by_the_narrator_in_its_marks():
    text = (
        "My brother Paul left in 2001. I wrote to the man who lived in his room. His answer came in May. "
        '"Your brother fixed my gate," it said. "He was not alone."'
    )
    assert speeches_of(text) == [
        (None, '"Your brother fixed my gate," it said.'),
        (None, '"He was not alone."'),
    ]


@pytest.mark.parametrize("whole", ["Sorry. On Mondays I buy fish. I am alone.", "Who feeds my dog?"])
def test_a_note_of_the_paragraph_above_is_no_speech_of_whoever_carried_it(whole):
    text = f"The dog came home with a note on his collar.\n\nIt said: {whole}\n\nMy aunt laughed."
    paragraphs = tidy_text(text.split("\n\n"))
    people = find_people("\n\n".join(paragraphs), "")
    pieces = read_pieces(paragraphs, people, whole=True)
    assert [p.text for p in pieces if "It said" in p.text] == [f'It said: "{whole}"']
    assert not any(piece.speaker for piece in pieces)


@pytest.mark.parametrize("voice", ["Base", "Tower", "Harbor Control"])
def test_what_is_called_over_a_radio_answers(voice):
    text = f'Lena picked up the radio. "{voice}, who is in front of me?"\n\nThere was a hiss. "Nobody is in front of you, Lena."'
    assert speeches_of(text)[1] == (None, f'{voice} answered: "Nobody is in front of you, Lena."')


def test_somebody_of_the_story_answers_in_his_own_voice():
    text = 'Karl sat beside Lena. "Karl, who is in front of me?" asked Lena.\n\n"Nobody," said Karl.'
    assert speeches_of(text)[1] == ("karl", "Nobody.")
