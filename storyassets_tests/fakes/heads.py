"""A portrait and a recording that somebody is to speak, and adapters that read them."""

from __future__ import annotations

import functools
import io

import numpy as np
import soundfile
from PIL import Image

from storyassets.model.channel import Channel
from storyassets.providers.protocols import HeadClipRequest, Provider, ProviderRole, Reference
from storyassets.settings.keys import ProviderKeys
from storyassets.studio.files import hash_bytes
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter
from storyassets_tests.fakes.videos import circles

RATE_HZ = 16_000
SPEECH_S = 1.2


@functools.cache
def a_portrait() -> bytes:
    stream = io.BytesIO()
    Image.fromarray(circles(3, (180, 320))).save(stream, "JPEG")
    return stream.getvalue()


@functools.cache
def some_speech(duration_s: float = SPEECH_S) -> bytes:
    times = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    hum = 0.4 * np.sin(2 * np.pi * 180 * times) * (0.5 + 0.5 * np.sin(2 * np.pi * 3 * times))
    stream = io.BytesIO()
    soundfile.write(stream, hum.astype(np.float32), RATE_HZ, format="WAV", subtype="PCM_16")
    return stream.getvalue()


def a_head_request(**changes: object) -> HeadClipRequest:
    request = HeadClipRequest(
        portrait=Reference(subject="fox", content=hash_bytes(a_portrait()), suffix=".jpg"),
        speech=Reference(subject="setup-1", content=hash_bytes(some_speech()), suffix=".wav"),
        duration_s=SPEECH_S,
        width_px=180,
        height_px=320,
    )
    return request.model_copy(update=changes)


def a_head_adapter(
    name: str, keys: ProviderKeys, channel: Channel | None = None
) -> Provider[HeadClipRequest]:
    """An adapter that finds the portrait and the speech of `a_head_request`."""
    takes = {hash_bytes(one): one for one in (a_portrait(), some_speech())}
    return an_adapter(ProviderRole.TALKING_HEAD, name, an_outfitter(keys, channel, takes))
