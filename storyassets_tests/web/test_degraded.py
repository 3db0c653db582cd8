"""What the page of an episode tells of second choices, on documents and a ledger of its own."""

import html
import re
from dataclasses import replace
from decimal import Decimal

import pytest

from storyassets.cli.editing import RENEWABLE
from storyassets.model.channel import Channel, Fallback
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHead, TalkingHeads
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.studio.documents import read_document
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent
from storyassets.studio.standing import Fall, Standing
from storyassets.web.degraded import ROLES, UNKNOWN, find_degraded, plain_reason
from storyassets.web.reading import read_documents
from storyassets.web.reasons import ASSETS_OF_TAKES
from storyassets_tests.fakes.desks import KEY, FakeLauncher, a_catalogue, a_desk_app, note, write_episode
from storyassets_tests.fakes.serving import serving
from storyassets_tests.fakes.workshops import a_settings

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
PAGE = f"/episodes/{KEY}"
OVERLOADED = "it answered 503: the server is overloaded"


@pytest.fixture(scope="module")
def documents(tmp_path_factory):
    """A finished episode in which nothing is degraded."""
    read = read_documents(write_episode(a_settings(tmp_path_factory.mktemp("studio"))))
    return replace(read, broll=remade(read.broll, "fake", degraded=False))


def remade(pictures, provider, *, degraded=True):
    taken = {"provider": provider, "degraded": degraded}
    return Pictures(
        pictures=tuple(
            one.model_copy(update={"take": one.take.model_copy(update=taken)}) for one in pictures.pictures
        )
    )


def fallen_pictures(documents):
    """All of its pictures are by the second illustrator."""
    return replace(
        documents,
        portraits=remade(documents.portraits, "second"),
        broll=remade(documents.broll, "second"),
    )


def reasons_of(pictures, reason, role="illustrator"):
    return {f"{role} {one.subject}": reason for one in pictures.pictures}


def found(documents, reasons=None, falls=(), counts=None):
    return find_degraded(KEY, documents, reasons or {}, falls, counts or {})


def test_an_episode_of_first_choices_has_no_setback(documents):
    assert found(documents).setbacks == found(documents).falls == ()
    assert found(documents).count == 0


def test_pictures_by_the_second_choice_are_one_setback_with_its_reason_and_what_to_do(documents):
    fallen = fallen_pictures(documents)
    told = found(
        fallen,
        {
            "character_portraits": reasons_of(fallen.portraits, f"first: {OVERLOADED}"),
            "broll": reasons_of(fallen.broll, f"first: {OVERLOADED}"),
        },
        [Fall("illustrator", "first", OVERLOADED)],
    )
    [setback] = told.setbacks
    portraits, pictures = len(fallen.portraits.pictures), len(fallen.broll.pictures)
    assert setback.heading == f"{portraits} portraits, {pictures} pictures"
    assert (setback.maker, setback.reasons) == ("second", (f"first: {OVERLOADED}",))
    assert setback.command == f"storyassets redo {KEY} --new-take character_portraits"
    assert told.count == portraits + pictures
    assert told.falls == ()


def test_without_dagster_s_word_the_falls_tell_why(documents):
    [setback] = found(fallen_pictures(documents), falls=[Fall("illustrator", "first", OVERLOADED)]).setbacks
    assert setback.reasons == (f"first: {OVERLOADED}",)


def test_without_any_word_it_still_says_that_it_is_degraded(documents):
    [setback] = found(fallen_pictures(documents)).setbacks
    assert setback.reasons == (UNKNOWN,)


def test_a_listing_of_the_second_choice_is_told_with_what_to_do(documents):
    [setback] = found(documents, {"listing": {"lister listing": f"first: {OVERLOADED}"}}).setbacks
    assert (setback.role, setback.heading, setback.reasons) == (
        "lister", "listing", (f"first: {OVERLOADED}",),
    )  # fmt: skip
    assert setback.command == f"storyassets redo {KEY} --new-take listing"
    assert setback.things[0].anchor == "assets" and ROLES[setback.role] == "the listing"
    [counted] = found(documents, counts={"listing": 1}).setbacks
    assert counted.role == "lister"


def test_of_everything_that_can_be_degraded_another_take_can_be_asked_for():
    assert set(ASSETS_OF_TAKES) == set(RENEWABLE)


def test_everyone_that_fell_is_named(documents):
    voices = documents.voices.takes
    second = tuple(
        one.model_copy(update={"take": one.take.model_copy(update={"provider": "third", "degraded": True})})
        for one in voices
    )
    [setback] = found(
        replace(documents, voices=VoiceTakes(takes=second)),
        {"voice_clips": {f"voice {one.line_id}": "first: it is down" for one in voices}},
        [Fall("voice", "first", "it is down"), Fall("voice", "second", "no such voice")],
    ).setbacks
    assert setback.reasons == ("first: it is down", "second: no such voice")
    assert setback.heading == f"{len(voices)} voices"
    assert setback.things[0].anchor == f"line-{voices[0].line_id}"


def test_a_picture_in_the_place_of_footage_is_told_apart_from_one_by_a_second_illustrator(documents):
    fallen = fallen_pictures(documents)
    first = fallen.broll.pictures[0].subject
    told = found(
        fallen,
        {"broll": {**reasons_of(fallen.broll, "first: it is down"), f"footage {first}": "nothing was found"}},
    )
    drawn, missing = sorted(told.setbacks, key=lambda one: one.role == "footage")
    assert len(drawn.things) == len(fallen.broll.pictures) + len(fallen.portraits.pictures)
    assert (missing.role, missing.heading, missing.reasons) == (
        "footage",
        "1 picture",
        ("nothing was found",),
    )
    assert missing.command == f"storyassets redo {KEY} --new-take broll/{first}"


