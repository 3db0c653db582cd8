"""The story pool as an asset, and the best of it as the next brief."""

import json
import threading
from contextlib import closing
from datetime import UTC, datetime

import dagster as dg
import pytest

from storyassets.definitions import assemble, assets_of_episode
from storyassets.defs.running.asking import settle_brief
from storyassets.defs.sources.claiming import brief_words, claim_best_story, claim_story_of_channel, pool_path
from storyassets.defs.sources.pool_tables import show_pool, table_of
from storyassets.defs.sources.stories_daily import find_stories_daily
from storyassets.defs.sources.story_sources import PoolMaker
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.channel import Channel
from storyassets.model.commission import Commission
from storyassets.model.pool import Refused, StoryPool
from storyassets.model.story import Story
from storyassets.story.finding.find import find_story
from storyassets.story.finding.likeness_of_stories import sign_story
from storyassets.story.finding.pool import Finding, weigh_findings
from storyassets.studio.documents import load_channel, read_document, write_document
from storyassets_tests.fakes.loopback import Reply, loopback
from storyassets_tests.fakes.tales import BOAT, CLOCK, LAMP, LAMP_TOLD_AGAIN
from storyassets_tests.fakes.workshops import a_settings, a_workshop
from storyassets_tests.story.finding.test_pool import TALES, findings

CREDITED = "licence: CC0, credit: The Village"


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as opened:
        yield opened


@pytest.fixture
def workshop(tmp_path):
    with closing(a_workshop(tmp_path)) as opened:
        yield opened


def channel_file(workshop, sources, name="tales"):
    path = workshop.settings.channels_dir / f"{name}.yaml"
    path.write_text(f"name: {name}\nsources: {sources}\n")
    return workshop.channel(name)


def with_folder(workshop, *texts, more="", name="tales"):
    """A channel whose source is a folder of these texts."""
    folder = workshop.settings.channels_dir / f"texts-{name}"
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text)
    return channel_file(
        workshop, f"{{stories: [{{kind: folder, path: texts-{name}, {CREDITED}}}]{more}}}", name
    )


def run_job(workshop, instance, name, **over):
    return (
        assemble(workshop)
        .resolve_job_def(name)
        .execute_in_process(
            instance=instance,
            raise_on_error=False,
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            **over,
        )
    )


def make_pool(workshop, before=None):
    """As the asset makes it."""
    find_told = workshop.outlets.tellings.find_stories
    pool = PoolMaker(workshop.settings, find_told, before=before or StoryPool()).pool_of_all()
    write_document(pool_path(workshop.settings), pool)
    return pool


def figures(result):
    [event] = result.asset_materializations_for_node("story_pool")
    return {name: value.value for name, value in event.metadata.items()}


def brief_of(workshop, episode, channel="tales"):
    return settle_brief(episode, {"channel": channel}, workshop)


# -- the asset ---------------------------------------------------------------------------------


def test_the_pool_of_all_channels_is_one_document_and_bad_sources_stop_nobody(workshop, instance):
    with loopback(**{"/page": Reply(b"<!doctype html><html><p>hello</p></html>", headers={})}) as site:
        with_folder(workshop, LAMP, LAMP_TOLD_AGAIN, BOAT)
        channel_file(
            workshop,
            f"{{allow_private_addresses: true, stories: [{{kind: feed, url: '{site.url}/page?key=canary'}}, "
            f"{{kind: table, path: none.csv}}, {{kind: folder, path: texts-tales}}]}}",
            "mixed",
        )
        channel_file(workshop, f"{{stories: [{{kind: listing, url: '{site.url}/page'}}]}}", "inside")
        (workshop.settings.channels_dir / "broken.yaml").write_text("name: broken\nduration_s: many\n")
        result = run_job(workshop, instance, "find_stories")
    assert result.success
    pool = read_document(pool_path(workshop.settings), StoryPool)
    assert {one.channel: len(pool.of(one.channel)) for one in pool.candidates} == {"tales": 2, "mixed": 2}
    told = {(one.channel, one.source): one.reason for one in pool.refused if not one.title}
    assert "a web page, not a feed" in told["mixed", f"{site.url}/page"]
    assert "No such file" in told["mixed", "none.csv"]
    assert "private network" in told["inside", f"{site.url}/page"]
    assert "duration_s" in told["broken", ""]
    assert len(site.seen) == 1
    shown = figures(result)
    assert (shown["stories"], shown["refused"]) == (4, 6)
    assert "| 0\\.9" in shown["best_of_tales"]
    assert "CC0" in shown["best_of_tales"]
    assert "No such file" in shown["refused_because"]
    assert "canary" not in json.dumps(shown) + pool_path(workshop.settings).read_text()


