"""Deeds: who does what, word by word. A shallow reading: when unsure, nobody does anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.character import Role
from storyassets.model.script import Emotion, Line, Script
from storyassets.model.shot import Action
from storyassets.story.action_words import ACTIONS, DONE_TO, FEELINGS, FREED, THREATS
from storyassets.story.grammar import (
    CLAUSE_WORDS,
    HYPOTHETICAL,
    NEGATIVE,
    PASSIVE,
    auxiliary,
    is_doer_position,
    is_likened,
    is_noun,
    is_wished,
    joins,
    lead_of,
)
from storyassets.story.mentions import Mention, NameBook
from storyassets.story.phrases import bare, ends_clause, ends_sentence
from storyassets.story.pronouns import OBJECT_PRONOUNS, SUBJECT_PRONOUNS, Recall


@dataclass(frozen=True)
class Deed:
    """On word `at`, someone is there; `action` is None where the words do not say what they do."""

    at: int
    character_id: str
    action: Action | None = None
    feeling: Emotion | None = None
    is_doer: bool = True
    is_freed: bool = False


@dataclass
class _Clause:
    """What is known so far of the clause that is being read."""

    doers: tuple[str, ...] = ()
    has_verb: bool = False
    unreal: bool = False
    done: Action | None = None
    threatened: bool = False
    passive: Action | None = None
    waiting: Action | None = None
    """A verb that came before its subject: 'said the fox'."""


@dataclass
class Reader:
    """Reads a script's narration in order, and remembers whom its pronouns can stand for."""

    book: NameBook
    recall: Recall
    deeds: list[Deed] = field(default_factory=list)
    clause: _Clause = field(default_factory=_Clause)
    last_mention: Mention | None = None

    @classmethod
    def of(cls, script: Script) -> Reader:
        """A reader who knows the people of a script."""
        roles: dict[str, Role] = {role.character_id: role for role in script.roles}
        return cls(NameBook(script), Recall(roles))

    def hear(self, line: Line) -> None:
        """A line of dialogue: who speaks can be meant by the next pronoun."""
        self.recall.meet(line.speaker)

    def read_line(self, line: Line) -> list[Deed]:
        """All deeds of a line of narration, in the order of its words."""
        words = line.text.split()
        mentions = {mention.first: mention for mention in self.book.find(words)}
        self.deeds, self.clause, self.last_mention = [], _Clause(), None
        self.recall.begin(line)
        index = 0
        while index < len(words):
            mention = mentions.get(index)
            if mention is not None:
                self._meet(mention, words)
                index = mention.end
            else:
                self._read_word(index, words)
                index += 1
            self._end_at(words[index - 1])
        return self.deeds

    def _end_at(self, word: str) -> None:
        """The doer lasts over a comma, not over a full stop."""
        if ends_sentence(word):
            self.recall.end_sentence(self.clause.doers)
            self.clause = _Clause()
            self.last_mention = None
        elif ends_clause(word):
            self.clause = _Clause(doers=self.clause.doers)

    def _meet(self, mention: Mention, words: Sequence[str]) -> None:
        """Somebody is named: as the doer, or as the one it is done to."""
        who, clause = mention.character_id, self.clause
        if mention.possessive or is_likened(words, mention.first, mention.end):
            return
        joined = self.last_mention is not None and joins(words, self.last_mention.end, mention.first)
        if joined and self.last_mention is not None and self.last_mention.character_id in clause.doers:
            clause.doers = (*clause.doers, who)
            self.deeds.append(Deed(mention.first, who))
        elif clause.passive and lead_of(words, mention.first) == "by":
            self.deeds.append(Deed(mention.first, who, clause.passive))
        elif joined or clause.has_verb or not is_doer_position(words, mention.first, mention.end):
            self._suffer(mention.first, who)
        else:
            clause.doers = (who,)
            self.deeds.append(Deed(mention.first, who, clause.waiting))
            clause.has_verb = clause.has_verb or clause.waiting is not None
            clause.waiting = None
        self.last_mention = mention
        self.recall.meet(who)

    def _suffer(self, at: int, who: str) -> None:
        if who in self.clause.doers:
            return
        feeling = Emotion.FEAR if self.clause.threatened else None
        self.deeds.append(Deed(at, who, self.clause.done, feeling, is_doer=False))

    def _read_word(self, index: int, words: Sequence[str]) -> None:
        """One word that names nobody."""
        word, clause = bare(words[index]), self.clause
        if word in CLAUSE_WORDS:
            self.clause = clause = _Clause(doers=clause.doers, unreal=word == "if")
        if word == "who" and self.last_mention is not None and self.last_mention.end == index:
            self.clause = clause = _Clause(doers=(self.last_mention.character_id,))
        if word in HYPOTHETICAL or word in NEGATIVE:
            clause.unreal = True
        if word in SUBJECT_PRONOUNS and not clause.has_verb:
            clause.doers = self.recall.resolve(word, clause.doers)
            self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
            clause.waiting = None
        elif word in OBJECT_PRONOUNS and clause.has_verb:
            for who in self.recall.resolve_object(word, clause.doers):
                self._suffer(index, who)
        if word in FREED and not clause.unreal:
            self.deeds.extend(Deed(index, who, is_freed=True) for who in clause.doers)
        if word in FEELINGS and not clause.unreal:
            self.deeds.extend(Deed(index, who, feeling=FEELINGS[word]) for who in clause.doers)
        if (word in ACTIONS or word in DONE_TO) and not is_noun(words, index):
            self._take_verb(word, index, words)

    def _take_verb(self, word: str, index: int, words: Sequence[str]) -> None:
        clause = self.clause
        if clause.unreal or is_wished(words, index):
            clause.has_verb = True
            return
        if not clause.doers:
            # 'Said the fox' waits for its subject; 'seeing the lion' has its object next.
            clause.waiting = None if word.endswith("ing") else ACTIONS.get(word)
            clause.has_verb = clause.has_verb or word.endswith("ing")
            return
        passive = auxiliary(words, index) in PASSIVE and not word.endswith("ing")
        if passive and word in DONE_TO:
            action: Action | None = DONE_TO[word]
            clause.passive = ACTIONS.get(word, Action.FIGHT)
        elif passive and word not in ("dead", "asleep", "gone", "seen"):
            action, clause.passive = None, ACTIONS.get(word)
        else:
            action, clause.done = ACTIONS.get(word), DONE_TO.get(word)
            clause.threatened = word in THREATS
        feeling = Emotion.FEAR if passive and word in THREATS else None
        self.deeds.extend(Deed(index, who, action, feeling) for who in clause.doers)
        clause.has_verb = True
