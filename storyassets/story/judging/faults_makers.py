"""Faults of the makers: pictures by two illustrators or two voices in one episode, and whatever is of a second choice.

What a person or the channel brought counts as no maker; nor does a card of our own, which no model draws.
Each function returns sentences; none is a pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from storyassets.model.channel import Channel
from storyassets.model.head import TalkingHeads
from storyassets.model.picks import Picks
from storyassets.model.quality import QualityScore
from storyassets.model.shot import END_CARD, ShotKind, ShotList
from storyassets.model.take import Pictures, Take, VoiceTakes

EMBEDDED = "embedded"
CARDS = (ShotKind.TITLE, ShotKind.INSERT)
TAKES = "takes"
"""The criterion of the quality score that names what is degraded."""
NAMED = 3
"""So many of each maker's are named."""


def find_mixed_pictures(
    channel: Channel,
    picks: Picks,
    shot_list: ShotList,
    portraits: Pictures,
    broll: Pictures,
    heads: TalkingHeads,
) -> tuple[str, ...]:
    """Who drew what, if that are several illustrators of the channel's chain."""
    cards = {END_CARD, *(shot.shot_id for shot in shot_list.shots if shot.kind in CARDS)}
    pictures = (*portraits.pictures, *broll.pictures, *(head.picture for head in heads.heads))
    drawn = (
        (picture.subject, picture.take)
        for picture in pictures
        if picks.of(picture.subject) is None
        and not (picture.subject in cards and picture.take.provider == EMBEDDED)
    )
    return _find_mix(drawn, channel.providers.illustrator, channel, "pictures", "character_portraits")


def find_mixed_voices(channel: Channel, picks: Picks, voices: VoiceTakes) -> tuple[str, ...]:
    """Who spoke what, if that are several voices of the channel's chain."""
    spoken = ((one.line_id, one.take) for one in voices.takes if picks.of(one.line_id) is None)
    return _find_mix(spoken, channel.providers.voice, channel, "voices", "voice_clips")


def find_second_choices(
    channel: Channel, score: QualityScore, degraded: Mapping[str, int]
) -> tuple[str, ...]:
    """What is not from the first choice of its role, unless the channel publishes such an episode.

    The score names what is seen and heard; `degraded` counts the takes of each asset, the script's too.
    """
    if channel.fallback.publish_degraded:
        return ()
    named = tuple(fault for one in score.criteria if one.name == TAKES for fault in one.faults)
    unnamed = [asset for asset, count in degraded.items() if count and (asset == "script" or not named)]
    told = tuple(
        "the script is not from its first choice"
        if asset == "script"
        else f"{asset}: {degraded[asset]} not from their first choice"
        for asset in unnamed
    )
    return (*told, *named)


def _find_mix(
    takes: Iterable[tuple[str, Take]], chain: tuple[str, ...], channel: Channel, what: str, first_asset: str
) -> tuple[str, ...]:
    if channel.fallback.allow_mix:
        return ()
    made: dict[str, list[str]] = {}
    for subject, take in takes:
        if take.provider in chain:
            made.setdefault(take.provider, []).append(subject)
    if len(made) < 2:
        return ()
    told = "; ".join(f"{name} made {_name(subjects)}" for name, subjects in made.items())
    return (f"the {what} are by {len(made)} makers: {told}; materialize again from {first_asset}",)


def _name(subjects: list[str]) -> str:
    more = len(subjects) - NAMED
    return ", ".join(subjects[:NAMED]) + (f" and {more} more" if more > 0 else "")
