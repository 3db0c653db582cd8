"""Morals: the lesson of an old story as somebody would say it today, short and of people; nothing where it stays abstract."""

from __future__ import annotations

import re

from storyassets.story.words.language import split_sentences
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.compress import modernise

LONGEST_ABSTRACT_WORDS = 9
FEWEST_WORDS = 3

_STATES = {
    "poverty": "poor", "security": "safe", "safety": "safe", "plenty": "rich", "wealth": "rich", "riches": "rich", "abundance": "rich",
    "fear": "afraid", "uncertainty": "unsure", "terror": "afraid", "peace": "at peace", "danger": "in danger", "freedom": "free",
    "liberty": "free", "slavery": "a slave", "bondage": "a slave", "honor": "honest", "honesty": "honest", "shame": "ashamed",
    "worry": "worried", "anxiety": "worried", "comfort": "comfortable", "hunger": "hungry", "health": "healthy", "sickness": "sick",
    "misery": "miserable", "contentment": "content", "content": "content", "company": "in company", "loneliness": "lonely",
}  # fmt: skip
"""What a person is who has it."""

_PEOPLE = {
    "vanity": "vain", "curiosity": "curious", "greed": "greedy", "greediness": "greedy", "pride": "proud", "envy": "envious",
    "laziness": "lazy", "idleness": "lazy", "cruelty": "cruel", "haste": "hasty", "anger": "angry", "foolishness": "foolish",
    "cowardice": "cowardly", "deceit": "deceitful", "selfishness": "selfish", "arrogance": "proud", "conceit": "vain",
}  # fmt: skip
"""Who has a fault."""

_STATE, _FAULT = "|".join(_STATES), "|".join(_PEOPLE)
_BETTER = re.compile(
    rf"^(?P<a>{_STATE}) (?:with|in|and) (?:\w+ )?(?P<b>{_STATE}) is better than (?P<c>{_STATE}) (?:with|in|and) (?:the midst of )?(?P<d>{_STATE})(?: and \w+)?[.]?$",
    re.I,
)
_LEADS = re.compile(
    rf"^(?:\w+ly |foolish |idle )?(?P<a>{_FAULT})(?: and (?P<b>{_FAULT}))? (?P<often>often )?(?:leads?|brings?) (?:to|about)? ?(?:misfortune|ruin|harm|disaster|trouble|grief)[.]?$",
    re.I,
)
_SHORTER = (
    (r"\bBe not (\w+)", r"Don't be \1"), (r"\bDo not\b", "Don't"), (r"\bdo not\b", "don't"), (r"\bcannot\b", "can't"),
    (r"\bspeak the truth\b", "tell the truth"), (r"\bis (?:always )?worth (?:much )?more than\b", "beats"), (r"\bthose who (?:will )?listen to (?:him|her|them)\b", "those who listen"),
    (r"^In (\w+) is (\w+)", r"There is \2 in \1"), (r"\bone's\b", "your"), (r"\ba second time\b", "twice"), (r"\bin the midst of\b", "in"), (r"\bfor the sake of\b", "for"),
    (r"^It is (?:one|a) thing to (.+?),? (?:but )?(?:quite )?(?:a different (?:matter|thing)|another(?: thing)?) to (.+)$", r"It is easier to \1 than to \2"),
    (r"\bof much more importance and value,? than\b", "worth more than"), (r"\bare apt to\b", "like to"), (r"\bto (?:be )?paid in their own coin\b", "the same in return"),
    (r"^The (\w+) lives off those who listen\b.*", r"Never trust a \1."), (r"^Liars are not believed,? even when they .*", "Nobody believes a liar."),
    (r"^In a pinch,? (?:a )?good use of (?:our|your) wits (?:may|can|will) help us out", "In a pinch, use your wits"),
    (r"\bbelieved even when\b", "believed, even when"), (r"\bleads to misfortune\b", "ends badly"), (r"\b(?:any one|anyone)\b", "anyone"),
)  # fmt: skip
_SHORTENINGS = tuple((re.compile(old), new) for old, new in _SHORTER)
_ABSTRACT = re.compile(
    r"\b(?:\w{3,}(?:ness|ity|tion|sion|ment|ence|ance|ship|dom|tude)|poverty|plenty|fear|pride|fate|nature|habits?|wits|greed|envy|deceit|virtue|misfortunes?|profit|"
    r"toil|promise|gain|distress|treachery|injury|rage|value|fortune|substance|purpose|condition|interest)\b",
    re.I,
)
_SOMEBODY = word_set(
    "liar liars fool fools friend friends enemy enemies thief man men woman flatterer traitors wolf swallow you your hand finger somebody nobody"
)


def say_moral(lesson: str) -> str | None:
    """The moral in few plain words; nothing where many abstract ones are left."""
    text = modernise(lesson.strip())
    if better := _BETTER.match(text):
        a, b, c, d = (_STATES[better[k].lower()] for k in "abcd")
        return f"Better {a} and {b} than {c} and {d}."
    if leads := _LEADS.match(text):
        people = [f"the {_PEOPLE[leads[k].lower()]}" for k in "ab" if leads[k]]
        told = " and ".join(people)
        return f"{told[:1].upper()}{told[1:]} come to harm."
    for old, new in _SHORTENINGS:
        text = old.sub(new, text)
    sentences = [s for s in split_sentences(text) if len(s.split()) >= FEWEST_WORDS]
    if len(text.split()) > LONGEST_ABSTRACT_WORDS and len(sentences) > 1:
        text = next((s for s in sentences if len(s.split()) <= LONGEST_ABSTRACT_WORDS), sentences[0])
    return None if _is_abstract(text) else text


def _is_abstract(text: str) -> bool:
    """Whether it is long and speaks of notions, not of anybody."""
    words = [w.strip(".,;:!?").lower() for w in text.split()]
    if len(words) <= LONGEST_ABSTRACT_WORDS:
        return False
    return bool(_ABSTRACT.search(text)) and not set(words) & _SOMEBODY
