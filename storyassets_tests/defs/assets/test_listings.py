"""The listing through Dagster: worded, replaced by hand, shown, held to the limits, and compared with what was told."""

from contextlib import contextmanager
from decimal import Decimal

import dagster as dg
import pytest

from storyassets.definitions import ASSETS, CHECKS
from storyassets.defs.io_manager import episode_io_manager
from storyassets.defs.making.describing import obtain_words
from storyassets.defs.partitions import EPISODES
from storyassets.defs.planning.foreseeing import asks_others, find_budget_faults
from storyassets.defs.planning.planning import plan_episode
from storyassets.defs.publishing.comparing import compare_with_last, keep_fingerprint, take_fingerprint
from storyassets.defs.resources import Workshop, workshop_resource
from storyassets.defs.running.gates import gate_verdicts
from storyassets.errors import ContentRefused, InvalidOutput
from storyassets.measure.picture_hash import difference_hash
from storyassets.model.brief import Brief
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.commission import Commission
from storyassets.model.fingerprint import Fingerprint
from storyassets.model.head import TalkingHeads
from storyassets.model.listing import Listing
from storyassets.model.music import Music
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.model.take import Pictures
from storyassets.model.timeline import Timeline, Track, TrackKind
from storyassets.providers.embedded.lister import EmbeddedLister
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.publish.fingerprint import sketch_words
from storyassets.publish.sameness import compare_pictures, find_sameness_faults
from storyassets.publish.wording import word_listing
from storyassets.studio.documents import read_document
from storyassets_tests.fakes.episodes import a_picture, lion_and_mouse
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.listings import keep, write_told_episode
from storyassets_tests.fakes.videos import circles, write_video
from storyassets_tests.fakes.workshops import TINY_CHANNEL, a_workshop

CHECK = "it_differs_from_the_last_episodes"
LIMITS = "the_listing_is_within_limits"
LAMP = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold.

"Who lit you?" asked the fox. "Nobody ever did," said the lamp.

The fox ran home with it. That night a storm came, and every house went dark. The fox opened the
door and put the lamp in the window.

A child was lost in the rain. She saw a light and walked to it. The lamp had burned at last, and
nobody had lit it.
"""
PIANO = """The Broken Piano

Anna got a broken piano from her aunt. Half of its keys made no sound at all.

"Sell it for firewood," said her brother. "It is worth nothing." Anna kept it in the kitchen.

Every evening she mended one key with wire and glue. The neighbours laughed at her through the wall.

