"""Votes of the pronouns: for which sex a narration speaks of each of its roles. Who is decided by them is `sexes`'."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from storyassets.model.character import Role, Sex, Species
from storyassets.story.words.grammar_words import PREPOSITIONS
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST


class Place(Protocol):
    """Where in a text someone is named."""

    @property
    def character_id(self) -> str:
        """As of a mention."""

    @property
    def start(self) -> int:
        """As of a mention."""

    @property
    def end(self) -> int:
        """As of a mention."""

    @property
    def possessive(self) -> bool:
        """As of a mention."""


MentionsIn = Callable[[str], Sequence[Place]]
"""Where in a text someone is named, in order."""

_LATELY = 12
"""So many sentences long a beast of a known sex is in mind."""

TAG_VOTES = 5
"""`The nurse smiled. "…," she said`: who speaks is who acted just before."""

_PRONOUN = re.compile(r"\b(he|him|himself|his|she|herself|her)\b", re.I)
_LED_BY = re.compile(r"(?:(?:But|And|Then|So|Now) )?(?:he|she)\b", re.I)
_BEGINS = re.compile(r"(?:he|she)\b", re.I)
_THEN = re.compile(r"[^.;]{0,70}?\b(he|she)\b")
_MALE = frozenset({"he", "him", "himself", "his"})
_OWNERS = frozenset({"his", "her"})
_OWN = re.compile(r"[^.,;]{0,40}?\b(his|himself|her|herself)\b")
_OWN_THING = re.compile(
    r" (?:\w+ly )?\w+(?: off| up| down| out| on| into)? (his|her) (?:\w+ )?(?:pens?|pencil|glasses|spectacles|hat|cap|coat|jacket|apron|gloves|keys|purse"
    r"|wallet|throat|breath|watch|badge|notebook|clipboard|stethoscope|whistle|umbrella|tie|sleeves|helmet|hard hat|uniform|lunch|shift"
    r"|laptop|briefcase|handbag|handkerchief|beard|mustache|moustache|newspaper|cane|shoulders|eyebrows|sandwich|sunglasses)\b"
)
"""`Dr. Osei dropped her pen`: her own, surely."""

_BEFORE = re.compile(
    r"([\w'-]+)\s+(?:(?:the|a|an|this|one|old|young|little|poor|town|country|mother|father)\s+)+$", re.I
)
_TAG = re.compile(rf"\W*(?:he|she) (?:{'|'.join(sorted(SPEECH_VERBS))}|read)\b")
"""Written small: it follows what was said."""
_ENVIED = re.compile(
    r"(?:(?:envious|jealous|fond|afraid|proud|ashamed|tired|wary|weary) of|envied|admired|adored|loved|liked|hated|feared|pitied|despised|praised)"
    r" (?:(?:the|an?|this|that|old|young|little|poor|proud|beautiful) )*$",
    re.I,
)
_BECAUSE = re.compile(
    r",? (?:because|since|for|as|because of|on account of) (?P<owner>his|her) "
    r"(?!(?:own|mother|father|parents?|sisters?|brothers?|sons?|daughters?|child|children|husband|wife|friends?|master|mistress)\b)",
    re.I,
)
"""`A raven envied the swan, because her feathers were white`: what is envied is the swan's."""

_SENTENCE = re.compile(r"(?<=[.!?;:])\s+")
_DEED_TO = re.compile(
    r" (?:\w+ly )?\w+(?:ed|t|w|d|e)(?: (?:at|to|for|with|after|before|behind|beside|from))? $"
)
_NO_OWNER = re.compile(
    r"(?:[.,;:!?]|$| (?:to|with|from|in|on|at|by|up|down|out|off|why|what|how|if|where|who|when|again|and|but|for|a|an|the|into)\b)"
)


def sentences_of(narration: str) -> list[str]:
    """What a pronoun looks back over: sentences, and the parts of them that a semicolon or a colon ends."""
    return _SENTENCE.split(narration)


