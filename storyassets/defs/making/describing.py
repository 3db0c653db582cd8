"""Describing: the words under which an episode is published: a person's, else the lister's, with what is known beside."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.listing import Listing, ListingByHand, ListingWords
from storyassets.model.picks import Picks
from storyassets.model.script import NARRATOR, Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.model.timeline import Timeline
from storyassets.providers.protocols import ListingRequest, ProviderRole, ToldLine
from storyassets.publish.chapters import find_chapters, tell_chapters
from storyassets.publish.listing import (
    EpisodeFacts,
    compose_listing,
    credit_footage,
    credit_music,
    credit_story,
    take_by_hand,
)
from storyassets.story.asking.orders import renew_request
from storyassets.studio.acceptance import accept_listing
from storyassets.studio.documents import read_document
from storyassets.studio.gateway import Desk

ASSET = "listing"
MOST_THINGS = 5
PARTS = ("protagonist", "foil", "support")


class Episode(NamedTuple):
    """All that a listing is made of."""

    brief: Commission
    picks: Picks
    script: Script
    shot_list: ShotList
    timeline: Timeline
    broll: Pictures


def describe_episode(desk: Desk, episode: Episode, workshop: Workshop) -> Listing:
    """The hand-written listing, for which nobody is asked, else the lister's. Raises StoryAssetsError."""
    brief = episode.brief
    by_hand = workshop.folder(brief.brief.key).listing_by_hand
    if by_hand.is_file():
        return read_listing_by_hand(by_hand, brief)
    words, degraded = obtain_words(desk, brief, episode.picks, episode.script, workshop)
    return compose_listing(words, facts_of(episode), degraded=degraded)


def read_listing_by_hand(path: Path, brief: Commission) -> Listing:
    """A person's listing, which no acceptance has looked at; a check does. Raises BadInput."""
    return take_by_hand(read_document(path, ListingByHand), brief.channel, brief.brief.language)


def obtain_words(
    desk: Desk, brief: Commission, picks: Picks, script: Script, workshop: Workshop
) -> tuple[ListingWords, bool]:
    """The words, and whether they are not from the first choice. Raises ProviderError of the last in the chain."""
    number = picks.take_number(ASSET, ASSET)
    kept = desk.obtain(
        ProviderRole.LISTER,
        renew_request(listing_request(brief, script), number),
        subject=ASSET,
        validate=accept_listing,
        take_number=number,
    )
    return ListingWords.model_validate_json(workshop.takes.read(kept.take)), kept.take.degraded


def listing_request(brief: Commission, script: Script) -> ListingRequest:
    """What is asked: of the script alone, so that another picture asks nobody again."""
    names = {role.character_id: role.name for role in script.roles}
    ranked = sorted(
        script.roles, key=lambda role: PARTS.index(role.part) if role.part in PARTS else len(PARTS)
    )
    return ListingRequest(
        title=script.title,
        lines=tuple(
            ToldLine(
                beat=line.beat,
                speaker="" if line.speaker == NARRATOR else names.get(line.speaker, line.speaker),
                text=line.text,
            )
            for line in script.lines
        ),
        characters=tuple(role.name for role in ranked),
        lesson=script.lesson,
        channel_title=brief.channel.title,
        channel_description=brief.channel.description,
        language=brief.brief.language,
        seed=brief.brief.seed,
    )


def facts_of(episode: Episode) -> EpisodeFacts:
    """Chapters, credits and things of the finished edit."""
    asked = episode.brief.brief
    shown = (one.credit for one in episode.broll.pictures if one.credit is not None)
    props = Counter(
        prop.value.replace("_", " ") for shot in episode.shot_list.shots for prop in shot.staging.props
    )
    return EpisodeFacts(
        channel=episode.brief.channel,
        language=asked.language,
        chapters=tell_chapters(find_chapters(episode.script, episode.timeline, asked.language)),
        credits=(
            *credit_story(asked.credit, asked.licence, asked.source),
            *credit_footage(shown),
            *credit_music(episode.brief.channel.music),
        ),
        things=tuple(thing for thing, _ in props.most_common(MOST_THINGS)),
    )
