"""Stakes: the thing that a story turns on, and first lines that name it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import PROPS
from storyassets.story.words.grammar_words import PREPOSITIONS
from storyassets.story.words.language import in_turn
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.stems import stem_of, stems_of
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.whole_words import MARK, mark_names
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.parts import Part

EARLY_UNTIL = 0.6
LATE_FROM = 0.6
LONGEST_NAME_WORDS = 3
FEWEST_PARTS = 2

_ARTICLES = word_set("a an the his her their its my")
_NO_STAKES = word_set(
    "head hand hands foot feet eye eyes ear ears nose mouth tail leg legs heart back wing wings neck beak teeth claw claws hair face "
    "sun moon star stars sky cloud water rain snow wind sea river grass flower flowers leaf leaves feather feathers shadow"
)
_UNWANTED = word_set(
    "wheel wheels weed weeds log logs straw stone stones stick sticks tree bush chair bed bench hay"
)
"""Things of a story that nobody goes far for."""
_MANY = re.compile(r"(?:[^s]s|ves|ies)$")
_HELD = re.compile(r"\b(?:held|had|carried|owned|possessed|kept|found|stole)\b")
_LOST = re.compile(
    rf"\b(?:fell|dropped|lost|stole|snatched|ran off with|made off with|flew away with)\W+(?:the|his|her|its|their)[^\w{MARK}]+(?:\w+[^\w{MARK}]+)?{MARK}"
    rf"|{MARK}\W+(?:fell|slipped|sank|vanished|was gone|were gone|was stolen|were stolen)",
    re.I,
)
_AT_PLACE = re.compile(
    rf"\b(?:on|in|into|onto|under|from|behind|beside|by|at|over|near|above|below|around|against|off|through) (?:(?:the|an?|his|her|its|their|my|that|this) )?(?:\w+ )?{MARK}",
    re.I,
)
MASS = word_set("money gold silver cheese bread straw honey wheat leather milk meat corn hay wool cloth")
_OWNER = re.compile(r"\b(?:his|her)\b")


@dataclass(frozen=True)
class Stake:
    """A thing told of early that matters at the end: its words, and who may lose it."""

    name: str
    noun: str
    many: bool
    holder: str | None
    owner: str


def find_stake(parts: Sequence[Part], people: People) -> Stake | None:
    """The thing that comes again most at the end; none if nothing does."""
    texts = [part.wordings[0] for part in parts]
    stems = [stems_of(text) for text in texts]
    names = {s for r in people.roles for s in stems_of(" ".join((r.name, *r.aliases)))}
    rated: list[tuple[int, int, int, str, str]] = []
    for i, part in enumerate(parts):
        if part.place > EARLY_UNTIL or part.speaker or part.aloud:
            continue
        for name, noun in things_in(texts[i]):
            stem = stem_of(noun)
            if noun in _UNWANTED:
                continue
            told = [k for k, found in enumerate(stems) if stem in found]
            late = sum(parts[k].place >= LATE_FROM for k in told)
            if stem not in names and late and len(told) >= FEWEST_PARTS and not _is_place(noun, texts):
                rated.append((late, len(told), -i, name, noun))
    if not rated:
        return None
    _, _, minus, name, noun = max(rated, key=lambda r: r[:3])
    first = parts[-minus]
    holder = first.subjects[0] if first.subjects and _HELD.search(texts[-minus]) else None
    after = (k for k in range(1 - minus, len(parts)) if not parts[k].speaker)
    lost = any(_LOST.search(mark_names(texts[k], (noun,))) for k in after)
    told_first = texts[-minus]
    owner = _OWNER.search(told_first, told_first.find(name))
    uncounted = bool(_MANY.search(noun)) or (name.split()[-1] in MASS and " of " not in name)
    return Stake(name, noun, uncounted, holder if lost else None, owner.group() if owner else "the")


def _is_place(noun: str, texts: Sequence[str]) -> bool:
    """`The owl sat on a branch. "Follow the river," said the owl from her branch.`: somebody is there, and nobody wants it."""
    marked = [mark_names(text, (noun,)) for text in texts]
    return all(text.count(MARK) == len(_AT_PLACE.findall(text)) for text in marked)


def stake_lines(stake: Stake, people: People, pair: Sequence[str], seed: int) -> list[str]:
    """First lines that name the stake and who is after it, another one first for other stories."""
    who = next((who for who in pair if who != FIRST_PERSON), None)
    wanted = stake.noun if stake.noun in MASS else _with_article(stake)
    if who is None:
        return [f"How far would you go for {wanted}?"]
    one = _with_indefinite(people.called(who))
    lines = [f"How far will {one} go for {wanted}?", f"What will {one} do for {wanted}?"]
    both = len(pair) == 2 and FIRST_PERSON not in pair  # nobody says `Crowley, I, and one manual`
    if both and not any(people.role(who).crowd for who in pair) and not stake.many:
        one, two = (_with_indefinite(people.called(who)) for who in pair)
        lines.append(f"{one[:1].upper()}{one[1:]}, {two}, and one {stake.name}.")
    lines = in_turn(stake.name + "".join(pair), lines, seed)
    holder = stake.holder
    if holder and holder != FIRST_PERSON and not people.role(holder).crowd:
        robbed = _with_indefinite(people.called(holder))
        other = next((who for who in pair if who not in (holder, FIRST_PERSON)), None)
        if other and not people.role(other).crowd:
            lines = [
                f"How does {_with_indefinite(people.called(other))} get {stake.noun} from {robbed}?",
                *lines,
            ]
        lines = [
            f"How do you steal {stake.noun if stake.many or stake.noun in MASS else 'a ' + stake.noun} from {robbed}?",
            *lines,
        ]
    return lines


def _with_article(stake: Stake) -> str:
    if not stake.many:
        return _with_indefinite(f"the {stake.name}")
    return f"a few {stake.noun}" if _MANY.search(stake.noun) else f"some {stake.noun}"


def _with_indefinite(name: str) -> str:
    if not name.startswith("the "):
        return name
    bare = name.removeprefix("the ")
    return f"{'an' if bare[:1].lower() in 'aeiou' else 'a'} {bare}"


def things_in(text: str) -> list[tuple[str, str]]:
    """Each movable thing with an article before it: `a bit of cheese` → (`bit of cheese`, `cheese`)."""
    words = re.findall(r"[\w'’-]+|[^\w\s]", text)
    found = []
    for k, word in enumerate(words):
        noun = word.lower()
        prop = PROPS.get(noun)
        person = noun in NOUNS and not NOUNS[noun].thing
        if prop is None or prop in IMMOVABLE or person or noun in _NO_STAKES or not word.islower():
            continue
        start = next(
            (
                i
                for i in range(k - 1, max(-1, k - 2 - LONGEST_NAME_WORDS), -1)
                if words[i].lower() in _ARTICLES
            ),
            -1,
        )
        named = words[start + 1 : k + 1]
        follows = words[k + 1].lower() if k + 1 < len(words) else ""
        if (
            start >= 0
            and all(_may_name(w, k) for k, w in enumerate(named))
            and follows not in ("of", "'s")
            and not _is_compound(follows)
        ):
            found.append((" ".join(named), noun))
    return found


def _may_name(word: str, k: int) -> bool:
    plain = word == "of" or (word not in PREPOSITIONS and (k == 0 or word not in IRREGULAR_PAST))
    return (
        plain
        and word.isalpha()
        and word.islower()
        and word not in ("and", "or", "to", "that", "same", "own", "very")
    )


def _is_compound(following: str) -> bool:
    return following in PROPS
