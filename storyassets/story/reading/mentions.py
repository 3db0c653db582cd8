"""Mentions: where words name someone, by name or alias."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from storyassets.model.character import Role, Species
from storyassets.model.script import Script
from storyassets.story.words.contractions import is_contracted
from storyassets.story.words.noun_uses import is_figurine
from storyassets.story.words.phrases import bare, plain_text
from storyassets.story.words.word_tables import plural_of, word_set

MOST_BOOKS = 4

_ARTICLES = word_set("the a an")
_EMPTY = _ARTICLES | word_set("of and in to his her its my old young little")
_NAMED = re.compile(r"\b(\w+),? (?:named|called|whose name was) ([A-Z]\w+)")
_POSSESSIVE = re.compile(r"['’]s$|s['’]$")
_OWNERS = ("'s", "’s", "s'", "s’")
_NUMBERED = ("first_", "second_", "third_", "fourth_", "fifth_")
_SHAM = word_set("false pretended sham so-called supposed would-be")
_OTHER_KIN = ("step-", "god-", "grand-", "great-", "half-", "mother-in-", "father-in-")


_FIRST_PERSONS = {f"{who}'{rest}": who for who in ("i", "we") for rest in ("d", "ve", "m", "ll", "re")}


@dataclass(frozen=True)
class Mention:
    """Words `first` up to, not including, `end` name someone; `possessive`: 'the fox's tail'."""

    first: int
    end: int
    character_id: str
    possessive: bool


class Same:
    """A script that is no other, however like it: to compare two takes longer than to read one."""

    def __init__(self, script: Script) -> None:
        self.script = script

    def __hash__(self) -> int:
        return id(self.script)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.script is self.script


def name_book(script: Script) -> NameBook:
    """The names of a script; many ask for them, and for the same words."""
    return _name_book(Same(script))


@lru_cache(maxsize=MOST_BOOKS)
def _name_book(same: Same) -> NameBook:
    return NameBook(same.script)


