"""Chicks: a ball of down with a great head, stubs for wings, and a short beak."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.bird_anatomy import BirdPlan, BirdTail, Crest
from storyassets.providers.embedded.figures.palette import darker, lighter, mix

_YELLOW, _GREY, _BROWN = "#f8d75a", "#b9b4b0", "#c39a68"
# The down of each kind; of others it is their own colour, greyer.
_DOWN = {
    Species.HEN: _YELLOW,
    Species.COCK: _YELLOW,
    Species.DUCK: "#f5d04e",
    Species.GOOSE: "#f1dc7c",
    Species.SWAN: _GREY,
    Species.PENGUIN: "#9aa3ad",
    Species.PARTRIDGE: _BROWN,
    Species.PEACOCK: _BROWN,
    Species.OWL: "#d9d0c4",
    Species.EAGLE: "#e6e1d8",
    Species.HAWK: "#e0d8cc",
    Species.CROW: "#6a6470",
}
_LONGEST_NECK = 46.0


def chick(species: Species, plan: BirdPlan) -> BirdPlan:
    """A child of that kind."""
    frame = plan.frame
    down = _DOWN.get(species) or mix(plan.back[0], "#cfc6ba", 0.45)
    girth = max(frame.girth * 0.58, 26.0)
    small = replace(
        frame,
        length=girth * 0.92,
        girth=girth,
        upright=frame.upright * 0.5 + 14,
        neck=min(frame.neck * 0.3, _LONGEST_NECK),
        neck_width=min(frame.neck_width * 0.8, girth * 0.72),
        leg=min(frame.leg * 0.44, girth * 1.3),
        span=frame.span * 0.34,
        head=frame.head * 0.74,
    )
    return replace(
        plan,
        frame=small,
        back=(down,),
        belly=lighter(down, 0.3),
        wing=darker(down, 0.1),
        wing_tip=darker(down, 0.18),
        head_colour="",
        neck_colour="",
        face="" if not plan.disc else lighter(down, 0.4),
        collar="",
        crest=Crest.NONE,
        tail=BirdTail.SHORT,
        tail_length=girth * 0.5,
        beak_length=min(plan.beak_length * 0.62, 34.0),
        beak_depth=plan.beak_depth * 0.86,
        stern=0.0,
        eye=1.22,
        fluffy=True,
    )
