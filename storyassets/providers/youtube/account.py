"""The account: a channel's grant at YouTube, and the client of either API that uses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.youtube.failures import Clock, asked, invalid, utc_now
from storyassets.providers.youtube.service import TIMEOUT_S, Door, build_service

LoadGrant = Callable[[OutletOutfit], Any]


def load_grant(outfit: OutletOutfit) -> Any:
    """The channel's credentials, which save themselves whenever they are renewed. Raises NotAuthorized."""
    from storyassets.providers.youtube.grants import load_credentials

    channel = outfit.channel
    return load_credentials(outfit.tokens_dir, channel.name, outfit.keys, channel.publishing.account)


class Account:
    """One API as the channel's own account. For one thread at a time."""

    def __init__(
        self,
        outfit: OutletOutfit,
        api: tuple[str, str],
        base_url: str,
        load: LoadGrant,
        clock: Clock = utc_now,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self.base_url = base_url
        self.clock = clock
        self.door = Door(lambda: load(outfit), timeout_s)
        self.service = build_service(*api, base_url, self.door)

    def ask(self, request: Any) -> dict[str, Any]:
        """The JSON object that answers. Raises what a Publisher may."""
        told = asked(request.execute, self.clock)
        if not isinstance(told, dict):
            raise invalid("the answer is no JSON object")
        return told

    def close(self) -> None:
        """Let the connections go."""
        self.door.close()