def test_a_studio_without_any_source_has_an_empty_pool(workshop):
    assert make_pool(workshop) == StoryPool()
    assert show_pool(StoryPool()) == {"stories": 0, "refused": 0}


def test_the_pool_is_of_no_episode_and_its_schedule_is_off_until_it_is_started(workshop):
    assert "story_pool" not in assets_of_episode()
    assert "brief" in assets_of_episode()
    definitions = assemble(workshop)
    keys = definitions.resolve_job_def("episode").asset_layer.executable_asset_keys
    assert dg.AssetKey("brief") in keys
    assert dg.AssetKey("story_pool") not in keys
    schedule = find_stories_daily()
    assert schedule.default_status is dg.DefaultScheduleStatus.STOPPED
    assert schedule.description
    assert definitions.resolve_schedule_def(schedule.name).job_name == "find_stories"
    night = datetime(2026, 11, 22, 3, 23, tzinfo=UTC)
    tick = schedule.evaluate_tick(dg.build_schedule_context(scheduled_execution_time=night))
    assert (len(tick.run_requests), tick.skip_message) == (1, None)


def test_the_tables_hold_whatever_a_source_calls_its_stories():
    hostile = "a | b\n<img src=x onerror=alert(1)> [x](javascript:y) `c` \x1b[31m " + "z" * 300
    candidates, _ = weigh_findings(load_any_channel(), findings(LAMP, title=hostile, licence="|"))
    table = table_of(candidates)
    assert len(table.splitlines()) == 3
    row = table.splitlines()[2].replace("\\|", "")
    assert row.count("|") == table.splitlines()[0].count("|")
    assert "<" not in table
    assert "[x]" not in table
    refused = tuple(Refused(channel="c", source=hostile, title=str(k), reason=hostile) for k in range(99))
    shown = show_pool(StoryPool(refused=refused))
    assert "and 69 more" in shown["refused_because"].value


def load_any_channel():
    return Channel(name="tales", sources={"stories": (TALES,)})


def test_a_source_gives_no_more_than_it_may(workshop):
    channel = with_folder(workshop, LAMP, BOAT, CLOCK)
    few = channel.sources.stories[0].model_copy(update={"most_stories": 2})
    channel = channel.model_copy(update={"sources": channel.sources.model_copy(update={"stories": (few,)})})
    candidates, refused = PoolMaker(workshop.settings, lambda _: ()).weigh(channel)
    assert (len(candidates), refused) == (2, [])
    bounded = PoolMaker(workshop.settings, lambda _: (), most_characters=len(LAMP) - 10)
    candidates, refused = bounded.weigh(channel)
    assert len(candidates) == 1
    assert "was not read" in refused[0].reason


