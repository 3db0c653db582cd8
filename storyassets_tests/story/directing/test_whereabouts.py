"""Whereabouts: where those who are seen can be."""

from __future__ import annotations

from storyassets.model.character import Age, Cast, Character, Look, Role, Sex, Species, Voice
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.daylight import let_day_pass
from storyassets.story.directing.whereabouts import keep_where_they_can_be
from storyassets_tests.story.directing.test_corners import a_passage


def a_cast(**species: Species) -> Cast:
    return Cast(
        characters=tuple(
            Character(
                role=Role(character_id=name, name=name),
                look=Look(species=kind, sex=Sex.MALE, age=Age.ADULT),
                voice=Voice(),
            )
            for name, kind in species.items()
        )
    )


def test_whom_ducks_carry_is_in_the_sky_until_the_ground():
    cast = a_cast(ducks=Species.DUCK, tortoise=Species.TORTOISE)
    alone = Staging(setting=Setting.FOREST, actors=(Actor(character_id="tortoise", action=Action.LOOK),))
    carried = alone.model_copy(
        update={"actors": (Actor(character_id="ducks", action=Action.CARRY, holds="tortoise"),)}
    )
    texts = ("Away they sailed.", "He lost his hold.", "He fell to the ground.")
    passages = [a_passage(text, number) for number, text in enumerate(texts)]
    seen = keep_where_they_can_be([carried, alone, alone], passages, cast)
    assert [one.setting for one in seen] == [Setting.SKY, Setting.SKY, Setting.FOREST]
    assert seen[1].actors[0].action is Action.FALL


def test_ducks_take_hold_on_the_ground_before_they_fly():
    cast = a_cast(ducks=Species.DUCK, tortoise=Species.TORTOISE)
    carried = Staging(
        setting=Setting.FOREST, actors=(Actor(character_id="ducks", action=Action.CARRY, holds="tortoise"),)
    )
    texts = ("The ducks took hold of both ends.", "Away they sailed.")
    passages = [a_passage(text, number) for number, text in enumerate(texts)]
    seen = keep_where_they_can_be([carried, carried], passages, cast)
    assert [one.setting for one in seen] == [Setting.FOREST, Setting.SKY]


def test_no_cat_is_in_a_mouses_hole():
    cast = a_cast(cat=Species.CAT, mouse=Species.MOUSE)
    holes = [
        Staging(setting=Setting.MOUSE_HOLE, actors=(Actor(character_id=who),)) for who in ("mouse", "cat")
    ]
    seen = keep_where_they_can_be(holes, [a_passage("There it was.", k) for k in range(2)], cast)
    assert [one.setting for one in seen] == [Setting.MOUSE_HOLE, Setting.KITCHEN]


def test_a_long_day_turns_golden_and_a_night_does_not():
    days = [Staging()] * 9
    passages = [a_passage("They walked on.", k) for k in range(9)]
    lates = [one.late for one in let_day_pass(days, passages)]
    assert lates == sorted(lates) and lates[:2] == [0, 0] and lates[-1] == 3
    nights = [Staging(time_of_day=TimeOfDay.NIGHT)] * 9
    assert {one.late for one in let_day_pass(nights, passages)} == {0}
