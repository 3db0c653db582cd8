"""One child: `a widow had a little boy called Sam. Her son loved trains`: Sam under another word."""

from __future__ import annotations

import re
from collections.abc import Mapping

from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.synonyms import follow_through, sexes_agree

_HAD_ONE = re.compile(
    r"\b(?:had|has|have|raised|adopted) (?:an?|one|(?:his|her|my|their|an?) (?:only|one)) (?:(?!step)[\w-]+ ){0,2}(?P<child>boy|girl|son|daughter|child|baby)\b"
)
_CHILDREN = ("boy", "girl", "son", "daughter", "child", "baby")
_OWN = re.compile(
    r"\b(?:his|her|my|our|their) (?:little |small |young |only )?(?P<child>boy|girl|son|daughter|child|baby)\b(?!['’]s)",
    re.I,
)


def merge_one_child(
    narration: str, kept: Mapping[str, Candidate], merged: Mapping[str, str], names: Mapping[str, str]
) -> dict[str, str]:
    """The words for the child of whom somebody has only one, where no other child is told of."""
    had = {m["child"] for m in _HAD_ONE.finditer(narration)}
    if len(had) != 1 or any(f"{word}#" in kept for word in _CHILDREN):
        return {}
    first = had.pop()
    roots = follow_through(dict(merged))
    into = roots.get(first, first)
    if into not in kept:
        return {}
    own = {m["child"].lower() for m in _OWN.finditer(narration)} - {first}
    found: dict[str, str] = {}
    for word in sorted(own):
        root = roots.get(word, names.get(word, word))
        if root in (into, "") or root not in kept:
            continue
        if sexes_agree(kept[root], kept[first]) and not kept[root].introduced:
            # Where the other word has a name of its own, that is the child's.
            found |= {first: root} if root.startswith("=") and not into.startswith("=") else {word: into}
    return found if len(found) == 1 else {}
