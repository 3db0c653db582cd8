"""Back at a thing: who comes back to the bench is where it was, and who comes in where the story was before it looked outside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.views import VEHICLES

_FIXED = "bench|desk|table|counter|bed|bedside|stove|piano|bus|van|car|truck|boat|tent|fire|window|well|machine|engine"
_THING = re.compile(rf"\b(?:the|a|an|his|her|their|my|our) (?:[\w-]+ )?({_FIXED})\b")
_RETURNS = re.compile(
    rf"\b(?:came|come|comes|went|goes|walked|walks|ran|runs|hurried|returned|crept|climbed|got) (?:back )?(?:in|on)?to (?:the|his|her|their|my|our) ({_FIXED})\b"
)
_BACK = re.compile(r"\b(?:back|returned)\b")
_COMES_IN = re.compile(
    r"\b(?:came|comes|stepped|steps|walked|walks|ran|runs|hurried|hurries|climbed) (?:back )?(?:in|inside|indoors)(?=[,.;!]| and\b)"
)
"""Who comes in comes where the story was before it looked outside."""


def return_to_things(scenes: Sequence[Scene], passages: Sequence[Passage]) -> list[Scene]:
    """The same scenes; who comes back to a thing that stands somewhere is there until words lead on."""
    seen: dict[str, Scene] = {}
    placed: list[Scene] = []
    since: Scene | None = None
    left: Setting | None = None
    indoors: Scene | None = None
    for scene, passage in zip(scenes, passages, strict=True):
        if since is not None and (
            scene.setting is not left or (scene.cued and not _RETURNS.search(passage.low))
        ):
            since = None
        returns = _RETURNS.search(passage.low) if _BACK.search(passage.low) else None
        known = seen.get(returns[1]) if returns else None
        if known is None and scene.setting not in INDOORS and _COMES_IN.search(passage.low):
            known = indoors
        if known is not None and known.setting is not scene.setting:
            since, left = known, scene.setting
        if since is not None:
            scene = replace(scene, setting=since.setting, landmark=since.landmark)
        placed.append(scene)
        indoors = scene if scene.setting in INDOORS and scene.setting not in VEHICLES else indoors
        for found in _THING.finditer(passage.low):
            seen.setdefault(found[1], scene)
    return placed