def test_a_source_that_does_not_answer_keeps_its_stories_until_it_does(workshop):
    item = "<item><title>{}</title><description>{}</description></item>"
    rss = "<rss version='2.0'><channel><title>Tales</title>{}</channel></rss>"
    both = rss.format(item.format("Lamp", LAMP) + item.format("Boat", BOAT)).encode()
    with loopback(**{"/feed": Reply(both, headers={})}) as site:
        more = f"allow_private_addresses: true, stories: [{{kind: feed, url: '{site.url}/feed?key=1'}}]"
        channel_file(workshop, f"{{{more}}}")
        first = make_pool(workshop)
        site.replies["/feed"] = Reply(b"busy", 503)
        second = make_pool(workshop, first)
        assert (len(first.candidates), second.candidates) == (2, first.candidates)
        [failed] = second.refused
        assert "it answered 503" in failed.reason
        assert "stories of the last time are kept" in failed.reason
        site.replies["/feed"] = Reply(rss.format("").encode(), headers={})
        third = make_pool(workshop, second)
        assert third.candidates == ()
        assert third.refused[0].reason == "nothing is in it"
        assert make_pool(workshop).candidates == ()


# -- the next brief ----------------------------------------------------------------------------


def test_the_best_story_is_the_next_brief_with_its_rights_and_its_score(workshop):
    channel = with_folder(workshop, CLOCK, LAMP)
    best = make_pool(workshop).of("tales")[0]
    brief = brief_of(workshop, "ep-1")
    assert brief.channel == channel.name
    assert find_story(brief.text, title=brief.title).text == best.text
    assert (brief.source, brief.licence, brief.credit) == ("texts-tales", "CC0", "The Village")
    assert f"score {best.score.overall:.2f}, from texts-tales" in brief.note
    assert read_document(workshop.folder("ep-1").brief, Brief) == brief
    assert brief_of(workshop, "ep-1").text == brief.text
    assert brief_of(workshop, "ep-2").text != brief.text


def test_when_everything_is_told_it_says_what_to_do(workshop):
    with_folder(workshop, LAMP)
    make_pool(workshop)
    brief_of(workshop, "ep-1")
    with pytest.raises(BadInput, match="no story that is not told") as raised:
        brief_of(workshop, "ep-2")
    assert "Materialize story_pool" in raised.value.fix
    assert not workshop.folder("ep-2").brief.exists()


