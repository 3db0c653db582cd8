"""Stances: nobody who only stands, looks on or talks stands like a post, and no two running stand alike."""

from itertools import pairwise

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.crowds import crowd_doing, crowd_member
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.everyday_gestures import everyday_gestures
from storyassets.providers.embedded.figures.human import build_of
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.posing import human_pose
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.ways_of_people import ways_of

MAN = Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.ADULT)


@pytest.mark.parametrize("action", [Action.LOOK, Action.TALK])
@pytest.mark.parametrize("emotion", Emotion)
def test_neighbours_differ_in_stance_and_in_gesture(action, emotion):
    for one, other in pairwise(everyday_gestures(action, emotion)):
        assert (one.near_leg, one.far_leg) != (other.near_leg, other.far_leg)
        assert (one.near_at, one.far_at, one.far_arm) != (other.near_at, other.far_at, other.far_arm) or (
            one.near_arm,
            one.far_hand,
        ) != (other.near_arm, other.far_hand)


@pytest.mark.parametrize("arch", [-10, 10])
def test_with_the_weight_on_one_leg_both_feet_stand_and_the_hips_tip(arch):
    pose = HumanPose(near_leg=(-14, -8), far_leg=(12, 2), arch=arch, on_one_leg=True)
    skeleton = Skeleton.posed(build_of(MAN), pose, narrow=1.0)
    assert skeleton.near_leg[2][1] == pytest.approx(skeleton.far_leg[2][1], abs=1.0)
    near_is_higher = skeleton.near_leg[0][1] < skeleton.far_leg[0][1] - 3
    far_is_higher = skeleton.far_leg[0][1] < skeleton.near_leg[0][1] - 3
    assert (near_is_higher, far_is_higher) == ((True, False) if arch < 0 else (False, True))


def test_nobody_at_ease_stands_straight():
    for pose in everyday_gestures(Action.LOOK, Emotion.CALM):
        assert abs(pose.lean) + abs(pose.arch) >= 6


@pytest.mark.parametrize("action", [Action.WALK, Action.SIT, Action.WORK])
def test_there_are_several_ways_to_walk_to_sit_and_to_work(action):
    assert len(set(ways_of(action, Emotion.EARNEST))) >= 3


@pytest.mark.parametrize("action", [Action.WALK, Action.SIT])
def test_who_grieves_walks_and_sits_bent(action):
    assert all(pose.lean + pose.arch > 12 for pose in ways_of(action, Emotion.SADNESS))


def test_no_two_of_a_crowd_stand_alike():
    people = MAN.model_copy(update={"crowd": True, "seed": 4711})
    poses = []
    for number in range(4):
        action, way = crowd_doing(people, Action.LOOK, number)
        doing = Doing(action, Emotion.CALM, variant=way)
        poses.append(human_pose(doing, people.costume, crowd_member(people, number).seed))
    assert len(set(poses)) == len(poses)
