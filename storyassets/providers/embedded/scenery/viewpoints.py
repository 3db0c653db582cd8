"""Viewpoints: where those stand who look at a city far away."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.sizing import resize

VIEWERS, VIEWERS_HIGH = (0.20, 0.50), 0.30  # of the width, whoever points second; of the height


def leave_view(placed: tuple[Placed, ...], staging: Staging, size: tuple[float, float]) -> tuple[Placed, ...]:
    """Two who see the city: whoever points at it is nearer, and both are beside it."""
    if Setting.CITY not in staging.vistas or len(placed) != len(VIEWERS):
        return placed
    points = max(range(len(placed)), key=lambda k: placed[k].actor.action is Action.POINT)
    share = min(1.0, VIEWERS_HIGH * size[1] / max(one.height for one in placed))
    return tuple(
        replace(
            one,
            x=size[0] * VIEWERS[k == points],
            members=resize(one.members, share),
            width=one.width * share,
            height=one.height * share,
        )
        for k, one in enumerate(placed)
    )
