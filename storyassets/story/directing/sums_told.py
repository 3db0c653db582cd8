"""Sums told: how much money a few words name, and whether it stands on a tag, a slip, a cheque or a bundle of notes."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.story.directing.counts_told import NUMBER, count_of

_SIGNS = {
    "dollar": "$", "dollars": "$", "bucks": "$", "pounds": "£", "quid": "£", "euros": "€", "euro": "€",
}  # fmt: skip
_WEIGHED = re.compile(
    r"^ of\b|\b(?:weigh\w*|lost|gained|heavier|lighter|lifted|bench|overweight|ounces)\b", re.IGNORECASE
)
"""Pounds of these are no money."""

_LEAST = 2
_CARRIERS = (
    (Prop.TICKET, r"\b(?:attend|admission|tickets?|seats?|entry|entrance|fare)\b"),
    (
        Prop.PRICE_TAG,
        r"\b(?:price\w*|costs?|for sale|sticker|asking|worth|sells?|selling|sold|bought|buy|tag)\b",
    ),
    (
        Prop.RECEIPT,
        r"\b(?:docked|fined?|ow(?:e|es|ed)|bills?|rent|invoice|fees?|charg\w+|deduct\w+|payslip|paycheck|receipt|total|debt|loan|"
        r"mortgage|tuition|balance|refund\w*|claims?)\b",
    ),
    (
        Prop.CHECK,
        r"\b(?:prize|award\w*|che(?:ck|que)s?|inherit\w*|insur\w+|donat\w+|settle\w*|reward|money orders?)\b",
    ),
    (
        Prop.CASH,
        r"\b(?:cash|envelope|counted|handed|saved|savings|stole|paid|pays?|gave|bet|tips?|wallet|roll|stack|bundle|took|won|bribe)\b",
    ),
)
_ON = tuple((prop, re.compile(pattern, re.IGNORECASE)) for prop, pattern in _CARRIERS)
_MANY = {"k": ",000", "thousand": ",000", "million": " MILLION", "billion": " BILLION"}


_SIGNED = re.compile(
    r"(?P<sign>[$£€])\s?(?P<count>\d[\d,]*(?:\.\d\d)?)(?:\s?(?P<many>k\b|thousand|million|billion))?"
)
_WORDED = re.compile(rf"\b(?P<count>{NUMBER}) (?P<unit>{'|'.join(_SIGNS)})\b", re.IGNORECASE)


def find_sum(text: str, line: str) -> tuple[Prop, str, int] | None:
    """The thing, the sum as it is written, and by how many words it is told."""
    found = _SIGNED.search(text)
    if found is not None:
        many = (found["many"] or "").lower()
        says = f"{found['sign']}{found['count']}{_MANY.get(many, '')}"
        return _find_carrier(text, line), says, 2
    found = _WORDED.search(text)
    if found is None or (
        found["unit"].lower() == "pounds" and _WEIGHED.search(text[found.end() :] + " " + line)
    ):
        return None
    count = count_of(found["count"])
    if count is None or count < _LEAST:
        return None
    sign = _SIGNS[found["unit"].lower()]
    return _find_carrier(text, line), f"{sign}{count:,}", len(found[0].split())


def _find_carrier(text: str, line: str) -> Prop:
    """By these words, else by their line; notes where nobody says how."""
    for told in (text, *line.split("\n")):
        for prop, pattern in _ON:
            if pattern.search(told):
                return prop
    return Prop.CASH
