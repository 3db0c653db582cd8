"""The key light: actors are lit from where sun, moon or window are, as the shadows on the ground say."""

from __future__ import annotations

from dataclasses import replace

from storyassets.providers.embedded.figures.figure import Figure
from storyassets.providers.embedded.figures.markup import lit_from_right
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.sizing import Member
from storyassets.providers.embedded.scenery.stage import Stage


def in_key_light(placed: tuple[Placed, ...], stage: Stage) -> tuple[Placed, ...]:
    """Everyone, lit from the side on which the light of the stage is; figures come lit from the left."""
    return placed if stage.sun <= 0.5 else tuple(_relit(one) for one in placed)


def _relit(one: Placed) -> Placed:
    load = one.load and _lit_figure(one.load)
    return replace(one, members=tuple(_lit_member(member) for member in one.members), load=load)


def _lit_member(member: Member) -> Member:
    return replace(member, figure=_lit_figure(member.figure))


def _lit_figure(figure: Figure) -> Figure:
    mouths = tuple((lips, lit_from_right(svg)) for lips, svg in figure.mouths)
    return replace(figure, svg=lit_from_right(figure.svg), over=lit_from_right(figure.over), mouths=mouths)
