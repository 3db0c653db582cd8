"""storyassets stories: the pool as it would be now."""

import json
import subprocess
import sys
from contextlib import closing

import pytest

from storyassets.cli.finding import print_stories
from storyassets.errors import BadConfiguration, BadInput
from storyassets.story.finding.likeness_of_stories import sign_story
from storyassets.studio.database import Database
from storyassets.studio.tellings import Tellings
from storyassets_tests.fakes.tales import BOAT, CLOCK, LAMP
from storyassets_tests.fakes.workshops import a_settings


@pytest.fixture
def settings(tmp_path):
    settings = a_settings(tmp_path)
    folder = settings.channels_dir / "texts"
    folder.mkdir()
    for name, text in (("lamp", LAMP), ("boat", BOAT), ("clock", f"# The \x1b[31mClock\n\n{CLOCK}")):
        (folder / f"{name}.txt").write_text(text)
    (folder / "short.md").write_text("Too short.")
    sources = "[{kind: folder, path: texts, licence: CC0}, {kind: table, path: none.csv}]"
    (settings.channels_dir / "tales.yaml").write_text(f"name: tales\nsources: {{stories: {sources}}}\n")
    return settings


def found(settings, capsys, channel=""):
    print_stories(settings, channel, as_json=True)
    return json.loads(capsys.readouterr().out)


def test_every_story_is_a_row_with_its_score_its_source_and_its_licence(settings, capsys):
    told = found(settings, capsys)
    assert len(told["stories"]) == 3
    first = told["stories"][0]
    assert first["score"]["overall"] >= told["stories"][1]["score"]["overall"]
    assert (first["source"], first["licence"], "text" in first) == ("texts", "CC0", False)
    assert {(one["source"], one["title"]) for one in told["refused"]} == {("none.csv", ""), ("texts", "")}
    assert not settings.studio_dir.exists()


def test_what_was_told_is_left_out(settings, capsys):
    settings.studio_dir.mkdir()
    with closing(Database(settings.ledger_url)) as database:
        Tellings(database).note_story("ep-1", "tales", "The Lamp", sign_story(LAMP))
    told = found(settings, capsys, "tales")
    assert len(told["stories"]) == 2
    assert any("like what ep-1 tells" in one["reason"] for one in told["refused"])


def test_a_person_sees_a_table_and_what_was_refused(settings, capsys):
    print_stories(settings, as_json=False)
    seen = capsys.readouterr()
    assert "tales" in seen.out
    assert "CC0" in seen.out
    assert "\x1b" not in seen.out + seen.err
    refused = seen.err.splitlines()
    assert refused[0].startswith("refused: tales: none.csv: No such file")
    assert "too few for a story" in refused[1]


def test_a_channel_without_sources_says_what_is_told_instead(settings, capsys):
    print_stories(settings, "default", as_json=False)
    assert "bank of examples" in capsys.readouterr().err


def test_a_channel_that_is_not_there_or_is_broken_is_one_error(settings):
    with pytest.raises(BadInput, match="no channel"):
        print_stories(settings, "nobody", as_json=False)
    (settings.channels_dir / "broken.yaml").write_text("name: broken\nsources: {stories: [{kind: feed}]}\n")
    with pytest.raises(BadConfiguration, match="a feed has a url"):
        print_stories(settings, "broken", as_json=False)


def test_looking_for_stories_loads_no_dagster_and_no_feeds(settings):
    code = (
        "import sys; from pathlib import Path; from storyassets.cli.finding import find_pool; "
        "from storyassets.settings import Settings; "
        "s = Settings.model_validate_json(sys.stdin.read()); "
        "assert len(find_pool(s, 'tales').candidates) == 3; "
        "print([name for name in ('dagster', 'feedparser', 'googleapiclient') if name in sys.modules])"
    )
    told = settings.model_copy(update={"keys": type(settings.keys)()}).model_dump_json()
    done = subprocess.run(
        [sys.executable, "-c", code], input=told, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr
