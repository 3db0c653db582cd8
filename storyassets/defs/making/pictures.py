"""What the picture assets share: from orders, and a person's picks, to kept and scored pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyassets.defs.resources import Workshop
from storyassets.errors import BudgetExceeded, ProviderError
from storyassets.measure.picture_score import picture_points
from storyassets.model.channel import PictureTaste
from storyassets.model.picks import Pick, PickKind, Picks
from storyassets.model.take import Credit, ImageScore, Picture, Pictures
from storyassets.providers.protocols import ProviderRole
from storyassets.story.asking.orders import REMAKE_NUMBERS, PictureOrder, remake_order, renew_orders
from storyassets.studio.acceptance import accept_picture
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk, Obtained


@dataclass(frozen=True)
class Drawing:
    """A picture that was drawn, and the order it was drawn by: another one's if it was made again."""

    order: PictureOrder
    obtained: Obtained

    @property
    def points(self) -> float:
        """How good it is, from 0 to 1."""
        request = self.order.request
        score = ImageScore.model_validate(self.obtained.score)
        if score.points is not None:
            return score.points
        return picture_points(score, (request.width_px, request.height_px))

    @property
    def picture(self) -> Picture:
        """It, with its score."""
        score = ImageScore.model_validate({**self.obtained.score, "points": self.points})
        return Picture(subject=self.order.subject, take=self.obtained.take, score=score)


@dataclass(frozen=True)
class Drawn:
    """The pictures of an asset, and the orders that made those that were drawn."""

    pictures: Pictures
    orders: tuple[PictureOrder, ...]


def draw_pictures(
    desk: Desk,
    orders: Sequence[PictureOrder],
    picks: Picks,
    workshop: Workshop,
    asset: str,
    taste: PictureTaste,
) -> Drawn:
    """A scored picture for every order, in their order: the person's own, else a drawn one.

    One with less points than the channel asks for, or with the very picture of another, is made again with
    the next seed, a few times; the best is kept. Every try is a take, so that a rerun makes none of them again.
    An illustrator who leaves a picture standing twice is done without: the next one draws all of them.
    """
    wanted = renew_orders([order for order in orders if picks.of(order.subject) is None], picks, asset)
    drawings: dict[str, Drawing] | None = None
    while drawings is None:
        drawings = _draw_well(desk, wanted, picks, workshop, asset, taste)
    return Drawn(
        Pictures(
            pictures=tuple(
                picked_picture(pick) if (pick := picks.of(order.subject)) else drawings[order.subject].picture
                for order in orders
            )
        ),
        tuple(drawing.order for drawing in drawings.values()),
    )


def _draw_well(
    desk: Desk,
    wanted: Sequence[PictureOrder],
    picks: Picks,
    workshop: Workshop,
    asset: str,
    taste: PictureTaste,
) -> dict[str, Drawing] | None:
    """The best drawing of each; None where the episode does without this illustrator from now on."""
    drawings = _draw(desk, wanted, picks, workshop, asset)
    for remake in range(1, taste.remakes + 1):
        repeated = find_repeated(wanted, drawings)
        poor = find_poor(wanted, drawings, taste) - repeated
        if not repeated and not poor:
            break
        try:
            # Apart: that a picture cannot be made better is no reason to have the same one twice.
            for subjects in (repeated, poor):
                again = [remake_order(order, remake) for order in wanted if order.subject in subjects]
                remade = _draw(desk, again, picks, workshop, asset, remake)
                drawings |= {
                    subject: better_of(drawings[subject], other, is_repeated=subject in repeated)
                    for subject, other in remade.items()
                }
        except (ProviderError, BudgetExceeded) as error:
            if isinstance(error, ProviderError) and _is_done_without(desk, wanted, drawings, error):
                return None
            desk.remark(tell_end_of_remakes(len(repeated | poor), error))
            break
    return drawings


def _is_done_without(
    desk: Desk, wanted: Sequence[PictureOrder], drawings: Mapping[str, Drawing], error: ProviderError
) -> bool:
    """Whether a picture stands twice that its illustrator does not make again, and another can be asked."""
    repeated = find_repeated(wanted, drawings)
    one = next((order for order in wanted if order.subject in repeated), None)
    if one is None:
        return False
    maker = drawings[one.subject].obtained.take.provider
    return desk.do_without(ProviderRole.ILLUSTRATOR, maker, one.request, error.message)


def tell_end_of_remakes(count: int, error: ProviderError | BudgetExceeded) -> str:
    """Why pictures that are not good enough were not made again."""
    what = "1 picture is kept that is" if count == 1 else f"{count} pictures are kept that are"
    ended_by = "the budget" if isinstance(error, BudgetExceeded) else "the illustrator"
    return f"{what} not good enough, or another shot's: {ended_by} ended the remakes ({error.message})"


def _draw(
    desk: Desk,
    orders: Sequence[PictureOrder],
    picks: Picks,
    workshop: Workshop,
    asset: str,
    remake: int = 0,
) -> dict[str, Drawing]:
    drawn: Mapping[str, Obtained] = fulfil(
        desk,
        ProviderRole.ILLUSTRATOR,
        orders,
        accept_picture,
        workshop.progress_of(asset),
        lambda subject: picks.take_number(asset, subject) + remake * REMAKE_NUMBERS,
        may_fall=remake == 0,
    )
    return {order.subject: Drawing(order, drawn[order.subject]) for order in orders}


def find_repeated(orders: Sequence[PictureOrder], drawings: Mapping[str, Drawing]) -> set[str]:
    """The subjects that have the very picture of one before them: equal words gave an equal picture."""
    first_of: dict[str, str] = {}
    for order in orders:
        first_of.setdefault(drawings[order.subject].obtained.take.content, order.subject)
    firsts = set(first_of.values())
    return {order.subject for order in orders if order.subject not in firsts}


def find_poor(
    orders: Sequence[PictureOrder], drawings: Mapping[str, Drawing], taste: PictureTaste
) -> set[str]:
    """The subjects whose pictures have less points than the channel asks for."""
    return {order.subject for order in orders if drawings[order.subject].points < taste.least_score}


def better_of(kept: Drawing, remade: Drawing, *, is_repeated: bool = False) -> Drawing:
    """The one with more points, by the same illustrator, for another's hand would show; for a repeated one any other."""
    if is_repeated:
        return remade
    is_by_another = kept.obtained.take.provider != remade.obtained.take.provider
    return kept if is_by_another or remade.points <= kept.points else remade


def picked_picture(pick: Pick) -> Picture:
    """The picture or clip that a person chose."""
    return Picture(
        subject=pick.subject,
        take=pick.take,
        score=ImageScore.model_validate(pick.score),
        clip_duration_s=pick.facts.get("duration_s") if pick.kind is PickKind.CLIP else None,
        credit=Credit.model_validate(told) if (told := pick.facts.get("credit")) else None,
    )
