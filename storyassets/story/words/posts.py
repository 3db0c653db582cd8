"""Posts: what people write under a story on the net and nobody tells, and what they write short and nobody says."""

from __future__ import annotations

import re
from collections.abc import Sequence

# `EDIT: Thanks for the gold!`, `TL;DR: …`
_UNDER_A_POST = re.compile(r"^(?:edit(?: ?\d+)?|eta|tl;? ?dr|tldr|obligatory|disclaimer)\b ?[:;\-–—,]", re.I)
_ASKS_ALL = re.compile(r"(?:^|(?<=[.!?] ))(?:So,? )?(?:AITA|AITJ|AITAH|WIBTA|WIBTJ)\s*\?*(?=\s*$)")
_SIGNS = re.compile(r"[/&+(]|[!?]{3}|[Aa]ppt|hrs|mins|yrs|(?:Tue?s?|Thu?r?s?|Mon|Fri|Sun|Wed|Sat)\.")
"""What every paragraph has in which something stands short."""
_SHORT = (
    (re.compile(r"\bw/o\b"), "without"),
    (re.compile(r"\bw/ ?(?=\w)"), "with "),
    (re.compile(r"\bb/c\b"), "because"),
    (re.compile(r"(?<=\w) & (?=\w)"), " and "),
    (re.compile(r"\b(?:dr|doc)'?s?\.? appts?\.?(?=\W|$)", re.I), "doctor's appointment"),
    (re.compile(r"\bappts?\.?(?=\W|$)"), "appointment"),
    (re.compile(r"\bhrs\b(?:\.(?= [a-z]|,))?"), "hours"),
    (re.compile(r"\bmins\b(?:\.(?= [a-z]|,))?"), "minutes"),
    (re.compile(r"\byrs\b(?:\.(?= [a-z]|,))?"), "years"),
    (re.compile(r"\b(\d+)\+(?=\W|$)"), r"over \1"),
    (re.compile(r"\bTue?s?\.(?= [a-z])"), "Tuesday"),
    (re.compile(r"\bThu?r?s?\.(?= [a-z])"), "Thursday"),
    (re.compile(r"\b(Mon|Fri|Sun)\.(?= [a-z])"), r"\1day"),
    (re.compile(r"\bWed\.(?= [a-z])"), "Wednesday"),
    (re.compile(r"\bSat\.(?= [a-z])"), "Saturday"),
    (re.compile(r" ?\((?:[!?]+|lol|lmao|sigh|ugh)\)", re.I), ""),
    (re.compile(r"([!?])[!?]{2,}"), r"\1"),
)
# A voice may spell them out; `He was NOT there.`
_STRESSED = re.compile(
    r"(?<![A-Z]{2} )\b(?:NOT|BUT|NEVER|VERY|ALL|SO|NO|YES|ME|MY|IS|WAS|ARE|WERE|DID|DO|AND|THAT|THIS|HER|HIS|HIM|SHE|HE|THEY|YOU|YOUR|WE|ONLY|EVERY|ONE|"
    r"REALLY|ALWAYS|STILL|HAD|HAS|HAVE|WOULD|COULD|WILL|CAN|JUST|NOW|THEN|OUT|WHY|HOW|WHAT|WHO|THE|AFTER|BEFORE|EVER|EVEN|MUST|ANY|NOTHING|"
    r"EVERYTHING|FURIOUS|WRONG|RIGHT|RAINING|SCREAMING|HATE|HATED|LOVE|LOVED)\b(?! [A-Z]{2,}\b)"
)
_WRITTEN = re.compile(r"\b(?:said|says?|reads?|signs?|words?|wrote|written|spelled|letters)\W+$", re.I)
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?] )|(?<=[\"(]))$")


def without_asides_of_posts(paragraphs: Sequence[str]) -> list[str]:
    """The story alone: without what was added under it, with what was written short written out."""
    kept = [p for n, p in enumerate(paragraphs) if not n or p.startswith("#") or not _UNDER_A_POST.match(p)]
    return [p if p.startswith("#") else _written_out(p) for p in kept]


def _written_out(paragraph: str) -> str:
    text = _ASKS_ALL.sub("Am I the jerk?", paragraph)
    for short, long in _SHORT if _SIGNS.search(text) else ():
        text = short.sub(long, text)
    return _STRESSED.sub(_said_plainly, text)


def _said_plainly(match: re.Match[str]) -> str:
    if _WRITTEN.search(match.string[: match.start()]):
        return match.group()
    word = match.group().lower()
    return word.capitalize() if _SENTENCE_START.search(match.string[: match.start()]) else word
