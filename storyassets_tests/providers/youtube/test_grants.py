"""A channel's credentials: read, renewed under a lock, saved; with Google's own library against the simulator."""

import json
import os
import stat
import threading
from datetime import UTC, datetime, timedelta

import pytest
import requests
from google.auth.exceptions import TransportError
from google.auth.transport.requests import AuthorizedSession, Request

from storyassets.errors import BadConfiguration, NotAuthorized
from storyassets.providers.youtube.consents import check_grant
from storyassets.providers.youtube.grants import load_credentials
from storyassets.providers.youtube.token_files import (
    hold_file,
    read_grant,
    remove_grant,
    save_grant,
    token_path,
)

CHANNEL = "tales"


@pytest.fixture
def tokens_dir(tmp_path):
    return tmp_path / "tokens"


@pytest.fixture
def request_():
    with requests.Session() as session:
        yield Request(session)


def a_look(youtube, credentials):
    """How the channel's own account answers."""
    with AuthorizedSession(credentials) as session:
        address = f"{youtube.origin}/youtube/v3/channels"
        return session.get(address, params={"part": "id", "mine": "true"}, timeout=5).status_code


def change(path, **over):
    told = {**json.loads(path.read_text()), **over}
    path.write_text(json.dumps(told))


def asked_for_tokens(youtube):
    return [one for one in youtube.seen() if one.path == "/token"]


def test_a_grant_opens_the_account_and_its_file_is_nobody_else_s(youtube, tokens_dir):
    path = youtube.grant(tokens_dir, CHANNEL)
    assert a_look(youtube, load_credentials(tokens_dir, CHANNEL, youtube.keys())) == 200
    assert (stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(tokens_dir.stat().st_mode)) == (0o600, 0o700)
    assert asked_for_tokens(youtube) == []


def test_a_folder_that_others_could_read_is_closed_when_it_is_written(youtube, tokens_dir):
    tokens_dir.mkdir(mode=0o755)
    youtube.grant(tokens_dir, CHANNEL)
    assert stat.S_IMODE(tokens_dir.stat().st_mode) == 0o700


def test_renewed_credentials_are_saved(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    before = read_grant(tokens_dir, CHANNEL)
    youtube.expire_tokens()
    assert a_look(youtube, load_credentials(tokens_dir, CHANNEL, youtube.keys())) == 200
    kept = read_grant(tokens_dir, CHANNEL)
    assert kept.access_token != before.access_token
    assert (kept.refresh_token, kept.consented_at) == (before.refresh_token, before.consented_at)
    assert kept.expires_at > datetime.now(UTC) + timedelta(minutes=50)
    assert a_look(youtube, load_credentials(tokens_dir, CHANNEL, youtube.keys())) == 200
    assert len(asked_for_tokens(youtube)) == 1
    assert stat.S_IMODE(token_path(tokens_dir, CHANNEL).stat().st_mode) == 0o600


def test_many_at_once_renew_once(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    youtube.expire_tokens()
    all_of_them = [load_credentials(tokens_dir, CHANNEL, youtube.keys()) for _ in range(6)]
    together, answers = threading.Barrier(6), []

    def look(credentials):
        together.wait(5)
        answers.append(a_look(youtube, credentials))

    threads = [threading.Thread(target=look, args=(one,)) for one in all_of_them]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [200] * 6
    assert len(asked_for_tokens(youtube)) == 1


@pytest.mark.parametrize("when", [datetime(2019, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC), None])
def test_a_time_that_a_wrong_clock_wrote_costs_one_renewal(youtube, tokens_dir, when):
    path = youtube.grant(tokens_dir, CHANNEL)
    change(path, expires_at=when and when.isoformat())
    youtube.expire_tokens()
    credentials = load_credentials(tokens_dir, CHANNEL, youtube.keys())
    assert [a_look(youtube, credentials) for _ in range(3)] == [200] * 3
    assert len(asked_for_tokens(youtube)) == 1


def test_a_new_token_that_is_refused_too_does_not_loop(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    youtube.fault("token_expired", times=10, on="GET /youtube/v3/channels")
    assert a_look(youtube, load_credentials(tokens_dir, CHANNEL, youtube.keys())) == 401
    assert len(asked_for_tokens(youtube)) <= 2


@pytest.mark.parametrize("expires_at", [None, "2019-01-01T00:00:00Z"])
def test_who_logs_in_anew_is_known_to_a_process_that_runs_already(youtube, tokens_dir, expires_at):
    youtube.grant(tokens_dir, CHANNEL)
    credentials = load_credentials(tokens_dir, CHANNEL, youtube.keys())
    youtube.revoke(CHANNEL)
    path = youtube.grant(tokens_dir, CHANNEL)
    change(path, expires_at=expires_at)
    assert a_look(youtube, credentials) == 200
    assert read_grant(tokens_dir, CHANNEL).expires_at > datetime.now(UTC)


def write(path, content, mode=0o600):
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_bytes(content)
    path.chmod(mode)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "token file is empty"),
        (b" \n", "token file is empty"),
        (b'{"kind": "youtube gra', "token file is torn"),
        (b"\xff\xfe\x00", "token file is torn"),
        (b"[" * 50_000, "token file is torn"),
        (b"{}", "not one of ours"),
        (b"[1]", "not one of ours"),
        (b'{"token": "ya29.secret", "refresh_token": "1//secret"}', "not one of ours"),
        (b'{"schema_version": 99}', "newer version"),
        (b"x" * 100_000, "not one of ours"),
    ],
    ids=lambda told: str(told)[:20],
)
def test_a_file_that_is_no_grant_is_told_without_its_secrets(youtube, tokens_dir, content, what):
    write(token_path(tokens_dir, CHANNEL), content)
    with pytest.raises(NotAuthorized, match=what) as refused:
        load_credentials(tokens_dir, CHANNEL, youtube.keys())
    assert "secret" not in str(refused.value)
    assert f"channel {CHANNEL}" in str(refused.value)


