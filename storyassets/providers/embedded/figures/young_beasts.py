"""Young four-footed animals: great round heads on short bodies, a coat of their own, no horns, manes or tusks yet."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Horn, Mark
from storyassets.providers.embedded.figures.palette import lighter, mix

# What grows with the years.
_GROWN_ONLY = frozenset(
    {
        Mark.LION_MANE,
        Mark.TUSKS,
        Mark.BEARD,
        Mark.NOSE_RING,
        Mark.FANGS,
        Mark.YOKE,
        Mark.DEWLAP,
        Mark.BRISTLES,
    }
)
# Whose young have a name, and a look, of their own.
BORN_AS = {
    Species.SHEEP: Species.LAMB,
    Species.COW: Species.CALF,
    Species.BULL: Species.CALF,
    Species.OX: Species.CALF,
    Species.STAG: Species.DEER,
}
# The share of a grown one's lengths, on the whole.
_GROWN = 0.45
_COATS = {
    Species.FOX: ("#d68b52", "#cf8049"),
    Species.WOLF: ("#9a9088", "#8b8078"),
    Species.DOG: ("#d8a468", "#c79256"),
    Species.LION: ("#f0cd8c", "#ebc47e"),
    Species.BEAR: ("#8f6142", "#9b6a45"),
    Species.BOAR: ("#b98a58",),
    Species.PIG: ("#f9c0ba",),
    Species.HORSE: ("#c08a5a", "#b47e50"),
    Species.ELEPHANT: ("#b1aab6",),
    Species.DEER: ("#cc8a52",),
    Species.MOUSE: ("#bdb2ac", "#c9b29c"),
    Species.HARE: ("#c8a67e",),
}
_MARKS: dict[Species, tuple[Mark, ...]] = {
    Species.DEER: (Mark.FAWN_SPOTS,),
    Species.BOAR: (Mark.PIGLET_STRIPES,),
}


def newborn(species: Species, plan: BeastPlan) -> BeastPlan:
    """A child of that kind; `plan` is the grown one's, or that of the kind it is born as."""
    frame, snout = plan.frame, plan.snout
    leg = 0.56 if plan.hoof else 0.4
    small = replace(
        frame,
        leg=frame.leg * leg,
        body=frame.body * 0.4,
        chest=frame.chest * 0.52,
        rump=frame.rump * 0.52,
        neck=frame.neck * (0.38 if plan.hoof else 0.26),
        neck_width=frame.neck_width * 0.54,
        leg_width=frame.leg_width * 0.58,
        head=frame.head * 0.72,
    )
    broad = 0.86 if snout.broad else 0.56
    w, h = plan.skull
    kept = tuple(mark for mark in plan.marks if mark not in _GROWN_ONLY)
    coats = _COATS.get(species) or tuple(lighter(coat, 0.12) for coat in plan.coats)
    fluffy = () if plan.hoof or Mark.SPINES in kept or plan.ear is Ear.ELEPHANT else (Mark.FLUFF,)
    return replace(
        plan,
        frame=small,
        snout=replace(
            snout, length=snout.length * broad, drop=snout.drop * 0.92, base=snout.base * 0.84,
            tip=snout.tip * 0.84, nose=snout.nose * 0.84,
        ),
        skull=(w * 1.06, h * 1.04),
        wedge=plan.wedge * 0.7,
        coats=coats,
        pale=mix(plan.pale, "#ffffff", 0.25),
        horn=Horn.NONE,
        marks=(*kept, *_MARKS.get(species, ()), *fluffy),
        tail_length=plan.tail_length * 0.44,
        eye=min(plan.eye * 1.34, 1.44),
        grown=_GROWN,
    )  # fmt: skip
