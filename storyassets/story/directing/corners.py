"""Corners: a place is seen from several sides. After two or three pictures of one, the camera goes on to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.place import Landmark, Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Staging
from storyassets.story.directing.business import is_up
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.landmarks import LANDMARKS
from storyassets.story.words.phrases import bare

_CORNERS = 4
_FEWEST, _MOST = 2, 3
"""So many pictures running show one corner: with a new line the camera may go on, or it stays for a third."""

_AWAY_FROM_IT = 3
"""In this corner of a place with a landmark it is out of sight."""

_BEHIND = 3
"""This corner is the other side of the one by which a place is known."""

_PAIR, _OFTEN_UP = 2, 3
_Place = tuple[Setting, Landmark | None]


@dataclass
class _Walk:
    """Where the camera stands, and where it stood last in every place."""

    place: _Place | None = None
    corner: int = 0
    held: int = 0
    last: dict[_Place, int] = field(default_factory=dict)

    def step(self, place: _Place, *, new_line: bool) -> None:
        """Go on to the next picture."""
        if place != self.place:
            self.place, self.held = place, 0
            self.corner = (self.last[place] + 1) % _CORNERS if place in self.last else 0
        elif self.held >= _MOST or (self.held >= _FEWEST and new_line):
            self.corner, self.held = (self.corner + 1) % _CORNERS, 0
        self.held += 1
        self.last[place] = self.corner


def visit_corners(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same stagings, each in a corner of its place; what is only imagined is where it is known."""
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
        walk.step((staging.setting, staging.landmark), new_line=passage.spans[0].first_word == 0)
        if walk.corner == _AWAY_FROM_IT and _names(passage, staging.landmark):
            walk.corner = walk.last[staging.setting, staging.landmark] = 0
        one_spot = up[staging.setting, staging.landmark] >= _OFTEN_UP
        corner = _round_one_spot(staging, walk.corner) if one_spot else walk.corner
        seen.append(staging.model_copy(update={"corner": corner}))
    return seen


def _round_one_spot(staging: Staging, corner: int) -> int:
    """Where somebody often sits up in a tree all happens below it: two are seen from one side, one also from the other."""
    return _BEHIND if corner % 2 and len(staging.actors) < _PAIR else 0


def _is_elsewhere(staging: Staging, after: Sequence[Staging]) -> bool:
    return bool(after) and after[0].setting is not staging.setting


def _names(passage: Passage, landmark: Landmark | None) -> bool:
    """Whether the words name what the place is known by."""
    return landmark is not None and any(LANDMARKS.get(bare(word)) is landmark for word in passage.words)
