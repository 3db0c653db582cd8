"""Outlets: where episodes can be published, before any adapter is loaded. One is imported when a channel names it.

Another package adds its own by an entry point of the group `storyassets.outlets` that leads to an OutletOffer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.protocols import Analyst, Publisher
from storyassets.providers.targets import load_target
from storyassets.settings.keys import ProviderKeys

GROUP = "storyassets.outlets"


@dataclass(frozen=True)
class OutletOffer:
    """One outlet. Each target is `module:class`; the class is called with an OutletOutfit."""

    name: str
    publisher: str
    analyst: str = field(default="", metadata={"is": "empty where the outlet tells no numbers"})
    login: str = field(
        default="", metadata={"is": "a function of an OutletOutfit; empty where nobody logs in"}
    )


@dataclass(frozen=True)
class OutletOutfit:
    """All that an outlet's adapter is made of."""

    channel: Channel
    keys: ProviderKeys
    tokens_dir: Path


OUTLETS = (
    OutletOffer(
        "youtube",
        "storyassets.providers.youtube.publisher:YouTubePublisher",
        "storyassets.providers.youtube.analyst:YouTubeAnalyst",
        "storyassets.providers.youtube.consents:check_login",
    ),
)


def find_outlets() -> Mapping[str, OutletOffer]:
    """Ours, and those of other packages, by name."""
    known = {offer.name: offer for offer in OUTLETS}
    for entry in entry_points(group=GROUP):
        offer = entry.load()
        known.setdefault(offer.name, offer)
    return known


def open_publisher(outfit: OutletOutfit) -> Publisher:
    """The channel's outlet. Raises BadConfiguration where it is none, and NotAuthorized."""
    publisher: Publisher = load_target(_offer(outfit).publisher)(outfit)
    return publisher


def open_analyst(outfit: OutletOutfit) -> Analyst | None:
    """Who knows the numbers of the channel's outlet; None where nobody tells them. Raises as above."""
    target = _offer(outfit).analyst
    analyst: Analyst | None = load_target(target)(outfit) if target else None
    return analyst


def check_login(outfit: OutletOutfit) -> None:
    """Look at what lies on this machine, without asking the outlet. Raises NotAuthorized and BadConfiguration."""
    target = _offer(outfit).login
    if target:
        load_target(target)(outfit)


def _offer(outfit: OutletOutfit) -> OutletOffer:
    name, known = outfit.channel.publishing.outlet, find_outlets()
    if name not in known:
        told = f"there is no outlet {name[:40]!r}" if name else "it has no outlet"
        raise BadConfiguration(
            told,
            stage="channel",
            thing=f"{outfit.channel.name}: publishing.outlet",
            fix=f"Name one: {', '.join(sorted(known))}",
        )
    return known[name]
