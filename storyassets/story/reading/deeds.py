"""Deeds: who does what, word by word. A shallow reading: when unsure, nobody does anything."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storyassets.model.character import Role
from storyassets.model.script import Line, Script
from storyassets.model.shot import Action
from storyassets.story.reading.action_words import ACTIONS, BASE_FORMS, DONE_TO
from storyassets.story.reading.deed import Clause, Deed
from storyassets.story.reading.figures import FIGURE_VERBS, read_figure
from storyassets.story.reading.grammar import (
    is_ceaseless,
    is_noun,
    is_verb,
)
from storyassets.story.reading.handling import is_only_where, name_thing
from storyassets.story.reading.holding import is_snared
from storyassets.story.reading.mentions import Mention, NameBook, name_book
from storyassets.story.reading.other_objects import is_other_object
from storyassets.story.reading.persons import Persons
from storyassets.story.reading.pronouns import Recall
from storyassets.story.words.grammar_words import (
    CLAUSE_WORDS,
    HYPOTHETICAL,
    NEGATIVE,
    PERCEPTION,
    THOUGHT,
)
from storyassets.story.words.phrases import bare, ends_clause, ends_sentence
from storyassets.story.words.word_tables import word_set

_MUSICIANS = word_set(
    "musician musicians fiddler piper minstrel violinist pianist drummer fiddle violin flute harp lute organ guitar"
    " piano pianos cello cellist guitarist banjo saxophone trumpet clarinet orchestra recital ukulele accordion harmonica"
)
_GAMES = word_set("chess checkers draughts backgammon dominoes poker scrabble monopoly mahjong chessboard")
_OF_THE_DEAD = word_set("dead drowned lifeless")
_TELLS_WHO = word_set(
    "is was are were am be been i'm one ones those they he she we you all everyone anyone nobody somebody someone"
)
"""Before `who` these say that somebody told of already is meant."""

_DENIALS = ("n't", "n’t", "cannot")
_IT = word_set("it this that which")
_OF_IT = word_set(
    "took takes cost costs made makes hit hits struck scared frightened woke reminded surprised pleased hurt suited missed told kept"
)
_WHEN = word_set("when after once as")
_WISHFUL = word_set("would could might should if")
"""What could or should be is seen as a thought; what can, will or must be is not."""

_OF_A_WISH = word_set("when that how where whether what who")
"""'They wished to know when she was coming': that is wished, too."""

_NO_DEEDS = word_set("say says said love loved hate loves works work")
"""'She told the boy that love hurts' goes on with her."""

_SOMEONE = word_set("someone somebody something anyone anybody footsteps voices steps")
_SUBJECTS = word_set("he she they we you")
_SUPPOSES = word_set("thought feared figured assumed expected imagined suspected")
_CLAIMS = word_set("said claimed swore insisted")
_AUXILIARIES = word_set("d ve ll re s")
_SELVES = word_set("i me my mine myself we us our i'm i've i'll i'd we've we'd we'll we're")
_PLANS = word_set("will shall can must i'll we'll you'll may")
"""In speech these are as good as done: 'we will carry you'."""


@dataclass(kw_only=True)
class Reader(Persons):
    """Reads a script's narration in order, and remembers whom its pronouns can stand for."""

    book: NameBook

    @classmethod
    def of(cls, script: Script) -> Reader:
        """A reader who knows the people of a script."""
        roles: dict[str, Role] = {role.character_id: role for role in script.roles}
        words = {bare(word) for line in script.lines for word in line.text.split()}
        return cls(
            book=name_book(script),
            recall=Recall(roles),
            musical=bool(words & _MUSICIANS),
            gaming=bool(words & _GAMES),
        )

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
        """A line of dialogue: who speaks, and what they name, can be meant by the next pronoun."""
        words = line.text.split()
        for index in range(len(words)):
            self._note_thing(index, words)
        self.recall.meet(line.speaker)
        self.recall.named = []

    def read_line(self, line: Line) -> list[Deed]:
        """All deeds of a line of narration, in the order of its words."""
        words = line.text.split()
        mentions = {mention.first: mention for mention in self.book.find(words)}
        if self.persons:
            # In speech 'I' is who speaks, and not who tells the story.
            mentions = {at: one for at, one in mentions.items() if bare(words[at]) not in _SELVES}
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
                self.meet(mention, words)
                index = mention.end
            else:
                self._read_word(index, words)
                index += 1
            self._end_at(words[index - 1], bare(words[index]) if index < len(words) else "")
        self.recall.end_sentence(self.clause.doers)
        self.deeds = _without_revived(self.deeds, mentions.values(), words)
        self.deeds.sort(key=lambda deed: deed.at)
        return self.deeds

    def _end_at(self, word: str, following: str) -> None:
        """The doer lasts over a comma, not over a full stop."""
        if ends_sentence(word):
            self.begun = None
            self.recall.end_sentence(self.clause.doers)
            self.clause = Clause()
            self.last_mention = None
        elif ends_clause(word):
            clause = self.clause
            self.clause = Clause(doers=clause.outer or clause.doers, after_unreal=clause.unreal)
            if clause.perceived and following.endswith("ing"):
                # 'She found him, eating soup': he eats.
                self.clause.perceives, self.clause.perceived, self.clause.has_verb = (
                    True,
                    clause.perceived,
                    True,
                )

    def _read_word(self, index: int, words: Sequence[str]) -> None:
        """One word that names nobody."""
        word = bare(words[index])
        if word in _OF_THE_DEAD and index + 1 in self.starts:
            return  # `She had one dead banker upstairs`: he is dead, not she
        self._begin_clause(word, index, words)
        clause = self.clause
        real = bool(self.persons) and word in _PLANS
        if (word in HYPOTHETICAL and not real and not (clause.purpose and word == "could")) or (
            word in NEGATIVE and not is_ceaseless(words, index)
        ):
            clause.unreal = True
            clause.denied = clause.denied or word in NEGATIVE or word.endswith(_DENIALS)
            clause.wished = clause.wished or word in _WISHFUL
        clause.thinks = clause.thinks or word in THOUGHT
        self.read_pronoun(_without_auxiliary(word), index, words)
        self.read_state(word, index, words)
        self._note_thing(index, words)
        follows = self.follows_mention(index)
        seen = word in ACTIONS or word in DONE_TO or (word in FIGURE_VERBS and read_figure(words, index))
        if seen and not is_noun(words, index, follows=follows):
            self.take_verb(word, index, words)
        elif clause.doers and is_verb(words, index):
            clause.has_verb = True
            clause.perceived = ()
            self.deeds.extend(Deed(index, who) for who in clause.doers)
        if not clause.doers and word in _OF_IT and index and bare(words[index - 1]) in _IT:
            clause.has_verb = True  # `It took her ten minutes`: whom it is done to is there
        if word in PERCEPTION and clause.doers:
            clause.perceives = True
        elif word in _SOMEONE and clause.perceives:
            self.clause = Clause(outer=clause.doers)  # `I heard somebody laughing`: I do not laugh

    def _note_thing(self, index: int, words: Sequence[str]) -> None:
        """A thing is named: 'it' may stand for it from here on."""
        thing = name_thing(words, index)
        if thing is None:
            self.other_named = self.other_named or is_other_object(words, index)
            return
        self.other_named = False
        others = [one for one in self.things if one is not thing]
        # 'Took a sandwich out of the bag, tore it': the sandwich is meant.
        at = len(others) - 1 if others and is_only_where(words, index, others[-1]) else len(others)
        self.things = [*others[:at], thing, *others[at:]]

    def _begin_clause(self, word: str, index: int, words: Sequence[str]) -> None:
        """'And', 'if', 'who': a clause begins, most often of the same doer."""
        following = bare(words[index + 1]) if index + 1 < len(words) else ""
        if word == "and" and self.clause.saw and following in BASE_FORMS:
            # 'She heard a cat mew and scratch': the cat goes on.
            self.clause.perceived = self.clause.saw
        elif word in CLAUSE_WORDS:
            clause = self.clause
            unreal = word == "if" or (clause.wished and word in _OF_A_WISH)
            self.clause = Clause(
                doers=clause.doers,
                unreal=unreal,
                wished=unreal,
                outer=clause.doers if word == "that" and clause.has_verb else (),
                thinks=clause.thinks and word == "for",
                purpose=word == "so",
            )
        elif word in _SUBJECTS and index and self.clause.has_verb and bare(words[index - 1]) in _SUPPOSES:
            # 'I thought he was going to hit me': only he does, and only in mind.
            self.clause = Clause(doers=self.clause.doers, unreal=True, wished=True)
        elif word in _SUBJECTS and index and self.clause.has_verb and bare(words[index - 1]) in _CLAIMS:
            # 'Kids said she slept': they only say so.
            self.clause = Clause(doers=self.clause.doers, unreal=True)
        elif word in ("he", "she") and self.recall.done_to_another and self.clause.has_verb:
            # 'When the principal called his name he walked': no comma, and yet the main clause begins.
            self.clause = Clause(doers=self.clause.doers)
        relative = word == "who" or (word == "that" and following in ACTIONS and following not in _NO_DEEDS)
        if relative and self.last_mention is not None and self.follows_mention(index):
            self.clause = Clause(doers=(self.last_mention.character_id,))
        elif word == "who" and index and not _is_said_to_be(words, index):
            self.clause = Clause()  # 'with a family who had buried their grandfather': none of ours did
        if word == "whose":
            self.clause = Clause(owner=self.clause.doers)
        if word == "which" and not self.follows_mention(index):
            self.clause = Clause()


def _is_said_to_be(words: Sequence[str], index: int) -> bool:
    """'She was the one who dug it', 'it was he who came', 'the driver, who sang': the doer is told of further."""
    before = [bare(word) for word in words[max(0, index - 6) : index]]
    return words[index - 1].endswith((",", ";")) or bool(_TELLS_WHO & set(before))


def _without_auxiliary(word: str) -> str:
    """'He'd come', 'they've run': who does it is the pronoun."""
    pronoun, mark, rest = word.replace("’", "'").partition("'")
    return pronoun if mark and pronoun in _SUBJECTS and rest in _AUXILIARIES else word


def _without_revived(deeds: list[Deed], mentions: Collection[Mention], words: Sequence[str]) -> list[Deed]:
    """In `when she died, my mother baked a cake` another one than my mother died."""
    if not words or bare(words[0]) not in _WHEN:
        return deeds
    last = {mention.character_id: mention.first for mention in mentions if not mention.possessive}
    return [
        deed for deed in deeds if deed.action is not Action.DEAD or last.get(deed.character_id, -1) <= deed.at
    ]
