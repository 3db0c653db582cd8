"""Pairs of deeds: who falls was up, who tells of a secret has heard it, who gives has a reason: what is told with what went before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from storyassets.story.words.nouns import key_of
from storyassets.story.writing.parts import Part

ANSWER_PARTS = 3
LEAD_PARTS = 3
OVERHEARS = re.compile(
    r"\b(?:was|were|stood) listening\b|\boverheard\b|\bheard (?:it|all|everything|every word)\b|\blistened (?:at|behind|to what)\b"
)

Found = Iterator[tuple[int, re.Pattern[str] | None, tuple[int, ...]]]
"""Of which part, where its words match, one of which others is told too."""

HEARD_PARTS = 8
EARLIER_PARTS = 12
REASON_PARTS = 3
LONGEST_NAMING_WORDS = 6
MOST_LATER = 6
# A cry over what has just been said or seen.
_RESPONDS = re.compile(
    r"^(?:there!|so it is|then |that (?:is|was) (?:the|it)|it is (?:you|he|she)|you are right|is that)\b",
    re.I,
)
_WAS_SO = re.compile(
    r"\b(?:was|were|is) (?:really |actually |indeed )?so[,.;]|^(?:But |And |So |Then )?(?:when |as )?\w+ (?:\w+ )?(?:heard|saw) (?:that|this)\b",
    re.I,
)
_TELLS_ON = re.compile(r"\b(?:revealed|told (?:him|her|them|his|the)|made known|knew (?:all|everything))\b")
_GIVES = re.compile(r"\b(?:I|we) (?:will|shall|must)(?: \w+)? (?:make|give|sew|knit|bring|buy|reward|show)\b")
_REASON = re.compile(
    r"\b(?:because|grateful|thank\w*|have nothing|has nothing|had nothing|cold|hungry|in return|reward|made (?:us|me|him|them) rich|(?:saved|helped|spared) (?:us|me|him|her|them)|good to)\b",
    re.I,
)
_BUYS = re.compile(r"\b(?:able to|could) (?:buy|purchase)\b")
_SELLS = re.compile(r"\b(?:sold|paid|money for)\b")
_BUYERS = re.compile(r"\bbuyers?\b")
# Who eats little has been given something; who is sad wants something.
_EATS_LITTLE = re.compile(
    r"\b(?:ate|drank|tasted) (?:very little|nothing|little|hardly anything)\b|\b(?:could|would) not eat\b"
)
_MEAL = re.compile(
    r"\b(?:served|meal|lunch|dinner|supper|breakfast|table|dish(?:es)?|feast|banquet|food)\b", re.I
)
_ONLY_SAD = re.compile(
    r"^(?:(?:But|And|So|Then) )?(?:(?:The|A|An) )?\w+(?: \w+)? (?:was|felt|grew|became) (?:very )?(?:sad|unhappy|discontented|sorry)[.]$"
)
_SAD = re.compile(r"\b(?:was|felt|grew|became) (?:very )?(?:sad|unhappy|discontented|sorry)[.]$")
_WANTS = re.compile(r"^(?:For |But )?(?:he|she|they|it|the \w+) (?:wanted|wished|longed)\b|\bbecause\b", re.I)
_SPEAKING_BEAST = re.compile(r"\bcould (?:also |even )?(?:speak|talk)\b")
_NAMING = re.compile(r"\b(?:was|were) (?:called|named) (?P<name>[A-Z]\w+)")
_THEM = re.compile(
    r"^(?:(?:But|And|So|Then) )?(?:he|she) \w+ (?:them|it) (?:out|up|off|away|down|all)\b", re.I
)
_ORDERS = re.compile(r"\byou had better\b|\bcome out\b|^(?:go|run|fetch|bring|open|come) ", re.I)
_DID_SO = re.compile(
    r"\bdid (?:so|everything|all|as|what|exactly|just)\b[^.]*\b(?:told|said|asked|commanded|ordered|bidden|advised|wished)\b"
)
# What is feared, and what they did for fear.
_IN_FEAR = re.compile(
    r"(?:But |And |So |Then )?(?:in (?:(?:great|sudden|their|his|her) )?(?:fear|terror|fright|panic|alarm)|(?:frightened|terrified|alarmed)\b[^,]*,)",
    re.I,
)
# Whose head it is; what somebody falls from.
_BODY = re.compile(r"\b(?:cut|chopped|struck|hewed|tore) off the (head|hand|tail|finger|tongue)\b(?! of)")
_FALLS = re.compile(r"\b(?:fell|tumbled|plunged) (?:down )?(?:to|on|upon) the (?:ground|earth|rocks?)\b")
_IS_UP = re.compile(
    r"\b(?:flew up|soared|climbed|(?:sailed|carried|rose|went|lifted|bore)\b[^.]*\b(?:up|air|clouds|sky|high)|up (?:toward|into) the)\b",
    re.I,
)
_LETS_GO = re.compile(r"\b(?:lost|let go(?: of)?) (?:his|her|its|their) (?:hold|grip)\b")
_TAKES_HOLD = re.compile(r"\b(?:seized|(?:take|took) hold|grasped|gripped|clung|held on)\b", re.I)
_DOES_THAT = re.compile(r"\b(?:do|did|done) (?:that|it|so)[.]$")
_EXPLAINS = re.compile(r"^For (?:he|she|they|it|the)\b")
# A door that opens lets somebody in.
_OPENS = re.compile(r"\b(?:door|gate) (?:suddenly )?(?:opened|flew open|burst open)(?: suddenly)?[.]$")
# What is laid out for somebody to wear is put on.
_LAYS_OUT = re.compile(r"\blaid (?:out )?(?:the|their|his|her) (?:presents|gifts|clothes|garments)\b")
_PUTS_ON = re.compile(
    r"\bdressed (?:himself|herself|themselves)\b|\bput (?:them|it) on\b|\bput on (?:the|his|her|their)\b"
)
_SEEKS = re.compile(r"\b(?:looked|searched|sought)(?: \w+)? for the\b")
_FEELS = re.compile(
    r"\b(?:looked|was|were|became|grew|felt) (?:(?:very|quite|so|much|greatly|terribly) )*(?:uneasy|afraid|alarmed|frightened|terrified|astonished|astounded|amazed)[.,]"
)
_WHY = re.compile(r"\b(?:because|for (?:he|she|they|the)|when|as|at|by|that)\b")
_SINCE_THEN = re.compile(r"^(?:And |So )?from (?:that|this) (?:time|day|hour)\b", re.I)
_CONTRASTS = re.compile(r"^But (?:(?:when|as|before|after) (?:he|she|they|it|the)\b|instead of \w+ing\b)")
# `The dog could creep inside.`: into what, the sentence before tells
_INTO_IT = re.compile(
    r"\b(?:creep|crept|climb|climbed|slip|slipped|crawl|crawled|hide|hid|jumped|squeezed) (?:inside|in|underneath|behind)[.]$"
)
_OF_HIM = re.compile(r"(?<!help )\b(?:him|her|them)\b")
_NOT_AT_ONCE = re.compile(r"\b(?:could|did) not\b[^.]*\b(?:immediately|at once|at first)\b")
# `He was surprised at the strange sight`, `he thought that he meant him`: at what.
_TAKEN_TO_MEAN = re.compile(
    r"\b(?:thought|believed|supposed)\b[^.]*\b(?:meant|intended|spoke of|was speaking)\b", re.I
)
_AMAZED = re.compile(
    r"\b(?:astonished|astounded|amazed|surprised|frightened|alarmed) (?:at|by) (?:the|this|that|such)\b", re.I
)


def _of_responses(parts: Sequence[Part], j: int) -> Found:
    """What is said, felt or believed of something is told with that."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker and _ORDERS.search(text) and j + 1 < len(parts) and not parts[j + 1].speaker:
        yield j, _ORDERS, (j + 1,)
    if part.speaker and not part.aloud and _RESPONDS.match(text):
        yield j, None, tuple(range(j - 1, max(-1, j - LEAD_PARTS), -1))
    if part.speaker is None and _WAS_SO.search(text):
        yield j, _WAS_SO, (j - 1,)