def test_two_episodes_that_begin_at_once_tell_two_stories(workshop):
    channel = with_folder(workshop, LAMP, BOAT, CLOCK)
    make_pool(workshop)
    started, told = threading.Barrier(3), {}

    def begin(episode):
        started.wait(10)
        told[episode] = claim_best_story(workshop, channel, episode)["text"]

    threads = [threading.Thread(target=begin, args=(f"ep-{k}",)) for k in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(set(told.values())) == 3


def test_a_brief_that_was_stopped_before_it_was_written_takes_the_same_story_again(workshop):
    channel = with_folder(workshop, LAMP, BOAT, CLOCK)
    make_pool(workshop)
    worst = claim_best_story(workshop, channel, "x"), claim_best_story(workshop, channel, "ep-1")
    assert claim_best_story(workshop, channel, "ep-1") == worst[1]
    assert claim_best_story(workshop, channel, "x") == worst[0]


def test_a_story_like_one_that_was_told_since_the_pool_was_made_is_passed_over(workshop):
    channel = with_folder(workshop, LAMP, BOAT)
    best = make_pool(workshop).of("tales")[0]
    assert best.text.startswith("A fox")
    workshop.outlets.tellings.note_story("ep-0", "tales", "The Lamp", sign_story(LAMP_TOLD_AGAIN))
    assert "Two brothers" in claim_best_story(workshop, channel, "ep-1")["text"]


def test_what_was_told_before_there_was_a_book_or_was_lost_from_it_is_learned(workshop):
    channel = with_folder(workshop, LAMP, BOAT)
    for key, text in (("old", LAMP), ("torn", CLOCK)):
        folder = workshop.folder(key)
        brief = Brief(key=key, channel="tales", text=text)
        write_document(folder.asset("brief"), Commission(brief=brief, channel=channel))
        write_document(folder.asset("story"), Story(title=key, text=text))
    workshop.folder("torn").asset("story").write_text("{torn")
    make_pool(workshop)
    assert "Two brothers" in claim_best_story(workshop, channel, "ep-1")["text"]
    assert workshop.outlets.tellings.find_episodes() == {"old", "ep-1"}


def test_a_pool_that_was_never_made_is_read_from_the_channel_s_own_files(workshop):
    with_folder(workshop, LAMP)
    assert "A fox" in brief_of(workshop, "ep-1").text


def test_nothing_is_fetched_inside_a_brief(workshop):
    with loopback() as site:
        channel_file(
            workshop, f"{{stories: [{{kind: feed, url: '{site.url}'}}], allow_private_addresses: true}}"
        )
        with pytest.raises(BadInput, match="nobody has looked") as raised:
            brief_of(workshop, "ep-1")
    assert raised.value.fix == "Materialize story_pool first"
    assert site.seen == []


def test_a_source_that_left_the_channel_and_a_higher_bar_hold_for_an_older_pool(workshop):
    with_folder(workshop, LAMP, BOAT)
    make_pool(workshop)
    for changed in (with_folder(workshop, more=", least_score: 0.999"), changed_source(workshop)):
        with pytest.raises(BadInput, match="no story"):
            claim_best_story(workshop, changed, "ep-1")


def changed_source(workshop):
    return channel_file(workshop, "{stories: [{kind: folder, path: other}]}")


def test_a_channel_without_sources_tells_the_bank(workshop):
    make_pool(workshop)
    told = claim_story_of_channel(workshop, workshop.channel("default"), "ep-1")
    assert "next story" in told["note"]
    assert brief_of(workshop, "ep-2", "default").title != told["title"]


def test_a_stored_brief_that_tells_nothing_takes_the_next_story_and_keeps_the_rest(workshop):
    with_folder(workshop, LAMP)
    path = workshop.folder("ep-1").brief
    write_document(path, Brief(key="ep-1", channel="tales", duration_s=30))
    brief = settle_brief("ep-1", {}, workshop)
    assert brief.duration_s == 30
    assert brief.text
    assert read_document(path, Brief) == brief
    typed = settle_brief("ep-1", {"text": BOAT}, workshop)
    assert (typed.source, typed.licence, typed.credit, typed.note) == ("", "", "", "")


def test_title_text_and_lesson_of_every_example_survive_the_brief(tmp_path):
    settings = a_settings(tmp_path)
    channel = load_channel(settings.channels_dir, "default")
    files = sorted(settings.stories_dir.glob("*.md"))
    found = [finding for path in files for finding in findings(path.read_text())]
    candidates, _ = weigh_findings(channel, [Finding(TALES, one.found) for one in found])
    assert len(candidates) >= 8
    for one in candidates:
        words = brief_words(one)
        again = find_story(words["text"], title=words["title"])
        assert (again.title, again.text, again.lesson) == (one.title, one.text, one.lesson)


# -- what was told -----------------------------------------------------------------------------


def test_an_episode_s_story_is_told_once_it_is_materialized(workshop, instance):
    write_document(workshop.folder("lamp").brief, Brief(key="lamp", channel="default", text=LAMP))
    instance.add_dynamic_partitions("episodes", ["lamp"])
    wanted = [dg.AssetKey("brief"), dg.AssetKey("story")]
    assert run_job(workshop, instance, "episode", partition_key="lamp", asset_selection=wanted).success
    [told] = workshop.outlets.tellings.find_stories("default")
    commission = read_document(workshop.folder("lamp").asset("brief"), Commission)
    story = read_document(workshop.folder("lamp").asset("story"), Story)
    assert commission.brief.channel == "default"
    assert (told.episode, told.title, told.signature) == ("lamp", story.title, sign_story(story.text))
    with_folder(workshop, LAMP_TOLD_AGAIN, BOAT, name="default")
    candidates, refused = PoolMaker(workshop.settings, workshop.outlets.tellings.find_stories).weigh(
        workshop.channel("default")
    )
    assert [one.text[:12] for one in candidates] == ["Two brothers"]
    assert "like what lamp tells" in refused[0].reason
