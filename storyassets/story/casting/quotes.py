"""Speech and narration, piece by piece: what is said by whom, and what is left to tell around it.

A quotation is given to a character only where the text says clearly who speaks; the tag that says
nothing else is then dropped. Any other quotation stays in the narration, tag and all.
"""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.story.casting.bare_dialogue import speakers_by_turns
from storyassets.story.casting.chains import settle_chains
from storyassets.story.casting.likely_speakers import guess_speakers
from storyassets.story.casting.people import People
from storyassets.story.casting.quoted_words import is_speech
from storyassets.story.casting.read_out import (
    answering_voice,
    as_said,
    letter_says,
)
from storyassets.story.casting.said import Said, TagRead, find_mutes, without_mutes
from storyassets.story.casting.scribe import Piece, Scribe, finish_piece
from storyassets.story.casting.tagged import read_announced, read_tagged
from storyassets.story.casting.tags import ANSWERING, tag_after, tag_before, to_sentence_end
from storyassets.story.casting.turn_taking import addressed, alternate, find_runs, other_of_two
from storyassets.story.casting.untagged import other_speaker, untagged_speaker, who_calls
from storyassets.story.words.language import close_sentence, split_sentences
from storyassets.story.words.quotations import Quotation, find_quotations

# `"I am returning this one," it read.`
_READS = re.compile(
    r"\s*(?P<what>(?:it|(?:the|his|her|my|a|one) (?:[a-z]+ )?(?:card|note|sign|letter|message|text|label|email|postcard|poster|plaque|paper|page|screen)) "
    r"(?:read|reads|simply read|only read))\b[.,]?"
)


_ANNOUNCES = re.compile(
    r"\b(?:said|says|asked|asks|cried|shouted|called|called across|called out|yelled|whispered|answered|replied|told \w+),\s*$"
)


def read_pieces(
    paragraphs: list[str], people: People, *, finely: bool = False, whole: bool = False
) -> list[Piece]:
    """The story as pieces of narration and speech, in order, each with whom it is about.

    `finely`: each deed of a sentence is a piece, for a story of which little can be told.
    `whole`: every sentence stays as it stands, for one that is told in its own words.
    """
    scribe = _read_all(paragraphs, Scribe(people, finely=finely, whole=whole))
    mutes = find_mutes(scribe.said, people)
    said = without_mutes(scribe.said, mutes)
    known = settle_chains(said, scribe.pieces, people, scribe.follower.fits)
    known |= guess_speakers(said, scribe.pieces, people, known, mutes)
    differs = any(known.get((one.paragraph, one.number), one.speaker) != one.speaker for one in scribe.said)
    if differs or {one.speaker for one in scribe.said} & set(mutes):
        scribe = _read_all(paragraphs, Scribe(people, finely=finely, whole=whole, known=known, mutes=mutes))
    return [_polish(piece) for piece in scribe.pieces]


def _read_all(paragraphs: list[str], scribe: Scribe) -> Scribe:
    by_turns = speakers_by_turns(paragraphs, scribe.people)
    for number, paragraph in enumerate(paragraphs if by_turns else _with_verses(paragraphs)):
        scribe.paragraph = number
        if by_turns:
            for quotation in find_quotations(paragraph):
                scribe.speak(close_sentence(quotation.text), by_turns[number])
        else:
            _read_paragraph(paragraph, scribe)
    return scribe


def _with_verses(paragraphs: list[str]) -> list[str]:
    """The paragraphs, each speech that stands by itself joined to the words that announce it: `she sang,`."""
    joined: list[str] = []
    for paragraph in paragraphs:
        if joined and paragraph.startswith('"') and re.search(r"[,:]\s*$", joined[-1]):
            joined[-1] = f"{joined[-1].rstrip()} {paragraph}"
        else:
            joined.append(paragraph)
    return joined


def _read_paragraph(paragraph: str, scribe: Scribe) -> None:
    quotations = [q for q in find_quotations(paragraph) if is_speech(paragraph, q, scribe.read_before)]
    scribe.read_before = paragraph
    scribe.alone = len(quotations) == 2 and not paragraph[: quotations[0].start].strip()
    planned: dict[int, str] = {}
    runs = dict(find_runs(paragraph, quotations))
    at = 0
    for number, quotation in enumerate(quotations):
        until = quotations[number + 1].start if number + 1 < len(quotations) else len(paragraph)
        before = paragraph[at : quotation.start]
        after = paragraph[quotation.end : until]
        touching = number > 0 and not paragraph[quotations[number - 1].end : quotation.start].strip()
        goes_on = quotation.goes_on if number else scribe.unclosed and not before.strip()
        scribe.tag, scribe.told_to, scribe.settled = None, "", scribe.known.get((scribe.paragraph, number))
        if number in runs:
            end = quotations[runs[number] + 1].start if runs[number] + 1 < len(quotations) else len(paragraph)
            planned |= _plan_run(number, runs[number], paragraph[quotations[runs[number]].end : end], scribe)
        if goes_on and scribe.pieces and not before.strip():
            at = quotation.end + _go_on(quotation.text, after, scribe)
        elif number in planned:
            scribe.narrate(before)
            scribe.speak(close_sentence(quotation.text), planned[number])
            at = quotation.end
        else:
            scribe.answerer = _answerer(paragraph, quotations[number + 1 : number + 3], scribe)
            at = quotation.end + _read_quotation(before, quotation.text, after, number, scribe, touching)
        _note(scribe, number, quotation.text, before, opens=not paragraph[: quotation.start].strip())
    scribe.unclosed = bool(quotations) and paragraph[quotations[-1].end - 1] != '"'
    scribe.narrate(paragraph[at:])


