"""Anthropic: messages with structured output, and the list of models."""

from __future__ import annotations

from typing import Any

from storyassets_tests.simulator.exchange import Exchange, bearer
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.scripts import count_tokens, reply, shorten
from storyassets_tests.simulator.specifications import find_problems, find_unstrict
from storyassets_tests.simulator.wire import Answer, Request, as_json

TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    429: "rate_limit_error",
    451: "invalid_request_error",
    500: "api_error",
    503: "overloaded_error",
}
EMPTY_ACCOUNT = "Your credit balance is too low to access the Anthropic API."
MODELS = {"claude-haiku-4-5": "Claude Haiku 4.5", "claude-sonnet-5": "Claude Sonnet 5"}


class AnthropicApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """A message."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """By its own header, or as a bearer's, which its SDK sends."""
        return key in (request.headers.get("x-api-key"), bearer(request))

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the parameters of the API."""
        request = exchange.request
        if request.path != "/v1/messages":
            return ()
        wrong = find_problems("anthropic", "MessageCreateParams", request.json)
        form = ((request.json or {}).get("output_config") or {}).get("format") or {} if not wrong else {}
        wrong = (*wrong, *find_unstrict(form.get("schema"), closed_only=True))
        if "anthropic-version" not in request.headers:
            return (*wrong, "anthropic-version: header is required")
        return wrong

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """Anthropic's form; an empty account is a 400 there, and overload a 529."""
        kind = TYPES.get(status, "api_error")
        if fault in (Fault.PAYMENT_REQUIRED, Fault.INSUFFICIENT_QUOTA):
            status, kind, message = 400, "invalid_request_error", EMPTY_ACCOUNT
        if status == 401:
            message = "invalid x-api-key"
        told = {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_simulated"}
        return as_json(told, 529 if status == 503 else status)

    def answer(self, exchange: Exchange) -> Answer:
        """A message, or what models there are."""
        path = exchange.request.path
        if exchange.request.method == "POST" and path == "/v1/messages":
            return self._message(exchange)
        if path == "/v1/models":
            listed = [_model(name) for name in MODELS]
            return as_json(
                {"data": listed, "has_more": False, "first_id": listed[0]["id"], "last_id": listed[-1]["id"]}
            )
        name = path.removeprefix("/v1/models/")
        return as_json(_model(name)) if name in MODELS else self.refuse(404, None, f"model: {name}")

    def _message(self, exchange: Exchange) -> Answer:
        body = exchange.request.json
        if not body["model"].startswith("claude-"):
            return self.refuse(404, None, f"model: {body['model']}")
        messages = [("system", _text(body.get("system")))]
        messages += [(one["role"], _text(one["content"])) for one in body["messages"]]
        form = (body.get("output_config") or {}).get("format") or {}
        text, cut = shorten(reply(messages, form.get("schema"), exchange.fault), body["max_tokens"])
        stop = "max_tokens" if cut or exchange.fault is Fault.CUT_SHORT else "end_turn"
        refused = exchange.fault is Fault.REFUSAL
        content = [] if refused else [{"type": "text", "text": text, "citations": None}]
        told_in = count_tokens("".join(part for _, part in messages))
        told_out = count_tokens("" if refused else text)
        exchange.charge(body["model"], {"input_tokens": told_in, "output_tokens": told_out})
        return as_json(
            {
                "id": f"msg_simulated{exchange.shelf.count('message')}",
                "type": "message",
                "role": "assistant",
                "model": body["model"],
                "content": content,
                "stop_reason": "refusal" if refused else stop,
                "stop_sequence": None,
                "usage": {
                    "input_tokens": told_in,
                    "output_tokens": told_out,
                    "cache_creation_input_tokens": 0,
                    "cache_read_input_tokens": 0,
                    "service_tier": "standard",
                },
            }
        )


def _model(name: str) -> dict[str, Any]:
    told = {"type": "model", "id": name, "created_at": "2025-10-15T00:00:00Z"}
    return {**told, "display_name": MODELS[name], "max_input_tokens": 200_000, "max_tokens": 64_000}


def _text(content: Any) -> str:
    if isinstance(content, list):
        return "\n".join(str(part.get("text", "")) for part in content)
    return str(content or "")
