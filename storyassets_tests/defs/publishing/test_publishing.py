"""An episode goes up once, whatever stands against it, fails on the way or is killed."""

from datetime import timedelta
from decimal import Decimal

import pytest
from dagster._core.errors import DagsterExecutionInterruptedError

from storyassets.cli.overriding import accept_failure
from storyassets.definitions import assemble
from storyassets.defs.episode_asset import WARNING
from storyassets.defs.jobs import PUBLISH_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.publishing.deciding import PAGE, approve, reject
from storyassets.defs.publishing.dressing import LOOKS_S
from storyassets.defs.publishing.obstacles import find_obstacles
from storyassets.defs.publishing.publishable import declares_synthetic_media, read_publishable
from storyassets.defs.publishing.publishing import describe_requests, publish_episode
from storyassets.defs.running.gates import Gates
from storyassets.defs.running.reporting import SilentReporter
from storyassets.errors import (
    BadInput,
    Interrupted,
    NotAuthorized,
    NotPublished,
    ProviderNotAsked,
    ProviderRefused,
    ProviderUnavailable,
    QuotaExceeded,
    SessionLost,
)
from storyassets.model.caption import Captions
from storyassets.model.channel import Fallback
from storyassets.model.publication import Publication, SlotState, UploadState
from storyassets.studio.documents import read_document, write_document
from storyassets.studio.ledger_rows import CallSubject, Intent
from storyassets.studio.publications import NewPublication
from storyassets_tests.fakes.finished import (
    ASKED,
    KEY,
    NOW,
    OUTLET,
    OWN,
    VIDEO,
    WIDE,
    a_listing,
    a_publishing_workshop,
    an_embedded_picture,
    finish_episode,
    judge,
    note_made,
)
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.outlets import CHUNK_BYTES, FakeAccount, Killed, at

QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


@pytest.fixture
def account():
    return FakeAccount()


@pytest.fixture
def workshop(tmp_path, account):
    made = a_publishing_workshop(tmp_path, account)
    yield made
    made.close()


def publish(workshop, key=KEY, *, is_backfill=False):
    """As the asset does, and its document is kept."""
    told = publish_episode(read_publishable(workshop, key), workshop, is_backfill=is_backfill)
    write_document(workshop.folder(key).asset("publication"), told)
    return told


def row_of(workshop, key=KEY):
    return workshop.outlets.publications.find(key)


def test_an_episode_goes_up_with_all_that_it_wears_and_is_not_sent_again(workshop, account):
    episode = finish_episode(workshop)
    told = publish(workshop)
    [video] = account.videos.values()
    assert (video.content, video.thumbnails) == (VIDEO, [OWN])
    assert list(video.captions) == [("en", "")]
    assert (video.upload.publish_at, video.upload.privacy.value) == (None, "public")
    assert (video.upload.synthetic_media, video.upload.made_for_kids) == (False, False)
    assert video.upload.notify_subscribers
    assert (told.video_id, told.url, told.content) == (
        "video-1",
        "https://youtu.be/video-1",
        episode.content,
    )
    assert (told.thumbnail_set, told.captions_added, told.processed, told.notes) == (True, True, True, ())
    calls = list(account.calls)
    assert publish(workshop) == told
    assert account.calls == calls
    assert workshop.outlets.quota.used("default") == {"uploads": 1, "units": 3 + 50 + 400 + 1}


def test_the_session_is_told_to_nobody_and_goes(workshop, account, tmp_path):
    finish_episode(workshop)
    account.faults["send"] = [NotAuthorized("the grant has ended", thing="youtube")]
    with pytest.raises(NotAuthorized):
        publish(workshop)
    row = row_of(workshop)
    assert row.state is UploadState.SENDING
    assert "secret-session" not in repr(row)
    publish(workshop)
    workshop.close()
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.suffix not in (".sqlite-wal", ".sqlite-shm"):
            content = path.read_bytes()
            assert b"secret-session" not in content or path.name == "ledger.sqlite"
    again = a_publishing_workshop(tmp_path, account)
    lease = again.outlets.publications.take(new_of(row))
    assert lease.session == ""
    again.close()


