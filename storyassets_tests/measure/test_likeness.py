"""Likeness and faces, on what our own illustrator draws: how far they carry is measured here."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

from storyassets.errors import InvalidOutput
from storyassets.measure.face import SURE, face_evidence
from storyassets.measure.likeness import GAMMA, likeness, read_small
from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.channel import PictureTaste
from storyassets.model.character import Age, Look, Role, Sex
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.protocols import PortraitRequest, ShotPictureRequest, Sitter
from storyassets.story.casting.cast import cast_characters
from storyassets.story.judging.likenesses import LIGHTS
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

SIZE_PX = (324, 576)
LEAST = PictureTaste().least_likeness
PEOPLE = (
    a_person("Anna", sex=Sex.FEMALE),
    a_person("Otto", sex=Sex.MALE, age=Age.OLD),
    a_person("Mira", sex=Sex.FEMALE, age=Age.CHILD),
    a_person("Jonas", sex=Sex.MALE),
)
MORE = (
    a_person("Yusuf", sex=Sex.FEMALE),
    a_person("Kwame", sex=Sex.MALE, age=Age.OLD),
    a_person("Priya", sex=Sex.FEMALE),
    a_person("Tomas", sex=Sex.MALE, age=Age.CHILD),
    a_person("Rosa", sex=Sex.FEMALE),
    a_person("Ivan", sex=Sex.MALE),
    a_person("Mei", sex=Sex.FEMALE, age=Age.CHILD),
    a_person("Jack", sex=Sex.MALE),
)


def looks_of(people: tuple[Role, ...]) -> dict[str, Look]:
    cast = cast_characters(a_script(a_line("They met."), roles=people), 3)
    return {one.character_id: one.look for one in cast.characters}


LOOKS = looks_of(PEOPLE)


def pixels(request) -> np.ndarray:
    content = EmbeddedIllustrator().make(request).content
    return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)


@cache
def portrait(who: str) -> np.ndarray:
    return portray(Sitter(character_id=who, look=LOOKS[who]))


def portray(sitter: Sitter) -> np.ndarray:
    return pixels(
        PortraitRequest(
            sitter=sitter, emotion=Emotion.CALM, style=Style.STORYBOOK,
            width_px=SIZE_PX[0], height_px=SIZE_PX[1], seed=sitter.look.seed,
        )
    )  # fmt: skip


@cache
def shot(
    who: str, setting: Setting, framing: Framing = Framing.CLOSE, hour: TimeOfDay = TimeOfDay.DAY
) -> np.ndarray:
    sitters = (Sitter(character_id=who, look=LOOKS[who]),) if who else ()
    actors = (Actor(character_id=who, action=Action.STAND),) if who else ()
    return pixels(
        ShotPictureRequest(
            kind=ShotKind.BROLL, framing=framing, sitters=sitters, style=Style.STORYBOOK,
            staging=Staging(setting=setting, time_of_day=hour, actors=actors),
            width_px=SIZE_PX[0], height_px=SIZE_PX[1], seed=5,
        )
    )  # fmt: skip


@pytest.mark.parametrize("who", LOOKS)
def test_the_same_character_is_like_their_portrait_in_two_places(who):
    found = [likeness(portrait(who), shot(who, setting)) for setting in (Setting.KITCHEN, Setting.FOREST)]
    assert min(found) >= LEAST


def test_others_are_less_like_the_portrait_and_most_are_below_what_is_asked_for():
    own, others = [], []
    for seen in LOOKS:
        for who in LOOKS:
            share = likeness(portrait(who), shot(seen, Setting.FOREST))
            (own if who == seen else others).append(share)
    assert min(own) > max(others) + 0.1
    assert np.mean([share < LEAST for share in others]) > 0.5


def test_who_is_seen_at_night_is_more_like_their_own_portrait_than_any_other_is():
    at_night = LIGHTS[TimeOfDay.NIGHT]
    own, others = [], []
    for seen in LOOKS:
        picture = shot(seen, Setting.COTTAGE, Framing.MEDIUM, TimeOfDay.NIGHT)
        own.append(likeness(portrait(seen), picture, at_night))
        others += [likeness(portrait(who), picture, at_night) for who in LOOKS if who != seen]
    assert min(own) > max(others)
    assert min(own) >= LEAST / 2


def test_whoever_stands_in_little_light_is_found_by_it():
    shades = np.round(255 * (np.arange(256) / 255) * 0.5 ** (1 / GAMMA)).astype(np.uint8)
    dim = cv2.LUT(shot("anna", Setting.COTTAGE, Framing.MEDIUM), shades)
    by_day = likeness(portrait("anna"), dim)
    assert likeness(portrait("anna"), dim, LIGHTS[TimeOfDay.NIGHT]) > by_day + 0.1
    assert likeness(portrait("anna"), dim, LIGHTS[TimeOfDay.NIGHT]) > likeness(
        portrait("otto"), dim, LIGHTS[TimeOfDay.NIGHT]
    )


def test_likeness_is_the_same_every_time_and_between_0_and_1():
    first, second = (likeness(portrait("anna"), shot("otto", Setting.FOREST)) for _ in range(2))
    assert first == second
    assert 0 <= first <= 1


@pytest.mark.parametrize("who", LOOKS)
def test_a_picture_is_like_itself(who):
    """Not wholly: a window that holds all of the figure holds some of what is behind it, too."""
    assert likeness(portrait(who), portrait(who)) >= 0.9


def test_a_portrait_of_one_colour_is_like_nothing():
    assert likeness(np.full((90, 60, 3), 120, np.uint8), shot("anna", Setting.FOREST)) == 0.0


def test_a_file_that_is_no_picture_is_named(tmp_path):
    path = tmp_path / "portrait.jpg"
    path.write_bytes(b"<html>")
    with pytest.raises(InvalidOutput, match="portrait"):
        read_small(path)


def test_most_portraits_show_a_face_and_most_places_without_anybody_show_none():
    more = [portray(Sitter(character_id=who, look=look)) for who, look in looks_of(MORE).items()]
    faces = [face_evidence(one) >= SURE for one in (*map(portrait, LOOKS), *more)]
    places = (Setting.FIELD, Setting.SEA, Setting.RIVER, Setting.VILLAGE, Setting.DESERT, Setting.CITY)
    empty = [face_evidence(shot("", setting, Framing.WIDE)) < SURE for setting in places]
    assert np.mean(faces) >= 0.75
    assert np.mean(empty) >= 0.65


def test_a_face_is_found_as_well_where_the_head_is_tilted():
    face = np.full((192, 192, 3), 200, np.uint8)
    for x in (76, 116):
        cv2.circle(face, (x, 90), 6, (20, 20, 20), -1)
    cv2.ellipse(face, (96, 130), (16, 6), 0, 0, 180, (60, 60, 60), 2)
    turned = cv2.getRotationMatrix2D((96, 96), 9, 1.0)
    tilted = cv2.warpAffine(face, turned, (192, 192), borderMode=cv2.BORDER_REPLICATE)
    assert face_evidence(face) > 0.8
    assert face_evidence(tilted) > 0.8


def test_noise_and_nothing_show_none():
    noise = np.random.default_rng(2).integers(0, 255, (576, 324, 3), dtype=np.uint8)
    assert face_evidence(noise) < SURE
    assert face_evidence(np.full((576, 324, 3), 128, np.uint8)) == 0.0
