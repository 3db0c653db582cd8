"""What the picture assets share: from orders, and a person's picks, to kept and scored pictures."""

from collections.abc import Sequence

from storyassets.defs.resources import Workshop
from storyassets.model.picks import Pick, PickKind, Picks
from storyassets.model.take import ImageScore, Picture, Pictures
from storyassets.providers.protocols import ProviderRole
from storyassets.story.orders import PictureOrder, renew_orders
from storyassets.studio.acceptance import accept_picture
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk, Obtained


def draw_pictures(
    desk: Desk, orders: Sequence[PictureOrder], picks: Picks, workshop: Workshop, asset: str
) -> Pictures:
    """A scored picture for every order, in their order: the person's own, else a drawn one."""
    drawn = fulfil(
        desk,
        ProviderRole.ILLUSTRATOR,
        renew_orders([order for order in orders if picks.of(order.subject) is None], picks, asset),
        accept_picture,
        workshop.progress_of(asset),
        lambda subject: picks.take_number(asset, subject),
    )
    return Pictures(
        pictures=tuple(
            picked_picture(pick) if (pick := picks.of(order.subject)) else _picture(order.subject, drawn)
            for order in orders
        )
    )


def picked_picture(pick: Pick) -> Picture:
    """The picture or clip that a person chose."""
    return Picture(
        subject=pick.subject,
        take=pick.take,
        score=ImageScore.model_validate(pick.score),
        clip_duration_s=pick.facts.get("duration_s") if pick.kind is PickKind.CLIP else None,
    )


def _picture(subject: str, drawn: dict[str, Obtained]) -> Picture:
    one = drawn[subject]
    return Picture(subject=subject, take=one.take, score=ImageScore.model_validate(one.score))
