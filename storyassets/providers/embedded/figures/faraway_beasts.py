"""Squirrel, and the grazers of far countries: what each is made of."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Frame, Mark, Snout, Tail

FARAWAY_BEASTS: dict[Species, BeastPlan] = {
    Species.SQUIRREL: BeastPlan(
        frame=Frame(
            leg=50, body=70, chest=38, rump=46, neck=30, neck_angle=62, neck_width=30, leg_width=12, head=0.78
        ),
        coats=("#b8622f", "#a8582c"),
        pale="#fdf0de",
        dark="#5a2f1e",
        snout=Snout(length=26, drop=24, base=30, tip=14, nose=7),
        skull=(54, 50),
        ear=Ear.POINTED,
        tail=Tail.SQUIRREL,
        tail_length=150,
        marks=(Mark.BIB, Mark.WHISKERS, Mark.BUCK_TEETH),
        eye=1.2,
    ),
    Species.ZEBRA: BeastPlan(
        frame=Frame(
            leg=252,
            body=196,
            chest=86,
            rump=84,
            neck=150,
            neck_angle=56,
            neck_width=54,
            leg_width=25,
            head=1.0,
        ),
        coats=("#f6f3ee",),
        pale="#f6f3ee",
        dark="#2a2730",
        snout=Snout(length=58, drop=84, base=42, tip=32, nose=0, broad=True),
        skull=(48, 54),
        ear=Ear.UPRIGHT,
        tail=Tail.TUFT,
        tail_length=160,
        hoof=True,
        marks=(Mark.ZEBRA, Mark.HORSE_MANE),
    ),
    Species.GIRAFFE: BeastPlan(
        frame=Frame(
            leg=330,
            body=170,
            chest=82,
            rump=70,
            neck=360,
            neck_angle=72,
            neck_width=40,
            leg_width=22,
            head=0.92,
        ),
        coats=("#f0bf5c",),
        pale="#fbe9c4",
        dark="#8f4f24",
        snout=Snout(length=58, drop=66, base=40, tip=28, nose=0, broad=True),
        skull=(48, 52),
        ear=Ear.LEAF,
        tail=Tail.TUFT,
        tail_length=150,
        hoof=True,
        marks=(Mark.GIRAFFE,),
        eye=1.15,
    ),
}
