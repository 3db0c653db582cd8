"""Hook things: the first picture does not give away with what the need is met in the end."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import PROPS_BY_NAME, Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_LITTLE = word_set(
    "a an the and but or so to of in on at for with from by it he she they i we you his her their my is was are were "
    "will would can could did do does ever never not what who how why when where this that"
)
_LATE = 0.5
"""What is first seen after so much of the story is what helps."""


def keep_means_back(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; a hook that shows what is found only late shows the need instead."""
    shown = list(stagings)
    hooks = [index for index, passage in enumerate(passages) if passage.beat is Beat.HOOK]
    for index in hooks:
        thing = _held(shown[index])
        if thing is None or thing in find_props(passages[index].words):
            continue
        first = next((k for k in range(len(hooks), len(shown)) if _held(shown[k]) is thing), len(shown))
        told = next((k for k in range(len(hooks), first) if thing in find_props(passages[k].words)), first)
        need = _find_need(passages, index, range(len(hooks), told))
        late = told >= len(shown) * _LATE
        if late and need is not None and shown[need].actors and not shown[need].imagined:
            shown[index] = shown[need]
    return shown


def _held(staging: Staging) -> Prop | None:
    """What the doer has in hand."""
    return PROPS_BY_NAME.get(staging.actors[0].holds) if staging.actors else None


def _find_need(passages: Sequence[Passage], hook: int, among: range) -> int | None:
    """The passage that has most words with the hook in common, two at least; the later of two."""
    wanted = _content(passages[hook])
    counts = [(len(wanted & _content(passages[k])), k) for k in among if not passages[k].is_dialogue]
    shared, at = max(counts, default=(0, 0))
    return at if shared > 1 else None


def _content(passage: Passage) -> set[str]:
    return {bare(word) for word in passage.words} - _LITTLE
