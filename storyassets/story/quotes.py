"""Speech and narration, piece by piece: what is said by whom, and what is left to tell around it.

A quotation is given to a character only where the text says clearly who speaks; the tag that says
nothing else is then dropped. Any other quotation stays in the narration, tag and all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from storyassets.story.clauses import divide_clauses, has_verb
from storyassets.story.language import close_sentence, split_sentences
from storyassets.story.lexicon import (
    IRREGULAR_PAST,
    NOT_PARTICIPLES,
    PARTICIPLE_PAST,
    SPEECH_PARTICIPLES,
    SPEECH_VERBS,
)
from storyassets.story.people import Mention, People
from storyassets.story.quotations import find_quotations
from storyassets.story.reference import NOBODY, Follower, Reading

LONGEST_TAG_ACTION_WORDS = 14

_VERB = rf"(?:{'|'.join(sorted(SPEECH_VERBS))})"
_AUXILIARY = (
    r"(?:(?:had|would|again|then|also|only|at last|at once|never|quickly|proudly|sadly|softly|\w+ly)\s+)*"
)
_PRONOUN = r"(?:he|she|they|it|I|we)"
_SUBORDINATE = re.compile(
    r"^(?:when|as|while|after|before|seeing|if|because|though|although|since|hearing)\b", re.I
)
_SUBJECT_HEAD = re.compile(rf"^\s*,?\s*(?P<verb>{_VERB})\s+(?P<subject>{_PRONOUN}\b|[^,.;:\"]+)", re.I)
_SUBJECT_FIRST = re.compile(
    rf"^\s*,?\s*(?P<subject>{_PRONOUN}|[^,.;:\"]{{2,50}}?)\s+{_AUXILIARY}(?P<verb>{_VERB})\b", re.I
)
_TAIL_VERB = re.compile(
    rf"(?:,?\s*(?:and|but|then|so)\s+)?{_AUXILIARY}\b(?P<verb>{_VERB})\b(?P<rest>(?:\s+(?!(?:{_VERB})\b)[\w'-]+){{0,9}})\s*[,:]?\s*$",
    re.I,
)
_TAIL_PARTICIPLE = re.compile(
    rf",?\s*(?:and\s+)?\b(?P<verb>{'|'.join(SPEECH_PARTICIPLES)})\b(?P<rest>(?:\s+[\w'-]+){{0,8}})\s*[,:]?\s*$",
    re.I,
)


@dataclass(frozen=True)
class Piece:
    """A stretch of the story in its order: narration, or one character's speech.

    `sentence` counts the sentences of the story; pieces of one sentence share it. `aloud` marks a
    quotation that nobody could be given, which the narrator reads.
    """

    text: str
    paragraph: int
    sentence: int
    speaker: str | None = None
    aloud: bool = False
    reading: Reading = NOBODY


@dataclass(frozen=True)
class _Tag:
    speaker: tuple[str, ...]
    start: int
    end: int
    action_before: str = ""
    action_after: str = ""
    closed: bool = False
    named: bool = False


class _Scribe:
    """Goes through the story once, following who is spoken of and who speaks."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.follower = Follower(people)
        self.pieces: list[Piece] = []
        self.paragraph = 0
        self.sentence = 0
        self.speakers: list[str] = []

    def narrate(self, text: str) -> None:
        """Sentences of narration."""
        for sentence in split_sentences(text.strip(" ,;:-—")):
            if not re.search(r"\w", sentence) or self._is_mere_tag(sentence):
                continue
            for clause in divide_clauses(self._with_subject(sentence)):
                reading = self.follower.read(clause)
                self.pieces.append(Piece(_finish(clause), self.paragraph, self.sentence, reading=reading))
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
        """`aimed, and fired`, after a speech: the one who spoke did it."""
        last = self.pieces[-1] if self.pieces else None
        opened = re.match(r"(?:and |then |but )?(\w+)", sentence)
        if (
            last
            and last.speaker
            and last.paragraph == self.paragraph
            and opened
            and sentence[0].islower()
            and has_verb(opened.group(1))
        ):
            return f"{_spoken_name(last.speaker, self.people)} {sentence[opened.start(1) :]}"
        return sentence

    def speak(self, text: str, speaker: str) -> None:
        """A character's words; those that go on join the words before."""
        last = self.pieces[-1] if self.pieces else None
        self.follower.remember(Reading((speaker,), ()), ())
        if (
            last
            and last.speaker == speaker
            and last.paragraph == self.paragraph
            and not re.search(r"[.!?]$", last.text)
        ):
            joint = (
                " "
                if re.match(r"(?:that|to|of|which|than|who)\b", text) and len(last.text.split()) > 2
                else ", "
            )
            self.pieces[-1] = replace(last, text=last.text.rstrip(" ,;-—") + joint + text)
            return
        self.pieces.append(
            Piece(text, self.paragraph, self.sentence, speaker, reading=Reading((speaker,), ()))
        )
        self.sentence += 1
        self.speakers.append(speaker)

    def read_aloud(self, text: str, quoted: str) -> None:
        """A quotation of nobody knows whom, with the words around it."""
        last = self.pieces[-1] if self.pieces else None
        if last and last.aloud and quoted.strip('"')[:1].islower() and last.paragraph == self.paragraph:
            self.pieces[-1] = replace(last, text=f'{last.text.rstrip(".")}, "{quoted.strip(chr(34))}"')
            return
        alone = not re.search(r"\w", text.replace(quoted, ""))
        shown = quoted if alone else text.strip()
        reading = Reading((), ()) if alone else self.follower.read(re.sub(r'"[^"]*"', " ", text))
        self.pieces.append(
            Piece(_finish(shown), self.paragraph, self.sentence, None, aloud=True, reading=reading)
        )
        self.sentence += 1


