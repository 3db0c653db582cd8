"""Outcome: what a run came to, for a person and for a script."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storyassets.cli.printing import describe_quality
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.video import Video
from storyassets.studio.documents import read_document

if TYPE_CHECKING:  # both bring Dagster or a terminal's library, which a finished episode is spared
    from storyassets.cli.progress import RunProgress
    from storyassets.defs.resources import Workshop


USD_DIGITS = 9


@dataclass(frozen=True)
class Outcome:
    """A finished run of one episode."""

    episode: str
    video: Path
    thumbnail: Path | None
    captions: Path
    duration_s: float
    cost_usd: float
    takes_made: int
    takes_reused: int
    takes_degraded: int
    segments_encoded: int
    segments_reused: int
    elapsed_s: float
    note: str
    quality: dict[str, float] | None = None
    degraded: dict[str, dict[str, str]] = field(default_factory=dict)
    """Why, by asset and by role and subject."""
    possibly_charged_usd: float = 0.0
    """Of the whole episode, so far: calls that were cut off, and nobody knows how they ended."""

    @classmethod
    def of_run(
        cls, workshop: Workshop, key: str, progress: RunProgress, preview: bool, elapsed_s: float
    ) -> Outcome:
        """Read from the episode's files and the run's figures."""
        folder = workshop.folder(key)
        video = read_document(folder.asset("preview_video" if preview else "rendered_video"), Video)
        script = read_document(folder.asset("script"), Script)
        return cls(
            episode=key,
            video=workshop.settings.studio_dir / video.path,
            thumbnail=None if preview else folder.thumbnail,
            captions=folder.captions_srt,
            duration_s=round(video.duration_s, 3),
            cost_usd=round(progress.total("cost_usd"), USD_DIGITS),
            takes_made=int(progress.total("takes_made")),
            takes_reused=int(progress.total("takes_reused")),
            takes_degraded=int(progress.total("takes_degraded")),
            segments_encoded=int(progress.total("segments_encoded")),
            segments_reused=int(progress.total("segments_reused")),
            elapsed_s=round(elapsed_s, 2),
            note=script.note,
            quality=None if preview else _read_quality(folder.asset("quality_score")),
            degraded=progress.degraded,
            possibly_charged_usd=float(workshop.ledger.totals(key).possibly_charged_usd),
        )

    def as_json(self) -> dict[str, Any]:
        """The object of `--json`. `quality` is null for a preview, which is not scored."""
        return {
            "episode": self.episode,
            "video": str(self.video),
            "thumbnail": str(self.thumbnail) if self.thumbnail else None,
            "captions": str(self.captions),
            "duration_s": self.duration_s,
            "quality": self.quality,
            "cost_usd": self.cost_usd,
            "possibly_charged_usd": self.possibly_charged_usd,
            "takes": {"made": self.takes_made, "reused": self.takes_reused},
            "segments": {"encoded": self.segments_encoded, "reused": self.segments_reused},
            "elapsed_s": self.elapsed_s,
            "degraded": self.takes_degraded,
            "degraded_takes": self.degraded,
            "note": self.note,
        }

    def as_text(self) -> str:
        """What a person wants to know."""
        rows = {
            "episode": self.episode,
            "video": str(self.video),
            "thumbnail": str(self.thumbnail or "none for a preview"),
            "captions": str(self.captions),
            "duration": f"{self.duration_s:.1f} s",
            "quality": describe_quality(self.quality) if self.quality else "none for a preview",
            "takes": f"{self.takes_made} made, {self.takes_reused} reused",
            "segments": f"{self.segments_encoded} encoded, {self.segments_reused} reused",
            "cost": self._cost_as_text(),
            "time": f"{self.elapsed_s:.1f} s",
            **({"degraded": self._degraded_as_text()} if self.degraded else {}),
            **({"note": self.note} if self.note else {}),
        }
        return "".join(f"{name:<10} {value}\n" for name, value in rows.items())

    def _cost_as_text(self) -> str:
        cost = f"{self.cost_usd:.2f} USD"
        if not self.possibly_charged_usd:
            return cost
        return f"{cost}; calls of this episode that were cut off may have cost {self.possibly_charged_usd:.2f} USD more"

    def _degraded_as_text(self) -> str:
        reasons = dict.fromkeys(reason for told in self.degraded.values() for reason in told.values())
        return f"{self.takes_degraded} takes are not from the first choice ({'; '.join(reasons)})"


def _read_quality(path: Path) -> dict[str, float] | None:
    return read_document(path, QualityScore).numbers if path.is_file() else None
