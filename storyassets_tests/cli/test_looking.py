import json

import pytest

from storyassets.cli.looking import print_episodes
from storyassets.cli.showing import print_episode
from storyassets.cli.overriding import accept_failure
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.story import Story
from storyassets.studio.documents import EpisodeFolder, write_document
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


def test_every_episode_is_a_row_with_what_is_known_of_it(settings, capsys):
    print_episodes(settings, as_json=True)
    rows = {row["episode"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["lion"]["title"].startswith("The Lion")
    assert rows["wish"] == {"episode": "wish", "title": "a wish", "duration_s": None, "state": "begun"}


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
