"""What a listener must have heard before a part of a story can be followed."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.needs import NEEDS_OFFER, NEEDS_REST_OF_REASON, NEEDS_WHAT_IT_IS, find_needs
from storyassets.story.writing.parts import read_parts


def _last_needs(text):
    people = find_people(text, "")
    parts = read_parts(read_pieces([text], people), None)
    needs = find_needs(parts, [stems_of(part.wordings[0]) for part in parts], people)
    return [need for need in needs if need.of == len(parts) - 1 and need.penalty == NEEDS_WHAT_IT_IS]


@pytest.mark.parametrize(
    "text",
    [
        "Ann lit the lamp. Every ship that passed blew its horn, and the children were taught whom it was for.",
        "Ben died in May. A gray stone was put up by the road, and everybody in town knew what it meant.",
        "Last year we buried Jon. A white bicycle was chained to the fence, and the drivers were told what it meant.",
    ],
)
def test_whom_it_is_for_is_heard_with_what_it_is(text):
    assert _last_needs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann lit the lamp. The ship blew its horn, and the children were happy.",
        "Ben died in May. A stone was put up by the road, and it was a cold day.",
    ],
)
def test_an_it_that_is_nothing_needs_no_first_half(text):
    assert not _last_needs(text)


def _needs_worth(text: str, penalty: float) -> list[tuple[str, tuple[str, ...]]]:
    people = find_people(text, "")
    parts = read_parts(read_pieces([text], people), None)
    needs = find_needs(parts, [stems_of(part.wordings[0]) for part in parts], people)
    told = [part.wordings[0] for part in parts]
    return [(told[n.of], tuple(told[k] for k in n.providers)) for n in needs if n.penalty == penalty]


@pytest.mark.parametrize(
    ("said", "did"),
    [
        ("Let me ring your bell for you.", "The drowsy hens, one and all, agreed."),
        ("Carry me over, and I will pay you.", "The hens refused."),
        ("Give me the key.", "The hens believed him."),
    ],
)
def test_who_agrees_agrees_to_something(said: str, did: str):
    text = f'A fox came to the hens and bowed. "{said}" said the fox. {did} That night the bell rang.'
    assert any(of == did and said[:12] in providers[0] for of, providers in _needs_worth(text, NEEDS_OFFER))


def test_a_but_of_a_speech_needs_what_it_is_said_against():
    text = 'A fox met the hens. "Alas, it was a weasel," said the fox. "But for me you had lost ten." The hens wept.'
    assert ("But for me you had lost ten.", ("Alas, it was a weasel.",)) in _needs_worth(
        text, NEEDS_REST_OF_REASON
    )
    assert not _needs_worth(text, NEEDS_OFFER)
