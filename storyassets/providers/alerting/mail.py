"""Mail: an alert by SMTP. A password is sent over TLS only, or to this machine."""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from urllib.parse import SplitResult, unquote, urlsplit

from pydantic import SecretStr

from storyassets.errors import BadConfiguration, ProviderUnavailable
from storyassets.model.alert import Alert
from storyassets.providers.answers import without_secrets

TIMEOUT_S = 10.0
PORTS = {"smtp": 587, "smtps": 465}
THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
SUBJECT_CHARACTERS = 120


class MailSender:
    """Sends from one mailbox to some. `smtp://` becomes TLS when the server offers it, `smtps://` begins so."""

    name = "mail"

    def __init__(self, address: SecretStr | None, recipients: str) -> None:
        self._url = _split(address)
        self._host = self._url.hostname or ""
        self._user = unquote(self._url.username or "")
        self._password = SecretStr(unquote(self._url.password or ""))
        self._secrets = [address, self._password]
        self._recipients = [one.strip() for one in recipients.split(",") if one.strip()]
        if not self._recipients or not all(_is_mailbox(one) for one in self._recipients):
            raise _bad("ALERT_MAIL_TO", "names no mailbox", "Name one or more, like me@example.org")

    def send(self, alert: Alert) -> None:
        """Send it. Raises ProviderUnavailable."""
        try:
            with self._connect() as server:
                if self._url.scheme == "smtp" and server.has_extn("starttls"):
                    server.starttls(context=ssl.create_default_context())
                    server.ehlo()
                if self._user:
                    self._log_in(server)
                server.send_message(self._message(alert))
        except (smtplib.SMTPException, OSError) as error:
            raise self._failed(str(error) or type(error).__name__) from None

    def _connect(self) -> smtplib.SMTP:
        port = self._url.port or PORTS[self._url.scheme]
        if self._url.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self._host, port, timeout=TIMEOUT_S, context=ssl.create_default_context()
            )
        else:
            server = smtplib.SMTP(self._host, port, timeout=TIMEOUT_S)
        server.ehlo()
        return server

    def _log_in(self, server: smtplib.SMTP) -> None:
        if not isinstance(server.sock, ssl.SSLSocket) and self._host not in THIS_MACHINE:
            raise self._failed("it offers no TLS, and the password is not sent without")
        try:
            server.login(self._user, self._password.get_secret_value())
        except smtplib.SMTPResponseException as error:
            # Its words may repeat what it was sent.
            raise self._failed(f"it refused the login ({error.smtp_code})") from None

    def _message(self, alert: Alert) -> EmailMessage:
        message = EmailMessage()
        where = alert.episode or alert.channel
        title = ": ".join(part for part in ("storyassets", where, alert.message) if part)
        message["Subject"] = " ".join(title.split())[:SUBJECT_CHARACTERS]
        message["From"] = self._user if _is_mailbox(self._user) else f"storyassets@{self._host}"
        message["To"] = ", ".join(self._recipients)
        message["Date"] = formatdate(alert.when.timestamp())
        message["Message-ID"] = make_msgid(domain=self._host)
        fields = alert.model_dump(mode="json")
        message.set_content("".join(f"{name}: {value}\n" for name, value in fields.items() if value))
        return message

    def _failed(self, reason: str) -> ProviderUnavailable:
        told = without_secrets(reason, self._secrets)
        return ProviderUnavailable(told, stage="alerts", thing="ALERT_SMTP_URL", fix="Look at the server")


def _split(address: SecretStr | None) -> SplitResult:
    fix = "Set it in .env: smtp://user:password@host:587 or smtps://user:password@host"
    try:
        url = urlsplit(address.get_secret_value().strip() if address else "")
        is_good = url.scheme in PORTS and bool(url.hostname) and url.port != 0
    except ValueError:
        is_good = False
    if not is_good:
        raise _bad("ALERT_SMTP_URL", "is not the address of a mail server", fix)
    return url


def _is_mailbox(text: str) -> bool:
    name, at, host = text.partition("@")
    return bool(name and at and host) and text.isprintable() and not set(text) & set(' "<>,;:')


def _bad(thing: str, problem: str, fix: str) -> BadConfiguration:
    return BadConfiguration(problem, stage="alerts", thing=thing, fix=fix)
