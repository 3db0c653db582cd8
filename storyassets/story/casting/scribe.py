"""The scribe: goes through a story once and takes down its pieces, following who is spoken of and who speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from storyassets.model.script import Emotion
from storyassets.story.casting.announcing import announcement_of
from storyassets.story.casting.moods import tone_of
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.casting.reference import NOBODY, Follower, Reading
from storyassets.story.casting.said import STRANGER, Said, TagRead
from storyassets.story.casting.speech_joints import joint_of
from storyassets.story.casting.tag_actions import main_clause
from storyassets.story.casting.tags import ANSWERING
from storyassets.story.casting.told_about import speak_of
from storyassets.story.words.clauses import divide_as_written, divide_clauses, has_verb
from storyassets.story.words.language import close_sentence, split_sentences
from storyassets.story.words.single_deeds import single_deeds
from storyassets.story.words.speech_verbs import SPEECH_VERBS

LONGEST_WHOLE_CLAUSE_WORDS = 34
"""In a longer one each deed is told by itself, or not at all."""

# What is left of a tag whose verb and speech are gone: `they sat down together, they`.
_TAG_VERBS = "said|answered|replied|cried|asked|thought|called|exclaimed"
_ONLY_SAYS = re.compile(
    r"\b(?:said|says?|asked|asks|replied|answered|thought|told|added|continued|spoke|inquired|remarked|declared|exclaimed|retorted)\b",
    re.I,
)
_ANNOUNCED = re.compile(rf",\s+(?:the|his|her|their)\s+(?:\w+\s+)?[\w-]+\s+(?:{_TAG_VERBS})[.:]?$")
_SUBJECT_LEFT = re.compile(
    rf",\s+(?:and\s+|but\s+|so\s+)?(?:he|she|they|it|I|we)(?:\s+(?:{_TAG_VERBS}))?$|,?\s+and\s+(?:{_TAG_VERBS})$"
)


@dataclass(frozen=True)
class Piece:
    """A stretch of the story in its order: narration, or one character's speech.

    `sentence` counts the sentences of the story; pieces of one sentence share it. `aloud` marks a
    quotation that nobody could be given, which the narrator reads. `tone` is how its tag says it is said.
    """

    text: str
    paragraph: int
    sentence: int
    speaker: str | None = None
    aloud: bool = False
    reading: Reading = NOBODY
    tone: Emotion | None = None
    announced: str = ""
    """How its tag brings in who speaks."""


class Scribe:
    """Goes through the story once, following who is spoken of and who speaks."""

    def __init__(
        self,
        people: People,
        *,
        finely: bool,
        whole: bool = False,
        known: Mapping[tuple[int, int], str] | None = None,
        mutes: tuple[str, ...] = (),
    ) -> None:
        self.follower = Follower(people)
        self.known = known or {}
        """Who says which quotation of which paragraph, where that was settled before; nobody: that is not sure."""

        self.mutes = mutes
        """The beasts that never speak."""

        self.said: list[Said] = []
        self.tag: TagRead | None = None
        """That of the quotation just read."""

        self.told_to = ""
        """To whom its tag says that goes."""

        self.settled: str | None = None
        """Who is known to say the quotation that is being read; nobody: that is not sure."""

        self.finely = finely
        """Whether each deed of a sentence is a piece of its own."""

        self.whole = whole
        """Whether sentences stay as they stand."""

        self.pieces: list[Piece] = []
        self.paragraph = 0
        self.sentence = 0
        self.speakers: list[str] = []
        self.question = ""
        """What was said last; `verb` is that of its tag."""

        self.verb = ""
        self.answerer = ""
        """Who answers what is being read."""

        self.partner = ""
        """To whom that was said, as far as the text tells."""

        self.alone = False
        """Whether the paragraph opens with a quotation and has one more."""

        self.led_in = ""
        """Who laughed or sighed, and no more, right before: `Hale laughed. "…"`"""

        self.read_before = ""
        """The paragraph above."""

        self.unclosed = False
        """Whether the last speech of the paragraph before was left open."""

    @property
    def people(self) -> People:
        """The people, as words name them by now."""
        return self.follower.people

    def narrate(self, text: str) -> None:
        """Sentences of narration."""
        if self.pieces and self.pieces[-1].paragraph != self.paragraph:
            self.follower.end_paragraph()
        for sentence in split_sentences(_SUBJECT_LEFT.sub("", text.strip(" ,;:-—"))):
            if not re.search(r"\w", sentence):
                continue
            if self._is_mere_tag(sentence):
                reading = self.follower.read(sentence)
                self.led_in = reading.doer[0] if len(reading.doer) == 1 else ""
                if self.whole and not _ONLY_SAYS.search(sentence):
                    # `The judge sighed.`, `He called the police.`: that is done, and not said.
                    self._take(sentence, reading)
                    self.sentence += 1
                continue
            self.led_in = ""
            announced = _ANNOUNCED.search(sentence)
            if announced:
                sentence = main_clause(sentence[: announced.start()])
            self.follower.expect(sentence)
            sentence = self._with_subject(sentence)
            for written in divide_as_written(sentence) if self.whole and sentence else ():
                self._take(written, _together([self.follower.read(c) for c in divide_clauses(written)]))
            for clause in divide_clauses(sentence) if sentence and not self.whole else ():
                fine = self.finely or len(clause.split()) > LONGEST_WHOLE_CLAUSE_WORDS
                for told in single_deeds(clause) if fine else (clause,):
                    self._take(told, self.follower.read(told))
            self.follower.end_sentence()
            self.sentence += 1

    def _take(self, told: str, reading: Reading) -> None:
        self.pieces.append(Piece(finish_piece(told), self.paragraph, self.sentence, reading=reading))

    def bring_in(self, opening: str) -> None:
        """The words before a speech, told as they stand."""
        reading = self.follower.read(opening)
        text = f"{opening.strip(' ,:')}:"
        self.pieces.append(
            Piece(f"{text[:1].upper()}{text[1:]}", self.paragraph, self.sentence, reading=reading)
        )
        self.sentence += 1

    def _is_mere_tag(self, sentence: str) -> bool:
        """`The king said.`: nothing but who speaks."""
        words = re.sub(r"[^\w' -]", "", sentence).split()
        if len(words) > 6 or not any(w.lower() in SPEECH_VERBS for w in words[1:]):
            return False
        rest = list(sentence)
        for m in self.people.mentions(sentence):
            rest[m.start : m.end] = " " * (m.end - m.start)
        left = [
            w
            for w in re.findall(r"[a-z']+", "".join(rest).lower())
            if w
            not in ("the", "a", "to", "his", "her", "then", "and", "but", "he", "she", "him", "old", "little")
        ]
        return bool(left) and all(w in SPEECH_VERBS for w in left)

    def _with_subject(self, sentence: str) -> str:
        """`aimed, and fired`, `meaning the first`, after a speech: the one who spoke did it."""
        last = self.pieces[-1] if self.pieces else None
        if (
            last
            and last.speaker
            and (used := _USED_TO.search(self.verb))
            and (again := _AND_DO.match(sentence))
        ):
            return f"{spoken_name(last.speaker, self.people)} {used[0]} {again['what']}"
        if last and last.speaker and sentence.startswith("meaning "):
            return f"{spoken_name(last.speaker, self.people)} meant {sentence.removeprefix('meaning ')}"
        opened = re.match(r"(?:and |then |but )?(\w+)", sentence)
        if (
            last
            and last.speaker
            and last.paragraph == self.paragraph
            and opened
            and sentence[0].islower()
            and has_verb(opened.group(1))
        ):
            return f"{spoken_name(last.speaker, self.people)} {sentence[opened.start(1) :]}"
        return sentence

    def speak(self, text: str, speaker: str, tag: str = "", verb: str = "") -> None:
        """A character's words, and to whom its tag says they go; those that go on join the words before."""
        last = self.pieces[-1] if self.pieces else None
        self.follower.remember(Reading((speaker,), ()), ())
        self.follower.spoke, self.question, self.verb = speaker, text, verb
        self.follower.spoken.add(speaker)
        spoken_to = [
            m.character_id
            for m in self.people.mentions(tag)
            if m.character_id != speaker and not m.possessive
        ]
        tells = any(role.character_id == FIRST_PERSON for role in self.people.roles)
        if tells and speaker != FIRST_PERSON and _TO_ME.search(tag):
            spoken_to.append(FIRST_PERSON)
        to_me = STRANGER if _TO_ME.search(tag) else ""  # who is nobody of the cast
        self.told_to = spoken_to[-1] if spoken_to else to_me
        for character_id in spoken_to:
            self.follower.address(character_id)
        speak_of(self.follower, text, speaker)
        before = self.speakers[-1] if self.speakers else ""
        if before and last is not None and last.speaker == before != speaker:
            self.follower.talk_together(before)
        if before != speaker or spoken_to:
            answers = verb in ANSWERING or not tag or (last is not None and last.speaker == before)
            self.partner = spoken_to[-1] if spoken_to else before if answers else ""
        if (
            last
            and last.speaker == speaker
            and last.paragraph == self.paragraph
            and not re.search(r"[.!?]$", last.text)
        ):
            joint = joint_of(last.text, text)
            self.pieces[-1] = replace(last, text=last.text.rstrip(" ,;-—…") + joint + text)
            return
        tone = tone_of(f"{verb} {tag}")
        self.pieces.append(
            Piece(
                text,
                self.paragraph,
                self.sentence,
                speaker,
                reading=Reading((speaker,), ()),
                tone=tone,
                announced=announcement_of(tag),
            )
        )
        self.sentence += 1
        self.speakers.append(speaker)

    def read_aloud(self, text: str, quoted: str) -> None:
        """A quotation of nobody knows whom, with the words around it."""
        last = self.pieces[-1] if self.pieces else None
        if last and last.aloud and quoted.strip('"')[:1].islower() and last.paragraph == self.paragraph:
            said = quoted.strip('"')
            said = f'"{said}"' if '"' in last.text else said
            self.pieces[-1] = replace(last, text=f"{last.text.rstrip('.')}, {said}")
            return
        alone = not re.search(r"\w", text.replace(quoted, ""))
        shown = quoted if alone else text.strip()
        reading = Reading((), ()) if alone else self.follower.read(re.sub(r'"[^"]*"', " ", text))
        self.pieces.append(
            Piece(finish_piece(shown), self.paragraph, self.sentence, None, aloud=True, reading=reading)
        )
        self.sentence += 1


# `She used to say, "Leave it," and go out.`: and she used to go out
_USED_TO = re.compile(r"^(?:used to|would)\b")
_AND_DO = re.compile(r"and (?P<what>[a-z]+ .*)", re.S)
_TO_ME = re.compile(r"\b(?:me|us)\b")


def _together(readings: Sequence[Reading]) -> Reading:
    """Whom the clauses of a sentence are about: who acts first, and all others."""
    doer = next((r.doer for r in readings if r.doer), ()) if readings[0].doer else ()
    others = dict.fromkeys(c for r in readings for c in (*r.doer, *r.others) if c not in doer)
    return Reading(doer, tuple(others), readings[0].opening, tuple(m for r in readings for m in r.pronouns))


def spoken_name(character_id: str, people: People) -> str:
    """What someone is called at the start of a sentence."""
    name = people.called(character_id)
    return name[:1].upper() + name[1:]


# `"Because," I said, "the film was green."`
_LONE_CONJUNCTION = re.compile(r"(?<=Because), (?=[a-z])")


def finish_piece(text: str) -> str:
    """The words as a sentence."""
    text = _LONE_CONJUNCTION.sub(" ", re.sub(r',"[.,]*$', '."', close_sentence(text)))
    return text[:1].upper() + text[1:]
