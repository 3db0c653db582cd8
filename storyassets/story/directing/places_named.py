"""Places named: the street, the motel or the town that a story names, as its sign."""

from __future__ import annotations

import re

_KINDS = (
    "Motel|Hotel|Inn|Diner|Cafe|Café|Street|Avenue|Road|Lane|Boulevard|Drive|Dam|Port|Station|School|Academy|Hospital|Park|"
    "Bridge|Farm|Museum|Library|Airport|Harbor|Harbour|Prison|College|University|Bank|Bakery|Bar|Pub|Garage|Cemetery|Creek|"
    "Valley|Falls|Mill|Stadium|Arena|Theatre|Theater|Zoo|Observatory|Lodge|Camp|Ranch|Nursery|Laundromat|Savings|Supermarket"
)
_NAMED = re.compile(rf"\b(?P<name>(?:St\. )?(?:[A-Z][a-z]+(?:'s|’s)? ){{1,3}}(?:{_KINDS}))\b")
_NO_TOWNS = (
    "English|French|German|Spanish|Latin|Dutch|God|Heaven|Christmas|Easter|Mass|Dad|Mom|Mum|Grandpa|Grandma|America|Europe|Africa|"
    "Asia|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|"
    "October|November|December|Sir|Mr|Mrs|Ms|Dr|Miss|Aunt|Uncle"
)
_TOWN = re.compile(
    r"\b(?:drove|driving|drive|moved|move|travell?ed|flew|fly|walked|hitchhiked|bus|train|road|ferry|flight|"
    r"shop|house|building|apartment|flat|office|town|live|lived|lives|born|grew up|raised|store|bar|bakery|school|hospital)"
    rf"(?: \w+)? (?:in|to|from|near|outside) (?P<name>(?!(?:{_NO_TOWNS})\b)(?:San |Los |New |Port |Fort |Saint |St\. )?[A-Z][a-zé]{{3,}}"
    r"(?: (?:City|Falls|Springs|Bay|Beach|Ridge|Hill|Hills|Valley))?)(?=[,.;]|$| (?:that|this|in|with|on|for|and|when|by|where|is|was|has)\b)"
)
_OPENS = re.compile(
    rf"^(?:In )?(?P<name>(?!(?:{_NO_TOWNS})\b)[A-Z][a-zé]{{3,}}(?: [A-Z][a-z]+)?), (?=[A-Z][a-z]+\b|1\d\d\d|20\d\d)"
)
_LONGEST_SIGNS = 26


def find_named_place(text: str) -> tuple[str, int] | None:
    """What its sign says, and by how many words it is told; None where no place is named."""
    for pattern in (_NAMED, _TOWN, _OPENS):
        found = pattern.search(text)
        if found is not None and len(found["name"]) <= _LONGEST_SIGNS:
            name = re.sub(r"^(?:The|At|In|On|From) ", "", found["name"])
            return name.upper(), len(name.split()) + 1
    return None
