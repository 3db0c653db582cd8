"""The ways to a person, against servers on loopback."""

from __future__ import annotations

import base64
import logging
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr

from storyassets.errors import BadConfiguration, ProviderUnavailable
from storyassets.model.alert import Alert, AlertKind
from storyassets.providers.alerting import alert_senders
from storyassets.providers.alerting.mail import MailSender
from storyassets.providers.alerting.webhook import WebhookSender
from storyassets_tests.fakes.alert_receivers import a_mail_server, a_webhook
from storyassets_tests.fakes.outfits import no_keys

ALERT = Alert(
    incident="run:the-lamp:voice_clips",
    kind=AlertKind.RUN,
    channel="fables",
    episode="the-lamp",
    message="voice_clips: setup-1: it answered 503 – “später”",
    fix="Try again later",
    when=datetime(2026, 11, 21, 14, 3, tzinfo=UTC),
)


def test_a_webhook_gets_json_and_no_inner_name() -> None:
    with a_webhook() as server:
        WebhookSender(SecretStr(server.url)).send(ALERT)
    [(path, kind, body)] = server.heard
    assert (path, kind) == ("/hooks/T0/hook-secret", "application/json")
    assert body == {
        "kind": "run_failed",
        "channel": "fables",
        "episode": "the-lamp",
        "message": ALERT.message,
        "fix": "Try again later",
        "when": "2026-11-21T14:03:00Z",
    }


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_webhook_that_does_not_take_it_is_told_without_its_address(status: int) -> None:
    with a_webhook(status) as server, pytest.raises(ProviderUnavailable) as failed:
        WebhookSender(SecretStr(server.url)).send(ALERT)
    assert failed.value.message == f"it answered {status}"
    assert "hook-secret" not in str(failed.value)


def test_a_webhook_that_is_not_there_is_told_without_its_address() -> None:
    with a_webhook() as server:
        url = server.url
    with pytest.raises(ProviderUnavailable) as failed:
        WebhookSender(SecretStr(url)).send(ALERT)
    assert "hook-secret" not in str(failed.value)
    assert "refused" in failed.value.message


def test_no_log_has_the_webhook_s_address(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with a_webhook() as server:
        WebhookSender(SecretStr(server.url)).send(ALERT)
    assert "hook-secret" not in caplog.text


def a_mail_sender(port: int, user: str = "", to: str = "me@example.org") -> MailSender:
    return MailSender(SecretStr(f"smtp://{user}127.0.0.1:{port}"), to)


def test_a_mail_says_all_of_it_to_everyone() -> None:
    with a_mail_server() as server:
        sender = a_mail_sender(
            server.server_address[1], "bot%40example.org:p%40ss@", "a@example.org, b@example.org"
        )
        sender.send(ALERT)
    heard = "\n".join(server.heard)
    assert "AUTH PLAIN " + base64.b64encode(b"\0bot@example.org\0p@ss").decode() in server.heard
    assert server.heard.count("rcpt TO:<a@example.org>") == server.heard.count("rcpt TO:<b@example.org>") == 1
    for words in ("From: bot@example.org", "To: a@example.org, b@example.org", "Subject: ", "Message-ID: "):
        assert words in heard
    body = heard.partition("\n\n")[2].partition("\nQUIT")[0]
    assert body == (
        "kind: run_failed\nchannel: fables\nepisode: the-lamp\n"
        f"message: {ALERT.message}\nfix: Try again later\nwhen: 2026-11-21T14:03:00Z"
    )


def test_a_server_without_users_gets_mail_without_a_password() -> None:
    with a_mail_server("SIZE") as server:
        a_mail_sender(server.server_address[1]).send(ALERT)
    assert not [line for line in server.heard if line.startswith("AUTH")]
    assert "From: storyassets@127.0.0.1" in server.heard


def test_no_password_is_sent_before_tls_where_tls_is_offered() -> None:
    with a_mail_server("STARTTLS", "AUTH PLAIN", STARTTLS=454) as server, pytest.raises(ProviderUnavailable):
        a_mail_sender(server.server_address[1], "bot:hunter22@").send(ALERT)
    assert [line.split()[0] for line in server.heard if line.startswith("AUTH")] == []
    assert "STARTTLS" in server.heard


def test_no_password_is_sent_to_another_machine_that_offers_no_tls() -> None:
    with a_mail_server(host="127.0.0.2") as server:
        address = SecretStr(f"smtp://bot:hunter22@127.0.0.2:{server.server_address[1]}")
        with pytest.raises(ProviderUnavailable, match="the password is not sent without"):
            MailSender(address, "me@example.org").send(ALERT)
    assert server.heard
    assert not [line for line in server.heard if line.startswith("AUTH")]


def test_a_refused_login_is_told_without_its_password() -> None:
    with a_mail_server(AUTH=535) as server, pytest.raises(ProviderUnavailable) as failed:
        a_mail_sender(server.server_address[1], "bot:hunter22@").send(ALERT)
    assert failed.value.message == "it refused the login (535)"  # its answer was what had been sent to it


def test_a_message_cannot_add_a_header() -> None:
    hostile = ALERT.model_copy(update={"message": "x\r\nBcc: evil@example.org", "episode": "e\nBcc: f@g"})
    with a_mail_server() as server:
        a_mail_sender(server.server_address[1]).send(hostile)
    head = server.heard[: server.heard.index("", server.heard.index("data"))]
    assert not [line for line in head if line.lower().startswith("bcc")]


def test_nothing_set_means_nobody_is_told() -> None:
    assert alert_senders(no_keys()) == []
    both = no_keys(alert_webhook="https://h.example/x", alert_smtp_url="smtps://h", alert_mail_to="a@b.c")
    assert [sender.name for sender in alert_senders(both)] == ["webhook", "mail"]


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("ALERT_WEBHOOK", {"alert_webhook": "ftp://h.example/hook-secret"}),
        ("ALERT_WEBHOOK", {"alert_webhook": "hook-secret"}),
        ("ALERT_WEBHOOK", {"alert_webhook": "http://[hook-secret"}),
        ("ALERT_WEBHOOK", {"alert_webhook": "https:///hook-secret"}),
        ("ALERT_SMTP_URL", {"alert_smtp_url": "mail.example.org", "alert_mail_to": "a@b.c"}),
        ("ALERT_SMTP_URL", {"alert_smtp_url": "smtp://u:hook-secret@h:port", "alert_mail_to": "a@b.c"}),
        ("ALERT_SMTP_URL", {"alert_mail_to": "a@b.c"}),
        ("ALERT_MAIL_TO", {"alert_smtp_url": "smtp://h"}),
        ("ALERT_MAIL_TO", {"alert_smtp_url": "smtp://h", "alert_mail_to": "a@b.c, nobody"}),
        ("ALERT_MAIL_TO", {"alert_smtp_url": "smtp://h", "alert_mail_to": "a@b.c\nBcc: d@e.f"}),
    ],
)
def test_what_is_wrong_in_the_settings_names_its_field_and_no_secret(
    field: str, fields: dict[str, str]
) -> None:
    with pytest.raises(BadConfiguration) as wrong:
        alert_senders(no_keys(**fields))
    assert wrong.value.thing == field
    assert wrong.value.fix
    assert "hook-secret" not in str(wrong.value)
