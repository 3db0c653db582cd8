"""An episode up to its edit, written down without being made: all that a listing and a fingerprint are made of."""

from __future__ import annotations

import functools
import io

import numpy as np
import soundfile
from PIL import Image

from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import brief_of_channel
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.music import Mood, Music, ScorePiece
from storyassets.model.picks import Picks
from storyassets.model.script import Beat
from storyassets.model.take import Pictures, Take
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.caption import write_cues
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script
from storyassets.studio.documents import write_document
from storyassets.studio.takes import TakeRecord
from storyassets_tests.fakes.episodes import a_picture, voices_of
from storyassets_tests.fakes.videos import circles

SAMPLE_RATE_HZ = 16_000


@functools.cache
def a_small_jpeg(seed: int) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(circles(seed, (90, 160))).save(stream, "JPEG")
    return stream.getvalue()


@functools.cache
def a_tone(pitch_hz: int) -> bytes:
    times = np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    hum = (0.2 * np.sin(2 * np.pi * pitch_hz * times)).astype(np.float32)
    stream = io.BytesIO()
    soundfile.write(stream, np.stack([hum, hum], 1), SAMPLE_RATE_HZ, format="FLAC", subtype="PCM_16")
    return stream.getvalue()


def write_told_episode(workshop: Workshop, key: str, text: str, *, seed: int = 1, **words: object) -> None:
    """Its documents and takes; another seed has other pictures and other music."""
    asked = brief_of_channel(key, workshop, {"text": text, "duration_s": 45, "seed": seed, **words})
    brief = Commission(brief=asked, channel=workshop.channel(asked.channel))
    story = find_story(text)
    script = write_script(ScriptRequest(story=story, duration_s=45, pattern=asked.pattern, seed=seed))
    cast = cast_characters(script, seed)
    shots = direct_shots(script, cast, pattern=asked.pattern, style=asked.style, seed=seed)
    broll = Pictures(
        pictures=tuple(
            a_picture(shot.shot_id).model_copy(
                update={"take": keep(workshop, a_small_jpeg(1000 * seed + number), ".jpg")}
            )
            for number, shot in enumerate(shots.shots)
        )
    )
    voices = voices_of(script)
    pacing, rate = brief.channel.pacing, brief.channel.encoding.rate
    placed = place_lines(script, voices, plan_silences(script, pacing), rate)
    captions = write_cues(script, voices, placed, rate, brief.channel.captions)
    timeline = edit_timeline(
        script, shots, broll, TalkingHeads(), voices, captions, silences=plan_silences(script, pacing), crossfade_s=pacing.crossfade_s, rate=rate, size_px=(180, 320)
    )  # fmt: skip
    folder = workshop.folder(key)
    write_document(folder.brief, asked)
    for asset, value in {
        "brief": brief,
        "picks": Picks(),
        "script": script,
        "shot_list": shots,
        "timeline": timeline,
        "broll": broll,
        "talking_heads": TalkingHeads(),
        "music": a_score(workshop, 220 + 30 * seed),
    }.items():
        write_document(folder.asset(asset), value)


def a_score(workshop: Workshop, pitch_hz: int) -> Music:
    take = keep(workshop, a_tone(pitch_hz), ".flac")
    return Music(
        score=tuple(ScorePiece(beat=beat, mood=Mood.CALM, take=take, duration_s=1.0) for beat in Beat)
    )


def keep(workshop: Workshop, content: bytes, suffix: str) -> Take:
    return workshop.takes.put(content, suffix, TakeRecord(provider="fake", model="1"))