In spring she played the first song. The whole street stood under her window, and her brother wept.
"""
CHANNEL = f"""{TINY_CHANNEL}
title: Old Fables
publishing: {{tags: [fables], footer: "More every day: https://example.com/c", category_id: "10"}}
"""


@pytest.fixture(scope="module")
def instance():
    with a_temporary_instance() as temporary:
        yield temporary


@pytest.fixture
def workshop(tmp_path):
    made = a_workshop(tmp_path)
    write_channel(made)
    yield made
    made.close()


def write_channel(workshop, more=""):
    (workshop.settings.channels_dir / "default.yaml").write_text(CHANNEL + more)


def make(workshop, instance, key, text=LAMP, **words):
    """Write the episode down up to its edit, and make its listing."""
    write_told_episode(workshop, key, text, **words)
    return make_again(workshop, instance, key)


def make_again(workshop, instance, key):
    """Only the listing and its checks; what is above it stands as it is."""
    instance.add_dynamic_partitions(EPISODES, [key])
    return dg.materialize(
        [*ASSETS, *CHECKS],
        selection=[dg.AssetKey("listing")],
        partition_key=key,
        instance=instance,
        raise_on_error=False,
        resources={"workshop": workshop_resource(workshop), "io_manager": episode_io_manager},
        run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
    )


def figures(result):
    [event] = [
        one for one in result.get_asset_materialization_events() if one.asset_key == dg.AssetKey("listing")
    ]
    return {name: value.value for name, value in event.materialization.metadata.items()}


def verdict(result, check=CHECK):
    [found] = [one for one in result.get_asset_check_evaluations() if one.check_name == check]
    return found


def listing_of(workshop, key):
    return read_document(workshop.folder(key).asset("listing"), Listing)


def test_a_listing_is_worded_by_rules_for_nothing_and_tells_credits_and_the_channel_s_words(
    workshop, instance
):
    first = make(workshop, instance, "lamp", credit="Ann", licence="CC BY 4.0")
    assert first.success
    listing = listing_of(workshop, "lamp")
    assert listing.title == "The Lamp That Lied"
    assert "Story: Ann, CC BY 4.0" in listing.description
    assert "https://example.com/c" in listing.description
    assert listing.tags[0] == "fables" and "Fox" in listing.tags
    assert (listing.category_id, listing.language, listing.degraded) == ("10", "en", False)
    told = figures(first)
    assert told["cost_usd"] == 0 and told["takes_made"] == 1
    assert told["sameness"] == "no earlier episode to compare with"
    assert verdict(first).passed and verdict(first, LIMITS).passed
    kept = workshop.outlets.tellings.find_finished("lamp")
    marks = Fingerprint.model_validate_json(kept.fingerprint)
    assert marks.script and marks.pictures and marks.structure
    assert all(len(piece.chroma) == 12 for piece in marks.music) and len(marks.music) == 5
    assert sum(marks.beat_shares.values()) == pytest.approx(1, abs=0.1)


def test_a_hand_written_listing_replaces_it_survives_and_is_held_to_the_limits(workshop, instance):
    by_hand = workshop.folder("lamp").listing_by_hand
    by_hand.parent.mkdir(parents=True)
    by_hand.write_text("title: My own words\ndescription: |\n  One.\n  Two.\ntags: [mine]\n")
    result = make(workshop, instance, "lamp")
    listing = listing_of(workshop, "lamp")
    assert (listing.title, listing.description, listing.tags) == ("My own words", "One.\nTwo.\n", ("mine",))
    told = figures(result)
    assert told["by_hand"] is True and told["takes_made"] + told["takes_reused"] == 0
    by_hand.write_text(f"title: {'x' * 120}\ndescription: a < b\n")
    again = make_again(workshop, instance, "lamp")
    assert not verdict(again, LIMITS).passed
    assert "the title has 120 characters" in verdict(again, LIMITS).metadata["faults"].value
    by_hand.write_text("titel: x\n")
    broken = make_again(workshop, instance, "lamp")
    [event] = [one for one in broken.all_events if one.is_step_failure]
    assert "listing.yaml" in event.step_failure_data.user_failure_data.description


def test_the_same_story_told_twice_is_too_alike_and_two_stories_are_not(workshop, instance):
    assert make(workshop, instance, "lamp").success
    other = make(workshop, instance, "piano", text=PIANO, seed=3)
    assert other.success and verdict(other).passed
    assert verdict(other).description.startswith("most like lamp: 0.")
    assert figures(other)["sameness"] == verdict(other).metadata["note"].value
    twin = make(workshop, instance, "lamp-again", seed=77)
    assert twin.success
    found = verdict(twin)
    assert not found.passed and found.severity is dg.AssetCheckSeverity.WARN
    assert "in its script it is 1.00 like lamp" in found.metadata["faults"].value
    gate = dg.AssetCheckKey(dg.AssetKey("listing"), CHECK)
    assert gate_verdicts(instance, [gate], "lamp-again") == {gate: False}
    assert gate_verdicts(instance, [gate], "piano") == {gate: True}
    again = make_again(workshop, instance, "lamp")
    assert verdict(again).passed, "an episode is compared with neither itself nor its later copy"


def marks_of(text):
    return Fingerprint(title="A tale", script=sketch_words([text]), structure=("HOOK broll wide",))


def tell(workshop, key, text):
    """Keep what the episode is recognised by; how it is judged then."""
    channel = workshop.channel("default")
    keep_fingerprint(key, channel, marks_of(text), workshop)
    return find_sameness_faults(compare_with_last(key, channel, workshop), channel.sameness)


def test_an_episode_that_tells_another_story_now_is_compared_with_all_that_were_finished_since(workshop):
    assert tell(workshop, "first", PIANO) == ()
    assert tell(workshop, "lamp", LAMP) == ()
    assert tell(workshop, "first", PIANO + " And that was the end.") == ()
    assert any("like lamp" in fault for fault in tell(workshop, "first", LAMP))


def test_a_channel_that_compares_with_none_passes_everything(workshop):
    write_channel(workshop, "sameness: {last_episodes: 0}\n")
    assert tell(workshop, "lamp", LAMP) == tell(workshop, "twin", LAMP) == ()


def test_only_the_last_episodes_count(workshop):
    write_channel(workshop, "sameness: {last_episodes: 1}\n")
    assert (
        tell(workshop, "lamp", LAMP) == tell(workshop, "piano", PIANO) == tell(workshop, "twin", LAMP) == ()
    )


def test_an_episode_whose_fingerprint_is_lost_says_what_to_do(workshop):
    with pytest.raises(InvalidOutput, match="Materialize listing again"):
        compare_with_last("lamp", workshop.channel("default"), workshop)


def test_a_clip_is_recognised_by_its_middle_frame_and_measured_once(workshop, tmp_path):
    path = write_video(tmp_path / "clip.mp4", 9, lambda number: circles(number, (180, 320)))
    clip = keep(workshop, path.read_bytes(), ".mp4")
    broll = Pictures(pictures=(a_picture("a").model_copy(update={"take": clip}),))
    script = lion_and_mouse()
    shot = Shot(
        shot_id="a",
        kind=ShotKind.BROLL,
        framing=Framing.WIDE,
        move=CameraMove.PUSH_IN,
        covers=(WordSpan(line_id="hook-1", first_word=0, end_word=1),),
        staging=Staging(),
    )
    shots = ShotList(shots=(shot,))
    track = Track(name="speech", kind=TrackKind.AUDIO)
    timeline = Timeline(width_px=18, height_px=32, duration_frames=9, tracks=(track,))
    told = (script, shots, timeline, (broll, TalkingHeads()), Music(), workshop)
    marks = take_fingerprint(*told)
    middle = [difference_hash(circles(number, (180, 320))[..., ::-1]) for number in (3, 4, 5)]
    assert compare_pictures(marks.pictures, middle) == 1, marks.pictures
    workshop.takes.path(clip).write_bytes(b"damaged")
    assert take_fingerprint(*told) == marks


class PaidLister(EmbeddedLister):
    """Asks three cents for a listing; `refusing` delivers none."""

    name = "painter-of-words"

    def __init__(self, *, refusing=False):
        super().__init__(word_listing)
        self._refusing = refusing

    def estimate_usd(self, request):
        return Decimal("0.03")

    def make(self, request):
        if self._refusing:
            raise ContentRefused("it would not", thing=self.name)
        return super().make(request).model_copy(update={"cost_usd": Decimal("0.02")})


@contextmanager
def a_paying_workshop(tmp_path, *, refusing=False, more=""):
    known = a_workshop(tmp_path)
    others = {role: known.registry.chain(role, known.registry.known(role)) for role in known.registry.roles}
    listers = [PaidLister(refusing=refusing), EmbeddedLister(word_listing)]
    made = Workshop(known.settings, registry=Registry({**others, ProviderRole.LISTER: listers}))
    write_channel(made, f"providers: {{lister: [{PaidLister.name}, embedded]}}\n{more}")
    yield made
    made.close()
    known.close()


def plan_of(workshop):
    asked = Brief(key="lamp", text=LAMP, duration_s=20)
    plan = plan_episode(asked, workshop)
    [listing] = [asset for asset in plan.assets if asset.asset == "listing"]
    return listing, Commission(brief=asked, channel=workshop.channel("default"))


def test_a_plan_foresees_what_a_listing_costs_and_the_budget_s_gate_holds_it(tmp_path):
    with a_paying_workshop(tmp_path, more="budget: {episode_usd: 0.01}\n") as workshop:
        listing, brief = plan_of(workshop)
        assert [take.provider for take in listing.missing] == [PaidLister.name]
        assert listing.least_usd == Decimal("0.03") <= listing.most_usd
        [fault] = find_budget_faults(brief, workshop)
        assert "the episode budget of $0.01" in fault


def test_a_channel_that_names_no_lister_lists_for_nothing(workshop):
    listing, brief = plan_of(workshop)
    assert (listing.least_usd, listing.most_usd, len(listing.missing)) == (0, 0, 1)
    assert not asks_others(brief.channel)


def test_a_listing_by_hand_is_not_in_the_plan(tmp_path):
    with a_paying_workshop(tmp_path) as workshop:
        by_hand = workshop.folder("lamp").listing_by_hand
        by_hand.parent.mkdir(parents=True)
        by_hand.write_text("title: Mine\n")
        listing, _ = plan_of(workshop)
        assert listing.missing == ()


@pytest.mark.parametrize(("refusing", "cost_usd"), [(False, Decimal("0.02")), (True, 0)])
def test_a_listing_of_the_second_choice_says_so(tmp_path, refusing, cost_usd):
    with a_paying_workshop(tmp_path, refusing=refusing) as workshop:
        write_told_episode(workshop, "lamp", LAMP)
        folder = workshop.folder("lamp")
        brief, script = (
            read_document(folder.asset(name), model)
            for name, model in (("brief", Commission), ("script", Script))
        )
        desk = workshop.desk("lamp", "listing", brief.channel)
        _, degraded = obtain_words(desk, brief, Picks(), script, workshop)
        assert degraded is refusing
        assert (desk.tally.degraded, desk.tally.cost_usd) == (int(refusing), cost_usd)
