"""The desk's side of publishing: what is approved and by whom, how far it has come, and the calendar."""

import getpass
import html
import re
from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import event

from storyassets.defs.publishing.deciding import COMMAND_LINE, PAGE, approve, reject
from storyassets.defs.publishing.publishing import publish_episode
from storyassets.model.listing import Verdict
from storyassets.model.publication import DayFigures, UploadState
from storyassets.publish.slots import plan_slots
from storyassets.studio.documents import write_document
from storyassets_tests.fakes.desks import FakeLauncher, a_desk_app
from storyassets_tests.fakes.finished import (
    KEY,
    NOW,
    OUTLET,
    a_listing,
    a_publishing_workshop,
    finish_episode,
)
from storyassets_tests.fakes.outlets import FakeAccount, Killed, at
from storyassets_tests.fakes.serving import serving

EPISODE = f"/episodes/{KEY}"
HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
SECOND_PIECE = 6
"""The step at which the outlet has two of three pieces, and its answer is lost."""
BERLIN = f"""{OUTLET}posting:
  time_zone: Europe/Berlin
  every_day: ["18:30"]
  blackout: [{{first: 2026-12-01, last: 2026-12-02, reason: away {HOSTILE[:8]}}}]
"""


def text_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def publication_of(site, key=KEY):
    page = site.ask(f"/episodes/{key}").text
    start = page.index('id="publication"')
    return page[start:].partition("</section>")[0].partition(">")[2]


def fields_of(section, what):
    form = section[section.index(f'action="{EPISODE}/{what}"') :].partition("</form>")[0]
    return dict(re.findall(r'name="(token|content)" value="([^"]+)"', form))


class Desk:
    """A served desk, the workshop behind it and the outlet."""

    def __init__(self, site, workshop, account):
        self.site, self.workshop, self.account = site, workshop, account

    @property
    def told(self):
        return text_of(publication_of(self.site))

    def send(self, what, **changes):
        return self.site.post(
            f"{EPISODE}/{what}", **{**fields_of(publication_of(self.site), what), **changes}
        )

    @property
    def decisions(self):
        return self.workshop.outlets.decisions.history(KEY)


def open_desk(tmp_path, channel=BERLIN):
    account = FakeAccount()
    workshop = a_publishing_workshop(tmp_path, account, channel)
    app = a_desk_app(workshop.settings, workshop.catalogue, FakeLauncher(), workshop=workshop)
    return serving(app), workshop, account


@pytest.fixture
def desk(tmp_path):
    served, workshop, account = open_desk(tmp_path)
    finish_episode(workshop, approved=False)
    with served as site:
        yield Desk(site, workshop, account)
    workshop.close()


def test_all_that_is_approved_is_shown(desk):
    assert "Title The Lion and the Mouse Description A small friend. Tags fable" in desk.told
    assert "With it the video , thumbnail , wide thumbnail , captions" in desk.told
    assert "Nobody has decided about it yet. The channel publishes nothing without approval." in desk.told
    assert "nobody has approved it; storyassets approve" in desk.told
    links = re.findall(r'href="(/media/[^"]+)"', publication_of(desk.site))
    assert {desk.site.ask(link, "HEAD").status for link in links} == {200} and len(links) == 5


def test_a_person_approves_on_the_page_and_is_named(desk):
    answer = desk.send("approve")
    assert (answer.status, answer.headers["location"]) == (303, f"{EPISODE}#publication")
    [decision] = desk.decisions
    assert (decision.verdict, decision.who, decision.via) == (Verdict.APPROVED, getpass.getuser(), PAGE)
    assert f"Approved by {getpass.getuser()} (page) on Sat 21 Nov 2026, 13:00 Europe/Berlin." in desk.told
    assert "Nothing stands against publishing it." in desk.told
    assert f'action="{EPISODE}/approve"' not in publication_of(desk.site)


def test_a_person_rejects_with_a_reason_that_is_kept(desk):
    assert desk.send("reject", reason="").status == 400
    assert desk.decisions == []
    assert desk.send("reject", reason=f"the mouse is blue {HOSTILE}").status == 303
    section = publication_of(desk.site)
    assert "Rejected by" in desk.told and "the mouse is blue <script>" in desk.told
    assert "<script" not in section and "<img src=x" not in section
    assert desk.send("approve").status == 303
    assert "All 2 decisions" in desk.told


