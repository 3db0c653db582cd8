"""Alerting: the ways to a person that the settings name."""

from __future__ import annotations

from storyassets.providers.alerting.mail import MailSender
from storyassets.providers.alerting.webhook import WebhookSender
from storyassets.settings.keys import ProviderKeys


def alert_senders(keys: ProviderKeys) -> list[WebhookSender | MailSender]:
    """Whom to tell; none where nothing is set. Raises BadConfiguration, which repeats no secret."""
    senders: list[WebhookSender | MailSender] = []
    if keys.alert_webhook and keys.alert_webhook.get_secret_value().strip():
        senders.append(WebhookSender(keys.alert_webhook))
    if keys.alert_smtp_url or keys.alert_mail_to.strip():
        senders.append(MailSender(keys.alert_smtp_url, keys.alert_mail_to))
    return senders
