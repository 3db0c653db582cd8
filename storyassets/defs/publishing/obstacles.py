"""Obstacles: everything that stands against publishing an episode now, as sentences, from what is written down.

No outlet is asked and no video read: a handful of queries and small documents, however long the video is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from storyassets.defs.episode_asset import WARNING
from storyassets.defs.publishing.publishable import (
    NOT_PUBLISHED,
    Publishable,
    find_missing,
    read_channel_name,
    read_publishable,
)
from storyassets.defs.resources import Workshop
from storyassets.errors import NotAuthorized, StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.commission import Overrides
from storyassets.model.listing import Listing
from storyassets.model.listing import Verdict as Word
from storyassets.model.publication import UploadState
from storyassets.publish.quota import calls_of_publication, needs_of, usual_price
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.documents import read_document
from storyassets.studio.publications import PublicationRow

FIRST_CHOICES = "quality_score/it_is_of_first_choices"
SAMENESS = "listing/it_differs_from_the_last_episodes"
ASKED_BEFORE_PUBLISHING = (FIRST_CHOICES, SAMENESS)
"""They stop no run; a fault that nobody has accepted stops the publication."""
TOLD = (
    "brief", "story", "script", "characters", "picks", "shot_list", "character_portraits", "voice_clips", "broll",
    "talking_heads", "music", "captions", "timeline",
)  # fmt: skip
HEARD = (*TOLD, "soundtrack")
MADE_OF = {
    "rendered_video": HEARD,
    "thumbnail": TOLD,
    "listing": TOLD,
    "quality_score": (*HEARD, "rendered_video", "thumbnail"),
}
"""What is published or judged, and all that stands above it in the graph of assets."""


def find_obstacles(workshop: Workshop, episode: str, channel: Channel | None = None) -> list[str]:
    """What stands against publishing the episode now; none if nothing does. Whether its time has come is not asked."""
    try:
        taste = channel or workshop.channel(read_channel_name(workshop, episode))
        if not taste.publishing.outlet:
            return [f"the channel {taste.name} has no outlet: set publishing.outlet, such as youtube"]
        row = workshop.outlets.publications.find(episode, taste.publishing.outlet)
        if row is not None and (told := tell_published(row)):
            return [told]
        login = list(find_missing_login(workshop, taste))
        if missing := list(find_missing(workshop, episode)):
            return [f"{', '.join(missing)}: not made yet", *login]
        found = read_publishable(workshop, episode)
        return [*obstacles_of(workshop, found, taste), *login, *find_spent_quota(workshop, episode, taste)]
    except StoryAssetsError as error:
        return [str(error)]


def obstacles_of(workshop: Workshop, episode: Publishable, channel: Channel) -> list[str]:
    """The same of an episode that is at hand, but for quota, which is set aside by whoever publishes."""
    return [
        *find_closed_gates(workshop, episode.key),
        *find_second_lister(episode.listing, channel),
        *find_outdated(workshop, episode.key),
        *find_overspent(workshop, episode.key, channel),
        *find_undecided(workshop, episode.key, channel, episode.content),
    ]


def tell_published(row: PublicationRow) -> str:
    """Why nothing more is sent of it; empty while something may be."""
    if row.state is UploadState.FAILED:
        return (
            f"{row.outlet} could not use its video: {row.note or 'no reason was given'}; it is not sent again"
        )
    return f"it is published already: {row.outlet} has it as {row.video_id}" if row.is_at_outlet else ""


def find_closed_gates(workshop: Workshop, episode: str) -> Iterator[str]:
    """Every check that has not passed for what the episode is made of now."""
    made = workshop.catalogue.find_materializations(episode)
    verdicts = workshop.catalogue.find_verdicts(episode)
    wanted = {gate for gate in (*_blocking_gates(workshop), *verdicts) if _asset(gate) not in NOT_PUBLISHED}
    for gate in sorted(wanted - {*ASKED_BEFORE_PUBLISHING}):
        verdict = verdicts.get(gate)
        if verdict is None or _asset(gate) not in made:
            if _asset(gate) in made:
                yield f"the gate {gate} has not judged it yet"
        elif not _is_current(verdict, made):
            yield f"the gate {gate} has not judged it as it is now"
        elif not verdict.passed:
            yield f"the gate {gate} has not passed: {_first(verdict)}"
    for gate in ASKED_BEFORE_PUBLISHING:
        yield from _find_fault(workshop, episode, gate, verdicts.get(gate), made)


def find_outdated(workshop: Workshop, episode: str) -> Iterator[str]:
    """What was made before something that it is made of: a run that stopped midway leaves a mix of old and new."""
    made = workshop.catalogue.find_materializations(episode)
    for asset, sources in MADE_OF.items():
        newer = [one for one in sources if _is_newer(made.get(one), made.get(asset))]
        if newer:
            yield (
                f"{asset} was made before {', '.join(newer[:2])}, which were made again since; "
                f"storyassets redo {episode}"
            )
            return


def find_second_lister(listing: Listing, channel: Channel) -> Iterator[str]:
    """That its words are not from the first choice: the score may have been made before they were."""
    if listing.degraded and not channel.fallback.publish_degraded:
        yield (
            f"the listing is not from the first choice of the channel {channel.name}; write a listing.yaml, "
            "or set fallback.publish_degraded"
        )


def find_overspent(workshop: Workshop, episode: str, channel: Channel) -> Iterator[str]:
    """That the episode has cost more than its channel has for one; what is spent for others is not its matter."""
    bound_usd = channel.budget.episode_usd
    if bound_usd is None:
        return
    spent_usd = workshop.ledger.spending(episode, channel.name).episode_usd
    if spent_usd > bound_usd:
        yield (
            f"it has cost ${spent_usd:.2f}, and the channel {channel.name} has ${bound_usd:.2f} for an episode; "
            "raise budget.episode_usd to publish it"
        )


def find_undecided(workshop: Workshop, episode: str, channel: Channel, content: str) -> Iterator[str]:
    """A rejection, and an approval that the channel asks for and that is not there, or not for this content."""
    decided = workshop.outlets.decisions.standing(episode, content)
    if decided is not None and decided.verdict is Word.REJECTED:
        yield f"{decided.who} has rejected it: {decided.reason}"
    elif decided is None and channel.publishing.approval:
        before = workshop.outlets.decisions.latest(episode)
        was = (
            f"its {'approval' if before.verdict is Word.APPROVED else 'rejection'} by {before.who} has lapsed: "
            "the video, thumbnail, captions or listing have changed since"
            if before
            else "nobody has approved it"
        )
        yield f"{was}; storyassets approve {episode}"


def find_missing_login(workshop: Workshop, channel: Channel) -> Iterator[str]:
    """That the channel is not logged in to its outlet, by what lies on this machine."""
    try:
        workshop.outlets.check_login(channel)
    except NotAuthorized as error:
        yield str(error)


def find_spent_quota(workshop: Workshop, episode: str, channel: Channel) -> Iterator[str]:
    """What of the outlet's day is spent, and until when."""
    asked = channel.publishing
    calls = calls_of_publication(thumbnail=asked.thumbnail, captions=asked.captions)
    short = workshop.outlets.quota.find_shortage(asked.project, needs_of(calls, usual_price), episode)
    if short is not None:
        yield f"the quota of the project {asked.project}: {short}"


