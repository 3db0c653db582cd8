"""Whom a clause is about: its doer and the others it names, pronouns included, or nobody if unsure.

Everyone named has a weight: a subject more than an object, what was said just now more than what was said before.
A pronoun means the one who fits it and weighs clearly more than the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.character import Sex, Species
from storyassets.story.casting.people import FIRST_PERSON, Mention, People
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.word_tables import word_set

MOST_SUBJECTS = 3
LATELY = 25.0
SURE = 1.12
"""Whom a pronoun means weighs so many times as much as the next who fits."""

SURE_OF_MANY = 1.25
SURE_TO_NAME = 1.3
"""Where one who tells may put the name for the pronoun."""

_ADDRESSED, _EXPECTED = 90.0, 150.0
_EXPECTING = re.compile(
    r"\b(?:hid|hidden|concealed|watch(?:ed|ing)?|wait(?:ed|ing)?|lay in wait|peeped)\b.*\b(?:see|for|until|watch)\b",
    re.I,
)
"""Whoever is waited for comes next: `they hid to see what the elves would do. They came`: the elves."""

_SUBJECT, _SUBORDINATE, _OBJECT, _OBLIQUE, _OWNER, _PAIR = 100.0, 85.0, 60.0, 55.0, 30.0, 40.0
_FADES_BY_CLAUSE, _FADES_BY_SENTENCE, _GROWS_BY_MENTION = 0.8, 0.75, 6.0
_GONE = 4.0
_OF_OPEN_SEX = {"he": 0.95, "she": 0.35}
"""An animal of whom the story does not say which it is may be `he` nearly as well, `she` less."""


_PREPOSITIONS = word_set(
    "to of from by with at on in into upon onto for near behind beside over under toward towards against about around "
    "through between among before after without like than past along beneath above across inside"
)
_DETERMINERS = word_set("the a an this that his her its their my our your another one some")
_PRONOUNS = word_set(
    "he she it they him her them his their its himself herself itself themselves i we me us my our"
)
_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we"})
_OWNERS = frozenset({"his", "their", "its", "my", "our"})
_NOMINATIVE = {"him": "he", "his": "he", "himself": "he", "her": "she", "herself": "she"}
_OBJECT_AGAIN = 1.35
"""To whom something was done, something is done again: `she carried him in and gave him milk`."""

_STRANGER = "?"
"""Before a noun: somebody who is no role, and for whom a pronoun may stand all the same."""

_BOTH = word_set("two pair both")
_FIRST = frozenset({"i", "we", "me", "us", "my", "our"})
_PLURAL = frozenset({"they", "them", "their", "themselves"})
_SUBORDINATORS = word_set(
    "when while because though although if that who what how why whose which whom where until till since whether unless as before after once"
)
_WEAK_JOINTS = word_set("and but so or then yet for")
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[,;:—]|--")
_AFTER_HER = word_set(
    "to and in on at with by for from so that as into up down away out off over back again but when if"
)
_INVERTING = word_set(
    "came stood sat lay lived hung said cried asked answered replied jumped flew sprang went ran stepped walked crept appeared comes were was"
)
_DUMMY_IT = re.compile(
    r"\bit (?:was|is|had been|seemed|happened|came|befell|chanced|so|took|grew|became|rained|snowed)\b(?! (?:caught|killed|free|dead|gone|trapped|a|an|the))",
    re.I,
)
_NOT_VERBS = word_set(
    "thing nothing something anything everything king ring string during morning evening being wing spring red bed need seed indeed hundred naked wicked beloved"
)
_VERBS = word_set(
    "was were had did could would should might must went came saw took gave made found got fell ran stood sat lay began "
    "became brought built bought broke caught chose cut drew drank drove ate felt fought fled flew forgot grew hung heard "
    "held hid hit kept knew laid led left let lit lost meant met paid put read rode rang rose said sang sank sold sent set "
    "shook shot shut slept slid spoke spent sprang stole stuck stung struck swore swam taught told thought threw tore "
    "understood woke wore won wrote bit crept dug flung forgave knelt leapt sought spread wept is are has does can will "
    "shall may do want wants know knows see sees"
)


@dataclass(frozen=True)
class Meant:
    """A pronoun of a clause and whom it means; nobody if unsure."""

    start: int
    pronoun: str
    who: tuple[str, ...]


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


@dataclass
class _Segment:
    """A stretch of a clause around one verb."""

    subordinate: bool = False
    has_verb: bool = False
    subjects: list[tuple[str, ...]] = field(default_factory=list)
    stranger: bool = False
    """Something that is nobody is its subject."""


@dataclass
class _Scan:
    """What is found while going through a clause."""

    segments: list[_Segment] = field(default_factory=lambda: [_Segment()])
    named: list[tuple[str, ...]] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    done_to: list[tuple[str, ...]] = field(default_factory=list)
    pronouns: list[Meant] = field(default_factory=list)
    opening: tuple[str, ...] = ()


class Follower:
    """Follows a text clause by clause, remembering who was spoken of."""

    def __init__(self, people: People) -> None:
        self.people = people
        self._weights: dict[tuple[str, ...], float] = {}
        self._objects: set[str] = set()
        """To whom something was done in the last clause."""

        self.spoke = ""
        """Who said what was said last."""

    def copy(self) -> Follower:
        """A follower who remembers the same, for trying a reading."""
        other = Follower(self.people)
        other._weights = dict(self._weights)
        other.spoke = self.spoke
        other._objects = set(self._objects)
        return other

    def end_sentence(self) -> None:
        """A full stop: who was spoken of before is a little further away."""
        self._fade(_FADES_BY_SENTENCE)

    def lately(self) -> set[str]:
        """Whoever was spoken of in the last clauses."""
        lately = {c for who, weight in self._weights.items() if weight >= LATELY for c in who}
        return {c for c in lately if not c.startswith(_STRANGER)}

    def remember(self, reading: Reading, named: tuple[str, ...]) -> None:
        """Keep who was the doer, or spoke, and who was named."""
        self._fade(_FADES_BY_CLAUSE)
        for who in reading.doer:
            self._meet((who,), _SUBJECT)
        for who in (*named, *reading.others):
            self._meet((who,), _OBLIQUE)

    def address(self, character_id: str) -> None:
        """Someone is spoken to: who answers may be they."""
        self._meet((character_id,), _ADDRESSED)
        self.talk_together(character_id)

    def talk_together(self, character_id: str) -> None:
        """Whoever spoke last and someone else are two who talk: they may do next what they spoke of."""
        both = tuple(sorted({self.spoke, character_id}))
        if len(both) == 2 and all(both) and not any(self.people.role(c).crowd for c in both):
            self._meet(both, _ADDRESSED)

    def read(self, clause: str) -> Reading:
        """Whom the clause is about; it becomes part of what is remembered."""
        self._fade(_FADES_BY_CLAUSE)
        mentions = self.people.mentions(clause)
        self.people = self.people.after(clause)
        scan = self._scan(clause, mentions)
        doer = self._doer(scan)
        named = [m.character_id for m in mentions if not m.possessive and not _negated(clause, m)]
        self._objects = set(scan.objects) | {c for who in scan.done_to for c in who}
        doer = tuple(c for c in doer if not c.startswith(_STRANGER))
        self._pair_up(scan, doer)
        return Reading(
            doer, tuple(dict.fromkeys([*named, *scan.objects])), scan.opening, tuple(scan.pronouns)
        )

    def resolve(self, pronoun: str, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Whom a pronoun means; empty if more than one could be meant equally well."""
        return self._choose(pronoun.lower(), besides, SURE)

    def resolve_last(self, text: str) -> tuple[str, ...]:
        """Whom the pronoun at the end of a text means: the `he` of `When the fox saw the crow he`."""
        other = self.copy()
        other._fade(_FADES_BY_CLAUSE)
        scan = other._scan(text, self.people.mentions(text))
        return _known(scan.pronouns[-1].who) if scan.pronouns else ()

    def actor_at_end(self, text: str, *, joined: bool) -> tuple[str, ...]:
        """Who acts where a text breaks off: the fox in `The fox, who saw the crow, sat down and`.

        `joined`: an `and` stands there, so that it is the main clause that goes on.
        """
        other = self.copy()
        other._fade(_FADES_BY_CLAUSE)
        scan = other._scan(text, self.people.mentions(text))
        last = scan.segments[-1]
        if not joined and not last.has_verb and (last.subjects or last.stranger):
            return _known(last.subjects[-1]) if last.subjects else ()
        for segment in reversed(scan.segments):
            if segment.stranger and not segment.subordinate:
                return ()
            if segment.subjects and not segment.subordinate:
                return _known(segment.subjects[-1])
        return _known(other._doer(scan))

    def fits(self, character_id: str, pronoun: str) -> bool:
        """Whether a pronoun may mean them, by sex, number and kind."""
        if character_id.startswith(_STRANGER):
            return _stranger_fits(character_id.removeprefix(_STRANGER), pronoun)
        role = self.people.role(character_id)
        if pronoun in _PLURAL:
            return role.crowd
        if role.crowd or character_id == FIRST_PERSON:
            return False
        if pronoun in ("he", "him", "himself", "his"):
            return role.sex is not Sex.FEMALE
        if pronoun in ("she", "her", "herself"):
            return role.sex is not Sex.MALE
        return role.species != Species.HUMAN and role.sex == Sex.UNKNOWN

    def _fade(self, by: float) -> None:
        self._weights = {who: w * by for who, w in self._weights.items() if w * by > _GONE}

    def _meet(self, who: tuple[str, ...], weight: float) -> None:
        self._weights[who] = max(self._weights.get(who, 0.0), weight) + _GROWS_BY_MENTION

    def _choose(self, pronoun: str, besides: Sequence[str], sure: float) -> tuple[str, ...]:
        if pronoun in _FIRST:
            return (FIRST_PERSON,) if any(r.character_id == FIRST_PERSON for r in self.people.roles) else ()
        fitting = sorted(self._fitting(pronoun, besides), key=lambda one: (-one[0], one[1]))
        if pronoun in _PLURAL:
            sure = max(sure, SURE_OF_MANY)
        if not fitting or (len(fitting) > 1 and fitting[0][0] < sure * fitting[1][0]):
            return ()
        return () if fitting[0][1][0].startswith(_STRANGER) else fitting[0][1]

    def _fitting(self, pronoun: str, besides: Sequence[str]) -> list[tuple[float, tuple[str, ...]]]:
        """Everyone whom a pronoun may mean, each with their weight."""
        fitting = []
        for who, weight in self._weights.items():
            if set(who) & set(besides):
                continue
            if len(who) > 1:
                if pronoun in _PLURAL:
                    fitting.append((weight, who))
            elif self.fits(who[0], pronoun):
                stranger = who[0].startswith(_STRANGER)
                open_sex = not stranger and self.people.role(who[0]).sex is Sex.UNKNOWN
                if pronoun in ("him", "them") and who[0] in self._objects:
                    weight *= _OBJECT_AGAIN
                less = _OF_OPEN_SEX.get(_NOMINATIVE.get(pronoun, pronoun), 1.0) if open_sex else 1.0
                fitting.append((weight * less, who))
        return fitting

    def _scan(self, clause: str, mentions: list[Mention]) -> _Scan:
        """Everyone named and every pronoun in order, each met as what it is in its clause."""
        scan = _Scan()
        starts = {m.start: m for m in mentions}
        for f in self.people.strangers(clause):
            starts.setdefault(f.start, Mention(_STRANGER + f.key, f.start, f.end))
        tokens = list(_TOKEN.finditer(clause))
        skip_to = 0
        for place, token in enumerate(tokens):
            if token.start() < skip_to:
                continue
            mention = starts.get(token.start())
            word = token.group().lower()
            if mention is not None:
                self._name(clause, mention, scan, tokens, place)
                skip_to = mention.end
            elif word in _PRONOUNS and not (word == "it" and _is_thing(clause, token.start(), mentions)):
                self._meet_pronoun(clause, token, scan, tokens, place, mentions)
            elif word in _BOTH and self._stands_for_both(tokens, place, starts):
                self._meet_both(scan)
            elif word == "who" and scan.named:
                scan.segments.append(_Segment(subordinate=True, subjects=[scan.named[-1]]))
            else:
                _pass_word(word, scan, tokens, place)
        return scan

    def _stands_for_both(self, tokens: list[re.Match[str]], place: int, starts: dict[int, Mention]) -> bool:
        """`The two fought on`, not `the two ducks`."""
        before = tokens[place - 1].group().lower() if place else ""
        after = tokens[place + 1 : place + 3]
        named = any(token.start() in starts for token in after)
        first = after[0].group().lower() if after else ""
        return (
            before not in _PREPOSITIONS
            and not named
            and (_is_verb(first) or first.endswith("ly") or first == "soon")
        )

    def _meet_both(self, scan: _Scan) -> None:
        """The two spoken of last act together."""
        pairs = sorted(((w, who) for who, w in self._weights.items() if len(who) == 2), reverse=True)
        if pairs:
            scan.segments[-1].subjects.append(pairs[0][1])
            self._meet(pairs[0][1], _SUBJECT)

    def _name(
        self, clause: str, mention: Mention, scan: _Scan, tokens: list[re.Match[str]], place: int
    ) -> None:
        who, segment = (mention.character_id,), scan.segments[-1]
        if mention.possessive:
            self._meet(who, _OWNER)
            return
        oblique = governed(clause, mention)
        joined = (
            scan.named
            and segment.subjects
            and not segment.has_verb
            and _joins_to(clause, mention, tokens, place)
        )
        if joined and not oblique:
            group = tuple(dict.fromkeys((*segment.subjects[-1], *who)))[:MOST_SUBJECTS]
            segment.subjects[-1] = group
            self._meet(group, _SUBJECT)
            self._meet(who, _SUBJECT * 0.9)
        elif oblique:
            self._meet(who, _OBLIQUE)
        elif segment.has_verb and not (_inverted(tokens, place) and not segment.subjects):
            self._meet(who, _OBJECT)
            scan.done_to.append(who)
        else:
            segment.subjects.append(who)
            owned = _owned(tokens, place)
            self._meet(who, _OBJECT if owned else _SUBORDINATE if segment.subordinate else _SUBJECT)
            if segment.subordinate and _EXPECTING.search(clause[: mention.start]):
                self._meet(who, _EXPECTED)
        scan.named.append(who)

    def _meet_pronoun(
        self,
        clause: str,
        token: re.Match[str],
        scan: _Scan,
        tokens: list[re.Match[str]],
        place: int,
        mentions: list[Mention],
    ) -> None:
        word, segment = token.group().lower(), scan.segments[-1]
        after = tokens[place + 1].group().lower() if place + 1 < len(tokens) else ""
        owner = word in _OWNERS or (word == "her" and after.isalpha() and after not in _AFTER_HER)
        acting = _acting(scan)
        if owner:
            fitting = [who for who in acting if len(who) == 1 and self.fits(who[0], word)]
            who = fitting[-1] if len(fitting) == 1 else self._choose(word, (), SURE)
            scan.pronouns.append(Meant(token.start(), word, who))
            return
        is_subject = word in _SUBJECT_PRONOUNS and not (word == "it" and segment.has_verb)
        if is_subject and segment.subjects and segment.has_verb:
            segment = _Segment(subordinate=segment.subordinate)
            scan.segments.append(segment)
        besides = [c for who in acting for c in who]
        if is_subject:
            besides = _not_the_subject(clause, token.start(), mentions, scan)
        if word.endswith(("self", "selves")):
            who = acting[-1] if acting else ()
        else:
            who = self._same_as_before(word, besides, scan) if is_subject else ()
            who = who or self._choose(word, besides, SURE)
        scan.pronouns.append(Meant(token.start(), word, who))
        if is_subject:
            if (
                not scan.opening
                and not any(s.subjects for s in scan.segments)
                and _opens(clause[: token.start()])
            ):
                named = self._choose(word, besides, SURE_TO_NAME)
                scan.opening = named if named == who else ()
            segment.subjects.append(who)
            if who:
                self._meet(who, _SUBORDINATE if segment.subordinate else _SUBJECT)
        elif who:
            scan.objects += [c for c in who if c not in scan.objects]
            self._meet(who, _OBJECT)

    def _same_as_before(self, word: str, besides: Sequence[str], scan: _Scan) -> tuple[str, ...]:
        """`When the fox saw the crow, he …`: the fox, the subject of all that the sentence has told so far."""
        told = [s for s in scan.segments if s.subjects]
        if not told or scan.segments[-1].subordinate or not all(s.subordinate for s in told):
            return ()
        who = told[0].subjects[0]
        fit = len(who) == 1 and who[0] not in besides and self.fits(who[0], word)
        return who if fit and len(told) == 1 and not who[0].startswith(_STRANGER) else ()

    def _doer(self, scan: _Scan) -> tuple[str, ...]:
        """The first subject of the main clause; of a subordinate one, if there is no other."""
        for subordinate in (False, True):
            for segment in scan.segments:
                if segment.subordinate is subordinate and (segment.subjects or segment.stranger):
                    if segment.subjects and segment.subjects[0]:
                        return segment.subjects[0]
                    if not subordinate:
                        return ()
        return ()

    def _pair_up(self, scan: _Scan, doer: tuple[str, ...]) -> None:
        """Two of whom one clause tells may be `they` in the next."""
        named = (c for who in scan.named for c in who if not c.startswith(_STRANGER))
        both = list(dict.fromkeys([*doer, *named, *scan.objects]))
        if len(doer) == 1 and len(both) == 2 and not any(self.people.role(c).crowd for c in both):
            self._meet((both[0], both[1]), _PAIR)


