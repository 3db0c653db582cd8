"""Episode: all that its page shows, put together from the documents, the catalogue and the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from storyassets.model.channel import PictureTaste
from storyassets.model.character import Cast, Character
from storyassets.model.script import Beat, Line
from storyassets.model.take import VoiceTake
from storyassets.story.judging.likenesses import seen_in_shots
from storyassets.studio.addresses import episode_file_address, take_address
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import EpisodeRow, Materialization
from storyassets.studio.costs import Cost
from storyassets.studio.documents import EpisodeFolder
from storyassets.studio.refused import Refusal, find_refused
from storyassets.studio.standing import Standing
from storyassets.web.credits import CreditRow, list_credits, list_makers
from storyassets.web.degraded import Degraded, find_degraded
from storyassets.web.reading import Documents, read_documents
from storyassets.web.reasons import FindReasons
from storyassets.web.spending import AccountRow, ProviderRow, find_accounts, list_providers, total_of
from storyassets.web.storyboard import Costs, Look, Panel, lay_out, look_of, marks_of, name_of
from storyassets.web.verdicts import GateRow, GateState, QualityRow, list_gates, list_quality


@dataclass(frozen=True)
class LineRow:
    """A line of the script, and its recording. `is_edited`: its words are not the ones last made."""

    line: Line
    speaker: str
    is_edited: bool
    recording: str | None
    provider: str
    duration_s: float | None
    marks: tuple[str, ...]
    cost_usd: Decimal


@dataclass(frozen=True)
class CharacterRow:
    """Someone of the cast, with the portrait; who is in no shot has none, as a rule."""

    character: Character
    look: Look | None
    is_seen: bool
    cost_usd: Decimal


@dataclass(frozen=True)
class FileRow:
    """A file to take away."""

    name: str
    what: str
    address: str
    size_bytes: int


@dataclass(frozen=True)
class EpisodeView:
    """What the template of the page is given."""

    key: str
    title: str
    row: EpisodeRow | None
    documents: Documents
    panels: list[Panel]
    beats: list[tuple[Beat, list[LineRow]]]
    characters: list[CharacterRow]
    gates: list[GateRow]
    quality: list[QualityRow]
    files: list[FileRow]
    made: list[Materialization]
    cost_usd: Decimal
    degraded: Degraded
    refused: list[Refusal]
    providers: list[ProviderRow]
    accounts: list[AccountRow]
    credits: list[CreditRow]
    makers: dict[str, list[tuple[str, int]]]
    video: str | None
    poster: str | None
    captions: str | None

    @property
    def failed_gates(self) -> list[GateRow]:
        """Those that stop the episode."""
        return [gate for gate in self.gates if gate.state is GateState.FAILED]

    @property
    def money(self) -> Cost:
        """The sum of what the providers cost."""
        return total_of(self.providers)

    @property
    def taste(self) -> PictureTaste:
        """What the channel asks of pictures."""
        return taste_of(self.documents)


def taste_of(documents: Documents) -> PictureTaste:
    """What the episode's channel asks of pictures."""
    return documents.commission.channel.pictures if documents.commission else PictureTaste()


def find_episode_view(
    folder: EpisodeFolder, catalogue: Catalogue, known_gates: list[str], find_reasons: FindReasons
) -> EpisodeView | None:
    """The episode of that folder; None when there is none."""
    row = catalogue.find_episode(folder.key)
    if row is None and not folder.path.is_dir():
        return None
    documents = read_documents(folder)
    costs = catalogue.find_costs(folder.key)
    made = catalogue.find_materializations(folder.key)
    verdicts = catalogue.find_verdicts(folder.key)
    commission = documents.commission
    database = catalogue.database
    counts = {one.asset: one.takes_degraded for one in made.values()}
    falls = Standing(database).find_falls(folder.key)
    return EpisodeView(
        key=folder.key,
        title=title_of(folder.key, row, documents),
        row=row,
        documents=documents,
        panels=lay_out(documents, costs, taste_of(documents)),
        beats=list_beats(documents, costs),
        characters=list_characters(documents, costs),
        gates=list_gates(folder.key, known_gates, verdicts, made),
        quality=list_quality(documents.quality, commission.channel.quality if commission else None),
        files=list_files(folder),
        made=sorted(made.values(), key=lambda one: one.made_at),
        cost_usd=sum(costs.values(), Decimal(0)),
        degraded=find_degraded(folder.key, documents, find_reasons(folder.key), falls, counts),
        refused=find_refused(database, folder.key),
        providers=list_providers(database, episode=folder.key),
        accounts=[account for account in find_accounts(database) if account.is_open],
        credits=list_credits(documents),
        makers=list_makers(documents),
        video=video_address(folder, documents),
        poster=_address(folder, folder.thumbnail),
        captions=_address(folder, folder.captions_vtt),
    )


