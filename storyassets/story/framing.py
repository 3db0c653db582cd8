"""Framing: what kind each shot is, how near the camera stands and how it moves, so that no picture comes twice."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyassets.model.brief import EditPattern
from storyassets.model.script import Beat
from storyassets.model.shot import Action, CameraMove, Framing, ShotKind, Staging
from storyassets.story.cutting import Passage
from storyassets.story.edit_patterns import PATTERN_RANGES, WINDOW_S
from storyassets.story.things import is_telling

MOST_INSERTS = 2
_SPEECH_RHYTHM = 3
_INSERTS_APART = 4
_QUIET = frozenset({Action.STAND, Action.LOOK, Action.TALK})
INSERT_LONGEST_S = 2.4
_WHOLE_BODY = frozenset(
    {Action.RUN, Action.FLY, Action.SWIM, Action.FALL, Action.CLIMB, Action.JUMP, Action.FIGHT, Action.DANCE}
    | {Action.WALK, Action.LIE, Action.SLEEP, Action.DEAD}
)
_WIDE_EVERY = 4
"""After so many shots without the whole place, it is shown again."""

_FRAMINGS = (Framing.WIDE, Framing.MEDIUM, Framing.CLOSE)
_MOVES = (
    CameraMove.PUSH_IN,
    CameraMove.PAN_RIGHT,
    CameraMove.PUSH_IN,
    CameraMove.PULL_OUT,
    CameraMove.PUSH_IN,
    CameraMove.PAN_LEFT,
)


def choose_kinds(
    passages: Sequence[Passage], stagings: Sequence[Staging], pattern: EditPattern, words_per_second: float
) -> list[ShotKind]:
    """A talking head for dialogue as far as the pattern allows, two inserts at the most, else b-roll."""
    kinds = [ShotKind.TALKING_HEAD if p.is_dialogue else ShotKind.BROLL for p in passages]
    if pattern is not EditPattern.TALKING_HEAD_HEAVY:
        _break_up_speeches(kinds, passages, stagings)
    _thin_out_heads(kinds, passages, pattern, words_per_second)
    for index in _choose_inserts(passages, stagings, kinds, words_per_second):
        kinds[index] = ShotKind.INSERT
    _keep_enough_heads(kinds, passages, pattern, words_per_second)
    return kinds


def _break_up_speeches(
    kinds: list[ShotKind], passages: Sequence[Passage], stagings: Sequence[Staging]
) -> None:
    """In a long speech every third shot shows who listens, too."""
    run = 0
    for index, passage in enumerate(passages):
        goes_on = (
            index > 0 and passage.is_dialogue and passages[index - 1].line.speaker == passage.line.speaker
        )
        run = run + 1 if goes_on else 0
        if (
            passage.is_dialogue
            and run % _SPEECH_RHYTHM == _SPEECH_RHYTHM - 1
            and len(stagings[index].actors) > 1
        ):
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


def _keep_enough_heads(
    kinds: list[ShotKind], passages: Sequence[Passage], pattern: EditPattern, words_per_second: float
) -> None:
    """Give scenes back to the face of who speaks, until the pattern's lower ends hold or there are none left."""
    ranges = PATTERN_RANGES[pattern]
    windows = sum(p.length for p in passages) / words_per_second / WINDOW_S
    least_heads = math.floor(ranges.talking_head_share[0] * len(passages))
    least_lines = math.floor(ranges.heard_lines_per_30_s[0] * windows)
    spare = [i for i, p in enumerate(passages) if p.is_dialogue and kinds[i] is ShotKind.BROLL]
    spare.sort(key=lambda i: (passages[i].spans[0].first_word > 0, i))
    for index in spare:
        heads = [i for i, kind in enumerate(kinds) if kind is ShotKind.TALKING_HEAD]
        heard = {span.line_id for i in heads for span in passages[i].spans}
        if len(heads) >= least_heads and len(heard) >= least_lines:
            return
        kinds[index] = ShotKind.TALKING_HEAD


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
        and is_telling(stagings[index].props[0], passages[index].words)
        and not (kinds[index] is ShotKind.TALKING_HEAD and passages[index].spans[0].first_word == 0)
        and all(actor.action in _QUIET for actor in stagings[index].actors)
    ]
    fitting.sort(key=lambda index: (bool(stagings[index].actors), index))
    chosen: list[int] = []
    for index in fitting:
        shown = {stagings[other].props[0] for other in chosen}
        apart = all(abs(index - other) >= _INSERTS_APART for other in chosen)
        if apart and stagings[index].props[0] not in shown:
            chosen.append(index)
    return chosen[:MOST_INSERTS]


def choose_framings(kinds: Sequence[ShotKind], stagings: Sequence[Staging]) -> list[Framing]:
    """Near for faces and things, far for places and movement, never as just before with the same people."""
    framings: list[Framing] = []
    for index, (kind, staging) in enumerate(zip(kinds, stagings, strict=True)):
        before = framings[-1] if framings else None
        moved = index == 0 or staging.setting is not stagings[index - 1].setting
        far = Framing.WIDE not in framings[-_WIDE_EVERY:]
        wanted = _wish_framing(kind, staging, before, moved=moved and index > 0, far=far)
        if before is wanted and _looks_alike(stagings[index - 1], staging):
            wanted = _next_framing(wanted, kind)
        framings.append(wanted)
    return framings


def _wish_framing(
    kind: ShotKind, staging: Staging, before: Framing | None, *, moved: bool, far: bool
) -> Framing:
    if kind is ShotKind.INSERT or kind is ShotKind.TALKING_HEAD:
        return Framing.CLOSE
    if not staging.actors:
        return Framing.MEDIUM if staging.props and before is Framing.WIDE else Framing.WIDE
    whole = any(actor.action in _WHOLE_BODY for actor in staging.actors)
    if moved and before is not Framing.WIDE:
        return Framing.WIDE
    if whole or len(staging.actors) > 2:
        return Framing.WIDE if before is Framing.MEDIUM else Framing.MEDIUM
    if before is None or before is Framing.WIDE:
        return Framing.MEDIUM
    if before is Framing.MEDIUM and len(staging.actors) == 1:
        return Framing.CLOSE
    return Framing.MEDIUM if before is Framing.CLOSE and not far else Framing.WIDE


def _looks_alike(a: Staging, b: Staging) -> bool:
    return a.setting is b.setting and [(x.character_id, x.action) for x in a.actors] == [
        (x.character_id, x.action) for x in b.actors
    ]


def _next_framing(framing: Framing, kind: ShotKind) -> Framing:
    if kind is ShotKind.TALKING_HEAD:
        return Framing.MEDIUM
    return _FRAMINGS[(_FRAMINGS.index(framing) + 1) % len(_FRAMINGS)]


def choose_moves(kinds: Sequence[ShotKind], stagings: Sequence[Staging]) -> list[CameraMove]:
    """Mostly slow push-ins; up with whoever flies or climbs, down with whoever falls, away at the end."""
    moves: list[CameraMove] = []
    turn = 0
    for index, (kind, staging) in enumerate(zip(kinds, stagings, strict=True)):
        actions = {actor.action for actor in staging.actors}
        if index == len(kinds) - 1:
            moves.append(CameraMove.PULL_OUT)
        elif kind is not ShotKind.BROLL or index == 0:
            moves.append(CameraMove.PUSH_IN)
        elif actions & {Action.FLY, Action.CLIMB}:
            moves.append(CameraMove.TILT_UP)
        elif Action.FALL in actions:
            moves.append(CameraMove.TILT_DOWN)
        else:
            moves.append(_MOVES[turn % len(_MOVES)])
            turn += 1
    return moves
