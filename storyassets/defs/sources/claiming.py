"""Claiming: the channel's next story, for an episode that nobody wrote a brief for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from storyassets.defs.resources import Workshop
from storyassets.defs.sources.story_sources import POOL_FILE, PoolMaker, local_kinds
from storyassets.defs.sources.told_stories import learn_told_stories
from storyassets.errors import BadConfiguration, BadInput
from storyassets.model.channel import Channel
from storyassets.model.pool import Candidate, StoryPool
from storyassets.model.story import Story
from storyassets.settings import Settings
from storyassets.story.finding.likeness_of_stories import likeness_to, sign_story
from storyassets.story.finding.pool import whole_text
from storyassets.studio.documents import read_document
from storyassets.studio.next_story import claim_next_story, claim_story, is_claimed_by

STAGE = "brief"


def claim_story_of_channel(workshop: Workshop, channel: Channel, episode: str) -> dict[str, str]:
    """The words of a brief: the best of the channel's sources, or the bank's next where it has none.

    Raises BadInput when there is nothing left to tell.
    """
    if channel.sources.stories:
        return claim_best_story(workshop, channel, episode)
    return claim_next_story(workshop.settings, episode, workshop.bank())


def claim_best_story(workshop: Workshop, channel: Channel, episode: str) -> dict[str, str]:
    """The words of a brief for the best story of the pool that nobody tells. Raises BadInput where there is none."""
    tellings = workshop.outlets.tellings
    learn_told_stories(workshop.settings, tellings)
    told = [one.signature for one in tellings.find_stories(channel.name) if one.episode != episode]
    candidates = find_candidates(workshop, channel, episode)
    for candidate in sorted(
        candidates, key=lambda one: not is_claimed_by(workshop.settings, episode, one.text)
    ):
        signature = sign_story(candidate.text)
        if told and likeness_to(signature, told).max() >= channel.sources.most_like_told:
            continue
        if claim_story(workshop.settings, episode, Story(title=candidate.title, text=candidate.text)):
            # Told from now on: whoever claims the next story is not to take another wording of this one.
            tellings.note_story(episode, channel.name, candidate.title, signature)
            return brief_words(candidate)
    raise BadInput(
        f"it has no brief, and the pool of the channel {channel.name} has no story that is not told",
        stage=STAGE,
        thing=episode,
        fix="Materialize story_pool again, name more sources in the channel, or write its brief.yaml",
    )


def find_candidates(workshop: Workshop, channel: Channel, episode: str) -> Sequence[Candidate]:
    """Those of the pool as it was materialized; before that, what the channel's own files give.

    Nothing is fetched inside a brief. Raises BadInput where that leaves no source.
    """
    if pool_path(workshop.settings).is_file():
        names = {source.name for source in channel.sources.stories}
        pool = read_document(pool_path(workshop.settings), StoryPool).of(channel.name)
        return [
            one for one in pool if one.source in names and one.score.overall >= channel.sources.least_score
        ]
    if not any(source.kind in local_kinds() for source in channel.sources.stories):
        raise BadInput(
            f"it has no brief, and nobody has looked yet for stories for the channel {channel.name}",
            stage=STAGE,
            thing=episode,
            fix="Materialize story_pool first",
        )
    maker = PoolMaker(
        workshop.settings, workshop.outlets.tellings.find_stories, local_kinds(), workshop.go_on
    )
    return maker.weigh(channel, but_for=episode)[0]


def brief_words(candidate: Candidate) -> dict[str, str]:
    """Its words in a brief."""
    return {
        "text": whole_text(candidate),
        "title": candidate.title,
        "note": f"nobody wrote a brief: the best story of the pool was taken, score {candidate.score.overall:.2f}, "
        f"from {candidate.source}",
        "source": candidate.url or candidate.source,
        "licence": candidate.licence,
        "credit": candidate.credit,
    }


def read_pool(settings: Settings) -> StoryPool:
    """The pool as it was made last; an empty one where there is none that can be read."""
    try:
        return read_document(pool_path(settings), StoryPool)
    except (BadInput, BadConfiguration):
        return StoryPool()


def pool_path(settings: Settings) -> Path:
    """Where the `story_pool` asset lies."""
    return settings.studio_dir / POOL_FILE
