"""Picture words: a planned shot in a sentence or two."""

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Costume, Role
from storyassets.model.place import Landmark, Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.picture_words import describe_picture
from storyassets_tests.fakes.episodes import a_line, a_script

ANNA = Role(character_id="anna", name="Anna")
CAST = cast_characters(a_script(a_line("Anna came."), roles=(ANNA,)), 1)


def words_of(kind, **staging):
    return describe_picture(kind, Framing.MEDIUM, Staging(**staging), CAST, Style.STORYBOOK)


def test_the_landmark_the_thought_and_what_has_changed_are_told():
    anna = Actor(character_id="anna", age=Age.OLD, costume=Costume.QUEEN)
    told = words_of(
        ShotKind.BROLL, setting=Setting.CITY, landmark=Landmark.BANK, actors=(anna,), imagined=True
    )
    for part in ("city, before the bank", "now old, now dressed as queen", "only imagined"):
        assert part in told, part


def test_an_insert_tells_whose_hands_show_the_thing():
    anna = Actor(character_id="anna", holds="key")
    assert "in the hands of Anna" in words_of(ShotKind.INSERT, actors=(anna,), props=(Prop.KEY,))
    assert "no people" in words_of(ShotKind.INSERT, props=(Prop.KEY,))
