from storyassets.model.character import Role, Sex
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.story.judging.listening import find_dangling, find_strangers

ROLES = (
    Role(character_id="king", name="King", sex=Sex.MALE),
    Role(character_id="queen", name="Queen", sex=Sex.FEMALE),
    Role(character_id="elves", name="Elves", sex=Sex.MALE, crowd=True),
)


def script_of(*told):
    lines = tuple(
        Line(line_id=f"setup-{n}", beat=Beat.SETUP, speaker=speaker, text=text)
        for n, (speaker, text) in enumerate(told)
    )
    return Script(title="A tale", lines=lines, roles=ROLES)


def test_a_pronoun_whose_name_was_told_does_not_dangle():
    script = script_of((NARRATOR, "The king met the elves."), (NARRATOR, "He thanked them, and they danced."))
    assert find_dangling(script) == ()


def test_they_of_nobody_dangles():
    script = script_of((NARRATOR, "The queen was alone."), (NARRATOR, "From then on they came no more."))
    [fault] = find_dangling(script)
    assert "setup-1" in fault
    assert "'they'" in fault


def test_a_pronoun_of_the_other_sex_dangles():
    assert len(find_dangling(script_of((NARRATOR, "The queen wept."), (NARRATOR, "He was gone.")))) == 1


def test_who_speaks_without_having_been_told_of_is_a_stranger():
    told = script_of((NARRATOR, "The queen wept."), ("queen", "Alas!"), ("king", "What is it?"))
    [fault] = find_strangers(told)
    assert "king" in fault


def test_a_hook_may_say_he_of_whom_the_next_line_names():
    hook = Line(line_id="hook-1", beat=Beat.HOOK, speaker=NARRATOR, text="He bought every candle.")
    told = script_of((NARRATOR, "The king was afraid."))
    nobody = script_of((NARRATOR, "The queen was afraid."))
    assert find_dangling(told.model_copy(update={"lines": (hook, *told.lines)})) == ()
    assert len(find_dangling(nobody.model_copy(update={"lines": (hook, *nobody.lines)}))) == 1
