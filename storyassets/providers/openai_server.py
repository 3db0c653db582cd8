"""Clients of servers that speak OpenAI's API, for every adapter that asks one."""

from __future__ import annotations

import httpx2
import openai

from storyassets.providers.endless_answers import bound_answers
from storyassets.providers.offers import Outfit

CONNECT_S = 10.0
NO_KEY = "none"
"""What servers are told that need no key: the SDK wants one."""


def open_client(outfit: Outfit, timeout_s: float) -> openai.OpenAI:
    """A client that asks once and follows no redirect: nobody else is to get the key, or what is asked."""
    key = outfit.key.get_secret_value().strip() if outfit.key else ""
    client = openai.OpenAI(
        api_key=key or NO_KEY,
        base_url=outfit.base_url,
        max_retries=0,
        timeout=openai.Timeout(timeout_s, connect=min(CONNECT_S, timeout_s)),
        http_client=openai.DefaultHttpxClient(
            follow_redirects=False, event_hooks=bound_answers(httpx2, timeout_s)
        ),
    )
    if outfit.name != "openai":
        # The SDK takes them from the environment, and nobody else has to know them.
        client.organization = client.project = None
    return client
