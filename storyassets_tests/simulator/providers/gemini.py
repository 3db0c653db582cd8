"""Gemini: generateContent with structured output, and the models."""

from __future__ import annotations

import re
from typing import Any

from storyassets_tests.simulator.exchange import Exchange
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.scripts import count_tokens, reply, shorten
from storyassets_tests.simulator.specifications import find_problems
from storyassets_tests.simulator.wire import Answer, Request, as_json

STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    402: "FAILED_PRECONDITION",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    451: "FAILED_PRECONDITION",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}
MODELS = ("gemini-3.8-flash", "gemini-3.8-pro")
BAD_KEY = "API key not valid. Please pass a valid API key."
_GENERATE = re.compile(r"/v1(?:beta|alpha)?/models/([^/:]+):generateContent$")
_MODEL = re.compile(r"/v1(?:beta|alpha)?/models/([^/:]+)$")
_MODELS = re.compile(r"/v1(?:beta|alpha)?/models/?$")


class GeminiApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """Generation."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """By its own header, or in the query."""
        return key in (request.headers.get("x-goog-api-key"), request.query.get("key"))

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the discovery document's form of the request."""
        request = exchange.request
        if not _GENERATE.search(request.path):
            return ()
        return find_problems("gemini", "GenerateContentRequest", request.json)

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """Google's form; a wrong key is a 400 there."""
        details: list[dict[str, Any]] = []
        told = STATUSES.get(status, "UNKNOWN")
        if status == 401:
            status, told, message = 400, "INVALID_ARGUMENT", BAD_KEY
            details = [
                {
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                    "reason": "API_KEY_INVALID",
                    "domain": "googleapis.com",
                    "metadata": {"service": "generativelanguage.googleapis.com"},
                }
            ]
        if fault is Fault.INSUFFICIENT_QUOTA:
            message = "You exceeded your current quota, please check your plan and billing details."
            details = [{"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": []}]
        return as_json(
            {"error": {"code": status, "message": message, "status": told, "details": details}}, status
        )

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        path = exchange.request.path
        asked = _GENERATE.search(path)
        if exchange.request.method == "POST" and asked:
            return self._generate(exchange, asked.group(1))
        if _MODELS.search(path):
            return as_json({"models": [_model(name) for name in MODELS]})
        one = _MODEL.search(path)
        if one and one.group(1) in MODELS:
            return as_json(_model(one.group(1)))
        return self.refuse(404, None, f"{path} is not found for API version v1beta")

    def _generate(self, exchange: Exchange, model: str) -> Answer:
        if not model.startswith("gemini-"):
            return self.refuse(404, None, f"models/{model} is not found for API version v1beta")
        body = exchange.request.json
        settings = body.get("generationConfig") or {}
        schema = settings.get("responseJsonSchema") or settings.get("responseSchema")
        told = [("system", _text(body.get("systemInstruction")))]
        told += [(one.get("role") or "user", _text(one)) for one in body["contents"]]
        text, cut = shorten(reply(told, schema, exchange.fault), settings.get("maxOutputTokens"))
        told_in, told_out = count_tokens("".join(part for _, part in told)), count_tokens(text)
        finish = "MAX_TOKENS" if cut or exchange.fault is Fault.CUT_SHORT else "STOP"
        candidate: dict[str, Any] = {
            "content": {"parts": [{"text": text}], "role": "model"},
            "finishReason": finish,
            "index": 0,
        }
        if exchange.fault is Fault.REFUSAL:
            candidate, told_out = {"finishReason": "SAFETY", "index": 0}, 0
        exchange.charge(model, {"input_tokens": told_in, "output_tokens": told_out})
        usage = {
            "promptTokenCount": told_in,
            "candidatesTokenCount": told_out,
            "totalTokenCount": told_in + told_out,
        }
        return as_json(
            {
                "candidates": [candidate],
                "usageMetadata": usage,
                "modelVersion": model,
                "responseId": f"simulated{exchange.shelf.count('generate')}",
            }
        )


def _model(name: str) -> dict[str, Any]:
    return {
        "name": f"models/{name}",
        "version": "3.8",
        "displayName": name,
        "inputTokenLimit": 1_048_576,
        "outputTokenLimit": 65_536,
        "supportedGenerationMethods": ["generateContent", "countTokens"],
    }


def _text(content: Any) -> str:
    return "\n".join(str(part.get("text", "")) for part in (content or {}).get("parts", []))
