"""Quality as the command line tells it: four numbers, or none where nothing was scored."""

import dataclasses
import json

from storyassets.cli.showing import print_episode
from storyassets.model.brief import Brief
from storyassets.model.quality import QualityScore
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets_tests.fakes.batch_worker import an_outcome
from storyassets_tests.fakes.workshops import a_settings

NUMBERS = {"visual": 81.0, "content": 84.9, "technical": 97.8, "overall": 86.9}


def test_the_quality_is_in_the_json_and_in_words():
    outcome = dataclasses.replace(an_outcome("lion"), quality=NUMBERS)
    assert json.loads(json.dumps(outcome.as_json()))["quality"] == NUMBERS
    [line] = [line for line in outcome.as_text().splitlines() if line.startswith("quality")]
    assert line.split(maxsplit=1)[1] == "86.9 of 100 (visual 81.0, content 84.9, technical 97.8)"


def test_a_preview_has_no_quality():
    assert an_outcome("lion").as_json()["quality"] is None
    assert "none for a preview" in an_outcome("lion").as_text()


def test_show_tells_the_quality(tmp_path, capsys):
    settings = a_settings(tmp_path)
    folder = EpisodeFolder(settings.studio_dir, "lion")
    write_document(folder.brief, Brief(key="lion", text="A lion lay asleep."))
    print_episode(settings, "lion", as_json=True)
    assert json.loads(capsys.readouterr().out)["quality"] is None
    write_document(folder.asset("quality_score"), QualityScore(**NUMBERS))
    print_episode(settings, "lion", as_json=True)
    assert json.loads(capsys.readouterr().out)["quality"] == NUMBERS
    print_episode(settings, "lion", as_json=False)
    assert "86.9 of 100 (visual 81.0, content 84.9, technical 97.8)" in capsys.readouterr().out


def test_what_may_have_been_charged_is_told_beside_the_cost():
    outcome = dataclasses.replace(an_outcome("lion"), possibly_charged_usd=0.25)
    assert outcome.as_json()["possibly_charged_usd"] == 0.25
    assert "that were cut off may have cost 0.25 USD more" in outcome.as_text()
    assert "cut off" not in an_outcome("lion").as_text()
