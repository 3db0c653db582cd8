"""Causes alone: the cause in a sentence told as a sentence by itself. What causes are worth is `causes`'."""

from __future__ import annotations

import re

FEWEST_CAUSE_WORDS = 6
LEAD_OF_CAUSE = 10

# `But as they found no leather, only clothes, they were amazed.`
_CAUSE_FIRST = re.compile(
    r"^(?P<joint>(?:But|So|And|Then) )?(?:as|since|because) (?P<cause>(?:he|she|they|the [\w-]+) (?:found|saw|had|could|did)\b.+), (?:he|she|they|it) (?:was|were|had|did|could|would)\b[^,]*[.]$",
    re.I,
)
# `They said that they would give it back and give him much money too, if he would not betray them.`
_TWO_PROMISES = re.compile(
    r"^(?P<who>[^,]+?) (?:said|promised) (?:that )?(?:he|she|they) would (?:gladly )?[^,]+? and (?P<promise>[^,]+?)(?: too)?, if (?P<if>[^,]+[.])$"
)
# `They laid the presents on the table instead of the work.`
_INSTEAD = re.compile(r"^(?P<deed>[^.]{24,}?) instead of (?:the|his|her|their) [^,.]+[.]$")
# `She had to swear never to say one word of this to anyone at the court.`
_TO_ANYONE = re.compile(
    r"^(?P<sworn>.+\bnever to (?:say|tell|speak) [^,]*?\b(?:this|it)) to (?:any ?one|anybody)\b[^,]*[.]$"
)


def tells_no_cause(full: str, shorter: str) -> bool:
    """Whether the cause that a sentence begins with is not in its shorter wording."""
    match = _CAUSE_FIRST.match(full)
    return match is not None and match["cause"][:LEAD_OF_CAUSE] not in shorter


def causes_alone(text: str) -> list[str]:
    """The cause in a sentence as a sentence by itself."""
    found = []
    if match := _TO_ANYONE.match(text):
        found.append(f"{match['sworn']}.")
    if match := _INSTEAD.match(text):
        found.append(f"{match['deed']}.")
    if match := _CAUSE_FIRST.match(text):
        cause = f"{match['joint'] or ''}{match['cause']}."
        found.append(f"{cause[:1].upper()}{cause[1:]}")
    if match := _TWO_PROMISES.match(text):
        found.append(f"{match['who']} would {match['promise']} if {match['if']}")
    return [t for t in found if len(t.split()) >= FEWEST_CAUSE_WORDS]
