"""Whom a clause is about: its doer and the others it names, pronouns included, or nobody if unsure.

Everyone named has a weight: a subject more than an object, what was said just now more than what was said before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from storyassets.model.character import Sex, Species
from storyassets.story.casting.clause_readings import Meant, Scan
from storyassets.story.casting.clause_scan import MOST_SUBJECTS, OBLIQUE, SUBJECT, scan_clause
from storyassets.story.casting.clause_words import is_negated
from storyassets.story.casting.people import People
from storyassets.story.casting.spoken_of import STRANGER, SURE, SpokenOf, known_only
from storyassets.story.casting.told_about import go_on_about
from storyassets.story.words.plural_things import means_things

# `I heard footsteps. They stopped.`: they are nobody.
_HEARD_THINGS = re.compile(
    r"\b(?:footsteps|steps|voices|knocks|noises|sounds|lights|whispers|shadows|scratches)\b"
)
_THEY = re.compile(r"(?:(?:and|but|then|suddenly),? )?they\b", re.I)
# `I called my sister. She was quiet on the other end`: the sister.
_ON_THE_LINE = re.compile(
    r"\b(?:he|she) [^.;]*\b(?:the other end|on the (?:line|phone)|picked up|hung up|(?:into|over) the phone|answered (?:on|at|after))\b",
    re.I,
)
# `He offered the boy money, and the boy shook his head. He offered him a job.`: the same one.
# `Willie did not agree. His brother Jan was one of the four. All night he sat there.`: Willie, and not who was down there
_KIN_AWAY = re.compile(
    r"(?:His|Her) (?:\w+ )?(?:brother|sister|father|mother|son|daughter|uncle|aunt|cousin|twin|friend|grandfather|grandmother)(?: [A-Z]\w+)? "
    r"(?:was (?:one of|among|(?:still |already |also )?(?:down|up|out|in|on|at|inside|aboard|missing|lost|buried|dead|gone|trapped|asleep|away)\b)|had (?:died|gone|left|drowned|vanished|disappeared|been (?:lost|killed|buried|taken|trapped))\b)"
)
_BYSTANDER = re.compile(r"An? (?:[\w-]+ ){1,3}(?:called|named) [A-Z]\w+ [a-z]+")
_REFUSES = re.compile(
    r"(?:But )?[Tt]he (?:\w+ )?\w+ (?:would not|wouldn['’]t|refused|did not|didn['’]t|shook (?:his|her) head|said no\b|turned (?:him|her) (?:away|down)|only laughed|laughed|shrugged)"
)
_SO_HE = re.compile(r"So (?:he|she)\b")
_HE_DID = re.compile(r"(?:he|she) [a-z]+")
_HE_HAD = re.compile(r"(?:he|she) (?:had|owned|kept|took|brought|packed)\b")
_EXPECTED_AGAIN = 150.0
_ADDRESSED, _PAIR, _CENTER = 90.0, 40.0, 108.0
_FADES_BY_CLAUSE, _FADES_BY_SENTENCE, _FADES_BY_PARAGRAPH = 0.8, 0.75, 0.85


_HE_OR_SHE = re.compile(r"\b(?:he|she)\b", re.I)
_AND_WHEN = re.compile(
    r"\b(?:he|she)\b[^;:]*,? (?:and|but) (?:when|while|as|after|before|until) (?:the |old |Mr\.? |Mrs\.? |Dr\.? )*$",
    re.I,
)
_MAY_AND_WHEN = re.compile(r"\b(?:and|but) (?:when|while|as|after|before|until) ", re.I)


@dataclass(frozen=True)
class Reading:
    """What a clause says of whom. `doer` is empty if unsure; `opening` is whom a leading pronoun means."""

    doer: tuple[str, ...]
    others: tuple[str, ...]
    opening: tuple[str, ...] = ()
    pronouns: tuple[Meant, ...] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """The doer first; nobody at all where the doer is not sure."""
        if not self.doer:
            return ()
        return tuple(dict.fromkeys((*self.doer, *self.others)))[:MOST_SUBJECTS]


NOBODY = Reading((), ())


class Follower:
    """Follows a text clause by clause, remembering who was spoken of."""

    def __init__(self, people: People) -> None:
        self._spoken_of = SpokenOf(people)
        self.spoken: set[str] = set()
        """Who said anything by now."""

        self.spoke = ""
        """Who said what was said last."""

        self._clause = ""
        self.told_about: tuple[str, ...] = ()
        """Of whom who spoke last said `him` or `her`."""

        self._heard_things = False
        self._opened: tuple[str, tuple[str, ...]] = ("", ())
        """How the last sentence began, and whom it was about."""

        self._begins = True
        self._run: tuple[str, tuple[str, ...]] = ("", ())
        """The word with which the last sentence began, and whom it was about."""

        self._refused: tuple[str, ...] = ()
        """Whom somebody would not help in the last sentence."""

    @property
    def people(self) -> People:
        """The people, as words name them by now."""
        return self._spoken_of.people

    def copy(self) -> Follower:
        """A follower who remembers the same, for trying a reading."""
        other = Follower(self.people)
        other._spoken_of = self._spoken_of.copy()
        other.spoke, other.spoken = self.spoke, set(self.spoken)
        other._heard_things = self._heard_things
        return other

    def expect(self, sentence: str) -> None:
        """A sentence begins: who is named in it only after a pronoun is not whom that pronoun means."""
        pronoun = _HE_OR_SHE.search(sentence)
        mentions = self.people.mentions(sentence) if pronoun and _MAY_AND_WHEN.search(sentence) else []
        later = {m.character_id for m in mentions if _AND_WHEN.search(sentence[: m.start])}
        earlier = {m.character_id for m in mentions if pronoun and m.start < pronoun.start()}
        self._spoken_of.coming = later - earlier

    def end_sentence(self) -> None:
        """A full stop: who was spoken of before is a little further away."""
        self._spoken_of.fade(_FADES_BY_SENTENCE)
        self._begins = True

    def end_paragraph(self) -> None:
        """Who was spoken of in a paragraph before is further away than who is named in this one."""
        self._spoken_of.fade(_FADES_BY_PARAGRAPH)

    def lately(self) -> set[str]:
        """Whoever was spoken of in the last clauses."""
        return self._spoken_of.lately()

    def fits(self, character_id: str, pronoun: str) -> bool:
        """Whether a pronoun may mean them, by sex, number and kind."""
        return self._spoken_of.fits(character_id, pronoun)

    def is_mute(self, character_id: str) -> bool:
        """Whether it is a beast of whom nobody knows whether it is he or she, among people, that never spoke."""
        role = self.people.role(character_id)
        beast = role.species is not Species.HUMAN and role.sex is Sex.UNKNOWN
        people = sum(r.species is Species.HUMAN for r in self.people.roles)
        return beast and people > 1 and character_id not in self.spoken

    def remember(self, reading: Reading, named: tuple[str, ...]) -> None:
        """Keep who was the doer, or spoke, and who was named."""
        self._spoken_of.fade(_FADES_BY_CLAUSE)
        for who in reading.doer:
            self._spoken_of.meet((who,), SUBJECT)
        for who in (*named, *reading.others):
            self._spoken_of.meet((who,), OBLIQUE)

    def address(self, character_id: str) -> None:
        """Someone is spoken to: who answers may be they."""
        self._spoken_of.meet((character_id,), _ADDRESSED)
        self.talk_together(character_id)

    def talk_together(self, character_id: str) -> None:
        """Whoever spoke last and someone else are two who talk: they may do next what they spoke of."""
        both = tuple(sorted({self.spoke, character_id}))
        if len(both) == 2 and all(both) and not any(self.people.role(c).crowd for c in both):
            self._spoken_of.meet(both, _ADDRESSED)

    def read(self, clause: str) -> Reading:
        """Whom the clause is about; it becomes part of what is remembered."""
        if self._heard_things and _THEY.match(clause):
            return NOBODY
        self._heard_things = _HEARD_THINGS.search(clause) is not None
        memory = self._spoken_of
        memory.fade(_FADES_BY_CLAUSE)
        mentions = self.people.mentions(clause)
        memory.people = self.people.after(clause)
        memory.asked_by = self.spoke
        _expect_at_other_end(memory, clause)
        memory.of_things, self._clause = means_things(self._clause, clause), clause
        if about := go_on_about(self, clause):
            memory.meet(about, _EXPECTED_AGAIN)
        begins, self._begins = self._begins, False
        alike = " ".join(clause.lower().split()[:2])
        if begins and _HE_DID.match(alike) and alike == self._opened[0]:
            memory.meet(self._opened[1], _EXPECTED_AGAIN)
        self._go_on_after_refusal(clause, begins=begins)
        if begins and alike.startswith(("he ", "she ")) and alike.split()[0] == self._run[0]:
            self._go_on_after_beast()
        told_of = self._opened[1] if begins and _KIN_AWAY.match(clause) else ()
        before = dict(memory.weights)
        scan = scan_clause(clause, mentions, memory)
        if clause.rstrip().endswith("?"):
            memory.forget_since(before)
        doer = _doer(scan)
        named = [m.character_id for m in mentions if not m.possessive and not is_negated(clause, m)]
        memory.objects = set(scan.objects) | {c for who in scan.done_to for c in who}
        doer = tuple(c for c in doer if not c.startswith(STRANGER))
        if begins:
            self._opened = (alike, doer) if doer else ("", ())
            self._run = (alike.split(" ")[0], doer) if doer else ("", ())
        self._pair_up(scan, doer)
        self._turn_to_one(scan, doer)
        if _BYSTANDER.match(clause):
            self._center(scan, doer)
        if told_of and told_of != doer:
            memory.meet(told_of, _EXPECTED_AGAIN)
        objects = (c for c in scan.objects if not c.startswith(STRANGER))
        pronouns = tuple(replace(m, who=known_only(m.who)) for m in scan.pronouns)
        return Reading(doer, tuple(dict.fromkeys([*named, *objects])), scan.opening, pronouns)

    def resolve(self, pronoun: str, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Whom a pronoun means; empty if more than one could be meant equally well."""
        return self._spoken_of.choose(pronoun.lower(), besides, SURE)

    def resolve_last(self, text: str) -> tuple[str, ...]:
        """Whom the pronoun at the end of a text means: the `he` of `When the fox saw the crow he`."""
        scan = self._tried(text)
        return known_only(scan.pronouns[-1].who) if scan.pronouns else ()

    def actor_at_end(self, text: str, *, joined: bool) -> tuple[str, ...]:
        """Who acts where a text breaks off: the fox in `The fox, who saw the crow, sat down and`.

        `joined`: an `and` stands there, so that it is the main clause that goes on.
        """
        scan = self._tried(text)
        last = scan.segments[-1]
        if not joined and not last.has_verb and (last.subjects or last.stranger):
            return known_only(last.subjects[-1]) if last.subjects else ()
        for segment in reversed(scan.segments):
            if segment.stranger and not segment.subordinate:
                return ()
            if segment.subjects and not segment.subordinate:
                return known_only(segment.subjects[-1])
        return known_only(_doer(scan))

    def _tried(self, text: str) -> Scan:
        """What a text would say, without remembering it."""
        memory = self._spoken_of.copy()
        memory.fade(_FADES_BY_CLAUSE)
        _expect_at_other_end(memory, text)
        return scan_clause(text, self.people.mentions(text), memory)

    def _go_on_after_beast(self) -> None:
        """`He sent a dog in, and the dog fell asleep. He found nothing.`: who did all before, and not a mute beast.

        Nor a beast of whom only is told that he had it: `He had a flute and a dog. He walked nine days.`
        """
        before = self._run[1]
        others = self._spoken_of.lately() - set(before)
        if not others or len(before) != 1 or self.is_mute(before[0]):
            return
        had = _HE_HAD.match(self._opened[0]) is not None
        if all(self.is_mute(who) or (had and self._never_spoke(who)) for who in others):
            self._spoken_of.meet(before, _EXPECTED_AGAIN)

    def _never_spoke(self, character_id: str) -> bool:
        return self.people.role(character_id).species is not Species.HUMAN and character_id not in self.spoken

    def _go_on_after_refusal(self, clause: str, *, begins: bool) -> None:
        """`Ilona went there. The librarian would not open it. So she came back.`: who was refused."""
        if begins and _SO_HE.match(clause) and self._refused:
            self._spoken_of.meet(self._refused, _EXPECTED_AGAIN)
        if begins:
            self._refused = self._opened[1] if _REFUSES.match(clause) else ()

    def _center(self, scan: Scan, doer: tuple[str, ...]) -> None:
        """`A boy called Declan kicked his shoe.`: whose shoe it was stays whom the story is about; to him the next deed is done."""
        memory = self._spoken_of
        for meant in scan.pronouns:
            if meant.who and not set(meant.who) & {*doer} and len(known_only(meant.who)) == 1:
                memory.meet(meant.who, _CENTER)
                memory.objects |= set(meant.who)

    def _turn_to_one(self, scan: Scan, doer: tuple[str, ...]) -> None:
        """`They charged Vic. He had no lawyer.`: he is none of those who did it."""
        several = len(doer) > 1 or (len(doer) == 1 and self.people.role(doer[0]).crowd)
        whom = {who for who in scan.done_to if len(who) == 1 and not who[0].startswith(STRANGER)}
        if several and len(whom) == 1 and not self.people.role(min(whom)[0]).crowd:
            self._spoken_of.meet(min(whom), _CENTER)

    def _pair_up(self, scan: Scan, doer: tuple[str, ...]) -> None:
        """Two of whom one clause tells may be `they` in the next."""
        named = (c for who in scan.named for c in who if not c.startswith(STRANGER))
        objects = (c for c in scan.objects if not c.startswith(STRANGER))
        both = list(dict.fromkeys([*doer, *named, *objects]))
        if len(doer) == 1 and len(both) == 2 and not any(self.people.role(c).crowd for c in both):
            self._spoken_of.meet((both[0], both[1]), _PAIR)


def _expect_at_other_end(memory: SpokenOf, clause: str) -> None:
    if memory.rung and _ON_THE_LINE.search(clause):
        memory.meet(memory.rung, _EXPECTED_AGAIN)


def _doer(scan: Scan) -> tuple[str, ...]:
    """The first subject of the main clause; of a subordinate one, if there is no other."""
    for subordinate in (False, True):
        for segment in scan.segments:
            if segment.subordinate is subordinate and (segment.subjects or segment.stranger):
                if segment.subjects and segment.subjects[0]:
                    return segment.subjects[0]
                if not subordinate:
                    return ()
    return ()