def _not_the_subject(clause: str, at: int, mentions: list[Mention], scan: _Scan) -> list[str]:
    """Who is named where a subject pronoun cannot mean them: after it, or in a phrase right before it.

    `He bit the fox`, `in pity for the fox he came`, `finding the fox asleep, he ran`: not the fox.
    """
    after = [m for m in mentions if m.start > at]
    if scan.segments[-1].subordinate:
        comma = clause.find(",", at)
        own = [m.character_id for m in after if comma < 0 or m.start < comma]
        then = [m.character_id for m in after if 0 <= comma < m.start and not m.possessive][:1]
        return own + then
    opening = clause[:at]
    first = re.match(r"(?:(?:and|but|so|then)\s+)?(\w+)", opening.strip(), re.I)
    led = first.group(1).lower() if first else ""
    phrase = led in _PREPOSITIONS or (led.endswith("ing") and led not in _NOT_VERBS)
    main = any(s.subjects and not s.subordinate for s in scan.segments)
    before = [m.character_id for m in mentions if m.start < at] if phrase and not main else []
    return [m.character_id for m in after] + before


def _owned(tokens: list[re.Match[str]], place: int) -> bool:
    """`His master told him`: whoever has the master stays the one spoken of."""
    before = [token.group().lower() for token in tokens[max(0, place - 2) : place]]
    return bool(before) and bool({"his", "her", "their", "whose", "its"} & set(before))