def new_of(row):
    return NewPublication(row.episode, row.outlet, row.channel, row.marker, row.content, row.size_bytes)


@pytest.mark.parametrize("step", range(1, 15))
def test_killed_at_any_step_it_is_one_video_with_one_thumbnail_and_one_track(workshop, account, step):
    finish_episode(workshop)
    account.stop_at_step = step
    with pytest.raises(Killed):
        publish(workshop)
    publish(workshop)
    [video] = account.videos.values()
    assert video.content == VIDEO
    assert len(set(video.thumbnails)) == len(video.captions) == 1
    assert account.received_bytes <= len(VIDEO) + CHUNK_BYTES
    assert row_of(workshop).state is UploadState.PROCESSED
    assert account.steps >= 14


def test_a_publication_has_no_more_steps_than_were_cut_off(workshop, account):
    finish_episode(workshop)
    publish(workshop)
    assert account.steps == 14


def lose_the_last_answer(workshop, account):
    """All of the video is there, and neither its id nor its session is known."""
    finish_episode(workshop)
    account.stop_at_step = 9
    with pytest.raises(Killed):
        publish(workshop)
    account.lose_sessions()


def test_a_lost_session_is_looked_up_by_the_marker_before_anything_is_sent_again(workshop, account):
    lose_the_last_answer(workshop, account)
    publish(workshop)
    assert (len(account.videos), account.received_bytes) == (1, len(VIDEO))
    assert account.calls.count("begin") == 1
    assert account.calls.count("find") >= 2


def test_a_video_that_is_listed_late_is_waited_for_before_another_session_is_begun(workshop, account):
    lose_the_last_answer(workshop, account)
    hidden = dict(account.videos)
    account.videos.clear()
    workshop.at_pause = lambda: account.videos.update(hidden)
    publish(workshop)
    assert list(account.videos) == ["video-1"]
    assert account.calls.count("begin") == 1


@pytest.mark.parametrize("is_there", [True, False])
def test_after_a_lost_session_nothing_is_sent_again_for_an_hour(workshop, account, is_there):
    lose_the_last_answer(workshop, account)
    hidden = dict(account.videos)
    account.videos.clear()
    for _ in range(2):
        with pytest.raises(ProviderNotAsked, match=r"may have all of it.* after 13:00 UTC"):
            publish(workshop)
    assert account.calls.count("begin") == 1
    workshop.time += timedelta(hours=1)
    if is_there:
        account.videos.update(hidden)
    publish(workshop)
    assert len(account.videos) == 1
    assert account.calls.count("begin") == (1 if is_there else 2)


def test_a_session_that_was_lost_before_a_clock_was_set_back_does_not_hold_it_up(workshop, account):
    finish_episode(workshop)
    account.faults["send"] = [SessionLost("gone", thing="youtube")]
    with pytest.raises(ProviderNotAsked):
        publish(workshop)
    workshop.time -= timedelta(hours=5)
    publish(workshop)
    assert len(account.videos) == 1


def test_a_restored_ledger_finds_what_was_published(tmp_path, account):
    first = a_publishing_workshop(tmp_path, account)
    finish_episode(first, publish_at="2026-11-22T09:00:00Z")
    publish(first)
    first.close()
    for path in first.settings.studio_dir.glob("ledger.sqlite*"):
        path.unlink()
    again = a_publishing_workshop(tmp_path, account)
    finish_episode(again)
    again.folder(KEY).asset("publication").unlink()
    told = publish(again)
    assert (told.video_id, len(account.videos), account.received_bytes) == ("video-1", 1, len(VIDEO))
    assert told.publish_at == at("2026-11-22 09:00")
    assert told.notes == ("it was there already: video-1 has this episode's mark",)
    again.close()


def test_a_lost_answer_is_asked_for_and_the_rest_is_sent(workshop, account):
    finish_episode(workshop)
    account.after["send"] = [ProviderUnavailable("dropped", thing="youtube")]
    publish(workshop)
    assert account.received_bytes == len(VIDEO)
    assert account.calls.count("look_up") == 1
    assert workshop.waited[0] >= 1


