"""Tale turns: wishes, orders carried out, truths that come out and weddings, once everybody wears what they wear by then."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.shot import ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.dreams import show_dreams
from storyassets.story.directing.orders import show_orders
from storyassets.story.directing.robbed import show_robbed
from storyassets.story.directing.truths import show_truths
from storyassets.story.directing.wanting_to_be import show_wanted_lives
from storyassets.story.directing.weddings import show_weddings


def show_tale_turns(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind], cast: Cast
) -> list[Staging]:
    """The same pictures, as these turns need them."""
    shown = show_orders(
        show_wanted_lives(show_dreams(stagings, passages, kinds), passages, kinds, cast),
        passages,
        kinds,
        cast,
    )
    shown = show_truths(show_robbed(shown, passages, cast), passages, kinds, cast)
    return show_weddings(shown, passages, cast)
