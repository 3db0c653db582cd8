"""Emptiness: sentences that say nothing by themselves, and beginnings of which what they promise was cut."""

from __future__ import annotations

import re

# `Next morning the woman said.`, `The messenger wanted to know.`: what was said is told elsewhere, or not at all.
_ONLY_SAID = re.compile(
    r"^(?:[^,]{1,48},? )?(?!nobody|no one|none)[\w'-]+ (?:said|asked|replied|answered|continued|spoke|went on|wanted to know)"
    r"(?: (?:thus|again|once more|as follows))?(?: to (?:(?:the|his|her|their|those|a|an) )?[\w'-]+(?: [\w'-]+){0,3})?(?: thus)?[.:]$",
    re.I,
)
_AS_SAID = re.compile(
    r"\b(?:as|what|all|that|had|have|has|than|nobody|no one|never|not|until) [^,]{0,30}$", re.I
)
_SAYING = re.compile(r"\b(?:said|asked|replied|answered|continued|spoke|went on|wanted to know)\b", re.I)

# `They got there.`, `So said, so done.`, `Everything was ready.`: nothing is seen in it.
_NOTHING_SEEN = re.compile(
    r"^(?:(?:But|And|So|Then|Now|At last|Soon|And so|And then|(?:And )?one (?:day|night|evening)),? )?"
    r"(?:(?:he|she|they|it|we|I) (?:(?:went|came|got|were|was|did|had|set)(?: (?:out|in|there|on|up|so|forth|along|it|that|this))?)"
    r"|oh,? (?:no|yes|dear|dear me)|(?:so |no sooner )?said,? (?:so|than) done|(?:all|everything|it) was (?:now )?(?:ready|done|so)|it (?:came to pass|happened|befell)"
    r"|so it (?:was|went on)|he did so|and so on|(?:he|she|they|we|I) (?:did not|didn't) know what to (?:say|do)|if (?:he|she|they) (?:did|would)(?: so)?,? [^.]*)[.!]$",
    re.I,
)

# `Four. Nine. Eleven.`
_BARE_NUMBER = re.compile(
    r"^(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty(?:-\w+)?|eleven|twelve))[.]$",
    re.I,
)

# `He showed the count.`, `for, and there were buyers`: the half that was meant is gone.
_LEFT_OPEN = re.compile(
    r"\b(?:showed|taught) (?:him|her|them|the [\w'-]+)[.]$|\b(?:for|because|but|so|or), (?:and|but|or)\b|\b(?:for|because), (?:he|she|they|it)[.]$"
    r"|, and an? (?:look|air|manner|way|expression|kind|sort|voice)[.]$"
    r"|\blet me tell you[.!]$|\bwill lead (?:him|her|them|(?:the|that|this) [\w ]{1,24})[.]$"
)


def says_nothing(text: str) -> bool:
    """Whether a narrated sentence could be struck, and nobody would miss it."""
    if _NOTHING_SEEN.match(text) or _BARE_NUMBER.match(text):
        return True
    if not _ONLY_SAID.match(text):
        return False
    said = _SAYING.search(text)
    return said is not None and not _AS_SAID.search(text[: said.start()])


def is_left_open(text: str) -> bool:
    """Whether a sentence stops, or goes on, where something else had to come."""
    return bool(_LEFT_OPEN.search(text))
