"""Defects that an episode may get, each done to the evidence of a score; and what each costs at least."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from storyassets.model.camera import Framing
from storyassets.model.caption import Captions, Cue
from storyassets.model.place import Setting
from storyassets.model.quality import QualityPart
from storyassets.model.script import Beat
from storyassets.model.shot import ShotList
from storyassets.model.take import Picture, Pictures, VoiceTakes
from storyassets.model.timeline import Clip
from storyassets.story.judging.score_evidence import Evidence
from storyassets_tests.fakes.quality import an_evidence, measures_of, video_of

VISUAL, CONTENT, TECHNICAL = QualityPart.VISUAL, QualityPart.CONTENT, QualityPart.TECHNICAL


def with_picture(evidence: Evidence, subject: str, **score: float) -> Evidence:
    """Another score for the picture of that shot, or for its head's."""
    pictures = tuple(
        picture.model_copy(update={"score": picture.score.model_copy(update=score)})
        if picture.subject == subject
        else picture
        for picture in evidence.broll.pictures
    )
    return dataclasses.replace(evidence, broll=Pictures(pictures=pictures))


def with_voice(evidence: Evidence, line_id: str, **changes: object) -> Evidence:
    """Another take of that line."""
    takes = tuple(
        take.model_copy(update=changes) if take.line_id == line_id else take for take in evidence.voices.takes
    )
    return dataclasses.replace(evidence, voices=VoiceTakes(takes=takes))


def with_measures(evidence: Evidence, **changes: object) -> Evidence:
    """Another finding about the file."""
    return dataclasses.replace(evidence, measures=evidence.measures.model_copy(update=changes))


def with_music(evidence: Evidence, above_db: float) -> Evidence:
    """Speech so far over the music."""
    sound = evidence.sound.model_copy(update={"speech_above_music_db": above_db})
    return dataclasses.replace(evidence, sound=sound)


def lasting(evidence: Evidence, seconds: float) -> Evidence:
    """The same of a video, and a timeline, of that length."""
    frames = round(seconds * 30)
    longer = evidence.timeline.model_copy(update={"duration_frames": frames})
    return dataclasses.replace(
        evidence, timeline=longer, video=video_of(frames), measures=measures_of(frames)
    )


def without_beat(evidence: Evidence, beat: Beat) -> Evidence:
    """The same story told without one beat, everything below the script derived again."""
    lines = tuple(line for line in evidence.script.lines if line.beat is not beat)
    return an_evidence(evidence.script.model_copy(update={"lines": lines}))


def degraded(picture: Picture) -> Picture:
    """The same, not from the first choice."""
    return picture.model_copy(update={"take": picture.take.model_copy(update={"degraded": True})})


def degrade_picture(evidence: Evidence) -> Evidence:
    first, *others = evidence.broll.pictures
    return dataclasses.replace(evidence, broll=Pictures(pictures=(degraded(first), *others)))


def degrade_voice(evidence: Evidence) -> Evidence:
    take = evidence.voices.takes[0].take.model_copy(update={"degraded": True})
    return with_voice(evidence, evidence.voices.takes[0].line_id, take=take)


def without_picture(evidence: Evidence, subject: str) -> Evidence:
    pictures = tuple(picture for picture in evidence.broll.pictures if picture.subject != subject)
    return dataclasses.replace(evidence, broll=Pictures(pictures=pictures))


def without_voice(evidence: Evidence, line_id: str) -> Evidence:
    takes = tuple(take for take in evidence.voices.takes if take.line_id != line_id)
    return dataclasses.replace(evidence, voices=VoiceTakes(takes=takes))


def repeat_picture(evidence: Evidence) -> Evidence:
    """The third shot shows the first one's picture."""
    pictures = list(evidence.broll.pictures)
    pictures[2] = pictures[2].model_copy(update={"take": pictures[0].take})
    return dataclasses.replace(evidence, broll=Pictures(pictures=tuple(pictures)))


def change_shots(evidence: Evidence, **changes: object) -> Evidence:
    shots = tuple(shot.model_copy(update=changes) for shot in evidence.shot_list.shots)
    return dataclasses.replace(evidence, shot_list=ShotList(shots=shots))


