"""Ordinals: the words by which things are numbered in a row, and their numbers."""

from __future__ import annotations

_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"

ORDINALS = {word: number for number, word in enumerate(_WORDS.split(), 1)}