def _of_what_went_before(parts: Sequence[Part], j: int) -> Found:
    """What a sentence goes on from, or looks back to."""
    if parts[j].speaker is None:
        yield from _of_deeds_before(parts, j)
        yield from _of_feelings_before(parts, j)


def _of_deeds_before(parts: Sequence[Part], j: int) -> Found:
    """What was held before it is let go, where one falls from, the meal at which little is eaten."""
    part, text = parts[j], parts[j].wordings[0]
    if _IN_FEAR.match(text) and not parts[j - 1].speaker:
        yield j - 1, None, (j,)
    if _BODY.search(text):
        noun = _BODY.findall(text)[0]
        near = range(max(1, j - EARLIER_PARTS), j)
        yield j, _BODY, tuple(k for k in near if noun in parts[k].wordings[0])
    if _LETS_GO.search(text):
        near = range(max(1, j - EARLIER_PARTS), j)
        held = tuple(k for k in near if _TAKES_HOLD.search(parts[k].wordings[0]))
        yield j, _LETS_GO, held
    if _DOES_THAT.search(text):
        yield j, _DOES_THAT, (j - 1,)
    if _EXPLAINS.match(text):
        yield j, None, (j - 1,)
    if _FALLS.search(text):
        near = range(max(1, j - HEARD_PARTS), j)
        yield j, _FALLS, tuple(k for k in near if _IS_UP.search(parts[k].wordings[0]))
    if _OPENS.search(text) and j + 1 < len(parts) and parts[j + 1].sentence == part.sentence:
        yield j, _OPENS, (j + 1,)
    if _SEEKS.search(text):
        yield j, _SEEKS, (j + 1,)
    if _EATS_LITTLE.search(text):
        near = range(max(1, j - LEAD_PARTS), j)
        meal = tuple(k for k in near if _MEAL.search(parts[k].wordings[0]))
        yield j, _EATS_LITTLE, meal
        yield from ((k, None, (j,)) for k in meal if k == j - 1)