def test_without_a_file_it_is_said_how_to_log_in(youtube, tokens_dir):
    with pytest.raises(NotAuthorized, match="not been logged in") as refused:
        load_credentials(tokens_dir, CHANNEL, youtube.keys())
    assert refused.value.fix == "Run: storyassets login youtube --channel tales"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o606, 0o660])
def test_a_file_that_others_may_read_is_refused(youtube, tokens_dir, mode):
    path = youtube.grant(tokens_dir, CHANNEL)
    path.chmod(mode)
    with pytest.raises(NotAuthorized, match="others on this machine") as refused:
        load_credentials(tokens_dir, CHANNEL, youtube.keys())
    assert refused.value.fix == f"Run: chmod 600 {path}"


@pytest.mark.parametrize("field", ["expires_at", "consented_at"])
def test_a_time_without_a_zone_is_not_one_of_ours(youtube, tokens_dir, field):
    change(youtube.grant(tokens_dir, CHANNEL), **{field: "2026-11-21T10:00:00"})
    with pytest.raises(NotAuthorized, match="not one of ours"):
        load_credentials(tokens_dir, CHANNEL, youtube.keys())


def test_a_folder_in_the_place_of_the_file_is_told(youtube, tokens_dir):
    token_path(tokens_dir, CHANNEL).mkdir(parents=True, mode=0o700)
    with pytest.raises(NotAuthorized, match="cannot be read"):
        load_credentials(tokens_dir, CHANNEL, youtube.keys())


def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(youtube, tokens_dir):
    tokens_dir.mkdir(mode=0o700)
    os.mkfifo(token_path(tokens_dir, CHANNEL), 0o600)
    with pytest.raises(NotAuthorized, match="token file is empty"):
        load_credentials(tokens_dir, CHANNEL, youtube.keys())


def test_scopes_that_were_not_allowed_are_named(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL, scopes=["https://www.googleapis.com/auth/youtube.upload"])
    with pytest.raises(
        NotAuthorized, match=r"not allowed youtube\.force-ssl, youtube\.readonly, yt-analytics\.readonly"
    ):
        load_credentials(tokens_dir, CHANNEL, youtube.keys())


@pytest.mark.parametrize(
    ("over", "what"),
    [
        ({"youtube_client_id": None}, "YOUTUBE_CLIENT_ID is not set"),
        ({"youtube_client_secret": None}, "YOUTUBE_CLIENT_SECRET is not set"),
        ({"youtube_client_id": None, "youtube_client_secret": None}, "are not set"),
        ({"youtube_client_id": "another"}, "another client"),
    ],
)
def test_a_client_that_is_not_the_grant_s_is_told(youtube, tokens_dir, over, what):
    youtube.grant(tokens_dir, CHANNEL)
    with pytest.raises(NotAuthorized, match=what):
        check_grant(tokens_dir, CHANNEL, youtube.keys(**over))


