"""Tag actions: what a tag tells besides who speaks: what they do before, as they speak or after it, and what others do then."""

from __future__ import annotations

import re

from storyassets.story.casting.people import Mention, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.language import close_sentence
from storyassets.story.words.verb_tenses import IRREGULAR_PAST, NOT_PARTICIPLES, PARTICIPLE_PAST

PRONOUN = r"(?:he|she|they|it|I|we|you)"
LONGEST_TAG_ACTION_WORDS = 14

# `the baker called, and the men laughed`: what somebody else does then
OTHERS_DO = re.compile(
    r",\s*(?:and|but) (?P<more>(?:(?:the|an?|his|her|my|their|our|all|some|every\w*|nobody|no one|some\w+|there|it|they|we|he|she|I)\b|[A-Z]\w+ )[^;]*)$"
)

# `Coach Dell told her, which was meant to be comforting`
WHICH_WAS = re.compile(
    r", which (?P<more>(?:was|is|were|made|had|took|meant|sounded|turned|got|didn't|did)\b[^;]*)$"
)
# `he said, in the gentle voice he has used with me since the spring`
IN_A_VOICE = re.compile(
    r"(?:^|[ ,])(?P<how>in (?:the|a|an|that|his|her|my) (?:[\w-]+ ){0,3}(?:voice|tone|whisper|way) (?:[\w'-]+ ){2,12}[\w'-]+)[.]?$"
)
_SUBORDINATE = re.compile(
    r"^(?:when|as|while|after|before|seeing|if|because|though|although|since|hearing)\b", re.I
)

_AWAY = re.compile(r" (?:away|off|home|up|down|out|in|on|back|again|aloud|loudly)$")


def begins_with_deed(clause: str) -> bool:
    """Whether a subject and its past verb stand at the beginning: `the men laughed`."""
    words = clause.split()[:6]
    return any(has_verb(word) for word in words[1:]) and not has_verb(words[0])


_THEN = re.compile(
    rf"(?:,\s*)?\b(?:and|then)\s+(?P<did>(?:(?:at once|then|also|quickly|soon|immediately)\s+)?(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b.*)$"
)


def actions(rest: str) -> tuple[str, str]:
    """What a tag tells besides who speaks: as it is said (`, looking up`), or after it (`, and ran away`)."""
    rest = rest.strip(" .,;:!?")
    then = _THEN.search(rest)
    if then and (len(then.group("did").split()) > 2 or _AWAY.search(then.group("did"))):
        return "", then.group("did")
    doing = re.search(r",\s*(?:\w+ly\s+)?(?P<verb>\w+ing)\b(?P<more>[^;]*)$", ", " + rest)
    if (
        doing
        and doing.group("verb").lower() not in NOT_PARTICIPLES
        and len(doing.group().split()) <= LONGEST_TAG_ACTION_WORDS
    ):
        if doing.group("verb").lower() in ("meaning", "thinking", "according", "including"):
            return "", ""
        return _past_of(doing.group("verb")) + doing.group("more"), ""
    return "", ""


def _past_of(participle: str) -> str:
    lower = participle.lower()
    if lower in PARTICIPLE_PAST:
        return PARTICIPLE_PAST[lower]
    stem = lower[:-3]
    return stem[:-1] + "ied" if stem.endswith("y") and stem[-2:-1] not in "aeiou" else stem + "ed"


def without_last_subject(head: str, people: People) -> str:
    """`When the huntsman saw him he` → `When the huntsman saw him`."""
    pronoun = re.search(rf"[,;]?\s*(?:and\s+|but\s+|so\s+|then\s+)?\b{PRONOUN}$", head, re.I)
    if pronoun:
        return head[: pronoun.start()]
    mentions: list[Mention] = people.mentions(head)
    if mentions and mentions[-1].end == len(head):
        cut = re.sub(
            r"[,;]?\s*(?:(?:and|but|so|then)\s+)?(?:the|a|an|his|her|their|this|that)?\s*(?:[\w'-]+\s+){0,2}$",
            "",
            head[: mentions[-1].start],
            flags=re.I,
        )
        return cut if "," in head or ";" in head or _SUBORDINATE.match(head) else ""
    return head


# `saw him and he`, but not `thought better of it`
_SUBJECT_LAST = re.compile(r",?\s*\b(?:he|she|they|I|we)$|,\s*it$|\s(?:and|but|so|then) it$", re.I)
# `It was nine, and the receptionist at the desk`, who then said something
_NOUN_LEFT = re.compile(r", (?:and|but|so) (?:the|an?|his|her|my|their|our) [^,.;]*$")
_LAST_DEED = re.compile(rf", (?=(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b(?! by\b)[^,]*$)")


def with_and(action: str) -> str:
    """`He opened his mouth, closed it again.`, of three deeds of which the last was to speak: with an `and`."""
    last = _LAST_DEED.search(action)
    if last is None or " and " in action[last.end() :] or _SUBORDINATE.match(action):
        return action
    first = action[: last.start()]
    return f"{first} and {action[last.end() :]}" if has_verb(first) and " and " not in first else action


def main_clause(action: str) -> str:
    """A clause that can stand alone, or nothing. `When the huntsman saw him` stands without its `when`."""
    action = _SUBJECT_LAST.sub("", action.strip(" ,;:"))
    left = _NOUN_LEFT.search(action)
    if left and not has_verb(left.group()) and has_verb(action[: left.start()]):
        action = action[: left.start()]
    opened = re.match(r"(?:and |but |so |then )?(?:when|as|while|after)\s+", action, re.I)
    if opened and "," not in action:
        action = action[opened.end() :]
    if len(action.split()) < 3 or not has_verb(action):
        return ""
    if re.match(
        r"(?:seeing|hearing|after|before|if|at|in|on|one|to|by|with|from|when|as|while)\b", action, re.I
    ) and not re.search(rf",\s*\S+.*\b(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b", action):
        return ""
    return close_sentence(action)