def read_pieces(paragraphs: list[str], people: People) -> list[Piece]:
    """The story as pieces of narration and speech, in order, each with whom it is about."""
    scribe = _Scribe(people)
    for number, paragraph in enumerate(paragraphs):
        scribe.paragraph = number
        _read_paragraph(paragraph, scribe)
    return [_polish(piece) for piece in scribe.pieces]


def _read_paragraph(paragraph: str, scribe: _Scribe) -> None:
    quotations = [q for q in find_quotations(paragraph) if _is_speech(paragraph, q.start, q.end, q.text)]
    at = 0
    for number, quotation in enumerate(quotations):
        until = quotations[number + 1].start if number + 1 < len(quotations) else len(paragraph)
        before = paragraph[at : quotation.start]
        after = paragraph[quotation.end : until]
        touching = number > 0 and not paragraph[quotations[number - 1].end : quotation.start].strip()
        at = quotation.end + _read_quotation(before, quotation.text, after, number, scribe, touching)
    scribe.narrate(paragraph[at:])


def _is_speech(paragraph: str, start: int, end: int, text: str) -> bool:
    """Not a word in quotation marks, nor what is written on a sign."""
    small = len(text.split()) <= 3 and not re.search(r"[.!?,]$", text) and text[:1].islower()
    written = re.search(
        r"\b(?:words?|sign|named|called|title|inscription|letters?|written|read)\W*$", paragraph[:start]
    )
    return not small and not written


