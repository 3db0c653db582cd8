"""Place track: where a whole story plays, settled at once, so that one aside does not move thirty pictures.

Each passage speaks for places: by what the scene's own reader made of it, by the role that the nouns of places have in
it, and by what is met and done there. Staying is cheap, going costs; a leap in time leads back to where most of the
story plays. The track with the most evidence, less what its goings cost, is found by dynamic programming (A. J. Viterbi,
"Error bounds for convolutional codes", IEEE Trans. IT 13, 1967).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.open_air import tells_of_open_air
from storyassets.story.reading.place_anchors import places_without_anchor
from storyassets.story.reading.place_evidence import weigh_places
from storyassets.story.reading.place_roles import nouns_of_places, places_said
from storyassets.story.reading.place_words import HOME_ROOMS, INDOORS
from storyassets.story.reading.places import settle_period
from storyassets.story.reading.views import VEHICLES, outdoors_of


@dataclass(frozen=True)
class Weights:
    """How much each sort of evidence speaks for a place, and what going elsewhere costs."""

    cued: float = 3.0
    """The reader's own word, where the passage names its place."""

    confirmed: float = 3.0
    doubted: float = 1.5
    glimpsed: float = 8.0
    returned: float = 3.5
    kept: float = 0.1
    """The reader's place where nothing names one."""

    there: float = 2.0
    """The noun of a place where somebody is or to which they come."""

    named: float = 2.0
    """One that the sentence is about."""

    met: float = 2.0
    """What is met and done there."""

    met_most: float = 4.5
    said: float = 0.1
    """How much of that counts in what somebody says: it may be about anywhere else."""

    main: float = 0.5
    """Where most of the story plays, everywhere."""

    opening: float = 5.0
    """There, at its beginning."""

    open_air: float = 3.0
    """For what lies around a house, and against the house, where something is met under the sky only."""

    title: float = 3.0
    begun: float = 6.0
    supposed: float = 2.0
    """For the main place: its title, and where the reader saw it begin, or only supposed so."""

    going: float = 4.5
    sentence: float = 1.2
    """By so much going is cheaper where a sentence begins."""

    leap: float = 2.5
    """By so much going to the main place is cheaper after a leap in time, and staying elsewhere dearer."""

    after_hook: float = 0.3
    sure: float = 14.0


WEIGHTS = Weights()
FEWEST_PASSAGES = 30
"""Where each line counts, each goes elsewhere by its own words: there the reader alone is right more often."""

_OF_OLD = frozenset((Setting.THRONE_ROOM,))
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|nights?|days?)"
_TIME = rf"(?:{_DAY}|weeks?|months?|years?|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)"
_LEAP = re.compile(
    r"^(?:(?:but|and|so|then|anyway|well|now|right),? )*"
    rf"(?:(?:(?:on|in|by|till|until) )?(?:this|that|last|next|one|the next|the following|that same|every) (?:\w+ )?{_TIME}|(?:on|in|by) {_TIME}"
    r"|(?:[\w-]+ ){1,3}(?:hours?|minutes?|days?|weeks?|months?|years?) (?:later|after|passed|went by)"
    r"|(?:at|by) (?:noon|midnight|dawn|first|breakfast|lunchtime|the end)|(?:now|today|these days|tomorrow|meanwhile|anyway|fast forward|it took)\b)"
)
"""A sentence that begins so leaves what was told before it."""

Evidence = dict[Setting, float]


@dataclass(frozen=True)
class _Step:
    """What one passage says of where it is, and what it costs that it plays elsewhere than the one before."""

    told: Evidence
    """By its own words."""

    votes: Evidence
    going: float
    leaps: bool


def settle_places(
    scenes: Sequence[Scene], passages: Sequence[Passage], title: str, *, of_today: bool
) -> list[Scene]:
    """The same scenes, each at the place of the story's likeliest track; a story told in few words names its places itself."""
    if len(scenes) < FEWEST_PASSAGES:
        return list(scenes)
    whole = " ".join((title, *(passage.low for passage in passages))).lower()
    barred = places_without_anchor(whole) | (_OF_OLD if of_today else frozenset())
    barred -= {scene.setting for scene in scenes if scene.cued}
    steps = [_without(barred, _read(scenes, passages, k, of_today)) for k in range(len(scenes))]
    main = _main_place(steps, scenes, passages, title, of_today)
    track = _find_track(steps, *main)
    return [
        scene if scene.setting is place else replace(scene, setting=place, landmark=None, far=False)
        for scene, place in zip(scenes, track, strict=True)
    ]


def _without(barred: Set[Setting], step: _Step) -> _Step:
    """The step, with nothing said for places of which no word of the whole story tells by itself."""
    if barred.isdisjoint(step.votes):
        return step
    told, votes = (
        {place: vote for place, vote in one.items() if place not in barred} for one in (step.told, step.votes)
    )
    return replace(step, told=told, votes=votes)


