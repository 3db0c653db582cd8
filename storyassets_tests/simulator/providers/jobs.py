"""Jobs: talking heads that are ordered, asked after, and fetched. What D-ID and HeyGen have in common."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from storyassets_tests.simulator.exchange import Exchange, Shelf
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.media.clips import talking_clip
from storyassets_tests.simulator.media.sounds import length_of
from storyassets_tests.simulator.wire import Upload

SIGNATURE = "X-Amz-Expires=86400&X-Amz-Signature=simulated0signature0canary"


def is_picture(upload: Upload) -> bool:
    """Whether it can be decoded."""
    try:
        Image.open(io.BytesIO(upload.content)).verify()
    except (OSError, SyntaxError):
        return False
    return True


def sound_length_s(upload: Upload) -> float | None:
    """How long it is; None if it is no recording."""
    try:
        return round(length_of(upload.content), 3)
    except ValueError:
        return None


def begin(exchange: Exchange, model: str, portrait: bytes, sound: bytes, length_s: float) -> dict[str, Any]:
    """Order a clip. It is charged now, unless it is going to fail."""
    shelf = exchange.shelf
    number = shelf.count("job")
    job: dict[str, Any] = {
        "number": number,
        "portrait": portrait,
        "sound": sound,
        "length_s": length_s,
        "polls": exchange.polls_until_done,
        "fault": exchange.fault,
        "message": exchange.scripted.details.get("message") if exchange.scripted else None,
        "code": exchange.scripted.details.get("code") if exchange.scripted else None,
    }
    exchange.charge(model, {"video_seconds": length_s})
    return job


def look(shelf: Shelf, job: dict[str, Any]) -> str:
    """waiting, working, done or failed; one look is one step."""
    with shelf.lock:
        polls = job["polls"]
        job["polls"] = polls - 1
    if polls > 0 or job["fault"] is Fault.JOB_STUCK:
        return "working"
    return "failed" if job["fault"] is Fault.JOB_FAILS else "done"


def clip_address(exchange: Exchange, job: dict[str, Any]) -> str:
    """The signed address of the clip, made at the first time."""
    name = f"clip-{job['number']}.mp4"
    if name not in exchange.shelf.files:
        length_s = job["length_s"] * (0.4 if job["fault"] is Fault.BAD_CONTENT else 1.0)
        exchange.shelf.keep(name, "video/mp4", talking_clip(job["portrait"], job["sound"], length_s))
    return f"{exchange.address}/files/{name}?{SIGNATURE}"