@pytest.mark.parametrize("stop", [DagsterExecutionInterruptedError(), None])
def test_a_run_that_is_cancelled_stops_between_pieces_and_goes_on_later(workshop, account, stop):
    finish_episode(workshop)
    if stop is None:
        workshop.reporter = Stopping(workshop)
        with pytest.raises(Interrupted):
            publish(workshop)
        workshop.stopped.clear()
        workshop.reporter = SilentReporter()
        sent = CHUNK_BYTES
    else:
        account.faults["send"] = [stop]
        with pytest.raises(DagsterExecutionInterruptedError):
            publish(workshop)
        sent = 0
    row = row_of(workshop)
    assert (row.state, row.received_bytes) == (UploadState.SENDING, sent)
    assert workshop.outlets.quota.used("default") == {"uploads": 1, "units": 3}
    publish(workshop)
    assert account.received_bytes == len(VIDEO)
    assert account.calls.count("begin") == 1


class Stopping:
    """Stops the run after the first piece."""

    def __init__(self, workshop):
        self._workshop = workshop

    def asset_progressed(self, asset, done, total):
        self._workshop.stopped.set()
        self._workshop.go_on()


def test_another_process_at_it_is_left_alone(workshop, account, tmp_path):
    finish_episode(workshop)
    other = a_publishing_workshop(tmp_path, account)
    account.faults["send"] = [Killed()]
    with pytest.raises(Killed):
        publish(workshop)
    lease = other.outlets.publications.take(new_of(row_of(other)))
    with pytest.raises(NotPublished, match="another process is at it"):
        publish(workshop)
    lease.release()
    publish(workshop)
    assert len(account.videos) == 1
    other.close()


# -- what stands against it ----------------------------------------------------------------------


def test_nothing_stands_against_an_approved_episode_and_a_published_one_says_so(workshop):
    finish_episode(workshop)
    assert find_obstacles(workshop, KEY) == []
    assert find_obstacles(workshop, KEY, workshop.channel("default")) == []
    publish(workshop)
    assert find_obstacles(workshop, KEY) == ["it is published already: youtube has it as video-1"]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (lambda w: w.folder(KEY).asset("listing").unlink(), "listing: not made yet"),
        (lambda w: judge(w, KEY, ASKED[0], "broll: 2", overridden=WARNING), "broll: 2"),
        (lambda w: judge(w, KEY, ASKED[1], "too like the-lamp", overridden=WARNING), "too like the-lamp"),
        (lambda w: judge(w, KEY, "rendered_video/streams_are_as_asked", "no sound"), "has not passed: no sound"),
        (lambda w: w.outlets.quota.exhaust("default", "uploads"), "from 2026-11-22 08:00 UTC"),
        (lambda w: reject(w, KEY, "the end is missing", "Ola", PAGE), "Ola has rejected it: the end is missing"),
    ],
    ids=["unmade", "second choice", "sameness", "gate", "quota", "rejected"],
)  # fmt: skip
def test_what_stands_against_it_is_said_and_it_does_not_go_up(workshop, account, fault, told):
    finish_episode(workshop)
    fault(workshop)
    [obstacle] = find_obstacles(workshop, KEY)
    assert told in obstacle
    with pytest.raises((NotPublished, BadInput, QuotaExceeded)) as refused:
        publish(workshop)
    assert "\n" not in str(refused.value)
    assert account.videos == {}
    assert "begin" not in account.calls


def test_a_fault_that_somebody_accepted_stands_against_nothing(workshop, capsys):
    finish_episode(workshop)
    judge(workshop, KEY, ASKED[0], "the script is not from its first choice", overridden=WARNING)
    accept_failure(workshop.settings, KEY, ASKED[0], "good enough")
    capsys.readouterr()
    judge(workshop, KEY, ASKED[1], "too alike", overridden="it is a sequel")
    assert find_obstacles(workshop, KEY) == []
    assert publish(workshop).processed


