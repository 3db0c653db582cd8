"""Credits: whose footage an episode shows, and who made the rest of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from storyassets.model.picks import BROUGHT
from storyassets.model.take import Credit
from storyassets.web.degraded import takes_in_use
from storyassets.web.reading import Documents

LONGEST_LINK = 2000
SCHEMES = ("http", "https")
OURS = BROUGHT | {"embedded"}
WHAT_IS_MADE = {
    "character_portraits": "Portraits",
    "broll": "Pictures",
    "talking_heads": "Talking heads",
    "voice_clips": "Voices",
}


@dataclass(frozen=True)
class CreditRow:
    """Somebody's footage. `link` is empty where its address is none to follow."""

    name: str
    link: str
    source: str
    shots: tuple[str, ...]


def list_credits(documents: Documents) -> list[CreditRow]:
    """Each photo and clip that has to be named, in the order in which they are seen first."""
    found: dict[tuple[str, Credit], list[str]] = {}
    for picture in documents.broll.pictures if documents.broll else ():
        if picture.credit is not None:
            found.setdefault((picture.take.provider, picture.credit), []).append(picture.subject)
    return [
        CreditRow(credit.name or credit.source_id, safe_link(credit.page_url), source, tuple(shots))
        for (source, credit), shots in found.items()
    ]


def safe_link(address: str) -> str:
    """The address, if it is one of the web and of nothing else; nothing for any other."""
    if len(address) > LONGEST_LINK or not address.isprintable() or " " in address:
        return ""
    try:
        parts = urlsplit(address)
        is_followed = parts.scheme in SCHEMES and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return ""
    return address if is_followed else ""


def list_makers(documents: Documents) -> dict[str, list[tuple[str, int]]]:
    """Who made how many of the takes in use; nothing of an episode that is all our own."""
    made: dict[str, Counter[str]] = {}
    for asset, _, take in takes_in_use(documents):
        made.setdefault(asset, Counter())[take.provider] += 1
    if all(name in OURS for counted in made.values() for name in counted):
        return {}
    return {what: made[asset].most_common() for asset, what in WHAT_IS_MADE.items() if asset in made}
