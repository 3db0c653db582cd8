"""Planning: what a run would make and reuse, worked out by the assets' own steps without making anything.

The steps are those of the assets; only their desk is another, at which a missing take is imagined. Lines
that nobody has spoken yet have estimated lengths, and so have the segments that show or say them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal

from storyassets.defs.making.composing import compose_music
from storyassets.defs.making.describing import obtain_words
from storyassets.defs.making.illustrating import BROLL, draw_broll, draw_portraits
from storyassets.defs.making.own_music import add_own_music
from storyassets.defs.making.puppetry import Scenes, film_heads
from storyassets.defs.making.speaking import speak_lines
from storyassets.defs.making.writing import find_told_story, obtain_script
from storyassets.defs.planning.imagining import UnforeseenTake, imagine_take
from storyassets.defs.resources import Workshop
from storyassets.model.brief import Brief
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.document import Noun
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.timeline import Timeline
from storyassets.providers.protocols import ProviderRole
from storyassets.render.encode import Quality, video_settings
from storyassets.render.segment_keys import segment_key
from storyassets.render.segments import plan_segments
from storyassets.story.asking.orders import REMAKE_NUMBERS, script_request
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.rewording import direct_edited, staged_script
from storyassets.story.editing.assembly import assemble_timeline, caption_episode
from storyassets.story.editing.orders_of_music import music_orders
from storyassets.story.writing.write import write_script
from storyassets.studio.editing import read_picks
from storyassets.studio.peeking import MissingTake, PeekingDesk
from storyassets.studio.retry import RetryPolicy

EMBEDDED = "embedded"

RUN_S = 8.0
"""What a run takes on a machine of two cores when it makes nothing: starting, eighteen assets, their gates."""

ENCODE_S_PER_MEGAPIXEL = 0.008
"""How long a megapixel takes to be drawn and encoded, with one encoder, where no render has told yet."""


@dataclass(frozen=True)
class AssetPlan:
    """The takes of one asset."""

    asset: str
    missing: tuple[MissingTake, ...]
    reused: int
    instead_usd: Decimal = Decimal(0)
    """What it may cost more where footage is looked for, and not found."""

    @property
    def least_usd(self) -> Decimal:
        """If every first choice delivers at once."""
        return sum((take.least_usd for take in self.missing), Decimal(0))

    @property
    def most_usd(self) -> Decimal:
        """If every provider of every chain is asked as often as is allowed, and charges for it, and so for each remake."""
        return sum((take.most_usd for take in self.missing), self.instead_usd)


GUESSED_SCRIPT = (
    "the script is not written yet: lines, pictures and cost are guessed from one written by rules"
)


@dataclass(frozen=True)
class Plan:
    """What a run would do."""

    episode: str
    assets: tuple[AssetPlan, ...]
    segments_encoded: int = 0
    segments_reused: int = 0
    duration_s: float | None = None
    seconds: float = RUN_S
    note: str = ""

    @property
    def missing(self) -> tuple[MissingTake, ...]:
        """Every take that would be made."""
        return tuple(take for asset in self.assets for take in asset.missing)

    @property
    def least_usd(self) -> Decimal:
        """If every first choice delivers at once."""
        return sum((asset.least_usd for asset in self.assets), Decimal(0))

    @property
    def most_usd(self) -> Decimal:
        """If every provider of every chain is asked as often as is allowed, and charges for it, and so for each remake."""
        return sum((asset.most_usd for asset in self.assets), Decimal(0))


class DrawingDesk(PeekingDesk):
    """A desk at which nobody looks for footage."""

    def accepts(self, role: ProviderRole, request: Noun) -> bool:
        """Whether anybody in the chain can be asked for this."""
        return role is not ProviderRole.FOOTAGE and super().accepts(role, request)


class Desks:
    """The desks of a plan, one for each asset that is made of takes, in the order in which they are asked for."""

    def __init__(self, brief: Commission, workshop: Workshop) -> None:
        self._brief = brief
        self._workshop = workshop
        self._desks: dict[str, PeekingDesk] = {}
        self._instead: PeekingDesk | None = None

    def of(self, asset: str) -> PeekingDesk:
        """A new desk."""
        self._desks[asset] = self._open(PeekingDesk, asset)
        return self._desks[asset]

    def instead(self) -> PeekingDesk:
        """At which the shots are drawn for which footage is looked for, should none be found."""
        self._instead = self._open(DrawingDesk, BROLL)
        return self._instead

    @property
    def look_for_footage(self) -> bool:
        """Whether a shot may have to be drawn after all."""
        return any(take.role is ProviderRole.FOOTAGE for take in self._desks[BROLL].missing)

    def _open(self, kind: type[PeekingDesk], asset: str) -> PeekingDesk:
        gateway = self._workshop.gateway(self._brief.channel)
        return kind(gateway, self._brief.brief.key, asset, imagine_take, RetryPolicy(), self._count_remakes)

    def _count_remakes(self, role: ProviderRole, take_number: int) -> int:
        """How many are left to a picture; nothing else is made again."""
        if role is not ProviderRole.ILLUSTRATOR:
            return 0
        return max(0, self._brief.channel.pictures.remakes - take_number // REMAKE_NUMBERS)

    @property
    def plans(self) -> tuple[AssetPlan, ...]:
        """What was asked at each."""
        return tuple(
            AssetPlan(asset, desk.missing, desk.tally.reused, self._instead_usd(desk))
            for asset, desk in self._desks.items()
        )

    def _instead_usd(self, desk: PeekingDesk) -> Decimal:
        """What the pictures of those shots may cost for which footage is looked for at this desk."""
        looked_for = {take.subject for take in desk.missing if take.role is ProviderRole.FOOTAGE}
        drawn = self._instead.missing if self._instead else ()
        return sum((take.most_usd for take in drawn if take.subject in looked_for), Decimal(0))


def plan_episode(brief: Brief, workshop: Workshop, new_takes: Sequence[str] = ()) -> Plan:
    """What a run of this brief would make and reuse; `new_takes` are what something new is asked of.

    The episode need not be there yet. Raises StoryAssetsError for input that a run would refuse.
    """
    commission = Commission(brief=brief, channel=workshop.channel(brief.channel))
    picks = read_picks(workshop.folder(brief.key))
    for counted in new_takes:
        picks = picks.with_new_take(counted)
    desks = Desks(commission, workshop)
    script, note = foresee_script(commission, picks, desks.of("script"), workshop)
    cast = cast_characters(staged_script(script), brief.seed, commission.channel.cast)
    timeline = foresee_timeline(commission, picks, script, cast, desks, workshop)
    foresee_listing(commission, picks, script, desks.of("listing"), workshop)
    encoded, reused, frames = count_segments(timeline, commission, workshop)
    return Plan(
        episode=brief.key,
        assets=desks.plans,
        segments_encoded=encoded,
        segments_reused=reused,
        duration_s=timeline.duration_s,
        seconds=estimate_seconds(desks.plans, frames, commission, workshop),
        note=note,
    )


def foresee_script(
    brief: Commission, picks: Picks, desk: PeekingDesk, workshop: Workshop
) -> tuple[Script, str]:
    """The person's script or the kept one; else one by our own rules, and a word that it is a guess.

    The embedded writer writes by the same rules: then it is no guess.
    """
    story = find_told_story(brief.brief, workshop)
    try:
        return obtain_script(desk, brief, picks, story, workshop), ""
    except UnforeseenTake:
        by_rules = brief.channel.providers.writer[0] == EMBEDDED
        return write_script(script_request(brief.brief, story)), "" if by_rules else GUESSED_SCRIPT


def foresee_listing(
    brief: Commission, picks: Picks, script: Script, desk: PeekingDesk, workshop: Workshop
) -> None:
    """Count the take of its words, if nobody has written them by hand and they are not kept."""
    if not workshop.folder(brief.brief.key).listing_by_hand.is_file():
        with suppress(UnforeseenTake):
            obtain_words(desk, brief, picks, script, workshop)


def foresee_timeline(
    brief: Commission, picks: Picks, script: Script, cast: Cast, desks: Desks, workshop: Workshop
) -> Timeline:
    """The edit as it would be, with imagined takes where there are none."""
    asked, channel = brief.brief, brief.channel
    shots = direct_edited(script, cast, pattern=asked.pattern, style=asked.style, seed=asked.seed)
    portraits = draw_portraits(desks.of("character_portraits"), brief, picks, cast, shots, workshop)
    voices = speak_lines(desks.of("voice_clips"), brief, picks, script, cast, workshop)
    scenes = Scenes(brief, picks, script, cast, shots, portraits, voices)
    heads = film_heads(desks.of("talking_heads"), scenes, workshop)
    broll = draw_broll(desks.of(BROLL), brief, picks, cast, shots, portraits, workshop)
    if desks.look_for_footage:
        draw_broll(desks.instead(), brief, picks, cast, shots, portraits, workshop)
    wanted = music_orders(script, shots, voices, pacing=channel.pacing, taste=channel.music, seed=asked.seed)
    music = add_own_music(compose_music(desks.of("music"), wanted, picks, workshop), channel, workshop)
    captions = caption_episode(brief, script, voices)
    return assemble_timeline(brief, script, shots, broll, heads, voices, captions, music)


def count_segments(timeline: Timeline, brief: Commission, workshop: Workshop) -> tuple[int, int, int]:
    """How many segments would be encoded, how many are there, and how many frames are to be encoded."""
    encoding = brief.channel.encoding.model_copy(update={"rate": timeline.rate})
    settings = video_settings(encoding, Quality.FINAL, (timeline.width_px, timeline.height_px))
    plans = plan_segments(timeline, settings.gop_frames)
    keys = [segment_key(plan, settings, brief.caption_style) for plan in plans]
    missing = {key: plan for key, plan in zip(keys, plans, strict=True) if workshop.segments.get(key) is None}
    frames = sum(plan.duration_frames for plan in missing.values())
    return len(missing), len(plans) - len(missing), frames


def estimate_seconds(
    assets: Sequence[AssetPlan], frames: int, brief: Commission, workshop: Workshop
) -> float:
    """How long a run takes: what such takes took before, the frames, and the run itself."""
    megapixels = frames * brief.brief.format.size_px[0] * brief.brief.format.size_px[1] / 1e6
    encode_s = megapixels * ENCODE_S_PER_MEGAPIXEL / workshop.settings.encoder_slots
    take_s = mean_take_s(workshop)
    asked_s = sum(take_s(take) for asset in assets for take in asset.missing)
    return round(RUN_S + asked_s + encode_s, 1)


def mean_take_s(workshop: Workshop) -> Callable[[MissingTake], float]:
    """How long a take of a role and provider has taken on the average; 0 where none was ever made."""
    known = workshop.ledger.mean_seconds()
    return lambda take: known.get((take.role.value, take.provider), 0.0)
