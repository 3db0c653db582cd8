"""Pexels: photos and videos by words, and their files in several sizes. Free, and counted by the hour."""

from __future__ import annotations

import hashlib
import math
import re
from typing import Any
from urllib.parse import quote

from storyassets_tests.simulator.exchange import Exchange
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.media.clips import stock_clip
from storyassets_tests.simulator.media.pictures import draw_picture
from storyassets_tests.simulator.wire import Answer, Request, as_json

MATCHES = 40
MOST_PER_PAGE = 80
ORIENTATIONS = ("landscape", "portrait", "square")
SIZES = ("large", "medium", "small")
PHOTO_PX = {"portrait": (2400, 3600), "landscape": (3600, 2400), "square": (3000, 3000)}
VIDEO_PX = {
    "portrait": ((1080, 1920), (720, 1280), (360, 640)),
    "landscape": ((1920, 1080), (1280, 720), (640, 360)),
    "square": ((1080, 1080), (720, 720), (360, 360)),
}
LENGTHS_S = (6, 8, 12, 5)
NOTHING = "qqq"
"""Nobody has a photo of a word with this in it."""
LIMITS = {"X-Ratelimit-Limit": "20000", "X-Ratelimit-Remaining": "19684", "X-Ratelimit-Reset": "1798761600"}
_FILE = re.compile(r"^/(photos|videos)/files/(\d+)/(\d+)x(\d+)x?(\d*)/([^/]*)\.(jpeg|mp4)$")


class PexelsApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """A search; the files are a matter of their own."""
        return "/search" in request.path

    def opens(self, request: Request, key: str) -> bool:
        """The key itself is the header; the files are open to everybody."""
        return request.headers.get("authorization") == key or bool(_FILE.match(request.path))

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the documentation's list of parameters."""
        if not self.is_work(exchange.request):
            return ()
        query = exchange.request.query
        problems = [] if query.get("query", "").strip() else ["query: is required"]
        known = {"query", "orientation", "size", "color", "locale", "page", "per_page"}
        problems += [f"{name}: is not known" for name in sorted(set(query) - known)]
        if query.get("orientation", "square") not in ORIENTATIONS:
            problems.append("orientation: is not one of " + ", ".join(ORIENTATIONS))
        if query.get("size", "small") not in SIZES:
            problems.append("size: is not one of " + ", ".join(SIZES))
        for name, most in (("page", 10**6), ("per_page", MOST_PER_PAGE)):
            told = query.get(name, "1")
            if not told.isdecimal() or not 1 <= int(told) <= most:
                problems.append(f"{name}: is not from 1 to {most}")
        return tuple(problems)

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """Pexels' form."""
        told = as_json(
            {"error": "Access to this API has been disallowed" if status == 403 else message}, status
        )
        if status == 401:
            return as_json({"status": 401, "code": "Unauthorized"}, 401)
        if status == 429:
            return Answer(429, told.body, headers={**LIMITS, "X-Ratelimit-Remaining": "0"})
        return told

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        request = exchange.request
        file = _FILE.match(request.path)
        if file:
            return _file(file)
        match request.path:
            case "/v1/search":
                return self._search(exchange, "photos")
            case "/videos/search" | "/v1/videos/search":
                return self._search(exchange, "videos")
            case path if re.match(r"^/v1/photos/\d+$", path):
                return as_json(_photo(exchange.address, int(path.split("/")[-1]), "photo", "portrait"))
            case _:
                return self.refuse(404, None, "Not Found")

    def _search(self, exchange: Exchange, kind: str) -> Answer:
        query = exchange.request.query
        page, per_page = int(query.get("page", "1")), int(query.get("per_page", "15"))
        words, orientation = query["query"], query.get("orientation", "landscape")
        first = 1000 + int.from_bytes(hashlib.sha256(f"{kind} {words.lower()}".encode()).digest()[:3]) * 64
        matches = 0 if NOTHING in words.lower() else MATCHES
        numbers = range((page - 1) * per_page, min(page * per_page, matches))
        make = _photo if kind == "photos" else _video
        found = [make(exchange.address, first + number, words, orientation) for number in numbers]
        told = {"page": page, "per_page": per_page, "total_results": matches, kind: found}
        if page < math.ceil(matches / per_page):
            told["next_page"] = (
                f"{exchange.address}{exchange.request.path}?query={quote(words)}&page={page + 1}"
            )
        return Answer(200, as_json(told).body, headers=LIMITS)


def _photo(address: str, number: int, words: str, orientation: str) -> dict[str, Any]:
    width, height = PHOTO_PX[orientation]
    slug = _slug(words)

    def source(scale: float) -> str:
        size = f"{round(width * scale)}x{round(height * scale)}"
        return f"{address}/photos/files/{number}/{size}/{slug}.jpeg"

    return {
        "id": number,
        "width": width,
        "height": height,
        "url": f"https://www.pexels.com/photo/{slug}-{number}/",
        "photographer": f"Photographer {number % 97}",
        "photographer_url": f"https://www.pexels.com/@photographer-{number % 97}",
        "photographer_id": number % 97,
        "avg_color": "#6E6B5C",
        "src": {
            "original": source(1),
            "large2x": source(0.6),
            "large": source(0.3),
            "medium": source(0.15),
            "small": source(0.06),
            "portrait": f"{address}/photos/files/{number}/800x1200/{slug}.jpeg",
            "landscape": f"{address}/photos/files/{number}/1200x627/{slug}.jpeg",
            "tiny": f"{address}/photos/files/{number}/280x200/{slug}.jpeg",
        },
        "liked": False,
        "alt": words,
    }


def _video(address: str, number: int, words: str, orientation: str) -> dict[str, Any]:
    sizes, length_s, slug = VIDEO_PX[orientation], LENGTHS_S[number % len(LENGTHS_S)], _slug(words)
    files = [
        {
            "id": number * 10 + at,
            "quality": "hd" if min(size) >= 720 else "sd",
            "file_type": "video/mp4",
            "width": size[0],
            "height": size[1],
            "fps": 25.0,
            "link": f"{address}/videos/files/{number}/{size[0]}x{size[1]}x{length_s}/{slug}.mp4",
            "size": size[0] * size[1],
        }
        for at, size in enumerate(sizes)
    ]
    picture = f"{address}/photos/files/{number}/{sizes[1][0]}x{sizes[1][1]}/{slug}.jpeg"
    return {
        "id": number,
        "width": sizes[0][0],
        "height": sizes[0][1],
        "duration": length_s,
        "full_res": None,
        "tags": [],
        "url": f"https://www.pexels.com/video/{slug}-{number}/",
        "image": picture,
        "avg_color": None,
        "user": {
            "id": number % 89,
            "name": f"Filmer {number % 89}",
            "url": f"https://www.pexels.com/@filmer-{number % 89}",
        },
        "video_files": files,
        "video_pictures": [{"id": number, "nr": 0, "picture": picture}],
    }


def _file(file: re.Match[str]) -> Answer:
    kind, number, width, height, length_s, slug, _ = file.groups()
    if kind == "photos":
        picture = draw_picture(slug, int(number), int(width), int(height), "jpeg")
        return Answer(200, picture, "image/jpeg")
    clip = stock_clip(slug, int(number), int(width), int(height), float(length_s or 6))
    return Answer(200, clip, "video/mp4")


def _slug(words: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", words.lower())) or "untitled"
