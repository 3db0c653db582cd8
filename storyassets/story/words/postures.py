"""Postures: sitting down, kneeling, turning around, opening a drawer: what somebody does only to do what comes next."""

from __future__ import annotations

import re

_POSTURE = re.compile(
    r"\b(?:sat(?: back| up)? (?:down|on|in|at|by|beside|next)|sat|knelt|kneeled|crouched|squatted|stooped|slumped|"
    r"leaned (?:over|in|forward|down|back|across|close|against|on)|bent (?:over|down|forward|low)|stood up|got up|got to (?:his|her|my|their) feet|"
    r"rose (?:from|to (?:his|her|my|their) feet|slowly)|turned (?:around|back|to me|to him|to her)|stepped (?:forward|back|up|closer|aside)|"
    r"looked (?:up|around|down|back)|took a (?:long |deep )?breath|cleared (?:his|her|my) throat|(?:sighed|nodded|paused|shrugged|blinked))"
    r"(?: (?:down|there|heavily|slowly|quietly))?\b(?! (?:and|for|until|still)\b)",
)
# `opened the drawer and took out the letter`
_PREPARES = re.compile(
    r"^(?:[\w'-]+ ){0,3}(?:opened|unlocked|unzipped|unfolded|unwrapped|reached (?:into|for|out|under|behind|inside|over|across)|"
    r"(?:walked|went|stepped|crossed|hurried) (?:over |up |back )?to the (?:window|door|desk|table|counter|sink|closet|drawer|shelf|bed))\b"
)
LONGEST_POSTURE_WORDS = 8


def is_posture(deed: str) -> bool:
    """Whether a deed, `Travis sat down on the curb`, only gets somebody ready for the next."""
    found = _POSTURE.search(deed)
    if found is None or len(deed.split()) > LONGEST_POSTURE_WORDS:
        return False
    return len(deed[: found.start()].split()) <= 3


def prepares(deed: str) -> bool:
    """Whether it is a posture, or opens, reaches or goes to what the next deed is done with."""
    short = len(deed.split()) <= LONGEST_POSTURE_WORDS
    return is_posture(deed) or (short and bool(_PREPARES.match(deed)))
