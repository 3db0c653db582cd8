"""What the backfill of many episodes asks for, and how it reads what came of it; the backfill itself is a benchmark."""

from decimal import Decimal

import pytest

from benchmarks.backfill.asking import Run
from benchmarks.backfill.briefs import BAD, CHANNELS, Asked, plan_episodes, vary, write_briefs, write_channels
from benchmarks.backfill.figures import Ended, Spent, compare, is_one_line, read_spent
from benchmarks.backfill.house import House
from benchmarks.backfill.sampling import Look, Taken, find_tree
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import settle_brief
from storyassets.errors import StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.story.finding.find import find_story
from storyassets.story.words.language import count_words
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets_tests.fakes.workshops import a_settings

STORY = 'The Lamp\n\nA fox found a lamp. "Is it old?" it asked.\n'


def a_failure(message):
    return {"__typename": "ExecutionStepFailureEvent", "stepKey": "story", "error": {"message": message}}


def a_verdict(*, success, severity="ERROR"):
    judged = {"assetKey": {"path": ["broll"]}, "checkName": "no_picture_is_flat", "description": "one is"}
    return {
        "__typename": "AssetCheckEvaluationEvent",
        "evaluation": {**judged, "success": success, "severity": severity},
    }


def an_end(*events, bad="", status="FAILURE", cpu_s=1.0):
    run = Run("id", "key", status, 10.0, 12.5, tuple(events))
    return Ended(run, Asked("key", bad), Taken(cpu_s, 1 << 20))


def test_variations_are_other_words_and_as_many():
    told = [vary(STORY, number) for number in range(4)]
    assert len(set(told)) == 4
    assert len({count_words(text) for text in told}) == 1
    assert (
        told[0].splitlines()[2] == 'A fox found a lamp, they say. "Is it old, they say?" it asked, they say.'
    )


@pytest.mark.parametrize(("episodes", "bad"), [(50, 10), (6, 3), (14, 12), (3, 0), (30, 25)])
def test_the_bad_stand_among_the_good(episodes, bad):
    asked = plan_episodes(episodes, bad)
    assert len({one.key for one in asked}) == episodes
    assert sum(bool(one.bad) for one in asked) == bad
    assert {one.bad for one in asked if one.bad} == set(list(BAD)[:bad])


def test_the_first_and_the_last_are_of_the_same_stories_and_share_nothing(tmp_path):
    asked = plan_episodes(12, 0)
    write_briefs(tmp_path, asked)
    briefs = [read_document(EpisodeFolder(tmp_path, one.key).brief, Brief) for one in asked]
    titles = [find_story(brief.text or "").title for brief in briefs]
    assert titles[:6] == titles[-6:]
    assert len(set(titles)) == 6
    assert {brief.seed for brief in briefs[:6]}.isdisjoint(brief.seed for brief in briefs[-6:])
    assert len({brief.text for brief in briefs}) == 12


@pytest.mark.parametrize("way", ["a torn brief", "a brief of a newer version", "ten minutes"])
def test_a_brief_that_is_bad_is_refused(tmp_path, way):
    settings = a_settings(tmp_path)
    write_briefs(settings.studio_dir, [Asked("bad", way)])
    with pytest.raises(StoryAssetsError) as refused:
        settle_brief("bad", {}, Workshop(settings))
    assert is_one_line(str(refused.value))


def test_every_channel_is_named_by_a_way_or_is_the_usual(tmp_path):
    write_channels(tmp_path)
    assert {path.stem for path in tmp_path.glob("*.yaml")} == set(CHANNELS)


def test_a_run_tells_what_failed_in_a_line():
    told = an_end(
        {"__typename": "EngineEvent", "message": "Started process for run (pid: 4321)."},
        a_verdict(success=True),
        a_verdict(success=False, severity="WARN"),
        a_failure("dagster._core.definitions.events.Failure: story: text: has 5 words\n"),
        bad="a text of five words",
    )
    assert told.run.error_lines == ["story: text: has 5 words"]
    assert told.run.process == 4321
    assert told.run.wall_s == 2.5
    assert told.is_as_it_should_be


def test_a_gate_is_told_once():
    stopped = a_failure("dagster._core.errors.DagsterAssetCheckFailedError: 1 blocking asset check failed")
    told = an_end(a_verdict(success=False), stopped, bad="a portrait that is flat")
    assert told.run.error_lines == ["broll/no_picture_is_flat: one is"]
    assert told.is_as_it_should_be


@pytest.mark.parametrize(
    ("events", "status"),
    [((), "FAILURE"), ((a_failure("Traceback of it"),), "FAILURE"), ((a_failure("ours"),), "SUCCESS")],
)
def test_a_bad_one_that_does_not_fail_in_a_line_is_wrong(events, status):
    assert not an_end(*events, bad="a torn brief", status=status).is_as_it_should_be


def test_figures_of_what_was_made_are_summed():
    made = {"__typename": "MaterializationEvent", "metadataEntries": [{"label": "takes_made", "intValue": 3}]}
    other = {"__typename": "MaterializationEvent", "metadataEntries": [{"label": "note"}]}
    assert an_end(made, other, made).run.total("takes_made") == 6


def test_the_last_are_compared_with_the_first_and_bad_ones_with_nobody():
    ends = [
        an_end(cpu_s=2.0),
        an_end(bad="x", cpu_s=99.0),
        an_end(cpu_s=2.0),
        an_end(cpu_s=3.0),
        an_end(cpu_s=3.0),
    ]
    assert compare(ends, lambda one: one.taken.cpu_s) == 1.5


def test_a_process_takes_what_its_children_take():
    looks = {
        1: Look(process=1, parent=0, cpu_s=1.0, resident_bytes=10),
        2: Look(process=2, parent=1, cpu_s=2.0, resident_bytes=20),
        3: Look(process=3, parent=2, cpu_s=4.0, resident_bytes=40),
        9: Look(process=9, parent=0, cpu_s=8.0, resident_bytes=80),
    }
    taken = Taken()
    taken.note(find_tree(1, looks))
    taken.note([looks[1]])
    assert (taken.cpu_s, taken.peak_bytes) == (7.0, 70)


def test_a_studio_in_which_nothing_was_asked_has_spent_nothing(tmp_path):
    (tmp_path / "studio").mkdir()
    assert read_spent(House(tmp_path), [Asked("one")]) == Spent(0, 0, Decimal(0))
