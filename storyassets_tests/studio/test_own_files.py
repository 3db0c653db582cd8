"""A person's own files: good ones become picks, whatever they are called; hostile ones are refused and named."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import pyvips
import soundfile

from storyassets.errors import BadConfiguration, BadInput
from storyassets.measure.sound import loudness_lufs, peak_dbfs, read_sound
from storyassets.model.picks import PERSON, Pick, PickKind
from storyassets.model.take import ImageScore, WordTime
from storyassets.providers.protocols import SpeechFacts
from storyassets.studio.own_files import ForCharacter, ForLine, ForShot, Wanted, import_own_file
from storyassets.studio.takes import TakeStore
from storyassets_tests.fakes.person_files import (
    HOSTILE,
    buzz,
    clip,
    grey_png,
    jpeg,
    picture,
    sample_bomb,
    speech_like,
)

NEEDED_PX = (360, 640)
WORDS = (
    WordTime(text="The", start_s=0.03, end_s=0.2),
    WordTime(text="sea,", start_s=0.2, end_s=0.7),
    WordTime(text="calm.", start_s=0.9, end_s=1.3),
)


def use(path: Path, wanted: Wanted | None = None) -> tuple[Pick, TakeStore]:
    takes = TakeStore(path.parent / "studio")
    return import_own_file(path, subject="s1", wanted=wanted or ForShot(NEEDED_PX), takes=takes), takes


def refusal(path: Path, wanted: Wanted | None = None) -> str:
    with pytest.raises(BadInput) as refused:
        use(path, wanted)
    return str(refused.value)


def stored_picture(path: Path, wanted: Wanted | None = None) -> pyvips.Image:
    pick, takes = use(path, wanted)
    return pyvips.Image.new_from_file(str(takes.path(pick.take)))


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


# Hostile files.


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_by_name_with_what_to_do(tmp_path: Path, what: str) -> None:
    name, write, said = HOSTILE[what]
    with pytest.raises(BadInput) as refused:
        use_at = write(tmp_path / name)
        import_own_file(use_at, subject="s1", wanted=ForShot(NEEDED_PX), takes=TakeStore(tmp_path / "studio"))
    error = refused.value
    assert said in str(error)
    assert error.stage == "use"
    assert error.thing == Path(name).name.replace("\0", "?")[:120]
    assert error.fix
    assert "\n" not in str(error)
    assert not (tmp_path / "studio").exists()


BOUNDED = """
import resource, sys, time
from pathlib import Path
from storyassets.errors import BadInput
from storyassets.studio.own_files import ForShot, import_own_file
from storyassets.studio.takes import TakeStore

