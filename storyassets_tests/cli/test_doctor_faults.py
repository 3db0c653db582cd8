"""What the doctor says of alerts and of providers that fail."""

from contextlib import closing

import pytest

from storyassets.cli.doctor.faults import check_alerts, check_breakers
from storyassets.cli.doctor.finding import State, found_by
from storyassets.errors import ProviderUnavailable
from storyassets.studio.admission import Admission
from storyassets.studio.breaker import BreakerPolicy
from storyassets.studio.database import Database
from storyassets.studio.limits import ProviderLimit
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.workshops import a_settings


def settings_with(tmp_path, **keys):
    return a_settings(tmp_path).model_copy(update={"keys": no_keys(**keys)})


def test_who_is_alerted_is_named(tmp_path):
    nobody = check_alerts(settings_with(tmp_path))
    assert (nobody.state, "ALERT_WEBHOOK" in nobody.message) == (State.OK, True)
    both = settings_with(
        tmp_path, alert_webhook="https://h/hook-secret", alert_smtp_url="smtp://h", alert_mail_to="me@h"
    )
    assert check_alerts(both).message == "sent by webhook and mail"


def test_a_wrong_address_fails_with_its_field(tmp_path):
    settings = settings_with(tmp_path, alert_webhook="hook-secret")
    found = found_by("alerts", lambda: check_alerts(settings))
    assert (found.state, found.message) == (State.FAIL, "ALERT_WEBHOOK: is not an address")


def test_an_account_that_is_left_alone_is_a_warning(tmp_path):
    settings = settings_with(tmp_path)
    assert list(check_breakers(settings)) == []
    settings.studio_dir.mkdir()
    with closing(Database(settings.ledger_url)) as database:
        policy = BreakerPolicy(failures=2)
        admission = Admission(database, tmp_path / "locks", policy=policy, tell=lambda news: None)
        for state in (State.OK, State.WARN):
            with pytest.raises(ProviderUnavailable), admission.admit("openai@0123abcd", ProviderLimit()):
                raise ProviderUnavailable("it answered 503")
            [found] = check_breakers(settings)
            assert found.state is state
    assert found.subject == "account openai@0123abcd"
    assert "openai is not asked until" in found.message
    assert "after 2 failures: it answered 503" in found.message
