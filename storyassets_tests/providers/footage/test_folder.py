"""The user's folder: matched by words, never left, and no file in it can stop an episode."""

import os

import pytest

from storyassets.errors import BadConfiguration, ProviderRefused
from storyassets.providers.footage.folder import match, words_of
from storyassets.providers.protocols import FootageRequest, ProviderRole
from storyassets.studio.acceptance_clips import accept_footage
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter, no_keys
from storyassets_tests.fakes.person_files import clip, jpeg, picture


@pytest.fixture
def folder(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    return own


def a_request(*words, **changes):
    fields = {"words": words, "width_px": 180, "height_px": 320, "least_s": 1, **changes}
    return FootageRequest(**fields)


def a_folder(folder):
    return an_adapter(ProviderRole.FOOTAGE, "folder", an_outfitter(no_keys(footage_folder=folder)))


def photo(path, seed=1):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(jpeg(picture(seed)))
    return path


def source(made):
    return made.facts["source_id"]


def test_a_file_is_found_by_its_name_and_its_folder_s(folder):
    photo(folder / "Castles" / "old_Candle-02.jpg")
    photo(folder / "sea.jpg")
    made = a_folder(folder).make(a_request("candle", "castle", "night"))
    assert source(made) == "folder:Castles/old_Candle-02.jpg"
    accept_footage(a_request("candle"))(made)
    assert source(a_folder(folder).make(a_request("castle"))) == "folder:Castles/old_Candle-02.jpg"


def test_a_clip_comes_as_it_is(folder):
    content = clip(folder / "ship.mp4").read_bytes()
    made = a_folder(folder).make(a_request("ship"))
    assert (made.content, made.suffix) == (content, ".mp4")
    assert accept_footage(a_request("ship"))(made)["duration_s"] == 1.5
    with pytest.raises(ProviderRefused):
        a_folder(folder).make(a_request("ship", moving=False))
    with pytest.raises(ProviderRefused):
        a_folder(folder).make(a_request("ship", least_s=9))


def test_the_weightier_word_wins_and_light_alone_is_nothing(folder):
    photo(folder / "sea night fog.jpg")
    photo(folder / "ship.jpg", 2)
    own = a_folder(folder)
    assert source(own.make(a_request("ship", "sea", "fog", "night"))) == "folder:ship.jpg"
    with pytest.raises(ProviderRefused, match="no file is called"):
        own.make(a_request("castle", "candle", "fog", "night"))
    assert match(words_of("Cats/boxes"), ("cat", "moon")) > 0


def test_the_seed_parts_what_matches_alike_and_what_was_used_is_not_used_again(folder):
    photo(folder / "sea 1.jpg")
    photo(folder / "sea 2.jpg", 2)
    own = a_folder(folder)
    assert {source(own.make(a_request("sea", seed=seed))) for seed in (0, 1)} == {
        "folder:sea 1.jpg",
        "folder:sea 2.jpg",
    }
    assert source(own.make(a_request("sea", unlike=("folder:sea 1.jpg",)))) == "folder:sea 2.jpg"
    assert own.spell(a_request("sea", unlike=("x",))) == own.spell(a_request("sea"))


def test_nothing_outside_is_read(folder, tmp_path):
    outside = photo(tmp_path / "elsewhere" / "sea.jpg")
    (folder / "sea.jpg").symlink_to(outside)
    (folder / "seaside").symlink_to(outside.parent, target_is_directory=True)
    with pytest.raises(ProviderRefused):
        a_folder(folder).make(a_request("sea"))


def test_a_file_that_cannot_be_used_is_skipped_with_a_word(folder, caplog):
    (folder / "sea a.jpg").write_bytes(b"\xff\xd8\xff broken")
    (folder / "sea b.mp4").write_bytes(b"\0\0\0\x18ftypisom\0\0\0\0isommp42")
    (folder / "sea c.jpg").write_bytes(b"<!doctype html><p>no</p>")
    (folder / "sea d.jpg").write_bytes(jpeg(picture(1).resize(0.1)))
    os.mkfifo(folder / "sea e.jpg")
    photo(folder / "sea z.jpg")
    made = a_folder(folder).make(a_request("sea"))
    assert source(made) == "folder:sea z.jpg"
    assert sum("is skipped" in one.message for one in caplog.records) == 4


def test_a_folder_that_is_not_there_is_named(folder):
    with pytest.raises(BadConfiguration, match="FOOTAGE_FOLDER"):
        a_folder(folder / "nowhere")
    with pytest.raises(BadConfiguration, match="not set"):
        a_folder(None)
