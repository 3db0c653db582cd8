"""Providers that need no key and no network. Deterministic: the same request gives the same bytes."""
