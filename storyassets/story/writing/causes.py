"""Causes: the sentences by which a listener knows why it ends so. What they are worth, what is told with them, and how they are said alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storyassets.story.writing.deed_pairs import Found
from storyassets.story.writing.parts import Part

SURPRISE_WORTH = 5.0
SENTENCE_WORTH = 6.0
SILENCE_WORTH = 5.0
REFUSING_WORTH = 4.0
LATE_FROM = 0.6
NEAR_PARTS = 4
REWARD_PARTS = 12
CONDEMNED_PARTS = 3
FEWEST_CAUSE_WORDS = 6

# What was looked for is not there, and something else is.
_FINDS_ELSE = re.compile(
    r"\b(?:did not find|found no|found not|there (?:was|were) no)\b[^.]*\b(?:but only|only|but instead)\b"
)
_PUTS_ON = re.compile(r"\b(?:dressed (?:him|her|them)sel(?:f|ves)|put (?:it|them) on|put on)\b")
# Who judges somebody else has judged himself.
_OWN_SENTENCE = re.compile(
    r"\b(?:your|his|her|thine) own (?:sentence|judg(?:e)?ment|doom|fate|verdict|punishment)\b"
)
# What is paid for silence, and what was not told for it.
_FOR_SILENCE = re.compile(
    r"\bif (?:he|she|they|I|you) (?:would|did|do|will) not (?:betray|denounce|tell|name|give .{2,12} up)\b"
)
_KEEPS_SILENT = re.compile(r"\bdid not (?:say|tell) who\b|\bdid not betray\b")
_REWARDED = re.compile(
    r"\b(?:received|got|was given|were given)\b[^.]*\b(?:reward|money|gold)\b|\brewarded\b"
)
_NO_LONGER = re.compile(
    r"\b(?:won't|will not|can't|cannot|shall not)\b[^.]*\b(?:any longer|any more|no more)\b"
)
_IF_YOU_REFUSE = re.compile(r"^(?:If|Since|As) you (?:will|may|can|dare) ?not\b")
_REFUSES = re.compile(
    r"\b(?:I (?:may|dare|can|must|will) ?not|could (?:draw|get) nothing|would not (?:say|tell|answer)|said nothing|sworn not)\b"
)
_GLAD_TO_THINK = re.compile(r"\b(?:cheered|rejoiced|was glad|were glad) to think\b")
# `Oh, yes, that is soon done`; asks to be what it was just told he wanted to be.
_ONLY_CONSENTS = re.compile(
    r"^(?:Oh,? )?(?:yes|certainly|of course|gladly|very well)\b|^I will be (?:very )?glad to\b|^I will do (?:so|it)\b",
    re.I,
)
LONGEST_CONSENT_WORDS = 9
CONSENT_WORTH = -1.5
_WANTED_TO = re.compile(r"\bwanted to (be(?:come)? (?:a|an|the) \w+)")
ASKED_AGAIN_WORTH = -2.5
_GIVES_CAUSE = re.compile(r"^(?:Since|For|Because|As)\b")


def cause_worths(parts: Sequence[Part]) -> list[float]:
    """What each part is worth more since what follows hangs on it."""
    return [_worth(part) + _worth_again(parts, j) for j, part in enumerate(parts)]


def _worth_again(parts: Sequence[Part], j: int) -> float:
    """Who wanted to be something, and asks to be it, or is told that it can be done, is told of once."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker and len(text.split()) <= LONGEST_CONSENT_WORDS and _ONLY_CONSENTS.match(text):
        return CONSENT_WORTH
    wanted = _WANTED_TO.search(parts[j - 1].wordings[0]) if j else None
    return ASKED_AGAIN_WORTH if wanted and f"could {wanted.group(1)}" in text else 0.0


