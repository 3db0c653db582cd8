"""Which actions leave an animal no choice of how it carries itself."""

from __future__ import annotations

from storyassets.model.shot import Action

AT_REST = frozenset({Action.LIE, Action.SLEEP, Action.DEAD, Action.HIDE, Action.FALL, Action.TRAPPED})
HEAD_BUSY = frozenset(
    {Action.EAT, Action.DRINK, Action.SWIM, Action.FLY, Action.CLIMB, Action.TAKE_UP, Action.LAY}
)
