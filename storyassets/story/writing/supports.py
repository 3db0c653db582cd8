"""Supports: sentences that carry little by their own words and that the next one, or the end, stands on.

`The great bowl was emptied.` is explained by `For she had made the bottom thick.`; `She was blind` by all that she does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

EXPLAINED, CONTRASTED, RESULT, TRAIT, COUNTED, EVENT = 2.5, 1.5, 2.0, 2.5, 1.5, 1.5
ECHOED, SO_MUCH, ANSWERED, HANDED, DECIDED, WENT = 2.5, 1.5, 2.0, 1.0, 2.0, 1.5
FEWEST_ECHOED, LONGEST_ECHO_WORDS = 2, 8

# `For Hajara had made the bottom thick.`, `She'd been on her way down.`: why it was so, told right behind it
_EXPLAINS = re.compile(
    r"^(?:For|Because|That was why|That's why|Which is why|The reason)\b|^(?:He|She|They|It|We|I)(?:'d| had) (?:\w+ly )?(?:been|\w+ed|kept|hidden|come|gone|left|made|taken|put|built|sold|lost)\b"
)
# `Lou drew the short one. But Lou had a fever.`
_CONTRASTS = re.compile(r"^(?:But|Yet|Instead|Still,|Only)\b")
_BARE_RESULT = re.compile(
    r"^(?:Now|So now|At last|Then) (?:he|she|they|we|I|everyone|everybody) (?:knew|understood|saw|could|had)\b"
)
_TRAIT = re.compile(
    r"^(?:(?:and|but),? )?(?:he|she|I|they|[A-Z]\w+|(?:my|his|her|our) [\w-]+) (?:was|were|is|am|are|had been|went) (?:\w+ly |born |very |almost |stone |already |nearly )*"
    r"(?:blind|deaf|mute|lame|crippled|dying|dead|ill|sick|pregnant|widowed|orphaned|mad|alone|broke|homeless|colou?r-?blind|left-handed|allergic|illiterate|afraid of|in love|married|engaged|unemployed|retired|the only)\b"
    r"|\b(?:could not|couldn't|cannot|can't|had never learned to|never learned to) (?:read|write|swim|speak|hear|see|walk|talk|sing|drive|cook|dance|fly)\b",
    re.I,
)
_COUNTS = re.compile(
    r"^(?:First|Second|Third|Last|Finally|In the (?:second|third|fourth|last)|The (?:second|third|fourth|last) (?:one )?(?!time\b|day\b)\w+)\b"
)
# What happens to many at once, or to a thing they are in.
_EVENT = re.compile(
    r"\b(?:it|they|we|the [\w-]+|[A-Z]\w+) (?:struck|hit|crashed|sank|exploded|collapsed|capsized|burst|cracked|snapped|split|caught fire|ran aground|rolled over|went (?:out|dark|under|over|dead)|fell (?:in|over|down|apart|silent)|emptied|overflowed|broke (?:in|apart|down|off|through|open))\b"
    r"|\b(?:was|were) (?:\w+ )?(?:emptied|filled|broken|smashed|burned|burnt|flooded|cut|crushed|swept)\b",
    re.I,
)
# `She made a bowl so great that two donkeys had to pull it.`
_SO_MUCH = re.compile(r"\bso [a-z]+ (?:that\b|(?:he|she|it|they|nobody|everybody|the|her|his|my) )")
_BY_DEED = re.compile(
    r"^(?:And|But|Then) (?!so\b|yet\b)|^[A-Z]\w+ (?:walked|stepped|stood|rose|came|raised|pointed|nodded|shook|held|looked|got)\b"
)
_DECIDED = re.compile(
    r"\b(?:said|answered|wrote|told \w+) (?:yes|no)\b|\b(?:agreed|refused|confessed|swore)\b", re.I
)
_WENT = re.compile(
    r"\b(?:drove|went|came|moved|flew|travell?ed|walked|sailed|ran|rode|returned) (?:\w+ )?to [A-Z]"
    r"|\b(?:dragged|hauled|brought|led|marched|took|called|summoned) (?:him|her|them|me|us|the [\w-]+|[A-Z]\w+) (?:before|in front of|to) (?:a|an|the|his|her|my) "
)
_HANDED = re.compile(
    r"\b(?:put|laid|set|placed|slipped|pressed|hung|tied) (?:an?|the|his|her|my|one|two|three|it|them)\b[^.!?]*\b(?:on|in|into|around|round|under|to) (?:his|her|my|their|the)\b"
)


def supports(texts: Sequence[str]) -> list[float]:
    """How much more each sentence carries for what stands on it."""
    worths = []
    for n, text in enumerate(texts):
        after = texts[n + 1] if n + 1 < len(texts) else ""
        worth = EXPLAINED * bool(_EXPLAINS.match(after)) + CONTRASTED * bool(_CONTRASTS.match(after))
        worth += RESULT * bool(_BARE_RESULT.match(text)) + TRAIT * bool(_TRAIT.search(text))
        worth += SO_MUCH * bool(_SO_MUCH.search(text)) + HANDED * bool(_HANDED.search(text))
        worth += DECIDED * bool(_DECIDED.search(text)) + WENT * bool(_WENT.search(text))
        before = texts[n - 1] if n else ""
        worth += ECHOED * _echoes(before, text) + ANSWERED * (
            before.endswith("?") and bool(_BY_DEED.match(text))
        )
        worths.append(worth + COUNTED * bool(_COUNTS.match(text)) + EVENT * bool(_EVENT.search(text)))
    return worths


def _echoes(before: str, text: str) -> bool:
    """`"I'll be back by supper." He wasn't back by supper.`"""
    words = [set(re.findall(r"[a-z]{4,}", one.lower())) for one in (before, text)]
    short = len(text.split()) <= LONGEST_ECHO_WORDS
    return short and len(words[0] & words[1]) >= FEWEST_ECHOED and before != text