def test_a_verdict_about_an_earlier_content_does_not_count(workshop):
    finish_episode(workshop)
    made = workshop.catalogue.find_materializations(KEY)["listing"]
    changed = type(made)("listing", "another", 1.0)
    workshop.catalogue.note_materialization(KEY, changed)
    assert find_obstacles(workshop, KEY) == [f"{ASKED[1]} has not judged it as it is now"]


def test_a_video_that_is_older_than_what_it_is_made_of_does_not_go_up(workshop, account):
    episode = finish_episode(workshop)
    captions = read_document(workshop.folder(KEY).asset("captions"), Captions)
    note_made(workshop, KEY, "captions", captions)
    [told] = find_obstacles(workshop, KEY)
    assert told.startswith("rendered_video was made before captions")
    with pytest.raises(NotPublished, match="was made before captions"):
        publish(workshop)
    note_made(workshop, KEY, "rendered_video", episode.video)
    assert find_obstacles(workshop, KEY)[0].startswith("listing was made before captions")
    assert account.calls == []


def test_an_episode_that_has_cost_more_than_its_budget_does_not_go_up(tmp_path, account):
    workshop = a_publishing_workshop(tmp_path, account, OUTLET + "budget: {episode_usd: 1}\n")
    finish_episode(workshop)
    spend(workshop, "1")
    assert find_obstacles(workshop, KEY) == []
    spend(workshop, "0.50")
    [told] = find_obstacles(workshop, KEY)
    assert "it has cost $1.50" in told
    with pytest.raises(NotPublished, match="has cost"):
        publish(workshop)
    workshop.close()


def spend(workshop, usd):
    purpose = CallSubject(KEY, "broll", f"shot-{usd}", "default")
    call = workshop.ledger.reserve(Intent(usd, purpose, "illustrator", "fake", "1", Decimal(usd), "a-worker"))
    workshop.ledger.settle(call, Decimal(usd), None)


def test_a_listing_of_a_second_choice_does_not_go_up_unless_the_channel_says_so(workshop):
    finish_episode(workshop, listing=a_listing().model_copy(update={"degraded": True}))
    [told] = find_obstacles(workshop, KEY)
    assert told.startswith("the listing is not from the first choice of the channel default")
    with pytest.raises(NotPublished, match="the listing is not from the first choice"):
        publish(workshop)
    taste = workshop.channel("default")
    milder = taste.model_copy(update={"fallback": Fallback(publish_degraded=True)})
    assert find_obstacles(workshop, KEY, milder) == []


def test_without_an_approval_it_waits_unless_the_channel_asks_for_none(tmp_path, workshop, account):
    finish_episode(workshop, approved=False)
    assert find_obstacles(workshop, KEY) == [f"nobody has approved it; storyassets approve {KEY}"]
    with pytest.raises(NotPublished, match="nobody has approved it"):
        publish(workshop)
    free = a_publishing_workshop(tmp_path, account, "publishing: {outlet: youtube, approval: false}\n")
    assert find_obstacles(free, KEY) == []
    free.close()


def test_an_approval_lapses_when_anything_of_it_changes(workshop):
    finish_episode(workshop)
    finish_episode(workshop, approved=False, listing=a_listing("Another title"))
    [told] = find_obstacles(workshop, KEY)
    assert "its approval by Mira has lapsed" in told
    approve(workshop, KEY, "Ola", PAGE)
    assert find_obstacles(workshop, KEY) == []
    assert [one.who for one in workshop.outlets.decisions.history(KEY)] == ["Mira", "Ola"]


def test_a_channel_without_an_outlet_publishes_nothing(tmp_path, account):
    workshop = a_publishing_workshop(tmp_path, account, "")
    finish_episode(workshop)
    assert "has no outlet" in find_obstacles(workshop, KEY)[0]
    with pytest.raises(NotPublished, match="no outlet"):
        publish(workshop)
    workshop.close()