class PronounVotes:
    """Hears a narration sentence by sentence, and counts for each role the pronouns that mean it."""

    def __init__(self, by_id: Mapping[str, Role], mentions_in: MentionsIn) -> None:
        self.votes: dict[str, Counter[Sex]] = defaultdict(Counter)
        self._by_id = by_id
        self._mentions_in = mentions_in
        self._heard = 0
        self._before: set[str] = set()
        self._named_at = 0
        self._led_by = False
        """Whether the sentence before was led by a pronoun: whom it named did not act in it."""
        self._named: set[Sex] = set()
        self._told_at: dict[tuple[bool, Sex], int] = {}
        self._brought_in = ""
        """Whom alone the sentence before named, for the first time and by a name."""
        self._heard_of: set[str] = set()
        self._done_to: tuple[str, Sex] | None = None
        """Who last did something to somebody of that sex: `Reyes asked her`."""

    def hear(self, sentence: str) -> None:
        """The next sentence."""
        mentions = self._mentions_in(sentence)
        here = {m.character_id for m in mentions}
        for pronoun in _PRONOUN.finditer(sentence):
            if _is_done_to(sentence, pronoun, mentions):
                self._done_to = (mentions[0].character_id, _sex_of(pronoun.group()))
            elif not self._owns_another(sentence, pronoun, here):
                self._vote_by_pronoun(sentence, _sex_of(pronoun.group()), here)
        for mention in mentions:
            if mention.character_id in self._by_id:
                self._vote_by_mention(sentence, mention)
        self._brought_in = self._named_first(sentence, mentions)
        self._heard_of |= here
        self._remember(here)
        self._led_by = _LED_BY.match(sentence) is not None

    def _named_first(self, sentence: str, mentions: Sequence[Place]) -> str:
        """Whom alone a sentence names, by a name that was not heard before: `There lived Hajara. She was blind.`"""
        one = mentions[0].character_id if len(mentions) == 1 else ""
        new = one in self._by_id and one not in self._heard_of and not mentions[0].possessive
        return one if new and sentence[mentions[0].start].isupper() and not _LED_BY.match(sentence) else ""

    def _owns_another(self, sentence: str, pronoun: re.Match[str], here: set[str]) -> bool:
        """Whether `his` or `her` says nothing: it may be anybody's, or what is owned is somebody too."""
        return pronoun.group().lower() in _OWNERS and (
            len(self._present(here)) > 1
            or not here
            or _owns_somebody(sentence[pronoun.end() :], self._mentions_in)
        )

    def _present(self, here: set[str]) -> list[str]:
        return sorted(who for who in here | self._before if who in self._by_id)

    def _vote_by_pronoun(self, sentence: str, sex: Sex, here: set[str]) -> None:
        present = self._present(here)
        may_be = [who for who in present if self._by_id[who].sex in (sex, Sex.UNKNOWN) or len(present) == 1]
        tags = not here and _TAG.match(sentence) is not None
        if may_be and may_be == [self._brought_in] and not here and _BEGINS.match(sentence):
            self.votes[may_be[0]][sex] += TAG_VOTES
        elif len(may_be) == 1 and not self._may_mean_another(may_be[0], sex, here, tags=tags):
            self.votes[may_be[0]][sex] += TAG_VOTES if tags else 1

    def _may_mean_another(self, who: str, sex: Sex, here: set[str], *, tags: bool = False) -> bool:
        """Whether a pronoun may mean somebody else than the only one whom it fits; who speaks acted just before."""
        if not here and (who, sex) == self._done_to:  # `Reyes asked her. "…," she said`: she is not Reyes
            return True
        if self._by_id[who].sex is not Sex.UNKNOWN or (tags and self._acted_last()):
            return False
        # `An engineer replied. So she wrote to the captains`: she may be the woman told of before.
        return (who not in here and sex in self._named) or self._is_known_beasts(who, sex)

    def _acted_last(self) -> bool:
        """Whether the sentence before named one person."""
        return len(self._before) == 1 and self._heard - self._named_at <= 1 and not self._led_by

    def _is_known_beasts(self, who: str, sex: Sex) -> bool:
        """`She charged`, after an elephant and a calf: she is the beast whose sex is known and who was told of just now."""
        last = self._told_at.get((False, sex))
        beast = self._by_id[who].species is not Species.HUMAN
        return beast and last is not None and self._heard - last <= _LATELY

    def _vote_by_mention(self, sentence: str, mention: Place) -> None:
        if not mention.possessive and _may_lead(sentence[: mention.start]):
            for pattern in (_OWN, _THEN):
                own = pattern.match(sentence, mention.end)
                if own and self._means_the_same(sentence[mention.end : own.start(1)], own.group(1), mention):
                    self.votes[mention.character_id][_sex_of(own.group(1))] += 1
        if not mention.possessive and (thing := _OWN_THING.match(sentence, mention.end)):
            self.votes[mention.character_id][_sex_of(thing[1])] += TAG_VOTES
        if sex := _envied_for(sentence, mention, self._mentions_in):
            self.votes[mention.character_id][sex] += 1

    def _means_the_same(self, between: str, pronoun: str, mention: Place) -> bool:
        """Whether a pronoun right after a name means whom the name means."""
        who, sex = mention.character_id, _sex_of(pronoun)
        if (who, sex) == self._done_to or (pronoun in _OWNERS and self._may_be_anothers(who, sex)):
            return False
        return not self._mentions_in(between) and not re.search(r"\band\s+$", between)

    def _may_be_anothers(self, who: str, sex: Sex) -> bool:
        """`Danny won. When the principal called his name`: it is Danny's name, for all that is known."""
        new = who not in self._before and self._by_id[who].sex is Sex.UNKNOWN
        return new and any(c in self._by_id and self._by_id[c].sex is sex for c in self._before)

    def _remember(self, here: set[str]) -> None:
        roles = [self._by_id[who] for who in here if who in self._by_id]
        if here and self._done_to and self._done_to[0] not in here:
            self._done_to = None
        self._told_at |= {(role.species is Species.HUMAN, role.sex): self._heard for role in roles}
        self._named |= {role.sex for role in roles}
        self._before, self._named_at = (here, self._heard) if here else (self._before, self._named_at)
        self._heard += 1


