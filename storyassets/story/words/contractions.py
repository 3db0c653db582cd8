"""Contractions: where the 's of a name is a verb: `Tom's at the door` tells where Tom is, `Tom's door` whose it is."""

from __future__ import annotations

from storyassets.story.words.word_tables import word_set

_AFTER_IS = word_set(
    "in at on here there home upstairs downstairs beside under above below near not already never always just too "
    "a an the my your his our their been got gone going coming alive asleep ready sorry okay afraid"
)
_OF_WHOM = word_set("of at to from near by for than with like into round around past")
"""`She slept at Tom's in the winter`, `a friend of Tom's in Leeds`: there it is whose."""


def is_contracted(before: str, follower: str) -> bool:
    """Whether the 's between these two words is `is` or `has`."""
    return follower in _AFTER_IS and before not in _OF_WHOM