def _is_thing(clause: str, at: int, mentions: list[Mention]) -> bool:
    """Whether an `it` is nobody: `it rained`, or a thing that was named just before it."""
    if _DUMMY_IT.match(clause, at):
        return True
    for noun in re.finditer(
        r"\b(?:the|a|an|his|her|their|this|that) (?:[a-z]+ ){0,2}[A-Za-z]+", clause[:at], re.I
    ):
        if not any(m.start >= noun.start() - 1 and m.start <= noun.end() for m in mentions):
            return True
    return False


def _known(who: tuple[str, ...]) -> tuple[str, ...]:
    return () if any(c.startswith(_STRANGER) for c in who) else who


def _stranger_fits(key: str, pronoun: str) -> bool:
    nature = NOUNS[key.rstrip("#")]
    if pronoun in _PLURAL or key.endswith("#"):
        return pronoun in _PLURAL and key.endswith("#")
    if pronoun in ("he", "him", "himself", "his"):
        return nature.sex is not Sex.FEMALE
    if pronoun in ("she", "her", "herself"):
        return nature.sex is not Sex.MALE
    return nature.species != Species.HUMAN


def _acting(scan: _Scan) -> list[tuple[str, ...]]:
    """Who acts in the clause that is being read: its own subject, else the last one's."""
    for segment in reversed(scan.segments):
        if segment.subjects:
            return [who for who in segment.subjects[-1:] if who]
        if segment.stranger:
            return []
    return []


