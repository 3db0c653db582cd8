"""Which body plan a species has, and how high it hangs above the ground in an action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storyassets.model.character import Look, Species
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.beast_busts import draw_beast_bust, draw_beast_bust_head
from storyassets.providers.embedded.figures.beast_poses import BEAST_POSES
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.bird import draw_bird
from storyassets.providers.embedded.figures.bird_busts import draw_bird_bust, draw_bird_bust_head
from storyassets.providers.embedded.figures.bird_poses import BIRD_POSES
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.human import draw_human
from storyassets.providers.embedded.figures.human_bust import draw_human_bust, draw_human_bust_head
from storyassets.providers.embedded.figures.poses import HUMAN_POSES
from storyassets.providers.embedded.figures.primates import (
    draw_upright,
    draw_upright_bust,
    draw_upright_bust_head,
)
from storyassets.providers.embedded.figures.quadruped import draw_beast
from storyassets.providers.embedded.figures.sketch import Shapes
from storyassets.providers.embedded.figures.small_creatures import (
    draw_small,
    draw_small_bust,
    draw_small_bust_head,
    small_hover,
)
from storyassets.providers.embedded.figures.small_plans import SMALL
from storyassets.providers.embedded.figures.things import (
    THINGS,
    draw_thing,
    draw_thing_bust,
    draw_thing_bust_head,
    thing_lift,
)
from storyassets.providers.embedded.figures.upright_beasts import draw_upright_beast


@dataclass(frozen=True)
class BodyPlan:
    """How a kind of body is drawn whole, from the chest up, and that bust's head; and how high it hangs."""

    whole: Callable[[Look, Doing, Facing], Shapes]
    bust: Callable[[Look, Expression], Shapes]
    bust_head: Callable[[Look, Expression], Shapes]
    lift: Callable[[Species, Action], float]


_HUMAN = BodyPlan(
    draw_human, draw_human_bust, draw_human_bust_head, lambda species, action: HUMAN_POSES[action].lift
)
_UPRIGHT = BodyPlan(
    draw_upright, draw_upright_bust, draw_upright_bust_head, lambda species, action: HUMAN_POSES[action].lift
)
_BEAST = BodyPlan(
    draw_beast, draw_beast_bust, draw_beast_bust_head, lambda species, action: BEAST_POSES[action].lift
)
_UPRIGHT_BEAST = BodyPlan(
    draw_upright_beast,
    draw_beast_bust,
    draw_beast_bust_head,
    lambda species, action: HUMAN_POSES[action].lift,
)
_BIRD = BodyPlan(
    draw_bird, draw_bird_bust, draw_bird_bust_head, lambda species, action: BIRD_POSES[action].lift
)
_SMALL = BodyPlan(draw_small, draw_small_bust, draw_small_bust_head, small_hover)
_THING = BodyPlan(draw_thing, draw_thing_bust, draw_thing_bust_head, thing_lift)

BODY_PLANS: dict[Species, BodyPlan] = {
    Species.HUMAN: _HUMAN,
    Species.MONKEY: _UPRIGHT,
    Species.ROBOT: _UPRIGHT,
    **dict.fromkeys(BEASTS, _BEAST),
    **dict.fromkeys(BIRDS, _BIRD),
    **dict.fromkeys(SMALL, _SMALL),
    **dict.fromkeys(THINGS, _THING),
}


def body_plan_of(look: Look) -> BodyPlan:
    """How somebody's body is drawn: animals who live like people stand like them."""
    return _UPRIGHT_BEAST if look.upright and look.species in BEASTS else BODY_PLANS[look.species]