def title_of(key: str, row: EpisodeRow | None, documents: Documents) -> str:
    """What the episode is called."""
    words = documents.words
    brief = documents.brief
    asked = (brief.title or brief.topic or "") if brief else ""
    return (words.title if words else "") or (row.title if row else "") or asked or key


def video_address(folder: EpisodeFolder, documents: Documents) -> str | None:
    """The video, else the preview. Its address changes with its content, so that no old copy is shown."""
    for path, document in ((folder.video, documents.video), (folder.preview, documents.preview)):
        address = _address(folder, path)
        if address:
            return f"{address}?v={document.content[:12]}" if document else address
    return None


def _address(folder: EpisodeFolder, path: Path) -> str | None:
    return episode_file_address(folder.key, path.name) if path.is_file() else None


def list_beats(documents: Documents, costs: Costs) -> list[tuple[Beat, list[LineRow]]]:
    """The lines by beat, in their order."""
    script = documents.words
    made = {one.line_id: one for one in documents.script.lines} if documents.script else {}
    voices = {take.line_id: take for take in documents.voices.takes} if documents.voices else {}
    rows: list[tuple[Beat, list[LineRow]]] = []
    for line in script.lines if script else ():
        if not rows or rows[-1][0] is not line.beat:
            rows.append((line.beat, []))
        rows[-1][1].append(
            _line_row(line, made.get(line.line_id), voices.get(line.line_id), documents, costs)
        )
    return rows


def _line_row(
    line: Line, made: Line | None, voice: VoiceTake | None, documents: Documents, costs: Costs
) -> LineRow:
    return LineRow(
        line=line,
        speaker=name_of(line.speaker, documents),
        is_edited=line != made,
        recording=take_address(voice.take) if voice else None,
        provider=voice.take.provider if voice else "",
        duration_s=voice.duration_s if voice else None,
        marks=marks_of(voice.take, line.line_id, documents.picks) if voice else (),
        cost_usd=costs.get(("voice_clips", line.line_id), Decimal(0)),
    )


def list_characters(documents: Documents, costs: Costs) -> list[CharacterRow]:
    """The cast, with the portraits of those who are seen."""
    portraits, cast = documents.portraits, documents.cast or Cast()
    seen = seen_in_shots(documents.shots.shots, cast) if documents.shots else cast.characters
    return [
        CharacterRow(
            character=character,
            look=look_of(portraits.of(character.character_id) if portraits else None, documents),
            is_seen=character in seen,
            cost_usd=costs.get(("character_portraits", character.character_id), Decimal(0)),
        )
        for character in cast.characters
    ]


def list_files(folder: EpisodeFolder) -> list[FileRow]:
    """The files that a person may want."""
    known = (
        (folder.video, "the video"),
        (folder.preview, "the quick preview"),
        (folder.thumbnail, "the thumbnail"),
        (folder.thumbnail_wide, "the thumbnail, wide"),
        (folder.captions_srt, "captions, SubRip"),
        (folder.captions_vtt, "captions, WebVTT"),
    )
    return [
        FileRow(path.name, what, episode_file_address(folder.key, path.name), path.stat().st_size)
        for path, what in known
        if path.is_file()
    ]
