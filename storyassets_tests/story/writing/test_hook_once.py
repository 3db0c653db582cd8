"""A first line that the story soon says again is heard once."""

from __future__ import annotations

import pytest

from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.hook_once import hook_once
from storyassets.story.writing.parts import Part

FILLING = (
    "The rain began at noon.",
    "Anna shut the shop.",
    "A man came in.",
    "He bought a rope.",
    "He left.",
)


def parts_of(*texts: str, speaker: str | None = None) -> list[Part]:
    """Narrated parts, but for the second one where somebody speaks it."""
    said = [*texts, *FILLING]
    return [
        Part((text,), (), (), speaker if n == 1 else None, False, n, n / len(said))
        for n, text in enumerate(said)
    ]


def told(texts: tuple[str, ...], hook: str) -> list[str]:
    first, parts = hook_once(parts_of(*texts), Hook(hook, None, ()))
    return [first.text, *(part.wordings[0] for part in parts[: len(parts) - len(FILLING)])]


@pytest.mark.parametrize(
    ("again", "left"),
    [
        ("The boat was already starting to sink.", []),
        ("And the boat was already starting to sink by the bow.", []),
        ("We sat in it all night, and the boat was already starting to sink.", ["We sat in it all night."]),
    ],
)
def test_what_the_first_line_said_is_not_said_again_soon(again: str, left: list[str]) -> None:
    hook = "The boat was already starting to sink."
    assert told(("We were six.", again), hook) == [hook, "We were six.", *left]


def test_of_a_list_that_hangs_on_it_only_the_list_is_told() -> None:
    again = "Only two doors still opened: mine in 1B and hers in 4B."
    hook = "Only two doors still opened."
    assert told(("My house has a lift.", again), hook) == [
        hook,
        "My house has a lift.",
        "The two doors were mine in 1B and hers in 4B.",
    ]


def test_where_nothing_counts_what_is_listed_the_story_begins_as_it_is() -> None:
    again = "Nobody ever came by: neither my son nor hers."
    assert told(("My house has a lift.", again), "Nobody ever came by.") == [
        "My house has a lift.",
        "My house has a lift.",
        again,
    ]


def test_no_first_line_is_longer_than_one_has_time_for() -> None:
    first = "My old house by the river in Baltimore is from the year 1911 and has a lift that stops at every floor."
    again = "Nobody ever came by: neither my son nor hers."
    assert told((first, again), "Nobody ever came by.")[0] != first


def test_another_sentence_stays() -> None:
    texts = (
        "We were six.",
        "The boat was already starting to sink when my uncle, who could not swim, stood up in it.",
    )
    assert told(texts, "The boat was already starting to sink.")[2] == texts[1]
    assert told(("We were six.", "It was empty."), "He was empty.")[2] == "It was empty."


def test_what_is_spoken_at_once_is_no_first_line() -> None:
    hook, _ = hook_once(
        parts_of("A heron met a mole.", "You never saw the sky.", *FILLING, speaker="heron"),
        Hook("You never saw the sky.", "heron", ("heron",)),
    )
    assert (hook.text, hook.speaker) == ("A heron met a mole.", None)
