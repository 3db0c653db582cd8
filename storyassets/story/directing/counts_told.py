"""Counts told: how a story writes numbers, and what they come to: 'thirty-one thousand', 'eighteen hundred', '40,000'."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.story.casting.told_years import number_of

_LARGE = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
WORD = rf"(?:{WORDS})(?:-(?:{WORDS}))?"
NUMBER = (
    rf"(?:\d[\d,]*|(?:a|{WORD})(?: (?:hundred|thousand|million))+(?: (?:and )?{WORD}(?: hundred)?)?|{WORD})"
)


@dataclass(frozen=True)
class Told:
    """On which thing it is read, what stands there, by how many words it is told, and how much it is the news."""

    prop: Prop
    says: str
    words: int
    weight: int


def count_of(number: str) -> int | None:
    """'Thirty-one thousand', 'eighteen hundred', '40,000' as a number."""
    if number[:1].isdigit():
        return int(number.replace(",", ""))
    total = part = 0
    for word in number.lower().replace(" and ", " ").split():
        if word in _LARGE:
            part = max(part, 1) * _LARGE[word]
            if word != "hundred":
                total, part = total + part, 0
            continue
        value = 1 if word == "a" else number_of(word)
        if value is None:
            return None
        part += value
    return total + part
