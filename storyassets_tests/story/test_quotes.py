import pytest

from storyassets.story.people import find_people
from storyassets.story.quotes import read_pieces

MEETING = "A fox met a crow and a young girl at the well. "


def pieces_of(text):
    people = find_people(MEETING + text, "The Fox and the Crow")
    return [(piece.speaker, piece.text) for piece in read_pieces([MEETING + text], people)][1:]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Give me the cheese," said the fox.', "fox"),
        ('"Give me the cheese," the fox said.', "fox"),
        ('The fox looked up and said, "Give me the cheese."', "fox"),
        ('Said the fox to the crow, "Give me the cheese."', "fox"),
        ('When the crow came back, the fox cried: "Give me the cheese."', "fox"),
        ('The fox smiled at the crow. "Give me the cheese," he said.', "fox"),
        ('The girl laughed at the crow. "Give me the cheese," she said.', "girl"),
    ],
)
def test_a_tag_gives_a_speech_to_its_speaker_and_is_dropped(text, speaker):
    said = pieces_of(text)[-1]
    assert said == (speaker, "Give me the cheese.")


def test_a_speech_goes_on_after_its_tag():
    [said] = pieces_of('"Give me the cheese," said the fox, "and I will go."')
    assert said == ("fox", "Give me the cheese, and I will go.")


def test_two_speeches_of_one_speaker_are_two_sentences():
    said = pieces_of('"I am hungry," said the fox. "Give me the cheese."')
    assert said == [("fox", "I am hungry."), ("fox", "Give me the cheese.")]


def test_what_a_tag_tells_besides_is_told():
    assert pieces_of('"No," said the crow, and flew away with the cheese.') == [
        ("crow", "No."),
        (None, "The crow flew away with the cheese."),
    ]
    assert pieces_of('"Look at me," said the crow, puffing herself up.')[0] == (
        None,
        "The crow puffed herself up.",
    )


def test_those_who_talk_by_turns_are_followed():
    said = pieces_of('"Is it good?" asked the fox. "No," said the crow. "Is it old?" "It is."')
    assert [speaker for speaker, _ in said] == ["fox", "crow", "crow", "fox"]


def test_whom_a_speech_calls_does_not_say_it():
    said = pieces_of('The fox sat down. "Little fox, go home," he said.')
    assert said[-1][0] != "fox"


def test_a_speech_of_nobody_knows_whom_stays_with_the_narrator():
    said = pieces_of('"Run for your lives!" cried somebody behind the wall.')
    assert [speaker for speaker, _ in said] == [None]
    assert "cried somebody" in said[0][1]


def test_words_on_a_sign_are_not_spoken():
    [told] = pieces_of('The fox saw a sign with the words "Beware of the dog" on it.')
    assert told[0] is None