@pytest.mark.parametrize("name", ["video.mp4", "thumbnail.jpg", "thumbnail_wide.jpg"])
def test_a_file_that_was_changed_after_its_approval_is_not_published(workshop, account, name):
    finish_episode(workshop)
    (workshop.folder(KEY).path / name).write_bytes(b"changed")
    with pytest.raises(NotPublished, match=f"{name} is not the file that was made"):
        publish(workshop)
    assert account.calls == []


def test_what_is_published_cannot_be_decided_about_nor_replaced(workshop, account):
    finish_episode(workshop)
    publish(workshop)
    for decide in (
        lambda: approve(workshop, KEY, "Mira", PAGE),
        lambda: reject(workshop, KEY, "no", "Mira", PAGE),
    ):
        with pytest.raises(BadInput, match="at youtube already, as video-1"):
            decide()
    finish_episode(workshop, video=b"another" * 300, approved=False)
    with pytest.raises(NotPublished, match="published already"):
        publish(workshop)
    assert len(account.videos) == 1


def test_a_session_of_an_earlier_content_is_left_and_another_is_begun(workshop, account):
    finish_episode(workshop)
    account.stop_at_step = 6
    with pytest.raises(Killed):
        publish(workshop)
    finish_episode(workshop, video=b"another" * 300)
    told = publish(workshop)
    [video] = account.videos.values()
    assert video.content == b"another" * 300
    assert told.content == read_publishable(workshop, KEY).content


def test_a_video_of_an_earlier_content_does_not_get_what_belongs_to_a_later_one(workshop, account):
    finish_episode(workshop)
    account.stop_at_step = 9  # the last piece is there, its answer is lost
    with pytest.raises(Killed):
        publish(workshop)
    finish_episode(workshop, video=b"another" * 300)
    for _ in range(2):
        with pytest.raises(NotPublished, match="published already: youtube has it as video-1"):
            publish(workshop)
    [video] = account.videos.values()
    assert (video.content, video.thumbnails, video.captions) == (VIDEO, [], {})


def test_what_an_upload_lasts_long_enough_to_have_changed_is_not_sent_after_it(workshop, account):
    finish_episode(workshop)
    account.after["send"] = [ProviderUnavailable("lost", thing="youtube")]
    workshop.at_pause = lambda: workshop.folder(KEY).thumbnail.write_bytes(b"\xff\xd8\xff swapped")
    with pytest.raises(NotPublished, match="is not the file that was made"):
        publish(workshop)
    [video] = account.videos.values()
    assert (video.thumbnails, video.captions) == ([], {})
    workshop.folder(KEY).thumbnail.write_bytes(OWN)
    assert publish(workshop).thumbnail_set
    assert video.thumbnails == [OWN]


def test_an_episode_that_changes_its_channel_needs_a_word_for_it_and_its_upload_does_not_go_along(
    workshop, account
):
    (workshop.settings.channels_dir / "other.yaml").write_text(f"name: other\n{OUTLET}")
    finish_episode(workshop)
    finish_episode(workshop, channel="other", approved=False)
    with pytest.raises(NotPublished, match="approval by Mira has lapsed"):
        publish(workshop)
    finish_episode(workshop)
    account.faults["send"] = [Killed()]
    with pytest.raises(Killed):
        publish(workshop)
    finish_episode(workshop, channel="other")
    with pytest.raises(NotPublished, match="was begun for the channel default, and now it is for other"):
        publish(workshop)
    assert account.videos == {}


# -- quota ---------------------------------------------------------------------------------------


def test_the_outlet_s_word_on_the_quota_is_remembered_for_everybody(workshop, account):
    finish_episode(workshop)
    until = at("2026-11-22 08:00")
    account.faults["begin"] = [QuotaExceeded("spent", until=until, thing="youtube")]
    for _ in range(2):
        with pytest.raises(QuotaExceeded) as refused:
            publish(workshop)
        assert refused.value.until == until
    assert account.calls.count("begin") == 1
    workshop.time = until
    assert publish(workshop).processed


