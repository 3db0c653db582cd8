"""What a score is made of: a finished episode's points, and what each single defect takes from each part.

    python -m benchmarks.quality [KEY]

It reads the episode's documents from the studio and measures its video; nothing is written. Without a key
it takes the first episode that has a video. Every defect is done to copies of the documents in memory.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from storyassets.defs.making.rendering import measure_video
from storyassets.defs.resources import Workshop
from storyassets.model.camera import Framing
from storyassets.model.caption import Captions
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.quality import QualityScore
from storyassets.model.script import Beat, Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures, SoundTake, VoiceTakes
from storyassets.model.timeline import Timeline
from storyassets.model.video import Thumbnail, Video
from storyassets.settings import find_settings
from storyassets.story.judging.score import score_episode, worst_criteria
from storyassets.story.judging.score_evidence import Evidence
from storyassets.studio.documents import EpisodeFolder, read_document

PARTS = ("visual", "content", "technical", "overall")
BLURRED, SILENT_DBFS = 0.03, -80.0
Spoil = Callable[[Evidence], Evidence]


def read_evidence(workshop: Workshop, key: str) -> Evidence:
    """The documents of a finished episode. An episode without talking heads has none of its own."""
    folder = workshop.folder(key)
    video = read_document(folder.asset("rendered_video"), Video)
    heads = folder.asset("talking_heads")
    return Evidence(
        brief=read_document(folder.asset("brief"), Commission),
        script=read_document(folder.asset("script"), Script),
        shot_list=read_document(folder.asset("shot_list"), ShotList),
        broll=read_document(folder.asset("broll"), Pictures),
        portraits=read_document(folder.asset("character_portraits"), Pictures),
        heads=read_document(heads, TalkingHeads) if heads.is_file() else TalkingHeads(),
        voices=read_document(folder.asset("voice_clips"), VoiceTakes),
        captions=read_document(folder.asset("captions"), Captions),
        timeline=read_document(folder.asset("timeline"), Timeline),
        sound=read_document(folder.asset("soundtrack"), SoundTake),
        video=video,
        measures=measure_video(video, workshop),
        thumbnail=read_document(folder.asset("thumbnail"), Thumbnail),
    )


def blur(evidence: Evidence) -> Evidence:
    """The first picture loses what a blur over 8 px takes."""
    first, *others = evidence.broll.pictures
    score = first.score.model_copy(update={"sharpness": first.score.sharpness * BLURRED})
    return replace(evidence, broll=Pictures(pictures=(first.model_copy(update={"score": score}), *others)))


def degrade(evidence: Evidence) -> Evidence:
    """The first picture is not from the first choice of its role."""
    first, *others = evidence.broll.pictures
    take = first.take.model_copy(update={"degraded": True})
    return replace(evidence, broll=Pictures(pictures=(first.model_copy(update={"take": take}), *others)))


def repeat(evidence: Evidence) -> Evidence:
    """The last shot shows the first one's picture."""
    first, *middle, last = evidence.broll.pictures
    again = last.model_copy(update={"take": first.take})
    return replace(evidence, broll=Pictures(pictures=(first, *middle, again)))


def frame_alike(evidence: Evidence) -> Evidence:
    """Every shot from the same distance."""
    shots = tuple(shot.model_copy(update={"framing": Framing.MEDIUM}) for shot in evidence.shot_list.shots)
    return replace(evidence, shot_list=ShotList(shots=shots))


def silence(evidence: Evidence) -> Evidence:
    """The first line cannot be heard."""
    first, *others = evidence.voices.takes
    silent = first.model_copy(update={"rms_dbfs": SILENT_DBFS, "peak_dbfs": SILENT_DBFS})
    return replace(evidence, voices=VoiceTakes(takes=(silent, *others)))


def uncaption(evidence: Evidence) -> Evidence:
    """The third caption is missing, in the file and on the picture."""
    cues = (*evidence.captions.cues[:2], *evidence.captions.cues[3:])
    shown = evidence.timeline.model_copy(update={"cues": cues})
    return replace(evidence, captions=Captions(cues=cues), timeline=shown)


def drop_beat(beat: Beat) -> Spoil:
    """The script without that beat."""

    def drop(evidence: Evidence) -> Evidence:
        lines = tuple(line for line in evidence.script.lines if line.beat is not beat)
        return replace(evidence, script=evidence.script.model_copy(update={"lines": lines}))

    return drop


def measured(**changes: object) -> Spoil:
    """Another finding about the video."""
    return lambda e: replace(e, measures=e.measures.model_copy(update=changes))


def lasting(share: float) -> Spoil:
    """A video of that share of the duration that was asked for."""

    def last(evidence: Evidence) -> Evidence:
        frames = round(evidence.brief.brief.duration_s * share * evidence.video.rate.fraction)
        return replace(evidence, video=evidence.video.model_copy(update={"frames": frames}))

    return last


def find_defects(evidence: Evidence) -> dict[str, Spoil]:
    """Single defects, by their name."""
    loud = evidence.measures.loudness_lufs
    return {
        "one picture blurred": blur,
        "one picture twice": repeat,
        "all framed alike": frame_alike,
        **{f"without {beat}": drop_beat(beat) for beat in Beat},
        "one line silent": silence,
        "one caption missing": uncaption,
        "one take degraded": degrade,
        "one second black": measured(black_s=(3.0,)),
        "one second frozen": measured(frozen_s=(3.0,)),
        "4 LU louder": measured(loudness_lufs=loud + 4),
        "wrong sample rate": measured(sample_rate_hz=44_100),
        "20 % too long": lasting(1.2),
        "20 % too short": lasting(0.8),
    }


def show(name: str, score: QualityScore, base: QualityScore | None = None) -> dict[str, float]:
    """One row: the points, or what was lost of them."""
    row = {
        part: round(points - (base.numbers[part] if base else 0), 1) for part, points in score.numbers.items()
    }
    print(f"{name:<24}" + "".join(f"{row[part]:>11.1f}" for part in PARTS))
    return row


def find_key(studio_dir: Path) -> str:
    """The first episode with a video. Raises SystemExit when there is none."""
    keys = sorted(path.parent.name for path in studio_dir.glob("episodes/*/rendered_video.json"))
    if not keys:
        raise SystemExit(f"no finished episode in {studio_dir}: make one first")
    return keys[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("key", nargs="?", help="an episode of the studio")
    options = parser.parse_args()
    workshop = Workshop(find_settings())
    key = options.key or find_key(workshop.settings.studio_dir)
    if not EpisodeFolder(workshop.settings.studio_dir, key).asset("rendered_video").is_file():
        raise SystemExit(f"{key} is no finished episode of {workshop.settings.studio_dir}")
    evidence = read_evidence(workshop, key)
    started_s = time.process_time()
    base = score_episode(evidence)
    spent_ms = 1000 * (time.process_time() - started_s)
    print(f"{key}, scored in {spent_ms:.0f} ms of CPU\n{'':<24}" + "".join(f"{part:>11}" for part in PARTS))
    figures = {"as it is": show("as it is", base)}
    figures |= {
        name: show(name, score_episode(spoil(evidence)), base)
        for name, spoil in find_defects(evidence).items()
    }
    for criterion in worst_criteria(base)[:8]:
        print(f"{criterion.part:>10}: {criterion.name:<20}{criterion.points:>6.1f}  {criterion.measured}")
    print(json.dumps({"episode": key, "figures": figures}))


if __name__ == "__main__":
    main()
