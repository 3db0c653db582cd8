"""Retelling: the chosen parts as lines. Names where a listener would not know who is meant, who speaks where it is new."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Sex
from storyassets.model.script import Beat
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.words.prose_of_today import is_of_today, is_told_shortly
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.addressing import greets, to_the_face
from storyassets.story.writing.beats import assign_beats
from storyassets.story.writing.breath import LONGEST_BREATH_WORDS, in_one_breath, weigh_stems
from storyassets.story.writing.clear_pronouns import make_clear, whose_it_is
from storyassets.story.writing.emptiness import says_nothing
from storyassets.story.writing.lines import Told, split_long
from storyassets.story.writing.memory import PRONOUN_OPENING, REMEMBERED_LINES, Memory
from storyassets.story.writing.parts import Part
from storyassets.story.writing.said_once import say_once
from storyassets.story.writing.same_doer import name_doers_once
from storyassets.story.writing.sentence_joints import is_past
from storyassets.story.writing.spoken import speak

LONGEST_JOINED_SPEECH_WORDS = LONGEST_BREATH_WORDS
LONGEST_JOINED_CLAUSES_WORDS = 11
LONGEST_JOINED_DEEDS_WORDS = 14
FEWEST_CLAUSE_WORDS = 3
GREETED_LINES = 8
FEWEST_TOLD_PARTS = 6
LATEST_SUBJECT = 12
"""In a sentence the subject begins within so many characters."""

_PRONOUNS = word_set("he she it they i we you")
_PRONOUN_OF = {Sex.FEMALE: "she", Sex.MALE: "he"}
_NO_DOER = re.compile(r"(?P<joint>And|But|So|Then) (?P<did>[a-z]+) (?!the \w+[.]$)")
_COMES_FIRST = word_set(
    "came was were stood lay followed went had did began appeared thought said ended passed lived"
)
"""After these the one who does it may be named: `Then came the wolf.`"""

_BESIDES = re.compile(r" (?:in|with) [a-z ]+$")
_THOSE = re.compile(r"(?:All|Both)(?: [a-z]+)? of them\b")
_PARTIAL = re.compile(r"(?:one|each|none|both|any|neither|either)\b|(?:some|all|many|most) of\b", re.I)

# `But the horse was called Falada`: no turn.
_FLAT_BUT = re.compile(
    r"But (?:the|his|her|their|a|an) (?:[\w'-]+ ){1,5}(?:was|were|had|is|are)\b(?! (?:not|no|never|only)\b)"
)
# `She also sent her maid`: besides what, is not told.
_ALSO = re.compile(r"^(?P<who>(?:He|She|They|The \w+)) also (?=[a-z]+\b)")
_COUNTED_SOME = re.compile(r"(?:two|three|four|five|six|seven|twelve|some|several|many) ", re.I)
_ALL_OF_THEM = re.compile(
    r"\ball (?P<count>three|four|five|six|seven|ten|twelve) of them\b(?= (?:\w+ed|said)\b)", re.I
)
# How a clause begins that can go on after a comma, and the word that then joins it.
_JOINED_CLAUSE = re.compile(
    r"(?:(?P<joint>But|So|Then|Yet|But then)\s+)?(?P<opening>he|she|they|it|we|there|nobody|everyone|someone|I|the|a|an|his|her|its|their|my|our|this|that|these|those)\b",
    re.I,
)


class Teller(Memory):
    """Tells chosen parts one after another, remembering whom the listener has heard of."""

    def __init__(self, parts: Sequence[Part], people: People) -> None:
        super().__init__(people)
        self.parts = parts
        self._weights = weigh_stems(parts)
        text = " ".join(part.wordings[0] for part in parts)
        self._gently = is_of_today(text) or is_told_shortly(text)
        """Whether its own sentences are spoken, as those of today are."""
        self._sentence = -1
        """Of which sentence of the story the last part was."""

    def tell(self, chosen: Sequence[tuple[int, str]]) -> list[Told]:
        """The lines of the chosen parts, in order."""
        chosen = self._without_lost_answers(chosen)
        beats = assign_beats(self.parts, [i for i, _ in chosen])
        previous = -1
        for (i, text), beat in zip(chosen, beats, strict=True):
            part = self.parts[i]
            follows = i == previous + 1
            if part.speaker:
                self._speak(part, text, beat, follows)
            else:
                self._narrate(part, text, beat, follows)
            previous, self._sentence = i, part.sentence
        return make_clear(name_doers_once(say_once(self.told), self.people), self.people)

    def _without_lost_answers(self, chosen: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        """Without a question that another answered, where the answer is not told and who asked speaks on."""
        kept = []
        for n, (i, text) in enumerate(chosen):
            after = chosen[n + 1][0] if n + 1 < len(chosen) else i + 1
            speaker = self.parts[i].speaker
            others = any(p.speaker not in (None, speaker) for p in self.parts[i + 1 : after])
            lost = others and self.parts[after].speaker == speaker and text.rstrip().endswith("?")
            if not (speaker and lost and len(chosen) > FEWEST_TOLD_PARTS):
                kept.append((i, text))
        return kept

    def _speak(self, part: Part, text: str, beat: Beat, follows: bool) -> None:
        last = self.told[-1] if self.told else None
        speaker = part.speaker or ""
        text = self._said_to_the_face(speaker, text)
        if last and last.speaker == speaker and last.beat == beat:
            if spoken_words(last.text) + spoken_words(text) <= LONGEST_JOINED_SPEECH_WORDS:
                self.told[-1] = Told(beat, f"{last.text} {text}", speaker, part.subjects, last.tone)
                return
        elif speaker != FIRST_PERSON and self._is_new_voice(speaker):
            self._add(Told(beat, self._announce(part, text), None, (speaker,)))
        for group in _in_breaths(speak(text, _nobody_again, gently=self._gently)):
            for piece in split_long(group):
                self._add(Told(beat, piece, speaker, part.subjects, part.tone))

    def _said_to_the_face(self, speaker: str, text: str) -> str:
        """After a greeting, whom alone `her` can mean is told so to the face."""
        late = range(max(0, len(self.told) - GREETED_LINES), len(self.told))
        if not any(self.told[n].speaker == speaker and greets(self.told[n].text) for n in late):
            return text
        others = {c for n in late for c in self._named[n]} - {speaker, FIRST_PERSON}
        if len(others) != 1 or any(self.people.role(c).crowd for c in others):
            return text
        return to_the_face(text, self.people.role(min(others)).sex)

    def _announce(self, part: Part, text: str) -> str:
        """Who speaks that nobody was told of, in the words of the story where it has any."""
        if part.announced:
            return part.announced
        speaker = part.speaker or ""
        name = self.people.called(speaker)
        if speaker not in self.met and (related := self.people.relation(speaker) or self._kin(speaker)):
            name = related
        elif speaker not in self.met and name.startswith("the ") and not self.people.role(speaker).crowd:
            name = f"{'an' if name[4:5].lower() in 'aeiou' else 'a'} {name[4:]}"
        verb = "asked" if text.endswith("?") else "cried" if text.endswith("!") else "said"
        return f"{name[:1].upper()}{name[1:]} {verb}:"

    def _narrate(self, part: Part, text: str, beat: Beat, follows: bool) -> None:
        if not follows or len(text.split()) < len(part.wordings[0].split()) or self._turns_to_another(part):
            text = self._name_again(text, part)
        text = self._name_inside(text, part, self._source_of(part))
        text = self._with_doer(self._they_again(self._related(text)), part)
        text = self._name_object(text, part, REMEMBERED_LINES if follows else 1)
        text = self._without_joint(self._as_pronoun(text, part), follows)
        subjects = self._still_named(part, text)
        if follows and self.told and self._join(part, text, beat, subjects):
            return
        pieces = speak(text, self._again, gently=self._gently)
        for n, spoken in enumerate([p for p in pieces if not says_nothing(p)] or pieces):
            opened = PRONOUN_OPENING.match(spoken)
            leads = opened is not None and opened.group("pronoun").lower() != "it"
            piece = spoken if n and leads else self._remind(spoken, part)
            piece = piece if self._gently else in_one_breath(piece, self._weights)
            about = self._about(piece, text, subjects)
            for line in split_long(piece):
                self._add(Told(beat, line, None, about))

    def _source_of(self, part: Part) -> str:
        """The sentence of the story up to the end of a part."""
        same = (p for p in self.parts if p.sentence == part.sentence and p.place <= part.place)
        return " ".join(p.wordings[0] for p in same if p.speaker is None)

    def _as_pronoun(self, text: str, part: Part) -> str:
        """`Two little men came. They began to sew.`: whom the sentence before names in the same words."""
        last = self.told[-1] if self.told else None
        again = _same_opening(last.text, text) if last and last.speaker is None else 0
        if not again or self._sentence != part.sentence or last is None:
            return text
        some = _COUNTED_SOME.match(text)
        pronoun = "They" if some else self._again(text[: again - 1], last.text)
        return f"{pronoun} {text[again:]}" if pronoun.lower() in _PRONOUNS else text

    def _without_joint(self, text: str, follows: bool) -> str:
        """`But`, where what it is set against is not told; `all four of them`, where nobody has counted them."""
        if not follows:
            text = _ALSO.sub(r"\g<who> ", text)
        if not follows and _FLAT_BUT.match(text):
            text = f"{text[4:5].upper()}{text[5:]}"
        counted = _ALL_OF_THEM.search(text)
        if counted and not any(counted["count"] in t.text.lower() for t in self.told):
            all_of_them = "They all" if not counted.start() else "they all"
            text = f"{text[: counted.start()]}{all_of_them}{text[counted.end() :]}"
        return text

    def _with_doer(self, text: str, part: Part) -> str:
        """`And gave it to the stranger` → `And the miller gave it to the stranger`."""
        opened = _NO_DOER.match(text)
        if opened is None or not part.subjects or not is_past(opened["did"]) or opened["did"] in _COMES_FIRST:
            return text
        who = "I" if part.subjects[0] == FIRST_PERSON else self.people.called(part.subjects[0])
        return f"{opened['joint']} {who} {text[opened.start('did') :]}"

    def _they_again(self, text: str) -> str:
        """`All four of them said`, where the last line began so too: `They said`."""
        those = _THOSE.match(text)
        last = self.told[-1] if self.told else None
        same = those and last and last.speaker is None and last.text.startswith(those.group())
        return f"They{text[those.end() :]}" if those and same else text

    def _about(self, piece: str, text: str, subjects: tuple[str, ...]) -> tuple[str, ...]:
        """Of those whom a sentence is about, whom one of its pieces is about: its doer first."""
        if piece == text:
            return subjects
        here = [m.character_id for m in self.people.mentions(piece) if not m.possessive]
        if not here and (owner := whose_it_is(piece, subjects, self.people)):
            return (owner,)
        everywhere = {m.character_id for m in self.people.mentions(text)}
        kept = [c for k, c in enumerate(subjects) if c in here or k == 0 or c not in everywhere]
        if here and self.people.mentions(piece)[0].start <= LATEST_SUBJECT:
            kept = [here[0], *kept]
        return tuple(dict.fromkeys(kept))

    def _again(self, subject: str, told: str) -> str:
        """How the next sentence begins that is about the same: a pronoun, a name where it would not be clear; nothing if unknown."""
        last = subject.split()[-1].lower() if subject else ""
        if last in _PRONOUNS:
            return last.upper() if last == "i" else last.capitalize()
        subject = _BESIDES.sub("", subject)
        mentions = [m for m in self.people.mentions(subject) if not m.possessive]
        who = list(dict.fromkeys(m.character_id for m in mentions))
        if not mentions or mentions[-1].end != len(subject) or _PARTIAL.match(subject):
            return ""
        if len(who) > 1 and " and " not in subject:
            return ""
        if FIRST_PERSON in who:
            return "We" if len(who) > 1 else "I"
        crowd = len(who) > 1 or self.people.role(who[0]).crowd
        sex = self.people.role(who[0]).sex
        pronoun = "they" if crowd else _PRONOUN_OF.get(sex, "")
        others = {m.character_id for m in self.people.mentions(told)} - set(who)
        if pronoun and (crowd or not any(self._fits(c, pronoun) for c in others)):
            return pronoun.capitalize()
        name = " and ".join(self.people.called(c) for c in who)
        if len(who) == 1 and name.startswith("the "):
            known = subject.lower().rfind(name.removeprefix("the ").lower())
            name = f"the {subject[known if known >= 0 else mentions[-1].start :].removeprefix('the ')}"
        return f"{name[:1].upper()}{name[1:]}"

    def _join(self, part: Part, text: str, beat: Beat, subjects: tuple[str, ...]) -> bool:
        """Two short clauses of one sentence are told as one sentence again."""
        last = self.told[-1]
        opened = _JOINED_CLAUSE.match(text)
        again = _same_opening(last.text, text)
        words = spoken_words(last.text), spoken_words(text)
        if (
            (opened is None and not again)
            or self._sentence != part.sentence
            or last.speaker is not None
            or last.beat is not beat
            or not last.text.endswith(".")
            or min(words) < FEWEST_CLAUSE_WORDS
            or sum(words) > (LONGEST_JOINED_DEEDS_WORDS if again else LONGEST_JOINED_CLAUSES_WORDS)
        ):
            return False
        if again or opened is None:
            self.told.pop()
            self._named.pop()
            self._add(Told(beat, f"{last.text[:-1]} and {text[again:]}", None, last.subjects))
            return True
        joint = (opened.group("joint") or "and").lower()
        joint = "and then" if joint == "then" else joint
        opening = opened.group("opening")
        rest = f"{opening if opening == 'I' else opening.lower()}{text[opened.end() :]}"
        self.told.pop()
        self._named.pop()
        joined = tuple(dict.fromkeys((*last.subjects, *subjects)))
        self._add(Told(beat, f"{last.text[:-1]}, {joint} {rest}", None, joined))
        return True

    def _still_named(self, part: Part, text: str) -> tuple[str, ...]:
        """The doer, and the others but those whom only left-out words named."""
        if text.split()[:2] != part.wordings[0].split()[:2] and (mentions := self.people.mentions(text)):
            named = [m.character_id for m in mentions if not m.possessive]
            if part.subjects and part.subjects[0] not in named:
                # A word that another takes over in the course of the story: it is the part that knows whom it means.
                named = [c if c in part.subjects else part.subjects[0] for c in named]
            return tuple(dict.fromkeys(named))[:3]
        named_before = {m.character_id for m in self.people.mentions(part.wordings[0])}
        named_now = {m.character_id for m in self.people.mentions(text)}
        return tuple(
            c for k, c in enumerate(part.subjects) if k == 0 or c not in named_before or c in named_now
        )


def _in_breaths(sentences: Sequence[str]) -> list[str]:
    """Sentences of a speech together as long as a breath holds them."""
    groups: list[str] = []
    for sentence in sentences:
        if groups and spoken_words(f"{groups[-1]} {sentence}") <= LONGEST_BREATH_WORDS:
            groups[-1] = f"{groups[-1]} {sentence}"
        else:
            groups.append(sentence)
    return groups


def _nobody_again(subject: str, told: str) -> str:
    """Whoever speaks says `he` of anybody: in a speech no subject is named again."""
    last = subject.split()[-1] if subject else ""
    return last if last == "I" else ""


def _same_opening(one: str, two: str) -> int:
    """How many characters of the second say again whom the first is about, where its verb comes next; else 0."""
    words, at = two.split(), 0
    for word, before in zip(words, one.split(), strict=False):
        if word.lower() != before.lower() or has_verb(word):
            break
        at += 1
    if not at or at >= len(words) - 1 or not has_verb(words[at]):
        return 0
    return len(" ".join(words[:at])) + 1
