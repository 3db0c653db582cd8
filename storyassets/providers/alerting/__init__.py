"""Alerting: the ways to a person that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storyassets.settings.keys import ProviderKeys

if TYPE_CHECKING:
    from storyassets.providers.alerting.mail import MailSender
    from storyassets.providers.alerting.webhook import WebhookSender


def alert_senders(keys: ProviderKeys) -> list[WebhookSender | MailSender]:
    """Whom to tell; none where nothing is set. Raises BadConfiguration, which repeats no secret."""
    senders: list[WebhookSender | MailSender] = []
    # Imported when they are wanted: most runs alert nobody.
    if keys.alert_webhook and keys.alert_webhook.get_secret_value().strip():
        from storyassets.providers.alerting.webhook import WebhookSender

        senders.append(WebhookSender(keys.alert_webhook))
    if keys.alert_smtp_url or keys.alert_mail_to.strip():
        from storyassets.providers.alerting.mail import MailSender

        senders.append(MailSender(keys.alert_smtp_url, keys.alert_mail_to))
    return senders