def test_a_limit_of_the_account_is_not_the_project_s(workshop, account):
    finish_episode(workshop)
    later = at("2026-11-22 12:00")
    account.faults["begin"] = [QuotaExceeded("too many uploads", until=later, thing="youtube")]
    with pytest.raises(QuotaExceeded):
        publish(workshop)
    assert workshop.outlets.quota.used("default")["uploads"] == 1


# -- time ----------------------------------------------------------------------------------------


def test_a_slot_to_come_is_kept_private_until_then_and_used_up(workshop, account):
    finish_episode(workshop)
    workshop.outlets.slots.reserve("default", at("2026-11-21 18:30"), KEY)
    told = publish(workshop, is_backfill=True)
    [video] = account.videos.values()
    assert video.upload.publish_at == told.publish_at == at("2026-11-21 18:30")
    assert not video.upload.notify_subscribers
    assert not told.notified
    assert workshop.outlets.slots.slot_of(KEY).state is SlotState.PUBLISHED


@pytest.mark.parametrize(("slot", "goes_up"), [("2026-11-21 11:05", True), ("2026-11-21 10:55", False)])
def test_a_slot_that_is_past_is_kept_for_an_hour(workshop, account, slot, goes_up):
    finish_episode(workshop)
    workshop.outlets.slots.reserve("default", at(slot), KEY)
    if goes_up:
        assert publish(workshop).publish_at is None
    else:
        with pytest.raises(NotPublished, match="is past by more than 60 minutes"):
            publish(workshop)
    assert len(account.videos) == goes_up


def test_the_brief_s_own_time_goes_before_the_slot_by_the_channel_s_clocks(tmp_path, account):
    zone = "posting: {time_zone: Europe/Berlin}\n"
    workshop = a_publishing_workshop(tmp_path, account, OUTLET + zone)
    finish_episode(workshop, publish_at="2026-11-22T09:00:00")
    workshop.outlets.slots.reserve("default", at("2026-11-21 18:30"), KEY)
    assert publish(workshop).publish_at == at("2026-11-22 08:00")
    workshop.close()


def test_a_session_of_another_time_is_left(workshop, account):
    finish_episode(workshop)
    workshop.outlets.slots.reserve("default", at("2026-11-21 12:30"), KEY)
    account.stop_at_step = 6
    with pytest.raises(Killed):
        publish(workshop)
    workshop.outlets.slots.free(KEY, "late")
    workshop.outlets.slots.reserve("default", at("2026-11-22 18:30"), KEY)
    publish(workshop)
    [video] = account.videos.values()
    assert video.upload.publish_at == at("2026-11-22 18:30")


def test_only_what_turns_public_can_wait_for_its_time(tmp_path, account):
    workshop = a_publishing_workshop(tmp_path, account, "publishing: {outlet: youtube, privacy: unlisted}\n")
    finish_episode(workshop, publish_at="2026-11-22T09:00:00Z")
    told = publish(workshop)
    assert (told.privacy.value, told.publish_at) == ("unlisted", None)
    workshop.close()


# -- what it wears -------------------------------------------------------------------------------


def test_a_thumbnail_that_has_to_wait_is_set_once_the_video_is_processed(workshop, account):
    finish_episode(workshop)
    account.thumbnail_after_processing, account.looks_until_processed = True, 4
    told = publish(workshop)
    [video] = account.videos.values()
    assert video.thumbnails == [OWN]
    assert (told.thumbnail_set, told.processed) == (True, True)
    assert account.calls.count("set_thumbnail") == 2
    assert workshop.waited == list(LOOKS_S[1:4])


def test_what_takes_longer_is_seen_through_by_a_later_run(workshop, account):
    finish_episode(workshop)
    account.thumbnail_after_processing, account.looks_until_processed = True, 12
    first = publish(workshop)
    assert (first.processed, first.thumbnail_set) == (False, False)
    assert "still being processed" in first.notes[-1]
    assert row_of(workshop).state is UploadState.SENT
    assert [row.episode for row in workshop.outlets.publications.unfinished()] == [KEY]
    second = publish(workshop)
    assert (second.processed, second.thumbnail_set, second.notes) == (True, True, ())
    assert second.published_at == first.published_at
    assert account.received_bytes == len(VIDEO)


