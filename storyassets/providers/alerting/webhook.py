"""Webhook: an alert as JSON, by POST. The whole address counts as a secret: that of many services is one."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

import httpx
from pydantic import SecretStr

from storyassets.errors import BadConfiguration, ProviderUnavailable
from storyassets.model.alert import Alert
from storyassets.providers.answers import without_secrets

TIMEOUT_S = 5.0
SUCCESS = range(200, 300)

# It logs the address of each request, and this one is a secret.
logging.getLogger("httpx").setLevel(logging.WARNING)


class WebhookSender:
    """Posts to one address."""

    name = "webhook"

    def __init__(self, address: SecretStr) -> None:
        self._address = address
        self._url = address.get_secret_value().strip()
        if not _is_address(self._url):
            raise BadConfiguration(
                "is not an address",
                stage="alerts",
                thing="ALERT_WEBHOOK",
                fix="Set it in .env; it begins with http:// or https://",
            )

    def send(self, alert: Alert) -> None:
        """Post it. Raises ProviderUnavailable."""
        body = alert.model_dump_json().encode()
        try:
            answer = httpx.post(
                self._url, content=body, headers={"Content-Type": "application/json"}, timeout=TIMEOUT_S
            )
        except httpx.HTTPError as error:
            raise self._failed(str(error) or type(error).__name__) from None
        if answer.status_code not in SUCCESS:
            raise self._failed(f"it answered {answer.status_code}")

    def _failed(self, reason: str) -> ProviderUnavailable:
        told = without_secrets(reason, [self._address])
        return ProviderUnavailable(told, stage="alerts", thing="ALERT_WEBHOOK", fix="Look at the address")


def _is_address(text: str) -> bool:
    try:
        url, parts = httpx.URL(text), urlsplit(text)
    except (httpx.InvalidURL, ValueError):
        return False
    return url.scheme in ("http", "https") and bool(parts.hostname)
