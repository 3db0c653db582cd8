"""Tale deeds: what lords, servants and brides do in old tales, each seen with whom it concerns."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.shot import Staging
from storyassets.story.directing.carriages import show_carriages
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.errands import show_errands
from storyassets.story.directing.gatherings import show_gatherings
from storyassets.story.directing.rewards import show_rewards
from storyassets.story.directing.robbed import show_robbed
from storyassets.story.directing.spoken_to import bring_who_is_spoken_to, bring_who_suffers


def show_tale_deeds(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures, with everybody in them who has to do with what is told."""
    shown = show_errands(show_gatherings(stagings, passages, cast), passages, cast)
    shown = bring_who_is_spoken_to(show_robbed(shown, passages, cast), passages, cast)
    shown = bring_who_suffers(shown, passages, cast)
    return show_carriages(show_rewards(shown, passages, cast), passages, cast)
