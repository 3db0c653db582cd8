"""Logging in: the flow of installed apps against the simulator, with plain HTTP for a browser."""

import os
from urllib.parse import parse_qs, urlsplit

import pytest

from storyassets.errors import BadConfiguration, NotAuthorized, ProviderUnavailable
from storyassets.providers.youtube.consents import SCOPES
from storyassets.providers.youtube.login import Door, ask_for_grant, take_back
from storyassets_tests.fakes.browsers import Person, a_browser

CHANNEL = "tales"


@pytest.fixture
def browse():
    person = Person()
    yield person
    person.wait()


def log_in(youtube, browse, **over):
    return ask_for_grant(CHANNEL, youtube.keys(**over), browse, deadline_s=5, clock=youtube.now)


def test_a_consent_becomes_a_grant(youtube, browse):
    grant = log_in(youtube, browse)
    assert (grant.scopes, grant.consented_at.date()) == (SCOPES, youtube.now().date())
    assert grant.refresh_token.startswith("1//")
    assert (grant.expires_at - grant.consented_at).total_seconds() == 3599
    assert grant.ends_at is None
    assert youtube.problems() == []
    assert (grant.channel, grant.account_title) == (CHANNEL, "default")
    asked, _ = [one.query for one in youtube.seen() if one.method == "GET"]
    assert asked["code_challenge_method"] == ["S256"]
    assert (asked["access_type"], asked["prompt"]) == (["offline"], ["consent"])
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ


def test_the_page_tells_the_person_that_they_are_done(youtube, browse):
    log_in(youtube, browse)
    browse.wait()
    [page] = browse.pages
    assert (page.status_code, "close this page" in page.text) == (200, True)


def test_a_second_consent_lasts_too(youtube, browse):
    assert log_in(youtube, browse).refresh_token != log_in(youtube, browse).refresh_token


def test_the_end_of_a_grant_of_testing_mode_is_kept(youtube, browse):
    youtube.set_testing_mode()
    grant = log_in(youtube, browse)
    assert (grant.ends_at - grant.consented_at).days == 6  # seven, less a second


def test_a_person_who_declines_is_told(youtube, browse):
    youtube.behaviour.declines = True
    with pytest.raises(NotAuthorized, match="consent was declined"):
        log_in(youtube, browse)


def test_what_was_not_ticked_is_named(youtube, browse):
    youtube.behaviour.unticked = ("yt-analytics.readonly",)
    with pytest.raises(NotAuthorized, match=r"not allowed yt-analytics\.readonly"):
        log_in(youtube, browse)


def test_nobody_who_answers_ends_it(youtube):
    with pytest.raises(NotAuthorized, match="nobody answered within 0 s"):
        ask_for_grant(CHANNEL, youtube.keys(), lambda address: None, deadline_s=0.01)


def test_a_code_that_google_does_not_know_is_told(youtube):
    def answer_at_once(address):
        told = parse_qs(urlsplit(address).query)
        back = {"state": told["state"][0], "code": "4/made-up"}
        with a_browser() as web:
            web.get(told["redirect_uri"][0], params=back)

    with pytest.raises(NotAuthorized, match="did not give a grant") as refused:
        ask_for_grant(CHANNEL, youtube.keys(), answer_at_once, deadline_s=5)
    assert "made-up" not in str(refused.value)


def test_a_wrong_secret_is_told_without_it(youtube, browse):
    with pytest.raises(NotAuthorized, match="does not take our client") as refused:
        log_in(youtube, browse, **{"youtube_client_secret": "not-the-one"})
    assert "not-the-one" not in str(refused.value)


def test_an_address_of_tokens_that_does_not_answer_is_unavailable(youtube, browse):
    youtube.fault("drop", on="POST /token")
    with pytest.raises(ProviderUnavailable, match="cannot be reached"):
        log_in(youtube, browse)


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ("google_token_url", "http://tokens.example/token"),
        ("google_auth_url", "http://tokens.example/auth"),
        ("google_auth_url", "file:///etc/passwd"),
    ],
)
def test_secrets_go_to_no_address_in_the_open(youtube, field, address):
    with pytest.raises(BadConfiguration, match="has to begin with https://"):
        ask_for_grant(CHANNEL, youtube.keys(**{field: address}), lambda told: None, deadline_s=1)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 404),
        ({"state": "ours"}, 404),
        ({"code": "c"}, 400),
        ({"code": "c", "state": "theirs"}, 400),
        ({"error": "access_denied", "state": "théirs"}, 400),
    ],
)
def test_the_door_lets_nobody_in_who_does_not_know_the_state(query, status):
    with Door("ours") as door, a_browser(base_url=door.address) as web:
        assert web.get("/", params=query).status_code == status
        assert web.get("/favicon.ico").status_code == 404
        with pytest.raises(NotAuthorized, match="nobody answered"):
            door.wait_for_code(CHANNEL, 0)
        assert web.get("/", params={"code": "c", "state": "ours"}).status_code == 200
        assert web.get("/", params={"code": "d", "state": "ours"}).status_code == 200
        assert door.wait_for_code(CHANNEL, 0) == "c"


def test_a_grant_is_taken_back(youtube, browse):
    grant = log_in(youtube, browse)
    assert take_back(grant, youtube.keys())
    assert take_back(grant, youtube.keys())  # it has ended already
    assert [one.status for one in youtube.seen() if one.path == "/revoke"] == [200, 400]


def test_a_grant_that_cannot_be_taken_back_is_said(youtube, browse):
    grant = log_in(youtube, browse)
    youtube.fault("unavailable", on="/revoke")
    youtube.fault("drop", on="/revoke")
    assert [take_back(grant, youtube.keys()) for _ in range(2)] == [False, False]