def _of_feelings_before(parts: Sequence[Part], j: int) -> Found:
    """What is felt of what just happened, what is done of what was said, what is taken for something else."""
    part, text = parts[j], parts[j].wordings[0]
    if _SAD.search(text) and j + 1 < len(parts) and _WANTS.search(parts[j + 1].wordings[0]):
        yield j, _ONLY_SAD, (j + 1,)
    if _FEELS.search(text) and not _WHY.search(text):
        yield j, _FEELS, (j - 1, j - 2)
    if _SINCE_THEN.match(text):
        yield j, _SINCE_THEN, (j - 1, j - 2)
    for goes_on in (_CONTRASTS, _INTO_IT):
        if goes_on.search(text):
            yield j, goes_on, (j - 1,)
    if parts[j - 1].sentence == part.sentence and _OF_HIM.search(text) and _brings_person(parts[j - 1]):
        yield j, _OF_HIM, (j - 1,)
    if _NOT_AT_ONCE.search(text):
        yield j, _NOT_AT_ONCE, (j + 1,)
    if _DID_SO.search(text):
        told_to = tuple(k for k in range(max(1, j - LEAD_PARTS), j) if parts[k].speaker)
        yield j, None, told_to
        for k in told_to:
            yield k, None, (j,)
    if _AMAZED.search(text):
        yield j, _AMAZED, (j - 1, j - 2)
    if _THEM.match(text):
        yield j, _THEM, (j - 1,)
    if _TAKEN_TO_MEAN.search(text):
        said = [k for k in range(j - 1, max(0, j - LEAD_PARTS), -1) if parts[k].speaker]
        if said:
            yield j, None, (said[0],)


def _brings_person(part: Part) -> bool:
    """Whether a part ends with somebody: `the King called his son`."""
    return part.speaker is None and key_of(part.wordings[0].split()[-1].rstrip(".!"))[0] is not None


def of_secrets(parts: Sequence[Part], j: int) -> Found:
    """Who overhears, overhears what was said; who then tells of it has heard it."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker:
        return
    near = range(j - 1, max(0, j - HEARD_PARTS), -1)
    if OVERHEARS.search(text):
        said = tuple(k for k in near if parts[k].speaker or parts[k].aloud)
        for k in said[:1]:
            yield j, OVERHEARS, said[:LEAD_PARTS]
            for confided in [n for n in said[:ANSWER_PARTS] if parts[n].speaker == parts[k].speaker]:
                yield confided, None, (j,)
    if _TELLS_ON.search(text):
        heard = tuple(k for k in near if not parts[k].speaker and OVERHEARS.search(parts[k].wordings[0]))
        if heard:
            yield j, _TELLS_ON, heard


def _of_sales(parts: Sequence[Part], j: int) -> Found:
    """Who can buy has sold something just before."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker is None and _BUYS.search(text):
        near = range(j - 1, max(-1, j - 1 - REASON_PARTS), -1)
        sales = tuple(k for k in near if _SELLS.search(parts[k].wordings[0]))
        sales = sales or tuple(k for k in near if _BUYERS.search(parts[k].wordings[0]))
        if sales:
            yield j, _BUYS, sales


def _of_gifts(parts: Sequence[Part], j: int) -> Found:
    """Who says they will give something has said why just before; what is laid out to be worn is put on."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker and _GIVES.search(text):
        near = range(j - 1, max(-1, j - 1 - REASON_PARTS), -1)
        own = (k for k in near if parts[k].speaker == part.speaker)
        reasons = tuple(k for k in own if _REASON.search(parts[k].wordings[0]))
        if reasons:
            yield j, _GIVES, reasons
    if part.speaker is None and _LAYS_OUT.search(text):
        later = range(j + 1, min(len(parts), j + 1 + HEARD_PARTS))
        worn = tuple(k for k in later if _PUTS_ON.search(parts[k].wordings[0]))
        if worn:
            yield j, _LAYS_OUT, worn


def _of_names(parts: Sequence[Part], j: int) -> Found:
    """A name is told where it is used again; a beast that can speak is heard."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker:
        return
    named = _NAMING.search(text)
    if named and len(text.split()) <= LONGEST_NAMING_WORDS:
        name = re.compile(rf"\b{named['name']}\b")
        later = [
            k
            for k in range(j + 1, len(parts))
            if name.search(parts[k].wordings[0]) or parts[k].speaker == named["name"].lower()
        ]
        yield j, None, tuple(later[:MOST_LATER])
        yield j, None, (j - 1,)
    if _SPEAKING_BEAST.search(text):
        spoken = [k for k in range(j + 1, len(parts)) if parts[k].speaker in part.subjects]
        yield j, _SPEAKING_BEAST, tuple(spoken[:MOST_LATER])


DEED_RULES: tuple[Callable[[Sequence[Part], int], Found], ...] = (
    _of_responses, _of_what_went_before, of_secrets, _of_sales, _of_gifts, _of_names,
)  # fmt: skip
