"""Pexels: a clip or a photo that shows some words. Its own search orders them; its page and its maker are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from storyassets.errors import ProviderRefused
from storyassets.measure.content import Medium
from storyassets.providers.downloads import MEGABYTE, Downloader
from storyassets.providers.fitting import fit_bytes
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import FootageFacts, FootageRequest, Made, Probe
from storyassets.providers.rest import RestClient, Said

PHOTOS, VIDEOS = "/v1/search", "/videos/search"
PER_PAGE = 30
SEARCHES = 3
"""With all the words, then without the least weighty ones."""
CHOSEN_AMONG = 4
"""The best matches, of which the seed chooses."""
LONGEST_S = 90
LONGEST_ID = 100
HD_LINES, FULL_HD_LINES = 720, 1080
SMALL_PHOTO_PIXELS = 4_000_000
MOST_CLIP_BYTES = 200 * MEGABYTE
MOST_PHOTO_BYTES = 60 * MEGABYTE


class Found(NamedTuple):
    """One thing that fits."""

    address: str
    facts: FootageFacts


class PexelsFootage:
    """Photos and videos of Pexels. Free; each is someone's, who is to be named."""

    def __init__(self, outfit: Outfit) -> None:
        key = outfit.key.get_secret_value().strip() if outfit.key else ""
        self._outfit = outfit
        self._api = RestClient(outfit, {"Authorization": key}, read_error)

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """The version of how it is searched."""
        return self._outfit.model

    def spell(self, request: FootageRequest) -> Mapping[str, Any]:
        """All but what is not wanted again: what was chosen once is not chosen anew because of later episodes."""
        return request.model_dump(mode="json", exclude={"unlike"})

    def estimate_usd(self, request: FootageRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: FootageRequest) -> Made:
        """The chosen clip or photo. Raises ProviderRefused where nothing fits."""
        for words in fewer_and_fewer(request.words):
            kinds = (True, False) if request.moving else (False,)
            for moving in kinds:
                fitting = self._search(words, request, moving)[:CHOSEN_AMONG]
                if fitting:
                    return self._fetch(fitting[request.seed % len(fitting)], request, moving)
        raise ProviderRefused(
            f"nothing fits {' '.join(request.words)}", stage="footage", thing=self.name, fix="Draw it instead"
        )

    def probe(self) -> Probe:
        """Search for one photo."""
        told = self._api.call("GET", PHOTOS, params={"query": "sea", "per_page": 1})
        return Probe(model=self.model, answered=f"{len(list(_objects(told, 'photos')))} photo of the sea")

    def close(self) -> None:
        """Let the connections go."""
        self._api.close()

    def _search(self, words: tuple[str, ...], request: FootageRequest, moving: bool) -> list[Found]:
        """What fits, best first, of the first page."""
        asked = {
            "query": " ".join(words),
            "orientation": orientation(request),
            "size": least_size(request, moving),
            "per_page": PER_PAGE,
            "page": 1,
        }
        told = self._api.call("GET", VIDEOS if moving else PHOTOS, params=asked)
        if moving:
            found = (find_video(one, request, self.name) for one in _objects(told, "videos"))
        else:
            found = (find_photo(one, request, self.name) for one in _objects(told, "photos"))
        return [one for one in found if one and one.facts.source_id not in request.unlike]

    def _fetch(self, chosen: Found, request: FootageRequest, moving: bool) -> Made:
        most_bytes = MOST_CLIP_BYTES if moving else MOST_PHOTO_BYTES
        downloader = Downloader(self.name, self._outfit.base_url, most_bytes)
        facts = chosen.facts.model_dump(mode="json")
        got = downloader.fetch(chosen.address, {Medium.CLIP if moving else Medium.PICTURE})
        if moving:
            return Made(content=got.content, suffix=got.kind.suffix, facts=facts)
        photo = fit_bytes(got.content, (request.width_px, request.height_px), self.name)
        return Made(content=photo, suffix=".jpg", facts=facts)


