import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.dropping import Sentences
from storyassets.story.writing.parts import read_parts


def dropped_of(text, words):
    people = find_people(text, "")
    parts = read_parts(read_pieces(text.split("\n\n"), people, whole=True), None, whole=True)
    sentences = Sentences(parts, people)
    sentences.drop(words)
    kept = sentences.kept()
    return [part.wordings[0] for i, part in enumerate(parts) if i not in kept]


FERRY = """In 1987 my aunt Rosa ran the ferry at Kell. The cabin was cold and smelled of rope. She took a stranger across at \
midnight. He left a brass key on the seat.

She kept the key on a nail for years. Honestly, I never liked it. Then a letter came from a bank that nobody knew. \
The key opened a box there. It was full of ferry tickets."""

CLINIC = """Dr. Hale had run the village clinic since 1990. It was a small white room. One night a farmer carried his son in. \
The boy had swallowed a coin.

"Can you get it out?" the farmer asked.

"I can wait," said Dr. Hale. By the way, it was snowing. They waited until dawn, and the coin came out. The farmer framed it."""

OFFICE = """I didn't know who had taken my stapler. The office was quiet and gray. I put a note on the fridge. I was hopeful, I won't \
lie. By noon somebody had answered it. The answer was in my own handwriting. I tore it down and went home early. The stapler \
lay on my pillow."""


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (FERRY, {"The cabin was cold and smelled of rope.", "Honestly, I never liked it."}),
        (CLINIC, {"It was a small white room.", "By the way, it was snowing."}),
        (OFFICE, {"The office was quiet and gray.", "I was hopeful, I won't lie."}),
    ],
)
def test_looks_moods_and_asides_go_first(text, gone):
    assert set(dropped_of(text, 9)) == gone


def test_a_question_and_its_answer_are_told_or_not_together():
    for words in range(8, 50, 6):
        gone = set(dropped_of(CLINIC, words))
        assert ("Can you get it out?" in gone) == ("I can wait." in gone)


def test_what_the_end_speaks_of_stays_and_so_do_the_first_and_the_last():
    gone = dropped_of(FERRY, 22)
    assert "He left a brass key on the seat." not in gone
    assert not {"In 1987 my aunt Rosa ran the ferry at Kell.", "It was full of ferry tickets."} & set(gone)


def test_of_many_sentences_none_of_the_last_goes():
    text = (
        "I didn't like the fair. "
        + "We saw a cow. The cow was brown. We ate ice. It was cold. " * 5
        + "The last ride was dark. It smelled. "
        "Nobody was in it. The door said, 'Come in.'"
    )
    assert not {"It smelled.", "Nobody was in it."} & set(dropped_of(text, 30))


MINE = """The water took the lower gallery on a Tuesday. Thirty-eight men ran for the shaft. Four did not. The pumps were old and loud.

Willie, a boy of twelve, did not agree that they were lost. His brother Jan was one of the four. All night Willie sat by the pipe. \
It was a cold night. A cart went by. A dog barked somewhere.

At dawn the men dug. All four came up alive. The mine was closed that year. Willie went to sea. He never spoke of it."""

HOSPITAL = """Hale left a wallet on the box. The street was gray and long. A policeman named Orr came to his office. The boy Mateo was in the hospital. \
Two men had robbed him. Hale read the paper. Hale drank his tea. Mateo smiled at the wall. Hale wept. Hale went home. Mateo slept until noon."""

TAP = """I climbed down into the boat. My uncle shouted on the pier. There was a little brass tap down there. Grandpa closed it every night. \
The gulls were loud. A bell rang. I pressed the starter. The engine roared. My uncle stopped shouting. We went fishing. We ate well."""

LAST = """I didn't open the piano for a year. The room was brown and small. Ten letters lay inside. The last one was different. It said that Gran was sorry. \
We had tea. A cat came in. I called my uncle. He cried. We drove to the sea. The sea was gray."""


@pytest.mark.parametrize(
    ("text", "words", "stays"),
    [
        (MINE, 16, {"Four did not.", "His brother Jan was one of the four.", "All four came up alive."}),
        (HOSPITAL, 9, {"The boy Mateo was in the hospital."}),
        (TAP, 8, {"There was a little brass tap down there."}),
    ],
)
def test_how_many_were_saved_and_what_he_or_it_is_next_stays(text, words, stays):
    gone = dropped_of(text, words)
    assert gone
    assert not stays & set(gone)


def test_what_hangs_on_a_sentence_goes_only_with_it():
    for words in range(4, 40, 4):
        gone = set(dropped_of(LAST, words))
        assert "The last one was different." not in gone or "It said that Gran was sorry." in gone
