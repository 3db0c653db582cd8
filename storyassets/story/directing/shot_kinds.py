"""Kinds: whose face is heard, what is shown alone, and what is played as a scene."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from storyassets.model.brief import EditPattern
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.edit_patterns import PATTERN_RANGES, WINDOW_S
from storyassets.story.reading.prop_states import is_named
from storyassets.story.reading.things import is_telling

_PICTURES_TO_AN_INSERT = 10
_SOME_INSERTS = 2
_SPEECH_RHYTHM = 2
_INSERTS_APART = 4
_QUIET = frozenset({Action.STAND, Action.LOOK, Action.TALK})
_OF_A_FACE = _QUIET | {Action.SIT, Action.CRY, Action.LAUGH, Action.SHOUT, Action.BEG, Action.POINT}
INSERT_LONGEST_S = 2.4
_INSERT_S = 1.5
"""A thing is understood in so long."""

_TELLING_STATES = {PropState.CUT: 6, PropState.FULL: 10, PropState.NAMED: 8, PropState.DARK: 4}
"""States that are seen near, if no more words than so many tell of them."""

_IMPLIED = (Prop.PITCHER, Prop.BICYCLE)
"""These are meant where words name only the water or the bell."""

_INSERT_BEATS = (Beat.SETUP, Beat.TWIST)
"""Things tell most where a story is laid out and where it turns."""


def choose_kinds(
    passages: Sequence[Passage], stagings: Sequence[Staging], pattern: EditPattern, words_per_second: float
) -> list[ShotKind]:
    """A talking head for dialogue as far as the pattern allows, a few inserts, else b-roll."""
    kinds = [
        ShotKind.TALKING_HEAD if p.is_dialogue and _is_seen(s, p.line.speaker) else ShotKind.BROLL
        for p, s in zip(passages, stagings, strict=True)
    ]
    _break_up_speeches(kinds, passages)
    _thin_out_heads(kinds, passages, pattern, words_per_second)
    last = len(passages) - 1
    things = [
        *_find_changes(passages, stagings),
        *_choose_inserts(passages, stagings, kinds, words_per_second),
    ]
    inserts = [*_find_writings(passages, stagings), *(index for index in things if index != last)]
    for index in [index for index in dict.fromkeys(inserts) if index][: most_inserts(len(passages))]:
        kinds[index] = ShotKind.INSERT
    _part_inserts(kinds, stagings)
    keep_enough_heads(kinds, passages, stagings, pattern, words_per_second)
    return kinds


def most_inserts(pictures: int) -> int:
    """How many of so many pictures may show a thing alone before the last looks at them add theirs."""
    return max(_SOME_INSERTS, pictures // _PICTURES_TO_AN_INSERT)


def _part_inserts(kinds: list[ShotKind], stagings: Sequence[Staging]) -> None:
    """One thing alone is never seen twice running: who is there with it comes first."""
    for index in range(len(kinds) - 1):
        both = kinds[index] is kinds[index + 1] is ShotKind.INSERT
        if both and stagings[index].props[:1] == stagings[index + 1].props[:1]:
            kinds[index] = ShotKind.BROLL


def _is_seen(staging: Staging, speaker: str) -> bool:
    """Whether whoever speaks is there, and not only heard."""
    return not staging.actors or staging.actors[0].character_id == speaker


def _is_there(staging: Staging, speaker: str) -> bool:
    """Whether whoever speaks is on the picture, or nobody is."""
    return not staging.actors or any(actor.character_id == speaker for actor in staging.actors)


def _break_up_speeches(kinds: list[ShotKind], passages: Sequence[Passage]) -> None:
    """In a speech every second shot stands back, so that the same face never comes twice in a row."""
    run = 0
    for index, passage in enumerate(passages):
        before = passages[index - 1] if index else passage
        goes_on = index > 0 and before.is_dialogue and before.line.speaker == passage.line.speaker
        run = run + 1 if goes_on and passage.is_dialogue else 0
        if run % _SPEECH_RHYTHM == _SPEECH_RHYTHM - 1:
            kinds[index] = ShotKind.BROLL


def _thin_out_heads(
    kinds: list[ShotKind], passages: Sequence[Passage], pattern: EditPattern, words_per_second: float
) -> None:
    """Show lines as scenes until the pattern's upper ends hold: first what a long speech goes on with."""
    ranges = PATTERN_RANGES[pattern]
    windows = sum(p.length for p in passages) / words_per_second / WINDOW_S
    most_heads = math.ceil(ranges.talking_head_share[1] * len(passages))
    most_lines = math.ceil(ranges.heard_lines_per_30_s[1] * windows)
    weights = {Beat.CONFLICT: 2, Beat.TWIST: 2, Beat.HOOK: 1, Beat.RESOLUTION: 1, Beat.SETUP: 0}
    heads = [i for i, kind in enumerate(kinds) if kind is ShotKind.TALKING_HEAD]
    # Whoever goes on talking is seen already; of the rest, lines that matter less give way first.
    heads.sort(key=lambda i: (passages[i].spans[0].first_word == 0, weights[passages[i].beat], -i))
    while len(heads) > most_heads:
        kinds[heads.pop(0)] = ShotKind.BROLL
    while len({span.line_id for i in heads for span in passages[i].spans}) > most_lines:
        kinds[heads.pop(0)] = ShotKind.BROLL