def test_a_grant_that_was_taken_back_is_told_plainly(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    youtube.revoke(CHANNEL)
    with pytest.raises(NotAuthorized, match="taken back or has ended") as refused:
        a_look(youtube, load_credentials(tokens_dir, CHANNEL, youtube.keys()))
    kept = read_grant(tokens_dir, CHANNEL)
    assert kept.refresh_token not in str(refused.value)
    assert kept.access_token not in str(refused.value)


def test_a_grant_of_testing_mode_that_has_ended_says_after_how_long(youtube, tokens_dir):
    youtube.set_testing_mode()
    youtube.grant(tokens_dir, CHANNEL)
    youtube.advance(days=7)
    with pytest.raises(NotAuthorized, match="testing mode ends each grant after 7 days"):
        a_look(youtube, load_credentials(tokens_dir, CHANNEL, youtube.keys()))


def test_a_client_that_google_does_not_take_is_told(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    youtube.expire_tokens()
    keys = youtube.keys(**{"youtube_client_secret": "wrong"})
    with pytest.raises(NotAuthorized, match="does not take our client") as refused:
        a_look(youtube, load_credentials(tokens_dir, CHANNEL, keys))
    assert "wrong" not in str(refused.value)


def test_an_address_of_tokens_that_is_down_is_asked_once(youtube, tokens_dir, request_):
    youtube.grant(tokens_dir, CHANNEL)
    youtube.fault("unavailable", times=5, on="POST /token")
    with pytest.raises(TransportError, match="answered 503"):
        load_credentials(tokens_dir, CHANNEL, youtube.keys()).refresh(request_)
    assert len(asked_for_tokens(youtube)) == 1


def test_a_grant_that_was_removed_meanwhile_is_not_written_again(youtube, tokens_dir, request_):
    youtube.grant(tokens_dir, CHANNEL)
    credentials = load_credentials(tokens_dir, CHANNEL, youtube.keys())
    assert remove_grant(tokens_dir, CHANNEL)
    with pytest.raises(NotAuthorized, match="not been logged in"):
        credentials.refresh(request_)
    assert not token_path(tokens_dir, CHANNEL).exists()
    assert not remove_grant(tokens_dir, CHANNEL)


@pytest.mark.parametrize("name", ["../escape", "Tales", "", "a/b"])
def test_a_name_that_is_no_channel_s_is_no_path(tokens_dir, name):
    with pytest.raises(BadConfiguration, match="no name of a channel"):
        token_path(tokens_dir, name)


def test_a_folder_that_is_a_file_is_told(youtube, tmp_path):
    (tmp_path / "tokens").write_text("")
    with pytest.raises(BadConfiguration, match="cannot be written"):
        youtube.grant(tmp_path / "tokens", CHANNEL)
    with pytest.raises(BadConfiguration, match="cannot be written"), hold_file(tmp_path / "tokens" / "lock"):
        pass


def test_a_grant_shows_no_secret(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    kept = read_grant(tokens_dir, CHANNEL)
    assert kept.refresh_token not in repr(kept)
    assert kept.access_token not in repr(kept)
    assert save_grant(tokens_dir, CHANNEL, kept) == token_path(tokens_dir, CHANNEL)


def test_what_a_kill_left_of_a_file_is_overwritten_and_removed_with_it(youtube, tokens_dir):
    path = youtube.grant(tokens_dir, CHANNEL)
    left = tokens_dir / ".partial-youtube-tales"
    left.write_text("half of a secret")
    left.chmod(0o644)
    save_grant(tokens_dir, CHANNEL, read_grant(tokens_dir, CHANNEL))
    assert (left.exists(), stat.S_IMODE(path.stat().st_mode)) == (False, 0o600)
    left.write_text("half of a secret")
    assert remove_grant(tokens_dir, CHANNEL)
    assert not left.exists()


def test_a_token_file_that_was_copied_from_another_channel_is_noticed(youtube, tokens_dir):
    path = youtube.grant(tokens_dir, CHANNEL)
    change(path, channel=CHANNEL)
    copied = token_path(tokens_dir, "myths")
    copied.write_bytes(path.read_bytes())
    copied.chmod(0o600)
    with pytest.raises(NotAuthorized, match="copied from the channel tales") as raised:
        load_credentials(tokens_dir, "myths", youtube.keys())
    assert raised.value.fix == "Run: storyassets login youtube --channel myths"


@pytest.mark.parametrize("wanted", ["UC-tales", "Tales of ours"])
def test_a_login_is_of_the_account_that_the_settings_name(youtube, tokens_dir, wanted):
    youtube.grant(tokens_dir, CHANNEL, account="UC-tales", account_title="Tales of ours")
    assert check_grant(tokens_dir, CHANNEL, youtube.keys(), wanted).account == "UC-tales"
    with pytest.raises(NotAuthorized, match=r"is UC-myths, but its login is of Tales of ours \(UC-tales\)"):
        check_grant(tokens_dir, CHANNEL, youtube.keys(), "UC-myths")


def test_a_login_of_nobody_known_is_not_that_of_the_account(youtube, tokens_dir):
    youtube.grant(tokens_dir, CHANNEL)
    with pytest.raises(NotAuthorized, match="YouTube has not named"):
        check_grant(tokens_dir, CHANNEL, youtube.keys(), "UC-myths")
