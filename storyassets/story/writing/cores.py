"""Cores: what of a sentence is not trimmed away lightly: that they arrived, what made it happen, who listened, what was done there."""

from __future__ import annotations

import re

CORE_LOST = 2.6

_CORES = (
    re.compile(
        r"^(?:(?:But|And|So|Then|Now),? )?(?:when|as soon as|after|at last) (?:he|she|they|we|I|the [\w' ]{1,20}?) (?:\w+ly )?(?:had )?(?:reached|arrived|came to the|got to the|entered)\b",
        re.I,
    ),
    re.compile(r"\b(?:as|when) (?:he|she|it|they|the \w+) (?:opened|shut|touched|turned|dropped|let|looked|leaned|bent|spoke)\b", re.I),
    re.compile(r"\bthe (?:first|second|third|last|eldest|youngest) \w+ (?:came|went|brought|tried)\b"),
    re.compile(r"\blisten(?:ed|ing)\b|\boverheard\b"),
    re.compile(r"\b(?:stitch|sew|hammer|spin|dig|build|mend|bake|weave|chop)(?:ed|ing)?\b"),
)  # fmt: skip


def core_lost(full: str, shorter: str) -> float:
    """How much a shorter wording loses of what a sentence is told for."""
    if len(shorter) >= len(full):
        return 0.0
    return CORE_LOST * sum(core.search(full) is not None and core.search(shorter) is None for core in _CORES)
