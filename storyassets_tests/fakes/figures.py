"""Sentences whose verb is read as a figure: where it stands in them, and the deed that is seen."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.reading.figure_rows import Figure


def at_verb(text: str, verb: str) -> tuple[list[str], int]:
    """The words of a sentence, and which of them is its verb."""
    words = text.split()
    return words, [word.strip(".,!") for word in words].index(verb)


def deed_of(figure: Figure | None) -> tuple[Action | None, Prop | None]:
    """What is done and what is held; it has to be a figure."""
    assert figure is not None
    return figure.action, figure.holds
