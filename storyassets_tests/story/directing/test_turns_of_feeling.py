"""Of the same two again and again, the face of whoever feels most is seen near."""

from __future__ import annotations

from storyassets.model.camera import Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.turns_of_feeling import show_turns_of_feeling

MAID = Actor(character_id="maid", action=Action.STAND)
BRIDE = Actor(character_id="bride", action=Action.CRY, emotion=Emotion.SADNESS)


def framed(*last: Actor, shots: int = 5) -> tuple[list[Framing], list[Staging]]:
    """Pictures of the maid and the bride, the last with those; nobody is near before."""
    stagings = [
        Staging(actors=(MAID, MAID.model_copy(update={"character_id": "bride"}))) for _ in range(shots)
    ]
    stagings[-1] = Staging(actors=last)
    framings = [Framing.WIDE, Framing.MEDIUM] * shots
    framings = framings[:shots]
    show_turns_of_feeling([ShotKind.BROLL] * shots, framings, stagings)
    return framings, stagings


def test_who_weeps_is_seen_near_over_the_others_shoulder():
    framings, stagings = framed(MAID, BRIDE)
    assert framings[-1] is Framing.CLOSE and framings[:-1].count(Framing.CLOSE) == 0
    assert [actor.character_id for actor in stagings[-1].actors] == ["bride", "maid"]


def test_who_feels_nothing_holds_something_or_comes_anew_is_seen_as_before():
    calm = BRIDE.model_copy(update={"emotion": Emotion.CALM})
    busy = BRIDE.model_copy(update={"holds": "bell"})
    other = BRIDE.model_copy(update={"character_id": "prince"})
    assert all(Framing.CLOSE not in framed(MAID, one)[0] for one in (calm, busy, other))


def test_no_more_than_a_quarter_of_the_pictures_are_faces():
    assert Framing.CLOSE not in framed(MAID, BRIDE, shots=3)[0]
