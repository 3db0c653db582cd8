"""`storyassets login` and `logout`, with plain HTTP for a browser."""

import json

import pytest

from storyassets.cli.logging_in import has_display, log_in, log_out
from storyassets.errors import BadInput, NotAuthorized
from storyassets.providers.youtube.token_files import read_grant, token_path
from storyassets_tests.fakes.browsers import Person
from storyassets_tests.fakes.workshops import a_settings


@pytest.fixture
def settings(youtube, tmp_path):
    channels = tmp_path / "channels"
    channels.mkdir()
    (channels / "tales.yaml").write_text("name: tales\npublishing:\n  outlet: youtube\n")
    (channels / "silent.yaml").write_text("name: silent\n")
    return a_settings(tmp_path).model_copy(update={"channels_dir": channels, "keys": youtube.keys()})


@pytest.fixture
def browse():
    person = Person()
    yield person
    person.wait()


def test_logging_in_keeps_the_grant_and_names_the_account(youtube, settings, browse, capsys):
    youtube.behaviour.person = "tales"
    log_in(settings, "youtube", "tales", as_json=True, open_page=browse)
    shown = capsys.readouterr()
    told = json.loads(shown.out)
    assert (told["channel"], told["account"]) == ("tales", "tales")
    assert read_grant(settings.tokens_dir, "tales").refresh_token not in shown.out + shown.err
    assert f"{youtube.origin}/o/oauth2/auth?" in shown.err
    assert youtube.problems() == []


def test_a_channel_without_an_outlet_is_told_of(youtube, settings, browse, capsys):
    log_in(settings, "youtube", "silent", as_json=False, open_page=browse)
    shown = capsys.readouterr()
    assert "silent may publish as default; the grant is in " in shown.out
    assert "note: channel silent publishes nothing" in shown.err


def test_a_consent_of_another_account_than_the_settings_name_is_not_kept(youtube, settings, browse):
    path = settings.channels_dir / "tales.yaml"
    path.write_text(path.read_text() + "  account: UC-mine\n")
    with pytest.raises(NotAuthorized, match=r"publishing\.account is UC-mine, but its login is of default"):
        log_in(settings, "youtube", "tales", as_json=False, open_page=browse)
    assert not token_path(settings.tokens_dir, "tales").exists()


def test_an_account_without_a_channel_is_told_of(youtube, settings, browse, capsys):
    youtube.fault("refused", on="GET /youtube/v3/channels", status=401, reason="youtubeSignupRequired")
    log_in(settings, "youtube", "tales", as_json=False, open_page=browse)
    assert "YouTube tells of no channel of this account" in capsys.readouterr().err


def test_nobody_who_answers_leaves_no_file(settings):
    with pytest.raises(NotAuthorized, match="nobody answered"):
        log_in(settings, "youtube", "tales", as_json=False, deadline_s=0.01, open_page=lambda address: None)
    assert not token_path(settings.tokens_dir, "tales").exists()


@pytest.mark.parametrize("act", [log_in, log_out])
def test_another_outlet_is_bad_input(settings, act):
    with pytest.raises(BadInput, match="no such outlet"):
        act(settings, "vimeo", "tales", as_json=False)


def test_an_unknown_channel_is_bad_input(settings):
    with pytest.raises(BadInput, match="there is no channel 'nobody'"):
        log_in(settings, "youtube", "nobody", as_json=False)


def test_logging_out_takes_the_grant_back_and_removes_it(youtube, settings, capsys):
    path = youtube.grant(settings.tokens_dir, "tales")
    log_out(settings, "youtube", "tales", as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["revoked"], told["removed"], path.exists()) == (True, True, False)
    assert [one.status for one in youtube.seen() if one.path == "/revoke"] == [200]
    with pytest.raises(BadInput, match="not logged in"):
        log_out(settings, "youtube", "tales", as_json=True)


def test_what_google_cannot_be_told_is_said(youtube, settings, capsys):
    youtube.grant(settings.tokens_dir, "tales")
    youtube.fault("drop", on="/revoke")
    log_out(settings, "youtube", "tales", as_json=False)
    shown = capsys.readouterr()
    assert (shown.out, "Google was not told" in shown.err) == ("tales is logged out of youtube\n", True)


def test_a_file_that_is_not_ours_is_removed_all_the_same(settings, capsys):
    settings.tokens_dir.mkdir(parents=True)
    token_path(settings.tokens_dir, "tales").write_text("torn")
    log_out(settings, "youtube", "tales", as_json=False)
    assert not token_path(settings.tokens_dir, "tales").exists()
    assert "Google was not told" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "seen"), [({}, False), ({"DISPLAY": ":0"}, True), ({"DISPLAY": ""}, False)]
)
def test_a_browser_is_opened_only_where_it_is_seen(variables, seen):
    assert has_display(variables) is seen
