"""Faces and sleeves as they are painted: eyes by age, lips that are seen, the shade of hair, arms of one cloth with the body."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.character import Age, Costume, HairStyle, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.bent_limbs import BentLimb
from storyassets.providers.embedded.figures.clothes import draw_trunk
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.effects import veil_over
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.hair import hair_shadow
from storyassets.providers.embedded.figures.heads import eye_style, form_of, human_head
from storyassets.providers.embedded.figures.human import build_of, draw_human, draw_neck
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.markup import markup
from storyassets.providers.embedded.figures.outfits import Cut, Trim
from storyassets.providers.embedded.figures.palette import NIGHT, luma
from storyassets.providers.embedded.figures.poses import HUMAN_POSES
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shade,
    bounds,
    line,
    transformed,
    tube,
)
from storyassets.providers.embedded.figures.sleeves import draw_sleeve
from storyassets.providers.embedded.figures.trim_garments import TrunkFrame, draw_coat
from storyassets.providers.embedded.figures.trims import draw_trims
from storyassets.story.casting.palettes import SKINS, colour_distance


def a_look(**changes) -> Look:
    return Look(**{"species": Species.HUMAN, "sex": Sex.MALE, "age": Age.ADULT, "seed": 4, **changes})


def test_eyes_of_the_grown_are_longer_than_high_and_a_mans_the_smallest():
    child, woman, man = (
        eye_style(a_look(age=age, sex=sex))
        for age, sex in ((Age.CHILD, Sex.MALE), (Age.ADULT, Sex.FEMALE), (Age.ADULT, Sex.MALE))
    )
    assert child.height / child.width > 1.15
    assert man.height / man.width < woman.height / woman.width < child.height / child.width
    assert man.height < woman.height < child.height


@pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE])
@pytest.mark.parametrize("skin", SKINS)
def test_lips_are_told_from_every_skin(skin, sex):
    mouth = next(
        s
        for s in human_head(a_look(skin=skin, sex=sex), EXPRESSIONS[Emotion.CALM], 0.0)
        if s.part is Part.MOUTH
    )
    assert colour_distance(mouth.stroke, skin) > 36


@pytest.mark.parametrize("style", [HairStyle.SHORT, HairStyle.LONG, HairStyle.CURLY, HairStyle.BUN])
def test_front_hair_throws_a_shadow_that_stays_on_the_face(style):
    shadow = bounds(hair_shadow(a_look(hair_style=style), 0.5))
    assert shadow.x > -76
    assert shadow.x + shadow.width < 76
    assert -60 < shadow.y + shadow.height < 14


def test_a_bald_head_has_no_hair_that_throws_a_shadow():
    assert hair_shadow(a_look(hair_style=HairStyle.BALD), 0.0) == []


def test_a_fold_is_over_open_eyes_of_the_grown_only():
    def shapes(age: Age, emotion: Emotion) -> int:
        return len([s for s in human_head(a_look(age=age), EXPRESSIONS[emotion], 0.0) if s.opacity == 0.7])

    assert shapes(Age.ADULT, Emotion.CALM) - shapes(Age.ADULT, Emotion.SURPRISE) == 2
    assert shapes(Age.CHILD, Emotion.CALM) == shapes(Age.CHILD, Emotion.SURPRISE)


def test_a_limb_begins_in_the_colour_of_the_body_and_not_with_a_light_of_its_own():
    svg = markup([tube([(0, 0), (0, 60)], [10, 8], "#3f6fa8", shade=Shade.LIMB)], "p")
    assert "<radialGradient" not in svg
    stops = [part[:7] for part in svg.split('stop-color="')[1:]]
    assert abs(luma(stops[0]) - luma("#3f6fa8")) < 0.06
    assert luma(stops[-1]) < luma(stops[1]) == luma("#3f6fa8")


def test_limbs_and_heads_of_one_colour_have_two_paints():
    limb, body = (
        tube([(0, 0), (0, 60)], [10, 8], "#3f6fa8", shade=Shade.LIMB if one else None, shaded=not one)
        for one in (True, False)
    )
    svg = markup([limb, replace(body, part=Part.HEAD), limb], "p")
    assert (svg.count("<linearGradient"), svg.count("<radialGradient")) == (1, 1)


def test_a_far_sleeve_is_of_the_same_cloth():
    look = a_look(costume=Costume.SAILOR)
    build, outfit = build_of(look), outfit_of(look)
    arm = (0.0, 0.0), (20.0, 60.0), (60.0, 90.0)
    near, far = (
        next(s for s in draw_sleeve(outfit, build, look.skin, *arm, far=far) if s.shade is Shade.LIMB)
        for far in (False, True)
    )
    assert 0 < luma(near.fill) - luma(far.fill) < 0.1


@pytest.mark.parametrize("seed", range(3))
def test_who_wears_stripes_has_them_on_the_sleeves_too(seed):
    looks = [a_look(costume=Costume.MODERN, seed=n) for n in range(seed * 30, seed * 30 + 30)]
    striped = [
        look for look in looks if Trim.STRIPES in outfit_of(look).trim and not outfit_of(look).bare_arms
    ]
    plain = [look for look in looks if not {Trim.STRIPES, Trim.CHECKS} & set(outfit_of(look).trim)]
    arm = (0.0, 0.0), (0.0, 70.0), (0.0, 140.0)

    def bands(look: Look) -> int:
        sleeve = draw_sleeve(outfit_of(look), build_of(look), look.skin, *arm, far=False)
        return sum(s.fill == "none" for s in sleeve)

    assert plain
    assert all(bands(look) == 0 for look in plain)
    assert all(bands(look) == 1 for look in striped if outfit_of(look).sleeves == outfit_of(look).top)


def test_whole_figures_have_limbs():
    shapes = draw_human(a_look(), Doing(Action.STAND, Emotion.CALM), Facing.RIGHT)
    assert sum(s.shade is Shade.LIMB for s in shapes) == 2


def test_a_veil_lies_over_cloth_alone_and_darkens_towards_the_ground():
    cloth = tube([(0, 0), (0, 60)], [10, 8], "#3f6fa8", shaded=True)
    seen_through = tube([(0, 0), (0, 60)], [10, 8], "#3f6fa8", opacity=0.5)
    (veil,) = veil_over([cloth, seen_through, line("M0,0 L9,9", "#000000", 2)], NIGHT)
    assert veil.segments == cloth.segments
    svg = markup([cloth, veil], "p")
    shares = [float(part.split('"')[0]) for part in svg.split('stop-opacity="')[1:]]
    assert shares[0] == 0.0
    assert shares == sorted(shares)
    assert shares[-1] < 0.4


def test_faces_are_without_a_veil():
    shapes = draw_human(a_look(), Doing(Action.STAND, Emotion.CALM), Facing.RIGHT)
    veils = [n for n, s in enumerate(shapes) if s.shade is Shade.VEIL]
    heads = [n for n, s in enumerate(shapes) if s.part is Part.HEAD]
    assert len(veils) == 1
    assert veils[0] < heads[0]


def test_the_shirt_in_a_coat_ends_where_its_fronts_meet():
    look = a_look(costume=Costume.OFFICE)
    shirt, left, right, *_ = draw_coat(TrunkFrame(outfit_of(look), 60, 48, 150, 0.0))
    fronts = max(bounds([s]).y + bounds([s]).height for s in (left, right))
    low = [(x, y) for _, v in shirt.segments for x, y in zip(v[::2], v[1::2], strict=True) if y > fronts - 10]
    assert max(y for _, y in low) <= fronts
    assert max(x for x, _ in low) - min(x for x, _ in low) < 8


@pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE])
@pytest.mark.parametrize("age", Age)
def test_no_cloth_crosses_the_throat(sex, age):
    """The neckline is cut through the upper edge of the garment, and is no broader than the neck there."""
    look = a_look(sex=sex, age=age, costume=Costume.OFFICE)
    build, outfit = build_of(look), outfit_of(look)
    neckline = draw_trims(outfit, look.skin, 60, 48, build.trunk, 0.75)[0]
    skeleton = Skeleton.posed(build, HumanPose(), narrow=0.82)
    neck = bounds(draw_neck(look, build, skeleton))
    garment = bounds(draw_trunk(outfit, look.skin, skeleton, 0.75)[:1])
    assert bounds([neckline]).y < garment.y
    assert bounds([neckline]).width <= neck.width


@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT, Age.OLD])
@pytest.mark.parametrize(
    ("action", "covered"), [(Action.RUN, False), (Action.WALK, True), (Action.KNEEL, True)]
)
def test_who_runs_in_a_gown_has_both_feet_free_of_it(age, action, covered):
    look = a_look(sex=Sex.FEMALE, age=age)
    skeleton = Skeleton.posed(build_of(look), HUMAN_POSES[action], narrow=0.82)
    cloth = bounds(draw_trunk(replace(outfit_of(look), cut=Cut.GOWN), look.skin, skeleton, 0.75))
    behind = min((skeleton.near_leg, skeleton.far_leg), key=lambda leg: leg[2][0])[2]
    assert (behind[0] > cloth.x) is covered


def test_a_mans_neck_is_thicker_for_his_limbs_than_a_womans_or_a_boys():
    def share(sex: Sex, age: Age) -> float:
        look = a_look(sex=sex, age=age)
        build = build_of(look)
        return bounds(draw_neck(look, build, Skeleton.posed(build, HumanPose(), narrow=1))).width / build.limb

    assert share(Sex.MALE, Age.ADULT) > 1.1 * share(Sex.FEMALE, Age.ADULT)
    assert share(Sex.MALE, Age.ADULT) > 1.1 * share(Sex.MALE, Age.CHILD)


def test_heads_of_one_age_are_of_several_forms_and_eyes_go_with_them():
    forms = set()
    for seed in (0, 31, 62, 93, 124):
        look = a_look(seed=seed)
        shapes = transformed(human_head(look, EXPRESSIONS[Emotion.CALM], 0.0), form_of(look))
        head = bounds([s for s in shapes if s.part is Part.HEAD])
        eyes_seen = bounds([s for s in shapes if s.part is Part.EYE])
        forms.add(round(head.width / 120, 3))
        assert head.x < eyes_seen.x
        assert abs(eyes_seen.x + eyes_seen.width / 2) < 1.5
    assert len(forms) >= 4


def test_the_grown_are_slight_or_broad_or_stout_and_children_are_not():
    grown = {build_of(a_look(seed=37 * n)).shoulder for n in range(4)}
    waists = {build_of(a_look(seed=37 * n)).waist for n in range(4)}
    assert len(grown) == 4
    assert max(waists) > min(waists) + 0.1
    assert len({build_of(a_look(seed=37 * n, age=Age.CHILD)) for n in range(4)}) == 1
    assert len({build_of(a_look(seed=37 * n, crowd=True)) for n in range(4)}) == 1


def test_a_bent_elbow_stands_out_and_folds_and_an_arm_gets_slimmer_to_the_wrist():
    straight = BentLimb.of(((0.0, 0.0), (0.0, 80.0), (0.0, 160.0)), [18, 17, 15, 16, 12], 5.0)
    bent = BentLimb.of(((0.0, 0.0), (0.0, 80.0), (80.0, 80.0)), [18, 17, 15, 16, 12], 5.0)
    assert straight.spine[2] == (0.0, 80.0) and not straight.folds("#000000")
    assert bent.spine[2][0] < -2 and bent.spine[2][1] > 82
    assert len(bent.folds("#000000")) == 2
    assert bent.radii[-1] < bent.radii[2] < bent.radii[0]
