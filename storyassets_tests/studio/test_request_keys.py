"""Request keys: everything that makes another answer makes another key."""

from __future__ import annotations

import pytest

from storyassets.model.character import Timbre, Voice
from storyassets.model.document import Noun
from storyassets.model.script import Emotion
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.studio.request_keys import hash_canonically, request_key

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