def _note(scribe: Scribe, number: int, text: str, before: str, *, opens: bool) -> None:
    """Keep who was found to say a quotation, and how."""
    at = next((n for n, p in reversed([*enumerate(scribe.pieces)]) if p.speaker or p.aloud), -1)
    speaker = (scribe.pieces[at].speaker or "") if at >= 0 else ""
    tag = scribe.tag or TagRead(named=False)
    sure = scribe.tag is not None and (bool(speaker) or not tag.pronoun)
    scribe.said.append(
        Said(
            scribe.paragraph,
            number,
            text,
            speaker,
            opens,
            sure,
            tag.named,
            tag.pronoun,
            tag.announced,
            scribe.told_to,
            at,
            before,
        )
    )


def _answerer(paragraph: str, following: list[Quotation], scribe: Scribe) -> str:
    """Who is said by name to answer the next speech, and so did not say this one."""
    if not following:
        return ""
    end = following[1].start if len(following) > 1 else len(paragraph)
    tag = tag_after(paragraph[following[0].end : end], scribe.follower, ended=False)
    answers = tag is not None and tag.named and tag.verb in ANSWERING and len(tag.speaker) == 1
    return tag.speaker[0] if tag is not None and answers else ""


def _plan_run(first: int, last: int, after: str, scribe: Scribe) -> dict[int, str]:
    """Who says the quotations of a run but the last, if a tag names who says that one."""
    tag = tag_after(after, scribe.follower, ended=False)
    if tag is None or len(tag.speaker) != 1 or not tag.named:
        return {}
    other = other_of_two([*scribe.speakers, tag.speaker[0]], scribe.follower.lately(), tag.speaker[0])
    return alternate(first, last, tag.speaker[0], other) if other else {}


def _go_on(quoted: str, after: str, scribe: Scribe) -> int:
    """A speech that was left open goes on. Returns how much of `after` its tag used up."""
    last = scribe.pieces[-1]
    tag = tag_after(after, scribe.follower, ended=bool(re.search(r"[.!?]$", quoted)))
    if last.speaker:
        scribe.speak(close_sentence(quoted), last.speaker)
    else:
        scribe.read_aloud(quoted, quoted)
    return tag.end if tag and last.speaker else 0


def _read_quotation(before: str, quoted: str, after: str, number: int, scribe: Scribe, touching: bool) -> int:
    """Take one quotation down. Returns how much of `after` its tag used up."""
    if reads := _READS.match(after):
        scribe.narrate(before)
        what = f"{reads['what'][:1].upper()}{reads['what'][1:]}"
        scribe.read_aloud(f'{what}: "{close_sentence(quoted)}"', f'"{quoted}"')
        return reads.end()
    ended = re.search(r"[.!?]$", quoted) is not None
    # `Gary said, "Want a hand?" Ann laughed.`: who laughs did not say it.
    announced = ended and _ANNOUNCES.search(before) is not None and after[1:2].isupper()
    tag = None if announced else tag_after(as_said(after), scribe.follower, ended=ended)
    if tag:
        scribe.narrate(before)
        writer, end = letter_says(after, scribe)
        if writer:
            scribe.speak(close_sentence(quoted) if after[:end].endswith(".") else quoted, writer)
            return end
        return read_tagged(quoted, after, tag, scribe, led=bool(before.strip()))
    lead, opening = _split_last_clause(before)
    scribe.narrate(lead)
    tag = tag_before(opening, scribe.follower)
    if tag:
        read_announced(quoted, opening, tag, scribe)
        return 0
    if opening.strip() and re.search(r"[,:]\s*$|\w\s*$", opening) and not re.search(r'[.!?]"?\s*$', opening):
        if scribe.settled:
            scribe.bring_in(opening)
            scribe.speak(close_sentence(quoted), scribe.settled)
            return 0
        end = to_sentence_end(after) if not re.search(r"[.!?]$", quoted) else 0
        scribe.read_aloud(f'{opening.strip()} "{quoted}"{after[:end]}', f'"{quoted}"')
        return end
    scribe.narrate(opening)
    _read_untagged(quoted, opening, number, touching, scribe)
    return 0


def _read_untagged(quoted: str, opening: str, number: int, touching: bool, scribe: Scribe) -> None:
    """A quotation without a tag: whoever must be speaking, if that is sure."""
    speaker = untagged_speaker(opening, quoted, scribe, number=number, touching=touching)
    scribe.tag = TagRead(named=False) if speaker and opening.strip() else None
    called = addressed(quoted, scribe.people)
    if speaker and speaker in called:
        speaker = other_speaker(scribe, speaker)
    if speaker is None and len(called) == 1:
        speaker = who_calls(scribe, called)
    if scribe.answerer and speaker in (None, scribe.answerer):
        speaker = other_of_two([*scribe.speakers, scribe.answerer], scribe.follower.lately(), scribe.answerer)
    if scribe.settled is not None:
        speaker = scribe.settled
    if speaker and speaker not in scribe.mutes:
        scribe.speak(close_sentence(quoted), speaker)
    elif voice := answering_voice(scribe):
        scribe.read_aloud(f'{voice} answered: "{quoted}"', f'"{quoted}"')
    else:
        last = scribe.pieces[-1] if scribe.pieces else None
        goes_on = last is not None and last.aloud and last.paragraph == scribe.paragraph and '"' in last.text
        shown = f'"{close_sentence(quoted)}"' if goes_on else quoted
        scribe.read_aloud(shown, shown)


def _split_last_clause(before: str) -> tuple[str, str]:
    """The sentences that are over, and the one that leads into the quotation."""
    sentences = split_sentences(before)
    if not sentences:
        return "", ""
    return " ".join(sentences[:-1]), sentences[-1]


def _polish(piece: Piece) -> Piece:
    text = piece.text if piece.speaker is None else finish_piece(piece.text)
    return replace(piece, text=text)
