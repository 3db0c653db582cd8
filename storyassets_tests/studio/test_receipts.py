from pathlib import Path

import pytest
from pydantic import SecretStr

from storyassets.model.brief import Brief
from storyassets.model.take import Pictures
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.receipts import (
    RECEIPT,
    find_finished,
    find_results,
    hash_inputs,
    library_versions,
    name_takes,
    write_receipt,
)
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.fakes.workshops import a_settings

OUTCOME = {"takes_made": 3}


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    settings.dagster_home.mkdir()
    (settings.dagster_home / "dagster.yaml").write_text("telemetry: {enabled: false}\n")
    return settings


@pytest.fixture
def folder(settings):
    return EpisodeFolder(settings.studio_dir, "the-lion")


@pytest.fixture
def brief(settings, folder):
    """A brief whose run has just ended well: a picture in a take, a video, captions."""
    brief = Brief(key="the-lion", text="A lion lay asleep in the forest.")
    write_document(folder.brief, brief)
    take = TakeStore(settings.studio_dir).put(b"picture", ".jpg", TakeRecord(provider="fake", model="1"))
    drawn = Pictures(pictures=(a_picture("setup-1a").model_copy(update={"take": take}),))
    write_document(folder.asset("broll"), drawn)
    folder.video.write_bytes(b"video")
    folder.captions_srt.write_bytes(b"captions")
    write_receipt(brief, settings, hash_inputs(brief, settings), OUTCOME)
    return brief


def the_take(folder):
    [path] = (folder.studio_dir / "takes").glob("*/*.jpg")
    return path


def test_a_run_whose_every_hash_holds_need_not_be_done_again(brief, settings):
    assert find_finished(brief, settings) == OUTCOME


def test_the_results_are_the_documents_the_files_and_every_take_they_name(brief, folder):
    names = find_results(folder)
    assert "episodes/the-lion/video.mp4" in names
    assert "episodes/the-lion/broll.json" in names
    assert the_take(folder).relative_to(folder.studio_dir).as_posix() in names
    assert not [name for name in names if name.endswith(("brief.yaml", RECEIPT))]


@pytest.mark.parametrize(
    "change",
    [
        lambda f, s: f.video.write_bytes(b"other"),
        lambda f, s: f.video.unlink(),
        lambda f, s: f.captions_srt.write_bytes(b"other"),
        lambda f, s: the_take(f).write_bytes(b"damaged"),
        lambda f, s: the_take(f).unlink(),
        lambda f, s: f.script_by_hand.write_text("title: x"),
        lambda f, s: f.picks.write_text("picks: []"),
        lambda f, s: f.overrides.write_text("overrides: []"),
        lambda f, s: (s.channels_dir / "default.yaml").write_text("name: default\nstyle: noir\n"),
        lambda f, s: (s.dagster_home / "dagster.yaml").unlink(),
        lambda f, s: (f.path / RECEIPT).write_text("{"),
        lambda f, s: (f.path / RECEIPT).unlink(),
        lambda f, s: write_document(f.asset("broll"), Pictures()),
    ],
)
def test_whatever_changed_the_run_is_done_again(brief, settings, folder, change):
    change(folder, settings)
    assert find_finished(brief, settings) is None


@pytest.mark.parametrize(
    "other",
    [
        {"speech_command": "say -o {output}"},
        {"footage_folder": Path("elsewhere")},
        {"openai_base_url": "https://eu.api.openai.com/v1"},
        {"hf_endpoint_url": "https://mine.endpoints.huggingface.cloud"},
    ],
)
def test_a_setting_that_changes_what_is_made_makes_another_run(brief, settings, other):
    keys = settings.keys.model_copy(update=other)
    assert find_finished(brief, settings.model_copy(update={"keys": keys})) is None


def test_neither_a_key_nor_who_is_told_makes_another_run_and_no_setting_stands_in_the_receipt(
    brief, settings, folder
):
    told = {"openai_api_key": SecretStr("sk-other"), "alert_mail_to": "me@example.com"}
    keys = settings.keys.model_copy(update=told)
    assert find_finished(brief, settings.model_copy(update={"keys": keys})) == OUTCOME
    url = "https://user:password@host/v1"
    settings = settings.model_copy(update={"keys": keys.model_copy(update={"openai_base_url": url})})
    write_receipt(brief, settings, hash_inputs(brief, settings), OUTCOME)
    assert find_finished(brief, settings) == OUTCOME
    written = (folder.path / RECEIPT).read_text()
    assert "password" not in written and "sk-other" not in written


def test_another_portrait_of_the_channel_s_cast_makes_another_run(brief, settings):
    (settings.channels_dir / "default.yaml").write_text(
        "name: default\ncast: [{name: Fox, portrait: cast/fox.png}, {name: Crow, portrait: ../crow.png}]\n"
    )
    (settings.channels_dir / "cast").mkdir()
    portrait = settings.channels_dir / "cast" / "fox.png"
    portrait.write_bytes(b"one")
    given = hash_inputs(brief, settings)
    assert not [name for name in given if "crow" in name]
    write_receipt(brief, settings, given, OUTCOME)
    assert find_finished(brief, settings) == OUTCOME
    portrait.write_bytes(b"another")
    assert find_finished(brief, settings) is None


def test_a_channel_that_cannot_be_read_has_no_portraits_and_fails_nothing_here(brief, settings):
    (settings.channels_dir / "default.yaml").write_text("cast: [")
    assert hash_inputs(brief, settings)


def test_another_brief_is_another_run(brief, settings):
    assert find_finished(brief.model_copy(update={"duration_s": 30.0}), settings) is None


def test_takes_are_found_wherever_they_stand_in_a_document():
    take = {"content": "ab" * 32, "suffix": ".wav", "provider": "fake", "model": "1"}
    fields = {"heads": [{"show": {"sheet": take}}], "content": "not a take", "suffix": ".x"}
    assert list(name_takes(fields)) == [f"takes/ab/{'ab' * 32}.wav"]


def test_what_was_edited_during_the_run_is_not_taken_for_made(brief, settings, folder):
    given = hash_inputs(brief, settings)
    folder.script_by_hand.write_text("title: edited while the run was on")
    write_receipt(brief, settings, given, OUTCOME)
    assert find_finished(brief, settings) is None


def test_a_receipt_that_cannot_be_written_is_none_and_fails_nothing(brief, settings, folder):
    (folder.path / "stray.json").write_text("{")
    write_receipt(brief, settings, hash_inputs(brief, settings), OUTCOME)
    assert find_finished(brief, settings) is None


def test_every_library_that_draws_speaks_or_encodes_counts():
    names = {line.split()[0] for line in library_versions()}
    assert {"av", "numpy", "moviepy", "pyvips-binary", "font-source-sans-pro", "espeakng-loader"} <= names
    assert "pytest" not in names