def keep_enough_heads(
    kinds: list[ShotKind],
    passages: Sequence[Passage],
    stagings: Sequence[Staging],
    pattern: EditPattern,
    words_per_second: float,
    *,
    spare: int = 1,
) -> None:
    """Give scenes back to the face of who speaks, until the pattern's lower ends hold or there are none left.

    So many are kept to spare: what a line speaks of may yet be played as a scene.
    """
    ranges = PATTERN_RANGES[pattern]
    windows = sum(p.length for p in passages) / words_per_second / WINDOW_S
    least_heads = math.floor(ranges.talking_head_share[0] * len(passages))
    least_heads += spare if least_heads else 0
    least_lines = math.floor(ranges.heard_lines_per_30_s[0] * windows)
    scenes = [
        i
        for i, p in enumerate(passages)
        if p.is_dialogue and kinds[i] is ShotKind.BROLL and _is_there(stagings[i], p.line.speaker)
    ]
    scenes.sort(
        key=lambda i: (
            not _is_seen(stagings[i], passages[i].line.speaker),
            _is_busy(stagings[i], passages[i].line.speaker),
            passages[i].spans[0].first_word > 0,
            i,
        )
    )
    for index in scenes:
        heads = [i for i, kind in enumerate(kinds) if kind is ShotKind.TALKING_HEAD]
        heard = {span.line_id for i in heads for span in passages[i].spans}
        if len(heads) >= least_heads and len(heard) >= least_lines:
            return
        kinds[index] = ShotKind.TALKING_HEAD


def _is_busy(staging: Staging, speaker: str) -> bool:
    """Whether they do something while they speak that a face would not show."""
    own = next((actor for actor in staging.actors if actor.character_id == speaker), None)
    return own is not None and own.action not in _OF_A_FACE


def heads_to_spare(
    kinds: Sequence[ShotKind], passages: Sequence[Passage], pattern: EditPattern, words_per_second: float
) -> int:
    """How many talking heads may still become scenes before the pattern's lower ends are reached."""
    ranges = PATTERN_RANGES[pattern]
    windows = sum(p.length for p in passages) / words_per_second / WINDOW_S
    heads = [p for p, kind in zip(passages, kinds, strict=True) if kind is ShotKind.TALKING_HEAD]
    lines = {span.line_id for passage in heads for span in passage.spans}
    least_heads = math.floor(ranges.talking_head_share[0] * len(passages))
    least_lines = math.floor(ranges.heard_lines_per_30_s[0] * windows)
    return max(0, min(len(heads) - least_heads, len(lines) - least_lines))


def _begins_to_speak(passages: Sequence[Passage], index: int) -> bool:
    """Whether the face of a new speaker is due."""
    goes_on = index > 0 and passages[index - 1].line.speaker == passages[index].line.speaker
    return passages[index].spans[0].first_word == 0 and not goes_on


def _find_writings(passages: Sequence[Passage], stagings: Sequence[Staging]) -> list[int]:
    """Where words are read that stand on a thing: it is seen so near that one reads them too."""
    found: list[int] = []
    lines: set[str] = set()
    for index, (passage, staging) in enumerate(zip(passages, stagings, strict=True)):
        here = next((one for one in staging.conditions if one.prop in staging.props[:1]), None)
        if here is None or passage.is_dialogue or passage.line.line_id in lines:
            continue
        said = here.says.lower().split()
        heard = passage.low
        if said and all(word.strip(".,!?'") in heard for word in said):
            found.append(index)
            lines.add(passage.line.line_id)
    return found


def _find_changes(passages: Sequence[Passage], stagings: Sequence[Staging]) -> list[int]:
    """Where a few words say that a thing is now cut or full: it is seen near, once of each thing."""
    found: dict[Prop, int] = {}
    for index, (passage, staging) in enumerate(zip(passages, stagings, strict=True)):
        here = next((one for one in staging.conditions if one.prop in staging.props[:1]), None)
        if here is None or not index or passage.is_dialogue:
            continue
        if here.inside and not staging.actors:
            found.setdefault(here.prop, index)
        few = len(passage.words) <= _TELLING_STATES.get(here.state, 0)
        if few and (here.prop in _IMPLIED or is_named(here.prop, passage.words)):
            found.setdefault(here.prop, index)
    return list(found.values())


def _choose_inserts(
    passages: Sequence[Passage],
    stagings: Sequence[Staging],
    kinds: Sequence[ShotKind],
    words_per_second: float,
) -> list[int]:
    """Short passages that name a telling thing, apart from each other; best those where nobody does anything."""
    fitting = [
        index
        for index in range(1, len(passages) - 1)
        if passages[index].length / words_per_second <= INSERT_LONGEST_S
        and stagings[index].props
        and stagings[index].in_air is None
        and is_telling(stagings[index].props[0], passages[index].words)
        and not (kinds[index] is ShotKind.TALKING_HEAD and _begins_to_speak(passages, index))
        and all(actor.action in _QUIET for actor in stagings[index].actors)
    ]
    counts = Counter(prop for staging in stagings for prop in staging.props)
    fitting.sort(
        key=lambda index: (
            passages[index].beat not in _INSERT_BEATS,
            bool(stagings[index].actors),
            -counts[stagings[index].props[0]],
            abs(passages[index].length / words_per_second - _INSERT_S),
        )
    )
    chosen: list[int] = []
    for index in fitting:
        shown = {stagings[other].props[0] for other in chosen}
        apart = all(abs(index - other) >= _INSERTS_APART for other in chosen)
        if apart and stagings[index].props[0] not in shown:
            chosen.append(index)
    return chosen[: most_inserts(len(passages))]
