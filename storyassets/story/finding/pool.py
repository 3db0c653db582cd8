"""The pool: from what a channel's sources gave to the stories it could tell next, the best first.

Everything that is left out is listed with its reason. The same findings give the same pool.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from storyassets.errors import BadInput
from storyassets.model.channel import Channel
from storyassets.model.plain import one_line
from storyassets.model.pool import Candidate, CandidateScore, Refused
from storyassets.model.publishing import StorySourceSettings
from storyassets.model.story import Story
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.story.finding.duration import choose_duration_s, length_ratio
from storyassets.story.finding.find import find_story
from storyassets.story.finding.likeness_of_stories import likeness_to, sign_story
from storyassets.story.finding.pool_scoring import HARD_RATIO, score_story

MOST_KEPT = 100
"""Of a channel: enough for months, and few enough to be read whenever a brief is asked for."""
MOST_TITLE_CHARACTERS = 120
MOST_OF_RIGHTS = 300
"""Of a licence or credit, in characters: it goes into the description of a video."""


@dataclass(frozen=True)
class Finding:
    """One thing that a source gave."""

    source: StorySourceSettings
    found: FoundStory | NoStory


@dataclass(frozen=True)
class Told:
    """A story that the channel tells in an episode."""

    episode: str
    signature: str


@dataclass(frozen=True)
class _Read:
    """A finding that is a story."""

    finding: Finding
    found: FoundStory
    story: Story
    signature: str
    score: CandidateScore


class _Sieve:
    """Reads a channel's findings one by one, and keeps those that can be told."""

    def __init__(self, channel: Channel, told: Sequence[Told]) -> None:
        self._channel = channel
        self._told = [one for one in told if one.signature]
        self._signatures = [one.signature for one in self._told]
        self.read: list[_Read] = []
        self.refused: list[Refused] = []

    def add(self, finding: Finding) -> None:
        """Keep it, or list why not."""
        found = finding.found
        if isinstance(found, NoStory):
            self.refuse(finding, found.title, found.reason)
            return
        try:
            story = find_story(found.text, title=found.title)
        except BadInput as error:
            self.refuse(finding, found.title, f"it {error.message}")
            return
        signature = sign_story(story.text)
        likest, by = self._likest(signature)
        score = score_story(
            story.text,
            duration_s=choose_duration_s(story.text, self._channel),
            language=self._channel.language,
            likest=likest,
        )
        reason = self._reason_against(story, score, likest, by)
        if reason:
            self.refuse(finding, story.title, reason)
        else:
            self.read.append(_Read(finding, found, story, signature, score))

    def refuse(self, finding: Finding, title: str, reason: str) -> None:
        """List it with its reason."""
        self.refused.append(
            Refused(
                channel=self._channel.name,
                source=finding.source.name,
                title=_plain(title, MOST_TITLE_CHARACTERS),
                reason=reason,
            )
        )

    def _likest(self, signature: str) -> tuple[float, str]:
        """How like it is to the likest of what was told, and which episode that is."""
        if not self._told:
            return 0.0, ""
        likenesses = likeness_to(signature, self._signatures)
        nearest = int(np.argmax(likenesses))
        return float(likenesses[nearest]), self._told[nearest].episode

    def _reason_against(self, story: Story, score: CandidateScore, likest: float, by: str) -> str:
        sources = self._channel.sources
        if likest >= sources.most_like_told:
            return f"{likest:.2f} like what {by} tells, {sources.most_like_told:.2f} is too much"
        duration_s = choose_duration_s(story.text, self._channel)
        if length_ratio(story.text, duration_s) > HARD_RATIO:
            return f"its {story.words:,} words cannot be told in {duration_s:.0f} s"
        if score.overall < sources.least_score:
            return f"its score is {score.overall:.2f}, and {sources.least_score:.2f} is the least"
        return ""


def weigh_findings(
    channel: Channel, findings: Iterable[Finding], told: Sequence[Told] = ()
) -> tuple[list[Candidate], list[Refused]]:
    """The stories that the channel could tell, the best first; and what it could not, with reasons."""
    sieve = _Sieve(channel, told)
    for finding in findings:
        sieve.add(finding)
    ranked = sorted(sieve.read, key=lambda one: -one.score.overall)  # the earlier source first, if equal
    kept: list[_Read] = []
    signatures: list[str] = []
    for one in ranked:
        likenesses = likeness_to(one.signature, signatures)
        nearest = int(np.argmax(likenesses)) if signatures else 0
        if signatures and likenesses[nearest] >= channel.sources.most_like_told:
            other = kept[nearest]
            sieve.refuse(
                one.finding,
                one.story.title,
                f"the same story as {other.story.title!r} of {other.finding.source.name}",
            )
            continue
        kept.append(one)
        signatures.append(one.signature)
    if len(kept) > MOST_KEPT:
        reason = f"{len(kept) - MOST_KEPT} more could be told; the best {MOST_KEPT} are kept"
        sieve.refused.append(Refused(channel=channel.name, source="", reason=reason))
    return [_candidate(channel, one) for one in kept[:MOST_KEPT]], sieve.refused


def whole_text(candidate: Candidate) -> str:
    """Its text, marked so that title and lesson are found in it again."""
    lesson = f"\n\nMoral: {candidate.lesson}" if candidate.lesson else ""
    return f"# {candidate.title}\n\n{candidate.text}{lesson}"


def found_before(candidate: Candidate) -> FoundStory:
    """The story as its source gave it the last time."""
    return FoundStory(
        whole_text(candidate), candidate.title, candidate.url, candidate.licence, candidate.credit
    )


def _candidate(channel: Channel, read: _Read) -> Candidate:
    found, source = read.found, read.finding.source
    return Candidate(
        candidate_id=hashlib.sha256(read.story.text.encode()).hexdigest(),
        channel=channel.name,
        title=read.story.title,
        text=read.story.text,
        lesson=read.story.lesson,
        source=source.name,
        url=found.url,
        licence=_plain(found.licence or source.licence, MOST_OF_RIGHTS),
        credit=_plain(found.credit or source.credit, MOST_OF_RIGHTS),
        words=read.story.words,
        score=read.score,
    )


def _plain(words: str, most_characters: int) -> str:
    """A source's words on one line, without what nobody sees and halves of characters."""
    return one_line(words[: 4 * most_characters])[:most_characters]