def _pass_word(word: str, scan: _Scan, tokens: list[re.Match[str]], place: int) -> None:
    """A word that names nobody: it may begin another clause, or be the verb of this one."""
    segment = scan.segments[-1]
    if word in (",", ";", ":", "—", "--"):
        scan.segments.append(_Segment())
    elif word in _SUBORDINATORS and _begins_clause(word, tokens, place):
        scan.segments.append(_Segment(subordinate=word not in ("then",)))
    elif word in _WEAK_JOINTS and segment.has_verb:
        scan.segments.append(_Segment())
    elif _is_verb(word):
        if not segment.has_verb and not segment.subjects and _has_stranger(tokens, place):
            segment.stranger = True
        segment.has_verb = True


def _begins_clause(word: str, tokens: list[re.Match[str]], place: int) -> bool:
    """`as the fox ran` and `before he came`, not `as a friend` or `before the door`."""
    if word not in ("as", "before", "after", "since", "until", "till", "once", "that"):
        return True
    for token in tokens[place + 1 : place + 8]:
        following = token.group().lower()
        if following in ",;:":
            return False
        if _is_verb(following):
            return True
    return False


def _is_verb(word: str) -> bool:
    return word not in _NOT_VERBS and (
        word in _VERBS or (word.endswith(("ed", "ing")) and len(word) > 4) or word.endswith("n't")
    )