def _read_quotation(
    before: str, quoted: str, after: str, number: int, scribe: _Scribe, touching: bool
) -> int:
    """Take one quotation down. Returns how much of `after` its tag used up."""
    ended = re.search(r"[.]$", quoted) is not None
    lead, opening = _split_last_clause(before)
    tag = None if ended and not re.match(r"\s*[a-z]", after) else _tag_after(after, scribe, lead + opening)
    if tag:
        scribe.narrate(before)
        tag = _tag_after(after, scribe, "") or tag
        if len(tag.speaker) == 1 and (tag.named or tag.speaker[0] not in _addressed(quoted, scribe.people)):
            _take_down(quoted, tag, scribe)
        else:
            scribe.read_aloud(f'"{quoted}"{after[: tag.end]}', f'"{quoted}"')
        return tag.end
    scribe.narrate(lead)
    tag = _tag_before(opening, scribe)
    if tag and len(tag.speaker) == 1 and tag.speaker[0] not in _addressed(quoted, scribe.people):
        if tag.action_before:
            scribe.narrate(tag.action_before)
        scribe.speak(close_sentence(quoted), tag.speaker[0])
        return 0
    if tag:
        scribe.read_aloud(f'{opening.strip()} "{quoted}"', f'"{quoted}"')
        return 0
    if opening.strip() and re.search(r"[,:]\s*$|\w\s*$", opening) and not re.search(r'[.!?]"?\s*$', opening):
        end = _to_sentence_end(after) if not re.search(r"[.!?]$", quoted) else 0
        scribe.read_aloud(f'{opening.strip()} "{quoted}"{after[:end]}', f'"{quoted}"')
        return end
    scribe.narrate(opening)
    speaker = _untagged_speaker(opening, touching, number, scribe)
    if speaker and speaker in _addressed(quoted, scribe.people):
        speaker = _other_of_two(scribe, speaker)
    if speaker:
        scribe.speak(close_sentence(quoted), speaker)
    else:
        scribe.read_aloud(quoted, quoted)
    return 0


def _take_down(quoted: str, tag: _Tag, scribe: _Scribe) -> None:
    speaker = tag.speaker[0]
    name = _spoken_name(speaker, scribe.people)
    if tag.action_before:
        scribe.narrate(f"{name} {tag.action_before}")
    scribe.speak(close_sentence(quoted) if tag.action_after or tag.closed else quoted, speaker)
    if tag.action_after:
        scribe.narrate(f"{name} {tag.action_after}")


def _untagged_speaker(opening: str, touching: bool, number: int, scribe: _Scribe) -> str | None:
    """Whoever acts in the sentence just before, or goes on speaking, or the other one of two who talk by turns."""
    last = scribe.pieces[-1] if scribe.pieces else None
    if last is None:
        return None
    if opening.strip() and last.speaker is None and not last.aloud and last.paragraph == scribe.paragraph:
        newcomer = re.search(r"\b(?:came|appeared|passed|a|an|another)\b", opening)
        return last.reading.doer[0] if len(last.reading.doer) == 1 and not newcomer else None
    if opening.strip() or not last.speaker:
        return None
    if number and not touching and last.paragraph == scribe.paragraph:
        return last.speaker
    return _other_of_two(scribe, last.speaker)


def _other_of_two(scribe: _Scribe, speaker: str) -> str | None:
    talking = set(scribe.speakers[-4:]) - {speaker}
    lately = scribe.follower.lately()
    return next(iter(talking)) if len(talking) == 1 and talking <= lately else None


def _addressed(quoted: str, people: People) -> set[str]:
    """Whom a speech calls by name: `Little fox, reach me your paw`."""
    return {
        m.character_id
        for m in people.mentions(quoted)
        if re.match(r"\s*(?:[,!]|[.?]?$)", quoted[m.end :])
        and re.search(
            r"(?:^|[,!.?]\s*)(?:(?:oh|ah|my|dear|little|good|brother|sister|old|foolish|come|well|now|no|yes|mr|o)\.?,?\s+)*$",
            quoted[: m.start],
            re.I,
        )
    }


def _split_last_clause(before: str) -> tuple[str, str]:
    """The sentences that are over, and the one that leads into the quotation."""
    sentences = split_sentences(before)
    if not sentences:
        return "", ""
    return " ".join(sentences[:-1]), sentences[-1]


def _tag_after(after: str, scribe: _Scribe, before: str) -> _Tag | None:
    """`said the fox, looking up` and `the fox said`, at the start of what follows a quotation."""
    end = _to_sentence_end(after)
    clause = after[:end]
    inverted = _SUBJECT_HEAD.match(clause)
    match = inverted or _SUBJECT_FIRST.match(clause)
    if not match:
        return None
    subject = match.group("subject")
    if (
        not inverted
        and not re.fullmatch(_PRONOUN, subject, re.I)
        and not _starts_with_name(subject, scribe.people)
    ):
        return None
    speaker, used = _subject(subject, scribe)
    if (
        inverted
        and not speaker
        and not _starts_with_name(subject, scribe.people)
        and not re.match(rf"(?:{_PRONOUN}|the|a|an|his|her|one|another|all|both|some\w*|every\w*|nobody)\b", subject, re.I)
    ):
        return None
    rest_start = match.start("subject") + used if inverted else match.end("verb")
    before_action, after_action = _actions(clause[rest_start:])
    return _Tag(
        speaker,
        0,
        end,
        before_action,
        after_action,
        closed=bool(re.search(r"[.!?]$", clause)),
        named=not re.match(rf"{_PRONOUN}\b", subject, re.I),
    )


