"""Depth: scenes of two are seen past a shoulder, not twice running, and only where both are there."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Costume, Role, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging, Turned, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.depth import look_past_shoulders
from storyassets.story.directing.film import Film
from storyassets.story.reading.mentions import NameBook
from storyassets_tests.fakes.episodes import a_line, a_script

ROLES = (
    Role(character_id="ada", name="Ada", sex=Sex.FEMALE),
    Role(character_id="ben", name="Ben", sex=Sex.MALE),
    Role(character_id="wolf", name="Wolf", species=Species.WOLF),
    Role(character_id="cleo", name="Cleo", sex=Sex.FEMALE),
    Role(character_id="men", name="Men", crowd=True),
)
ADA, BEN, WOLF, CLEO, MEN = (Actor(character_id=role.character_id, action=Action.LOOK) for role in ROLES)
END = ("They went home.", (ADA,))


def a_film(*told: tuple[str, tuple[Actor, ...]], setting: Setting = Setting.OFFICE, **facts: object) -> Film:
    """A scene for each line in that place, and a last one."""
    told = (("Ada met Ben, and a wolf.", (ADA, BEN, WOLF)), *told, END)
    lines = []
    for n, (text, _) in enumerate(told):
        speaker, _, said = text.rpartition(": ")
        lines.append(a_line(said, f"l{n}", Beat.CONFLICT, speaker or "narrator", Emotion.CALM))
    script = a_script(*lines, roles=ROLES)
    passages = [
        Passage(
            spans=(WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split())),),
            line=line, words=tuple(line.text.split()), length=5.0, lines=(line,),
        )
        for line in lines
    ]  # fmt: skip
    stagings = [Staging(setting=setting, actors=actors, **facts) for _, actors in told]
    stagings[0] = Staging(setting=Setting.FIELD, actors=(ADA, BEN, WOLF))
    kinds, framings = [ShotKind.BROLL] * len(told), [Framing.MEDIUM] * len(told)
    return Film(passages, stagings, kinds, framings, cast_characters(script, 1), NameBook(script))


def angles_of(film: Film) -> list[Angle]:
    look_past_shoulders(film)
    return [staging.angle for staging in film.stagings][1:-1]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Ada told Ben what she had seen.", (ADA.model_copy(update={"action": Action.TALK}), BEN)),
        ("The wolf looked at Ada for a long time.", (WOLF, ADA)),
        ("Ben wept.", (BEN.model_copy(update={"action": Action.CRY}), ADA)),
    ],
)
def test_of_two_one_is_seen_past_the_other(text, pair):
    assert angles_of(a_film((text, pair))) == [Angle.SHOULDER]


@pytest.mark.parametrize(
    ("worn", "angle"),
    [
        ({"costume": Costume.MAID}, Angle.EYE_LEVEL),
        ({"costume": Costume.PRINCESS}, Angle.EYE_LEVEL),
        ({"outfit": "#b5483f"}, Angle.EYE_LEVEL),
        ({"emotion": Emotion.JOY}, Angle.SHOULDER),
    ],
)
def test_who_changes_clothes_is_seen_from_the_front_before_and_after(worn, angle):
    film = a_film(
        ("Ada told Ben to change clothes with Cleo.", (ADA.model_copy(update={"action": Action.TALK}), BEN)),
        ("And so it was done.", (BEN.model_copy(update=worn), CLEO, WOLF)),
        ("Ada told Cleo what they had done.", (CLEO, WOLF)),
        ("Ben looked at Cleo.", (BEN, CLEO)),
    )
    assert angles_of(film)[0] is angle


def test_who_has_just_changed_is_seen_from_the_front():
    changed = BEN.model_copy(update={"costume": Costume.MAID})
    film = a_film(("Ben stood there.", (BEN, CLEO, WOLF)), ("Ben looked at Cleo.", (changed, CLEO)))
    assert angles_of(film)[-1] is Angle.EYE_LEVEL


def test_whoever_speaks_is_the_one_whose_face_is_seen():
    film = a_film(("ben: I never signed it.", (ADA, BEN)))
    assert angles_of(film) == [Angle.SHOULDER]
    assert [actor.character_id for actor in film.stagings[1].actors] == ["ben", "ada"]


def test_no_two_running_are_seen_so():
    pair = (ADA, BEN)
    film = a_film(("Ada looked at Ben.", pair), ("Ben stood still.", pair), ("Nobody spoke.", pair))
    assert angles_of(film) == [Angle.SHOULDER, Angle.EYE_LEVEL, Angle.SHOULDER]


def test_one_alone_who_speaks_to_somebody_who_was_just_there_is_seen_past_them():
    turned = ADA.model_copy(update={"turned": Turned.LEFT, "action": Action.TALK})
    film = a_film(("Ben came in.", (BEN,)), ("ada: You are late.", (turned,)))
    assert angles_of(film)[1] is Angle.SHOULDER
    other = film.stagings[2].actors[1]
    assert (other.character_id, other.action, other.turned) == ("ben", Action.LOOK, Turned.RIGHT)


def test_one_alone_is_not_joined_by_somebody_who_may_have_left():
    film = a_film(("Ben came in.", (BEN,)), ("Ada was tired.", (ADA,)), ("She slept.", (ADA,)))
    assert Angle.SHOULDER not in angles_of(film)


def test_one_alone_between_two_pictures_of_the_other_is_with_them():
    film = a_film(("Ben came in.", (BEN,)), ("Ada was tired.", (ADA,)), ("Ben saw it.", (BEN,)))
    assert angles_of(film)[1] is Angle.SHOULDER


@pytest.mark.parametrize("told", ["That winter the river rose.", "The door was red.", "Snow fell for days."])
def test_words_about_no_person_show_nobody_from_behind_who_is_not_there(told):
    film = a_film(("Ben came in.", (BEN,)), (told, (ADA,)), ("Ben saw it.", (BEN,)))
    assert angles_of(film)[1] is Angle.EYE_LEVEL


@pytest.mark.parametrize(
    "pair",
    [
        (ADA, MEN),
        (ADA, BEN.model_copy(update={"holds": "letter"})),
        (ADA.model_copy(update={"action": Action.EMBRACE}), BEN),
        (ADA, BEN.model_copy(update={"action": Action.SLEEP})),
        (ADA.model_copy(update={"at": "table"}), BEN),
    ],
)
def test_who_has_something_to_do_or_is_many_is_seen_from_the_front(pair):
    assert angles_of(a_film(("Ada looked at Ben.", pair))) == [Angle.EYE_LEVEL]


def test_a_thing_that_is_spoken_of_is_not_hidden_behind_a_back():
    film = a_film(("Ada showed Ben the door.", (ADA, BEN)), props=(Prop.DOOR,))
    assert angles_of(film) == [Angle.EYE_LEVEL]
    beside = a_film(("Ada asked Ben again.", (ADA, BEN)), props=(Prop.DOOR,))
    assert angles_of(beside) == [Angle.SHOULDER]
    coat = Condition(prop=Prop.DOOR, inside=(Prop.COAT,))
    hung = a_film(("Ada asked Ben again.", (ADA, BEN)), props=(Prop.DOOR,), conditions=(coat,))
    assert angles_of(hung) == [Angle.EYE_LEVEL]


def test_nobody_stands_at_a_shoulder_in_the_air():
    assert angles_of(a_film(("Ada looked at Ben.", (ADA, BEN)), setting=Setting.SKY)) == [Angle.EYE_LEVEL]


def test_who_is_told_of_for_the_first_time_is_seen_and_not_from_behind():
    film = a_film(("Ada had a cousin.", (ADA, CLEO)))
    assert angles_of(film) == [Angle.SHOULDER]
    assert [actor.character_id for actor in film.stagings[1].actors] == ["cleo", "ada"]
    busy = CLEO.model_copy(update={"action": Action.WORK})
    assert angles_of(a_film(("Ada had a cousin.", (ADA, busy)))) == [Angle.EYE_LEVEL]


def test_one_who_is_near_from_behind_is_so_in_a_middle_shot():
    film = a_film(("Ada looked at Ben.", (ADA, BEN)))
    film.framings[1] = Framing.WIDE
    assert angles_of(film) == [Angle.SHOULDER] and film.framings[1] is Framing.MEDIUM