def _has_stranger(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a noun phrase that names nobody stands before a verb: `the grapes hung`, `his cries brought`."""
    back = place - 1
    words: list[str] = []
    while back >= 0 and tokens[back].group() not in (",", ";", ":", "—", "--") and len(words) < 6:
        words.append(tokens[back].group().lower())
        back -= 1
    if not words or words[0].endswith("ing") or words[0] in _SUBORDINATORS | _WEAK_JOINTS | _PREPOSITIONS:
        return False
    determined = next((k for k, w in enumerate(words) if w in _DETERMINERS), None)
    if determined is None or determined == 0:
        return False
    return determined + 1 >= len(words) or words[determined + 1] not in _PREPOSITIONS


def _inverted(tokens: list[re.Match[str]], place: int) -> bool:
    """`Up jumped the fox`, `said the old crow`: the verb stands right before its subject."""
    back = place - 1
    while back >= 0 and place - back <= 4:
        word = tokens[back].group().lower()
        if word in _INVERTING:
            return True
        if word in _PREPOSITIONS or word in ",;:" or (_is_verb(word) and not word.endswith(("ed", "ing"))):
            return False
        back -= 1
    return False


def _joins_to(clause: str, mention: Mention, tokens: list[re.Match[str]], place: int) -> bool:
    """`The fox and the crow`: both are subjects."""
    words = [t.group().lower() for t in tokens[max(0, place - 4) : place]]
    return "and" in words or ("," in words and bool(re.match(r"[^.;]{0,30}\band\b", clause[mention.end :])))


def _opens(before: str) -> bool:
    """Whether nothing but joints stands before a pronoun."""
    return not re.search(
        r"\w",
        re.sub(
            r"^(?:(?:And|But|So|Then|Now|Yet|When|As|While|If|Once|At last|At once|Soon|After|Though)\b,?\s*)+",
            "",
            before.strip(),
            flags=re.I,
        ),
    )


def governed(clause: str, mention: Mention) -> bool:
    """Whether a preposition stands before the noun phrase: `to the old fox`, not `in terror the fox`."""
    before = re.findall(r"[\w'-]+|[,;:]", clause[: mention.start].lower())
    for word in reversed(before[-4:]):
        if word in _PREPOSITIONS:
            return True
        if word in _DETERMINERS:
            at = len(before) - 1 - before[::-1].index(word)
            if at == 0 or before[at - 1] not in _PREPOSITIONS:
                return False
            return before[at - 1] not in ("before", "after", "than", "for") or not _verb_follows(
                clause, mention
            )
        if word in ",;:" or word in ("and", "but", "or", "that", "when", "as", "while"):
            return False
    return False


def _verb_follows(clause: str, mention: Mention) -> bool:
    after = re.findall(r"[\w'-]+|[,;:]", clause[mention.end :].lower())[:2]
    if after and after[0] in _PRONOUNS | _DETERMINERS:
        return False
    return bool(after) and any(_is_verb(word) and not word.endswith("ing") for word in after)


def _negated(clause: str, mention: Mention) -> bool:
    """`no wolf came`, `looked for a wolf`, `should a wolf attack`: not to be seen."""
    before = clause[: mention.start].lower()
    return bool(
        re.search(
            r"\b(?:no|not|never|without|should|if|any|instead of|called|named|about|of)\s+(?:\w+\s+){0,2}$",
            before,
        )
    )
