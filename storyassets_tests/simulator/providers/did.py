"""D-ID: uploads, talks, credits."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

from storyassets_tests.simulator.exchange import Exchange
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.providers.jobs import begin, clip_address, is_picture, look, sound_length_s
from storyassets_tests.simulator.specifications import find_form_problems, find_problems
from storyassets_tests.simulator.wire import Answer, Request, as_json

MODEL = "talks"
BUCKET = "s3://d-id-simulated"
KINDS = {
    400: "BadRequestError",
    401: "AuthorizationError",
    402: "InsufficientCreditsError",
    403: "PermissionError",
    404: "NotFoundError",
    409: "ConflictError",
    429: "TooManyRequestsError",
    451: "ImageModerationError",
    500: "InternalServerError",
    503: "ServiceUnavailableError",
}
SAID = {
    401: "user unauthenticated",
    402: "not enough credits",
    451: "Automatic content moderation - contact support if you would like to submit for manual review",
}


class DidApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """Uploads and orders."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """Basic, with the key as it is sold or encoded; or as a bearer."""
        told = request.headers.get("authorization", "")
        encoded = base64.b64encode(key.encode()).decode()
        return told in (f"Basic {key}", f"Basic {encoded}", f"Bearer {key}")

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the published description."""
        request = exchange.request
        if request.method != "POST":
            return ()
        if request.path in ("/images", "/audios"):
            field = request.path.strip("/")[:-1]
            problems = find_form_problems("did", request.path.strip("/"), request.form)
            if not request.form.files.get(field) and not request.form.fields.get("source_url"):
                return (*problems, f"{field}: a file or a source_url is needed")
            return problems
        return find_problems("did", "CreateTalkRequest", request.json) if request.path == "/talks" else ()

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """D-ID's form; its moderation is a 451."""
        if fault is Fault.MODERATION:
            status = 451
        if fault is Fault.INSUFFICIENT_QUOTA:
            status = 402
        kind = KINDS.get(status, "UnknownError")
        return as_json({"kind": kind, "description": SAID.get(status, message)}, status)

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        request = exchange.request
        match request.method, request.path:
            case "POST", "/images":
                return self._take_picture(exchange)
            case "POST", "/audios":
                return self._take_sound(exchange)
            case "POST", "/talks":
                return self._order(exchange)
            case "GET", "/credits":
                return as_json(_credits())
            case "DELETE", path if path.startswith("/talks/"):
                answer = self._look(exchange, path.removeprefix("/talks/"))
                exchange.shelf.jobs.pop(path.removeprefix("/talks/"), None)
                return answer
            case "GET", path if path.startswith("/talks/"):
                return self._look(exchange, path.removeprefix("/talks/"))
            case _:
                return self.refuse(404, None, "not found")

    def _take_picture(self, exchange: Exchange) -> Answer:
        upload = exchange.request.form.files["image"][0]
        if upload.content_type not in ("image/jpeg", "image/png"):
            return as_json({"kind": "UnsupportedMimeTypeError", "description": upload.content_type}, 415)
        if not is_picture(upload):
            return self.refuse(400, None, "invalid image")
        url = f"{BUCKET}/images/img_{exchange.shelf.count('image')}/portrait.png"
        exchange.shelf.keep(url, upload.content_type, upload.content)
        return as_json({"url": url, "id": url.split("/")[-2]}, 201)

    def _take_sound(self, exchange: Exchange) -> Answer:
        upload = exchange.request.form.files["audio"][0]
        if not upload.content_type.startswith(("audio/", "video/")):
            return as_json({"kind": "UnsupportedMimeTypeError", "description": upload.content_type}, 415)
        length_s = sound_length_s(upload)
        if length_s is None:
            return self.refuse(400, None, "invalid audio")
        url = f"{BUCKET}/audios/aud_{exchange.shelf.count('audio')}/speech.wav"
        exchange.shelf.keep(url, upload.content_type, upload.content)
        exchange.shelf.jobs[url] = {"length_s": length_s}
        return as_json({"url": url, "id": url.split("/")[-2], "duration": length_s}, 201)

    def _order(self, exchange: Exchange) -> Answer:
        body, shelf = exchange.request.json, exchange.shelf
        picture = shelf.files.get(body["source_url"])
        sound = shelf.files.get(body["script"].get("audio_url", ""))
        if picture is None:
            return self.refuse(400, None, "invalid actor url")
        if sound is None:
            return self.refuse(400, None, "invalid audio url; speech from text is not simulated")
        length_s = shelf.jobs[body["script"]["audio_url"]]["length_s"]
        job = begin(exchange, MODEL, picture[1], sound[1], length_s)
        job_id = f"tlk_simulated{job['number']}"
        job.update(body=body, id=job_id)
        shelf.jobs[job_id] = job
        told = {
            "id": job_id,
            "object": "talk",
            "created_by": "simulated",
            "created_at": _now(),
            "status": "created",
        }
        return as_json(told, 201)

    def _look(self, exchange: Exchange, job_id: str) -> Answer:
        job = exchange.shelf.jobs.get(job_id)
        if job is None:
            return self.refuse(404, None, "not found")
        told: dict[str, Any] = {
            "id": job_id,
            "user_id": "simulated",
            "source_url": job["body"]["source_url"],
            "created_at": _now(),
            "created_by": "simulated",
            "modified_at": _now(),
            "started_at": _now(),
            "status": "started",
            "config": job["body"].get("config") or {},
        }
        state = look(exchange.shelf, job)
        if state == "failed":
            kind = job["code"] or "FaceError"
            words = job["message"] or "face not detected"
            told |= {"status": "rejected" if "Moderation" in kind else "error"}
            told |= {"error": {"kind": kind, "description": words}}
        if state == "done":
            told |= {"status": "done", "duration": job["length_s"], "result_url": clip_address(exchange, job)}
        return as_json(told)


def _credits() -> dict[str, Any]:
    credit = {
        "owner_id": "simulated", "created_at": _now(), "modified_at": _now(), "remaining": 96, "total": 120,
        "expire_at": "2027-01-01T00:00:00Z",
    }  # fmt: skip
    return {"credits": [credit], "remaining": 96, "total": 120}


def _now() -> str:
    return datetime.now(UTC).isoformat()
