"""The embedded illustrator: what a request must give, whatever the setting, framing, format or style."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from xml.parsers import expat

import pytest
import pyvips

from storyassets.errors import InvalidOutput
from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion, broadly
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.in_one_piece import draw_in_one_piece
from storyassets.providers.embedded.scenery.page import Page
from storyassets.providers.protocols import PortraitRequest, ShotPictureRequest, Sitter

SMALL = (216, 384)
LEAST_CONTRAST = 12.0


def a_look(species: Species = Species.HUMAN, *, crowd: bool = False) -> Look:
    return Look(species=species, sex=Sex.FEMALE, age=Age.ADULT, crowd=crowd)


def a_shot(
    *actors: tuple[Species, Action],
    setting: Setting = Setting.FIELD,
    kind: ShotKind = ShotKind.BROLL,
    framing: Framing = Framing.MEDIUM,
    style: Style = Style.STORYBOOK,
    props: tuple[Prop, ...] = (),
    size: tuple[int, int] = SMALL,
    seed: int = 1,
    prompt: str = "",
    time_of_day: TimeOfDay = TimeOfDay.DAY,
    weather: Weather = Weather.CLEAR,
    emotion: Emotion = Emotion.CALM,
    crowd: bool = False,
) -> ShotPictureRequest:
    ids = [f"c{i}" for i in range(len(actors))]
    return ShotPictureRequest(
        kind=kind,
        framing=framing,
        staging=Staging(
            setting=setting,
            time_of_day=time_of_day,
            weather=weather,
            emotion=emotion,
            props=props,
            actors=tuple(
                Actor(character_id=i, action=action) for i, (_, action) in zip(ids, actors, strict=True)
            ),
        ),
        sitters=tuple(
            Sitter(character_id=i, look=a_look(species, crowd=crowd))
            for i, (species, _) in zip(ids, actors, strict=True)
        ),
        style=style,
        width_px=size[0],
        height_px=size[1],
        seed=seed,
        prompt=prompt,
    )


def a_portrait(species: Species = Species.HUMAN, size: tuple[int, int] = SMALL) -> PortraitRequest:
    return PortraitRequest(
        sitter=Sitter(character_id="c0", look=a_look(species)),
        emotion=Emotion.JOY,
        style=Style.STORYBOOK,
        width_px=size[0],
        height_px=size[1],
    )


def picture_of(request: ShotPictureRequest | PortraitRequest) -> pyvips.Image:
    return pyvips.Image.new_from_buffer(EmbeddedIllustrator().make(request).content, "")


def contrast_of(picture: pyvips.Image) -> float:
    return float(picture.colourspace("b-w").deviate())


def ids_in(document: str) -> list[str]:
    """Every id of the document; raises expat.ExpatError when it is not well formed."""
    ids: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _name, attributes: ids.extend(
        v for k, v in attributes.items() if k == "id"
    )
    parser.Parse(document, True)
    return ids


def assert_well_formed(request: ShotPictureRequest | PortraitRequest) -> None:
    page = compose(request)
    for document in (page.document, page.backdrop):
        if document is not None:
            ids = ids_in(document)
            assert len(ids) == len(set(ids))
            assert all(f"url(#{name})" in document or f'"#{name}"' in document for name in ids)


@pytest.mark.parametrize("setting", Setting)
def test_every_setting_gives_a_picture_with_contrast(setting):
    request = a_shot((Species.FOX, Action.STAND), setting=setting)
    assert_well_formed(request)
    assert contrast_of(picture_of(request)) > LEAST_CONTRAST


@pytest.mark.parametrize("setting", Setting)
def test_two_seeds_are_two_views_of_a_setting(setting):
    first, second = (compose(a_shot(setting=setting, seed=seed)).document for seed in (1, 2))
    assert first != second


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("framing", Framing)
@pytest.mark.parametrize("kind", ShotKind)
def test_every_kind_framing_and_style_gives_a_picture_with_contrast(kind, framing, style):
    request = a_shot(
        (Species.HUMAN, Action.TALK),
        (Species.MOUSE, Action.BEG),
        kind=kind,
        framing=framing,
        style=style,
        props=(Prop.BREAD, Prop.TREE, Prop.SUN),
    )
    assert_well_formed(request)
    assert contrast_of(picture_of(request)) > LEAST_CONTRAST


@pytest.mark.parametrize("weather", Weather)
@pytest.mark.parametrize("time_of_day", TimeOfDay)
def test_every_weather_and_hour_gives_a_picture_with_contrast(time_of_day, weather):
    request = a_shot(time_of_day=time_of_day, weather=weather)
    assert_well_formed(request)
    assert contrast_of(picture_of(request)) > LEAST_CONTRAST


def test_every_weather_and_hour_differs_from_every_other():
    documents = {compose(a_shot(time_of_day=t, weather=w)).document for t in TimeOfDay for w in Weather}
    assert len(documents) == len(TimeOfDay) * len(Weather)


def test_every_broad_feeling_has_its_own_light():
    broad = {broadly(emotion) for emotion in Emotion}
    assert len({compose(a_shot(emotion=emotion)).document for emotion in broad}) == len(broad)


@pytest.mark.parametrize("size", [(216, 384), (384, 216), (216, 216), (301, 173), (97, 405)])
@pytest.mark.parametrize("framing", Framing)
def test_a_picture_has_exactly_the_size_that_was_asked_for(size, framing):
    picture = picture_of(a_shot((Species.HARE, Action.RUN), framing=framing, size=size))
    assert (picture.width, picture.height, picture.bands) == (*size, 3)


@pytest.mark.parametrize("species", [Species.HUMAN, Species.LION, Species.TREE, Species.FISH])
def test_a_portrait_has_its_size_and_contrast(species):
    request = a_portrait(species, (216, 384))
    assert_well_formed(request)
    picture = picture_of(request)
    assert (picture.width, picture.height) == (216, 384)
    assert contrast_of(picture) > LEAST_CONTRAST


@pytest.mark.parametrize("framing", Framing)
def test_the_same_request_gives_the_same_bytes_in_any_thread(framing):
    request = a_shot((Species.LION, Action.STAND), (Species.MOUSE, Action.TALK), framing=framing)
    illustrator = EmbeddedIllustrator()
    with ThreadPoolExecutor(4) as threads:
        contents = {made.content for made in threads.map(illustrator.make, [request] * 4)}
    assert len(contents) == 1


@pytest.mark.parametrize("framing", Framing)
def test_another_seed_gives_other_bytes(framing):
    contents = {
        EmbeddedIllustrator().make(a_shot((Species.LION, Action.STAND), framing=framing, seed=seed)).content
        for seed in range(4)
    }
    assert len(contents) == 4


@pytest.mark.parametrize(
    "text", ["</svg><script>alert(1)</script>", '" onload="x', "&amp;&bogus;", "\x00\u202e🦊", "x" * 100_000]
)
def test_the_prompt_in_words_has_no_effect(text):
    plain, hostile = a_shot((Species.FOX, Action.TALK)), a_shot((Species.FOX, Action.TALK), prompt=text)
    assert EmbeddedIllustrator().make(plain).content == EmbeddedIllustrator().make(hostile).content


def test_the_ids_of_characters_never_reach_the_document():
    request = a_shot((Species.FOX, Action.TALK))
    renamed = request.model_copy(
        update={
            "sitters": (Sitter(character_id='"/><script>', look=a_look(Species.FOX)),),
            "staging": request.staging.model_copy(
                update={"actors": (Actor(character_id='"/><script>', action=Action.TALK),)}
            ),
        }
    )
    assert compose(request).document == compose(renamed).document


@pytest.mark.parametrize(
    ("setting", "action", "several"), [(Setting.ROOM, Action.CARRY, 1), (Setting.FIELD, Action.LOOK, 3)]
)
def test_every_prop_can_be_held_or_put_beside_someone(setting, action, several):
    things = list(Prop)[several // 2 :: 2]
    for first in range(0, len(things), several):
        props = tuple(things[first : first + several])
        assert_well_formed(a_shot((Species.HUMAN, action), setting=setting, props=props))


def test_a_crowd_is_drawn_as_several():
    one = compose(a_shot((Species.FROG, Action.STAND))).document
    crowd = compose(a_shot((Species.FROG, Action.STAND), crowd=True)).document
    assert len(ids_in(crowd)) > len(ids_in(one))
    assert_well_formed(a_shot((Species.FROG, Action.STAND), (Species.SHEEP, Action.WALK), crowd=True))


def test_an_actor_without_a_sitter_is_left_out():
    request = a_shot((Species.FOX, Action.STAND)).model_copy(update={"sitters": ()})
    assert compose(request).document == compose(a_shot()).document


def test_an_insert_without_prop_or_sitter_shows_the_setting():
    assert compose(a_shot(kind=ShotKind.INSERT)).document == compose(a_shot()).document


def test_it_says_what_it_is_and_costs_nothing():
    illustrator, request = EmbeddedIllustrator(), a_shot()
    assert (illustrator.name, illustrator.model, illustrator.estimate_usd(request)) == (
        "embedded",
        "svg-14",
        Decimal(0),
    )
    made = illustrator.make(request)
    assert (made.suffix, made.facts, made.cost_usd) == (".jpg", {}, Decimal(0))
    assert made.content[:3] == b"\xff\xd8\xff"


def test_what_libvips_cannot_draw_is_an_error_of_ours():
    with pytest.raises(InvalidOutput) as caught:
        draw_in_one_piece(Page("this is no SVG"), (10, 10), Style.STORYBOOK, blinks=False)
    assert caught.value.stage == "illustrator"
