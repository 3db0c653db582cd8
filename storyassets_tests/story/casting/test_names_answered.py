"""Names answered: whoever gives a name when asked for it is whom that name means."""

from storyassets.model.character import Age
from storyassets.story.casting.people import find_people

ILONA = """The conductor stopped. "You. What is your name?"

"Ilona Barta," said the young woman. She was the only woman in the orchestra.

She stood up and put her violin away. On the stairs Ilona met the doorman."""


def names(text: str) -> set[str]:
    return {role.name for role in find_people(text, "").roles}


def test_who_was_asked_for_her_name_has_the_name_she_answers() -> None:
    ilona = next(role for role in find_people(ILONA, "").roles if role.name == "Ilona")
    assert "woman" in ilona.aliases


def test_a_name_said_in_answer_to_another_question_is_not_the_speakers_own() -> None:
    other = ILONA.replace("What is your name?", "Who broke the stand?")
    ilona = next(role for role in find_people(other, "").roles if role.name == "Ilona")
    assert "woman" not in ilona.aliases


def test_a_woman_from_the_inspectorate_is_the_inspector() -> None:
    text = (
        "A woman in a grey coat came in and bought a loaf. She was from the inspectorate. She wrote it all down. "
        "My father shook his head. The next day he went to the inspector, and the inspector laughed."
    )
    assert "Woman" not in names(text)
    assert "Woman" in names(text.replace("She was from the inspectorate. ", ""))


WELL = (
    'A farmer ran out. "Help," a man said. "Mia fell down the well." At the bottom a little girl was standing in the water. '
    "The farmer let down his rope. Mia held on to it, and Mia laughed."
)


def test_who_is_found_where_somebody_fell_is_she() -> None:
    mia = next(role for role in find_people(WELL, "").roles if role.name == "Mia")
    assert "girl" in mia.aliases and mia.age is Age.CHILD


def test_a_girl_who_is_told_of_beside_her_is_another() -> None:
    text = WELL.replace("A farmer ran out.", "A farmer saw Mia. Mia waved. He ran out.")
    assert "Girl" in names(text)
    assert "Girl" in names(WELL.replace("fell down the well", "likes cake"))
