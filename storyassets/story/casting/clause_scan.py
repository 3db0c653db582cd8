"""Going through a clause: everyone it names and each of its pronouns, in order, as subject, object or owner."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Sex
from storyassets.story.casting.clause_readings import Meant, Scan, Segment, acting_in
from storyassets.story.casting.clause_words import (
    AFTER_HER,
    BOTH,
    OWNERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TOKEN,
    WEAK_JOINTS,
    begins_clause,
    goes_on,
    governed,
    has_stranger,
    is_inverted,
    is_listed,
    is_owned,
    is_thing,
    is_verb,
    joins_to,
    leads_as_phrase,
    only_names,
    opens_clause,
    vexes,
)
from storyassets.story.casting.known_pairs import both_until, finds_both
from storyassets.story.casting.people import Mention
from storyassets.story.casting.spoken_of import STRANGER, SURE, SURE_TO_NAME, SpokenOf

MOST_SUBJECTS = 3

_EXPECTED = 150.0
_EXPECTING = re.compile(
    r"\b(?:hid|hidden|concealed|watch(?:ed|ing)?|wait(?:ed|ing)?|lay in wait|peeped)\b.*\b(?:see|for|until|watch)\b",
    re.I,
)
"""Whoever is waited for comes next: `they hid to see what the elves would do. They came`: the elves."""

SUBJECT, OBLIQUE = 100.0, 55.0
_SUBORDINATE, _OBJECT, _OWNER, _REMOTE = 85.0, 60.0, 30.0, 4.0


_CALLS_OUT = re.compile(
    r"\b(?:called|calls|shouted|said|read|spoke|announced|whispered|asked|invited|woke|tapped|hired|fired|picked|chose|told|"
    r"greeted|tagged|texted|phoned|thanked) (?:out )?$"
)
_STANDS_FOR = re.compile(
    r" (?:\w+ )?(?:truck|car|van|bike|boat|taxi|voice|face|eyes?|hands?|laugh|smile|footsteps|shadow|head|fingers?|lips|mouth|knees|"
    r"shoulders?|scream|whisper|gaze|feet|foot|arms?|sleeve|shoulder|hair|back|chest|cheeks?|ears?|lap|desk|office|door|doorstep|house|apartment|room|porch|mailbox|inbox|shop|garage|cabin|bedside)\b"
)
"""Where these of someone are told of, they are there."""

_BY_TELEPHONE = re.compile(
    r"\b(?:called|rang|phoned|telephoned|dialed|texted|emailed|messaged)(?: up)? (?:the|my|his|her|our|their|an?) (?:[\w-]+ )?$"
)
"""Who is rung up is not there."""

_DESCRIBED = re.compile(r"\b(?:described|identified|sketched|imitated|mentioned) $")
"""Who asks about somebody is not told what he looks like himself."""

_IS_TOLD = re.compile(r"\b(?:was|were|is|are|lay|stood|hung)\b[^;:]*,? (?:and|but)\b")
"""`Inside was a book of Danny's, and in red ink he had written`: a clause of its own stands before."""

_NAME = re.compile(r" (?:\w+ )?(?:name|number|title)\b")
_WHOSE_ONLY = re.compile(r" (?:my|the|his|her|our|their) ")
_CALLED_THING = re.compile(
    r"him|her|name|number|phone|door|room|house|city|town|school|time|night|day|morning|way|light|home"
)
_ALIKE = {"his": ("he",), "him": ("he",), "her": ("she",)}
_OWN_CHILD = re.compile(r"(?:he|she) (?:\w+ )?\w+ (?:his|her) (?:\w+ )?(?:child|children|baby)\b", re.I)
_CHILDREN = frozenset({"daughter", "son", "child", "girl", "boy"})


_SAID_TO_BE = re.compile(
    r"(?<!there )(?<!here )(?<!it )\b(?:was|were|is|are|became|looked like|seemed) (?:an?|the|only a|just a|such a) (?:[\w-]+,? ){0,3}\Z",
    re.I,
)


def scan_clause(clause: str, mentions: list[Mention], spoken_of: SpokenOf) -> Scan:
    """Everyone named and every pronoun in order, each met as what it is in its clause."""
    return _Scanner(clause, mentions, spoken_of).scan()


class _Scanner:
    """Goes through one clause."""

    def __init__(self, clause: str, mentions: list[Mention], spoken_of: SpokenOf) -> None:
        self.clause = clause
        self.mentions = mentions
        self.spoken_of = spoken_of
        self.tokens = list(TOKEN.finditer(clause))
        self.starts = {m.start: m for m in mentions}
        for f in spoken_of.people.strangers(clause):
            if _SAID_TO_BE.search(clause[: f.start]) or both_until(clause, f.start):
                continue  # `Craig was a short man`: he is no second man
            self.starts.setdefault(f.start, Mention(STRANGER + f.key, f.start, f.end))
        self.found = Scan()

    def scan(self) -> Scan:
        skip_to = 0
        for place, token in enumerate(self.tokens):
            if token.start() < skip_to:
                continue
            mention = self.starts.get(token.start())
            word = token.group().lower()
            if mention is not None:
                self._name(mention, place)
                skip_to = mention.end
            elif word in PRONOUNS and not (
                word == "it" and is_thing(self.clause, token.start(), self.mentions)
            ):
                self._meet_pronoun(token, place)
            elif word in BOTH and self._stands_for_both(place):
                self._meet_both(finds_both(self.clause, token.start()))
            elif word == "who" and self.found.named:
                self.found.segments.append(Segment(subordinate=True, subjects=[self.found.named[-1]]))
            else:
                self._pass_word(word, place)
        return self.found

    def _stands_for_both(self, place: int) -> bool:
        """`The two fought on` and `both women`, not `the two ducks`."""
        before = self.tokens[place - 1].group().lower() if place else ""
        after = self.tokens[place + 1 : place + 3]
        named = any(token.start() in self.starts for token in after)
        first = after[0].group().lower() if after else ""
        if finds_both(self.clause, self.tokens[place].start()) and before not in PREPOSITIONS:
            return not named
        return (
            before not in PREPOSITIONS
            and not named
            and (is_verb(first) or first.endswith("ly") or first == "soon")
        )

    def _meet_both(self, pronoun: str) -> None:
        """The two spoken of last act together: two of that sex, where the words say of which."""
        both = (
            self.spoken_of.heaviest_two(pronoun)
            if pronoun in ("he", "she")
            else self.spoken_of.heaviest_pair()
        )
        if both:
            self.found.segments[-1].subjects.append(both)
            self.spoken_of.meet(both, SUBJECT)

    def _name(self, mention: Mention, place: int) -> None:
        """Someone named: what they are there says how much they weigh."""
        who, segment, meet = (mention.character_id,), self.found.segments[-1], self.spoken_of.meet
        if mention.possessive:
            present = place == 0 or _STANDS_FOR.match(self.clause, mention.end)
            meet(who, _OBJECT if present else _OWNER)
            return
        expected = goes_on(self.clause, mention.start, mention.end)
        if governed(self.clause, mention) or is_listed(self.clause, mention.start):
            meet(who, _EXPECTED if expected else OBLIQUE)
        elif self._is_joined(mention, place):
            group = tuple(dict.fromkeys((*segment.subjects[-1], *who)))[:MOST_SUBJECTS]
            segment.subjects[-1] = group
            meet(group, SUBJECT)
            meet(who, SUBJECT * 0.9)
        elif segment.has_verb and not (is_inverted(self.tokens, place) and not segment.subjects):
            rung = _BY_TELEPHONE.search(self.clause[: mention.start])
            self.spoken_of.rung = who if rung else self.spoken_of.rung
            meet(who, _REMOTE if rung else _EXPECTED if expected else _OBJECT)
            self.found.done_to.append(who)
        elif self._says_which(mention):
            meet(who, _SUBORDINATE)
        else:
            segment.subjects.append(who)
            owned = is_owned(self.tokens, place)
            meet(who, _OBJECT if owned else _SUBORDINATE if segment.subordinate else SUBJECT)
            if segment.subordinate and _EXPECTING.search(self.clause[: mention.start]):
                meet(who, _EXPECTED)
        self.found.named.append(who)

    def _says_which(self, mention: Mention) -> bool:
        """`The electrician my landlord sent took one look`: only which electrician it was."""
        segment = self.found.segments[-1]
        before = max((m.end for m in self.starts.values() if m.end < mention.start), default=-1)
        between = self.clause[before : mention.start]
        return bool(segment.subjects) and not segment.has_verb and _WHOSE_ONLY.fullmatch(between) is not None

    def _is_joined(self, mention: Mention, place: int) -> bool:
        """`The fox and the crow`: one subject more, before the verb."""
        segment = self.found.segments[-1]
        return bool(
            self.found.named
            and segment.subjects
            and not segment.has_verb
            and joins_to(self.clause, mention, self.tokens, place)
        )

    def _meet_pronoun(self, token: re.Match[str], place: int) -> None:
        word = token.group().lower()
        after = self.tokens[place + 1].group().lower() if place + 1 < len(self.tokens) else ""
        if word in OWNERS or (word == "her" and after.isalpha() and after not in AFTER_HER):
            self._meet_owner(token.start(), word)
        elif word in SUBJECT_PRONOUNS and not (word == "it" and self.found.segments[-1].has_verb):
            self._meet_subject(token.start(), word)
        else:
            self._meet_object(token.start(), word)

    def _meet_owner(self, start: int, word: str) -> None:
        fitting = [
            who for who in acting_in(self.found) if len(who) == 1 and self.spoken_of.fits(who[0], word)
        ]
        calls = _CALLS_OUT.search(self.clause[:start]) and _NAME.match(self.clause, start + len(word))
        if calls or vexes(self.clause[:start]):
            acting = [c for who in acting_in(self.found) for c in who]
            who = self.spoken_of.choose(word, acting, SURE)
        else:
            who = fitting[-1] if len(fitting) == 1 else self.spoken_of.choose(word, (), SURE)
            who = self._surely_hers(who, start, word) or who
        self.found.pronouns.append(Meant(start, word, who))
        if who and not who[0].startswith(STRANGER) and len(who) == 1:
            self.spoken_of.meet(who, _OWNER)

    def _surely_hers(self, who: tuple[str, ...], start: int, word: str) -> tuple[str, ...]:
        """`The raven envied the swan, because her feathers …`: the one known to be female, if the other is open."""
        if word != "her" or len(who) != 1 or who[0].startswith(STRANGER):
            return ()
        if self.spoken_of.people.role(who[0]).sex is not Sex.UNKNOWN:
            return ()
        here = dict.fromkeys(m.character_id for m in self.mentions if m.end < start and not m.possessive)
        sure = [c for c in here if self.spoken_of.people.role(c).sex is Sex.FEMALE]
        return (sure[0],) if len(sure) == 1 and not self.spoken_of.people.role(sure[0]).crowd else ()

    def _meet_subject(self, start: int, word: str) -> None:
        found, segment = self.found, self.found.segments[-1]
        said_of = bool(segment.subjects) and not segment.has_verb and self.clause[:start][-2:-1].isalnum()
        if segment.subjects and segment.has_verb:
            segment = Segment(subordinate=segment.subordinate and not self._leads_on(start))
            found.segments.append(segment)
        besides = self._not_the_subject(start)
        who = (
            self._called(word)
            or self._same_as_before(word, besides)
            or self.spoken_of.choose(word, besides, SURE)
        )
        found.pronouns.append(Meant(start, word, who))
        first = not found.opening and not any(s.subjects for s in found.segments)
        if first and opens_clause(self.clause[:start]):
            named = self.spoken_of.choose(word, besides, SURE_TO_NAME)
            found.opening = named if named == who else ()
        if not said_of or self._joins(start):  # `The tuner I hired took it off`: it is he who took it
            segment.subjects.append(who)
        if who:
            self.spoken_of.meet(who, _SUBORDINATE if segment.subordinate or said_of else SUBJECT)

    def _joins(self, start: int) -> bool:
        """`Gran and I`: one who acts too."""
        return re.search(r"\b(?:and|or|nor|nor did|but) $", self.clause[:start], re.I) is not None

    def _meet_object(self, start: int, word: str) -> None:
        acting = acting_in(self.found)
        if word.endswith(("self", "selves")):
            who = acting[-1] if acting else ()
        else:
            besides = [c for who in acting for c in who]
            if self.spoken_of.asked_by and _DESCRIBED.search(self.clause[:start]):
                besides.append(self.spoken_of.asked_by)
            who = self.spoken_of.choose(word, besides, SURE)
        self.found.pronouns.append(Meant(start, word, who))
        if who:
            self.found.objects += [c for c in who if c not in self.found.objects]
            self.spoken_of.meet(who, _OBJECT)

    def _same_as_before(self, word: str, besides: Sequence[str]) -> tuple[str, ...]:
        """`When the fox saw the crow, he …`: the fox, the subject of all that the sentence has told so far."""
        segments = self.found.segments
        told = [s for s in segments if s.subjects]
        if not told or segments[-1].subordinate or not all(s.subordinate for s in told):
            return ()
        who = told[0].subjects[0]
        fit = len(who) == 1 and who[0] not in besides and self.spoken_of.fits(who[0], word)
        return who if fit and len(told) == 1 and not who[0].startswith(STRANGER) else ()

    def _leads_on(self, start: int) -> bool:
        """Whether a main clause begins there without a comma: `When she called his name he rose`."""
        word = re.search(r"(\w+) $", self.clause[:start])
        led = re.match(r"(?:And |But |So |Then )?(?:When|As|After|Before|While|Once|If)\b", self.clause, re.I)
        return bool(led and word and _CALLED_THING.fullmatch(word.group(1).lower()))

    def _called(self, word: str) -> tuple[str, ...]:
        """`When the principal called his name, he rose`: whose name it is."""
        acting = {c for who in acting_in(self.found) for c in who}
        for meant in self.found.pronouns:
            other = len(meant.who) == 1 and not acting & set(meant.who)
            called = _CALLS_OUT.search(self.clause[: meant.start])
            if other and called and word in _ALIKE.get(meant.pronoun, ()):
                return meant.who
        return ()

    def _not_the_subject(self, at: int) -> list[str]:
        """Who is named where a subject pronoun cannot mean them: after it, or in a phrase right before it.

        `He bit the fox`, `in pity for the fox he came`, `finding the fox asleep, he ran`: not the fox.
        """
        segments = self.found.segments
        after = [m for m in self.mentions if m.start > at]
        if segments[-1].subordinate:
            comma = self.clause.find(",", at)
            own = [m.character_id for m in after if comma < 0 or m.start < comma]
            then = [m.character_id for m in after if 0 <= comma < m.start and not m.possessive][:1]
            return own + then
        acted = any(s.subjects and not s.subordinate for s in segments)
        main = acted or _IS_TOLD.search(self.clause[:at]) is not None
        led = leads_as_phrase(self.clause[:at]) and not main
        before = [m.character_id for m in self.mentions if m.start < at] if led else []
        return [m.character_id for m in after] + before + self._own_children(at)

    def _own_children(self, at: int) -> list[str]:
        """`She loved her child`: she is nobody's daughter here."""
        if not _OWN_CHILD.match(self.clause, at):
            return []
        return [r.character_id for r in self.spoken_of.people.roles if r.name.lower() in _CHILDREN]

    def _pass_word(self, word: str, place: int) -> None:
        """A word that names nobody: it may begin another clause, or be the verb of this one."""
        segments, segment = self.found.segments, self.found.segments[-1]
        if word in (",", ";", ":", "—", "--"):
            segments.append(Segment())
        elif word in SUBORDINATORS and begins_clause(word, self.tokens, place):
            segments.append(Segment(subordinate=word not in ("then",)))
        elif word in WEAK_JOINTS and segment.has_verb:
            segments.append(Segment())
        elif is_verb(word) and not only_names(self.clause, self.tokens[place]):
            if not segment.has_verb and not segment.subjects and has_stranger(self.tokens, place):
                segment.stranger = True
            segment.has_verb = True
