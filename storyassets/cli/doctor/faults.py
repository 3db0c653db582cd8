"""Faults: who is alerted to them, and which providers are left alone because of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from storyassets.cli.doctor.finding import Finding, ok, warn
from storyassets.providers.alerting import alert_senders
from storyassets.settings import Settings
from storyassets.studio.breaker import find_failing
from storyassets.studio.database import Database, may_exist

SUBJECT = "alerts"


def check_alerts(settings: Settings) -> Finding:
    """Whom the settings name. Raises BadConfiguration for an address that is none."""
    names = [sender.name for sender in alert_senders(settings.keys)]
    if not names:
        return ok(SUBJECT, "nobody is alerted; ALERT_WEBHOOK, or ALERT_SMTP_URL and ALERT_MAIL_TO, would be")
    return ok(SUBJECT, f"sent by {' and '.join(names)}")


def check_breakers(settings: Settings) -> Iterator[Finding]:
    """A finding for each account that fails now. Raises BadConfiguration."""
    if not may_exist(settings.ledger_url):
        return
    now = datetime.now(UTC)
    with closing(Database(settings.ledger_url)) as database:
        for standing in find_failing(database):
            told = standing.sentence(now)
            if standing.open_until is not None:
                yield warn(f"account {standing.account}", told, "Look at the provider's status page")
            else:
                yield ok(f"account {standing.account}", told)
