"""What the doctor says of the channels that publish."""

from datetime import timedelta

import pytest

from storyassets.cli.doctor.finding import State
from storyassets.cli.doctor.outlets import check_outlets
from storyassets_tests.fakes.workshops import a_settings


@pytest.fixture
def settings(youtube, tmp_path):
    channels = tmp_path / "channels"
    channels.mkdir()
    (channels / "tales.yaml").write_text("name: tales\npublishing:\n  outlet: youtube\n")
    (channels / "silent.yaml").write_text("name: silent\n")
    (channels / "torn.yaml").write_text("name: [")
    return a_settings(tmp_path).model_copy(update={"channels_dir": channels, "keys": youtube.keys()})


def look(settings, youtube, **later):
    [found] = check_outlets(settings, youtube.now() + timedelta(**later))
    assert found.subject == "login of tales"
    return found


def test_a_channel_that_is_logged_in_is_well(youtube, settings):
    youtube.grant(settings.tokens_dir, "tales")
    found = look(settings, youtube, days=3)
    assert (found.state, f"allowed on {youtube.now():%Y-%m-%d}, all 4 scopes" in found.message) == (
        State.OK,
        True,
    )
    assert "testing mode, it would end after 7 days" in found.message
    assert "testing mode" not in look(settings, youtube, days=8).message
    assert look(settings, youtube, days=-5).state is State.OK


def test_a_grant_of_testing_mode_is_a_warning_until_it_has_ended(youtube, settings):
    youtube.grant(settings.tokens_dir, "tales", ends_at=youtube.now() + timedelta(days=7))
    found = look(settings, youtube, days=6, hours=23)
    assert (found.state, "the consent screen is in testing mode" in found.message) == (State.WARN, True)
    assert look(settings, youtube, days=7).state is State.FAIL


def test_what_is_wrong_fails_with_what_to_do(youtube, settings):
    assert look(settings, youtube).fix == "Run: storyassets login youtube --channel tales"
    path = youtube.grant(settings.tokens_dir, "tales")
    path.chmod(0o644)
    assert look(settings, youtube).fix == f"Run: chmod 600 {path}"
    without = settings.model_copy(update={"keys": youtube.keys(youtube_client_id=None)})
    assert "YOUTUBE_CLIENT_ID is not set" in look(without, youtube).message


def test_nothing_is_asked_of_google(youtube, settings):
    youtube.grant(settings.tokens_dir, "tales")
    look(settings, youtube)
    assert youtube.seen() == []
