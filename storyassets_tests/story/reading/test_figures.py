"""Figures of speech: what verbs mean together with the words behind them."""

from __future__ import annotations

import pytest

from storyassets.model.shot import Action
from storyassets.story.reading.figures import read_figure


def _action(text: str, verb: str) -> Action | None:
    words = text.split()
    figure = read_figure(words, words.index(verb))
    return figure.action if figure else None


@pytest.mark.parametrize(
    "text", ["he closed his eyes.", "he closed his eyes and slept", "she closed her eyes for the last time"]
)
def test_who_closes_the_eyes_sleeps(text: str) -> None:
    assert _action(text, "closed") is Action.SLEEP


@pytest.mark.parametrize(
    "text",
    [
        "he closed his eyes, pawed the ground",
        "she closed her eyes and jumped",
        "he closed his eyes against the dust",
    ],
)
def test_who_closes_the_eyes_to_do_something_does_not_sleep(text: str) -> None:
    assert _action(text, "closed") is None


def test_who_squeezes_the_eyes_shut_embraces_nobody() -> None:
    assert _action("she squeezed her eyes tight", "squeezed") is None
    assert _action("she squeezed her brother tight", "squeezed") is Action.EMBRACE
