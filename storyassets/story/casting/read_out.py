"""Read out: what stands in a letter, a will or a ledger, who reads it aloud, and whose voice a letter has."""

from __future__ import annotations

import re

from storyassets.story.casting.scribe import Scribe

READ_WITHIN = 4
"""In pieces: who read a will goes on reading."""

_HOW = r"(?: (?:aloud|out loud|out|slowly|quietly|softly|on|again|back))?"
# `"May third," she read.`; `"Come home," it read.` is nobody's.
_READS_OUT = re.compile(
    rf"^(?P<who>\s*,?\s*(?:he|she|I|we|(?!It\b)[A-Z][\w'-]+|the [\w-]+)) read(?={_HOW}\s*(?:[,.;:]|$))"
)
_READING = re.compile(
    r"\b(?:read|reads|looked (?:it|them|him|her|me) up|unfolded|scanned)\b|\b(?:opened|held|took out|unrolled|had) (?:the|a|his|her) (?:\w+ )?(?:will|letter|list|verdict|report|envelope|scroll|ledger|file)\b"
)
_IT_SAID = re.compile(r"\s*it (?:said|says|went on|began|ended|answered|continued)\b[.,]?")
_LETTER = r"(?:answer|reply|letter|note|card|postcard|message|text|email|telegram|diary|postscript)"
_OWN_LETTER = re.compile(rf"^(?:(?:And|But|Then),? )?(?P<whose>His|Her) (?:[a-z-]+ ){{0,2}}{_LETTER}\b", re.I)
_WROTE_TO = re.compile(
    r"\bwrote (?:back )?to (?:the|an?) (?:\w+ ){0,2}(?:man|woman|person|people|owner|company|office|address|sender|stranger|family)\b",
    re.I,
)
# `Base, who's in front of me?`
_CALLED = re.compile(
    r"(?P<voice>Base|Tower|Control|Dispatch|Central|Houston|Computer|Operator|Headquarters|Ground|Bridge|Mission Control|Coast Guard|[A-Z][a-z]+ (?:Control|Base|Tower|Station|Center|Radio)), [^?]*\?"
)
_LETTER_FROM = re.compile(rf"\b{_LETTER} (?:from|by) (?=[A-Z]|my |his |her |the )", re.I)


def as_said(after: str) -> str:
    """What follows a speech, with `said` for `read` where somebody reads it aloud: it is as long."""
    return _READS_OUT.sub(r"\g<who> said", after)


def goes_on_reading(before: str) -> bool:
    """`"And the boat," he read,`: what is quoted behind it is the rest of it, and no sign that somebody reads."""
    return '"' in before and _READS_OUT.match(before.rpartition('"')[2]) is not None


def who_reads(pronoun: str, after: str, scribe: Scribe) -> tuple[str, ...]:
    """`The notary read us the will. … "And the boat," he read`: he who has read before; nobody if that is not told."""
    if not _READS_OUT.match(after):
        return ()
    read = [p for p in scribe.pieces[-READ_WITHIN:] if len(p.reading.doer) == 1 and _READING.search(p.text)]
    fitting = [p.reading.doer for p in read if scribe.follower.fits(p.reading.doer[0], pronoun)]
    here = [p.reading.doer for p in read if p.paragraph == scribe.paragraph]
    # `The clerk looked it up. "May third," she read.`: nobody else is there to read it.
    return (fitting or here or [()])[-1]


def _writes_to_stranger(scribe: Scribe) -> bool:
    """`I wrote to the man who lived there now.`: an answer is his, who is nobody of the story."""
    return any(_WROTE_TO.search(piece.text) for piece in scribe.pieces[-READ_WITHIN:])


def answering_voice(scribe: Scribe) -> str:
    """`"Base, who's in front of me?"`, and something answers: `Base`, where it is nobody of the story."""
    said = next((p for p in reversed(scribe.pieces) if p.speaker or p.aloud), None)
    called = (
        _CALLED.match(said.text) if said and said.speaker and said.paragraph >= scribe.paragraph - 1 else None
    )
    return called["voice"] if called and not scribe.people.mentions(called["voice"]) else ""


def letter_says(after: str, scribe: Scribe) -> tuple[str, int]:
    """Whose letter says what was quoted, and how much of `after` tells so: `Her answer came. "I had the same exam," it said.`"""
    said, last = _IT_SAID.match(after), scribe.pieces[-1] if scribe.pieces else None
    if said is None or last is None or last.speaker:
        return "", 0
    if own := _OWN_LETTER.match(last.text):
        if _writes_to_stranger(scribe):
            return "", 0
        who = scribe.follower.resolve("she" if own["whose"].lower() == "her" else "he")
    elif sent := _LETTER_FROM.search(last.text):
        who = tuple(m.character_id for m in scribe.people.mentions(last.text) if m.start >= sent.end())[:1]
    else:
        return "", 0
    return (who[0], said.end()) if len(who) == 1 else ("", 0)
