"""A workshop on fakes: pictures and voices that cost no time, everything else real."""

from __future__ import annotations

import hashlib
import io
import threading
from decimal import Decimal
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

from storyassets.defs.resources import Workshop
from storyassets.model.puppet import MOUTHS, Eyes, PixelBox, Puppet, Sprite
from storyassets.model.take import WordTime
from storyassets.providers.embedded.lister import EmbeddedLister
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import (
    EffectRequest,
    Made,
    PictureRequest,
    ProviderRole,
    PuppetFacts,
    PuppetRequest,
    ScoreRequest,
    SpeechFacts,
    SpeechRequest,
)
from storyassets.providers.registry import Registry
from storyassets.publish.wording import word_listing
from storyassets.settings import Settings
from storyassets.story.writing.write import write_script

SAMPLE_RATE_HZ = 16_000
SECONDS_PER_WORD = 0.3
REPO = Path(__file__).parents[2]


class FakeIllustrator:
    """Blocks of colour, told apart by the request; `flat` draws nothing but grey."""

    name = "embedded"
    model = "fake-pictures"

    def __init__(self, *, flat: bool = False) -> None:
        self._flat = flat
        self._drawn: list[PictureRequest] = []
        self._guard = threading.Lock()

    @property
    def drawn(self) -> tuple[PictureRequest, ...]:
        return tuple(self._drawn)

    def estimate_usd(self, request: PictureRequest) -> Decimal:
        return Decimal(0)

    def make(self, request: PictureRequest) -> Made:
        with self._guard:
            self._drawn.append(request)
        seed = int(hashlib.sha256(request.model_dump_json().encode()).hexdigest()[:8], 16)
        blocks = np.random.default_rng(seed).integers(0, 255, (24, 16, 3), dtype=np.uint8)
        if self._flat:
            blocks[:] = 128
        stream = io.BytesIO()
        picture = Image.fromarray(blocks).resize(
            (request.width_px, request.height_px), Image.Resampling.NEAREST
        )
        picture.save(stream, "JPEG", quality=80)
        return Made(content=stream.getvalue(), suffix=".jpg")


class FakeVoice:
    """A hum of 0.3 s a word; a `mute` one is too quiet to be heard."""

    name = "embedded"
    model = "fake-voice"

    def __init__(self, *, mute: bool = False) -> None:
        self._mute = mute
        self._spoken: list[str] = []
        self._guard = threading.Lock()

    @property
    def spoken(self) -> tuple[str, ...]:
        return tuple(self._spoken)

    def estimate_usd(self, request: SpeechRequest) -> Decimal:
        return Decimal(0)

    def make(self, request: SpeechRequest) -> Made:
        with self._guard:
            self._spoken.append(request.text)
        words = request.text.split()
        times = np.arange(int(len(words) * SECONDS_PER_WORD * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
        hum = 0.3 * np.sin(2 * np.pi * 180 * times) * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * times))
        if self._mute:
            hum *= 0.01
        stream = io.BytesIO()
        soundfile.write(stream, hum.astype(np.float32), SAMPLE_RATE_HZ, format="WAV", subtype="PCM_16")
        spoken = SpeechFacts(
            words=tuple(
                WordTime(text=word, start_s=i * SECONDS_PER_WORD, end_s=(i + 1) * SECONDS_PER_WORD)
                for i, word in enumerate(words)
            )
        )
        return Made(content=stream.getvalue(), suffix=".wav", facts=spoken.model_dump(mode="json"))


