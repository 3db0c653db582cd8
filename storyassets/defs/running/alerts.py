"""Alerts of one code location: opened by the settings, and told what becomes of breakers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from pydantic import SecretStr

from storyassets.errors import BadConfiguration
from storyassets.providers.alerting import alert_senders
from storyassets.providers.answers import without_secrets
from storyassets.settings.keys import ProviderKeys
from storyassets.studio.alerts import Alerts, alert_of_breaker, breaker_incident
from storyassets.studio.breaker import BreakerNews, Tell, log_news
from storyassets.studio.database import Database

LOG = logging.getLogger(__name__)


def open_alerts(keys: ProviderKeys, database: Database, warn: Callable[[str], None] = LOG.warning) -> Alerts:
    """Whom the settings name. What is wrong in them is a line of warning here; `doctor` fails for it."""
    secrets = [value for _, value in keys if isinstance(value, SecretStr)]
    try:
        senders = alert_senders(keys)
    except BadConfiguration as error:
        warn(f"nobody is alerted: {error}")
        senders = []
    return Alerts(database, senders, partial(without_secrets, secrets=secrets), warn=warn)


def tell_of_breakers(alerts: Callable[[], Alerts], log: Tell = log_news) -> Tell:
    """Tells the log and the alerts. They are opened when there is something to tell."""

    def tell(news: BreakerNews) -> None:
        log(news)
        if news.is_open:
            alerts().tell(alert_of_breaker(news, alerts().now()))
        else:
            alerts().end(breaker_incident(news.account))

    return tell
