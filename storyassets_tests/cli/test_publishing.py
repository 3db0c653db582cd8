"""publish, approve, reject and make --publish at the command line, against the simulated YouTube."""

import getpass
import json
from contextlib import closing

import dagster as dg
import pytest
from dagster._core.definitions.asset_checks.asset_check_evaluation import (
    AssetCheckEvaluationTargetMaterializationData,
)

from storyassets.cli.app import app
from storyassets.cli.finished import remember
from storyassets.cli.outcome import Outcome
from storyassets.cli.publishing import (
    approve_at_terminal,
    make_and_publish,
    publish_at_terminal,
    reject_at_terminal,
    show_requests,
)
from storyassets.cli.running import open_instance
from storyassets.cli.showing import print_episode
from storyassets.definitions import CHECKS, assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.publishing.deciding import standing
from storyassets.defs.resources import Workshop
from storyassets.defs.running.gates import Gates
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.listing import Verdict
from storyassets.providers.youtube.token_files import remove_grant
from storyassets.studio.documents import read_document
from storyassets.studio.receipts import hash_inputs
from storyassets_tests.fakes.finished import KEY, OUTLET, VIDEO, a_publishing_workshop, finish_episode, judge
from storyassets_tests.simulator.youtube import YouTubeSimulator


@pytest.fixture
def youtube():
    with YouTubeSimulator() as simulator:
        yield simulator
        assert simulator.problems() == simulator.failures() == []


@pytest.fixture
def settings(tmp_path, youtube):
    """A studio with a finished episode that nobody has approved, and an account that is logged in."""
    workshop = a_publishing_workshop(tmp_path, channel=OUTLET)
    finish_episode(workshop, approved=False)
    workshop.close()
    youtube.grant(workshop.settings.tokens_dir, "default")
    return workshop.settings.model_copy(update={"keys": youtube.keys()})


def report_gates_passed(settings, key=KEY):
    """Dagster has seen every gate of the episode pass."""
    with open_instance(settings) as instance, closing(Workshop(settings)) as workshop:
        instance.add_dynamic_partitions(EPISODES, [key])
        made = (
            assemble(workshop).resolve_job_def(EPISODE_JOB).asset_layer.asset_graph.materializable_asset_keys
        )
        for asset in made:
            instance.report_runless_asset_event(dg.AssetMaterialization(asset, partition=key))
        for asset, gates in Gates.under(CHECKS).checks_of.items():
            record = instance.fetch_materializations(asset, limit=1).records
            known = workshop.catalogue.find_materializations(key)
            for gate in gates if record else ():
                if asset.to_user_string() in known:
                    judge(workshop, key, f"{asset.to_user_string()}/{gate.name}")
                passed = dg.AssetCheckEvaluation(
                    asset_key=asset,
                    check_name=gate.name,
                    passed=True,
                    metadata={},
                    target_materialization_data=target_of(record[0]),
                    partition=key,
                )
                instance.report_runless_asset_event(passed)


def target_of(record):
    return AssetCheckEvaluationTargetMaterializationData(
        storage_id=record.storage_id, run_id=record.run_id, timestamp=record.timestamp
    )


def test_an_approved_episode_is_published_once_and_its_place_is_told(settings, youtube, capsys):
    approve_at_terminal(settings, KEY, "Mira", as_json=False)
    assert capsys.readouterr().out == (
        f"{KEY} is approved by Mira as it is now\nPublish it: storyassets publish {KEY}\n"
    )
    brief = a_receipt(settings)
    report_gates_passed(settings)
    capsys.readouterr()
    make_and_publish(brief, settings, as_json=True)
    [video] = youtube.videos()
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["episode"], told["not_published"]) == (KEY, [])
    assert told["publication"]["url"] == f"https://www.youtube.com/watch?v={video.video_id}"
    assert (video.size_bytes, video.thumbnail_count, len(video.captions)) == (len(VIDEO), 1, 1)
    publish_at_terminal(settings, KEY, as_json=False)
    out, err = capsys.readouterr()
    assert f"published  {told['publication']['url']}\nto be seen public, at once\n" in out
    assert err == f"{KEY} was published before: nothing was sent\n"
    show_requests(settings, KEY, as_json=True)
    planned = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert planned["obstacles"] == [f"it is published already: youtube has it as {video.video_id}"]
    assert planned["requests"] == []
    assert len(youtube.videos()) == 1
    print_episode(settings, KEY, as_json=True)
    shown = json.loads(capsys.readouterr().out)
    assert shown["publication"] == f"processed at youtube {video.video_id}"
    assert shown["decided"].startswith("approved by Mira, 20")