def _read(scenes: Sequence[Scene], passages: Sequence[Passage], k: int, of_today: bool) -> _Step:
    scene, passage = scenes[k], passages[k]
    told = _told_by(passage, scene.home, of_today)
    votes = defaultdict(float, told)
    votes[scene.setting] += _trust(scene, passage, of_today)
    if k and not scene.cued and scene.setting is not scenes[k - 1].setting:
        votes[scene.setting] += WEIGHTS.returned
    outside = None if passage.is_dialogue else _under_the_sky(scene, passage.low)
    if outside is not None:
        votes[outside] += WEIGHTS.open_air
        votes[scene.setting] -= WEIGHTS.open_air
    before = passages[k - 1] if k else None
    if before is not None and before.beat is Beat.HOOK and passage.beat is not Beat.HOOK:
        return _Step(told, dict(votes), WEIGHTS.after_hook, leaps=False)
    begins = before is None or before.words[-1].rstrip("\"'”’)").endswith((".", "!", "?", ":"))
    leaps = begins and not passage.is_dialogue and _LEAP.match(passage.low) is not None
    going = WEIGHTS.going - (WEIGHTS.sentence if begins else 0.0)
    return _Step(told, dict(votes), going, leaps)


def _under_the_sky(scene: Scene, low: str) -> Setting | None:
    """What lies around the house in which the reader still is, where the words tell of what is met in the open air."""
    inside = scene.setting in INDOORS and scene.setting not in VEHICLES
    if not inside or not tells_of_open_air(low):
        return None
    return Setting.GARDEN if scene.setting in HOME_ROOMS else outdoors_of(scene.setting, scene.home)


def _trust(scene: Scene, passage: Passage, of_today: bool) -> float:
    """How far the reader is believed: little where the noun by which it went has another role."""
    if not scene.cued:
        return WEIGHTS.kept
    named = {
        settle_period(place, of_today, scene.home)
        for place in nouns_of_places(passage.narrated, of_today=of_today)
    }
    if scene.setting not in named:
        return WEIGHTS.glimpsed if scene.glimpsed else WEIGHTS.cued
    there = {
        settle_period(one.setting, of_today, scene.home)
        for one in places_said(passage.narrated, of_today=of_today)
    }
    return WEIGHTS.confirmed if scene.setting in there else WEIGHTS.doubted


def _told_by(passage: Passage, home: Setting, of_today: bool) -> Evidence:
    """What the words of a passage say of where it is."""
    if not passage.is_dialogue:
        return _weigh(passage.narrated, passage.low, home, of_today)
    said = weigh_places(passage.low)
    return {place: WEIGHTS.said * WEIGHTS.met * weight for place, weight in said.items()}


def _weigh(words: Sequence[str], low: str, home: Setting, of_today: bool) -> Evidence:
    found: defaultdict[Setting, float] = defaultdict(float)
    for place, weight in weigh_places(low).items():
        found[settle_period(place, of_today, home)] += min(WEIGHTS.met_most, WEIGHTS.met * weight)
    for one in places_said(words, of_today=of_today):
        place = settle_period(one.setting, of_today, home)
        found[place] = max(found[place], WEIGHTS.there if one.is_there else WEIGHTS.named) + 0.01 * one.index
    return dict(found)


def _main_place(
    steps: Sequence[_Step], scenes: Sequence[Scene], passages: Sequence[Passage], title: str, of_today: bool
) -> tuple[Setting, float]:
    """Where most of the story plays, and how sure that is: from 0 to 1."""
    sums: defaultdict[Setting, float] = defaultdict(float)
    begins = next((k for k, passage in enumerate(passages) if passage.beat is not Beat.HOOK), 0)
    home = scenes[begins].home
    sums[scenes[begins].setting] += WEIGHTS.begun if scenes[begins].cued else WEIGHTS.supposed
    for step in steps[begins:]:
        for place, vote in step.told.items():
            sums[place] += vote
    named = _weigh(title.split(), title.lower(), home, of_today)
    for place, vote in named.items():
        sums[place] += WEIGHTS.title * vote
    main = max(sums, key=lambda place: sums[place])
    return main, sums[main] / (sums[main] + WEIGHTS.sure)


def _find_track(steps: Sequence[_Step], main: Setting, sure: float) -> list[Setting]:
    """The places of the track with the most evidence less what its goings cost, in order."""
    places = list(dict.fromkeys((main, *(place for step in steps for place in step.votes))))
    score = {
        place: steps[0].votes.get(place, 0.0) + WEIGHTS.opening * sure * (place is main) for place in places
    }
    came_from: list[Mapping[Setting, Setting]] = []
    for step in steps[1:]:
        best = max(places, key=lambda place: score[place])
        origin: dict[Setting, Setting] = {}
        now: dict[Setting, float] = {}
        for place in places:
            leap = WEIGHTS.leap if step.leaps else 0.0
            stays = score[place] - (0.0 if place is main else leap)
            goes = score[best] - max(0.5, step.going - (leap if place is main else 0.0))
            origin[place] = best if goes > stays else place
            now[place] = max(goes, stays) + step.votes.get(place, 0.0) + WEIGHTS.main * sure * (place is main)
        came_from.append(origin)
        score = now
    track = [max(places, key=lambda place: score[place])]
    for came in reversed(came_from):
        track.append(came[track[-1]])
    return track[::-1]
