"""Pronouns: whom he, she, it and they stand for. Whoever fits and was spoken of last; nobody when unsure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from storyassets.model.character import Role, Sex, Species
from storyassets.model.script import Line
from storyassets.story.reading.verb_uses import COUNTS
from storyassets.story.words.plural_things import means_things
from storyassets.story.words.word_tables import word_set

SUBJECT_PRONOUNS = word_set("he she it they")
OBJECT_PRONOUNS = word_set("him them")
"""'Her' and 'it' are left out: they are more often 'her nest' and 'it is said'."""

OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
_PLURAL = word_set("they them")
_MALE = word_set("he him")
_CALLED = "called|read|said|spoke|shouted|announced|whispered|heard|wrote|mentioned|typed|spelled"
_DONE_TO_ANOTHER = re.compile(
    rf"^(?:(?:But|And|Then|So),? )?(?:When|As|After|Once|While|Before|Because|Since|If) (?:[\w.'’-]+ ){{1,4}}?"
    rf"(?:(?:{_CALLED})(?: out)? (?:his|her) (?:\w+ )?name\b|\w+ (?:him|her)(?=,)|\w+ (?:him|her)(?= (?:he|she)\b))"
)
"""`When the principal called his name he walked`, `When the judge asked him, he smiled`: it is not the principal who walks."""

_WITH_A_TAIL = r"(?:tail|wings?|paws?|hoo[fv]e?s|whiskers|feathers|beak|mane|snout|antlers|fur|muzzle|udder|talons|claws)"
_OF_A_BEAST = re.compile(
    r"\b(?:he|she|it) (?:\w+ly |then |just |only )?(?:pawed (?:at )?(?:the|his|her|its)\b|pawed(?=[,.;!?]| and\b)|neighed|whinnied|brayed|bleated|mooed|clucked(?! (?:his|her) tongue)|"
    r"quacked|oinked|miaowed|meowed|wagged(?! (?:a|his|her) finger)|grazed(?! (?:a|his|her|the) )|chewed the cud|pricked up)"
    rf"|\bhe\b[^.;,!?]{{0,24}} his (?:\w+ )?{_WITH_A_TAIL}\b|\bshe\b[^.;,!?]{{0,24}} her (?:\w+ )?{_WITH_A_TAIL}\b",
    re.I,
)
"""`He pawed. He snorted.`, `she shook her feathers`: no human being did that, if a beast was told of lately."""

_RECENT = 3
_PAIR = 2


@dataclass
class Recall:
    """Who has been spoken of, and the subjects that the writer gave the line that is being read."""

    roles: Mapping[str, Role]
    recent: list[str] = field(default_factory=list)
    subjects: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    """The subjects, if a pronoun can stand for them."""

    last_doers: tuple[str, ...] = ()
    aside: str | None = None
    done_to_another: bool = False
    """Whether the sentence begins with what somebody does to one who then acts."""

    told: str = ""
    """The line that is read, and whether its `them` are things."""

    of_things: bool = False
    of_beast: bool = False
    """Whether the line tells of what only a beast does, or has."""

    counted: dict[str, str] = field(default_factory=dict)
    """How many a group was told to be, and who: 'the three' are they."""

    mistaken: dict[str, str] = field(default_factory=dict)
    """For whom the writer took a beast, until they are named again, and the beast."""

    acted: list[str] = field(default_factory=list)
    """Who did something, the last one last."""

    named: list[str] = field(default_factory=list)
    """Who was spoken of in the sentence that is being read; `last_named` in the one before."""

    last_named: tuple[str, ...] = ()

    def begin(self, line: Line, named: Collection[str]) -> None:
        """A new line: its subjects come first, but for those that it names itself.

        'As he cast the stone, the ant stung him': the ant is the line's subject, and not 'he'.
        """
        for who in named:
            self.mistaken.pop(who, None)
        self.subjects = tuple(self.mistaken.get(who, who) for who in line.subjects)
        self.of_things, self.told = means_things(self.told, line.text), line.text
        self.of_beast = _OF_A_BEAST.search(line.text) is not None
        self.opening = () if set(self.subjects[:1]) & set(named) else self.subjects
        self.aside = None
        self.done_to_another = _DONE_TO_ANOTHER.match(line.text) is not None

    def set_aside(self, who: str) -> None:
        """In 'finding his master asleep, he', the master is not 'he'."""
        self.aside = who

    def meet(self, who: str) -> None:
        """Someone is named."""
        _move_last(self.recent, who)
        _move_last(self.named, who)

    def count(self, who: str, words: Sequence[str]) -> None:
        """Who is named together with a number, if they are several: 'three geology students'."""
        if self._is_crowd(who):
            self.counted |= dict.fromkeys((n for n in map(str.lower, words) if n in COUNTS), who)

    def act(self, who: str) -> None:
        """Someone is the doer of a clause."""
        _move_last(self.acted, who)
        if who in self.recent:
            _move_last(self.recent, who)  # who acts as `he` was spoken of after whoever was named before
        _move_last(self.named, who)

    def end_sentence(self, doers: tuple[str, ...]) -> None:
        """A full stop: who did it is likely to go on."""
        self.last_doers = doers or self.last_doers
        self.last_named = tuple(self.named) or self.last_named
        self.named = []
        self.aside, self.done_to_another = None, False

    def resolve(self, pronoun: str, doers: tuple[str, ...], *, many: bool = False) -> tuple[str, ...]:
        """Whom a subject pronoun stands for: the clause's doer if it fits, else the line's, else the last."""
        if pronoun in _PLURAL:
            return self._resolve_plural(doers, many=many)
        # 'My daughter tips it out, and she asks': the subject, once it has been named here.
        here = [who for who in self.subjects[:1] if who in self.named]
        others = [who for who in (*self.subjects, *reversed(self.recent)) if who not in doers]
        likely = (
            *(others if self.done_to_another and pronoun != "it" else doers[:1]),
            *self.opening[:1],
            *here,
        )
        # 'It' is often nobody: 'it was now his turn'.
        later = () if pronoun == "it" else (*self.last_doers[:1], *reversed(self.recent))
        if self.of_beast and (beasts := [w for w in (*likely, *later) if self._is_beast(w)]):
            self.mistaken |= dict.fromkeys((w for w in self.subjects if not self._is_beast(w)), beasts[0])
            likely, later = tuple(beasts), ()
        for candidate in (*likely, *later):
            if candidate != self.aside and self._fits(pronoun, candidate):
                return (candidate,)
        return ()

    def resolve_pair(self, doers: tuple[str, ...]) -> tuple[str, ...]:
        """Whom 'both' and 'the two' stand for: the two of the sentence before, else the last two doers."""
        for pair in (self.named, self.last_named, self.acted[-2:]):
            if len(pair) == 2 and not any(self._is_crowd(who) for who in pair):
                return tuple(pair)
        return doers if len(doers) == 2 else self._resolve_plural(doers)

    def resolve_other(self) -> tuple[str, ...]:
        """Whom 'the other' stands for: one more of the crowd that acted last, else the other one of a pair."""
        last = self.acted[-1:] or list(self.last_doers[:1])
        if last and self._is_crowd(last[0]):
            return tuple(last)
        for pair in (self.named, self.last_named, self.acted[-2:]):
            others = [who for who in pair if who not in last]
            if len(pair) == _PAIR and len(others) == 1:
                return tuple(others)
        return ()

    def resolve_object(self, pronoun: str, doers: tuple[str, ...]) -> tuple[str, ...]:
        """Whom 'him' or 'them' stands for: the only other one of late who fits, else nobody."""
        if pronoun in _PLURAL:
            if self.of_things:
                return ()
            crowd = [who for who in self.recent[-_RECENT:] if self._is_crowd(who) and who not in doers]
            return tuple(crowd[-1:])
        given = [w for w in self.subjects if w not in doers and self._fits(pronoun, w)]
        if given:
            return (given[0],) if len(given) == 1 else ()
        others = [w for w in self.recent[-_RECENT:] if w not in doers and self._fits(pronoun, w)]
        return (others[0],) if len(others) == 1 else ()

    def _resolve_plural(self, doers: tuple[str, ...], *, many: bool = False) -> tuple[str, ...]:
        both = tuple(self.named) if set(self.named) == set(self.subjects) else ()
        for group in (doers, both, self.opening, self.last_doers):
            known = tuple(who for who in group if who in self.roles)
            if len(known) > 1 or (known and self._is_crowd(known[0])):
                return known
        for who in reversed(self.recent[-_RECENT:]):
            if self._is_crowd(who):
                return (who,)
        kin = self._find_kin()
        if len(kin) == _PAIR and not many:
            return kin
        return self.last_named if len(self.last_named) == 2 and not many else ()

    def _find_kin(self) -> tuple[str, ...]:
        """The animals of the last doer's kind who did something: two mice are 'they', and not a mouse and a cat."""
        last = self.roles.get(self.acted[-1]) if self.acted else None
        if last is None or last.species is Species.HUMAN:
            return ()
        return tuple(who for who in self.acted if self.roles[who].species is last.species)

    def has_human(self, whom: Collection[str]) -> bool:
        """Whether one of them is human: animals catch with their teeth, and nobody hangs in a net then."""
        return any(self.roles[who].species is Species.HUMAN for who in whom if who in self.roles)

    def _is_beast(self, who: str) -> bool:
        return who in self.roles and self.roles[who].species not in (Species.HUMAN, Species.ROBOT)

    def _is_crowd(self, who: str) -> bool:
        return who in self.roles and self.roles[who].crowd

    def _fits(self, pronoun: str, who: str) -> bool:
        role = self.roles.get(who)
        if role is None or role.crowd or role.name == "I":
            # Whoever tells the story is never `he` or `she` in it.
            return False
        if pronoun != "it" and role.species is Species.ROBOT and role.sex is Sex.UNKNOWN:
            return False
        if pronoun in _MALE:
            return role.sex is not Sex.FEMALE
        if pronoun == "she":
            return role.sex is not Sex.MALE
        return role.species is not Species.HUMAN


def _move_last(names: list[str], who: str) -> None:
    if who in names:
        names.remove(who)
    names.append(who)
