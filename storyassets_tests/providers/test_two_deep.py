"""Two who only speak stand one before the other; a hand is not held out into a shorter one's face."""

from __future__ import annotations

from random import Random

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Costume, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging, Turned
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.posing import human_pose, way_with_hands_near
from storyassets.providers.embedded.figures.ways_of_people import ways_of
from storyassets.providers.embedded.scenery.blocking import Placed, block_actors
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.two_deep import stand_in_depth
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIZE = page_size(270, 480)


def a_request(seed: int = 3, ages: tuple[Age, Age] = (Age.ADULT, Age.ADULT), **facts) -> ShotPictureRequest:
    doing = facts.pop("doing", Action.TALK)
    holds = facts.pop("holds", "")
    actors = (
        Actor(character_id="ann", action=doing, turned=Turned.RIGHT, toward="tim", holds=holds),
        Actor(character_id="tim", action=Action.LOOK, turned=Turned.LEFT, toward="ann"),
    )
    looks = [Look(species=Species.HUMAN, sex=Sex.FEMALE, age=age, seed=8) for age in ages]
    return ShotPictureRequest(
        kind=ShotKind.BROLL, framing=facts.pop("framing", Framing.MEDIUM), style=Style.STORYBOOK, width_px=270,
        height_px=480, seed=seed, staging=Staging(setting=Setting.OFFICE, actors=actors, **facts),
        sitters=tuple(Sitter(character_id=n, look=look) for n, look in zip(("ann", "tim"), looks, strict=True)),
    )  # fmt: skip


def blocked(request: ShotPictureRequest) -> tuple[Placed, ...]:
    return block_actors(request, *SIZE, Random(1))


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_the_nearer_of_two_is_larger_and_lower_and_keeps_the_head_inside(framing):
    nearer = set()
    for seed in range(6):
        request = a_request(seed, framing=framing)
        before = blocked(request)
        after = stand_in_depth(before, request, SIZE)
        near = max((0, 1), key=lambda n: after[n].nearest.dy)
        far = 1 - near
        nearer.add(near)
        assert after[near].height > before[near].height and after[far].height < before[far].height
        for one in after:
            head = one.nearest.figure.head
            left = one.x + one.nearest.dx + head.x * one.nearest.scale
            assert left > 0 and left + head.width * one.nearest.scale < SIZE[0]
    assert nearer == {0, 1}


@pytest.mark.parametrize(
    "request_of",
    [
        a_request(doing=Action.EMBRACE),
        a_request(doing=Action.GIVE),
        a_request(holds="letter"),
        a_request(props=(Prop.TABLE,)),
        a_request(ages=(Age.ADULT, Age.CHILD)),
        a_request(angle=Angle.SHOULDER),
    ],
)
def test_who_does_something_with_the_other_or_with_a_thing_stands_abreast(request_of):
    before = blocked(request_of)
    assert stand_in_depth(before, request_of, SIZE) == before


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("action", [Action.TALK, Action.STAND])
def test_a_way_with_both_hands_near_is_found(action, seed):
    doing = Doing(action, Emotion.CALM, variant=2)
    ways = ways_of(action, Emotion.CALM)
    pose = ways[(seed + way_with_hands_near(doing, seed * 7)) % len(ways)]
    assert pose.far_at is None or pose.far_at[0] <= 0.65
    assert pose.far_at is not None or pose.far_arm[1] < 60


@pytest.mark.parametrize("emotion", [Emotion.JOY, Emotion.ANGER, Emotion.LOVE])
def test_who_speaks_with_a_feeling_holds_the_hand_back(emotion):
    variant = way_with_hands_near(Doing(Action.TALK, emotion), 0)
    pose = human_pose(Doing(Action.TALK, emotion, variant=variant), Costume.MODERN, 0)
    assert pose.far_at is not None and pose.far_at[0] < 0.5


@pytest.mark.parametrize("emotion", [Emotion.CALM, Emotion.ANGER, Emotion.JOY])
def test_who_points_beside_a_shorter_one_points_from_the_elbow(emotion):
    variant = way_with_hands_near(Doing(Action.POINT, emotion), 0)
    near = human_pose(Doing(Action.POINT, emotion, variant=variant), Costume.MODERN, 0)
    plain = human_pose(Doing(Action.POINT, emotion), Costume.MODERN, 0)
    assert near.far_arm[0] < 0 < plain.far_arm[0] and near.far_fingers == plain.far_fingers


def test_what_can_be_done_in_one_way_only_is_done_so():
    assert way_with_hands_near(Doing(Action.RUN, Emotion.CALM, variant=4), 9) == 4
