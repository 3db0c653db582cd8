"""The embedded puppeteer: sprites that fit the still they were cut from, for whoever speaks in it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np
import pytest
import pyvips

from storyassets.errors import ProviderRefused
from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, HairStyle, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.puppet import Eyes, Puppet, Spread, Sprite, mouth_state
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.puppeteer import EmbeddedPuppeteer
from storyassets.providers.protocols import PuppetRequest, ShotPictureRequest, Sitter

UPRIGHT, WIDE = (270, 480), (480, 270)
# JPEG alone makes nearly as much of a difference.
MOST_MEAN_DIFFERENCE = 2.6
SEEN_DIFFERENCE = 48
MOST_SEEN_SHARE = 0.0025
SPEAKERS = (Species.HUMAN, Species.FOX, Species.CROW, Species.CRAB)
NOTHING = np.zeros((1, 1, 3), np.uint8)
INSIDE_OF_A_MOUTH = (0x6D, 0x22, 0x30)
LIMITS = [(-4.0, 0.0), (4.0, 0.0), (-4.0, 0.012), (4.0, 0.012), (0.0, 0.012)]


def a_look(species: Species = Species.HUMAN, **facts) -> Look:
    known = {"sex": Sex.FEMALE, "age": Age.ADULT, "hair_style": HairStyle.LONG}
    return Look(species=species, **{**known, **facts})


def a_close_shot(
    *looks: Look,
    action: Action = Action.STAND,
    emotion: Emotion = Emotion.CALM,
    style: Style = Style.STORYBOOK,
    size: tuple[int, int] = UPRIGHT,
    time_of_day: TimeOfDay = TimeOfDay.DAY,
    seed: int = 1,
) -> ShotPictureRequest:
    return ShotPictureRequest(
        kind=ShotKind.TALKING_HEAD,
        framing=Framing.CLOSE,
        staging=Staging(
            setting=Setting.FIELD,
            time_of_day=time_of_day,
            actors=tuple(
                Actor(character_id=f"c{i}", action=action, emotion=emotion) for i in range(len(looks))
            ),
        ),
        sitters=tuple(Sitter(character_id=f"c{i}", look=look) for i, look in enumerate(looks)),
        style=style,
        width_px=size[0],
        height_px=size[1],
        seed=seed,
    )


@dataclass
class Show:
    still: np.ndarray
    sheet: np.ndarray
    puppet: Puppet

    def cut(self, sprite: Sprite) -> np.ndarray:
        box = sprite.on_sheet
        rows = slice(box.top_px, box.top_px + box.height_px)
        return self.sheet[rows, box.left_px : box.left_px + box.width_px]

    def head(self, mouth: int = 0, eyes: int = 0) -> np.ndarray:
        head = self.cut(self.puppet.head).copy()
        for sprite in (self.puppet.mouths[mouth], self.puppet.eyes[eyes]):
            rows, columns = where(sprite, self.puppet.head.left_px, self.puppet.head.top_px)
            head[rows, columns] = self.cut(sprite)
        return head

    def without_head(self) -> np.ndarray:
        frame = self.still.astype(np.float32)
        frame[where(self.puppet.plate)] = self.cut(self.puppet.plate)[..., :3]
        return frame

    def posed(self, head: np.ndarray, tilt: float = 0.0, lift: float = 0.0) -> np.ndarray:
        """The head over nothing, colours times opacity, as large as the picture."""
        inks = head.astype(np.float32)
        inks[..., :3] *= inks[..., 3:] / 255
        puppet = self.puppet
        turn = cv2.getRotationMatrix2D((puppet.pivot_x_px, puppet.pivot_y_px), -tilt, 1.0)
        turn[1, 2] -= lift * puppet.picture_height_px
        turn[:, 2] += turn[:, :2] @ (puppet.head.left_px, puppet.head.top_px)
        return cv2.warpAffine(inks, turn, (puppet.picture_width_px, puppet.picture_height_px))

    def frame(self, mouth: int = 0, eyes: int = 0, tilt: float = 0.0, lift: float = 0.0) -> np.ndarray:
        inks = self.posed(self.head(mouth, eyes), tilt, lift)
        return inks[..., :3] + self.without_head() * (1 - inks[..., 3:] / 255)


def where(sprite: Sprite, left: int = 0, top: int = 0) -> tuple[slice, slice]:
    x, y = sprite.left_px - left, sprite.top_px - top
    assert x >= 0
    assert y >= 0
    return slice(y, y + sprite.on_sheet.height_px), slice(x, x + sprite.on_sheet.width_px)


def show_of(picture: ShotPictureRequest) -> Show:
    still = pyvips.Image.new_from_buffer(EmbeddedIllustrator().make(picture).content, "").numpy()
    return puppet_alone(picture, still)


def puppet_alone(picture: ShotPictureRequest, still: np.ndarray = NOTHING) -> Show:
    """Without the still, which costs as much as the puppet."""
    made = EmbeddedPuppeteer().make(PuppetRequest(picture=picture))
    assert made.suffix == ".png"
    sheet = pyvips.Image.new_from_buffer(made.content, "").numpy()
    return Show(still, sheet, Puppet.model_validate(made.facts["puppet"]))


def assert_alike(first: np.ndarray, second: np.ndarray, ignored: Sprite | None = None) -> None:
    difference = np.abs(first.astype(np.float32) - second.astype(np.float32)).max(axis=2)
    if ignored is not None:
        difference[where(ignored)] = 0
    assert difference.mean() < MOST_MEAN_DIFFERENCE
    assert (difference > SEEN_DIFFERENCE).mean() < MOST_SEEN_SHARE


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("species", SPEAKERS)
def test_at_rest_the_puppet_looks_like_the_still(species, style):
    show = show_of(a_close_shot(a_look(species), style=style))
    assert_alike(show.frame(), show.still)


@pytest.mark.parametrize("time_of_day", [TimeOfDay.DUSK, TimeOfDay.NIGHT])
def test_the_hour_lies_over_the_head_as_over_the_still(time_of_day):
    show = show_of(a_close_shot(a_look(), time_of_day=time_of_day, emotion=Emotion.SADNESS))
    assert_alike(show.frame(), show.still)


@pytest.mark.parametrize("hair", HairStyle)
def test_hair_behind_the_shoulders_stays_behind_them(hair):
    show = show_of(a_close_shot(a_look(hair_style=hair), emotion=Emotion.LOVE))
    assert_alike(show.frame(), show.still)


@pytest.mark.parametrize("emotion", Emotion)
def test_a_feeling_stays_on_a_face_that_closes_its_mouth(emotion):
    show = show_of(a_close_shot(a_look(Species.FOX), emotion=emotion, action=Action.TALK))
    assert_alike(show.frame(), show.still, ignored=show.puppet.mouths[0])


def test_beside_another_only_the_first_moves():
    show = show_of(a_close_shot(a_look(), a_look(Species.LION), size=WIDE))
    assert_alike(show.frame(), show.still)
    moved = np.abs(show.frame(mouth=12, tilt=4.0, lift=0.012) - show.still).max(axis=2) > SEEN_DIFFERENCE
    assert moved[:, : WIDE[0] // 2].any()
    assert not moved[:, WIDE[0] * 6 // 10 :].any()


@pytest.mark.parametrize("species", Species)
def test_any_species_has_mouths_and_eyes_that_differ_and_do_not_meet(species):
    puppet_show = puppet_alone(a_close_shot(a_look(species), action=Action.TALK, size=(216, 384)))
    puppet = puppet_show.puppet
    for sprites in (puppet.mouths, puppet.eyes):
        assert len({(s.left_px, s.top_px, s.on_sheet.width_px, s.on_sheet.height_px) for s in sprites}) == 1
        for first, second in combinations([puppet_show.cut(sprite).astype(int) for sprite in sprites], 2):
            assert np.abs(first - second).max() > SEEN_DIFFERENCE // 2
    rows, columns = where(puppet.mouths[0], puppet.head.left_px, puppet.head.top_px)
    marked = np.zeros(puppet_show.cut(puppet.head).shape[:2], int)
    marked[rows, columns] += 1
    marked[where(puppet.eyes[0], puppet.head.left_px, puppet.head.top_px)] += 1
    assert marked.max() == 1


@pytest.mark.parametrize("species", [Species.HUMAN, Species.FOX, Species.FROG])
def test_a_mouth_opens_further_with_each_openness_and_is_narrow_when_round(species):
    show = show_of(a_close_shot(a_look(species, hair_style=HairStyle.SHORT)))
    closed = show.cut(show.puppet.mouths[0]).astype(int)

    def opened(openness: int, spread: Spread) -> np.ndarray:
        sprite = show.puppet.mouths[mouth_state(openness, spread)]
        return np.abs(show.cut(sprite) - closed).max(axis=2) > SEEN_DIFFERENCE

    for spread in Spread:
        heights = [int(opened(openness, spread).any(axis=1).sum()) for openness in range(1, 5)]
        assert heights == sorted(heights)
        assert heights[-1] > heights[0] * 1.3
    # the dark inside of a mouth
    inside = {
        spread: np.abs(
            show.cut(show.puppet.mouths[mouth_state(4, spread)])[..., :3] - np.array(INSIDE_OF_A_MOUTH)
        ).max(axis=2)
        < 24
        for spread in Spread
    }
    widths = [int(inside[spread].any(axis=0).sum()) for spread in (Spread.ROUND, Spread.WIDE)]
    assert widths[0] < 0.7 * widths[1]


def test_the_first_mouth_and_the_first_eyes_are_the_head_s_own():
    show = show_of(a_close_shot(a_look(Species.OWL)))
    assert np.array_equal(show.head(0, Eyes.OPEN), show.cut(show.puppet.head))


@pytest.mark.parametrize("species", [*SPEAKERS, Species.STAG, Species.REED, Species.TREE])
def test_the_plate_is_under_the_head_however_it_tilts(species):
    show = show_of(a_close_shot(a_look(species)))
    for tilt, lift in LIMITS:
        covered = show.posed(show.head(12), tilt, lift)[..., 3]
        covered[where(show.puppet.plate)] = 0
        assert covered.max() == 0


def test_a_head_tilts_about_its_nape():
    show = show_of(a_close_shot(a_look(hair_style=HairStyle.SHORT)))
    puppet = show.puppet
    head, mouth = puppet.head, puppet.mouths[0]
    assert abs(puppet.pivot_x_px - (mouth.left_px + mouth.on_sheet.width_px / 2)) < 6
    assert mouth.top_px + mouth.on_sheet.height_px / 2 < puppet.pivot_y_px
    assert puppet.pivot_y_px < head.top_px + head.on_sheet.height_px * 1.1


def test_an_elephant_that_speaks_holds_its_trunk_aside_between_words():
    show = show_of(a_close_shot(a_look(Species.ELEPHANT), action=Action.TALK))
    assert_alike(show.frame(), show.still, ignored=show.puppet.mouths[0])


def test_the_same_request_gives_the_same_bytes_in_any_thread():
    request = PuppetRequest(picture=a_close_shot(a_look(Species.LION)))
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(EmbeddedPuppeteer().make, [request, request])
    assert first == second


@pytest.mark.parametrize(
    "change",
    [
        {"staging": Staging()},
        {"sitters": ()},
        {"kind": ShotKind.BROLL, "framing": Framing.MEDIUM},
    ],
    ids=["nobody acts", "the actor has no look", "no close shot"],
)
def test_without_a_head_to_move_it_refuses(change):
    request = PuppetRequest(picture=a_close_shot(a_look()).model_copy(update=change))
    with pytest.raises(ProviderRefused, match="there is no head to move"):
        EmbeddedPuppeteer().make(request)


def test_it_refuses_when_only_the_second_actor_can_be_drawn():
    picture = a_close_shot(a_look(), a_look(Species.FOX))
    with pytest.raises(ProviderRefused, match="c0"):
        EmbeddedPuppeteer().make(
            PuppetRequest(picture=picture.model_copy(update={"sitters": picture.sitters[1:]}))
        )


def test_it_costs_nothing():
    request = PuppetRequest(picture=a_close_shot(a_look()))
    assert EmbeddedPuppeteer().estimate_usd(request) == 0
    assert EmbeddedPuppeteer().make(request).cost_usd == 0
