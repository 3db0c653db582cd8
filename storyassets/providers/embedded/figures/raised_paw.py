"""A forepaw that holds something before the breast in a close shot, with its foreleg."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.anatomy import Mark
from storyassets.providers.embedded.figures.beast_arms import Limbs, draw_arms
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.draughtsman import checked_look
from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.markup import markup
from storyassets.providers.embedded.figures.sketch import move, transformed

_WIDE, _THICK, _LOWEST = 66.0, 21.0, 240.0
_AT = (0.16 * _WIDE, 126.0)  # where the gesture has its paw
FACE_UNITS = 2.2  # of half a skull's width: so wide is the head that the units are of


def draw_raised_paw(look: Look, prefix: str) -> tuple[str, float]:
    """About the middle of the paw, and how wide the head is in the same units. Raises ProviderRefused."""
    look = checked_look(look, prefix)
    plan = beast_plan_of(look)
    coat = coat_of(plan, look)
    socked = Mark.SOCKS in plan.marks
    limbs = Limbs(_WIDE, _THICK, coat, plan.dark if socked else coat, socked, _LOWEST)
    shapes = transformed(draw_arms(limbs, Gesture.HEART), move(-_AT[0], -_AT[1]))
    return markup(shapes, prefix), plan.skull[0] * FACE_UNITS


def is_pawed(look: Look) -> bool:
    """Whether this is an animal on four paws."""
    return look.species in BEASTS and not beast_plan_of(look).hoof
