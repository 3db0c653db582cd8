"""Closure: what each wording speaks of as known, and which earlier parts tell of it. `The plan` is told before it is liked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.story.words.definites import Definite, find_definites
from storyassets.story.words.nouns import key_of
from storyassets.story.words.stems import stem_of, stems_of
from storyassets.story.writing.pairs import Tie, lead_in
from storyassets.story.writing.parts import Part

POINTS_BACK_PARTS = 2
GOING_PARTS = 5
CLOTHES_PARTS = 8
LONGEST_CRY_WORDS = 3
MOST_INTRODUCING = 6

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b")
ARRIVES = re.compile(
    r"^(?:(?:But|And|So|Then|Now),? )?(?:(?:when|as soon as|after|once|at last|soon|presently) )?(?:he|she|they|it|we|I|the [\w' ]{1,20}?) "
    r"(?:\w+ly )?(?:had )?(?:reached|arrived|came to the|got to|got there|were there)\b",
    re.I,
)
_GOES = re.compile(
    r"\b(?:go|goes|going|went|come with|came with|set out|set off|journey\w*|drove|drive|rode|ride|walk\w*|ran|run|sail\w*|travel\w*|"
    r"invit\w+|took|led|lead|carried|follow\w*|home with|flew|hurried|started|way)\b(?! to (?:bed|sleep|rest|work))",
    re.I,
)
# `drive it away`, not `it rained` or `found it hard to`.
_OBJECT_IT = re.compile(
    r"\b(?:to|of|by|with|on|in|at|from|for|over|into|upon|\w{3,}) it\b(?! (?:was|is|would|will|had|has|seem\w*|rain\w*|snow\w*|happened|hard|easy|best|to)\b)",
    re.I,
)
# `He did not need to, for …`: what, the sentence before says.
_ELLIPTIC = re.compile(r"\b(?:need|have|wish|want|like|dare|able|had|going) to[,.;]")
_DO_IT = re.compile(r"\b(?:do|did|done) (?:it|that|so|this)[.!?]$")
# `Not one did she spare`: of those that the sentence before named last.
_NONE_OF_THEM = re.compile(
    r"(?:But |And |So )?(?:not one|none|neither|not a single one)\b(?! of (?!them\b))", re.I
)
_ALL_OF = re.compile(r"\b[Tt]he ([a-z]+s of [a-z]+)\b")
# Who dresses has got something to put on.
_DRESSES = re.compile(r"\b(?:dressed|clothed) (?:him|her|them)sel(?:f|ves)\b(?! in (?:a|his|her|the))")
_CLOTHES = re.compile(r"\b(?:presents?|gifts?|shirts?|coats?|cloaks?|gowns?|dress|dresses|robes?|skin)\b")
# `In great fear they ran`: of what, the part before tells.
IN_FEAR = re.compile(
    r"(?:But |And |So |Then )?(?:in (?:(?:great|sudden|their|his|her|a) )?(?:fear|terror|fright|panic|alarm)|(?:frightened|terrified|alarmed)\b[^,]*,|at (?:this|that|the) (?:sound|noise|sight|cry)\b)",
    re.I,
)
_PLURAL_NOUN = re.compile(r"\b(?:the|his|her|their|its|some|two|three|four|many) (?:[\w'-]+ )?([a-z]{2,}s)\b")
_PRONOUN_FIRST = re.compile(r"(?:(?:But|And|So|Then|When|As|Once|Soon|At last),? )*(he|she|they)\b", re.I)
_THING = re.compile(
    r"\b(?:a|an|the|his|her|their|its|my|your|our|some|this|that|these|those|two|three)\s+((?:[\w'-]+\s*){1,3})",
    re.I,
)


@dataclass(frozen=True)
class Claim:
    """What a wording takes as known: one of `providers` tells of it, in a wording that has the word."""

    stem: str
    providers: tuple[int, ...]


@dataclass
class Closure:
    """The claims of every wording of a story's parts, found when they are first asked for."""

    parts: Sequence[Part]
    stems: Sequence[frozenset[str]]
    named: Sequence[frozenset[str]] = ()
    """Who is named in each part, where it is asked that those who act were met."""

    introduced: Sequence[Sequence[tuple[int, ...]]] = ()
    """For each part, where those in it were brought in."""

    ties: Sequence[Sequence[Tie]] = ()
    """For each part, what it is told with."""

    _claims: dict[tuple[int, str], tuple[Claim, ...]] = field(default_factory=dict)
    _places: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for j, stems in enumerate(self.stems):
            for stem in stems:
                self._places.setdefault(stem, []).append(j)
        self._ways = find_ways(self.parts)

    def travels(self) -> list[int]:
        """The parts of setting out and of arriving."""
        return [i for i, ways in enumerate(self._ways) if ways]

    def claims(self, i: int, text: str) -> tuple[Claim, ...]:
        """What a wording of a part takes as known."""
        key = (i, text)
        if key not in self._claims:
            self._claims[key] = tuple(dict.fromkeys(self._find(i, text))) if i else ()
        return self._claims[key]

    def _find(self, i: int, text: str) -> list[Claim]:
        full = {d.stem for d in find_definites(self.parts[i].wordings[0]) if d.telling}
        found = [c for d in find_definites(text) if (c := self._of_definite(i, text, d, full))]
        names = [
            stem_of(name.lower()) for name in _NAME.findall(text) if (key_of(name)[0] or "").startswith("=")
        ]
        found += [Claim(name, before) for name in names if (before := self._before(i, name))]
        found += [Claim("", some) for things in _ALL_OF.findall(text) if (some := self._some_of(i, things))]
        if self._hangs_on_last(i, text):
            found.append(Claim("", (i - 1,)))
        if _DRESSES.search(text) and (clothes := self._clothes_before(i)):
            found.append(Claim("", clothes))
        if _NONE_OF_THEM.match(text) and (those := _PLURAL_NOUN.findall(self.parts[i - 1].wordings[0])):
            found.append(Claim(stem_of(those[-1]), (i - 1,)))
        tied = self.ties[i] if self.ties else ()
        ties = [Claim(tie.stem, tie.others) for tie in tied if not tie.where or tie.where.search(text)]
        if self.introduced:
            ties += [Claim("", parts) for parts in self.introduced[i]]
        if self.named and (leading := lead_in(self.parts, i)):
            ties.append(Claim("", leading))
        return [*found, *self._of_people(i, text), *(Claim("", (k,)) for k in self._ways[i]), *ties]

    def _some_of(self, i: int, things: str) -> tuple[int, ...]:
        """Where `three drops of blood` were told of, of which the drops of blood are told now."""
        some = re.compile(rf"\b(?:two|three|four|seven|twelve|some|several|a few) {things}\b")
        return tuple(k for k in range(i) if some.search(self.parts[k].wordings[0]))

    def _clothes_before(self, i: int) -> tuple[int, ...]:
        """Where something to put on was made, found or given, shortly before."""
        return tuple(
            k for k in range(max(0, i - CLOTHES_PARTS), i) if _CLOTHES.search(self.parts[k].wordings[0])
        )

    def _of_people(self, i: int, text: str) -> list[Claim]:
        """`They`: those were told of; whom nobody can name is told of just before."""
        if not self.named or self.parts[i].speaker or not (pronoun := _PRONOUN_FIRST.match(text)):
            return []
        part = self.parts[i]
        if len(part.opening) > 1:
            return []  # they are told by their names
        if not part.opening:
            return [] if self.named[i] else [Claim("", (i - 1,))]
        found = []
        for who in part.opening if pronoun.group(1).lower() == "they" else ():
            before = tuple(k for k in range(i) if who in self.named[k] and self.parts[k].speaker is None)
            found += [Claim("", before[:MOST_INTRODUCING])] if before and who not in self.named[i] else []
        return found

    def _hangs_on_last(self, i: int, text: str) -> bool:
        """`Drive it away`, of a thing in the sentence before; a cry, of what made somebody cry it."""
        part, last = self.parts[i], self.parts[i - 1]
        if part.speaker and last.speaker is None:
            return len(part.wordings[0].split()) <= LONGEST_CRY_WORDS
        pronoun = _OBJECT_IT.search(text)
        if part.speaker is None and IN_FEAR.match(text):
            return True
        same = last.speaker == part.speaker
        if same and _ELLIPTIC.search(text):
            return True
        if part.speaker and last.speaker and _DO_IT.search(text):
            return True
        return same and pronoun is not None and not _names_thing(text[: pronoun.start()])

    def _of_definite(self, i: int, text: str, definite: Definite, told_which: set[str]) -> Claim | None:
        if definite.telling or (definite.owned and not definite.back):
            return None
        if definite.stem and definite.stem in stems_of(text[: definite.start]):
            return None
        before = self._before(i, definite.stem) if definite.stem else ()
        if before:
            return Claim(definite.stem, before)
        if definite.back:
            return Claim("", tuple(range(max(0, i - POINTS_BACK_PARTS), i)))
        return Claim(definite.stem, ()) if definite.stem in told_which and not self._ways[i] else None

    def _before(self, i: int, stem: str) -> tuple[int, ...]:
        return tuple(k for k in self._places.get(stem, ()) if k < i)


def find_ways(parts: Sequence[Part]) -> list[list[int]]:
    """For each part of setting out that of arriving, and the other way round: who goes is told to arrive."""
    ways: list[list[int]] = [[] for _ in parts]
    for j, part in enumerate(parts):
        if part.speaker or not ARRIVES.match(part.wordings[0]):
            continue
        before = range(j - 1, max(0, j - GOING_PARTS) - 1, -1)
        going = next((k for k in before if _GOES.search(parts[k].wordings[0])), 0)
        if going:
            ways[j].append(going)
            ways[going].append(j)
    return ways


def _names_thing(text: str) -> bool:
    """Whether something that is nobody is named there."""
    return any(not any(key_of(w)[0] for w in m.group(1).split()) for m in _THING.finditer(text))