def _starts_with_name(subject: str, people: People) -> bool:
    mentions = people.mentions(subject)
    return bool(mentions) and len(subject[: mentions[0].start].split()) <= 3 and not mentions[0].possessive


def _subject(subject: str, scribe: _Scribe) -> tuple[tuple[str, ...], int]:
    """Who the words at the start mean, and how many characters name them."""
    pronoun = re.match(rf"{_PRONOUN}\b", subject, re.I)
    if pronoun:
        who = scribe.follower.resolve(pronoun.group())
        return (who if len(who) == 1 else ()), pronoun.end()
    mentions = scribe.people.mentions(subject)
    if not mentions:
        return (), len(subject)
    first = mentions[0]
    if first.possessive and len(mentions) > 1:
        first = mentions[1]
    if re.search(
        r"\b(?:one|some|all|both|several|another|any|each) of\b|\bto\s", subject[: first.start], re.I
    ):
        return (), first.end
    return ((first.character_id,) if not first.possessive else ()), first.end


def _actions(rest: str) -> tuple[str, str]:
    """What a tag tells besides who speaks: as it is said (`, looking up`), or after it (`, and ran away`)."""
    rest = rest.strip(" .,;:!?")
    then = re.search(
        rf"(?:,\s*)?\b(?:and|then)\s+(?P<did>(?:(?:at once|then|also|quickly|soon|immediately)\s+)?(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b.*)$",
        rest,
    )
    if then and len(then.group("did").split()) >= 2:
        return "", then.group("did")
    doing = re.search(r",\s*(?:\w+ly\s+)?(?P<verb>\w+ing)\b(?P<more>[^;]*)$", ", " + rest)
    if (
        doing
        and doing.group("verb").lower() not in NOT_PARTICIPLES
        and len(doing.group().split()) <= LONGEST_TAG_ACTION_WORDS
    ):
        if doing.group("verb").lower() in ("meaning", "thinking", "according", "including"):
            return "", ""
        return _past_of(doing.group("verb")) + doing.group("more"), ""
    return "", ""


def _past_of(participle: str) -> str:
    lower = participle.lower()
    if lower in PARTICIPLE_PAST:
        return PARTICIPLE_PAST[lower]
    stem = lower[:-3]
    return stem[:-1] + "ied" if stem.endswith("y") and stem[-2:-1] not in "aeiou" else stem + "ed"


def _tag_before(opening: str, scribe: _Scribe) -> _Tag | None:
    """`The miller was shocked and answered,` before a quotation."""
    if not opening.strip():
        return None
    tail = _TAIL_VERB.search(opening)
    participle = None if tail else _TAIL_PARTICIPLE.search(opening)
    found = tail or participle
    if not found or re.search(r"[.!?]$", opening.strip()):
        return None
    head = opening[: found.start()].strip(" ,")
    rest = found.group("rest")
    if tail and not head.strip(" ,") and scribe.people.mentions(rest):
        who, _ = _subject(rest.strip(), scribe)
        return _Tag(who, 0, 0)
    if tail and re.fullmatch(
        r"(?:then|so|thereupon|at last|at length|now|and|but|again|once more|hereupon)?",
        head.strip(" ,"),
        re.I,
    ):
        who, _ = _subject(rest.strip(), scribe)
        return _Tag(who, 0, 0)
    who = _speaker_of_head(head, scribe)
    joined = re.match(r"\s*,?\s*(?:and|but|then|so)\b", found.group()) or participle
    if (
        participle
        and found.group("verb").lower() in ("shouting", "crying", "calling", "screaming", "yelling")
        and rest.strip()
    ):
        action = opening.strip(" ,:")
    else:
        action = head if joined else _without_last_subject(head, scribe.people)
    return _Tag(who, 0, 0, action_before=_main_clause(action))


