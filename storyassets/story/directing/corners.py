"""Corners: a place has two sides. Most pictures show the one by which it is known.

Of two who are seen in turn the second is always before the other side: who speaks with whom stands opposite.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.camera import Angle
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
    last: str = ""
    further: int = 0
    before: dict[str, int] = field(default_factory=dict)
    """Before which side those two stand who are seen here alone."""

    @property
    def corner(self) -> int:
        """The corner that is seen."""
        if self.place and self.place[1] is not None:
            return self.side * _AT_ITS_DOOR
        return self.side + self.further

    def step(self, staging: Staging, *, new_line: bool) -> None:
        """Go on to the next picture."""
        place, who = (staging.setting, staging.landmark), _faced(staging)
        if place != self.place:
            self.place, self.side, self.held, self.further = place, _KNOWN, 0, 0
            self.before = {who: _KNOWN} if who else {}
        elif self._turns(who, new_line=new_line):
            if self.side == _OTHER and _goes_on(staging):
                self.further = _FURTHER - self.further
            self.side, self.held = _OTHER - self.side, 0
        self.held, self.last = self.held + 1, who

    def _turns(self, who: str, *, new_line: bool) -> bool:
        """Whether the camera turns round to whoever is alone, or because it has looked one way for long."""
        if who and len(self.before) < _PAIR:
            self.before.setdefault(who, len(self.before))
        if who not in self.before or len(self.before) < _PAIR or self.held >= _LONGEST_STAY:
            return self._is_over(new_line=new_line)
        stays = who == self.last and self.held < _LOOK_BACK
        return self.before[who] != self.side and not stays

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
        walk.step(staging, new_line=passage.spans[0].first_word == 0)
        one_spot = up[staging.setting, staging.landmark] >= _OFTEN_UP
        corner = _round_one_spot(staging, walk.corner) if one_spot else walk.corner
        seen.append(staging.model_copy(update={"corner": corner}))
    return seen


def _round_one_spot(staging: Staging, corner: int) -> int:
    """Where somebody often sits up in a tree all happens below it: two are seen from one side, one also from the other."""
    return _BEHIND if corner % 2 and len(staging.actors) < _PAIR else 0


def _faced(staging: Staging) -> str:
    """Whose face the camera looks into; nobody's, where two or more are seen."""
    actors = staging.actors
    alone = len(actors) == 1 and actors[0].count <= 1
    return actors[0].character_id if alone or (actors and staging.angle is Angle.SHOULDER) else ""


def _goes_on(staging: Staging) -> bool:
    """Whether somebody walks through open country: what lies there is not what lay there before."""
    return staging.setting in _OPEN and any(actor.action in _GOING for actor in staging.actors)


def _is_elsewhere(staging: Staging, after: Sequence[Staging]) -> bool:
    return bool(after) and after[0].setting is not staging.setting
