"""Request keys: everything that makes another answer makes another key."""

from __future__ import annotations

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species, Timbre, Voice
from storyassets.model.document import Noun
from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import ShotKind, Staging
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.puppeteer import EmbeddedPuppeteer
from storyassets.providers.protocols import (
    PortraitRequest,
    ProviderRole,
    PuppetRequest,
    Reference,
    ShotPictureRequest,
    Sitter,
    SpeechRequest,
)
from storyassets.studio.request_keys import hash_canonically, key_of_call, request_key

REQUEST = SpeechRequest(text="The sea was calm.", voice=Voice())


def a_key(
    role: ProviderRole = ProviderRole.VOICE,
    provider: str = "embedded",
    model: str = "1",
    request: SpeechRequest = REQUEST,
    take_number: int = 0,
) -> str:
    return request_key(role, provider, model, request, take_number)


class Postcard(Noun):
    """A request whose fields no one will change."""

    text: str
    stamps: tuple[float, ...] = (0.1, 2.0)


def test_a_key_is_the_same_in_every_version_and_on_every_machine() -> None:
    """If this fails, every take that was ever paid for would be paid for again: raise KEY_SCHEMA knowingly."""
    key = request_key(ProviderRole.WRITER, "post", "1", Postcard(text="Grüße"), 0)
    assert key == "ea98c124e926d0c3028e2d3b1cf84c405cc08795b6b92d78593b836df97dce61"


def test_an_equal_request_has_an_equal_key() -> None:
    assert a_key(request=SpeechRequest.model_validate_json(REQUEST.model_dump_json())) == a_key()


@pytest.mark.parametrize(
    "other",
    [
        {"role": ProviderRole.WRITER},
        {"provider": "other"},
        {"model": "2"},
        {"take_number": 1},
        {"request": REQUEST.model_copy(update={"text": "The sea was calm!"})},
        {"request": REQUEST.model_copy(update={"emotion": Emotion.FEAR})},
        {"request": REQUEST.model_copy(update={"language": "de"})},
        {"request": REQUEST.model_copy(update={"voice": Voice(timbre=Timbre.OLD_MAN)})},
        {"request": REQUEST.model_copy(update={"voice": Voice(number=1)})},
    ],
)
def test_whatever_changes_the_answer_changes_the_key(other: dict[str, object]) -> None:
    assert a_key(**other) != a_key()  # type: ignore[arg-type]


def test_the_order_of_fields_does_not_matter_and_numbers_must_be_finite() -> None:
    assert hash_canonically({"a": 1, "b": "ö"}) == hash_canonically({"b": "ö", "a": 1})
    with pytest.raises(ValueError, match="JSON"):
        hash_canonically({"a": float("inf")})


LOOK = Look(species=Species.FOX, sex=Sex.UNKNOWN, age=Age.ADULT)
SHOT = ShotPictureRequest(
    kind=ShotKind.BROLL,
    framing=Framing.WIDE,
    staging=Staging(setting=Setting.SEA),
    sitters=(Sitter(character_id="fox", look=LOOK),),
    style=Style.STORYBOOK,
    width_px=64,
    height_px=96,
    prompt="a fox by the sea",
    seed=7,
)
PORTRAIT = PortraitRequest(
    sitter=Sitter(character_id="fox", look=LOOK),
    emotion=Emotion.CALM,
    style=Style.STORYBOOK,
    width_px=64,
    height_px=96,
    prompt="a fox",
    seed=7,
)


@pytest.mark.parametrize(
    ("role", "request_", "take_number", "key"),
    [
        (
            ProviderRole.ILLUSTRATOR,
            SHOT,
            0,
            "430ee2ad73fcee8ee17650f34959f479dc2b1864334b5f7bfe900f2f7b7f4f9b",
        ),
        (
            ProviderRole.ILLUSTRATOR,
            PORTRAIT,
            1,
            "7bf09e387cf3ab4935ed8f727d2547aa421cf16783968c865ce06d8ba62d9d1d",
        ),
        (
            ProviderRole.TALKING_HEAD,
            PuppetRequest(picture=SHOT),
            0,
            "b096a3608935fb8ab5d6b468980d8d88e60c6a07070e1306a3d96b785f0f44b1",
        ),
    ],
)
def test_takes_from_before_references_and_milder_words_keep_their_keys(
    role: ProviderRole, request_: Noun, take_number: int, key: str
) -> None:
    """The keys were computed by the code that knew neither."""
    assert request_key(role, "embedded", "embedded-1", request_, take_number) == key


def test_the_embedded_illustrator_is_asked_the_same_with_references_and_in_milder_words() -> None:
    illustrator = EmbeddedIllustrator()
    shown = SHOT.model_copy(
        update={"softened": True, "references": (Reference(subject="fox", content="0" * 64, suffix=".jpg"),)}
    )
    plain, other = (key_of_call(ProviderRole.ILLUSTRATOR, illustrator, one, 0) for one in (SHOT, shown))
    assert (
        plain == other == request_key(ProviderRole.ILLUSTRATOR, illustrator.name, illustrator.model, SHOT, 0)
    )


def test_references_and_milder_words_are_other_requests_of_who_is_asked_for_all() -> None:
    softened = SHOT.model_copy(update={"softened": True})
    keys = {request_key(ProviderRole.ILLUSTRATOR, "cloud", "1", one, 0) for one in (SHOT, softened)}
    assert len(keys) == 2


def test_a_channel_s_words_for_someone_are_another_request_but_not_of_who_draws_without_words() -> None:
    sitter = Sitter(character_id="fox", look=LOOK, appearance="a fox in a red scarf")
    told = SHOT.model_copy(update={"sitters": (sitter,)})
    role = ProviderRole.ILLUSTRATOR
    assert request_key(role, "cloud", "1", told, 0) != request_key(role, "cloud", "1", SHOT, 0)
    portrait = PORTRAIT.model_copy(update={"sitter": sitter})
    for plain, other in ((SHOT, told), (PORTRAIT, portrait)):
        keys = {key_of_call(role, EmbeddedIllustrator(), one, 0) for one in (plain, other)}
        assert len(keys) == 1
    moved = [PuppetRequest(picture=one) for one in (SHOT, told)]
    assert len({key_of_call(ProviderRole.TALKING_HEAD, EmbeddedPuppeteer(), one, 0) for one in moved}) == 1
