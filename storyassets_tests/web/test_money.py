"""What the pages tell of money: an episode's, the channels' budgets, the providers' and who is not asked."""

import html
import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import event

from storyassets.errors import ProviderUnavailable
from storyassets.model.take import Credit, Pictures
from storyassets.studio.breaker import Breaker, BreakerPolicy, Standing
from storyassets.studio.costs import Charged, find_charged
from storyassets.studio.documents import read_document, write_document
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake
from storyassets.web.credits import safe_link
from storyassets.web.spending import SpanRow
from storyassets_tests.fakes.desks import (
    KEY,
    FakeLauncher,
    a_catalogue,
    a_desk,
    a_desk_app,
    note,
    write_episode,
)
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.fakes.serving import serving
from storyassets_tests.fakes.workshops import a_settings

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
PAGE = f"/episodes/{KEY}"
CHANNEL = """\
schema_version: 1
name: fables
title: Old fables
budget: {day_usd: "2", month_usd: "40", episode_usd: "0.5"}
"""


def text_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def section_of(page, name):
    return text_of(page[page.index(f'id="{name}"') :].partition("</section>")[0].partition(">")[2])


def call(ledger, provider, estimate, *, episode=KEY, subject="hook-1a", channel="fables"):
    purpose = CallSubject(episode, "broll", subject, channel)
    return ledger.reserve(
        Intent(f"{provider}-{subject}", purpose, "illustrator", provider, "1", Decimal(estimate), "w")
    )


def kept(provider, subject):
    take = a_picture(subject).take.model_copy(update={"provider": provider})
    return KeptTake(f"{provider}-{subject}", "illustrator", take)


def spend(ledger):
    """Painter: two for a dollar and a half of two, one of them used again; one call that may have been charged."""
    for subject, cost in (("hook-1a", "1"), ("setup-1a", "0.5")):
        ledger.settle(call(ledger, "painter", "1", subject=subject), Decimal(cost), kept("painter", subject))
    ledger.note_reuse("painter-hook-1a", CallSubject(KEY, "broll", "hook-1a", "fables"))
    ledger.doubt(call(ledger, f"odd {HOSTILE}", "0.25"), "nobody knows")
    ledger.settle(call(ledger, "embedded", "0"), Decimal(0), kept("embedded", "hook-1a"))
    other = call(ledger, "painter", "0.1", episode="another", subject="other")
    ledger.settle(other, Decimal("0.1"), kept("painter", "other"))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A desk whose painter is not asked at the moment, and whose channel has spent most of the day's money."""
    settings = a_settings(tmp_path_factory.mktemp("desk"))
    settings.channels_dir.mkdir(parents=True, exist_ok=True)
    (settings.channels_dir / "fables.yaml").write_text(CHANNEL)
    (settings.channels_dir / "broken.yaml").write_text("name: [")
    write_episode(settings)
    with a_catalogue(settings) as catalogue:
        note(catalogue)
        ledger = Ledger(settings.ledger_url)
        spend(ledger)
        breaker = Breaker(ledger.database, BreakerPolicy(failures=1), tell=lambda news: None)
        for account in ("painter@12345678", "odd"):
            breaker.failed(
                breaker.enter(Standing(account)), ProviderUnavailable(f"it answered 503 {HOSTILE}")
            )
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as served:
            yield served
        ledger.close()


def test_an_episode_tells_what_its_providers_cost_against_their_estimates(site):
    told = section_of(site.ask(PAGE).text, "costs")
    assert "painter 2 made, 1 reused $1.50 75% of at most $2.00 – $1.00" in told
    assert f"odd {HOSTILE} 1 failed $0.00 $0.25 –" in told
    assert "All of them $1.50 75% of at most $2.00 $0.25 $1.00" in told
    assert "embedded" not in told


def test_what_may_have_been_charged_stands_beside_the_cost(site):
    assert "Cost $1.50 and possibly $0.25" in text_of(site.ask(PAGE).text)


def test_the_costs_hold_channels_against_their_budgets(site):
    told = section_of(site.ask("/costs").text, "channels")
    assert "Old fables fables today $1.85 of $2.00 this month $1.85 of $40.00 ever $1.85" in told
    assert "At most $0.50 an episode" in told
    assert "broken" in told and "broken.yaml" in told


def test_the_costs_name_each_provider_once_where_no_other_month_was(site):
    page = site.ask("/costs").text
    assert "painter 3 made, 1 reused $1.60 76% of at most $2.10" in section_of(page, "month")
    assert 'id="ever"' not in page


