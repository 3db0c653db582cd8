"""Place likenesses: words for places and for events that name none, as they only liken something or are a manner of speaking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from storyassets.model.script import Line
from storyassets.story.reading.likening import MOST_REMEMBERED, is_likened
from storyassets.story.reading.place_asides import as_none, names_place
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_EVENTS = word_set("funeral wedding banquet feast battle storm sermon prison jail war picnic circus")
_OF_THEM = r"(?:mountain|sea|ocean|forest|desert|island|river|field|wall|lake|world|cave|flood|jungle|garden|valley)s?"
_FIGURES = re.compile(
    rf"\b(?:an?|one) (?:\w+ )?{_OF_THEM} of (?!the\b|an?\b|his\b|her\b|my\b|our\b|their\b|this\b|wheat\b|corn\b|barley\b|grass\b|grain\b|flowers\b|sand\b|ice\b|snow\b)[\w'’-]+"
    r"|\b(?:take|took|taken|carry|carried|follow|followed|follows) (?:\w+ ){0,3}to (?:the|his|her|their|your|my) graves?\b"
    r"|\b(?:went|go|gone) to (?:his|her|their) graves? (?:without|not|never|believing|thinking|with)\b"
    r"|\b(?:one foot in the|turn(?:ed|s|ing)? (?:over )?in (?:his|her|their|your)|from beyond the|dig(?:ging|s)? (?:his|her|their|your) own) graves?\b"
    r"|\b(?:a )?matter of state\b|\b(?:the )?talk of the (?:town|village)\b|\b(?:paint(?:ed)? the|man about|only game in) town\b"
    r"|\b(?:down|over|across) the (?:years|drain|moon)\b|\bhome (?:and dry|truth|straight)\b|\b(?:in|into) deep water\b|\b(?:in|into) hot water\b"
    r"|\b(?:holds?|held|hold|pay(?:ing)?|paid|hold(?:ing)?) court\b|\b(?:light at the end|pass(?:ed)? (?:like )?ships in the)\b(?: of the tunnel| night)?"
    r"|\b(?:all|any|every|wrong|right|garden|primrose|career|war) path\b|\bstep by step\b|\bby the wayside\b|\b(?:the )?lion['’]s den\b|\bivory towers?\b"
    r"|\b(?:who|which|whom) (?:owed|owned|owns|owes|knew|knows|loved|loves|hated|hates|feared|ruled|rules|keeps|sells|(?:has|had) (?:the|an?|his|her|their|no|two|three|four|many)\b) [^.,;!?]*"
    r"|\b(?:nobody|everybody|everyone|anyone|anybody|no one|half the \w+|people|folk|(?:the|all) (?:\w+ )?\w+est \w+|the (?:best|worst|only|first) (?:\w+ )?\w+|most \w+ \w+)"
    r" (?:in|of|on) (?:(?:the|our|all the|this|that) )?(?:whole )?(?:town|village|city|street|world|land|kingdom|county|country|valley|forest|building|neighbou?rhood)\b"
    r"|\bthe (?:whole|entire) (?:town|village|city|street|school|office|country|neighbou?rhood|building|square|court|palace|farm|island|ship|class|church|market)\b"
    r"(?= (?:just |had |have |has )?(?:was|were|had|been|knew|knows?|said|says?|laugh\w*|cheer\w*|came|comes?|went|turned|talk\w*|held|watch\w*|stood|stopped|heard|thought|slept|woke|ate|sang|danced|wept|cried|[a-z]{3,}ed)\b)"
)
"""'A mountain of confidence', 'took it to his grave', 'who owed money in two cities', 'nobody in town', 'the whole town
laughed': nobody goes there."""


def without_likenesses(line: Line) -> Line:
    """The line, with what only likens something or is a manner of speaking as naming no place."""
    text = " ".join(clear_likenesses(line.text.split()))
    return line if text == line.text else line.model_copy(update={"text": text})


def clear_likenesses(words: Sequence[str]) -> list[str]:
    """The words, those as naming no place that name none here."""
    plain = [bare(word) for word in words]
    named = [at for at, word in enumerate(plain) if _may_name(word)]
    if not named:
        return list(words)
    text = " ".join(words).lower()
    idle = {
        at
        for found in _FIGURES.finditer(text)
        for at in range(text[: found.start()].count(" "), text[: found.end()].count(" ") + 1)
    }
    likened = {at for at in named if at in idle or is_likened(plain, at)}
    return [as_none(word) if at in likened else word for at, word in enumerate(words)]


@lru_cache(maxsize=MOST_REMEMBERED)
def _may_name(word: str) -> bool:
    return word in _EVENTS or names_place(word)