def test_the_face_of_a_head_is_its_illustrator_s_and_the_clip_another_s(documents):
    fallen = fallen_pictures(documents)
    shot = fallen.broll.pictures[0]
    clip = shot.model_copy(update={"take": shot.take.model_copy(update={"provider": "puppeteer"})})
    head = TalkingHead(shot_id=shot.subject, character_id="lion", picture=clip, speaks=True)
    told = found(
        replace(fallen, heads=TalkingHeads(heads=(head,)), broll=Pictures()),
        {
            "talking_heads": {
                f"illustrator {shot.subject}": "first: it is down",
                f"talking_head {shot.subject}": "filmer: it refused",
            }
        },
        [Fall("illustrator", "first", "it is down")],
    )
    by_role = {one.role: one for one in told.setbacks}
    assert by_role["illustrator"].heading == f"{len(fallen.portraits.pictures)} portraits, 1 face"
    assert by_role["illustrator"].maker == "second"
    assert (by_role["talking_head"].heading, by_role["talking_head"].maker) == ("1 talking head", "puppeteer")


def test_of_many_heads_a_new_take_is_asked_of_all_and_of_a_few_of_each(documents):
    shots = [one.subject for one in documents.broll.pictures]

    def command(count):
        reasons = {"talking_heads": {f"talking_head {shot}": "filmer: no" for shot in shots[:count]}}
        [setback] = found(documents, reasons).setbacks
        return setback.command.partition(KEY)[2].strip()

    assert command(2) == f"--new-take talking_heads/{shots[0]} --new-take talking_heads/{shots[1]}"
    assert command(4) == "--new-take talking_heads"


def test_where_a_mix_is_allowed_each_asset_is_named(documents):
    channel = Channel(name="fables", fallback=Fallback(allow_mix=True))
    mixed = replace(fallen_pictures(documents), commission=Commission(brief=documents.brief, channel=channel))
    [setback] = found(mixed).setbacks
    assert "--new-take broll" in setback.command


def test_a_script_by_the_second_writer_is_told_though_it_is_no_take(documents):
    [told] = found(
        documents, {"script": {"writer script": "first: no credit"}}, counts={"script": 1}
    ).setbacks
    [counted] = found(documents, counts={"script": 1}).setbacks
    assert (told.heading, told.reasons) == ("script", ("first: no credit",))
    assert (counted.heading, counted.reasons) == ("script", (UNKNOWN,))
    assert told.command == counted.command == f"storyassets redo {KEY} --new-take script"


def test_a_fall_that_nothing_shows_is_told_by_itself(documents):
    fall = Fall("voice", "first", "it is down")
    assert found(documents, falls=[fall]).falls == (fall,)


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("openai: it answered 503", "openai: it answered 503"),
        (
            "openai: openai is not asked until 14:10:25 UTC, after 5 failures: it is down",
            "openai was not asked, after 5 failures: it is down",
        ),
        (
            "openai: openai is not asked while one call looks whether it is back, after 5 failures: no",
            "openai was not asked, after 5 failures: no",
        ),
        ("nothing was found", "nothing was found"),
        ("", ""),
    ],
)
def test_a_reason_says_a_name_once_and_no_time_of_day(told, plain):
    assert plain_reason(told) == plain


# -- on the page -----------------------------------------------------------------------------------


def text_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def refuse(ledger, key, subject, provider, reason):
    intent = Intent(key, CallSubject(KEY, "broll", subject), "illustrator", provider, "1", Decimal(0), "w")
    ledger.release(ledger.reserve(intent), reason)
    ledger.note_refusal(key, reason)


def test_the_page_tells_falls_refusals_and_reasons_and_runs_none_of_their_words(tmp_path):
    settings = a_settings(tmp_path)
    folder = write_episode(settings)
    degraded = read_document(folder.asset("broll"), Pictures).pictures[1]
    with a_catalogue(settings) as catalogue:
        note(catalogue)
        standing = Standing(catalogue.database)
        standing.note_fall(KEY, "illustrator", "first<b>", f"it said {HOSTILE}")
        standing.note_fall(KEY, "voice", "talker", f"it sang {HOSTILE}")
        ledger = Ledger(settings.ledger_url)
        refuse(ledger, "a" * 64, degraded.subject, "first<b>", f"it refused {HOSTILE}")
        refuse(ledger, "a" * 64, degraded.subject, "first<b>", f"it refused {HOSTILE}")
        ledger.close()
        reasons = {"broll": {f"illustrator {degraded.subject}": f"first<b>: it said {HOSTILE}"}}
        app = a_desk_app(settings, catalogue, FakeLauncher(), lambda key: reasons)
        with serving(app) as site:
            page = site.ask(PAGE).text
    assert "<script" not in page and "<img src=x" not in page and "<b>:" not in page
    section = text_of(page[page.index('id="degraded"') : page.index('id="gates"')])
    for words in (
        "1 not from the first choice",
        "1 picture by fake",
        f"first<b>: it said {HOSTILE}",
        f"storyassets redo {KEY} --new-take broll",
        f"It does without talker for voices: it sang {HOSTILE}",
        "1 refused by moderation",
        f"it refused {HOSTILE}",
    ):
        assert words in html.unescape(page) or words in section, words
    assert f'href="#shot-{degraded.subject}"' in page
