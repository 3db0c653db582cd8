import json
from datetime import UTC, datetime

import pytest

from storyassets.cli.doctor.deep import document_types, look_deeply
from storyassets.cli.doctor.examination import print_findings
from storyassets.cli.doctor.finding import State
from storyassets.cli.doctor.places import check_clock, check_free_space, check_slots, check_writable
from storyassets.cli.doctor.software import check_encoder, check_font, check_packages, check_voice
from storyassets.cli.doctor.stores import (
    check_catalogue,
    check_channels,
    check_dagster_database,
    check_ledger,
)
from storyassets.cli.running import open_instance
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration
from storyassets.model.story import Story
from storyassets.model.take import Pictures
from storyassets.model.video import Thumbnail
from storyassets.studio.documents import write_document
from storyassets.studio.files import hash_bytes
from storyassets.studio.ledger import Ledger
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.fakes.workshops import a_settings


@pytest.fixture
def settings(tmp_path):
    return a_settings(tmp_path)


def a_ledger_with_an_episode(settings, key="the-lamp"):
    folder = settings.studio_dir / "episodes" / key
    write_document(folder / "story.json", Story(title="The Lamp", text="A fox found a lamp."))
    Ledger(settings.ledger_url).close()
    return folder


def test_a_healthy_machine_has_nothing_that_fails(settings, capsys):
    assert print_findings(settings, deep=True, repair=False, as_json=True)
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert {finding["state"] for finding in findings} <= {"ok", "warn"}
    assert {"python", "voice", "encoder", "font", "studio", "ledger", "channel default", "takes"} <= {
        finding["subject"] for finding in findings
    }


@pytest.mark.parametrize("check", [check_voice, check_encoder, check_font, check_packages])
def test_the_libraries_do_their_work_here(check):
    assert check().state is State.OK


def test_a_wrong_channel_is_named_with_its_field_and_the_others_are_still_looked_at(settings):
    (settings.channels_dir / "broken.yaml").write_text("name: broken\nduration_s: very long\n")
    (settings.channels_dir / "asking.yaml").write_text("name: asking\nproviders: {voice: [nobody]}\n")
    found = {finding.subject: finding for finding in check_channels(Workshop(settings))}
    assert found["channel default"].state is State.OK
    assert found["channel broken"].state is State.FAIL
    assert "broken.yaml: duration_s" in found["channel broken"].message
    assert "nobody cannot be the voice" in found["channel asking"].message


def test_too_little_room_fails_and_little_room_warns(settings):
    huge = settings.model_copy(update={"least_free_mb": 10**9})
    assert check_free_space("free space", settings.studio_dir, huge).state is State.FAIL
    none = settings.model_copy(update={"least_free_mb": 0})
    assert check_free_space("free space", settings.studio_dir, none).state is State.OK


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(BadConfiguration, match=r"file/studio"):
        check_writable("studio", tmp_path / "file" / "studio")


def test_a_clock_that_is_wrong_is_noticed():
    now = datetime(2026, 11, 21, tzinfo=UTC)
    assert check_clock(now, now.timestamp()).state is State.OK
    assert check_clock(datetime(1980, 1, 1, tzinfo=UTC), None).state is State.FAIL
    assert check_clock(now, now.timestamp() + 10 * 86_400).state is State.WARN


def test_more_encoders_than_cores_are_a_warning(settings):
    assert check_slots(settings.model_copy(update={"encoder_slots": 999})).state is State.WARN


def test_a_cut_ledger_fails_by_name(settings):
    a_ledger_with_an_episode(settings)
    path = settings.studio_dir / "ledger.sqlite"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    finding = check_ledger(settings)
    assert finding.state is State.FAIL
    assert "ledger.sqlite is damaged" in finding.message
    assert "Restore a backup" in finding.fix


def test_a_cut_database_of_dagster_s_fails_by_name(settings):
    with open_instance(settings):
        pass
    path = settings.dagster_home / "history" / "runs.db"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    finding = check_dagster_database(settings)
    assert finding.state is State.FAIL
    assert "runs.db is damaged" in finding.message


def test_a_catalogue_that_knows_too_little_is_mended_by_repair(settings, capsys):
    a_ledger_with_an_episode(settings)
    assert check_catalogue(settings).state is State.WARN
    print_findings(settings, deep=False, repair=True, as_json=False)
    assert "1 episodes were learned" in capsys.readouterr().out
    assert check_catalogue(settings).state is State.OK


def test_looking_deeply_names_each_damaged_take_and_document(settings):
    folder = a_ledger_with_an_episode(settings)
    store = TakeStore(settings.studio_dir)
    takes = [
        store.put(name, ".jpg", TakeRecord(provider="fake", model="1")) for name in (b"one", b"two", b"3")
    ]
    (settings.studio_dir / takes[0].path).write_bytes(b"other")
    store.sidecar_path(takes[1]).write_text("{")
    (folder / "script.json").write_text('{"title": "The')
    found = [finding for finding in look_deeply(settings) if finding.state is not State.OK]
    told = " ".join(finding.message for finding in found)
    assert takes[0].path in told
    assert f"{takes[1].path}.json is damaged" in told
    assert takes[2].content not in told
    assert "script.json" in told
    assert sum(finding.state is State.FAIL for finding in found) == 2


def test_looking_deeply_names_a_missing_take_once_and_who_names_it(settings):
    folder = a_ledger_with_an_episode(settings)
    there, gone = (
        TakeStore(settings.studio_dir).put(name, ".jpg", TakeRecord(provider="fake", model="1"))
        for name in (b"there", b"gone")
    )
    pictures = Pictures(
        pictures=tuple(
            a_picture(f"setup-{number}").model_copy(update={"take": take})
            for number, take in enumerate((there, gone, gone))
        )
    )
    write_document(folder / "broll.json", pictures)
    (settings.studio_dir / gone.path).unlink()
    told = [finding.message for finding in look_deeply(settings) if finding.state is State.FAIL]
    assert told == [f"{gone.path} is missing, and episodes/the-lamp/broll.json names it"]


@pytest.mark.parametrize("torn", ["thumbnail.jpg", "thumbnail_wide.jpg"])
def test_looking_deeply_looks_at_both_files_of_a_thumbnail(settings, torn):
    folder = a_ledger_with_an_episode(settings)
    for name in ("thumbnail.jpg", "thumbnail_wide.jpg"):
        (folder / name).write_bytes(name.encode())
    upright, wide = ((f"episodes/the-lamp/{n}", hash_bytes(n.encode())) for n in
                     ("thumbnail.jpg", "thumbnail_wide.jpg"))  # fmt: skip
    made = Thumbnail(
        path=upright[0], content=upright[1], size_bytes=1, width_px=1, height_px=1,
        wide_path=wide[0], wide_content=wide[1], wide_size_bytes=1,
    )  # fmt: skip
    write_document(folder / "thumbnail.json", made)
    assert [one for one in look_deeply(settings) if one.state is State.FAIL] == []
    (folder / torn).write_bytes(b"other")
    [found] = [one for one in look_deeply(settings) if one.state is State.FAIL]
    assert found.message == f"episodes/the-lamp/{torn} is not the file that was made"


def test_the_type_of_every_asset_s_document_is_known():
    assert document_types()["story.json"] is Story
    assert {
        "brief.yaml",
        "script.yaml",
        "picks.yaml",
        "timeline.json",
        "brief.json",
    } <= document_types().keys()
