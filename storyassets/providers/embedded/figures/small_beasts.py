"""Hare, mouse and other small animals: what each is made of."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Frame, Mark, Snout, Tail

SMALL_BEASTS: dict[Species, BeastPlan] = {
    Species.HARE: BeastPlan(
        frame=Frame(
            leg=88, body=74, chest=44, rump=50, neck=50, neck_angle=60, neck_width=32, leg_width=15, head=0.78
        ),
        coats=("#b58a62", "#a67c58", "#c39a70"),
        pale="#f6e8d4",
        dark="#5a4030",
        snout=Snout(length=24, drop=25, base=28, tip=19, nose=7),
        skull=(54, 54),
        ear=Ear.LONG,
        tail=Tail.PUFF,
        tail_length=24,
        nose="#c8787a",
        marks=(Mark.BUCK_TEETH, Mark.WHISKERS, Mark.BIB),
        iris="#7a4a20",
        eye=1.1,
    ),
    Species.MOUSE: BeastPlan(
        frame=Frame(
            leg=40, body=52, chest=36, rump=40, neck=30, neck_angle=50, neck_width=28, leg_width=10, head=0.66
        ),
        coats=("#a79c97", "#b99f88", "#8f8a90"),
        pale="#f2dcd4",
        dark="#5a4a4c",
        snout=Snout(length=52, drop=26, base=30, tip=8, nose=8),
        skull=(52, 50),
        ear=Ear.LARGE_ROUND,
        tail=Tail.WHIP,
        tail_length=120,
        nose="#e2868a",
        marks=(Mark.WHISKERS,),
        iris="#3a2a28",
        eye=1.12,
    ),
    Species.RAT: BeastPlan(
        frame=Frame(
            leg=46, body=84, chest=42, rump=46, neck=38, neck_angle=34, neck_width=30, leg_width=11, head=0.7
        ),
        coats=("#7a6c68", "#6c6470"),
        pale="#cbb4a8",
        dark="#3e3438",
        snout=Snout(length=74, drop=28, base=32, tip=10, nose=9),
        skull=(50, 46),
        ear=Ear.ROUND,
        tail=Tail.WHIP,
        tail_length=160,
        nose="#d98086",
        marks=(Mark.WHISKERS, Mark.BUCK_TEETH),
        iris="#2a1a1c",
        eye=0.84,
    ),
    Species.WEASEL: BeastPlan(
        frame=Frame(
            leg=52,
            body=138,
            chest=32,
            rump=30,
            neck=70,
            neck_angle=50,
            neck_width=25,
            leg_width=12,
            head=0.64,
        ),
        coats=("#a9683a", "#9c5f36"),
        pale="#fbeedd",
        dark="#4c2e22",
        snout=Snout(length=46, drop=24, base=30, tip=12, nose=8),
        skull=(54, 46),
        ear=Ear.ROUND,
        tail=Tail.BUSHY,
        tail_length=84,
        marks=(Mark.BIB, Mark.CHEEKS, Mark.WHISKERS),
        eye=0.95,
    ),
    Species.MOLE: BeastPlan(
        frame=Frame(
            leg=30, body=78, chest=46, rump=48, neck=30, neck_angle=18, neck_width=40, leg_width=14, head=0.74
        ),
        coats=("#4f4650", "#5b4c50"),
        pale="#c9a79e",
        dark="#2f2832",
        snout=Snout(length=66, drop=22, base=32, tip=13, nose=12),
        skull=(54, 50),
        ear=Ear.NONE,
        tail=Tail.WHIP,
        tail_length=30,
        nose="#ec9aa4",
        marks=(Mark.GLASSY, Mark.DIGGER),
        eye=0.62,
    ),
    Species.HEDGEHOG: BeastPlan(
        frame=Frame(
            leg=34, body=76, chest=48, rump=50, neck=26, neck_angle=8, neck_width=36, leg_width=12, head=0.7
        ),
        coats=("#d8b48c", "#cfa67e"),
        pale="#f2dcc0",
        dark="#5e4638",
        snout=Snout(length=62, drop=20, base=30, tip=10, nose=10),
        skull=(52, 48),
        ear=Ear.ROUND,
        tail=Tail.PUFF,
        tail_length=10,
        marks=(Mark.SPINES,),
    ),
}
