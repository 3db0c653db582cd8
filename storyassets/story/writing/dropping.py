"""Dropping: which whole sentences go where a story is a little too long. What each carries is `carrying`'s.

A question goes with its answer, and who is brought in with what `he` or `she` does next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Sex
from storyassets.story.casting.people import People
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.carrying import SHORT_WORDS, Unit, carried
from storyassets.story.writing.parts import Part

HOLE_WORTH = 0.7
SHARPNESS = 1.7
"""Two sentences that carry little go before one that carries as much as both."""

LAST_KEPT, LAST_SHARE = 2, 0.2
"""So many sentences at the end stay, and of many so many more: what ends a story is no place for a hole."""

UNCLEAR_WORTH = 1.5
"""What it costs that nobody knows any more who `him` is, or what `it` is, in what is told next."""

PAUSE_WORDS, SENTENCE_WORDS = 0.6, 3.0

_NEW = re.compile(r"\b(?:an?|two|three|some|several) [a-z]+", re.I)
_LEANS = re.compile(
    r"^(?:(?:and|but|so|then|still|instead|yet),? )?(?:he|she|they|it|this|that|these|those|both|his|her|their|its|neither|one of them)\b|\b(?:that part|about (?:that|this|it))\b[^,]{0,12}$",
    re.I,
)
# `It said: …`, `Most had written …`, `In the third, …`: nothing without the sentence before.
_HANGS = re.compile(
    r"^(?:(?:and|but|so|then),? )?(?:(?:it|this)\b|inside (?:was|were|lay|stood|it|there)\b|(?:most|some|many|others|several|none|neither|both|the (?:second|third|fourth|other|others|last)(?: one)?) (?:had|have|was|were|did|said|wrote)\b"
    r"|(?:nothing|nobody|silence|no (?:one|answer|reply|luck)|hundreds|dozens|thousands|all of (?:it|them)|not one|gone|empty)\b[^.!?,]{0,16}[.!]$"
    r"|when (?:he|she|they|I|we)(?:'d| had) (?:finished|done)\b"
    r"|in the (?:second|third|fourth|other|last)(?: one)?,|asked (?:what|how|why|the same|whether|if|about)\b)",
    re.I,
)
_OF_THING = re.compile(r"(?<!^)\b(?:it|them)\b(?! (?:was|is|were|seemed|took)\b)", re.I)
# `She made a bowl so great that … He looked down at it.`
_BRINGS_THING = re.compile(
    r"\bthere was an?\b|\b(?:made|built|drew|wrote|baked|carved|painted|forged|wove|sewed|knitted|dug|held out|took out|pulled out) an? [a-z]+",
    re.I,
)
_OF_PERSON = re.compile(r"\b(?:he|she|him|her|his)\b", re.I)


class Sentences:
    """A story's sentences, each told or not."""

    def __init__(self, parts: Sequence[Part], people: People) -> None:
        self.units = _units(parts)
        self.told = [True] * len(self.units)
        self._parts, self._people = parts, people
        self._texts = [" ".join(parts[i].wordings[0] for i in unit) for unit in self.units]
        self._words = [spoken_words(text) for text in self._texts]
        self._named = [
            {m.character_id for m in people.mentions(text) if not m.possessive} for text in self._texts
        ]
        self._worths = carried(self.units, self._texts, self._named, parts, people)

    def kept(self) -> list[int]:
        """The parts of the sentences that are told."""
        return [i for unit, told in zip(self.units, self.told, strict=True) if told for i in unit]

    def drop(self, over: float) -> bool:
        """What carries least goes, until so many words are saved; whether anything could go."""
        saved = 0.0
        while saved < over:
            end = len(self.units) - max(LAST_KEPT, int(LAST_SHARE * len(self.units)))
            groups = [self._with(n) for n in range(1, end) if self.told[n]]
            groups = [group for group in groups if group[-1] < end]
            if not groups:
                break
            gone = min(groups, key=lambda group: (self._rate(group, over - saved), group))
            saved += sum(self._words[n] + PAUSE_WORDS for n in gone)
            for n in gone:
                self.told[n] = False
        return saved > 0

    def tell_again(self, spare: float) -> bool:
        """What carries most of what went and fits into so many words is told after all; whether anything is."""
        gone = [n for n, told in enumerate(self.told) if not told and self._words[n] + PAUSE_WORDS <= spare]
        alone = [n for n in gone if not (self._leans(n) and not self.told[n - 1])]
        if alone:
            self.told[max(alone, key=lambda n: (self._worths[n], -n))] = True
        return bool(alone)

    def _with(self, n: int) -> Unit:
        """A sentence with those that cannot stand without it: an answer, or what `he` or `it` does there."""
        first = self._before(n) if self._answers(n) else n
        group, after = [first, n] if first != n else [n], self._after(n)
        leads = self._leads(n)
        while after is not None and (
            self._answers(after) or (leads and self._leans(after)) or self._hangs(after, group[-1])
        ):
            group.append(after)
            after = self._after(after)
        return tuple(group)

    def _leads(self, n: int) -> bool:
        """Whether `he`, `she` or `it` in the next sentence may be who or what only this one names."""
        before = self._before(n)
        known = (
            self._named[before] | {self._parts[self.units[before][0]].speaker or ""} if before >= 0 else set()
        )
        return _NEW.search(self._texts[n]) is not None or not self._named[n] <= known

    def _leans(self, n: int) -> bool:
        return self._parts[self.units[n][0]].speaker is None and _leans_on_before(self._texts[n])

    def _hangs(self, n: int, before: int) -> bool:
        """Whether a sentence says nothing without the one before: `There was a tap. He closed it.`"""
        text = self._texts[n]
        if self._parts[self.units[n][0]].speaker or before < 0:
            return False
        of_thing = _BRINGS_THING.search(self._texts[before]) and _OF_THING.search(text)
        return bool(of_thing) or _HANGS.match(text) is not None

    def _is_unclear(self, n: int, after: int | None) -> bool:
        """Whether the next sentence speaks of who or what only this one names, as `him` or `it`."""
        if after is None:
            return False
        if speaker := self._parts[self.units[after][0]].speaker:
            near = self._before(n)
            heard = near >= 0 and (speaker in self._named[near] or self._parts[self.units[near][0]].speaker)
            return speaker in self._named[n] and not heard
        text = self._texts[after]
        pronoun, before = _OF_PERSON.search(text), self._before(n)
        if pronoun is None or before < 0:
            return False
        meant = {who for i in self.units[after] for who in self._parts[i].subjects} & self._named[n]
        others = self._named[before] - self._named[n]
        # `A policeman came. The boy was in the hospital. Two men had beaten him.`: the policeman?
        return bool(meant - self._named[before] - self._named[after]) and any(
            self._may_mean(who, pronoun[0]) for who in others
        )

    def _may_mean(self, who: str, pronoun: str) -> bool:
        role = self._people.role(who)
        other = Sex.FEMALE if pronoun.lower() in ("he", "him", "his") else Sex.MALE
        return not role.crowd and role.sex is not other

    def _answers(self, n: int) -> bool:
        """Whether somebody says it who was asked right before."""
        before = self._before(n)
        if before < 0:
            return False
        asker, sayer = (self._parts[self.units[k][0]] for k in (before, n))
        speech = all(p.speaker or p.aloud for p in (asker, sayer))
        return speech and asker.speaker != sayer.speaker and self._texts[before].rstrip('"').endswith("?")

    def _before(self, n: int) -> int:
        return next((k for k in range(n - 1, -1, -1) if self.told[k]), -1)

    def _after(self, n: int) -> int | None:
        return next((k for k in range(n + 1, len(self.units)) if self.told[k]), None)

    def _rate(self, group: Unit, over: float) -> float:
        """What is missed for each word that has to be saved; a second hole beside another is missed more."""
        missed = sum(self._worths[n] for n in group)
        holes = sum(not self.told[k] for k in (group[0] - 1, group[-1] + 1) if 0 <= k < len(self.told))
        missed += UNCLEAR_WORTH * self._is_unclear(group[-1], self._after(group[-1]))
        saved = sum(self._words[n] + PAUSE_WORDS for n in group)
        return float((missed + HOLE_WORTH * holes) ** SHARPNESS / (min(saved, over) + SENTENCE_WORDS))


def _units(parts: Sequence[Part]) -> list[Unit]:
    """What is told or not: a narrated sentence, a spoken one."""
    units: list[list[int]] = []
    for i, part in enumerate(parts):
        goes_on = i and part.speaker is None and parts[i - 1].speaker is None
        if goes_on and part.sentence == parts[i - 1].sentence and not part.aloud:
            units[-1].append(i)
        else:
            units.append([i])
    return [tuple(unit) for unit in units]


def _leans_on_before(text: str) -> bool:
    """Whether a sentence begins with what only the one before it names, or is too short to be understood alone."""
    return _LEANS.match(text) is not None or len(text.split()) <= SHORT_WORDS
