"""Causes: the sentences by which a listener knows why it ends so. What they are worth, what is told with them, and how they are said alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storyassets.story.writing.deed_pairs import OVERHEARS, Found
from storyassets.story.writing.parts import Part
from storyassets.story.writing.plot import PLAN
from storyassets.story.writing.signs import COMES_TRUE, MISTAKEN

SURPRISE_WORTH = 5.0
SENTENCE_WORTH = 6.0
SILENCE_WORTH = 5.0
REFUSING_WORTH = 4.0
MOVED_WORTH = 4.0
"""Why somebody makes a plan: he is bored, hungry, jealous, afraid."""

LATE_FROM = 0.6
MOVED_UNTIL, PLANS_UNTIL = 0.4, 0.5
NEAR_PARTS = 4
REWARD_PARTS = 12
CONDEMNED_PARTS = 3

_MOVED = re.compile(
    r"\b(?:was|were|felt|grew|became|got|lived) (?:very |so |quite |always |often |in (?:constant |great )?)?(?:bored|lonely|jealous|envious|tired of|weary of|hungry|starving|ashamed|afraid of|fear of|homesick|dull|sad and)\b|\b(?:envied|dreaded)\b"
)
_PLANS = re.compile(
    r"\b(?:thought of a (?:plan|trick|way)|had an idea|made a plan|hit upon|decided to|resolved to|made up (?:his|her|their) mind|a plan to|find a way)\b"
)
# `When we hear the bell we will know that she is coming.`: what a plan is for.
_PURPOSE = re.compile(
    r"^(?:When(?:ever)?|As soon as|If|So|Then|That way|And then)\b[^.]*\b(?:we|you|he|she|they|it) (?:will|shall|can|would)\b|^(?:So|Then|That way) (?:we|you|he|she|they|it)(?:'ll| will| can)\b"
)
PURPOSE_WORTH = 3.0
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
_CUT_OUT = re.compile(r"^(?:He|She|They) cut (?:it|them) out\b")
BEGUN_PARTS = 3
_SO_THEY = re.compile(r"So (?:he|she|they|I|we)\b")
_STANDS_FINISHED = re.compile(r"\b(?:stood|was|were|lay) (?:\w+ )?finished\b|\balready (?:made|done)\b")
_BEGINS_IT = re.compile(r"\b(?:cut|spun|wove|sewed|built|began|started|left)\b(?! nothing)")
_LEARNS_NOTHING = re.compile(r"\bcould (?:draw|get|learn) nothing\b")
_KEEPS_ASKING = re.compile(r"\b(?:asked|asking|urged|begged|questioned)\b")
_TAKEN_FOR = re.compile(
    r"\b(?:thought|believed|supposed) (?:that )?(?:it|she|he) was (?:his|her|the|really)\b"
)
_CHANGES = re.compile(
    r"\b(?:swap|exchange|change)d? (?:\w+ ){0,2}clothes\b|\btook (?:his|her) place\b|\bdisguised\b|\bdressed (?:him|her)self (?:as|in)\b"
)
DISGUISE_PARTS = 16
_THOUGHT_MEANT = re.compile(r"\bthought (?:that )?(?:he|she|they|the \w+|[A-Z]\w+) (?:had )?meant\b")
_MEANT = re.compile(r"\bmeant\b")
_ORDINAL = re.compile(r"\b(?:first|second|third)\b")
_INVITES = re.compile(r"\binvited\b|\bpersuaded\b|\btalked (?:him|her|them|me) into\b")
_TALKS_OF = re.compile(
    r"\b(?:talked|spoke|boasted|bragged|raved|wrote) (?:to \w+ )?(?:about|of)\b|\btold (?:him|her|them|me|us) (?:all )?about\b"
)
_TELL_IT_TO = re.compile(r"\btell (?:it|your [a-z]+|everything|all) to the\b")
# A gift that is promised, laid out and put on.
_WILL_GIVE = re.compile(r"\b(?:I|we) (?:will|shall)(?: \w+)? (?:make|give|sew|knit) (?:him|her|them|you)\b")
_LAYS_OUT = re.compile(r"\blaid (?:out )?(?:the|their|his|her) (?:presents|gifts|clothes|garments)\b")
LONGEST_CRY_WORDS = 3
CRY_WORTH = 4.0
# Who means to see who it is hides to see it.
_HIDES = re.compile(r"\bhid (?:themselves |himself |herself )?(?:in|behind|under)\b")
HIDES_WORTH = 3.0
GIFT_PARTS = 8
PROMISED_WORTH = 3.0
GIVEN_WORTH = 4.0
WORN_WORTH = 2.5
_GLAD_TO_THINK = re.compile(r"\b(?:cheered|rejoiced|was glad|were glad)(?: to think\b|: now\b)")
# `Oh, yes, that is soon done`; asks to be what it was just told he wanted to be.
_ONLY_CONSENTS = re.compile(
    r"^(?:Oh,? )?(?:yes|certainly|of course|gladly|very well)\b|^I will be (?:very )?glad to\b|^I will do (?:so|it)\b",
    re.I,
)
LONGEST_CONSENT_WORDS = 9
CONSENT_WORTH = -3.0
_WANTED_TO = re.compile(r"\bwanted to (be(?:come)? (?:a|an|the) \w+)")
ASKED_AGAIN_WORTH = -2.5
MISTAKEN_AGAIN_WORTH = -5.0
_GIVES_CAUSE = re.compile(r"^(?:Since|For|Because|As)\b")


def cause_worths(parts: Sequence[Part]) -> list[float]:
    """What each part is worth more since what follows hangs on it."""
    begins = [p.wordings[0] for p in parts if p.place < PLANS_UNTIL and p.speaker is None]
    plans = any(_PLANS.search(text) for text in begins)
    return [_worth(part, plans=plans) + _worth_again(parts, j) for j, part in enumerate(parts)]


def _worth_again(parts: Sequence[Part], j: int) -> float:
    """Who wanted to be something, and asks to be it, or is told that it can be done, is told of once."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker and j and len(text.split()) <= LONGEST_CRY_WORDS and text.endswith("!"):
        return CRY_WORTH if COMES_TRUE.search(parts[j - 1].wordings[0]) else 0.0
    if part.speaker is None and _HIDES.search(text):
        planned = any(p.speaker and PLAN.search(p.wordings[0]) for p in parts[max(0, j - NEAR_PARTS) : j])
        return HIDES_WORTH * planned
    later = parts[j + 1 : j + 1 + GIFT_PARTS]
    if part.speaker and _WILL_GIVE.search(text) and any(_LAYS_OUT.search(p.wordings[0]) for p in later):
        return PROMISED_WORTH
    if part.speaker is None and _LAYS_OUT.search(text) and any(_PUTS_ON.search(p.wordings[0]) for p in later):
        return GIVEN_WORTH
    if part.speaker and _PURPOSE.match(text):
        near = parts[max(0, j - NEAR_PARTS) : j]
        return PURPOSE_WORTH * any(p.speaker == part.speaker and PLAN.search(p.wordings[0]) for p in near)
    before = parts[max(0, j - GIFT_PARTS) : j]
    if (
        part.speaker is None
        and _PUTS_ON.search(text)
        and any(_LAYS_OUT.search(p.wordings[0]) for p in before)
    ):
        return WORN_WORTH
    if part.speaker and len(text.split()) <= LONGEST_CONSENT_WORDS and _ONLY_CONSENTS.match(text):
        return CONSENT_WORTH
    if part.speaker is None and MISTAKEN.search(text):
        again = any(MISTAKEN.search(p.wordings[0]) for p in parts[:j] if p.speaker is None)
        return MISTAKEN_AGAIN_WORTH if again else 0.0
    wanted = _WANTED_TO.search(parts[j - 1].wordings[0]) if j else None
    return ASKED_AGAIN_WORTH if wanted and f"could {wanted.group(1)}" in text else 0.0