def test_what_the_outlet_does_not_take_is_noted_and_the_video_is_up(workshop, account):
    finish_episode(workshop)
    account.faults["set_thumbnail"] = [ProviderRefused("the account is not verified", thing="youtube")]
    told = publish(workshop)
    assert told.notes == ("it did not take the thumbnail: the account is not verified",)
    assert (told.thumbnail_set, told.captions_added, told.processed) == (False, True, True)


def test_a_video_that_the_outlet_cannot_use_is_not_sent_again(workshop, account):
    finish_episode(workshop)
    workshop.outlets.slots.reserve("default", at("2026-11-21 18:30"), KEY)
    account.failure = "the codec is unknown"
    with pytest.raises(NotPublished, match="the codec is unknown"):
        publish(workshop)
    assert row_of(workshop).state is UploadState.FAILED
    assert workshop.outlets.slots.slot_of(KEY).state is SlotState.RESERVED
    with pytest.raises(NotPublished, match="not sent again"):
        publish(workshop)
    assert "not sent again" in find_obstacles(workshop, KEY)[0]
    assert len(account.videos) == 1


def test_a_wish_that_the_outlet_ignores_is_noted(workshop, account):
    finish_episode(workshop, publish_at="2026-11-22T09:00:00Z")
    account.ignores_time = True
    told = publish(workshop)
    assert told.notes == ("it did not keep the time 2026-11-22 09:00 UTC: it is public now",)


def test_a_channel_may_want_neither_thumbnail_nor_captions(tmp_path, account):
    wanted = "publishing: {outlet: youtube, thumbnail: false, captions: false, made_for_kids: true}\n"
    workshop = a_publishing_workshop(tmp_path, account, wanted)
    finish_episode(workshop)
    told = publish(workshop)
    assert (told.thumbnail_set, told.captions_added, told.made_for_kids) == (False, False, True)
    assert workshop.outlets.quota.used("default") == {"uploads": 1, "units": 4}
    workshop.close()


def test_a_wide_video_wears_the_wide_thumbnail(workshop, account):
    finish_episode(workshop, format="wide")
    publish(workshop)
    assert account.videos["video-1"].thumbnails == [WIDE]


def test_one_generated_picture_makes_the_whole_synthetic(workshop):
    finish_episode(workshop, pictures=(an_embedded_picture(), an_embedded_picture("twist-1", "cloud")))
    assert declares_synthetic_media(workshop, KEY)
    assert publish(workshop).synthetic_media
    workshop.folder(KEY).asset("music").unlink()
    assert declares_synthetic_media(workshop, KEY)


# -- the commands' and Dagster's way -------------------------------------------------------------


def test_every_request_can_be_looked_at_without_sending_one(workshop, account):
    finish_episode(workshop)
    planned = describe_requests(workshop, KEY)
    assert [one.url.rpartition("/")[2] for one in planned] == ["videos", "set", "captions"]
    assert account.calls == []
    assert row_of(workshop) is None


def test_the_job_publishes_one_episode_and_tells_where_it_is(workshop, account):
    finish_episode(workshop)
    job = assemble(workshop).resolve_job_def(PUBLISH_JOB)
    with a_temporary_instance() as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])

        def run():
            return job.execute_in_process(
                instance=instance, partition_key=KEY, raise_on_error=False, run_config=QUIET
            )

        closed = run()
        assert not closed.success  # Dagster has seen no gate pass
        assert account.calls == []
        workshop.gates = Gates({})
        done = run()
        assert done.success
        [event] = done.get_asset_materialization_events()
    shown = event.materialization.metadata
    assert shown["url"].value == "https://youtu.be/video-1"
    assert shown["state"].value == "processed"
    kept = read_document(workshop.folder(KEY).asset("publication"), Publication)
    assert (kept.video_id, kept.published_at) == ("video-1", NOW)
