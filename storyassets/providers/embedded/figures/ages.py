"""Ages of animals: the young are small with great heads and eyes, the old are grey."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.character import Age, Look
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.bird_anatomy import BirdPlan
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.figures.palette import mix
from storyassets.providers.embedded.figures.young_beasts import BORN_AS, newborn
from storyassets.providers.embedded.figures.young_birds import chick

_GREY = "#d4d2d0"
_OLD_BROW = "#f3f1ee"
_OLD_LID = 0.16


@dataclass(frozen=True)
class _Growth:
    """An age's share of a grown animal's lengths."""

    body: float
    girth: float
    leg: float
    neck: float
    head: float
    eye: float
    snout: float


_GROWTH = {
    Age.YOUNG: _Growth(body=0.86, girth=0.86, leg=0.92, neck=0.9, head=0.95, eye=1.08, snout=0.94),
}


def coat_of(plan: BeastPlan, look: Look) -> str:
    """The coat that this animal has among those of its kind, or is told to have."""
    return look.coat or plan.coats[look.seed % len(plan.coats)]


def plumage_of(plan: BirdPlan, look: Look) -> str:
    """The colour that this bird's back has among those of its kind."""
    return look.coat or plan.back[look.seed % len(plan.back)]


def beast_plan_of(look: Look) -> BeastPlan:
    """What an animal of this species and age is made of."""
    plan = BEASTS[look.species]
    if look.age is Age.CHILD:
        born = BORN_AS.get(look.species, look.species)
        plan = newborn(born, BEASTS[born])
    if look.glasses:
        plan = replace(plan, marks=(*plan.marks, Mark.GLASSY))
    if look.age is Age.OLD:
        coats = tuple(mix(coat, _GREY, 0.42) for coat in plan.coats)
        return replace(
            plan, coats=coats, pale=mix(plan.pale, "#ffffff", 0.4), brow=_OLD_BROW, lid=_OLD_LID, bow=14.0
        )
    growth = _GROWTH.get(look.age)
    return _grown(plan, growth) if growth else plan


def _grown(plan: BeastPlan, growth: _Growth) -> BeastPlan:
    frame, snout = plan.frame, plan.snout
    small = replace(
        frame,
        leg=frame.leg * growth.leg,
        body=frame.body * growth.body,
        chest=frame.chest * growth.girth,
        rump=frame.rump * growth.girth,
        neck=frame.neck * growth.neck,
        neck_width=frame.neck_width * growth.girth,
        leg_width=frame.leg_width * growth.girth * 1.1,
        head=frame.head * growth.head,
    )
    return replace(
        plan,
        frame=small,
        snout=replace(snout, length=snout.length * growth.snout, tip=snout.tip * (0.5 + growth.snout / 2)),
        tail_length=plan.tail_length * growth.girth,
        eye=plan.eye * growth.eye,
    )


def bird_plan_of(look: Look) -> BirdPlan:
    """What a bird of this species and age is made of."""
    plan = BIRDS[look.species]
    if look.age is Age.CHILD:
        plan = chick(look.species, plan)
    plan = replace(plan, glasses=look.glasses)
    if look.age is Age.OLD:
        return replace(
            plan,
            back=tuple(mix(colour, _GREY, 0.42) for colour in plan.back),
            belly=_faded(plan.belly),
            wing=_faded(plan.wing),
            wing_tip=_faded(plan.wing_tip),
            head_colour=_faded(plan.head_colour),
            neck_colour=_faded(plan.neck_colour),
            brow=_OLD_BROW,
            lid=_OLD_LID,
        )
    growth = _GROWTH.get(look.age)
    return _fledged(plan, growth) if growth else plan


def _faded(colour: str) -> str:
    """Gone grey, where there is a colour at all."""
    return mix(colour, _GREY, 0.4) if colour else ""


def _fledged(plan: BirdPlan, growth: _Growth) -> BirdPlan:
    frame = plan.frame
    small = replace(
        frame,
        length=frame.length * growth.body,
        girth=frame.girth * growth.girth,
        neck=frame.neck * growth.neck,
        neck_width=frame.neck_width * growth.girth * 1.1,
        leg=frame.leg * growth.leg,
        span=frame.span * growth.body,
        head=frame.head * growth.head,
    )
    return replace(
        plan,
        frame=small,
        beak_length=plan.beak_length * growth.snout,
        tail_length=plan.tail_length * growth.body * growth.body,
        eye=growth.eye,
    )
