"""Plain: words of anybody's as one line that a person reads."""

from __future__ import annotations


def one_line(text: str) -> str:
    """Without line breaks and control characters: a title or a path may hold some."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