folder = Path(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in sorted(folder.glob("*.*")):
    started = time.process_time()
    try:
        import_own_file(path, subject="s1", wanted=ForShot((360, 640)), takes=TakeStore(folder / "studio"))
        said = "kept"
    except BadInput:
        said = "refused"
    print(path.name, said, time.process_time() - started)
apart = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
print("memory", "MB", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1000, apart)
"""


def test_bombs_take_little_memory_and_time(tmp_path: Path) -> None:
    for name in ("huge.png", "whole.png", "bomb.svg", "bomb.svgz", "bomb.gz", "sparse.png", "huge.bmp"):
        write = next(write for called, write, _ in HOSTILE.values() if called == name)
        write(tmp_path / name)
    sample_bomb(tmp_path / "bomb.mp4")
    written(tmp_path / "black.png", grey_png(9_900, 9_900))  # a hundred times larger than it looks
    ran = subprocess.run(
        [sys.executable, "-c", BOUNDED, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    rows = [line.split() for line in ran.stdout.splitlines()]
    assert {name: said for name, said, *_ in rows if said != "MB"} == {
        **{path.name: "refused" for path in tmp_path.glob("*.*")},
        "black.png": "kept",
    }
    assert all(float(figure) < 10 for _, said, figure, *_ in rows if said != "MB")
    assert float(rows[-1][2]) < 250
    assert float(rows[-1][3]) < 1_600


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "secret.jpg", jpeg())
    path.chmod(0)
    assert "may not be read" in refusal(path)


def test_a_studio_that_cannot_be_written_is_a_matter_of_configuration(tmp_path: Path) -> None:
    path = written(tmp_path / "sea.jpg", jpeg())
    (tmp_path / "studio").write_text("in the way")
    with pytest.raises(BadConfiguration):
        use(path)


# What fits what.


def test_each_subject_takes_its_own_kinds(tmp_path: Path) -> None:
    still = written(tmp_path / "sea.jpg", jpeg())
    moving = clip(tmp_path / "sea.mp4")
    spoken = speech_like(tmp_path / "line.wav", "WAV")
    assert use(still, ForCharacter(NEEDED_PX))[0].kind is PickKind.PICTURE
    assert "an MP4 clip; a character takes a picture." in refusal(moving, ForCharacter(NEEDED_PX))
    assert "a WAV recording; a character takes a picture." in refusal(spoken, ForCharacter(NEEDED_PX))
    assert "a JPEG picture; a line takes a recording." in refusal(still, ForLine(WORDS))
    assert "an MP4 clip; a line takes a recording." in refusal(moving, ForLine(WORDS))
    assert "a WAV recording; a shot takes a picture or a clip." in refusal(spoken, ForShot(NEEDED_PX))


# Pictures.

WRITERS: dict[str, Any] = {
    "png": lambda image: image.pngsave_buffer(),
    "interlaced png": lambda image: image.pngsave_buffer(interlace=True),
    "png of 16 bits": lambda image: (
        image.cast("ushort").linear(257, 0).cast("ushort").copy(interpretation="rgb16").pngsave_buffer()
    ),
    "jpeg": lambda image: image.jpegsave_buffer(Q=95),
    "progressive jpeg": lambda image: image.jpegsave_buffer(Q=95, interlace=True),
    "cmyk jpeg": lambda image: image.colourspace("cmyk").jpegsave_buffer(Q=95, keep="none"),
    "webp": lambda image: image.webpsave_buffer(Q=95),
    "tiff": lambda image: image.tiffsave_buffer(),
    "bmp": lambda image: bmp_of(image),
    "gif": lambda image: image.gifsave_buffer(),
    "avif": lambda image: image.heifsave_buffer(compression="av1", Q=90, effort=0),
}


def bmp_of(image: pyvips.Image) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(image.numpy()).save(file, "BMP")
    return file.getvalue()


@pytest.mark.parametrize("kind", WRITERS)
def test_a_picture_of_any_kind_becomes_the_same_jpeg_whatever_its_name(tmp_path: Path, kind: str) -> None:
    original = picture(1, NEEDED_PX)
    path = written(tmp_path / "holiday.txt", WRITERS[kind](original))
    pick, takes = use(path)
    stored = pyvips.Image.new_from_file(str(takes.path(pick.take)))
    assert (stored.width, stored.height, stored.bands) == (*NEEDED_PX, 3)
    assert stored.get("vips-loader") == "jpegload"
    tolerance = 12 if kind in ("gif", "cmyk jpeg") else 6
    assert np.abs(stored.numpy().astype(int) - original.numpy()).mean() < tolerance
    assert ImageScore.model_validate(pick.score).width_px == NEEDED_PX[0]
    assert (pick.subject, pick.kind, pick.file, pick.is_own) == ("s1", PickKind.PICTURE, "holiday.txt", True)


def test_a_grey_picture_becomes_a_colour_jpeg(tmp_path: Path) -> None:
    stored = stored_picture(
        written(tmp_path / "grey.png", picture(1, NEEDED_PX).colourspace("b-w").pngsave_buffer())
    )
    assert stored.bands == 3


def test_a_large_picture_is_kept_at_twice_what_the_camera_needs(tmp_path: Path) -> None:
    path = written(tmp_path / "wide.jpg", jpeg(picture(2, (4000, 2400))))
    stored = stored_picture(path)
    assert (stored.width, stored.height) == (2133, 1280)


def test_a_picture_lies_as_the_camera_was_held_not_as_it_was_stored(tmp_path: Path) -> None:
    upright = picture(3, (2000, 3000))
    sideways = upright.rot90().copy()
    sideways.set_type(pyvips.GValue.gint_type, "orientation", 8)  # turn it back by 90 degrees
    stored = stored_picture(written(tmp_path / "phone.jpg", jpeg(sideways, Q=95)))
    plain = stored_picture(written(tmp_path / "plain.jpg", jpeg(upright, Q=95)))
    assert (stored.width, stored.height) == (plain.width, plain.height) == (853, 1280)
    assert np.abs(stored.numpy().astype(int) - plain.numpy()).mean() < 3


def test_where_it_was_taken_is_forgotten(tmp_path: Path) -> None:
    image = picture().copy()
    image.set_type(pyvips.GValue.gstr_type, "exif-ifd3-GPSLatitude", "48/1 51/1 0/1")
    image.set_type(pyvips.GValue.gstr_type, "exif-ifd0-Artist", "a person")
    content = jpeg(image)
    assert b"a person" in content
    pick, takes = use(written(tmp_path / "home.jpg", content))
    kept = takes.read(pick.take)
    assert b"a person" not in kept
    assert b"Exif" not in kept
    stored = pyvips.Image.new_from_buffer(kept, "")
    assert [field for field in stored.get_fields() if field.startswith(("exif", "icc", "xmp"))] == []


def test_what_is_transparent_becomes_black(tmp_path: Path) -> None:
    image = picture(1, NEEDED_PX)
    mask = (pyvips.Image.xyz(*NEEDED_PX)[0] < NEEDED_PX[0] // 2).ifthenelse(255, 0).cast("uchar")
    stored = stored_picture(written(tmp_path / "cut.png", image.bandjoin(mask).pngsave_buffer())).numpy()
    assert stored[:, NEEDED_PX[0] // 2 + 16 :].max() < 12
    assert stored[:, : NEEDED_PX[0] // 2 - 16].mean() > 40


def test_a_wide_gamut_picture_is_converted_to_srgb(tmp_path: Path) -> None:
    red = pyvips.Image.black(*NEEDED_PX, bands=3).linear(1, [200, 60, 60]).cast("uchar")
    wide = red.copy(interpretation="srgb").icc_transform("p3", input_profile="srgb")
    stored = stored_picture(written(tmp_path / "phone.jpg", jpeg(wide, Q=95)))
    assert stored.numpy()[0, 0] == pytest.approx([200, 60, 60], abs=4)
    assert wide.numpy()[0, 0] != pytest.approx([200, 60, 60], abs=4)


def test_the_first_picture_of_an_animation_is_taken(tmp_path: Path) -> None:
    first, second = picture(1, NEEDED_PX), picture(2, NEEDED_PX)
    film = first.join(second, "vertical").copy()
    film.set_type(pyvips.GValue.gint_type, "page-height", NEEDED_PX[1])
    stored = stored_picture(written(tmp_path / "film.gif", film.gifsave_buffer())).numpy().astype(int)
    assert np.abs(stored - first.numpy()).mean() < 12 < np.abs(stored - second.numpy()).mean()


def test_a_link_to_a_picture_is_followed(tmp_path: Path) -> None:
    written(tmp_path / "sea.jpg", jpeg())
    (tmp_path / "link").symlink_to(tmp_path / "sea.jpg")
    assert use(tmp_path / "link")[0].file == "link"


def test_the_same_file_is_the_same_take_in_any_studio_and_its_sidecar_says_whose(tmp_path: Path) -> None:
    picks = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        pick, takes = use(written(tmp_path / name / "sea.jpg", jpeg(picture(4, (1200, 2000)))))
        picks.append(pick)
    assert picks[0].take == picks[1].take
    (record,) = takes.read_sidecar(picks[1].take).records
    assert (record.provider, record.model, record.role) == (PERSON, "own", "illustrator")
    assert record.request == {"subject": "s1", "file": "sea.jpg"}
    assert record.score == picks[1].score


# Clips.


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
def test_a_clip_is_kept_as_it_is(tmp_path: Path, suffix: str) -> None:
    path = clip(tmp_path / f"sea{suffix}")
    renamed = path.rename(tmp_path / "sea.jpg")
    pick, takes = use(renamed)
    assert (pick.kind, pick.take.suffix) == (PickKind.CLIP, suffix)
    assert takes.read(pick.take) == renamed.read_bytes()
    assert pick.facts == {"duration_s": 1.5}
    assert ImageScore.model_validate(pick.score).height_px == 356


def test_a_clip_that_is_too_short_too_long_or_too_small_is_refused(tmp_path: Path) -> None:
    assert "0.3 s" in refusal(clip(tmp_path / "short.mp4", 10))
    assert "48x64" in refusal(clip(tmp_path / "small.mp4", 20, (48, 64)))
    assert "601.0 s" in refusal(slow_clip(tmp_path / "long.mp4", seconds=601))


def slow_clip(path: Path, seconds: int) -> Path:
    """One small frame a second."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        stream.options = {"preset": "ultrafast"}
        for number in range(seconds):
            shade = np.full((64, 64, 3), number % 255, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def test_a_clip_cut_off_is_refused(tmp_path: Path) -> None:
    for name in ("sea.mkv", "sea.mp4"):
        path = clip(tmp_path / name, 90)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        assert name in refusal(path)


# Recordings.


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG", "MP3"])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_recording_becomes_a_mono_wav_of_our_loudness_with_a_time_for_each_word(
    tmp_path: Path, kind: str, channels: int
) -> None:
    path = speech_like(tmp_path / "line.bin", kind, level=0.02, channels=channels)
    pick, takes = use(path, ForLine(WORDS))
    sound = read_sound(takes.path(pick.take))
    info = soundfile.info(takes.path(pick.take))
    assert (info.format, info.subtype, info.channels, info.samplerate) == ("WAV", "PCM_16", 1, 48_000)
    assert loudness_lufs(sound.samples, 48_000) == pytest.approx(-18, abs=0.5)
    assert peak_dbfs(sound.samples) <= -0.99
    assert sound.duration_s == pytest.approx(2.1 + 0.2, abs=0.06)
    words = SpeechFacts.model_validate(pick.facts).words
    assert [word.text for word in words] == [word.text for word in WORDS]
    assert words[0].start_s == pytest.approx(0.1, abs=0.04)
    assert words[1].end_s == pytest.approx(1.1, abs=0.04)
    assert words[2].start_s == pytest.approx(1.5, abs=0.04)
    assert words[2].end_s == pytest.approx(2.2, abs=0.04)
    assert set(pick.score) == {"duration_s", "sample_rate_hz", "peak_dbfs", "rms_dbfs"}
    assert (pick.kind, pick.text) == (PickKind.RECORDING, "The sea, calm.")


def test_an_m4a_of_a_phone_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "memo.m4a"
    samples = buzz(44_100, 0.1, ((0.3, 1.2),), 1.5)
    with av.open(str(path), "w", format="ipod") as container:
        stream = container.add_stream("aac", rate=44_100, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
        frame.sample_rate = 44_100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    pick, _ = use(path, ForLine(WORDS))
    assert pick.score["sample_rate_hz"] == 44_100
    assert pick.score["duration_s"] == pytest.approx(1.1, abs=0.1)


def test_a_recording_with_high_peaks_is_still_as_loud_and_never_clips(tmp_path: Path) -> None:
    samples = buzz(48_000, 0.05, ((0.2, 2.0),), 2.2)
    samples[30_000:30_040] = 0.4
    path = tmp_path / "bump.wav"
    soundfile.write(path, samples, 48_000, subtype="FLOAT")
    pick, takes = use(path, ForLine(WORDS))
    sound = read_sound(takes.path(pick.take))
    assert pick.score["peak_dbfs"] <= -0.99
    assert loudness_lufs(sound.samples, 48_000) > -19.5


@pytest.mark.parametrize(
    ("samples", "said"),
    [
        (np.zeros(48_000, np.float32), "silent"),
        (np.full(48_000, 0.5, np.float32), "silent"),
        (np.random.default_rng(1).normal(0, 1e-4, 48_000), "silent"),
        (np.full(48_000, np.nan, np.float32), "silent"),
        (np.full(4_800, 0.5, np.float32), "0.10 s"),
        (np.zeros(48_000 * 121, np.float32), "longer than 120 s"),
    ],
)
def test_a_recording_without_a_line_is_refused(tmp_path: Path, samples: Any, said: str) -> None:
    path = tmp_path / "line.wav"
    soundfile.write(path, samples, 48_000, subtype="FLOAT")
    assert said in refusal(path, ForLine(WORDS))


def test_a_torn_recording_is_refused(tmp_path: Path) -> None:
    flac = speech_like(tmp_path / "line.flac", "FLAC")
    flac.write_bytes(flac.read_bytes()[: flac.stat().st_size // 2])
    assert "line.flac" in refusal(flac, ForLine(WORDS))
    assert "cannot be decoded" in refusal(
        written(tmp_path / "a.wav", b"RIFF\0\0\0\0WAVEfmt "), ForLine(WORDS)
    )
    assert "cannot be decoded" in refusal(written(tmp_path / "a.ogg", b"OggS" + bytes(99)), ForLine(WORDS))
    assert "of 50 samples" in refusal(low_rate(tmp_path / "low.wav"), ForLine(WORDS))


def test_a_damaged_mp3_is_refused_without_a_word_of_a_library(tmp_path: Path, capfd: Any) -> None:
    whole = speech_like(tmp_path / "line.mp3", "MP3").read_bytes()
    assert "cut off" in refusal(written(tmp_path / "half.mp3", whole[: len(whole) // 2]), ForLine(WORDS))
    noise = np.random.default_rng(1).bytes(50_000)
    assert "noise.mp3" in refusal(
        written(tmp_path / "noise.mp3", b"\xff\xfb\x90\x64" + noise), ForLine(WORDS)
    )
    assert capfd.readouterr() == ("", "")


def low_rate(path: Path) -> Path:
    soundfile.write(path, np.zeros(100, np.float32), 50)
    return path


def test_the_same_recording_is_the_same_take(tmp_path: Path) -> None:
    path = speech_like(tmp_path / "line.wav", "WAV")
    first, second = (use(path, ForLine(WORDS))[0] for _ in range(2))
    assert first.take == second.take
    assert json.dumps(first.facts) == json.dumps(second.facts)


@pytest.mark.parametrize("name", ["resource", "json", "storyassets"])
def test_a_module_in_the_current_folder_is_not_run_to_measure_a_clip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / f"{name}.py").write_text("open('ran', 'w').close()\nraise SystemExit(1)\n")
    monkeypatch.chdir(tmp_path)
    pick, _ = use(clip(tmp_path / "mine.mp4"))
    assert pick.take.provider == PERSON
    assert not (tmp_path / "ran").exists()