def test_a_dry_run_tells_every_request_and_what_stands_against_it_and_sends_nothing(
    settings, youtube, capsys
):
    show_requests(settings, KEY, as_json=True)
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["obstacles"] == [f"nobody has approved it; storyassets approve {KEY}"]
    assert [one["quota"] for one in told["requests"]] == [
        {"bucket": "uploads", "units": 1},
        {"bucket": "units", "units": 50},
        {"bucket": "units", "units": 400},
    ]
    insert = told["requests"][0]
    assert insert["method"] == "POST"
    assert '"privacyStatus": "public"' in insert["body"]
    assert '"containsSyntheticMedia": false' in insert["body"]
    show_requests(settings, KEY, as_json=False)
    out = capsys.readouterr().out
    assert out.endswith("Nothing was sent.\n")
    assert "(400 of units)" in out
    assert youtube.seen() == []


def test_a_dry_run_of_what_is_too_late_says_so(settings, capsys):
    with closing(Workshop(settings)) as workshop:
        finish_episode(workshop, approved=True, publish_at="2026-01-01T09:00:00Z")
    show_requests(settings, KEY, as_json=True)
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["requests"] == []
    assert "is past by more than" in told["obstacles"][0]


def test_a_rejection_has_a_name_and_a_reason_and_stands(settings, capsys):
    reject_at_terminal(settings, KEY, "the end is missing", None, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["verdict"], told["who"], told["via"]) == ("rejected", getpass.getuser(), "command line")
    with closing(Workshop(settings)) as workshop:
        assert standing(workshop, KEY).verdict is Verdict.REJECTED
    with pytest.raises(BadInput, match="reason is empty"):
        reject_at_terminal(settings, KEY, "", "Mira", as_json=False)


@pytest.mark.parametrize("decide", ["publish", "approve", "reject", "show"])
def test_an_episode_that_is_not_there_is_one_clear_error(settings, decide):
    ask = {
        "publish": lambda: publish_at_terminal(settings, "the-lio", as_json=False),
        "approve": lambda: approve_at_terminal(settings, "the-lio", None, as_json=False),
        "reject": lambda: reject_at_terminal(settings, "the-lio", "no", None, as_json=False),
        "show": lambda: show_requests(settings, "the-lio", as_json=False),
    }[decide]
    with pytest.raises(BadInput, match="no such episode"):
        ask()


def a_receipt(settings):
    """Nothing has to be made of it again."""
    with open_instance(settings):
        pass
    brief = read_document(settings.studio_dir / "episodes" / KEY / "brief.yaml", Brief)
    folder = settings.studio_dir / "episodes" / KEY
    outcome = Outcome(
        episode=KEY,
        video=folder / "video.mp4",
        thumbnail=folder / "thumbnail.jpg",
        captions=folder / "captions.srt",
        duration_s=10.0,
        cost_usd=0.0,
        takes_made=1,
        takes_reused=0,
        takes_degraded=0,
        segments_encoded=1,
        segments_reused=0,
        elapsed_s=1.0,
        note="",
    )
    remember(outcome, brief, settings, hash_inputs(brief, settings))
    return brief


def test_making_and_publishing_says_what_stands_against_it(settings, youtube, capsys):
    brief = a_receipt(settings)
    make_and_publish(brief, settings, as_json=False)
    out = capsys.readouterr().out
    assert f"stands against it: nobody has approved it; storyassets approve {KEY}" in out
    make_and_publish(brief, settings, as_json=True)
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["publication"], len(told["not_published"])) == (None, 1)
    assert youtube.seen() == []


def test_a_channel_that_is_not_logged_in_stands_against_it(settings, youtube, capsys):
    remove_grant(settings.tokens_dir, "default")
    make_and_publish(a_receipt(settings), settings, as_json=True)
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["not_published"][1] == (
        "youtube: channel default: it has not been logged in to YouTube. "
        "Run: storyassets login youtube --channel default"
    )
    assert youtube.seen() == []


def test_a_preview_is_not_published():
    with pytest.raises(BadInput, match="a preview is not published"):
        app(["make", "story.md", "--preview", "--publish"], standalone_mode=False)
