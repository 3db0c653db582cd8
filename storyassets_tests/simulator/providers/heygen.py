"""HeyGen, version 3: assets, videos from a picture and a recording, whose key it is. Orders know no idempotency."""

from __future__ import annotations

import time
from typing import Any

from storyassets_tests.simulator.exchange import Exchange
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.providers.jobs import begin, clip_address, is_picture, look, sound_length_s
from storyassets_tests.simulator.specifications import find_form_problems, find_problems
from storyassets_tests.simulator.wire import Answer, Request, as_json

MODEL = "photo-avatar"
MOST_BYTES = 32_000_000
MEDIA_TYPES = (
    "image/png", "image/jpeg", "video/mp4", "video/webm", "audio/mpeg", "audio/wav", "audio/x-wav", "application/pdf",
)  # fmt: skip
CODES = {
    400: "invalid_parameter",
    401: "unauthorized",
    402: "insufficient_credit",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    413: "file_too_large",
    429: "rate_limit_exceeded",
    451: "content_policy_violation",
    500: "internal_error",
    503: "service_unavailable",
}


class HeyGenApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """Uploads and orders."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """By its own header."""
        return request.headers.get("x-api-key") == key

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the description in HeyGen's own command line."""
        request = exchange.request
        if request.method != "POST":
            return ()
        if request.path == "/v3/assets":
            return find_form_problems("heygen", "CreateAsset", request.form)
        if request.path == "/v3/videos":
            body = request.json
            problems = find_problems("heygen", "CreateVideo", body)
            sounds = [name for name in ("script", "audio_asset_id", "audio_url") if (body or {}).get(name)]
            return (
                problems if problems or len(sounds) == 1 else ("exactly one of script and audio is needed",)
            )
        return (
            find_problems("heygen", "CreateLipsync", request.json) if request.path == "/v3/lipsyncs" else ()
        )

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """HeyGen's form."""
        code = CODES.get(status, "internal_error")
        if fault is Fault.INSUFFICIENT_QUOTA:
            status, code = 402, "quota_exceeded"
        if fault is Fault.MODERATION:
            code, message = "moderation_blocked", "The content was rejected by moderation."
        told = {
            "code": code,
            "message": message,
            "param": None,
            "doc_url": "https://developers.heygen.com/docs/errors",
        }
        return as_json({"error": told}, status)

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        request = exchange.request
        match request.method, request.path:
            case "POST", "/v3/assets":
                return self._take(exchange)
            case "POST", "/v3/videos":
                return self._order_video(exchange)
            case "POST", "/v3/lipsyncs":
                return self._order_lipsync(exchange)
            case "GET", "/v3/users/me":
                return as_json({"data": _account()})
            case "GET", path if path.startswith(("/v3/videos/", "/v3/lipsyncs/")):
                return self._look(exchange, path.split("/")[2], path.split("/")[3])
            case _:
                return self.refuse(404, None, "The requested resource was not found.")

    def _take(self, exchange: Exchange) -> Answer:
        upload = exchange.request.form.files["file"][0]
        if upload.content_type not in MEDIA_TYPES:
            return self.refuse(400, None, f"Unsupported file type: {upload.content_type}")
        if len(upload.content) > MOST_BYTES:
            return self.refuse(413, None, "The file is larger than 32 MB.")
        length_s = None if upload.content_type.startswith("image/") else sound_length_s(upload)
        if length_s is None and not is_picture(upload):
            return self.refuse(400, None, "The file cannot be read.")
        asset_id = f"asset_simulated{exchange.shelf.count('asset')}"
        exchange.shelf.keep(asset_id, upload.content_type, upload.content)
        exchange.shelf.jobs[asset_id] = {"length_s": length_s}
        told = {
            "asset_id": asset_id,
            "url": f"{exchange.address}/files/{asset_id}",
            "mime_type": upload.content_type,
            "size_bytes": len(upload.content),
        }
        return as_json({"data": told})

    def _order_video(self, exchange: Exchange) -> Answer:
        body = exchange.request.json
        picture = (body.get("image") or {}).get("asset_id", "")
        job_id = self._begin(exchange, picture, body.get("audio_asset_id") or "")
        if job_id is None:
            return self.refuse(400, None, "An asset was not found; only assets of one's own are simulated.")
        return as_json({"data": {"video_id": job_id, "status": "waiting", "output_format": "mp4"}})

    def _order_lipsync(self, exchange: Exchange) -> Answer:
        body = exchange.request.json
        job_id = self._begin(exchange, body["video"].get("asset_id", ""), body["audio"].get("asset_id", ""))
        if job_id is None:
            return self.refuse(400, None, "An asset was not found; only assets of one's own are simulated.")
        return as_json({"data": {"lipsync_id": job_id}})

    def _begin(self, exchange: Exchange, picture_id: str, sound_id: str) -> str | None:
        shelf = exchange.shelf
        picture, sound = shelf.files.get(picture_id), shelf.files.get(sound_id)
        if picture is None or sound is None or shelf.jobs[sound_id]["length_s"] is None:
            return None
        job = begin(exchange, MODEL, picture[1], sound[1], shelf.jobs[sound_id]["length_s"])
        job_id = f"video_simulated{job['number']}"
        shelf.jobs[job_id] = job
        return job_id

    def _look(self, exchange: Exchange, kind: str, job_id: str) -> Answer:
        job = exchange.shelf.jobs.get(job_id)
        if job is None or "polls" not in job:
            return self.refuse(404, None, f"Video {job_id} was not found.")
        state = look(exchange.shelf, job)
        working = "processing" if kind == "videos" else "running"
        told: dict[str, Any] = {"id": job_id, "created_at": int(time.time()), "status": working}
        if state == "failed":
            told |= {"status": "failed", "failure_message": job["message"] or "The face was not detected."}
            told |= {"failure_code": job["code"] or "face_not_detected"} if kind == "videos" else {}
        if state == "done":
            told |= {
                "status": "completed",
                "duration": job["length_s"],
                "video_url": clip_address(exchange, job),
            }
        return as_json({"data": told})


def _account() -> dict[str, Any]:
    return {
        "username": "simulated",
        "email": None,
        "first_name": None,
        "last_name": None,
        "billing_type": "wallet",
        "wallet": {"currency": "usd", "remaining_balance": 42.0},
    }
