"""No face is seen in one way too often; where a story turns, a deed and what came of it are two pictures."""

from __future__ import annotations

from collections import Counter

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Role, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Shot, ShotKind, ShotList
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.business import is_up
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.staging_faults import find_camera_faults

_ROLES = (
    Role(character_id="fox", name="Fox", species=Species.FOX),
    Role(character_id="crow", name="Crow", species=Species.CROW),
)


def _direct(*told: tuple[Beat, str, str]) -> list[Shot]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=beat, speaker=speaker, text=text, emotion=Emotion.JOY)
        for n, (beat, speaker, text) in enumerate(told)
    )
    script = Script(title="The Fox and the Crow", roles=_ROLES, lines=lines)
    cast = cast_characters(script, 1)
    pattern = EditPattern.TALKING_HEAD_HEAVY
    return list(direct_shots(script, cast, pattern=pattern, style=Style.STORYBOOK, seed=1).shots)


def test_what_falls_leaves_in_one_picture_and_lands_in_the_next() -> None:
    shots = _direct(
        (Beat.HOOK, "narrator", "A fox was hungry."),
        (Beat.SETUP, "narrator", "A Crow sat in a tree with a cheese in her beak."),
        (Beat.TWIST, "narrator", "Down fell the cheese straight into the Fox's open mouth."),
    )
    fall = [shot for shot in shots if shot.staging.in_air is Prop.CHEESE]
    assert [len(shot.staging.actors) for shot in fall] == [2, 1]
    assert fall[1].framing is Framing.CLOSE and fall[1].staging.actors[0].character_id == "fox"


def test_one_below_a_tree_is_seen_from_its_limb_but_not_at_first_sight() -> None:
    shots = _direct(
        (Beat.HOOK, "narrator", "A fox was hungry."),
        (Beat.SETUP, "narrator", "The Fox saw a Crow on a branch of a tree."),
        (Beat.CONFLICT, "narrator", "The Fox walked round the tree and looked up at the Crow."),
        (Beat.TWIST, "narrator", "The Fox looked up at the Crow once more."),
        (Beat.TWIST, "narrator", "The Fox went home."),
    )
    pairs = [shot.staging for shot in shots if sum(map(is_up, shot.staging.actors)) == 1]
    pairs = [staging for staging in pairs if len(staging.actors) == 2]
    assert len(pairs) >= 2 and pairs[0].angle is not Angle.ABOVE
    assert any(staging.angle is Angle.ABOVE for staging in pairs)


def test_a_face_that_speaks_much_is_seen_from_many_sides() -> None:
    said = [
        (Beat.CONFLICT, "fox", f"I will tell you of the {n} fine things that I saw today.") for n in range(5)
    ]
    shots = _direct(
        (Beat.HOOK, "narrator", "A fox met a crow."),
        (Beat.SETUP, "narrator", "The Fox saw the Crow in the forest."),
        *said[:2],
        (Beat.CONFLICT, "crow", "I do not believe a single word of it."),
        *said[2:],
        (Beat.TWIST, "narrator", "The Crow flew away."),
    )
    heads = [shot for shot in shots if shot.kind is ShotKind.TALKING_HEAD]
    angles = Counter((shot.staging.actors[0].character_id, shot.staging.angle) for shot in heads)

    assert len(heads) >= 4 and max(angles.values()) <= 2 and angles["fox", Angle.SHOULDER]
    assert not find_camera_faults(ShotList(shots=tuple(shots)))
    for shot in heads:
        assert shot.staging.angle is not Angle.SHOULDER or len(shot.staging.actors) == 2


def test_the_same_face_twice_running_and_the_first_picture_again_are_faults() -> None:
    shots = _direct((Beat.HOOK, "fox", "I am a hungry fox."), (Beat.SETUP, "fox", "I want that cheese now."))
    face = shots[0].model_copy(update={"kind": ShotKind.TALKING_HEAD, "framing": Framing.CLOSE})
    faults = find_camera_faults(ShotList(shots=(face, face.model_copy(update={"shot_id": "x"}))))
    assert len(faults) == 2 and "again as before" in faults[0] and "first picture" in faults[1]
