"""Known things: what a script speaks of as known (`the idea`, `the stove`) that the story had told of and the script has not."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.script import Beat, Script
from storyassets.story.words.definites import Definite, find_definites
from storyassets.story.words.language import split_sentences
from storyassets.story.words.stems import stems_of

NEAR_SENTENCES = 2
"""What points back to what was just said is known where one of so many sentences before it is told."""


def find_unknown_things(script: Script, story: str) -> tuple[str, ...]:
    """Each definite word for something of which the story told before that sentence, and the script did not."""
    sentences = [stems_of(sentence) for sentence in split_sentences(story)]
    told: set[str] = set()
    faults, last = [], -1
    for line in script.lines if sentences else ():
        if line.beat is Beat.HOOK and not line.text[-1].isalnum():
            continue  # what only makes one ask tells of nothing; a sentence that is spoken on does
        at = _place(stems_of(line.text), sentences, last)
        before = frozenset().union(*sentences[:at])
        for one in find_definites(line.text):
            known = one.stem and one.stem in told | stems_of(line.text[: one.start])
            just_said = at - NEAR_SENTENCES <= last <= at
            if not known and _asks(one) and (not just_said if one.back else one.stem in before):
                faults.append(f"line {line.line_id}: nothing was told of '{one.word}'")
        told |= stems_of(line.text)
        last = at
    return tuple(faults)


def _asks(one: Definite) -> bool:
    """Whether a listener who was told of nothing would ask which."""
    return not one.telling and (one.back or not one.owned)


def _place(stems: frozenset[str], sentences: Sequence[frozenset[str]], last: int) -> int:
    """The sentence of the story that a line is from: of those that share most words the nearest after the last."""
    return max(range(len(sentences)), key=lambda k: (len(stems & sentences[k]), -abs(k - last - 1), -k))