class FakeComposer:
    """A stereo hum as long as was asked for; another pitch for each request."""

    name = "embedded"
    model = "fake-music"

    def __init__(self) -> None:
        self._composed: list[ScoreRequest | EffectRequest] = []
        self._guard = threading.Lock()

    @property
    def composed(self) -> tuple[ScoreRequest | EffectRequest, ...]:
        return tuple(self._composed)

    def estimate_usd(self, request: ScoreRequest | EffectRequest) -> Decimal:
        return Decimal(0)

    def make(self, request: ScoreRequest | EffectRequest) -> Made:
        with self._guard:
            self._composed.append(request)
        pitch_hz = 200 + hashlib.sha256(request.model_dump_json().encode()).digest()[0]
        times = np.arange(int(request.length_s * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
        hum = 0.1 * np.sin(2 * np.pi * pitch_hz * times)
        stream = io.BytesIO()
        soundfile.write(stream, np.stack([hum, hum], 1), SAMPLE_RATE_HZ, format="FLAC", subtype="PCM_16")
        return Made(content=stream.getvalue(), suffix=".flac", facts={"duration_s": request.length_s})


class FakePuppeteer:
    """A square head in the middle of the picture, with a darker mouth for each state."""

    name = "embedded"
    model = "fake-puppets"
    head_px, part_px = 96, 32

    def __init__(self) -> None:
        self._rigged: list[PuppetRequest] = []
        self._guard = threading.Lock()

    @property
    def rigged(self) -> tuple[PuppetRequest, ...]:
        return tuple(self._rigged)

    def accepts(self, request: object) -> bool:
        return isinstance(request, PuppetRequest)

    def estimate_usd(self, request: PuppetRequest) -> Decimal:
        return Decimal(0)

    def make(self, request: PuppetRequest) -> Made:
        with self._guard:
            self._rigged.append(request)
        head, part = self.head_px, self.part_px
        states = MOUTHS + len(Eyes)
        sheet = np.full((2 * head + part, states * part, 4), 255, np.uint8)
        for state in range(states):
            sheet[2 * head :, state * part : (state + 1) * part, :3] = 10 * state
        stream = io.BytesIO()
        Image.fromarray(sheet).save(stream, "PNG")
        width, height = request.picture.width_px, request.picture.height_px
        left, top = width // 2 - head // 2, height // 3

        def sprite(x: int, y: int, size: int, at_x: int, at_y: int) -> Sprite:
            box = PixelBox(left_px=x, top_px=y, width_px=size, height_px=size)
            return Sprite(on_sheet=box, left_px=at_x, top_px=at_y)

        parts = [sprite(state * part, 2 * head, part, left + 32, top + 48) for state in range(states)]
        puppet = Puppet(
            picture_width_px=width,
            picture_height_px=height,
            plate=sprite(0, 0, head, left, top),
            head=sprite(0, head, head, left, top),
            mouths=tuple(parts[:MOUTHS]),
            eyes=tuple(parts[MOUTHS:]),
            pivot_x_px=width / 2,
            pivot_y_px=float(top + head),
        )
        facts = PuppetFacts(puppet=puppet).model_dump(mode="json")
        return Made(content=stream.getvalue(), suffix=".png", facts=facts)


def a_settings(tmp_path: Path) -> Settings:
    channels = tmp_path / "channels"
    channels.mkdir(exist_ok=True)
    (channels / "default.yaml").write_text(TINY_CHANNEL)
    return Settings(
        studio_dir=tmp_path / "studio",
        channels_dir=channels,
        stories_dir=REPO / "examples",
        dagster_home=tmp_path / "dagster_home",
        ledger_url=f"sqlite:///{tmp_path / 'studio' / 'ledger.sqlite'}",
        encoder_slots=2,
        least_free_mb=0,
    )


TINY_CHANNEL = """
name: default
encoding: {preset: ultrafast, crf: 36, rate: {numerator: 10, denominator: 1}, gop_frames: 5}
"""


def a_workshop(
    tmp_path: Path,
    *,
    illustrator: FakeIllustrator | None = None,
    voice: FakeVoice | None = None,
    composer: FakeComposer | None = None,
    puppeteer: FakePuppeteer | None = None,
) -> Workshop:
    registry = Registry(
        {
            ProviderRole.WRITER: [EmbeddedWriter(write_script)],
            ProviderRole.ILLUSTRATOR: [illustrator or FakeIllustrator()],
            ProviderRole.VOICE: [voice or FakeVoice()],
            ProviderRole.MUSIC: [composer or FakeComposer()],
            ProviderRole.TALKING_HEAD: [puppeteer or FakePuppeteer()],
            ProviderRole.LISTER: [EmbeddedLister(word_listing)],
        }
    )
    return Workshop(a_settings(tmp_path), registry=registry)