def _worth(part: Part, *, plans: bool) -> float:
    text = part.wordings[0]
    worth = 0.0
    if part.speaker is None:
        late = part.place > LATE_FROM
        worth += MOVED_WORTH * (part.place < MOVED_UNTIL and bool(_MOVED.search(text)) and plans)
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
    named = [k for k in near if parts[k].speaker and parts[k].speaker != part.speaker][-1:]
    yield j, _OWN_SENTENCE, tuple(named)
    yield from ((k, None, (j,)) for k in named)


def _of_surprises(parts: Sequence[Part], j: int) -> Found:
    """Who puts on what was laid out has found it first."""
    if parts[j].speaker is None and _PUTS_ON.search(parts[j].wordings[0]):
        near = range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1)
        found = tuple(k for k in near if _FINDS_ELSE.search(parts[k].wordings[0]))
        if found:
            yield j, None, found
    if parts[j].speaker is None and _FINDS_ELSE.search(parts[j].wordings[0]):
        near = range(j - 1, max(-1, j - 1 - GIFT_PARTS), -1)
        laid = tuple(k for k in near if _LAYS_OUT.search(parts[k].wordings[0]))
        if laid:
            yield j, None, laid


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
    reasoned = j + 1 < len(parts) and _GIVES_CAUSE.match(parts[j + 1].wordings[0])
    if part.speaker is None and reasoned and _GLAD_TO_THINK.search(text):
        yield j, _GLAD_TO_THINK, (j + 1,)