def _sex_of(pronoun: str) -> Sex:
    return Sex.MALE if pronoun.lower() in _MALE else Sex.FEMALE


def _is_done_to(sentence: str, pronoun: re.Match[str], mentions: Sequence[Place]) -> bool:
    """`Reyes asked her`, where nobody else is named: whom Reyes asks is another."""
    return (
        pronoun.group() in ("him", "her")
        and len(mentions) == 1
        and not mentions[0].possessive
        and _DEED_TO.fullmatch(sentence[mentions[0].end : pronoun.start()]) is not None
        and _NO_OWNER.match(sentence, pronoun.end()) is not None
    )


def _envied_for(sentence: str, place: Place, mentions_in: MentionsIn) -> Sex | None:
    """The sex of whom somebody envies, loves or fears for something of `hers` or `his`."""
    because = _BECAUSE.match(sentence, place.end)
    if because is None or not _ENVIED.search(sentence[: place.start]):
        return None
    if _owns_somebody(sentence[because.end("owner") :], mentions_in):
        return None
    return _sex_of(because["owner"])


def _may_lead(before: str) -> bool:
    """Whether a name can be a subject where it stands: no verb and no preposition is right before it."""
    word = _BEFORE.search(before)
    if word is None:
        return True
    last = word.group(1).lower()
    return last not in PREPOSITIONS and last not in IRREGULAR_PAST and not last.endswith(("ed", "ing"))


def _owns_somebody(after: str, mentions_in: MentionsIn) -> bool:
    """`His precious goose`: the goose is not he."""
    words = re.match(r"(?:\s+[\w'-]+){1,3}", after)
    return bool(words and mentions_in(words.group()))
