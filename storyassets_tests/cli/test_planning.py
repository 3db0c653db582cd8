import io
import json
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from storyassets.cli.asking import Asked
from storyassets.cli.planning import names_episode, print_plan
from storyassets.defs.planning.foreseeing import compare_with_budget
from storyassets.defs.planning.planning import plan_episode
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.character import Voice
from storyassets.providers.embedded.lister import EmbeddedLister
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.providers.registry import Registry
from storyassets.publish.wording import word_listing
from storyassets.story.writing.write import write_script
from storyassets.studio.candidates import Candidate
from storyassets.studio.peeking import charged_tries
from storyassets.studio.retry import RetryPolicy
from storyassets_tests.fakes.workshops import (
    FakeComposer,
    FakeIllustrator,
    FakePuppeteer,
    FakeVoice,
    a_settings,
    a_workshop,
)

STORIES = Path(__file__).parents[2] / "examples"
STORY = (STORIES / "the-fox-stole-the-same-hen-every-night.md").read_text()


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
    # In plain words twice and a refusal, then three times in milder words; and so for each of three remakes.
    assert broll.most_usd == len(broll.missing) * Decimal("0.04") * (2 + 3) * (1 + 3)
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
    assert broll.most_usd == len(broll.missing) * Decimal("0.04") * (2 + 3) * (1 + 3)


class Dearer(FakeIllustrator):
    """The second of a chain, at another price; it can be asked nothing in milder words."""

    name = "cloud"

    def estimate_usd(self, request):
        return Decimal("0.10")

    def spell(self, request):
        return request.model_dump(mode="json", exclude={"softened"})


class Lasting(FakeVoice):
    """A voice of two cents."""

    def estimate_usd(self, request):
        return Decimal("0.02")


class Archive:
    """Has footage for nothing; a plan does not know."""

    name, model = "archive", "1"

    def estimate_usd(self, request):
        return Decimal(0)

    def make(self, request):
        raise NotImplementedError


def a_registry(*illustrators):
    return Registry(
        {
            ProviderRole.WRITER: [EmbeddedWriter(write_script)],
            ProviderRole.LISTER: [EmbeddedLister(word_listing)],
            ProviderRole.ILLUSTRATOR: list(illustrators),
            ProviderRole.VOICE: [Lasting()],
            ProviderRole.MUSIC: [FakeComposer()],
            ProviderRole.TALKING_HEAD: [FakePuppeteer()],
            ProviderRole.FOOTAGE: [Archive()],
        }
    )


def most_of(tmp_path, channel, role=ProviderRole.ILLUSTRATOR):
    """What each take of the role may cost at the most; they all cost the same."""
    settings = a_settings(tmp_path)
    (settings.channels_dir / "default.yaml").write_text(f"name: default\n{channel}")
    known = a_registry(PaidIllustrator(), Dearer())
    with closing(Workshop(settings, registry=known)) as workshop:
        plan = plan_episode(Brief(key="one", text=STORY), workshop)
    most = {take.most_usd for take in plan.missing if take.role is role}
    assert len(most) == 1
    return most.pop()


CHAIN = "providers: {illustrator: [embedded, cloud]}\n"
CHEAP, DEAR = Decimal("0.04"), Decimal("0.10")


@pytest.mark.parametrize(
    ("channel", "most_usd"),
    [
        # Both are asked in vain as often as is allowed; a remake is asked of the dearer of them alone.
        (CHAIN, 5 * CHEAP + 3 * DEAR + 3 * (3 * DEAR)),
        (CHAIN + "pictures: {remakes: 0}\n", 5 * CHEAP + 3 * DEAR),
        (CHAIN + "pictures: {remakes: 1}\n", 5 * CHEAP + 3 * DEAR + 3 * DEAR),
        # Nobody is asked in milder words.
        (CHAIN + "pictures: {remakes: 0}\nfallback: {soften: false}\n", 3 * CHEAP + 3 * DEAR),
        # Where makers may be mixed, so may those of a remake.
        (CHAIN + "fallback: {allow_mix: true}\n", 4 * (5 * CHEAP + 3 * DEAR)),
    ],
)
def test_the_most_is_the_sum_over_the_chain_and_its_remakes(tmp_path, channel, most_usd):
    assert most_of(tmp_path, channel) == most_usd


def test_what_is_not_drawn_is_never_made_again(tmp_path):
    assert most_of(tmp_path, "", ProviderRole.VOICE) == 3 * Decimal("0.02")


class Job(PaidIllustrator):
    """Works on its own machine."""

    poll_every_s = 1.0

    def submit(self, request):
        raise NotImplementedError

    def poll(self, job_id, request):
        raise NotImplementedError

    def cancel(self, job_id):
        raise NotImplementedError


def test_a_lost_order_of_a_job_is_not_sent_again_and_so_it_is_charged_less_often():
    asked = [Candidate(one, SpeechRequest(text="Go", voice=Voice()), "k") for one in (Job(), Lasting())]
    assert [charged_tries(one, RetryPolicy()) for one in asked] == [2, 3]
    assert [charged_tries(one, RetryPolicy(attempts=1)) for one in asked] == [1, 1]


def test_what_footage_would_save_is_counted_in_case_it_is_not_found(tmp_path):
    settings = a_settings(tmp_path)
    known = a_registry(PaidIllustrator())
    story = (STORIES / "every-night-he-ruined-his-neighbors-field.md").read_text()
    priced = []
    for footage in ("", "archive"):
        (settings.channels_dir / "default.yaml").write_text(
            f"name: default\nproviders: {{footage: [{footage}]}}\n"
        )
        with closing(Workshop(settings, registry=known)) as workshop:
            plan = plan_episode(Brief(key="one", text=story), workshop)
        priced.append(next(asset for asset in plan.assets if asset.asset == "broll"))
    drawn, looked_for = priced
    assert {take.role for take in looked_for.missing} > {ProviderRole.FOOTAGE}
    assert looked_for.least_usd < drawn.least_usd
    assert looked_for.most_usd == drawn.most_usd == len(drawn.missing) * Decimal("0.04") * (2 + 3) * (1 + 3)


def test_a_plan_says_that_the_budget_is_too_small(tmp_path):
    workshop = a_workshop(tmp_path, illustrator=PaidIllustrator())
    channel = workshop.settings.channels_dir / "default.yaml"
    channel.write_text(channel.read_text() + "\nbudget: {episode_usd: 0.05, day_usd: 1000}\n")
    plan = plan_episode(Brief(key="one", text=STORY), workshop)
    [fault] = compare_with_budget(plan, workshop.channel("default"), workshop)
    assert "the episode budget of $0.05 has $0.05 left" in fault
    assert "raise budget.episode_usd" in fault