def fewer_and_fewer(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """All of them, then without the last, and so on; the weightiest comes first and stays."""
    for count in range(len(words), max(0, len(words) - SEARCHES), -1):
        yield words[:count]


def orientation(request: FootageRequest) -> str:
    """The shape that is asked for, in the provider's words."""
    if request.width_px == request.height_px:
        return "square"
    return "landscape" if request.width_px > request.height_px else "portrait"


def least_size(request: FootageRequest, moving: bool) -> str:
    """The least class of size that is large enough: of clips by lines, of photos by megapixels."""
    if moving:
        lines = min(request.width_px, request.height_px)
        return "small" if lines <= HD_LINES else "medium" if lines <= FULL_HD_LINES else "large"
    pixels = request.width_px * request.height_px
    return "small" if pixels <= SMALL_PHOTO_PIXELS else "medium"


def find_video(told: Mapping[str, Any], request: FootageRequest, provider: str) -> Found | None:
    """A video that is long enough, and the smallest of its files that is large enough."""
    duration_s = told.get("duration")
    if not isinstance(duration_s, int | float) or not request.least_s <= duration_s <= LONGEST_S:
        return None
    if not _has_id(told):
        return None
    files = [one for one in _objects(told, "video_files") if _is_fit(one, request)]
    if not files:
        return None
    best = min(files, key=lambda one: (one["width"] * one["height"], str(one.get("id"))))
    user = told.get("user")
    facts = FootageFacts(
        source_id=f"{provider}:video:{told.get('id')}",
        credit=_text(user.get("name")) if isinstance(user, dict) else "",
        page_url=_page(told),
        duration_s=float(duration_s),
    )
    return Found(best["link"], facts)


def find_photo(told: Mapping[str, Any], request: FootageRequest, provider: str) -> Found | None:
    """A photo that is large enough."""
    source = told.get("src")
    address = source.get("original") if isinstance(source, dict) else None
    if not isinstance(address, str) or not _covers(told, request) or not _has_id(told):
        return None
    facts = FootageFacts(
        source_id=f"{provider}:photo:{told.get('id')}",
        credit=_text(told.get("photographer")),
        page_url=_page(told),
    )
    return Found(address, facts)


def _is_fit(file: Mapping[str, Any], request: FootageRequest) -> bool:
    return (
        file.get("file_type") == "video/mp4"
        and isinstance(file.get("link"), str)
        and _covers(file, request)
        and (file["width"] >= file["height"]) == (request.width_px >= request.height_px)
    )


def _covers(told: Mapping[str, Any], request: FootageRequest) -> bool:
    width, height = told.get("width"), told.get("height")
    if not isinstance(width, int) or not isinstance(height, int):
        return False
    return width >= request.width_px and height >= request.height_px


def _objects(told: Mapping[str, Any], name: str) -> Iterator[Mapping[str, Any]]:
    """The objects of a list, whatever else is in it."""
    listed = told.get(name)
    return (one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, dict))


def _has_id(told: Mapping[str, Any]) -> bool:
    """Whether it can be told from others; an id may be a number or a text."""
    found = str(told.get("id")) if isinstance(told.get("id"), int | str) else ""
    return found.isprintable() and 0 < len(found) <= LONGEST_ID


def _text(told: Any) -> str:
    plain = told.encode("utf-8", "replace").decode() if isinstance(told, str) else ""
    return " ".join(plain.split())[:100]


def _page(told: Mapping[str, Any]) -> str:
    """The page of it; an address of another kind, or with a query, is none that we show."""
    url = told.get("url")
    is_page = isinstance(url, str) and url.startswith("https://") and len(url) < 300 and url.isprintable()
    return url.partition("?")[0] if is_page and isinstance(url, str) else ""


def read_error(told: Mapping[str, Any]) -> Said:
    """`error` and `code`, or a bare message."""
    return Said(str(told.get("error") or told.get("message") or ""), str(told.get("code") or ""))