def one_view(evidence: Evidence) -> Evidence:
    """Every shot of the same place, from the same distance."""
    shots = tuple(
        shot.model_copy(
            update={
                "framing": Framing.WIDE,
                "staging": shot.staging.model_copy(update={"setting": Setting.ROOM}),
            }
        )
        for shot in evidence.shot_list.shots
    )
    return dataclasses.replace(evidence, shot_list=ShotList(shots=shots))


def nobody_seen(evidence: Evidence) -> Evidence:
    shots = tuple(
        shot.model_copy(update={"staging": shot.staging.model_copy(update={"actors": ()})})
        for shot in evidence.shot_list.shots
    )
    return dataclasses.replace(evidence, shot_list=ShotList(shots=shots))


def change_clips(evidence: Evidence, change: Callable[[Clip], Clip]) -> Evidence:
    """Another edit of the pictures."""
    timeline = evidence.timeline
    tracks = tuple(
        track.model_copy(
            update={"items": tuple(change(item) if isinstance(item, Clip) else item for item in track.items)}
        )
        if track.name == "pictures"
        else track
        for track in timeline.tracks
    )
    return dataclasses.replace(evidence, timeline=timeline.model_copy(update={"tracks": tracks}))


def without_camera(evidence: Evidence) -> Evidence:
    return change_clips(evidence, lambda clip: clip.model_copy(update={"camera": None}))


def long_shot(evidence: Evidence) -> Evidence:
    """One picture stands for eight seconds."""
    return change_clips(
        evidence,
        lambda clip: (
            clip.model_copy(
                update={"source_range": clip.source_range.model_copy(update={"duration_frames": 240})}
            )
            if clip.name == "setup-1a"
            else clip
        ),
    )


def with_script(evidence: Evidence, **changes: object) -> Evidence:
    """Other words, nothing else made again."""
    return dataclasses.replace(evidence, script=evidence.script.model_copy(update=changes))


def say_again(evidence: Evidence) -> Evidence:
    """The second line says what the first one said."""
    lines = list(evidence.script.lines)
    lines[1] = lines[1].model_copy(update={"text": lines[0].text})
    return an_evidence(evidence.script.model_copy(update={"lines": tuple(lines)}))


Cues = tuple[Cue, ...]


def change_cues(evidence: Evidence, change: Callable[[Cues], Cues]) -> Evidence:
    """Other captions, in the file and on the picture."""
    cues = change(evidence.captions.cues)
    return dataclasses.replace(
        evidence, captions=Captions(cues=cues), timeline=evidence.timeline.model_copy(update={"cues": cues})
    )


def drop_cue(cues: Cues) -> Cues:
    return (*cues[:4], *cues[5:])


def double_cue(cues: Cues) -> Cues:
    return (*cues[:5], cues[4], *cues[5:])


def delay_cues(cues: Cues) -> Cues:
    """The captions of the second line, half a second late."""
    return tuple(
        cue.model_copy(
            update={
                "words": tuple(
                    word.model_copy(
                        update={"start_frame": word.start_frame + 15, "end_frame": word.end_frame + 15}
                    )
                    for word in cue.words
                )
            }
        )
        if cue.line_id == "setup-1"
        else cue
        for cue in cues
    )


