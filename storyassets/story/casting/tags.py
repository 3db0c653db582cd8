"""Speech tags: who a text says is speaking, before a quotation or after it, and what the tag tells besides."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from storyassets.story.casting.people import People
from storyassets.story.casting.reference import Follower
from storyassets.story.casting.tag_actions import (
    OTHERS_DO,
    PRONOUN,
    WHICH_WAS,
    actions,
    begins_with_deed,
    main_clause,
    with_and,
    without_last_subject,
)
from storyassets.story.words.language import close_sentence
from storyassets.story.words.speech_verbs import SPEAKING, SPEECH_PARTICIPLES, SPEECH_VERBS

ANSWERING = frozenset(
    {"answered", "replied", "responded", "rejoined", "retorted", "returned", "answers", "replies", "responds"}
)

# `Joan used to say, "…"`, told before the speech only
_SAY = r"(?:say|tell (?:me|us|him|her|them)|ask|shout|call|whisper|mutter|answer|reply|cry|yell|add|murmur)"
_USED_TO = rf"(?:used to|would|'d|will|'ll|liked to|loved to|had to|could only|began to|started to) (?:always |often |sometimes |only |just |then )?{_SAY}"
# `Marika was saying`, `he kept shouting`, `she went on whispering`
_SPEAKING = rf"(?:was|were|is|are|kept|keeps|kept on|went on|goes on|started|starts|began|begins) (?:\w+ly )?(?:{'|'.join(SPEAKING)})"
_VERB = rf"(?:{'|'.join(sorted(SPEECH_VERBS))}|{_SPEAKING})"

_AUXILIARY = r"(?:(?:had|would|both|all|again|then|also|only|at last|at once|never|quickly|proudly|sadly|softly|\w+ly)\s+)*"

_NOW = r"(?:say|ask|whisper|reply|answer|shout|call|yell|murmur|mutter|tell)"
"""`"Who is this?" you ask.`, behind a speech alone: `He would come and say, "Pay up."` is told."""

# `said Mr. Hale`: this full stop ends nothing
_IN_NAME = r"(?:[^,.;:\"]|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bSt)\.|(?<=\bProf)\.)"

_SUBJECT_HEAD = re.compile(rf"^\s*,?\s*(?P<verb>{_VERB})\s+(?P<subject>{PRONOUN}\b|{_IN_NAME}+)", re.I)

_SUBJECT_FIRST = re.compile(
    rf"^\s*,?\s*(?:(?P<subject>{PRONOUN}|{_IN_NAME}{{2,50}}?)\s+{_AUXILIARY}(?P<verb>{_VERB})|(?P<now>I|you|we|they) {_AUXILIARY}(?P<says>{_NOW}))\b",
    re.I,
)

_APART = r"(?:(?:very |quite |rather |almost )?\w+ly|before|after|in|with|at|as|while|when|without|for|on|by|\w+ing)"

_TAIL_VERB = re.compile(
    rf"(?:,?\s*(?:and|but|then|so)\s+)?{_AUXILIARY}\b(?P<verb>{_VERB}|{_USED_TO})\b(?P<rest>(?:(?:,\s+(?={_APART}\b)|\s+)(?!(?:{_VERB})\b)[\w'-]+){{0,10}})\s*[,:]?\s*$",
    re.I,
)

_TAIL_PARTICIPLE = re.compile(
    rf",?\s*(?:and\s+)?\b(?P<verb>{'|'.join(sorted({*SPEECH_PARTICIPLES, *SPEAKING}))})\b(?P<rest>(?:\s+[\w'-]+){{0,8}})\s*[,:]?\s*$",
    re.I,
)

# `"…" People thought she was mad.`, `"…" I told the nurse that he slept.`: a sentence of its own.
_TELLS_ON = re.compile(
    r"\s+(?:that|he|she|it|they|we|I|you|of|about|for)\b|\s+to (?!the\b|an?\b|my\b|his\b|her\b|him\b|me\b|them\b|us\b|it\b|no|every|[A-Z])"
    r"|\s+(?:him|her|them|me|us|(?:the|my|his|her|our|their) [\w-]+|[A-Z]\w+) (?:that|to|about|how|what|why|where|whether|if|who|it|this|everything)\b"
)

# `"…," the voice said.`: nobody of the story, and a tag all the same
_SOMEBODY_ELSE = re.compile(
    r"(?:the|an?|my|his|her|our|their|another|one) (?:[\w'-]+ ){0,3}[\w'-]+$|[A-Z][\w'-]+(?: [A-Z][\w'.-]+){0,2}$"
)
# `"Just a check," he'd say, and lie back.`: told as it was each time
_USED_TO_SAY = re.compile(
    rf"^\s*,?\s*(?:{PRONOUN}(?:'d| would| used to)|{_IN_NAME}{{2,40}}? (?:would|used to))(?: always| often| sometimes| only| just| then)? {_NOW}\b"
)
# `"I had a sister," he wrote.`: read, and not said
_WRITES = re.compile(
    rf"^(?!\s*,?\s*(?:and|but|then)\b)\s*,?\s*(?:{PRONOUN}|{_IN_NAME}{{2,50}}?)\s+(?:had |then |also )?(?:wrote|texted|typed|emailed|posted|messaged|scribbled|tweeted)\b",
    re.I,
)


@dataclass(frozen=True)
class Tag:
    """Who speaks (nobody if unsure), how far the tag reaches, and what else it tells before and after the speech."""

    speaker: tuple[str, ...]
    start: int
    end: int
    action_before: str = ""
    action_after: str = ""
    closed: bool = False
    named: bool = False
    verb: str = ""
    more: str = ""
    """What somebody else does then, as a sentence."""


def tag_after(after: str, follower: Follower, *, ended: bool, besides: Collection[str] = ()) -> Tag | None:
    """`said the fox, looking up` and `the fox said`, at the start of what follows a quotation.

    `ended`: the quotation ends a sentence, so that only what goes on in small letters is its tag. A pronoun
    means nobody of `besides`.
    """
    end = to_sentence_end(after)
    clause = after[:end]
    if ended and _begins_anew(clause, follower.people):
        return None
    if _WRITES.match(clause) or _USED_TO_SAY.match(clause):
        return Tag((), 0, end)
    inverted = _SUBJECT_HEAD.match(clause)
    match = inverted or _SUBJECT_FIRST.match(clause)
    if not match:
        return None
    now = "" if inverted else match["now"] or ""
    subject = now or match.group("subject")
    if (
        not inverted
        and not re.fullmatch(PRONOUN, subject, re.I)
        and not starts_with_name(subject, follower.people)
        and not _SOMEBODY_ELSE.match(subject)
    ):
        return None
    said = "says" if now else "verb"
    verb = match.group(said).lower()
    if ended and not inverted and subject[:1].isupper() and _TELLS_ON.match(clause[match.end(said) :]):
        return None
    speaker, used = _subject(subject, follower, verb, besides)
    if inverted and not speaker and not _is_somebody(subject, follower.people):
        return None
    rest_start = match.start("subject") + used if inverted else match.end(said)
    rest = clause[rest_start:]
    others = OTHERS_DO.search(rest.strip(" .;:!?"))
    more = others["more"] if others and begins_with_deed(others["more"]) else ""
    if which := WHICH_WAS.search(rest.strip(" .;:!?")):
        more = f"it {which['more']}"
    before_action, after_action = ("", "") if more else actions(rest)
    return Tag(
        speaker,
        0,
        end,
        before_action,
        after_action,
        closed=bool(re.search(r"[.!?]$", clause)),
        named=not re.match(rf"{PRONOUN}\b", subject, re.I),
        verb=verb,
        more=close_sentence(f"{more[:1].upper()}{more[1:]}") if more else "",
    )


def _is_somebody(subject: str, people: People) -> bool:
    """Whether the words after `said` are a name or a noun phrase at all."""
    return starts_with_name(subject, people) or bool(
        re.match(
            rf"(?:{PRONOUN}|the|a|an|his|her|one|another|all|both|some\w*|every\w*|nobody)\b", subject, re.I
        )
        or re.match(r"[A-Z][a-z]+\b", subject)
    )


def _begins_anew(clause: str, people: People) -> bool:
    """Whether what follows a finished quotation is a sentence of its own, and no tag."""
    first = re.match(r"\s*([^\W\d_]+)", clause)
    if first is None or first.group(1)[0].islower() or first.group(1) == "I":
        return False
    named = people.mentions(clause[: first.end()])
    return not named


def starts_with_name(subject: str, people: People) -> bool:
    """Whether the words begin with a name or noun phrase of someone."""
    mentions = people.mentions(subject)
    return bool(mentions) and len(subject[: mentions[0].start].split()) <= 3 and not mentions[0].possessive


def _subject(
    subject: str, follower: Follower, verb: str = "", besides: Collection[str] = ()
) -> tuple[tuple[str, ...], int]:
    """Who the words at the start mean, and how many characters name them."""
    pronoun = re.match(rf"{PRONOUN}\b", subject, re.I)
    if pronoun and pronoun.group().lower() == "you":
        return (), pronoun.end()
    if pronoun:
        answered = (follower.spoke,) if verb in ANSWERING and follower.spoke else ()
        who = follower.resolve(pronoun.group(), besides=(*answered, *besides))
        if len(who) == 1 and follower.is_mute(who[0]):
            who = follower.resolve(pronoun.group(), besides=(*answered, *besides, *who)) or who
        return (who if len(who) == 1 else ()), pronoun.end()
    mentions = follower.people.mentions(subject)
    if not mentions:
        return (), len(subject)
    first = mentions[0]
    if first.possessive and len(mentions) > 1:
        first = mentions[1]
    if re.search(r"\bto\s", subject[: first.start], re.I):
        return (), first.end
    part = re.search(r"\b(?:one|some|all|both|several|another|any|each) of\b", subject[: first.start], re.I)
    if part and not follower.people.role(first.character_id).crowd:
        return (), first.end
    return ((first.character_id,) if not first.possessive else ()), first.end


def tag_before(opening: str, follower: Follower) -> Tag | None:
    """`The miller was shocked and answered,` before a quotation."""
    if not opening.strip():
        return None
    tail = _TAIL_VERB.search(opening)
    participle = None if tail else _TAIL_PARTICIPLE.search(opening)
    found = tail or participle
    if not found or re.search(r"[.!?]$", opening.strip()):
        return None
    head = opening[: found.start()].strip(" ,")
    rest = found.group("rest")
    if tail and re.search(r"\b(?:who|that|which)(?: \w+ly| had)?$", head):
        return Tag(
            (), 0, 0, verb=found.group("verb").lower()
        )  # `I asked a clerk who told me, "…"`: all of it is told
    if tail and not head.strip(" ,") and follower.people.mentions(rest):
        who, _ = _subject(rest.strip(), follower)
        return Tag(who, 0, 0, verb=found.group("verb").lower())
    if tail and re.fullmatch(
        r"(?:then|so|thereupon|at last|at length|now|and|but|again|once more|hereupon)?",
        head.strip(" ,"),
        re.I,
    ):
        who, _ = _subject(rest.strip(), follower)
        return Tag(who, 0, 0, verb=found.group("verb").lower())
    joined = re.match(r"\s*,?\s*(?:and|but|then|so)\b", found.group()) or participle
    who = _speaker_of_head(head, follower, found.group("verb").lower(), joined=bool(joined))
    if (
        participle
        and found.group("verb").lower() in ("shouting", "crying", "calling", "screaming", "yelling")
        and rest.strip()
    ):
        action = opening.strip(" ,:")
    else:
        action = head if joined else without_last_subject(head, follower.people)
    return Tag(
        who,
        0,
        0,
        action_before=with_and(main_clause(action)),
        named=bool(who)
        and any(m.character_id == who[0] and not m.possessive for m in follower.people.mentions(head)),
        verb=found.group("verb").lower(),
    )


def _speaker_of_head(head: str, follower: Follower, verb: str, *, joined: bool) -> tuple[str, ...]:
    """The subject of the verb that ends the clause: a pronoun or name right before it, else the clause's doer."""
    head = m["who"] if (m := _APPOSITION.fullmatch(head)) else head
    mentions = [m for m in follower.people.mentions(head) if not m.possessive]
    if re.search(rf"\b{PRONOUN}$", head, re.I) and not (joined and head.endswith(" it")):
        alone = re.fullmatch(rf"(?:(?:and|but|so|then)\s+)?{PRONOUN}", head, re.I)
        besides = (follower.spoke,) if alone and verb in ANSWERING and follower.spoke else ()
        who = follower.resolve_last(head) if not besides else follower.resolve(head.split()[-1], besides)
        return who if len(who) == 1 else ()
    if mentions and mentions[-1].end == len(head) and not joined:
        return (mentions[-1].character_id,)
    if _VOICE.search(head) or _ANYBODY.search(head):
        return ()
    named = _NAMED_LAST.search(head) or _NAME_ALONE.match(head)
    if named and not follower.people.mentions(named["who"]):
        return ()  # somebody has that name who is nobody of the cast
    heard = re.search(r"\b(?:heard|saw|found|met)\b", head)
    if mentions and heard and mentions[-1].start > heard.end() and not joined:
        return (mentions[-1].character_id,)
    doer = follower.actor_at_end(head, joined=joined)
    return doer if len(doer) == 1 else ()


