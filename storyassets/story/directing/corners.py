"""Corners: a place has two sides. Its first pictures and most show the one by which it is known, between them the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.place import Landmark, Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Staging
from storyassets.story.directing.business import is_up
from storyassets.story.directing.cutting import Passage

_KNOWN, _OTHER = 0, 1
_AT_ITS_DOOR = 2
"""From the other side a landmark would be out of sight: the camera goes nearer."""

_STAY, _LONGEST_STAY = 3, 5
"""So many pictures running show a place as it is known: then, with a new line, the camera may turn round."""
_LOOK_BACK = 2
"""So many are seen of its other side."""

_FURTHER = 2
"""By so many corners those are ahead who have gone on through open country."""

_BEHIND = 3
"""This corner is the other side of the one by which a place is known."""

_PAIR, _OFTEN_UP = 2, 3
_OPEN = frozenset({Setting.FIELD, Setting.FOREST, Setting.ROAD})
_GOING = frozenset({Action.WALK, Action.RUN})
_Place = tuple[Setting, Landmark | None]


@dataclass
class _Walk:
    """On which side of a place the camera stands, for how long, and how far those who are seen have gone."""

    place: _Place | None = None
    side: int = _KNOWN
    held: int = 0
    further: int = 0

    @property
    def corner(self) -> int:
        """The corner that is seen."""
        if self.place and self.place[1] is not None:
            return self.side * _AT_ITS_DOOR
        return self.side + self.further

    def step(self, place: _Place, *, new_line: bool, going: bool) -> None:
        """Go on to the next picture."""
        if place != self.place:
            self.place, self.side, self.held, self.further = place, _KNOWN, 0, 0
        elif self._is_over(new_line=new_line):
            if self.side == _OTHER and going:
                self.further = _FURTHER - self.further
            self.side, self.held = _OTHER - self.side, 0
        self.held += 1

    def _is_over(self, *, new_line: bool) -> bool:
        if self.side == _OTHER:
            return self.held >= _LOOK_BACK
        return self.held >= _LONGEST_STAY or (self.held >= _STAY and new_line)


def visit_corners(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same stagings, each from a side of its place; what is only imagined is where it is known."""
    walk, seen = _Walk(), []
    up = Counter((s.setting, s.landmark) for s in stagings if any(is_up(actor) for actor in s.actors))
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if staging.imagined:
            seen.append(staging)
            continue
        if passage.beat is Beat.HOOK and _is_elsewhere(staging, stagings[index + 1 :]):
            # What comes later is seen for the first time then.
            seen.append(staging)
            continue
        walk.step(
            (staging.setting, staging.landmark),
            new_line=passage.spans[0].first_word == 0,
            going=_goes_on(staging),
        )
        one_spot = up[staging.setting, staging.landmark] >= _OFTEN_UP
        corner = _round_one_spot(staging, walk.corner) if one_spot else walk.corner
        seen.append(staging.model_copy(update={"corner": corner}))
    return seen


def _round_one_spot(staging: Staging, corner: int) -> int:
    """Where somebody often sits up in a tree all happens below it: two are seen from one side, one also from the other."""
    return _BEHIND if corner % 2 and len(staging.actors) < _PAIR else 0


def _goes_on(staging: Staging) -> bool:
    """Whether somebody walks through open country: what lies there is not what lay there before."""
    return staging.setting in _OPEN and any(actor.action in _GOING for actor in staging.actors)


def _is_elsewhere(staging: Staging, after: Sequence[Staging]) -> bool:
    return bool(after) and after[0].setting is not staging.setting
