"""The key of an episode that nobody has named: from its title and its text, so that the same story has the same."""

from __future__ import annotations

import hashlib
import re
import unicodedata

SLUG_CHARACTERS = 60
HASH_CHARACTERS = 6


def default_key(title: str, text: str) -> str:
    """Slug of the title and six hex digits of the text."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")[:SLUG_CHARACTERS].strip("-")
    digits = hashlib.sha256(text.encode()).hexdigest()[:HASH_CHARACTERS]
    return f"{slug or 'episode'}-{digits}"