def test_a_decision_form_is_taken_once_and_only_with_its_token(desk):
    fields = fields_of(publication_of(desk.site), "approve")
    assert desk.site.post(f"{EPISODE}/approve", content=fields["content"]).status == 403
    assert desk.site.post(f"{EPISODE}/reject", **fields, reason="x").status == 403
    assert desk.site.post(f"{EPISODE}/approve", headers={"Origin": "http://evil.example"}, **fields).status == 403  # fmt: skip
    assert desk.decisions == []
    assert desk.site.post(f"{EPISODE}/approve", **fields).status == 303
    assert desk.site.post(f"{EPISODE}/approve", **fields).status == 403
    assert len(desk.decisions) == 1


def test_what_changed_after_the_page_was_loaded_is_not_approved(desk):
    fields = fields_of(publication_of(desk.site), "approve")
    write_document(desk.workshop.folder(KEY).asset("listing"), a_listing("Another title"))
    answer = desk.site.post(f"{EPISODE}/approve", **fields)
    assert answer.status == 400 and "it has changed since the page was loaded" in text_of(answer.text)
    assert desk.decisions == []


def test_an_approval_that_has_lapsed_says_so(desk):
    approve(desk.workshop, KEY, "Mira", COMMAND_LINE)
    write_document(desk.workshop.folder(KEY).asset("listing"), a_listing("Another title"))
    assert "Approved by Mira (command line) on Sat 21 Nov 2026" in desk.told
    assert "That has lapsed: the video, thumbnail, captions or listing have changed since." in desk.told
    assert desk.send("approve").status == 303
    assert "Nothing stands against publishing it." in desk.told


def test_a_decision_about_nothing_is_not_found_or_bad_input(desk):
    assert desk.site.post("/episodes/No%20key/approve").status == 404
    desk.workshop.folder(KEY).asset("listing").unlink()
    assert "Not all of it is made yet: listing." in desk.told
    assert "/approve" not in publication_of(desk.site)


def test_a_published_episode_shows_where_it_is_and_has_no_buttons(desk):
    slot = plan_slots(desk.workshop.channel("default").posting, NOW, NOW + timedelta(days=2))[0]
    desk.workshop.outlets.slots.reserve("default", slot, KEY)
    episode = finish_episode(desk.workshop)
    told = publish_episode(episode, desk.workshop, is_backfill=False)
    write_document(desk.workshop.folder(KEY).asset("publication"), told)
    [video] = desk.workshop.outlets.performance.published("default")
    desk.workshop.outlets.performance.note([(video, [DayFigures(day=slot.date(), views=1234)])])
    desk.workshop.folder(KEY).performance_plot.write_bytes(b"a plot")
    section = publication_of(desk.site)
    assert desk.site.ask(f"/media/episodes/{KEY}/performance.png").body == b"a plot"
    assert f'src="/media/episodes/{KEY}/performance.png"' in section
    assert '<a href="https://youtu.be/video-1" rel="external noopener noreferrer">video-1</a>' in section
    assert "Slot Sat 21 Nov 2026, 18:30 Europe/Berlin published" in desk.told
    assert "The outlet has it, ready to be watched" in desk.told
    assert "It is to be seen from Sat 21 Nov 2026, 18:30 Europe/Berlin" in desk.told
    assert "Views 1,234 up to 2026-11-21" in desk.told
    assert "<form" not in section and "stands against" not in section
    desk.workshop.time = slot + timedelta(hours=1)
    assert "It has been seen since Sat 21 Nov 2026" in desk.told


def test_an_upload_that_was_killed_shows_how_far_it_came_and_no_secret(desk):
    episode = finish_episode(desk.workshop)
    desk.account.stop_at_step = SECOND_PIECE
    with pytest.raises(Killed):
        publish_episode(episode, desk.workshop, is_backfill=False)
    row = desk.workshop.outlets.publications.find(KEY)
    assert row.state is UploadState.SENDING and 0 < row.received_bytes < row.size_bytes
    assert re.search(r"Upload It is being sent: \d kB of \d kB", desk.told)
    page = desk.site.ask(EPISODE).text
    assert "secret-session" not in page and 'aria-label="40% sent"' in page