def _speaker_of_head(head: str, scribe: _Scribe) -> tuple[str, ...]:
    """The subject of the verb that ends the clause: a pronoun or name right before it, else the clause's doer."""
    last_pronoun = re.search(rf"\b{_PRONOUN}$", head, re.I)
    mentions = [m for m in scribe.people.mentions(head) if not m.possessive]
    if last_pronoun:
        if last_pronoun.group().lower() in ("he", "she", "it") and mentions:
            fits = [
                m.character_id
                for m in mentions
                if scribe.follower._fits(m.character_id, last_pronoun.group().lower())
            ]
            if len(set(fits)) == 1 and not re.search(r"\b(?:him|her|them)\b", head, re.I):
                return (fits[0],)
            if len(set(fits)) == 1:
                return (fits[0],)
        who = scribe.follower.resolve(last_pronoun.group())
        return who if len(who) == 1 else ()
    if mentions and mentions[-1].end == len(head):
        return (mentions[-1].character_id,)
    heard = re.search(r"\b(?:heard|saw|found|met)\b", head)
    if mentions and heard and mentions[-1].start > heard.end():
        return (mentions[-1].character_id,)
    trial = Follower(scribe.people)
    trial._past = list(scribe.follower._past)
    doer = trial.read(_after_subordinate(head)).doer
    return doer if len(doer) == 1 else ()


def _after_subordinate(head: str) -> str:
    """`When the wolf came, the kid` → `the kid`."""
    if _SUBORDINATE.match(head) and "," in head:
        return head[head.index(",") + 1 :].strip()
    return head


def _without_last_subject(head: str, people: People) -> str:
    """`When the huntsman saw him he` → `When the huntsman saw him`."""
    pronoun = re.search(rf"[,;]?\s*(?:and\s+|but\s+|so\s+|then\s+)?\b{_PRONOUN}$", head, re.I)
    if pronoun:
        return head[: pronoun.start()]
    mentions: list[Mention] = people.mentions(head)
    if mentions and mentions[-1].end == len(head):
        cut = re.sub(
            r"[,;]?\s*(?:(?:and|but|so|then)\s+)?(?:the|a|an|his|her|their|this|that)?\s*(?:[\w'-]+\s+){0,2}$",
            "",
            head[: mentions[-1].start],
            flags=re.I,
        )
        return cut if "," in head or ";" in head or _SUBORDINATE.match(head) else ""
    return head


def _main_clause(action: str) -> str:
    """A clause that can stand alone, or nothing. `When the huntsman saw him` stands without its `when`."""
    action = action.strip(" ,;:")
    opened = re.match(r"(?:and |but |so |then )?(?:when|as|while|after)\s+", action, re.I)
    if opened and "," not in action:
        action = action[opened.end() :]
    if len(action.split()) < 3 or not has_verb(action):
        return ""
    if re.match(
        r"(?:seeing|hearing|after|before|if|at|in|on|one|to|by|with|from|when|as|while)\b", action, re.I
    ) and not re.search(rf",\s*\S+.*\b(?:\w+ed|{'|'.join(sorted(IRREGULAR_PAST))})\b", action):
        return ""
    return close_sentence(action)


def _to_sentence_end(after: str) -> int:
    match = re.search(r"[.!?;](?=\s|$)|$", after)
    while match and re.search(r"\b(?:Mr|Mrs|Dr|St)$", after[: match.start()]):
        match = re.compile(r"[.!?;](?=\s|$)|$").search(after, match.end())
    return match.end() if match else len(after)


def _spoken_name(character_id: str, people: People) -> str:
    name = people.called(character_id)
    return name[:1].upper() + name[1:]


def _finish(text: str) -> str:
    text = close_sentence(text)
    return text[:1].upper() + text[1:]


def _polish(piece: Piece) -> Piece:
    text = piece.text if piece.speaker is None else _finish(piece.text)
    return replace(piece, text=text)
