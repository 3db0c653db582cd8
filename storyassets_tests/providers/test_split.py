"""A picture of two places at once, a wide-open mouth, and those who are dark before the sky."""

from __future__ import annotations

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from storyassets.model.brief import Style
from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Elsewhere, ShotKind, Staging
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.scenery.split import BAND
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIZE_PX = (216, 384)
SITTERS = tuple(
    Sitter(character_id=who, look=Look(species=species, sex=Sex.MALE, age=Age.ADULT))
    for who, species in (("me", Species.HUMAN), ("fox", Species.FOX))
)
FAR = Elsewhere(
    setting=Setting.SHIP, actors=(Actor(character_id="fox", action=Action.TALK, holds="telephone"),)
)


def drawn(
    staging: Staging, framing: Framing = Framing.MEDIUM, size_px: tuple[int, int] = SIZE_PX
) -> NDArray[np.int32]:
    request = ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=framing,
        staging=staging,
        sitters=SITTERS,
        style=Style.STORYBOOK,
        width_px=size_px[0],
        height_px=size_px[1],
        seed=3,
    )
    content = EmbeddedIllustrator().make(request).content
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"), np.int32)


def here(action: Action = Action.STAND, **fields: object) -> Staging:
    actor = Actor(character_id="me", action=action, emotion=Emotion.CALM)
    return Staging(setting=Setting.ROOM, actors=(actor,)).model_copy(update=fields)


@pytest.mark.parametrize("action", [Action.STAND, Action.EAT])
def test_each_half_depends_on_its_own_place_and_a_light_band_parts_them(action: Action) -> None:
    ship = drawn(here(action, elsewhere=FAR))
    field = drawn(here(action, elsewhere=FAR.model_copy(update={"setting": Setting.FIELD})))
    changed = np.abs(ship - field).max(axis=2) > 12
    top, low = (round(share * SIZE_PX[1]) for share in (min(BAND), max(BAND)))

    assert changed[: top - 8].mean() > 0.4
    assert not changed[low + 10 :].any()
    middle = ship[:, SIZE_PX[0] // 2].sum(axis=1)
    assert middle[top:low].max() > 630


@pytest.mark.parametrize("action", [Action.STAND, Action.EAT])
def test_in_a_wide_picture_the_halves_stand_beside_each_other_and_fill_it(action: Action) -> None:
    wide = (384, 216)
    ship = drawn(here(action, elsewhere=FAR), size_px=wide)
    field = drawn(here(action, elsewhere=FAR.model_copy(update={"setting": Setting.FIELD})), size_px=wide)
    changed = np.abs(ship - field).max(axis=2) > 12
    assert changed[:, : wide[0] // 2 - 16].mean() > 0.4
    assert not changed[:, wide[0] // 2 + 16 :].any()
    assert (ship.sum(axis=2) < 12).mean() < 0.02


def test_of_one_who_is_unknown_only_an_outline_is_seen() -> None:
    known = drawn(here(elsewhere=FAR))
    unknown = drawn(here(elsewhere=FAR.model_copy(update={"unknown": True})))
    top = round(min(BAND) * SIZE_PX[1]) - 8
    assert (unknown[:top].sum(axis=2) < 180).mean() > 0.15 > (known[:top].sum(axis=2) < 180).mean()


def test_those_against_the_sky_are_dark_and_the_horizon_is_low() -> None:
    walk = here(Action.WALK, setting=Setting.FIELD, time_of_day=TimeOfDay.DUSK)
    plain, dark = (
        drawn(walk.model_copy(update={"angle": a}), Framing.WIDE) for a in (Angle.EYE_LEVEL, Angle.SILHOUETTE)
    )
    ink = [(picture.sum(axis=2) < 190).mean() for picture in (plain, dark)]
    assert ink[1] > ink[0] + 0.02


def test_what_falls_is_at_the_lips_of_one_who_is_seen_near() -> None:
    fox = Actor(character_id="fox", action=Action.LOOK, emotion=Emotion.JOY)
    staging = Staging(setting=Setting.FOREST, actors=(fox,), props=(Prop.CHEESE,))
    falling = drawn(staging.model_copy(update={"in_air": Prop.CHEESE}), Framing.CLOSE)
    red, green, blue = (falling[..., k] for k in range(3))
    cheese = (red > 200) & (green > 165) & (green < 225) & (blue < 110)
    rows = np.nonzero(cheese.sum(axis=1) > 5)[0]
    assert len(rows) > 8 and 0.35 * SIZE_PX[1] < rows.mean() < 0.62 * SIZE_PX[1]


def test_what_is_imagined_keeps_its_colours_inside_a_light_edge() -> None:
    real = drawn(here())
    dreamt = drawn(here(imagined=True))
    height, width, _ = real.shape
    across, down = width // 5, height // 6
    middle = slice(down, height - down), slice(across, width - across)

    assert np.abs(dreamt - real)[middle].mean() < 8
    assert (dreamt - real)[:, : width // 40].mean() > 40
