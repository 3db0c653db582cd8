"""How much of a story each of its sentences carries."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.carrying import carried, moves_on
from storyassets.story.writing.parts import read_parts


def worths_of(text: str) -> dict[str, float]:
    """What each sentence carries, by its words."""
    people = find_people(text, "")
    parts = read_parts(read_pieces(text.split("\n\n"), people, whole=True), None, whole=True)
    units = [(i,) for i in range(len(parts))]
    texts = [part.wordings[0] for part in parts]
    named = [{m.character_id for m in people.mentions(one) if not m.possessive} for one in texts]
    return dict(zip(texts, carried(units, texts, named, parts, people), strict=True))


TEXT = """My grandfather bred hounds in a valley of slate. The yard was muddy and gray. Honestly, I never liked the noise. \
He gave me a whistle that no hound could hear. The barn smelled of straw.

One night in March a vet named Olsen drove up the lane. She carried a crate.

"He is deaf," she said. I blew the whistle, and the pup lifted his head. He had felt it in the boards."""
KENNEL = worths_of(TEXT)


def test_a_look_and_an_aside_carry_less_than_what_the_end_speaks_of():
    whistle = KENNEL["He gave me a whistle that no hound could hear."]
    for little in (
        "The yard was muddy and gray.",
        "Honestly, I never liked the noise.",
        "The barn smelled of straw.",
    ):
        assert KENNEL[little] < whistle / 3


def test_who_is_brought_in_by_name_carries_more_than_one_who_is_not():
    unnamed = worths_of(TEXT.replace(" named Olsen", ""))
    night = "One night in March a vet drove up the lane."
    assert KENNEL[night.replace("vet", "vet named Olsen")] > unnamed[night] + 1


def test_what_is_said_aloud_carries_more_than_what_is_told():
    told = worths_of(TEXT.replace('"He is deaf," she said.', "He is deaf."))
    assert KENNEL["He is deaf."] > told["He is deaf."]


@pytest.mark.parametrize(
    "text",
    ["The next morning the well was full.", "June 4. Still no rain.", "We drove to the coast.", "A week later it rained."],
)  # fmt: skip
def test_a_story_goes_on_elsewhere_or_at_another_time(text):
    assert moves_on(text)


@pytest.mark.parametrize("text", ["The well was full.", "She liked the coast in June.", "He drove badly."])
def test_and_a_place_or_a_month_that_is_only_named_moves_nothing(text):
    assert not moves_on(text)
