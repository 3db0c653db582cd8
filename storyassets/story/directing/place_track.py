"""Place track: where a whole story plays, settled at once, so that one aside does not move thirty pictures.

Each passage speaks for places: by what the scene's own reader made of it and by what is met and done there. Staying is
cheap, going costs, and words of going and of time make it cheaper. The track with the least cost and the most evidence
is found by dynamic programming (A. J. Viterbi, "Error bounds for convolutional codes", IEEE Trans. IT 13, 1967).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_evidence import weigh_places
from storyassets.story.reading.places import settle_period

Evidence: TypeAlias = Mapping[Setting, float]

_CUED = 2.5
"""The reader's own word, where the passage names its place."""

_KEPT = 0.25
"""The reader's place where nothing names one."""

_MET = 1.5
"""What is met and done there."""

_SAID = 0.3
"""What is said may be about anywhere else."""

_OF_STORY = 0.3
"""Of what most is told in the whole story speaks a little for its place, everywhere."""

_OF_TITLE = 2.0
_GOING = 3.0
_GOING_TOLD = 1.5
"""Words of going and of time that make going elsewhere so much cheaper."""

_AFTER_HOOK = 0.3
_GOES = re.compile(
    r"\b(?:went|go|goes|going|came|come|drove|drive|walked|ran|run|took|back|left|arrived|entered|into|reached|home|next|later"
    r"|last|morning|night|evening|that day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|years?|week|month|when)\b"
)


def settle_places(
    scenes: Sequence[Scene], passages: Sequence[Passage], title: str, *, of_today: bool
) -> list[Scene]:
    """The same scenes, each at the place of the story's likeliest track."""
    if not scenes:
        return []
    told = [_of_words(p.low, s.home, of_today) for s, p in zip(scenes, passages, strict=True)]
    trust = [_SAID if passage.is_dialogue else 1.0 for passage in passages]
    whole = _sum_up([_of_words(title.lower(), scenes[0].home, of_today), *told], [_OF_TITLE, *trust])
    most = max(whole.values(), default=0.0) or 1.0
    everywhere = {place: _OF_STORY * weight / most for place, weight in whole.items()}
    evidence = [
        _sum_up(
            [everywhere, met, {scene.setting: _CUED if scene.cued else _KEPT}], [1.0, _MET * trusted, 1.0]
        )
        for scene, met, trusted in zip(scenes, told, trust, strict=True)
    ]
    places = sorted({place for one in evidence for place in one})
    track = _find_track(
        [{place: one.get(place, 0.0) for place in places} for one in evidence],
        [_cost_of_going(passages, index) for index in range(len(passages))],
    )
    return [
        scene if scene.setting is place else replace(scene, setting=place, landmark=None, far=False)
        for scene, place in zip(scenes, track, strict=True)
    ]


def _of_words(text: str, home: Setting, of_today: bool) -> Evidence:
    """What is met and done in these words, at the places of the story's time."""
    found: defaultdict[Setting, float] = defaultdict(float)
    for place, weight in weigh_places(text, of_today=of_today).items():
        found[settle_period(place, of_today, home)] += weight
    return found


def _sum_up(parts: Sequence[Evidence], weights: Sequence[float]) -> Evidence:
    found: defaultdict[Setting, float] = defaultdict(float)
    for part, weight in zip(parts, weights, strict=True):
        for place, share in part.items():
            found[place] += weight * share
    return found


def _cost_of_going(passages: Sequence[Passage], index: int) -> float:
    """What it costs that this passage plays elsewhere than the one before."""
    if index and passages[index - 1].beat is Beat.HOOK and passages[index].beat is not Beat.HOOK:
        return _AFTER_HOOK
    return _GOING - (_GOING_TOLD if _GOES.search(passages[index].low) else 0.0)


def _find_track(told: Sequence[Evidence], costs: Sequence[float]) -> list[Setting]:
    """The places of the track with the most evidence less what its goings cost, in order."""
    score = dict(told[0])
    came_from: list[dict[Setting, Setting]] = []
    for evidence, cost in zip(told[1:], costs[1:], strict=True):
        best = max(score, key=lambda place: score[place])
        origin = {place: place if score[place] >= score[best] - cost else best for place in score}
        score = {
            place: score[origin[place]] - (cost if origin[place] is not place else 0.0) + evidence[place]
            for place in score
        }
        came_from.append(origin)
    track = [max(score, key=lambda place: score[place])]
    for origin in reversed(came_from):
        track.append(origin[track[-1]])
    return track[::-1]
