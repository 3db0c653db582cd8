"""Showing: one episode, with the names by which a person edits it. Nothing is run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from storyassets.cli.editing import find_episode
from storyassets.cli.printing import describe_quality, print_json
from storyassets.defs.publishing.outlets import Outlets
from storyassets.model.brief import Brief
from storyassets.model.character import Cast
from storyassets.model.listing import Listing
from storyassets.model.plain import one_line
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.story import Story
from storyassets.model.video import Video
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.editing import read_picks
from storyassets.studio.ledger import Ledger
from storyassets.studio.subjects import read_value

LISTS = ("script", "characters", "shot_list")


def print_episode(settings: Settings, key: str, *, as_json: bool) -> None:
    """Its files, figures, script and shots. Raises BadInput when there is no such episode."""
    folder = find_episode(settings, key, "show")
    described = {**describe_documents(folder), **describe_ledger(folder, settings)}
    if as_json:
        print_json(described)
        return
    if described["quality"]:
        described["quality"] = describe_quality(described["quality"])
    for name, value in described.items():
        if name not in LISTS:
            sys.stdout.write(f"{name:<14} {one_line(str(value)) if value is not None else 'none'}\n")
    for heading in LISTS:
        sys.stdout.write(f"\n{heading.replace('_', ' ')}\n")
        for row in described[heading]:
            cells = [f"{one_line(str(cell)):<16}" for cell in row.values()]
            sys.stdout.write(f"  {' '.join(cells).rstrip()}\n")


def describe_documents(folder: EpisodeFolder) -> dict[str, Any]:
    """What the episode's documents and files say."""
    brief = read_document(folder.brief, Brief) if folder.brief.is_file() else None
    story = read_value(folder, "story", Story)
    video = read_value(folder, "rendered_video", Video)
    script = read_value(folder, "script", Script)
    shots = read_value(folder, "shot_list", ShotList)
    quality = read_value(folder, "quality_score", QualityScore)
    listing = read_value(folder, "listing", Listing)
    notes = (brief.note if brief else "", script.note if script else "")
    return {
        "episode": folder.key,
        "title": story.title if story else (brief.topic or brief.title or "") if brief else "",
        "duration_s": round(video.duration_s, 2) if video else None,
        "state": state_of(folder, video),
        "quality": quality.numbers if quality else None,
        "channel": brief.channel if brief else None,
        "pattern": brief.pattern.value if brief else None,
        "style": brief.style.value if brief else None,
        "video": existing(folder.video),
        "preview": existing(folder.preview),
        "thumbnail": existing(folder.thumbnail),
        "captions": existing(folder.captions_srt),
        "listed_as": listing.title if listing else None,
        "description": listing.description if listing else None,
        "words": script.words if script else None,
        "shots": len(shots.shots) if shots else None,
        "chosen": ", ".join(pick.subject for pick in read_picks(folder).picks) or None,
        "note": " ".join(note for note in notes if note),
        "script": describe_lines(script) if script else [],
        "characters": describe_cast(read_value(folder, "characters", Cast)),
        "shot_list": [describe_shot(shot, script) for shot in shots.shots] if shots and script else [],
    }


def describe_ledger(folder: EpisodeFolder, settings: Settings) -> dict[str, Any]:
    """What it cost, which gates stopped it, what was decided about it last, and how far it is at its outlet."""
    ledger = Ledger(settings.ledger_url)
    try:
        totals = ledger.totals(folder.key)
        verdicts = Catalogue(ledger.database).find_verdicts(folder.key)
        row = Catalogue(ledger.database).find_episode(folder.key)
        books = Outlets(settings, ledger.database)
        published, decided = books.publications.find(folder.key), books.decisions.latest(folder.key)
    finally:
        ledger.close()
    return {
        "cost_usd": float(totals.cost_usd),
        "possibly_charged_usd": float(totals.possibly_charged_usd),
        "takes_made": totals.made,
        "takes_reused": totals.reused,
        "failed_gates": ", ".join(gate for gate, verdict in verdicts.items() if not verdict.passed) or None,
        "failure": row.failure or None if row else None,
        "decided": f"{decided.verdict.value} by {decided.who}, {decided.when:%Y-%m-%d %H:%M} UTC"
        if decided
        else None,
        "publication": f"{published.state.value} at {published.outlet} {published.video_id}".rstrip()
        if published
        else None,
    }


def describe_lines(script: Script) -> list[dict[str, str]]:
    """The lines, by the ids that `edit` and `use` take."""
    return [
        {"line_id": line.line_id, "beat": line.beat.value, "speaker": line.speaker, "text": line.text}
        for line in script.lines
    ]


def describe_cast(cast: Cast | None) -> list[dict[str, str]]:
    """The characters, by the ids that `use` takes."""
    return [
        {"character_id": character.character_id, "name": character.role.name}
        for character in (cast.characters if cast else ())
    ]


def describe_shot(shot: Shot, script: Script) -> dict[str, str]:
    """A shot, by the id that `use` and `redo --new-take` take, and the words that are said over it."""
    text_of = {line.line_id: line.text.split() for line in script.lines}
    words = [
        word
        for span in shot.covers
        for word in text_of.get(span.line_id, [])[span.first_word : span.end_word]
    ]
    return {
        "shot_id": shot.shot_id,
        "kind": shot.kind.value,
        "framing": shot.framing.value,
        "setting": shot.staging.setting.value,
        "words": " ".join(words),
    }


def state_of(folder: EpisodeFolder, video: Video | None) -> str:
    """How far it is."""
    if video and folder.video.is_file():
        return "rendered"
    return "previewed" if folder.preview.is_file() else "begun"


def existing(path: Path) -> str | None:
    """The file, if it is there."""
    return str(path) if path.is_file() else None
