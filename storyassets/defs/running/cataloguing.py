"""Cataloguing: what the index over all episodes is told when an asset is made or judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from storyassets.defs.resources import Workshop
from storyassets.defs.sources.told_stories import note_telling
from storyassets.model.commission import Commission
from storyassets.model.document import Document
from storyassets.model.quality import QualityScore
from storyassets.model.story import Story
from storyassets.model.video import Thumbnail, Video
from storyassets.studio.catalogue_rows import Materialization, Verdict

PREVIEW = "preview_video"


def note_asset(
    workshop: Workshop,
    episode: str,
    asset: str,
    value: Document,
    data_version: str,
    figures: Mapping[str, Any],
) -> None:
    """An asset was made: its version and figures, and what of it stands in the episode's row."""
    made = Materialization(
        asset=asset,
        data_version=data_version,
        elapsed_s=float(figures["elapsed_s"]),
        takes_made=count(figures, "takes_made"),
        takes_reused=count(figures, "takes_reused"),
        takes_degraded=count(figures, "takes_degraded"),
    )
    workshop.catalogue.note_materialization(episode, made, {} if asset == PREVIEW else columns_of(value))
    if isinstance(value, Story):
        note_telling(workshop.outlets.tellings, workshop.folder(episode), value)


def count_degraded(workshop: Workshop, episode: str) -> dict[str, int]:
    """How many takes of each asset, as it was made last, are not from their first choice; a preview's are not asked for."""
    made = workshop.catalogue.find_materializations(episode)
    return {asset: one.takes_degraded for asset, one in made.items() if asset != PREVIEW}


def note_judgement(
    workshop: Workshop,
    episode: str,
    gate: str,
    data_version: str,
    faults: Sequence[str],
    reason: str | None,
    shown: int,
) -> None:
    """A gate has judged this content; `reason` is why its faults are accepted, if they are."""
    verdict = Verdict(
        gate=gate,
        passed=not faults or reason is not None,
        faults=tuple(faults[:shown]),
        faults_found=len(faults),
        overridden=reason or "",
        data_version=data_version,
    )
    workshop.catalogue.note_verdict(episode, verdict)


def count(figures: Mapping[str, Any], name: str) -> int:
    """A figure that may be plain or Dagster's; 0 where there is none."""
    value = figures.get(name, 0)
    return int(getattr(value, "value", value))


def columns_of(value: Document) -> dict[str, Any]:
    """The columns of the episode's row that this value settles."""
    match value:
        case Commission():
            return {"channel": value.brief.channel}
        case Story():
            return {"title": value.title}
        case Video():
            return {"video": value.content, "duration_s": value.duration_s}
        case Thumbnail():
            return {"thumbnail": value.content}
        case QualityScore():
            names = ("visual", "content", "technical", "overall")
            return {f"quality_{name}": getattr(value, name) for name in names}
    return {}