# `Joan, my wife, said`
_APPOSITION = re.compile(
    r"(?P<who>(?:(?:and|but|then|so),? )?(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|[Tt]he [\w-]+)), (?:my|the|an?|his|her|our|their|who) [^,;.]+$"
)
# `and somebody in the background said`
_ANYBODY = re.compile(
    r"(?:^|[,;] (?:and |but )?|\b(?:and|but|then) )(?:some|every|any|no)(?:body| ?one)\b[^,;]*$", re.I
)
# `Lou had a fever, so Teodor took the keys off him and said`
_NAMED_LAST = re.compile(
    r"[,;] (?:and|but|so|then) (?P<who>(?!I\b)[A-Z][a-z]+)(?: [A-Z][a-z]+)? (?!(?:and|or)\b)[a-z]+[^,;]*$"
)
_NAME_ALONE = re.compile(
    r"(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o),? )?(?P<who>(?!(?:He|She|They|It|I|We|You|One|Then|And|But|So|Another|Somebody|Someone|All|Both|Mother|Father)\b)[A-Z][a-z]+)(?: [A-Z][a-z]+)?$"
)
_VOICE = re.compile(
    r"\b(?:a|an|the|another|some|someone's|somebody's) (?:[\w'-]+ ){0,2}(?:voice|sound|whisper|radio|recording|machine|note)$",
    re.I,
)


def to_sentence_end(after: str) -> int:
    """How many characters belong to the sentence that is going on."""
    match = re.search(r"[.!?;](?=\s|$)|$", after)
    while match and re.search(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof)$", after[: match.start()]):
        match = re.compile(r"[.!?;](?=\s|$)|$").search(after, match.end())
    return match.end() if match else len(after)
