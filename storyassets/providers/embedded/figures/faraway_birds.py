"""Parrot and penguin: what each is made of."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.providers.embedded.figures.bird_anatomy import Beak, BirdFrame, BirdPlan, BirdTail, Crest

FARAWAY_BIRDS: dict[Species, BirdPlan] = {
    Species.PARROT: BirdPlan(
        frame=BirdFrame(
            length=84,
            girth=50,
            upright=58,
            neck=14,
            neck_angle=80,
            neck_width=42,
            leg=30,
            span=170,
            head=0.94,
        ),
        back=("#d83a34", "#3fa45a"),
        belly="#ee6a4a",
        wing="#2f7fc4",
        beak_colour="#f3e6c8",
        leg_colour="#8a8078",
        beak=Beak.HOOK,
        beak_length=36,
        beak_depth=24,
        tail=BirdTail.POINTED,
        tail_length=170,
        face="#fbf2e4",
        iris="#e0b02c",
        wing_tip="#f2c23a",
    ),
    Species.PENGUIN: BirdPlan(
        frame=BirdFrame(
            length=118,
            girth=74,
            upright=80,
            neck=10,
            neck_angle=88,
            neck_width=58,
            leg=16,
            span=110,
            head=0.86,
        ),
        back=("#2c3444",),
        belly="#fdfaf4",
        wing="#222936",
        beak_colour="#f09a34",
        leg_colour="#f09a34",
        beak=Beak.CONE,
        beak_length=34,
        beak_depth=12,
        tail=BirdTail.SHORT,
        tail_length=34,
        crest=Crest.NONE,
        webbed=True,
        face="#fdfaf4",
        wing_tip="#191f2a",
    ),
}
