from typing import Any, ClassVar

import pytest
from pydantic import ValidationError

from storyassets.errors import BadInput, NewerSchema, StoryAssetsError
from storyassets.model.brief import Brief, check_key
from storyassets.model.character import Voice
from storyassets.model.document import Document
from storyassets.model.timeline import Clip, FrameRate, Gap, MediaReference, TimeRange, Track, TrackKind
from storyassets_tests.fakes.episodes import a_take


def name_to_title(fields: dict[str, Any]) -> dict[str, Any]:
    return {"title": fields.pop("name"), **fields}


class Note(Document):
    SCHEMA_VERSION: ClassVar[int] = 2
    MIGRATIONS: ClassVar[dict[int, Any]] = {1: name_to_title}

    title: str


def test_a_document_carries_its_version():
    assert Note(title="x").model_dump() == {"schema_version": 2, "title": "x"}


def test_an_older_document_is_migrated():
    assert Note.model_validate({"schema_version": 1, "name": "x"}) == Note(title="x")


def test_a_newer_document_is_refused_with_a_clear_word():
    with pytest.raises(NewerSchema, match=r"version 3 is newer .* Update storyassets"):
        Note.model_validate({"schema_version": 3, "title": "x"})


def test_an_unknown_field_is_an_error_and_a_document_cannot_be_changed():
    with pytest.raises(ValidationError):
        Note.model_validate({"title": "x", "colour": "red"})
    with pytest.raises(ValidationError):
        Note(title="x").title = "y"


@pytest.mark.parametrize("key", ["a", "0", "the-fox_2", "a" * 80])
def test_a_key_may_name_a_folder(key):
    assert check_key(key) == key


@pytest.mark.parametrize("key", ["", "-a", "A", "a/b", "..", "a b", "a\n", "a" * 81, "é"])
def test_a_key_that_could_name_something_else_is_refused(key):
    with pytest.raises(BadInput):
        check_key(key)
    with pytest.raises(BadInput):
        Brief(key=key, topic="x")


def test_a_track_places_its_clips_one_after_another():
    clip = Clip(
        name="one",
        media=MediaReference(take=a_take("a")),
        source_range=TimeRange(start_frame=0, duration_frames=7),
    )
    track = Track(name="speech", kind=TrackKind.AUDIO, items=(Gap(duration_frames=3), clip, clip))
    assert [start for start, _ in track.placed()] == [3, 10]
    assert track.duration_frames == 17


def test_frames_and_seconds_agree_at_an_odd_rate():
    rate = FrameRate(numerator=30_000, denominator=1001)
    assert rate.frames(rate.seconds(1234)) == 1234


def test_an_error_reads_as_one_line_of_stage_thing_message_and_fix():
    error = StoryAssetsError("is flat", stage="broll", thing="shot-1", fix="Draw it again")
    assert str(error) == "broll: shot-1: is flat. Draw it again"
    assert error.describe() == {
        "stage": "broll",
        "thing": "shot-1",
        "message": "is flat",
        "fix": "Draw it again",
    }


def test_a_copy_is_a_noun_of_its_own():
    voice = Voice()
    other = voice.model_copy(update={"number": 2})
    assert other.model_fields_set == {"number"} != voice.model_fields_set
    assert other != voice == Voice()
    assert type(other).model_validate_json(other.model_dump_json()) == other
