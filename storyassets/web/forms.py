"""Forms: how one is read, and why one is not taken."""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from storyassets.web.templating import page
from storyassets.web.tokens import Tokens

MOST_FORM_BYTES = 64 * 1024
MOST_FIELDS = 20

Form = dict[str, str]


async def read_form(request: Request) -> Form | None:
    """The first value of each field of a form; None for one that is too long, nothing of one that is none."""
    content = bytearray()
    async for piece in request.stream():
        content += piece
        if len(content) > MOST_FORM_BYTES:
            return None
    try:
        fields = parse_qs(content.decode(errors="replace"), max_num_fields=MOST_FIELDS)
    except ValueError:
        return {}
    return {name: values[0] for name, values in fields.items()}


def refuse_form(tokens: Tokens, form: Form | None, action: str) -> Response | None:
    """Why a form is not taken, if it is not."""
    if form is None:
        return PlainTextResponse(f"a form has at most {MOST_FORM_BYTES} bytes\n", 413)
    if not tokens.spend(form.get("token", ""), action):
        return page("stale.html", 403)
    return None
