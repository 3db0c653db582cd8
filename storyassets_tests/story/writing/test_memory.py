"""Names where a listener would not know who is meant."""

from storyassets.model.script import Beat
from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.lines import Told
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.retelling import Teller


def teller_of(*paragraphs):
    people = find_people("\n\n".join(paragraphs), "")
    return Teller(read_parts(read_pieces(list(paragraphs), people), None), people)


def told_of(teller, *texts):
    """The lines of those parts that begin so, told in these words."""
    chosen = []
    for text in texts:
        words = text.split()
        number = next(n for n, p in enumerate(teller.parts) if set(words[-2:]) <= set(p.wordings[0].split()))
        chosen.append((number, text))
    return [line.text for line in teller.tell(chosen)]


def test_who_was_named_in_a_deed_that_went_is_named_where_she_is_meant():
    teller = teller_of(
        "A prince and a princess lived by the sea. He saw her. She sang. A maid came by.",
        "The prince lifted the maid from her horse, and thought she was his wife.",
    )
    assert told_of(teller, "The prince thought she was his wife.") == [
        "The prince thought the maid was his wife."
    ]


def test_who_does_it_himself_is_not_named_again():
    teller = teller_of(
        "A prince and a princess lived by the sea. He saw her. She sang. A king came by.",
        "The prince lifted the king from his horse, and thought he was late for the ball.",
    )
    text = "The prince thought he was late for the ball."
    assert told_of(teller, text) == [text]


def test_another_doer_than_in_the_line_before_is_named():
    teller = teller_of(
        "A baker and a smith lived by the sea. The baker was rich. He sang. The smith was poor.",
        "The baker came. He offered the smith a purse, and the smith turned it down. He offered him work.",
    )
    told = teller.tell([(n, p.wordings[0]) for n, p in enumerate(teller.parts)])
    assert told[-1].text == "The baker offered him work."


def test_a_noun_after_but_has_no_capital():
    teller = teller_of("A baker lived by the sea. He sang.")
    teller._add(Told(Beat.SETUP, "But The baker sang.", None, ()))
    assert teller.told[-1].text == "But the baker sang."


def test_what_time_it_is_is_nobody():
    teller = teller_of("A baker lived by the sea. The baker sang. It was nine on a Monday.")
    assert told_of(teller, "It was nine on a Monday.") == ["It was nine on a Monday."]


def test_no_pronoun_becomes_the_name_of_who_is_named_beside_it():
    teller = teller_of(
        "Carl Hoskins reached Mia. Her brother Owen followed. The ice was thin.",
        "He grabbed the third child, Tyler Boone. Tyler Boone cried.",
    )
    assert told_of(teller, "The ice was thin.", "He grabbed the third child, Tyler Boone.")[-1].startswith(
        "He "
    )


def test_two_are_not_named_where_they_all_did_it():
    teller = teller_of(
        "A baker lived with his wife. A count came by.",
        "The count asked the baker in. The wife packed. The count and the baker took her along. They all drove away.",
    )

    assert told_of(teller, "They all drove away.") == ["They all drove away."]
    assert told_of(teller, "The wife packed.", "They all drove away.")[-1] == "They all drove away."