def _worth(part: Part) -> float:
    text = part.wordings[0]
    worth = 0.0
    if part.speaker is None:
        late = part.place > LATE_FROM
        worth += SURPRISE_WORTH * bool(_FINDS_ELSE.search(text))
        worth += SILENCE_WORTH * (late and bool(_FOR_SILENCE.search(text)))
    else:
        worth += SENTENCE_WORTH * bool(_OWN_SENTENCE.search(text))
        worth += REFUSING_WORTH * bool(_NO_LONGER.search(text))
    return worth


def _of_sentences(parts: Sequence[Part], j: int) -> Found:
    """Who names the punishment of another is told that it is theirs."""
    part = parts[j]
    if not part.speaker or not _OWN_SENTENCE.search(part.wordings[0]):
        return
    near = range(j - 1, max(-1, j - 1 - CONDEMNED_PARTS), -1)
    named = [k for k in near if parts[k].speaker and parts[k].speaker != part.speaker]
    yield j, _OWN_SENTENCE, tuple(named)
    yield from ((k, None, (j,)) for k in named)


def _of_surprises(parts: Sequence[Part], j: int) -> Found:
    """Who puts on what was laid out has found it first."""
    if parts[j].speaker is None and _PUTS_ON.search(parts[j].wordings[0]):
        near = range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1)
        found = tuple(k for k in near if _FINDS_ELSE.search(parts[k].wordings[0]))
        if found:
            yield j, None, found


def _of_silence(parts: Sequence[Part], j: int) -> Found:
    """Who is paid, or tells nobody, has been asked to keep silent."""
    text = parts[j].wordings[0]
    if parts[j].speaker is None and (_KEEPS_SILENT.search(text) or _REWARDED.search(text)):
        near = range(j - 1, max(-1, j - 1 - REWARD_PARTS), -1)
        asked = tuple(k for k in near if _FOR_SILENCE.search(parts[k].wordings[0]))
        if asked:
            yield j, None, asked[:1]


def _of_refusals(parts: Sequence[Part], j: int) -> Found:
    """`If you will not tell me`: it was refused; who is glad to think something has a reason."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker and _IF_YOU_REFUSE.match(text):
        near = range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1)
        refused = tuple(
            k for k in near if parts[k].speaker != part.speaker and _REFUSES.search(parts[k].wordings[0])
        )
        if refused:
            yield j, _IF_YOU_REFUSE, refused
    if part.speaker is None and _GLAD_TO_THINK.search(text) and j + 1 < len(parts):
        if _GIVES_CAUSE.match(parts[j + 1].wordings[0]):
            yield j, _GLAD_TO_THINK, (j + 1,)


CAUSE_RULES: tuple[Callable[[Sequence[Part], int], Found], ...] = (
    _of_sentences, _of_surprises, _of_silence, _of_refusals,
)  # fmt: skip

# `But as they found no leather, only clothes, they were amazed.`
_CAUSE_FIRST = re.compile(
    r"^(?P<joint>(?:But|So|And|Then) )?(?:as|since|because) (?P<cause>(?:he|she|they|the [\w-]+) (?:found|saw|had|could|did)\b.+), (?:he|she|they|it) (?:was|were|had|did|could|would)\b[^,]*[.]$",
    re.I,
)
# `They said that they would give it back and give him much money too, if he would not betray them.`
_TWO_PROMISES = re.compile(
    r"^(?P<who>[^,]+?) (?:said|promised) (?:that )?(?:he|she|they) would (?:gladly )?[^,]+? and (?P<promise>[^,]+?)(?: too)?, if (?P<if>[^,]+[.])$"
)


def causes_alone(text: str) -> list[str]:
    """The cause in a sentence as a sentence by itself."""
    found = []
    if match := _CAUSE_FIRST.match(text):
        cause = f"{match['joint'] or ''}{match['cause']}."
        found.append(f"{cause[:1].upper()}{cause[1:]}")
    if match := _TWO_PROMISES.match(text):
        found.append(f"{match['who']} would {match['promise']} if {match['if']}")
    return [t for t in found if len(t.split()) >= FEWEST_CAUSE_WORDS]