@pytest.mark.parametrize("path", ["/episodes", "/costs", f"{PAGE}/plan"])
def test_who_is_not_asked_is_told_wherever_money_is_decided(site, path):
    told = text_of(site.ask(path).text)
    assert re.search(
        r"painter is not asked until \d\d:\d\d:\d\d UTC, after 1 failures: it answered 503", told
    )
    assert "12345678" not in told


@pytest.mark.parametrize("path", ["/episodes", "/costs", PAGE, f"{PAGE}/plan"])
def test_words_of_providers_are_shown_as_text(site, path):
    page = site.ask(path).text
    assert "<script" not in page and "<img src=x" not in page
    assert HOSTILE in html.unescape(page)


def test_a_studio_that_has_spent_nothing_has_costs_too(tmp_path):
    with a_desk(tmp_path) as (served, _):
        page = served.ask("/costs")
    assert page.status == 200
    assert "No account has failed" in page.text and "Nobody but this machine was asked." in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_the_costs_ask_as_many_questions_for_a_long_history(tmp_path):
    settings, asked = a_settings(tmp_path), []
    with a_catalogue(settings) as catalogue:
        ledger = Ledger(settings.ledger_url)
        event.listen(catalogue.database._engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
        with serving(a_desk_app(settings, catalogue, FakeLauncher())) as served:
            counts = []
            for number in (1, 30):
                for n in range(number):
                    call(ledger, f"p{n}", "1", subject=f"{number}-{n}", channel=f"c{n}", episode=f"e{n}")
                asked.clear()
                assert served.ask("/costs").status == 200
                counts.append(sum(one.startswith("SELECT") for one in asked))
        ledger.close()
    assert counts[0] == counts[1] == 6


def test_what_counts_is_told_by_day_month_and_ever(tmp_path):
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    moments = iter((now - timedelta(days=40), now - timedelta(days=3), now))
    ledger = Ledger(a_settings(tmp_path).ledger_url, lambda: next(moments))
    for number in range(3):
        call(ledger, "painter", 10**number, subject=str(number))
    charged = find_charged(ledger.database, now)
    ledger.close()
    assert charged == {"fables": Charged(Decimal(100), Decimal(110), Decimal(111))}


@pytest.mark.parametrize(("spent", "tone"), [("0", "good"), ("7.99", "good"), ("8", "fair"), ("10", "poor")])
def test_a_budget_that_is_nearly_spent_is_coloured(spent, tone):
    assert SpanRow("today", Decimal(spent), Decimal(10)).tone == tone
    assert SpanRow("today", Decimal(spent), None).tone == "good"


# -- whose footage it is ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "is_followed"),
    [
        ("https://www.pexels.com/photo/1/", True),
        ("http://example.com/a?b=c&d", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        ("data:text/html,<script>", False),
        ("https:///no-host", False),
        ("//example.com/", False),
        ("/episodes", False),
        ("https://user:secret@example.com/", False),
        ("https://exa mple.com/", False),
        ("https://example.com/\n", False),
        ("https://[", False),
        ("https://example.com/" + "a" * 2000, False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_are_links(address, is_followed):
    assert safe_link(address) == (address if is_followed else "")


def test_footage_is_credited_and_linked_and_a_hostile_credit_is_text(tmp_path):
    with a_desk(tmp_path) as (served, folder):
        drawn = read_document(folder.asset("broll"), Pictures).pictures
        ann = Credit(source_id="1", name="Ann", page_url="https://example.com/ann")
        hostile = Credit(source_id="2", name=HOSTILE, page_url=f'javascript:alert(1)//"{HOSTILE}')
        named = (hostile, ann, ann)
        filmed = [
            one.model_copy(update={"credit": credit}) for one, credit in zip(drawn[1:], named, strict=False)
        ]
        write_document(folder.asset("broll"), Pictures(pictures=(drawn[0], *filmed, *drawn[4:])))
        page = served.ask(PAGE).text
    section = page[page.index('id="credits"') :].partition("</section>")[0]
    assert section.count("<li>") == 2
    assert '<a href="https://example.com/ann" rel="external noopener noreferrer nofollow">Ann</a>' in section
    assert all(f'href="#shot-{one.subject}"' in section for one in drawn[2:4])
    assert "javascript:" not in page and "<script" not in page and "<img src=x" not in page
    assert HOSTILE in html.unescape(section)