def _of_confidings(parts: Sequence[Part], j: int) -> Found:
    """Who is overheard telling it to a stove was told to."""
    if parts[j].speaker or not OVERHEARS.search(parts[j].wordings[0]):
        return
    near = range(j - 1, max(-1, j - 1 - REWARD_PARTS), -1)
    told_to = tuple(k for k in near if parts[k].speaker and _TELL_IT_TO.search(parts[k].wordings[0]))
    if told_to:
        yield j, None, told_to[:1]


def _of_results(parts: Sequence[Part], j: int) -> Found:
    """`He could not bear it, so he went`: why, of what is one sentence."""
    part, before = parts[j], parts[j - 1]
    of_one = before.sentence == part.sentence and not before.speaker and not part.speaker
    if j and of_one and _SO_THEY.match(part.wordings[0]):
        yield j, None, (j - 1,)


def _of_wonders(parts: Sequence[Part], j: int) -> Found:
    """What stands finished was begun; who learns nothing has asked."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker:
        return
    near = [k for k in range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1) if not parts[k].speaker]
    for sign, before in ((_STANDS_FINISHED, _BEGINS_IT), (_LEARNS_NOTHING, _KEEPS_ASKING)):
        found = tuple(k for k in near if before.search(parts[k].wordings[0]))
        if found and sign.search(text):
            yield j, sign, found
            if j - found[0] < BEGUN_PARTS and _CUT_OUT.match(parts[found[0]].wordings[0]):
                yield found[0], None, (j,)


def _of_misunderstandings(parts: Sequence[Part], j: int) -> Found:
    """`She thought he meant the thief`: what he did mean, what he said, and who was the first of whom he said it."""
    text = parts[j].wordings[0]
    if parts[j].speaker:
        ordinal = _ORDINAL.search(text)
        near = range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1)
        named = [
            k for k in near if ordinal and not parts[k].speaker and ordinal.group() in parts[k].wordings[0]
        ]
        if named:
            yield j, None, tuple(named[:1])
        return
    if not _THOUGHT_MEANT.search(text):
        return
    if not parts[j - 1].speaker and _MEANT.search(parts[j - 1].wordings[0]):
        yield j, None, (j - 1,)
    said = [k for k in range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1) if parts[k].speaker][:1]
    if said:
        yield j, None, tuple(said)


def _of_invitations(parts: Sequence[Part], j: int) -> Found:
    """Who is invited has heard what it is like there."""
    if parts[j].speaker or not _INVITES.search(parts[j].wordings[0]):
        return
    near = range(j - 1, max(-1, j - 1 - NEAR_PARTS), -1)
    praised = tuple(k for k in near if not parts[k].speaker and _TALKS_OF.search(parts[k].wordings[0]))
    if praised:
        yield j, _INVITES, praised[:1]


def _of_disguises(parts: Sequence[Part], j: int) -> Found:
    """Who is taken for another has put on the other's clothes, or taken the place."""
    if parts[j].speaker is None and _TAKEN_FOR.search(parts[j].wordings[0]):
        near = range(j - 1, max(-1, j - 1 - DISGUISE_PARTS), -1)
        changed = tuple(k for k in near if not parts[k].speaker and _CHANGES.search(parts[k].wordings[0]))
        if changed:
            yield j, _TAKEN_FOR, changed[:1]


CAUSE_RULES: tuple[Callable[[Sequence[Part], int], Found], ...] = (
    _of_sentences, _of_surprises, _of_silence, _of_refusals, _of_confidings, _of_disguises, _of_results, _of_invitations, _of_misunderstandings, _of_wonders,
)  # fmt: skip
