"""Quoted words: what stands in quotation marks and is no speech: a word by itself, a name, what is written on a sign."""

from __future__ import annotations

import re

from storyassets.story.casting.read_out import goes_on_reading
from storyassets.story.words.quotations import Quotation
from storyassets.story.words.written import is_written

LONGEST_NAMED_WORDS = 5
# `He called it "a miracle."`, `no radio, and, as he later told a reporter, "no particular plan."`
_NAMES_IT = re.compile(r"(?:\bas (?:he|she|they|it|[A-Z]\w+|the \w+) [^,.]{2,40},|[a-z])\s*$")

# `The kids called me "Inspector."`
_CALLED = re.compile(
    r"\b(?:call(?:ed|s|ing)?|named|nicknamed|dubbed|christened|labell?ed|titled)(?: (?:me|him|her|it|us|them|you|myself|himself|herself|themselves|"
    r"(?:the|my|his|her|a|our|their) [\w-]+|[A-Z]\w+))?\s*$"
)


def is_speech(paragraph: str, quotation: Quotation, above: str) -> bool:
    """Not a word in quotation marks, nor what is written on a sign, of which the paragraph above may tell."""
    start, text = quotation.start, quotation.text
    small = len(text.split()) <= 3 and not re.search(r"[.!?,]$", text) and text[:1].islower()
    before = paragraph[:start]
    named = len(text.split()) <= LONGEST_NAMED_WORDS and text[:1].islower() and _NAMES_IT.search(before)
    if small or named or _CALLED.search(before):
        return False
    return goes_on_reading(before) or not is_written(f"{above} {before}")
