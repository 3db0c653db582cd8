from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from pydantic import SecretStr

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.providers.answers import (
    MESSAGE_CHARACTERS,
    error_of_status,
    read_count,
    retry_after_s,
    was_sent,
    without_secrets,
)


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "", ProviderRefused),
        (400, "moderation_blocked", ContentRefused),
        (401, "", BadConfiguration),
        (402, "", ProviderRefused),
        (403, "", BadConfiguration),
        (404, "", ProviderRefused),
        (408, "", ProviderUnavailable),
        (429, "", ProviderUnavailable),
        (429, "insufficient_quota", ProviderRefused),
        (451, "", ContentRefused),
        (500, "", ProviderUnavailable),
        (503, "", ProviderUnavailable),
        (529, "", ProviderUnavailable),
    ],
)
def test_a_status_means_the_same_whoever_sent_it(status, code, kind):
    error = error_of_status(status, "no", provider="somebody", code=code)
    assert type(error) is kind
    assert error.thing == "somebody"
    assert str(status) in error.message and error.fix


def test_only_a_server_s_fault_leaves_a_doubt_about_the_charge():
    assert error_of_status(500, "", provider="x").may_be_charged
    assert not error_of_status(429, "", provider="x").may_be_charged


def test_a_wrong_key_names_its_variable():
    assert (
        "ELEVENLABS_API_KEY" in error_of_status(401, "", provider="x", key_variable="ELEVENLABS_API_KEY").fix
    )


@pytest.mark.parametrize(
    "text",
    [
        "Incorrect API key provided: sk-canary-123456789",
        "see https://bucket.example/clip.mp4?X-Signature=canary&Expires=1 for it",
        "could not connect to postgresql://user:canary@host/db",
        "header Authorization: Bearer canaryCanary.canary-canary",
        "api_key=canarycanarycanary is wrong",
        "token: canarycanarycanary",
    ],
)
def test_no_secret_stays_in_a_message(text):
    told = without_secrets(text, [SecretStr("sk-canary-123456789")])
    assert "canary" not in told
    assert len(told) >= 10


def test_a_message_is_one_short_line():
    told = without_secrets("a\n\tb  c" + " d" * 1000)
    assert told.startswith("a b c d") and len(told) <= MESSAGE_CHARACTERS


def test_an_empty_secret_hides_nothing():
    assert without_secrets("all of it", [SecretStr(""), None]) == "all of it"


@pytest.mark.parametrize(
    ("told", "asked_s"),
    [("7", 7.0), ("0.5", 0.5), ("-3", 0.0), ("soon", None), ("", None), ("nan", None), ("inf", None)],
)
def test_when_to_come_back_in_seconds(told, asked_s):
    assert retry_after_s({"Retry-After": told}) == asked_s


def test_when_to_come_back_as_a_date():
    moment = datetime.now(UTC) + timedelta(seconds=90)
    asked_s = retry_after_s({"retry-after": format_datetime(moment, usegmt=True)})
    assert asked_s == pytest.approx(90, abs=5)
    assert retry_after_s({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0.0


def test_a_date_beyond_all_calendars_is_no_word():
    assert retry_after_s({"Retry-After": "Mon, 01 Jan 2030 00:00:00 +999999999999999999"}) is None


def test_a_message_that_ends_with_a_stop_has_one():
    assert ".." not in str(error_of_status(500, "It broke.", provider="x"))


class ConnectError(Exception):
    """As the SDKs' libraries call it."""


def test_another_provider_s_lost_connection_says_nothing_of_this_one():
    own = TimeoutError()
    try:
        raise ConnectError
    except ConnectError:
        try:
            raise own
        except TimeoutError as error:
            assert was_sent(error)
    own.__cause__ = ConnectError()
    assert not was_sent(own)


@pytest.mark.parametrize("told", ["5", 1.5, True, -1, 10**30, None, float("nan")], ids=repr)
def test_what_is_no_number_of_units_is_not_counted(told):
    with pytest.raises(ValueError, match="no number"):
        read_count(told)


@pytest.mark.parametrize("told", ["Mon, 01 Jan 2024 00:00:00 +99999999999999", "zz", "1e400", "-5", ""])
def test_no_word_on_when_to_come_back_breaks_anything(told):
    assert retry_after_s({"Retry-After": told}) in (None, 0.0)


def test_who_is_turned_away_is_not_charged():
    assert not error_of_status(503, "", provider="x").may_be_charged
    assert not error_of_status(529, "", provider="x").may_be_charged
    assert error_of_status(502, "", provider="x").may_be_charged
