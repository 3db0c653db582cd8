"""Occasions: a first picture that tells of a wedding or a funeral shows it where such a thing is, whatever picture it took over."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_phrases import find_by_phrase

_OCCASIONS = (Setting.CHURCH, Setting.GRAVEYARD, Setting.COURTROOM)


def keep_occasion(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; those of the hook are where its own words are."""
    kept = list(stagings)
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if passage.beat is not Beat.HOOK:
            break
        place = find_by_phrase(passage.low)
        if place in _OCCASIONS and staging.setting is not place and not staging.imagined:
            there = next((one for one in stagings if one.setting is place), staging)
            update = {"setting": place, "landmark": None, "place_seed": there.place_seed}
            kept[index] = staging.model_copy(update=update)
    return kept