class NameBook:
    """All names of a script's roles, longest first, so that 'the king's daughter' is not 'the king'."""

    def __init__(self, script: Script) -> None:
        self._found: dict[tuple[str, ...], list[Mention]] = {}
        claims: dict[tuple[str, ...], set[str]] = {}
        weak: dict[tuple[str, ...], set[str]] = {}
        for role in script.roles:
            for name in (role.name, *role.aliases):
                tokens = _tokens(name)
                if tokens:
                    claims.setdefault(tokens, set()).add(role.character_id)
                    self._claim_forms(weak, tokens, role)
        for line in script.lines:
            self._claim_given_names(claims, line.text)
        # A short form that two share ('mouse' for Town Mouse and Country Mouse) names neither.
        self._names = {tokens: min(ids) for tokens, ids in claims.items() if len(ids) == 1}
        for tokens, ids in weak.items():
            if len(ids) == 1 and tokens not in claims:
                self._names[tokens] = min(ids)
        self._shared = {
            tokens: ids
            for tokens, ids in (weak | claims).items()
            if len(ids) > 1 and tokens not in self._names
        }
        self._crowds = {role.character_id for role in script.roles if role.crowd}
        self._first_names = {role.character_id: _tokens(role.name) for role in script.roles}
        self._lines = [(plain_text(line.text.split()), frozenset(line.subjects)) for line in script.lines]
        self._longest = max((len(tokens) for tokens in (*self._names, *self._shared)), default=0)
        self._openers = {tokens[0] for tokens in (*self._names, *self._shared)}

    @staticmethod
    def _claim_given_names(claims: dict[tuple[str, ...], set[str]], text: str) -> None:
        """'A shepherd girl named Nell': from here on, Nell is the girl."""
        for noun, name in _NAMED.findall(text):
            owners = {
                min(ids) for tokens, ids in claims.items() if tokens[-1] == noun.lower() and len(ids) == 1
            }
            if len(owners) == 1 and (name.lower(),) not in claims:
                claims[(name.lower(),)] = owners

    @staticmethod
    def _claim_forms(weak: dict[tuple[str, ...], set[str]], tokens: tuple[str, ...], role: Role) -> None:
        forms = {tokens[-1:]} if tokens[-1] not in _EMPTY and len(tokens) > 1 else set()
        if role.crowd or role.species is not Species.HUMAN:
            # 'One of the goats' may be the goat: the same animal, at least.
            forms |= {(*form[:-1], plural_of(form[-1])) for form in (tokens, tokens[-1:])}
        if role.crowd:
            forms |= {(*form[:-1], form[-1].removesuffix("s")) for form in (tokens, tokens[-1:])}
        for form in forms:
            weak.setdefault(form, set()).add(role.character_id)

    def find(self, words: Sequence[str]) -> list[Mention]:
        """Every mention in the words, none inside another."""
        asked = tuple(words)
        known = self._found.get(asked)
        if known is None:
            known = self._found[asked] = self._look_for(asked)
        return list(known)

    def _look_for(self, words: tuple[str, ...]) -> list[Mention]:
        plain = [_without_auxiliary(bare(word)) for word in words]
        about = self._about(words) if self._shared else frozenset()
        mentions: list[Mention] = []
        index = 0
        while index < len(plain):
            mention = self._match(plain, index, about)
            if mention is None or is_figurine(plain, index, mention.end):
                index += 1
            else:
                mentions.append(self._unmask(mention, plain, words))
                index = mention.end
        return [_as_owner(mention, plain, mentions[at + 1 :]) for at, mention in enumerate(mentions)]

    def _unmask(self, mention: Mention, plain: list[str], words: Sequence[str]) -> Mention:
        """'The false bride' is not the bride: it is whom the line is about and does not name otherwise."""
        if mention.first == 0 or plain[mention.first - 1] not in _SHAM:
            return mention
        about = self._about(words)
        if mention.character_id in about:
            return mention
        named = {found.character_id for at in range(len(plain)) if (found := self._match(plain, at, about))}
        others = about - named
        return replace(mention, character_id=min(others)) if len(others) == 1 else mention

    def _about(self, words: Sequence[str]) -> frozenset[str]:
        """Whom the line is about that the words are from: of two doctors it names the one who is there."""
        wanted = plain_text(words)
        return next((subjects for text, subjects in self._lines if wanted in text), frozenset())

    def _match(self, plain: list[str], first: int, about: frozenset[str]) -> Mention | None:
        word = plain[first]
        if word not in self._openers and "-" not in word and not word.endswith(_OWNERS):
            return None
        for length in range(min(self._longest, len(plain) - first), 0, -1):
            tokens = tuple(plain[first : first + length])
            found = self._names.get(tokens) or self._only_one(tokens, about)
            if found is not None:
                return Mention(first, first + length, found, possessive=False)
            last = tokens[-1]
            if last.endswith(_OWNERS) and (owner := (*tokens[:-1], _POSSESSIVE.sub("", last))) != tokens:
                # "the foxes' den": the mark is gone from a plural, its s is not.
                found = self._names.get(owner) or self._names.get((*owner[:-1], owner[-1] + "s"))
                if found is not None:
                    return Mention(
                        first, first + length, found, possessive=not _is_verb(plain, first, length)
                    )
        return self._match_compound(plain[first], first)

    def _match_compound(self, word: str, first: int) -> Mention | None:
        """'The waiting-maid' is the maid, 'the step-mother' not the mother."""
        if "-" not in word or word.startswith(_OTHER_KIN):
            return None
        found = self._names.get((word.rpartition("-")[2],))
        return Mention(first, first + 1, found, possessive=False) if found is not None else None

    def _only_one(self, tokens: tuple[str, ...], about: frozenset[str]) -> str | None:
        shared = self._shared.get(tokens)
        if not shared:
            return None
        meant = shared & about
        if not meant and all(who in self._crowds or who.startswith(_NUMBERED) for who in shared):
            # 'The servant', beside a first and a fifth one: one of them.
            meant = shared & self._crowds
        named_so = {c for c in meant if self._first_names.get(c) == tokens}
        meant = named_so if len(meant) > 1 else meant
        return min(meant) if len(meant) == 1 else None


def _without_auxiliary(word: str) -> str:
    """'I'd run', 'we've won': I and we are there."""
    return _FIRST_PERSONS.get(word.replace("’", "'"), word)


def _is_verb(plain: Sequence[str], first: int, length: int) -> bool:
    """`Mrs. Okafor's in 4B`: she is there."""
    end = first + length
    while first and plain[first - 1] in _BEFORE_NAMES:
        first -= 1
    return end < len(plain) and is_contracted(plain[first - 1] if first else "", plain[end])


_BEFORE_NAMES = word_set("mr mrs ms dr miss the my our his her old")


def _as_owner(mention: Mention, plain: Sequence[str], later: Sequence[Mention]) -> Mention:
    """In `my mother` I am not there: she is."""
    mine = plain[mention.first] == "my" and later and later[0].first <= mention.end + 1
    return replace(mention, possessive=True) if mine else mention


def _tokens(name: str) -> tuple[str, ...]:
    tokens = [bare(word) for word in name.split()]
    while tokens and tokens[0] in _ARTICLES:
        tokens.pop(0)
    return tuple(token for token in tokens if token)
