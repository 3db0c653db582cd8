"""Expecting: what the first line and the title make one want to know counts more."""

from __future__ import annotations

from storyassets.story.words.stems import stems_of
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.events import group_deeds
from storyassets.story.writing.spine import Spine

PROMISED_WORTH = 7.0
MOST_PROMISED = 1
TITLE_WORTH = 4.0
MOST_ENTITLED = 8
PARTS_FOR_ONE = 7
"""So rare in a long tale is a word that tells what it is about."""

MOST_TITLE_STEMS = 3
"""Of a longer title each word says less of what the story is about."""

_NO_SUBJECT = word_set(
    "back away never every own still again only night day morning know want room place thing one two nine ten man woman boy girl"
)
"""Words of titles by which no story gets its name."""


def keep_promise(spine: Spine, hook: str) -> None:
    """The parts that tell most of what the first line promises count more, in place."""
    wanted, deeds = stems_of(hook), group_deeds(hook)
    told = [group_deeds(part.wordings[0]) for part in spine.parts]
    telling = [i for i, stems in enumerate(spine.stems) if (wanted & stems) or (deeds & told[i])]
    # A word that stands everywhere tells little of what was promised.
    most = max(MOST_ENTITLED, len(spine.parts) // PARTS_FOR_ONE)
    rare = {stem for stem in wanted if sum(stem in stems for stems in spine.stems) <= most}
    telling.sort(key=lambda i: (not deeds & told[i], -len(rare & spine.stems[i]), -spine.worths[i], i))
    for i in telling[:MOST_PROMISED]:
        spine.worths[i] += PROMISED_WORTH


def earn_title(spine: Spine, title: str) -> None:
    """Where the words of the title that are rare in the story come first counts more: there it gets its name."""
    wanted = stems_of(title)
    share = min(1.0, MOST_TITLE_STEMS / max(1, len(wanted)))
    for stem in sorted(wanted - _NO_SUBJECT):
        telling = [i for i, stems in enumerate(spine.stems) if stem in stems]
        if 1 <= len(telling) <= MOST_ENTITLED:
            spine.worths[telling[0]] += TITLE_WORTH * share
