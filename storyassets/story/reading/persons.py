"""Persons: who is there by a word that stands for them, 'he', 'both', 'his', in speech 'I' and 'you', and how they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.shot import Action
from storyassets.story.reading.action_words import ACTIONS, FEELINGS, FREED
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.holding import HOLDING_VERBS
from storyassets.story.reading.meeting import Meeting
from storyassets.story.reading.pronouns import OBJECT_PRONOUNS, OWNERS, SUBJECT_PRONOUNS
from storyassets.story.reading.seen_actions import names_body
from storyassets.story.reading.verb_uses import (
    is_alone,
    is_counted,
    is_dummy,
    is_other_one,
    is_own_feeling,
    is_pair,
    says_all,
)
from storyassets.story.words.grammar_words import PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_PARTS = word_set("all both two three four five six seven some many most several")


def _is_of_them(words: Sequence[str], index: int) -> bool:
    """'All four of them confessed': they did."""
    return index > 1 and bare(words[index - 1]) == "of" and bare(words[index - 2]) in _PARTS


def _is_part_of_it(words: Sequence[str], index: int) -> bool:
    """'The whole width of it': nothing is said of it."""
    return index > 0 and bare(words[index]) == "it" and bare(words[index - 1]) in PREPOSITIONS


@dataclass(kw_only=True)
class Persons(Meeting):
    """Takes up those for whom a word stands."""

    persons: dict[str, str] = field(default_factory=dict)
    """In speech, whom 'I' and 'you' stand for."""

    def read_pronoun(self, word: str, index: int, words: Sequence[str]) -> None:
        """'Both', 'he', 'them', 'his': whoever it stands for is there."""
        if self.persons:
            self._read_person(word, index, words)
        clause = self.clause
        if not clause.has_verb and is_pair(words, index):
            clause.doers, clause.named = self.recall.resolve_pair(clause.doers), True
            self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
        if not clause.has_verb and is_counted(words, index) and (crowd := self.recall.counted.get(word)):
            clause.doers, clause.named = (crowd,), True
            self.recall.act(crowd)
            self.deeds.append(Deed(index, crowd, clause.waiting))
        if word == "other" and not clause.has_verb and is_other_one(words, index):
            clause.doers, clause.named = self.recall.resolve_other(), True
            self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
            clause.waiting = None
        if word == "them" and not clause.has_verb and _is_of_them(words, index):
            clause.doers, clause.named = (
                self.recall.resolve_object("them", ()) or (() if self.recall.of_things else clause.doers),
                True,
            )
            self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
        elif (
            word in SUBJECT_PRONOUNS
            and not clause.has_verb
            and not is_dummy(words, index)
            and not _is_part_of_it(words, index)
        ):
            self._read_subject(word, index, words)
        else:
            self._read_object(word, index, words)
        if word in OWNERS and not clause.doers and names_body(words, index + 1):
            clause.owner = self.recall.resolve(OWNERS[word], clause.doers)
            self.deeds.extend(Deed(index, who, is_doer=False) for who in clause.owner)

    def _read_subject(self, word: str, index: int, words: Sequence[str]) -> None:
        """'He', 'they': the doers of a clause that begins."""
        clause = self.clause
        many = says_all(words, index)
        clause.doers, clause.named = self.recall.resolve(word, clause.doers, many=many), True
        clause.perceived = ()
        for who in clause.doers:
            self.recall.act(who)
        self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
        clause.waiting = None
        self.do_before(words)

    def _read_object(self, word: str, index: int, words: Sequence[str]) -> None:
        """'Him', 'them', 'it', 'her': whom it is done to."""
        clause = self.clause
        if word in OBJECT_PRONOUNS and clause.has_verb:
            # 'He dropped them': stones, as likely as not.
            whom = () if clause.done is Action.FALL else self.recall.resolve_object(word, clause.doers)
            by_way = bare(words[index - 1]) in PREPOSITIONS
            for who in whom:
                self.suffer(
                    index, who, by_way=by_way and (bool(clause.holding) or clause.done is Action.FALL)
                )
        elif word == "it" and clause.holding and clause.doers and bare(words[index - 1]) in HOLDING_VERBS:
            # 'A fox stole it': whoever of late is small enough.
            beasts = [w for w in reversed(self.recall.recent) if not self.recall.has_human((w,))]
            held = self.holdable(clause.doers[0], [w for w in beasts if w not in clause.doers])
            if held:
                self.suffer(index, held)
        elif word == "her" and clause.has_verb and is_alone(words, index):
            by_way = bare(words[index - 1]) in PREPOSITIONS
            for who in self.recall.resolve_object("she", clause.doers):
                self.suffer(
                    index, who, by_way=by_way and (bool(clause.holding) or clause.done is Action.FALL)
                )

    def _read_person(self, word: str, index: int, words: Sequence[str]) -> None:
        """'I', 'you' and 'me' in speech; a sentence that begins with its verb asks the listener to do it."""
        clause = self.clause
        who = self.persons.get(word.split("'")[0].split("’")[0], "")
        if who and not clause.has_verb and word not in ("me", "us"):
            clause.doers, clause.named = (who,), True
            self.deeds.append(Deed(index, who))
        elif who and clause.has_verb and who not in clause.doers:
            self.suffer(index, who, by_way=bare(words[index - 1]) in PREPOSITIONS)
        opens = index == 0 or ends_clause(words[index - 1])
        if opens and not clause.doers and word in ACTIONS and not word.endswith(("ed", "ing")):
            clause.doers = tuple(self.persons[you] for you in ("you",) if you in self.persons)

    def read_state(self, word: str, index: int, words: Sequence[str]) -> None:
        """'Free', 'afraid': how the clause's doers are."""
        clause = self.clause
        if word in FREED and not clause.unreal:
            self.deeds.extend(Deed(index, who, is_freed=True) for who in clause.doers)
        if word in FEELINGS and not clause.unreal and is_own_feeling(words, index):
            self.deeds.extend(Deed(index, who, feeling=FEELINGS[word]) for who in clause.doers)
