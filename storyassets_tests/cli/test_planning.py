import io
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from storyassets.cli.asking import Asked
from storyassets.cli.planning import names_episode, print_plan
from storyassets.defs.planning import plan_episode
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets_tests.fakes.workshops import FakeIllustrator, a_settings, a_workshop

STORY = (Path(__file__).parents[2] / "examples" / "the-fox-stole-the-same-hen-every-night.md").read_text()


class PaidIllustrator(FakeIllustrator):
    """Asks four cents for a picture."""

    def estimate_usd(self, request):
        return Decimal("0.04")


@pytest.fixture
def settings(tmp_path):
    a_workshop(tmp_path)
    return a_settings(tmp_path)


def plan_json(settings, target, new_takes=(), capsys=None):
    print_plan(settings, target, new_takes, io.BytesIO(STORY.encode()), as_json=True)
    return json.loads(capsys.readouterr().out)


def test_a_story_is_planned_before_anything_of_it_is_there(settings, capsys):
    told = plan_json(settings, Asked(story="-"), capsys=capsys)
    made = {asset["asset"]: asset["made"] for asset in told["assets"]}
    assert made["script"] == ["script"]
    assert len(made["voice_clips"]) >= 5 and len(made["broll"]) >= 5
    assert told["segments"]["encoded"] > 5
    assert told["cost_usd"] == {"least": 0.0, "most": 0.0}
    assert told["note"] == ""
    assert not (settings.studio_dir / "episodes").exists()


def test_each_asset_is_priced_with_a_range(tmp_path):
    workshop = a_workshop(tmp_path, illustrator=PaidIllustrator())
    plan = plan_episode(Brief(key="one", text=STORY), workshop)
    priced = {asset.asset: asset for asset in plan.assets}
    broll = priced["broll"]
    assert broll.least_usd == len(broll.missing) * Decimal("0.04")
    assert broll.most_usd > broll.least_usd
    assert priced["voice_clips"].most_usd == 0
    assert plan.least_usd == sum(asset.least_usd for asset in plan.assets)


def test_an_unknown_episode_and_a_missing_file_are_told_apart(settings):
    with pytest.raises(BadInput, match="no such episode"):
        print_plan(settings, "nobody", (), io.BytesIO(), as_json=False)
    with pytest.raises(BadInput, match="no such file"):
        print_plan(settings, Asked(story="nobody.md"), (), io.BytesIO(), as_json=False)


def test_nothing_new_can_be_asked_of_what_is_not_there(settings):
    with pytest.raises(BadInput, match="nothing of it is there yet"):
        print_plan(settings, Asked(story="-"), ("broll",), io.BytesIO(STORY.encode()), as_json=False)


def test_a_key_names_an_episode_unless_a_file_has_that_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert names_episode("the-fox-1a2b3c")
    assert not names_episode("story.md")
    assert not names_episode("-")
    (tmp_path / "story").write_text("words")
    assert not names_episode("story")


def test_a_plan_of_another_channel_names_a_wrong_one(settings):
    with pytest.raises(BadInput, match="nowhere"):
        print_plan(settings, replace(Asked(story="-"), channel="nowhere"), (), io.BytesIO(), as_json=False)


class Knowing(PaidIllustrator):
    """Knows that most pictures cost half of what they may."""

    def expect_usd(self, request):
        return Decimal("0.02")


def test_a_plan_tells_what_is_usual_and_what_is_possible(tmp_path):
    workshop = a_workshop(tmp_path, illustrator=Knowing())
    plan = plan_episode(Brief(key="one", text=STORY), workshop)
    [broll] = [asset for asset in plan.assets if asset.asset == "broll"]
    assert broll.least_usd == len(broll.missing) * Decimal("0.02")
    assert broll.most_usd >= len(broll.missing) * Decimal("0.04")
