"""Templates: how a page of ours is made of HTML and sent. Everything in it is escaped."""

from __future__ import annotations

from importlib import resources
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Under `no-referrer` a browser sends our own forms with the Origin `null`, which is nobody's.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
STYLES = {"desk.css": "text/css; charset=utf-8", "desk.svg": "image/svg+xml"}


ALMOST_S = 1e-6


def as_clock(seconds: float | None) -> str:
    """A time as a player shows it: 0:07."""
    whole = int((seconds or 0) + ALMOST_S)
    return f"{whole // 60}:{whole % 60:02d}"


def as_usd(amount: Any) -> str:
    """An amount of money; what costs less than a cent keeps its digits."""
    value = float(amount)
    if 0 < value < 0.00005:
        return "under $0.0001"
    return f"${value:.2f}" if not value or value >= 0.01 else f"${value:.4f}"


def as_share(part: float | None) -> str:
    """A share, in whole hundredths."""
    return "" if part is None else f"{part:.0%}"


def as_date(stamp: str) -> str:
    """The minute of an ISO time."""
    return stamp[:16].replace("T", " ")


def as_words(name: str) -> str:
    """The name of an asset or a check, as words."""
    return name.replace("_", " ")


def with_capital(text: str) -> str:
    """The text with a large first letter; markup stays markup."""
    return text[:1].upper() + text[1:]


def as_size(size_bytes: int) -> str:
    """A file's size as a person reads it."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))} kB"
    return f"{size_bytes / 1_000_000:.1f} MB"


ENVIRONMENT = Environment(
    loader=PackageLoader("storyassets.web"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
ENVIRONMENT.filters.update(
    clock=as_clock,
    usd=as_usd,
    date=as_date,
    words=as_words,
    size=as_size,
    share=as_share,
    capitalize_first=with_capital,
    quoted=lambda text: quote(str(text), safe=""),
)


def page(template: str, status: int = 200, **values: Any) -> Response:
    """A page of ours."""
    return HTMLResponse(ENVIRONMENT.get_template(template).render(values), status, PAGE_HEADERS)


def style_response(name: str) -> Response | None:
    """The style sheet or the icon; None for another name."""
    if name not in STYLES:
        return None
    content = resources.files("storyassets.web").joinpath("templates", name).read_bytes()
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache"}
    return Response(content, headers=headers, media_type=STYLES[name])
