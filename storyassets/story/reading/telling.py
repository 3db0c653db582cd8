"""Telling: what a verb says of the one who does it, in the clause that is being read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.action_words import ACTIONS, BASE_FORMS, DONE_TO, FATAL, HELD_FAST, THREATS
from storyassets.story.reading.blows import read_blow
from storyassets.story.reading.deed import Clause, Deed
from storyassets.story.reading.figures import read_figure
from storyassets.story.reading.grammar import auxiliary, is_deed_of_thing, is_had_done, may_wait
from storyassets.story.reading.handling import INSTRUMENTS, Handled, handle_as_told, handle_thing
from storyassets.story.reading.holding import HOLDING_VERBS, find_held_thing, is_hemmed_in
from storyassets.story.reading.mentions import Mention
from storyassets.story.reading.no_verbs import is_thrown_to
from storyassets.story.reading.pronouns import Recall
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.reading.things import PROPS, find_props
from storyassets.story.reading.verb_uses import is_made_to, is_wished
from storyassets.story.words.grammar_words import COMING, PASSIVE, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_STATES = word_set("dead asleep gone seen")
"""Said of someone with 'was' like a passive, and seen like a deed."""

_WITH_THINGS = (
    *(Action.GIVE, Action.PULL, Action.EAT, Action.DRINK, Action.THROW),
    *(Action.TAKE_UP, Action.LAY, Action.POUR),
)
"""Whoever does these with a thing does not only hold it."""

_HARMLESS = (Action.LOOK, Action.NUDGE, Action.EMBRACE)
_UNWILLING = word_set("unable refuse refused refuses forgot forget afraid ashamed too")
_HARDLY_ANY = word_set("little few nothing nobody hardly")
_WISH_REACH = 5
_NO_MORE = word_set("more longer")
_ARTICLES = (["a"], ["an"], ["the"])


@dataclass(kw_only=True)
class Telling:
    """The deeds of a line so far, and the clause that is being read."""

    recall: Recall
    deeds: list[Deed] = field(default_factory=list)
    clause: Clause = field(default_factory=Clause)
    last_mention: Mention | None = None
    starts: list[int] = field(default_factory=list)
    """Where the line names somebody."""

    things: list[Prop] = field(default_factory=list)
    """What has been named so far, the last one last."""

    other_named: bool = False
    """Something of which there is no picture was named after them: `it` may mean that."""

    begun: int | None = None
    """Where a verb in '-ing' stands that the next doer does: 'picking up stones, he'."""

    gaming: bool = False
    """The story has a game on a board or with cards: whoever plays, sits at it."""

    musical: bool = False
    """Somebody in the story makes music: whoever plays, plays an instrument."""

    snared: bool = False
    """The line speaks of a net or a trap."""

    def follows_mention(self, index: int) -> bool:
        """Whether a name ends right before this word."""
        return self.last_mention is not None and self.last_mention.end == index

    def take_verb(self, word: str, index: int, words: Sequence[str]) -> None:
        """A verb that can be seen: somebody's deed, or nobody's."""
        clause = self.clause
        if self._is_not_done(word, index, words):
            clause.has_verb = True
            self._wish(index, words)
            return
        if self._hold_fast(word, index, words) or self._do_as_named(index, words):
            return
        if not clause.doers and clause.owner and ACTIONS.get(word) is Action.FIGHT:
            # 'His great hoofs crushed the frogs.'
            clause.doers = clause.owner
        start = self.last_mention.end if self.last_mention is not None else 0
        if not self.follows_mention(index) and is_deed_of_thing(words, index, start):
            self.clause = Clause(has_verb=True)
            return
        opens_another = [bare(w) for w in words[index + 1 : index + 2]] in _ARTICLES
        if word in COMING and not clause.named and opens_another:
            # 'While he laughed, / in came a host of elves': not his coming.
            clause.doers = ()
        if clause.perceives and not clause.perceived and self._does_what_is_seen(word, index, words):
            clause.has_verb = True
            return
        if clause.doers:
            self._do(word, index, words)
        else:
            self._await_doer(word, index, words)

    def _does_what_is_seen(self, word: str, index: int, words: Sequence[str]) -> bool:
        """'I saw the little hat float by': the thing does it."""
        before = bare(words[index - 1]) if index else ""
        return (
            self.clause.has_verb
            and word in BASE_FORMS
            and bool(find_props(words[max(0, index - 4) : index]))
            and before in PROPS
        )

    def _is_not_done(self, word: str, index: int, words: Sequence[str]) -> bool:
        """Whether a verb is denied, only wished for or planned, or done by others for somebody."""
        clause = self.clause
        if clause.after_unreal and word.endswith("ing"):
            clause.unreal = True
        after = [bare(later) for later in words[index + 1 : index + 3]]
        if after[:1] == ["no"] and _NO_MORE & set(after):
            clause.unreal, clause.denied = True, True
        clause.denied = clause.denied or bool(_HARDLY_ANY & set(after))
        before = {bare(earlier) for earlier in words[max(0, index - _WISH_REACH) : index]}
        if is_wished(words, index, word in FATAL) and "enough" not in before:
            clause.wished, clause.denied = True, clause.denied or bool(before & _UNWILLING)
            return True
        return clause.unreal or is_had_done(words, index) or is_made_to(words, index)

    def _wish(self, index: int, words: Sequence[str]) -> None:
        """A verb of what would, could or should be: the clause's doers are imagined at it."""
        clause = self.clause
        start = self.last_mention.end if self.last_mention is not None else 0
        if not clause.wished or clause.denied or is_deed_of_thing(words, index, start):
            return
        action = see_action(words, index, self.starts)
        clause.done, clause.fights = DONE_TO.get(bare(words[index])), action is Action.FIGHT
        clause.imagining = True
        self.deeds.extend(Deed(index, who, action, is_imagined=True) for who in clause.doers)

    def _do_as_named(self, index: int, words: Sequence[str]) -> bool:
        """'He hired an ass to carry him', 'he saw an ant fall': whether whoever was named right before does it."""
        clause, last = self.clause, self.last_mention
        if last is not None and last.end == index - 1 and bare(words[index - 1]) == "to" and clause.has_verb:
            action = see_action(words, index, self.starts)
            self.deeds.append(Deed(index, last.character_id, action, is_doer=False))
            return True
        if clause.perceived:
            action = see_action(words, index, self.starts)
            self.deeds.extend(Deed(index, who, action, is_doer=False) for who in clause.perceived)
            clause.saw, clause.perceived = clause.perceived, ()
            return True
        return False

    def _await_doer(self, word: str, index: int, words: Sequence[str]) -> None:
        """'Said the fox' waits for its subject; 'seeing the lion' has its object next."""
        clause = self.clause
        clause.waiting = None if word.endswith("ing") or not may_wait(words, index) else ACTIONS.get(word)
        clause.aside = word.endswith("ing")
        if clause.aside and self.begun is None:
            self.begun = index
        clause.has_verb = clause.has_verb or clause.aside

    def do_before(self, words: Sequence[str]) -> None:
        """The doer is known now who began the sentence with a verb: 'seeing the water, the crow'."""
        if self.begun is None:
            return
        index, self.begun = self.begun, None
        clause, self.clause = self.clause, Clause(doers=self.clause.doers)
        self._do(bare(words[index]), index, words)
        self.clause = clause

    def _hold_fast(self, word: str, index: int, words: Sequence[str]) -> bool:
        """'A bird tangled in the net', 'his claws were tangled': whether someone is trapped by this word."""
        if word not in HELD_FAST:
            return False
        if self.last_mention is not None and self.follows_mention(index):
            who = self.last_mention.character_id
            if index + 1 == len(words) or bare(words[index + 1]) in PREPOSITIONS or ends_clause(words[index]):
                is_doer = who in self.clause.doers
                self.deeds.append(Deed(index, who, Action.TRAPPED, Emotion.FEAR, is_doer=is_doer))
                return True
        if self.clause.owner and not self.clause.doers and auxiliary(words, index) in PASSIVE:
            self.deeds.extend(Deed(index, who, Action.TRAPPED, Emotion.FEAR) for who in self.clause.owner)
            return True
        return False

    def _meant(self, action: Action | None) -> list[Prop]:
        """What `it` may stand for: after a noun of which there is no picture, only what one reads or plays on."""
        sure = not self.other_named or action in (Action.READ, Action.WRITE)
        return [thing for thing in self.things if sure or thing in INSTRUMENTS]

    def _do(self, word: str, index: int, words: Sequence[str]) -> None:
        """The clause's doers do it, or it is done to them."""
        clause = self.clause
        clause.imagining = False
        passive = auxiliary(words, index) in PASSIVE and not word.endswith("ing")
        suffers = passive and word not in _STATES
        action = self._suffer_it(word) if suffers else self._act(word, index, words)
        if action is Action.TRAPPED and is_hemmed_in(words, index):
            action = Action.HIDE
        figure = read_figure(words, index) or read_blow(words, index, self.starts)
        feeling = figure.feeling if figure is not None else None
        feeling = Emotion.FEAR if passive and word in THREATS else feeling
        thing = "" if passive or figure is not None else find_held_thing(words, index, self.starts)
        meant_else = figure is not None and figure.action is not Action.CARRY
        clause.holding = word if not (thing or meant_else) and word in HOLDING_VERBS else ""
        action = Action.CARRY if thing and action not in _WITH_THINGS else action
        handled = (
            Handled() if passive else handle_thing(action, words, index, self.starts, self._meant(action))
        )
        if figure is not None and not passive:
            handled = handle_as_told(figure, handled, self.things)
        if action is None and (handled.at or handled.holds):
            action = Action.PUSH if handled.at else Action.CARRY
        self.deeds.extend(
            Deed(
                index,
                who,
                action,
                feeling,
                holds=thing or handled.holds,
                by=handled.at,
                relation=handled.relation,
            )
            for who in clause.doers
        )
        clause.has_verb = True

    def _suffer_it(self, word: str) -> Action | None:
        """What is seen of whom it is done to: 'was caught'."""
        if word in DONE_TO:
            self.clause.passive = ACTIONS.get(word, Action.FIGHT)
            return DONE_TO[word]
        self.clause.passive = ACTIONS.get(word)
        return None

    def _act(self, word: str, index: int, words: Sequence[str]) -> Action | None:
        """What is seen of the one who does it."""
        clause = self.clause
        action, clause.done = see_action(words, index, self.starts), DONE_TO.get(word)
        if self.musical and action is Action.DANCE and word.startswith("play"):
            action = Action.PLAY
        elif self.gaming and action is Action.DANCE and word.startswith("play"):
            action = Action.SIT
        clause.fights = action is Action.FIGHT
        if action in _HARMLESS and read_figure(words, index) is not None:
            # 'Caught him with his hand in the jar': nobody is in a trap.
            clause.done = None
        if clause.done is Action.TRAPPED and not self.recall.has_human(clause.doers):
            clause.done = None
        if clause.done is Action.FALL and is_thrown_to(words, index):
            clause.done = None
        clause.threatened = word in THREATS
        return action
