"""Meeting: what it means that somebody is named: the doer of the clause, whom it is done to, or nobody who is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.reading.action_words import FEELINGS
from storyassets.story.reading.deed import Clause, Deed
from storyassets.story.reading.holding import can_hold
from storyassets.story.reading.mentions import Mention
from storyassets.story.reading.name_context import (
    is_apposition,
    is_brought_in,
    is_doer_position,
    is_likened,
    joins,
    joins_past_aside,
    joins_pronoun,
    lead_of,
    opens_clause,
    owner_of,
)
from storyassets.story.reading.no_verbs import is_name_given
from storyassets.story.reading.seen_actions import CATCHING, MOUTHS, names_body, names_voice
from storyassets.story.reading.telling import Telling
from storyassets.story.words.grammar_words import LIKENESSES, PREPOSITIONS, THOUGHT
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_SENT_WITHIN = 4
_SENT = word_set(
    "letter letters message messages gift gifts present presents news call calls word postcard parcel"
)
_TEARS = word_set("tear tears")


@dataclass(kw_only=True)
class Meeting(Telling):
    """Takes up those whom a line names."""

    def meet(self, mention: Mention, words: Sequence[str]) -> None:
        """Somebody is named: as the doer, or as the one it is done to."""
        who, clause = mention.character_id, self.clause
        if is_likened(words, mention.first, mention.end) or self._is_absent(mention, words):
            return
        if self._is_lifeless_or_owner(mention, words):
            return
        opens = clause.has_verb and not clause.perceives and opens_clause(words, mention.first, mention.end)
        if opens or is_brought_in(words, mention.first):
            self.clause = clause = Clause()
        joined = self.last_mention is not None and joins(words, self.last_mention.end, mention.first)
        if self._does_it_too(mention, words):
            clause.doers = (*clause.doers, who)
            self.deeds.extend(Deed(mention.first, each) for each in clause.doers)
        elif clause.passive and lead_of(words, mention.first) == "by":
            held = self.holdable(who, clause.doers[:1]) if clause.holding and not self.snared else ""
            action = Action.CARRY if held else clause.passive
            self.deeds.append(Deed(mention.first, who, action, holds=held))
        elif joined or clause.has_verb or not is_doer_position(words, mention.first, mention.end):
            lead = lead_of(words, mention.first)
            self.suffer(
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
        self.recall.count(who, words[max(0, mention.first - 2) : mention.end])

    def _does_it_too(self, mention: Mention, words: Sequence[str]) -> bool:
        """'The fox and the crow', 'Fergal, who was tall, and Colm', 'she and her brother': he is one doer more."""
        last, clause = self.last_mention, self.clause
        if last is not None and last.character_id in clause.doers:
            return joins(words, last.end, mention.first) or joins_past_aside(words, last.end, mention.first)
        return (
            last is None
            and not clause.has_verb
            and bool(clause.doers)
            and joins_pronoun(words, mention.first)
        )

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
        sent = {bare(word) for word in words[max(0, mention.first - _SENT_WITHIN) : mention.first]}
        if lead == "from" and sent & _SENT:
            # 'A letter from Emma' comes without her.
            return True
        if before == "no" or lead in ("without", "not", "nor", "neither"):
            return True
        apart = self.last_mention is not None and words[self.last_mention.end - 1].endswith(",")
        if apart and before in ("a", "an") and is_apposition(words, mention.first, mention.end):
            return True
        if mention.first and is_name_given(words, mention.first - 1):
            return False
        return self.clause.thinks and lead in ("for", "of", "about", "that", *THOUGHT)

    def holdable(self, holder: str, whom: Sequence[str]) -> str:
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
                if not self.snared and self.holdable(deed.character_id, (who,)) and not deed.holds:
                    self.deeds[place] = replace(deed, action=Action.CARRY, holds=who)
                    self.clause.done, self.clause.threatened = None, True
                break
        self.clause.holding = ""

    def suffer(self, at: int, who: str, *, with_them: bool = False, by_way: bool = False) -> None:
        """It is done to someone, or they are only there."""
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
        imagined = self.clause.imagining
        self.deeds.append(Deed(at, who, action, feeling, is_doer=False, is_imagined=imagined))