def test_a_channel_without_an_outlet_has_no_such_section(tmp_path):
    served, workshop, _ = open_desk(tmp_path, "")
    finish_episode(workshop, approved=False)
    with served as site:
        assert 'id="publication"' not in site.ask(EPISODE).text
        assert "It has no posting times" in text_of(site.ask("/calendar").text)
    workshop.close()


def test_a_channel_that_cannot_be_read_is_told_and_the_rest_is_shown(desk):
    (desk.workshop.settings.channels_dir / "default.yaml").write_text("name: [")
    assert "default.yaml" in desk.told and 'role="alert"' in publication_of(desk.site)
    assert "default.yaml" in text_of(desk.site.ask("/calendar").text)


def note_slots(desk, number):
    """Episodes in the first slots from five days ago on: half of them are finished."""
    posting = desk.workshop.channel("default").posting
    moments = plan_slots(posting, NOW - timedelta(days=5), NOW + timedelta(days=20))[:number]
    for place, moment in enumerate(moments):
        video = {"video": "0" * 64} if place % 2 else {}
        title = f"Tale {place} {HOSTILE}"
        desk.workshop.catalogue.note_episode(f"tale-{place}", title=title, channel="default", **video)
        assert desk.workshop.outlets.slots.reserve("default", moment, f"tale-{place}")


def test_the_calendar_shows_who_has_which_slot_by_the_channel_s_clocks(desk):
    note_slots(desk, 8)
    answer = desk.site.ask("/calendar")
    told = text_of(answer.text)
    assert answer.status == 200 and "default-src 'none'" in answer.headers["content-security-policy"]
    assert "default Europe/Berlin" in told
    assert f"Mon 16 Nov 18:30 Tale 0 {HOSTILE} missed" in told
    assert (
        f"Sun 22 Nov 18:30 Tale 6 {HOSTILE} being made Mon 23 Nov 18:30 Tale 7 {HOSTILE} not approved yet"
        in told
    )
    assert "Tue 24 Nov 18:30 free" in told
    assert "Nothing is posted from 2026-12-01 to 2026-12-02: away <script" in told
    assert "Tue 01 Dec" not in told and "Thu 03 Dec 18:30 free" in told
    assert "<script" not in answer.text and "<img src=x" not in answer.text
    assert '<a href="/calendar"' in desk.site.ask("/episodes").text


@pytest.mark.parametrize(("approval", "undecided"), [("true", "not approved yet"), ("false", "ready")])
def test_the_calendar_says_what_was_decided_about_an_episode_as_it_is_now(tmp_path, approval, undecided):
    channel = BERLIN.replace("youtube", f"youtube, approval: {approval}", 1)
    served, workshop, _ = open_desk(tmp_path, channel)
    finish_episode(workshop, approved=False)
    assert workshop.outlets.slots.reserve("default", at("2026-11-21 17:30"), KEY)
    with served as site, closing(workshop):

        def shown():
            return text_of(site.ask("/calendar").text).partition("18:30 ")[2].partition(" Sun 22")[0]

        assert shown().endswith(f" {undecided}")
        reject(workshop, KEY, "the ending is flat", "Mira", COMMAND_LINE)
        assert shown().endswith(" rejected")
        approve(workshop, KEY, "Mira", COMMAND_LINE)
        assert shown().endswith(" ready")


def test_the_calendar_asks_as_many_questions_for_many_slots(desk):
    asked, counts = [], []
    event.listen(
        desk.workshop.ledger.database._engine, "before_cursor_execute", lambda *told: asked.append(told[2])
    )
    for number in (1, 20):
        desk.workshop.outlets.slots.free("tale-0", "again")
        note_slots(desk, number)
        asked.clear()
        desk.site.ask("/calendar")
        counts.append(sum(one.startswith("SELECT") for one in asked))
    assert counts[0] == counts[1] < 10


def test_a_slot_that_is_past_is_told_on_the_page(desk):
    assert desk.workshop.outlets.slots.reserve("default", at("2026-11-20 17:30"), KEY)
    assert "Its slot is past. Give it another time" in desk.told
