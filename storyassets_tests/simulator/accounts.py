"""Accounts: the providers by the names of their offers, where each is, and the made-up key that opens it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Account:
    """One provider. `prefix` is the first part of the path; `base` what a client's address has after it."""

    provider: str
    prefix: str
    base: str
    key: str
    key_field: str
    address_field: str


ACCOUNTS = (
    Account("openai", "openai", "/v1", "sk-proj-simulated0openai0key0AAAA1111", "openai_api_key", "openai_base_url"),
    Account("grok", "xai", "/v1", "xai-simulated0grok0key0BBBB2222", "xai_api_key", "xai_base_url"),
    Account(
        "openrouter", "openrouter", "/api/v1", "sk-or-v1-simulated0router0key0CCCC3333", "openrouter_api_key",
        "openrouter_base_url",
    ),
    Account("ollama", "ollama", "/v1", "", "", "ollama_base_url"),
    Account(
        "openai_compatible", "compatible", "/v1", "simulated0compatible0key0DDDD4444", "openai_compatible_api_key",
        "openai_compatible_base_url",
    ),
    Account(
        "openai_compatible", "compatible-speech", "/v1", "simulated0speech0key0EEEE5555",
        "openai_compatible_speech_api_key", "openai_compatible_speech_base_url",
    ),
    Account(
        "anthropic", "anthropic", "", "sk-ant-api03-simulated0anthropic0key0FFFF6666", "anthropic_api_key",
        "anthropic_base_url",
    ),
    Account("gemini", "gemini", "", "AIzaSimulated0gemini0key0GGGG7777", "gemini_api_key", "gemini_base_url"),
    Account("huggingface", "huggingface", "", "hf_simulated0hugging0key0HHHH8888", "hf_token", "hf_base_url"),
    Account(
        "elevenlabs", "elevenlabs", "", "sk_simulated0eleven0key0IIII9999", "elevenlabs_api_key", "elevenlabs_base_url"
    ),
    Account("did", "did", "", "c2ltdWxhdGVk:simulated0did0key0JJJJ0000", "did_api_key", "did_base_url"),
    Account("heygen", "heygen", "", "sk_V2_simulated0heygen0key0KKKK1212", "heygen_api_key", "heygen_base_url"),
    Account("pexels", "pexels", "", "simulated0pexels0key0LLLL3434", "pexels_api_key", "pexels_base_url"),
)  # fmt: skip

BY_PREFIX = {account.prefix: account for account in ACCOUNTS}
ALIASES = {"xai": "grok", "hf": "huggingface", "d-id": "did", "hugging_face": "huggingface"}


def provider_name(name: str) -> str:
    """The name of the offer. Raises ValueError for one that is not simulated."""
    known = {account.provider for account in ACCOUNTS}
    found = ALIASES.get(name, name)
    if found not in known:
        raise ValueError(f"{name} is not simulated; known: {', '.join(sorted(known))}")
    return found
