import json
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, event

from storyassets.cli.doctor.examination import print_findings
from storyassets.cli.keeping import put_away
from storyassets.cli.looking import print_episodes
from storyassets.cli.overriding import accept_failure
from storyassets.cli.showing import print_episode
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.story import Story
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.ledger import Ledger
from storyassets_tests.fakes.episodes import lion_and_mouse
from storyassets_tests.fakes.workshops import a_settings


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    folder = EpisodeFolder(settings.studio_dir, "lion")
    write_document(folder.brief, Brief(key="lion", text="A lion lay asleep."))
    write_document(folder.asset("story"), Story(title="The Lion\x1b[31m\nand the Mouse", text="A lion."))
    write_document(folder.asset("script"), lion_and_mouse())
    write_document(EpisodeFolder(settings.studio_dir, "wish").brief, Brief(key="wish", topic="a wish"))
    return settings


def listed(settings, capsys, words=""):
    print_episodes(settings, words, as_json=True)
    return {row["episode"]: row for row in json.loads(capsys.readouterr().out)}


def test_every_episode_is_a_row_with_what_is_known_of_it(settings, capsys):
    rows = listed(settings, capsys)
    assert rows["lion"]["title"].startswith("The Lion")
    assert rows["wish"] == {
        "episode": "wish",
        "title": "a wish",
        "duration_s": None,
        "state": "begun",
        "quality": None,
        "cost_usd": 0.0,
        "degraded": 0,
        "failed_gates": [],
        "failure": None,
    }


def test_a_row_has_the_quality_what_is_degraded_and_what_stopped_it(settings, capsys):
    points = {
        "quality_visual": 81.0,
        "quality_content": 72.0,
        "quality_technical": 93.0,
        "quality_overall": 82.0,
    }
    listed(settings, capsys)
    with closing(Ledger(settings.ledger_url)) as ledger:
        catalogue = Catalogue(ledger.database)
        made = Materialization(asset="broll", data_version="v", elapsed_s=1.0, takes_degraded=2)
        catalogue.note_materialization("lion", made, {"video": "ab", "duration_s": 41.504, **points})
        catalogue.note_verdict("lion", Verdict("broll/no_picture_stands_twice", passed=False))
    row = listed(settings, capsys)["lion"]
    assert row["quality"] == {"visual": 81.0, "content": 72.0, "technical": 93.0, "overall": 82.0}
    assert (row["degraded"], row["duration_s"], row["state"]) == (2, 41.5, "stopped")
    assert row["failed_gates"] == ["broll/no_picture_stands_twice"]
    print_episodes(settings, as_json=False)
    assert "41.5 s    82       0.00 USD  stopped" in capsys.readouterr().out


def test_words_choose_among_the_episodes(settings, capsys):
    assert listed(settings, capsys, "LION mouse").keys() == {"lion"}
    print_episodes(settings, "%", as_json=False)
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "no episode has these words\n")


def test_a_folder_that_the_catalogue_does_not_know_is_learned_and_one_that_is_gone_forgotten(
    settings, capsys
):
    assert listed(settings, capsys).keys() == {"lion", "wish"}
    write_document(EpisodeFolder(settings.studio_dir, "owl").brief, Brief(key="owl", topic="owls"))
    shutil.rmtree(EpisodeFolder(settings.studio_dir, "wish").path)
    touch(settings, "wish", timedelta(minutes=11))
    assert listed(settings, capsys).keys() == {"lion", "owl"}


def touch(settings, key, ago):
    """The row of that episode was last changed so long ago."""
    with closing(Ledger(settings.ledger_url)) as ledger:
        Catalogue(ledger.database, clock=lambda: datetime.now(UTC) - ago).note_episode(key)


def test_an_episode_that_is_just_being_born_is_not_forgotten_but_a_repair_may(settings, capsys):
    touch(settings, "egg", timedelta(minutes=1))
    assert listed(settings, capsys).keys() == {"lion", "wish", "egg"}
    print_findings(settings, deep=False, repair=True, as_json=False)
    capsys.readouterr()
    assert listed(settings, capsys).keys() == {"lion", "wish"}


def test_an_archived_episode_is_in_a_list_of_its_own(settings, capsys):
    put_away(settings, "wish", undo=False, as_json=True)
    capsys.readouterr()
    assert listed(settings, capsys).keys() == {"lion"}
    print_episodes(settings, "w", archived=True, as_json=True)
    assert [row["episode"] for row in json.loads(capsys.readouterr().out)] == ["wish"]
    print_episodes(settings, "zebra", archived=True, as_json=False)
    assert capsys.readouterr().err == "no archived episode has these words\n"
    put_away(settings, "wish", undo=True, as_json=True)
    print_episodes(settings, archived=True, as_json=False)
    assert capsys.readouterr().err == "no episode is archived\n"


def test_rows_with_words_are_read_once(settings, capsys):
    listed(settings, capsys)
    asked = []
    event.listen(Engine, "before_cursor_execute", spy := lambda *told: asked.append(told[2]))
    try:
        assert listed(settings, capsys, "lion").keys() == {"lion"}
    finally:
        event.remove(Engine, "before_cursor_execute", spy)
    assert sum("quality_overall" in one for one in asked) == 1


def test_a_damaged_document_is_told_and_the_row_is_there(settings, capsys):
    EpisodeFolder(settings.studio_dir, "wish").brief.write_text("key: [")
    print_episodes(settings, as_json=True)
    told = capsys.readouterr()
    assert "wish" in {row["episode"] for row in json.loads(told.out)}
    assert "brief.yaml" in told.err
    assert told.err.count("\n") == 1


def test_a_title_cannot_write_to_the_terminal(settings, capsys):
    print_episodes(settings, as_json=False)
    printed = capsys.readouterr().out
    assert "\x1b" not in printed
    assert len(printed.splitlines()) == 3


def test_an_episode_is_shown_with_its_script_and_its_money(settings, capsys):
    print_episode(settings, "lion", as_json=True)
    shown = json.loads(capsys.readouterr().out)
    assert shown["cost_usd"] == 0
    assert shown["video"] is None
    assert len(shown["script"]) == len(lion_and_mouse().lines)


def test_an_override_needs_a_known_gate_a_reason_and_something_to_accept(settings):
    gate = "script/all_five_beats_are_told_in_order"
    with pytest.raises(BadInput, match="no gate"):
        accept_failure(settings, "lion", "script/nothing_like_that", "because")
    with pytest.raises(BadInput, match="too short"):
        accept_failure(settings, "lion", gate, "  ")
    with pytest.raises(BadInput, match="not been made"):
        accept_failure(settings, "wish", gate, "because")


def test_words_that_nobody_can_look_for_are_refused_or_find_nothing(settings, capsys):
    with pytest.raises(BadInput, match="too many"):
        print_episodes(settings, "word " * 5000, as_json=True)
    print_episodes(settings, "\udcff", as_json=True)
    assert json.loads(capsys.readouterr().out) == []
