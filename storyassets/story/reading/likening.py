"""Likening: things that words only compare something with: `as neatly as a coat`, `clear as a bell`, `the colour of cheese`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

MOST_REMEMBERED = 4096
_WITHIN = 6
_WHAT = r"(?:a|an)(?: [\w-]+){0,2}$"
_PERSON = r"(?:i|you|he|she|we|they|him|her|them|me|us|who|everyone|everybody|people)"
_QUALITIES = (
    "white|black|red|pale|yellow|green|gray|grey|cold|hot|warm|hard|soft|dry|quiet|silent|still|light|heavy|sharp|thin|flat|round|bright|"
    "dark|clear|clean|smooth|sweet|bitter|stiff|blind|strong|solid|steady|brown|big|small|tough|good|old|cool|mad|daft|fit|easy|fresh|free|"
    "large|plain|pretty|proud|pure|quick|safe|sick|slippery|snug|sober|straight|sure|tight|ugly|neat|bald|dead|drunk|calm|fast|slow|thick|"
    "loud|tall|deep|empty|full|gentle|huge|hungry|tiny|weak|wide|happy|bold|crooked|dull|deaf"
)
_LIKENED = re.compile(
    r"(?<!\bi )(?<!you )(?<!we )(?<!they )(?<!would )(?<!to )(?<!n't )(?<!n’t )(?<!not )(?<!looked )(?<!look )(?<!looks )(?<!things )\blike$|"
    r"\bas (?!well|soon|long|far|much|many)\w+ as$|"
    rf"\b(?:{_QUALITIES}) as$|"
    r"(?:(?<!looked )(?<!look )(?<!looks )\blike|\bas (?!soon|long|far|much|many|well)\w+ as|\bas much as|\bshaped like|\bthan|\benough to \w+|"
    rf"\b(?:stamped|engraved|embossed|printed|embroidered|decorated|patterned|shaped) (?:with|like)) {_WHAT}|"
    r"\b(?:size|shape|colou?r|weight) of(?: (?:a|an|old|fresh|wet|ripe|dead|boiled))*(?: (?!the|his|her|my|their|our|its)[\w-]+)?$|"
    r"\blike (?:a|an) [\w-]+(?: [\w-]+)? (?:on|in|at|over|under|with|from) (?:a|an|its|the)(?: [\w-]+)?$|"
    r"\b(?:more|less|worth \w+|(?!other\b)\w+er) than (?:the|his|her|my|our|their)(?: [\w-]+){0,2}$|"
    # `Thin as a rake`, `she looks like a scarecrow`, `as if it were a rope`
    rf"\b(?:{_QUALITIES}) as (?:a|an)(?: (?:old|new|wet|dry|dead|two-foot))?$|"
    rf"\b{_PERSON} (?:\w+ )?look(?:s|ed|ing)? like {_WHAT}|"
    r"\b(?:he|she|they|we|you|heart|hearts|voice|silence|face|eyes|mouth|hands|fingers|head|mind|life|love|laugh|smile|stomach|legs|knees|"
    r"words|time|memory|arms|skin|hair|teeth|breath) (?:is|was|were|are|had become|became|has become|turned to|turned into)(?: (?:a|an|pure|solid|made of))?$|"
    rf"\b(?:like|as if|as though) (?:it|he|she|they|i|we|this|that)(?:['’]s|['’]re| was| were| is| are| had been) {_WHAT}"
)


def is_likened(plain: Sequence[str], index: int, since: int = 0) -> bool:
    """`As neatly as a coat`, `like a drum`, `the size of a ring`: something else only looks so; `since` is its first word."""
    return _ends_likening(" ".join(plain[max(since, index - _WITHIN) : index]))


@lru_cache(maxsize=MOST_REMEMBERED)
def _ends_likening(before: str) -> bool:
    return _LIKENED.search(before) is not None
