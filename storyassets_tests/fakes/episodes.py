"""A small episode on fakes: a script, its cast, takes and pictures, each as good as it can be."""

from __future__ import annotations

import hashlib

from storyassets.model.character import Age, Cast, Role, Sex, Species
from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.model.shot import ShotList
from storyassets.model.take import ImageScore, Picture, Pictures, Take, VoiceTake, VoiceTakes, WordTime

SECONDS_PER_WORD = 0.35

LION = Role(character_id="lion", name="Lion", species=Species.LION, sex=Sex.MALE, part="protagonist")
MOUSE = Role(character_id="mouse", name="Mouse", species=Species.MOUSE, part="foil")
HUNTERS = Role(character_id="hunters", name="hunters", occupation="hunter", sex=Sex.MALE, crowd=True)


def a_line(
    text: str,
    line_id: str = "setup-1",
    beat: Beat = Beat.SETUP,
    speaker: str = NARRATOR,
    emotion: Emotion = Emotion.CALM,
    subjects: tuple[str, ...] = (),
) -> Line:
    return Line(line_id=line_id, beat=beat, speaker=speaker, text=text, emotion=emotion, subjects=subjects)


def a_script(*lines: Line, roles: tuple[Role, ...] = (LION, MOUSE, HUNTERS), title: str = "A tale") -> Script:
    return Script(title=title, lines=lines, roles=roles)


def lion_and_mouse() -> Script:
    return a_script(
        a_line("Only a mouse could save the lion.", "hook-1", Beat.HOOK, subjects=("mouse", "lion")),
        a_line("A lion lay asleep in the forest.", "setup-1", Beat.SETUP, subjects=("lion",)),
        a_line("A mouse ran across his nose.", "setup-2", Beat.SETUP, subjects=("mouse", "lion")),
        a_line("Let me go, and one day I will help you!", "conflict-1", Beat.CONFLICT, "mouse", Emotion.FEAR),
        a_line("The lion laughed, but he let her go.", "conflict-2", Beat.CONFLICT, subjects=("lion",)),
        a_line(
            "The lion was caught in a net.", "twist-1", Beat.TWIST, emotion=Emotion.FEAR, subjects=("lion",)
        ),
        a_line("The mouse came and gnawed the rope.", "twist-2", Beat.TWIST, subjects=("mouse",)),
        a_line("Now the lion was free.", "resolution-1", Beat.RESOLUTION, subjects=("lion",)),
        title="The Lion and the Mouse",
    )


def a_person(name: str, **facts: object) -> Role:
    known: dict[str, object] = {
        "character_id": name.lower().replace(" ", "_"),
        "name": name,
        "age": Age.ADULT,
    }
    return Role.model_validate({**known, **facts})


def a_take(name: str, suffix: str = ".wav") -> Take:
    return Take(content=hashlib.sha256(name.encode()).hexdigest(), suffix=suffix, provider="fake", model="1")


def a_voice_take(line: Line, seconds_per_word: float = SECONDS_PER_WORD, **changes: object) -> VoiceTake:
    words = line.text.split()
    take = VoiceTake(
        line_id=line.line_id,
        take=a_take(line.line_id),
        duration_s=len(words) * seconds_per_word + 0.1,
        sample_rate_hz=48_000,
        peak_dbfs=-3.0,
        rms_dbfs=-20.0,
        words=tuple(
            WordTime(text=word, start_s=i * seconds_per_word, end_s=(i + 1) * seconds_per_word)
            for i, word in enumerate(words)
        ),
    )
    return take.model_copy(update=changes)


def voices_of(script: Script, seconds_per_word: float = SECONDS_PER_WORD) -> VoiceTakes:
    return VoiceTakes(takes=tuple(a_voice_take(line, seconds_per_word) for line in script.lines))


def a_picture(subject: str, **score: float) -> Picture:
    known = {
        "width_px": 1296,
        "height_px": 2304,
        "sharpness": 300.0,
        "contrast": 50.0,
        "colourfulness": 40.0,
        "flat_share": 0.2,
    }
    return Picture(
        subject=subject, take=a_take(subject, ".jpg"), score=ImageScore.model_validate({**known, **score})
    )


def pictures_of(shot_list: ShotList) -> Pictures:
    return Pictures(pictures=tuple(a_picture(shot.shot_id) for shot in shot_list.shots))


def portraits_of(cast: Cast) -> Pictures:
    return Pictures(pictures=tuple(a_picture(character.character_id) for character in cast.characters))
