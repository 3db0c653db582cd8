"""Speech joints: what stands between the two halves of a speech that a tag has parted."""

from __future__ import annotations

import re

from storyassets.story.words.clauses import has_verb

# What cannot stand between commas: `"And you," said the mole, "have never asked."`
_GOES_ON = re.compile(
    r"(?:that|to|of|which|than|who|for an?|for the|in|on|at|from|with|into|under|over|by|about)\b"
)
_SUBJECT_ALONE = re.compile(
    r"(?:(?:and|but|so|yet|then),? )?(?:I|you|he|she|it|we|they|this|that|what|who|there|nobody|nothing|everyone|everything|"
    r"(?:the|my|your|his|her|our|their|this|that|these|those|a|an) [\w' -]+?)[ ,;—-]*$",
    re.I,
)
_VERB_FIRST = re.compile(
    r"(?:(?:never|always|also|only|still|just|really|simply|already|hardly) )?(?:am|is|are|was|were|have|has|had|do|does|did|will|would|can|could|shall|should|may|"
    r"might|must|cannot|\w+n't|goes|gets|belongs|comes|takes|needs|stays|lies|stands|know|knows|think|said|says|want|wants|look|looks|make|makes|need|needs|came|went|took|gave)\b"
)
# `"A thief," he said, "begins with a mango."`
_ANY_VERB_FIRST = re.compile(r"[a-z]{2,}(?:[^su]s|ed) (?!of\b|and\b)")


def joint_of(before: str, text: str) -> str:
    """What stands between the two halves of a speech that a tag has parted: a comma, unless it is one clause."""
    verb_first = _VERB_FIRST.match(text) or _ANY_VERB_FIRST.match(text)
    if _SUBJECT_ALONE.match(before) and not has_verb(before) and verb_first:
        return " "
    return " " if _GOES_ON.match(text) and len(before.split()) > 2 else ", "