def _find_fault(
    workshop: Workshop,
    episode: str,
    gate: str,
    verdict: Verdict | None,
    made: Mapping[str, Materialization],
) -> Iterator[str]:
    if verdict is None:
        yield f"{gate} has not judged it yet"
    elif not _is_current(verdict, made):
        yield f"{gate} has not judged it as it is now"
    elif verdict.faults_found and verdict.overridden in ("", WARNING):
        path = workshop.folder(episode).overrides
        accepted = read_document(path, Overrides) if path.is_file() else Overrides()
        if accepted.reason_for(gate, verdict.data_version) is None:
            yield (
                f"{gate}: {_first(verdict)}; mend it, or accept it: "
                f"storyassets override {episode} {gate} --reason WHY"
            )


def _is_newer(source: Materialization | None, made: Materialization | None) -> bool:
    return source is not None and made is not None and source.made_at > made.made_at


def _is_current(verdict: Verdict, made: Mapping[str, Materialization]) -> bool:
    asset = made.get(verdict.asset)
    return asset is not None and asset.data_version == verdict.data_version


def _first(verdict: Verdict) -> str:
    more = verdict.faults_found - 1
    first = verdict.faults[0] if verdict.faults else "no reason was given"
    return first + (f" (and {more} more)" if more > 0 else "")


def _blocking_gates(workshop: Workshop) -> Iterator[str]:
    for checks in workshop.gates.checks_of.values():
        yield from (f"{check.asset_key.to_user_string()}/{check.name}" for check in checks)


def _asset(gate: str) -> str:
    return gate.partition("/")[0]
