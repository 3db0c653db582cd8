"""A publication's steps are kept one by one, by one process at a time; what opens an upload is kept to itself."""

import io
from dataclasses import asdict
from datetime import timedelta

import pytest

from storyassets.errors import BadConfiguration, NotPublished
from storyassets.model.publication import UploadState
from storyassets.studio.database import Database
from storyassets.studio.decisions import Decisions
from storyassets.studio.housekeeping.ledger_dump import dump_ledger, load_ledger
from storyassets.studio.identity import studio_identity
from storyassets.studio.publication_lease import LEASE
from storyassets.studio.publications import NewPublication, Publications
from storyassets.studio.publishing_schema import decisions as decisions_table
from storyassets.studio.publishing_schema import publications
from storyassets_tests.fakes.outlets import at

SECRET = "https://outlet.invalid/secret-session"  # noqa: S105 of nobody
A, B = "a" * 64, "b" * 64
NOW = at("2026-11-21 20:00")


class House:
    """A database, and the machines that use it: each has its own folder of workers."""

    def __init__(self, url, home):
        self.now, self.url, self.home = NOW, url, home

    def machine(self, name="here"):
        return Publications(Database(self.url), self.home / name, lambda: self.now)


@pytest.fixture
def house(ledger_url, tmp_path):
    return House(ledger_url, tmp_path)


def new(episode="the-sea", content=A):
    return NewPublication(episode, "youtube", "fables", f"sa{episode}", content, 5000)


def test_a_publication_goes_through_its_states_and_forgets_its_session(house):
    book = house.machine()
    lease = book.take(new())
    assert book.find("the-sea").state is UploadState.INTENDED
    lease.note_session(SECRET, A, 5000, at("2026-11-22 18:00"))
    lease.note_received(2000, 2000)
    lease.note_received(4000, 2000)
    row = book.find("the-sea", "youtube")
    assert (row.state, row.received_bytes, row.sent_bytes) == (UploadState.SENDING, 4000, 4000)
    assert row.publish_at == at("2026-11-22 18:00")
    assert lease.session == SECRET
    assert "secret" not in str(asdict(row))
    lease.note_video("abc")
    assert lease.session == ""
    lease.note_thumbnail()
    lease.note_captions()
    lease.note_dressed()
    lease.note_processed()
    row = book.find("the-sea")
    assert (row.state, row.video_id, row.thumbnail_at, row.captions_at) == (
        UploadState.PROCESSED,
        "abc",
        NOW,
        NOW,
    )
    assert row.is_at_outlet
    assert book.find("the-sea", "elsewhere") is None
    assert [one.episode for one in book.of_channel("fables")] == ["the-sea"]


def test_a_step_out_of_order_is_refused(house):
    lease = house.machine().take(new())
    for step in (lease.note_thumbnail, lease.note_dressed, lease.note_processed):
        with pytest.raises(NotPublished):
            step()
    lease.note_video("abc")
    with pytest.raises(NotPublished):
        lease.note_session(SECRET, A, 1, None)
    with pytest.raises(NotPublished):
        lease.note_video("another")


def test_nobody_else_uploads_meanwhile_and_everybody_may_go_on_afterwards(house):
    first = house.machine()
    lease = first.take(new())
    for other in (first, house.machine(), house.machine("there")):
        with pytest.raises(NotPublished, match="another process is at it"):
            other.take(new())
    house.machine().take(new("the-lamp"))
    lease.release()
    assert house.machine("there").take(new()).session == ""


def test_a_lease_that_has_run_out_is_another_s_and_the_first_one_stops(house):
    first = house.machine().take(new())
    first.note_session(SECRET, A, 5000, None)
    house.now += LEASE - timedelta(seconds=1)
    first.note_received(1000, 1000)
    house.now += LEASE
    second = house.machine("there").take(new())
    for step in (
        first.lose_session,
        lambda: first.note_received(2000, 1000),
        lambda: first.note_video("abc"),
    ):
        with pytest.raises(NotPublished, match="another process has gone on"):
            step()
    first.release()
    second.note_received(3000, 1000)
    assert second.session == SECRET


def test_what_a_dead_process_of_this_machine_held_is_free_at_once(house):
    house.machine().take(new())
    left = house.home / "here" / "here_1_dead"
    left.touch()  # its lock is let go, and its file stays, as after a kill
    with Database(house.url).writing() as connection:
        connection.execute(publications.update().values(worker=left.name))
    with pytest.raises(NotPublished):
        house.machine("there").take(new())
    assert left.exists()
    house.machine().take(new())
    assert not left.exists()


def test_a_lost_session_begins_anew_with_another_content(house):
    book = house.machine()
    lease = book.take(new())
    lease.note_session(SECRET, A, 5000, None)
    lease.note_received(1000, 1000)
    lease.lose_session()
    lost = book.find("the-sea")
    assert (lost.state, lease.session, lost.session_lost_at) == (UploadState.INTENDED, "", house.now)
    lease.note_session(f"{SECRET}-2", B, 6000, None)
    row = book.find("the-sea")
    assert row.session_lost_at is None
    assert (row.content, row.size_bytes, row.received_bytes, row.sent_bytes) == (B, 6000, 0, 1000)


def test_what_was_begun_and_left_is_found(house):
    book = house.machine()
    book.take(new("at-it"))
    left = book.take(new("left"))
    left.note_video("abc")
    left.release()
    done = book.take(new("done"))
    done.note_failure("it is\nbroken")
    done.release()
    assert [row.episode for row in book.unfinished()] == ["left"]
    assert book.find("done").notes == ("it is broken",)


def test_notes_are_sentences_that_are_told_once(house):
    book = house.machine()
    lease = book.take(new())
    lease.add_note("no thumbnail:\nforbidden")
    lease.add_note("no captions")
    lease.add_note("no thumbnail: forbidden")
    assert book.find("the-sea").notes == ("no thumbnail: forbidden", "no captions")


def test_a_backup_has_the_publication_but_nothing_that_opens_its_upload(house, ledger_url, tmp_path):
    lease = house.machine().take(new())
    lease.note_session(SECRET, A, 5000, None)
    lease.note_received(2000, 2000)
    decisions = Decisions(Database(ledger_url))
    decisions.approve("the-sea", A, who="Mira", via="page")
    dump = io.BytesIO()
    dump_ledger(Database(ledger_url), dump)
    assert b"secret" not in dump.getvalue()
    with Database(ledger_url).writing() as connection:
        for table in (publications, decisions_table):
            connection.execute(table.delete())
    load_ledger(Database(ledger_url), dump.getvalue().splitlines())
    row = house.machine("there").find("the-sea")
    assert (row.state, row.marker, row.received_bytes) == (UploadState.SENDING, "sathe-sea", 2000)
    assert house.machine("there").take(new()).session == ""
    decisions.reject("the-sea", A, "no", who="Ola", via="page")
    assert [one.who for one in decisions.history("the-sea")] == ["Mira", "Ola"]


def test_a_studio_has_one_identity_and_is_not_given_another(tmp_path):
    known = studio_identity(tmp_path)
    assert studio_identity(tmp_path) == known
    assert studio_identity(tmp_path / "another") != known
    (tmp_path / "identity" / "studio_id").write_text("torn")
    with pytest.raises(BadConfiguration, match="not what was written"):
        studio_identity(tmp_path)
