"""Deeds: who does what, word by word. A shallow reading: when unsure, nobody does anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from storyassets.model.character import Role
from storyassets.model.script import Emotion, Line, Script
from storyassets.model.shot import Action
from storyassets.story.reading.action_words import ACTIONS, BASE_FORMS, DONE_TO, FEELINGS, FREED
from storyassets.story.reading.deed import Clause, Deed
from storyassets.story.reading.figures import FIGURE_VERBS, read_figure
from storyassets.story.reading.grammar import (
    is_alone,
    is_dummy,
    is_noun,
    is_own_feeling,
    is_pair,
    is_verb,
    says_all,
)
from storyassets.story.reading.handling import name_thing
from storyassets.story.reading.holding import HOLDING_VERBS, can_hold, is_snared
from storyassets.story.reading.mentions import Mention, NameBook
from storyassets.story.reading.name_context import (
    is_apposition,
    is_doer_position,
    is_likened,
    joins,
    lead_of,
    opens_clause,
    owner_of,
)
from storyassets.story.reading.pronouns import OBJECT_PRONOUNS, OWNERS, SUBJECT_PRONOUNS, Recall
from storyassets.story.reading.seen_actions import CATCHING, MOUTHS, names_body, names_voice
from storyassets.story.reading.telling import Telling
from storyassets.story.words.grammar_words import (
    CLAUSE_WORDS,
    HYPOTHETICAL,
    LIKENESSES,
    NEGATIVE,
    PERCEPTION,
    PREPOSITIONS,
    THOUGHT,
)
from storyassets.story.words.phrases import bare, ends_clause, ends_sentence
from storyassets.story.words.word_tables import word_set

_MUSICIANS = word_set(
    "musician musicians fiddler piper minstrel violinist pianist drummer fiddle violin flute harp lute organ guitar"
)
_TEARS = word_set("tear tears")
_PLANS = word_set("will shall can must i'll we'll you'll may")
"""In speech these are as good as done: 'we will carry you'."""


@dataclass(kw_only=True)
class Reader(Telling):
    """Reads a script's narration in order, and remembers whom its pronouns can stand for."""

    book: NameBook
    persons: dict[str, str] = field(default_factory=dict)
    """In speech, whom 'I' and 'you' stand for."""

    @classmethod
    def of(cls, script: Script) -> Reader:
        """A reader who knows the people of a script."""
        roles: dict[str, Role] = {role.character_id: role for role in script.roles}
        words = {bare(word) for line in script.lines for word in line.text.split()}
        return cls(book=NameBook(script), recall=Recall(roles), musical=bool(words & _MUSICIANS))

    def read_speech(self, line: Line, listener: str) -> list[Deed]:
        """All deeds that a spoken line tells of, its plans and requests too: 'I' is who speaks, 'you' who listens."""
        self.persons = {"i": line.speaker, "we": line.speaker, "me": line.speaker, "us": line.speaker}
        if listener:
            self.persons["you"] = listener
        try:
            return self.read_line(line)
        finally:
            self.persons = {}

    def hear(self, line: Line) -> None:
        """A line of dialogue: who speaks can be meant by the next pronoun."""
        self.recall.meet(line.speaker)
        self.recall.named = []

    def read_line(self, line: Line) -> list[Deed]:
        """All deeds of a line of narration, in the order of its words."""
        words = line.text.split()
        mentions = {mention.first: mention for mention in self.book.find(words)}
        self.deeds, self.clause, self.last_mention, self.begun = [], Clause(), None, None
        self.starts = sorted(mentions)
        self.snared = is_snared(words)
        self.recall.begin(line, {mention.character_id for mention in mentions.values() if mention.first > 0})
        if words and words[0][0].islower():
            # The line goes on with the sentence before.
            self.clause = Clause(doers=self.recall.opening[:1] or self.recall.last_doers)
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
        self.recall.end_sentence(self.clause.doers)
        self.deeds.sort(key=lambda deed: deed.at)
        return self.deeds

    def _end_at(self, word: str) -> None:
        """The doer lasts over a comma, not over a full stop."""
        if ends_sentence(word):
            self.begun = None
            self.recall.end_sentence(self.clause.doers)
            self.clause = Clause()
            self.last_mention = None
        elif ends_clause(word):
            unreal = self.clause.unreal
            self.clause = Clause(doers=self.clause.outer or self.clause.doers, after_unreal=unreal)

    def _meet(self, mention: Mention, words: Sequence[str]) -> None:
        """Somebody is named: as the doer, or as the one it is done to."""
        who, clause = mention.character_id, self.clause
        if is_likened(words, mention.first, mention.end) or self._is_absent(mention, words):
            return
        if self._is_lifeless_or_owner(mention, words):
            return
        if clause.has_verb and not clause.perceives and opens_clause(words, mention.first, mention.end):
            self.clause = clause = Clause()
        joined = self.last_mention is not None and joins(words, self.last_mention.end, mention.first)
        if joined and self.last_mention is not None and self.last_mention.character_id in clause.doers:
            clause.doers = (*clause.doers, who)
            self.deeds.append(Deed(mention.first, who))
        elif clause.passive and lead_of(words, mention.first) == "by":
            held = self._holdable(who, clause.doers[:1]) if clause.holding and not self.snared else ""
            action = Action.CARRY if held else clause.passive
            self.deeds.append(Deed(mention.first, who, action, holds=held))
        elif joined or clause.has_verb or not is_doer_position(words, mention.first, mention.end):
            lead = lead_of(words, mention.first)
            self._suffer(
                mention.first, who, with_them=lead in ("with", "against"), by_way=lead in PREPOSITIONS
            )
        else:
            clause.doers, clause.named = (who,), True
            self.recall.act(who)
            self.deeds.append(Deed(mention.first, who, clause.waiting))
            self.do_before(words)
            clause.has_verb = clause.has_verb or clause.waiting is not None
            clause.waiting = None
        self.last_mention = mention
        self.recall.meet(who)

    def _is_lifeless_or_owner(self, mention: Mention, words: Sequence[str]) -> bool:
        """'The dead wolf', 'the wolf's eyes': someone is there and does nothing. Of 'the wolf's idea' nobody is."""
        who = mention.character_id
        if mention.first and bare(words[mention.first - 1]) in ("dead", "drowned", "lifeless"):
            self.deeds.append(Deed(mention.first, who, Action.DEAD, is_doer=False))
            return True
        after = bare(words[mention.end]) if mention.end < len(words) else ""
        if mention.possessive and after in FEELINGS:
            # 'To the fox's surprise.'
            self.deeds.append(Deed(mention.first, who, feeling=FEELINGS[after]))
        if mention.possessive and names_body(words, mention.end) and not names_voice(words, mention.end):
            if self._catches(mention, words):
                return True
            if {bare(word) for word in words[: mention.first]} & _TEARS:
                # 'Tears rose to the king's eyes.'
                self.deeds.append(Deed(mention.first, who, Action.CRY, Emotion.SADNESS))
                return True
            self.deeds.append(Deed(mention.first, who, is_doer=False))
            self.clause.owner = (who,)
        return mention.possessive

    def _catches(self, mention: Mention, words: Sequence[str]) -> bool:
        """'Down fell the cheese into the fox's mouth': the thing has come to them."""
        fallen = not self.clause.doers and self.things and lead_of(words, mention.first) in ("into", "in")
        part = {bare(word) for word in words[mention.end : mention.end + 2]}
        if not fallen or not part & CATCHING:
            return False
        action = Action.EAT if part & MOUTHS else Action.CARRY
        thing = self.things[-1].value
        self.deeds.append(Deed(mention.first, mention.character_id, action, Emotion.JOY, holds=thing))
        return True

    def _is_absent(self, mention: Mention, words: Sequence[str]) -> bool:
        """Whether someone is named who is not there: 'no wolf', 'without the fox', 'asked for a king'."""
        lead = lead_of(words, mention.first)
        before = bare(words[mention.first - 1]) if mention.first else ""
        if lead == "of" and owner_of(words, mention.first) in LIKENESSES:
            return True
        if before == "no" or lead in ("without", "not", "nor", "neither"):
            return True
        apart = self.last_mention is not None and words[self.last_mention.end - 1].endswith(",")
        if apart and before in ("a", "an") and is_apposition(words, mention.first, mention.end):
            return True
        return self.clause.thinks and lead in ("for", "of", "about", "that", *THOUGHT)

    def _holdable(self, holder: str, whom: Sequence[str]) -> str:
        """The first of them who can be in the holder's hands or jaws, or ''."""
        roles = self.recall.roles
        fitting = (
            w
            for w in whom
            if w in roles and holder in roles and can_hold(roles[holder], roles[w], self.clause.holding)
        )
        return next(fitting, "")

    def _get_hold(self, who: str) -> None:
        """The clause's doer, who stole or carried or caught, has someone in hands or jaws."""
        for place in range(len(self.deeds) - 1, -1, -1):
            deed = self.deeds[place]
            if deed.is_doer and deed.character_id in self.clause.doers:
                if not self.snared and self._holdable(deed.character_id, (who,)) and not deed.holds:
                    self.deeds[place] = replace(deed, action=Action.CARRY, holds=who)
                    self.clause.done, self.clause.threatened = None, True
                break
        self.clause.holding = ""

    def _suffer(self, at: int, who: str, *, with_them: bool = False, by_way: bool = False) -> None:
        if who in self.clause.doers:
            return
        if self.clause.aside:
            self.recall.set_aside(who)
        if self.clause.holding and not self.clause.passive and not with_them and not by_way:
            self._get_hold(who)
        if self.clause.perceives:
            self.clause.perceived = (who,)
        feeling = Emotion.FEAR if self.clause.threatened else None
        action = Action.FIGHT if self.clause.fights and with_them else None if by_way else self.clause.done
        self.deeds.append(Deed(at, who, action, feeling, is_doer=False))

    def _read_word(self, index: int, words: Sequence[str]) -> None:
        """One word that names nobody."""
        word = bare(words[index])
        self._begin_clause(word, index, words)
        clause = self.clause
        real = bool(self.persons) and word in _PLANS
        if (
            word in HYPOTHETICAL and not real and not (clause.purpose and word == "could")
        ) or word in NEGATIVE:
            clause.unreal = True
        clause.thinks = clause.thinks or word in THOUGHT
        self._read_pronoun(word, index, words)
        self._read_state(word, index, words)
        self._note_thing(index, words)
        follows = self.follows_mention(index)
        seen = word in ACTIONS or word in DONE_TO or (word in FIGURE_VERBS and read_figure(words, index))
        if seen and not is_noun(words, index, follows=follows):
            self.take_verb(word, index, words)
        elif clause.doers and is_verb(words, index):
            clause.has_verb = True
            clause.perceived = ()
            self.deeds.extend(Deed(index, who) for who in clause.doers)
        if word in PERCEPTION and clause.doers:
            clause.perceives = True

    def _note_thing(self, index: int, words: Sequence[str]) -> None:
        """A thing is named: 'it' may stand for it from here on."""
        thing = name_thing(words, index)
        if thing is not None:
            self.things = [*(one for one in self.things if one is not thing), thing]

    def _begin_clause(self, word: str, index: int, words: Sequence[str]) -> None:
        """'And', 'if', 'who': a clause begins, most often of the same doer."""
        following = bare(words[index + 1]) if index + 1 < len(words) else ""
        if word == "and" and self.clause.saw and following in BASE_FORMS:
            # 'She heard a cat mew and scratch': the cat goes on.
            self.clause.perceived = self.clause.saw
        elif word in CLAUSE_WORDS:
            clause = self.clause
            self.clause = Clause(
                doers=clause.doers,
                unreal=word == "if",
                outer=clause.doers if word == "that" and clause.has_verb else (),
                thinks=clause.thinks and word == "for",
                purpose=word == "so",
            )
        if word == "who" and self.last_mention is not None and self.follows_mention(index):
            self.clause = Clause(doers=(self.last_mention.character_id,))
        if word == "whose":
            self.clause = Clause(owner=self.clause.doers)
        if word == "which" and not self.follows_mention(index):
            self.clause = Clause()

    def _read_pronoun(self, word: str, index: int, words: Sequence[str]) -> None:
        """'Both', 'he', 'them', 'his': whoever it stands for is there."""
        if self.persons:
            self._read_person(word, index, words)
        clause = self.clause
        if not clause.has_verb and is_pair(words, index):
            clause.doers, clause.named = self.recall.resolve_pair(clause.doers), True
            self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
        if word in SUBJECT_PRONOUNS and not clause.has_verb and not is_dummy(words, index):
            many = says_all(words, index)
            clause.doers, clause.named = self.recall.resolve(word, clause.doers, many=many), True
            clause.perceived = ()
            for who in clause.doers:
                self.recall.act(who)
            self.deeds.extend(Deed(index, who, clause.waiting) for who in clause.doers)
            clause.waiting = None
            self.do_before(words)
        elif word in OBJECT_PRONOUNS and clause.has_verb:
            # 'He dropped them': stones, as likely as not.
            whom = () if clause.done is Action.FALL else self.recall.resolve_object(word, clause.doers)
            by_way = bare(words[index - 1]) in PREPOSITIONS
            for who in whom:
                self._suffer(index, who, by_way=by_way and bool(clause.holding))
        elif word == "it" and clause.holding and clause.doers and bare(words[index - 1]) in HOLDING_VERBS:
            # 'A fox stole it': whoever of late is small enough.
            held = self._holdable(
                clause.doers[0], [w for w in reversed(self.recall.recent) if w not in clause.doers]
            )
            if held:
                self._suffer(index, held)
        elif word == "her" and clause.has_verb and is_alone(words, index):
            by_way = bare(words[index - 1]) in PREPOSITIONS
            for who in self.recall.resolve_object("she", clause.doers):
                self._suffer(index, who, by_way=by_way and bool(clause.holding))
        if word in OWNERS and not clause.doers and names_body(words, index + 1):
            clause.owner = self.recall.resolve(OWNERS[word], clause.doers)
            self.deeds.extend(Deed(index, who, is_doer=False) for who in clause.owner)

    def _read_person(self, word: str, index: int, words: Sequence[str]) -> None:
        """'I', 'you' and 'me' in speech; a sentence that begins with its verb asks the listener to do it."""
        clause = self.clause
        who = self.persons.get(word.split("'")[0].split("’")[0], "")
        if who and not clause.has_verb and word not in ("me", "us"):
            clause.doers, clause.named = (who,), True
            self.deeds.append(Deed(index, who))
        elif who and clause.has_verb and who not in clause.doers:
            self._suffer(index, who, by_way=bare(words[index - 1]) in PREPOSITIONS)
        opens = index == 0 or ends_clause(words[index - 1])
        if opens and not clause.doers and word in ACTIONS and not word.endswith(("ed", "ing")):
            clause.doers = tuple(self.persons[you] for you in ("you",) if you in self.persons)

    def _read_state(self, word: str, index: int, words: Sequence[str]) -> None:
        """'Free', 'afraid': how the clause's doers are."""
        clause = self.clause
        if word in FREED and not clause.unreal:
            self.deeds.extend(Deed(index, who, is_freed=True) for who in clause.doers)
        if word in FEELINGS and not clause.unreal and is_own_feeling(words, index):
            self.deeds.extend(Deed(index, who, feeling=FEELINGS[word]) for who in clause.doers)