def hurried_captions(evidence: Evidence) -> Evidence:
    """Every caption of the file stands for a third of its time."""
    cues = tuple(
        cue.model_copy(update={"end_frame": cue.start_frame + max(1, (cue.end_frame - cue.start_frame) // 3)})
        for cue in evidence.captions.cues
    )
    return dataclasses.replace(evidence, captions=Captions(cues=cues))


def heavy_thumbnail(evidence: Evidence) -> Evidence:
    return dataclasses.replace(
        evidence, thumbnail=evidence.thumbnail.model_copy(update={"size_bytes": 3_500_000})
    )


DEFECTS: dict[str, tuple[QualityPart, float, Callable[[Evidence], Evidence]]] = {
    "one picture is blurred": (VISUAL, 4, lambda e: with_picture(e, "setup-1a", sharpness=6.0)),
    "one picture is soft": (VISUAL, 0.2, lambda e: with_picture(e, "setup-1a", sharpness=110.0)),
    "one picture is flat": (VISUAL, 2, lambda e: with_picture(e, "setup-1a", contrast=8.0, flat_share=0.9)),
    "one picture is grey": (VISUAL, 0.8, lambda e: with_picture(e, "setup-1a", colourfulness=3.0)),
    "one picture is small": (VISUAL, 0.7, lambda e: with_picture(e, "setup-1a", width_px=540, height_px=960)),
    "one picture is missing": (VISUAL, 8, lambda e: without_picture(e, "setup-1a")),
    "one picture stands twice": (VISUAL, 1, repeat_picture),
    "all is framed alike": (VISUAL, 10, lambda e: change_shots(e, framing=Framing.MEDIUM)),
    "all is in one place, framed alike": (VISUAL, 30, one_view),
    "nobody of the story is seen": (VISUAL, 8, nobody_seen),
    "nothing moves": (VISUAL, 20, without_camera),
    "a picture stands for eight seconds": (VISUAL, 1, long_shot),
    "the hook is dropped": (CONTENT, 15, lambda e: without_beat(e, Beat.HOOK)),
    "the setup is dropped": (CONTENT, 10, lambda e: without_beat(e, Beat.SETUP)),
    "the conflict is dropped": (CONTENT, 10, lambda e: without_beat(e, Beat.CONFLICT)),
    "the twist is dropped": (CONTENT, 10, lambda e: without_beat(e, Beat.TWIST)),
    "the resolution is dropped": (CONTENT, 10, lambda e: without_beat(e, Beat.RESOLUTION)),
    "the hook is long": (CONTENT, 5, lambda e: with_voice(e, "hook-1", duration_s=6.0)),
    "a sentence is said again": (CONTENT, 1, say_again),
    "there is no title": (CONTENT, 3, lambda e: with_script(e, title=" ")),
    "the captions run": (CONTENT, 4, hurried_captions),
    "one line is silent": (TECHNICAL, 8, lambda e: with_voice(e, "setup-1", rms_dbfs=-80.0, peak_dbfs=-70.0)),
    "one line is missing": (TECHNICAL, 12, lambda e: without_voice(e, "setup-1")),
    "one line is clipped": (TECHNICAL, 1, lambda e: with_voice(e, "setup-1", peak_dbfs=0.0)),
    "a caption is missing": (TECHNICAL, 2, lambda e: change_cues(e, drop_cue)),
    "a caption stands twice": (TECHNICAL, 1, lambda e: change_cues(e, double_cue)),
    "the captions of a line are late": (TECHNICAL, 2, lambda e: change_cues(e, delay_cues)),
    "the mix is louder": (TECHNICAL, 5, lambda e: with_measures(e, loudness_lufs=-10.0)),
    "the mix is quieter": (TECHNICAL, 5, lambda e: with_measures(e, loudness_lufs=-18.0)),
    "the peak is over": (TECHNICAL, 3, lambda e: with_measures(e, true_peak_dbtp=0.0)),
    "the music drowns the speech": (TECHNICAL, 5, lambda e: with_music(e, 3.0)),
    "a second is black": (TECHNICAL, 10, lambda e: with_measures(e, black_s=(3.0,))),
    "a second stands still": (TECHNICAL, 8, lambda e: with_measures(e, frozen_s=(3.0,))),
    "the video is half as long again": (TECHNICAL, 20, lambda e: lasting(e, 36.0)),
    "the video is a tenth too long": (TECHNICAL, 5, lambda e: lasting(e, 26.4)),
    "the file is shorter than the edit": (TECHNICAL, 5, lambda e: with_measures(e, frames=600)),
    "a stream is wrong": (TECHNICAL, 5, lambda e: with_measures(e, sample_rate_hz=44_100)),
    "one picture is degraded": (TECHNICAL, 3, degrade_picture),
    "one voice is degraded": (TECHNICAL, 3, degrade_voice),
    "the thumbnail is too heavy": (TECHNICAL, 2, heavy_thumbnail),
}
"""Each defect, the part that it lowers, by at least so many points, and how it is done to an episode."""
