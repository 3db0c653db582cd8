"""What the two picture assets share: from orders to kept, scored, shown pictures."""

from collections.abc import Sequence

from storyassets.defs.resources import Workshop
from storyassets.model.take import ImageScore, Picture, Pictures
from storyassets.providers.protocols import ProviderRole
from storyassets.story.orders import PictureOrder
from storyassets.studio.acceptance import accept_picture
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk


def draw_pictures(desk: Desk, orders: Sequence[PictureOrder], workshop: Workshop, asset: str) -> Pictures:
    """A scored picture for every order, in their order."""
    kept = fulfil(
        desk,
        ProviderRole.ILLUSTRATOR,
        orders,
        accept_picture,
        workshop.progress_of(asset),
    )
    return Pictures(
        pictures=tuple(
            Picture(subject=subject, take=one.take, score=ImageScore.model_validate(one.score))
            for subject, one in kept.items()
        )
    )
