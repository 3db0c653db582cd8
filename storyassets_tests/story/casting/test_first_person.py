import pytest

from storyassets.model.character import Age, Sex
from storyassets.story.casting.people import find_people


def teller(text):
    return next(role for role in find_people(text, "").roles if role.character_id == "i")


@pytest.mark.parametrize(
    ("text", "sex", "age", "occupation"),
    [
        ("When I was a girl of ten, I lost my kite. I wept. I ran.", Sex.FEMALE, Age.CHILD, ""),
        ("I was a young nurse. I worked at night. I never slept.", Sex.UNKNOWN, Age.ADULT, "nurse"),
        ("I am tired. I drive at night. My wife sleeps when I come home.", Sex.MALE, Age.ADULT, ""),
        ("I was seven. I was shy. I said nothing.", Sex.UNKNOWN, Age.CHILD, ""),
        ("I am 71. I feed the birds. I know each of them.", Sex.UNKNOWN, Age.OLD, ""),
        (
            'My boss called me. I went in. I shook. "Sit, young man," he told me. I sat.',
            Sex.MALE,
            Age.ADULT,
            "",
        ),
        ("In 1969 they called my number. I went. I wrote to Iris.", Sex.MALE, Age.ADULT, ""),
        ("In 2004 I wrote to the platoon. I went. I cooked.", Sex.UNKNOWN, Age.ADULT, ""),
        ("I opened the door. I saw the sea. I went in.", Sex.UNKNOWN, Age.ADULT, ""),
    ],
)
def test_the_story_tells_who_says_i(text, sex, age, occupation):
    role = teller(text)
    assert (role.sex, role.age, role.occupation) == (sex, age, occupation)


def test_the_word_for_the_teller_is_nobody_else():
    roles = find_people("As a boy, I stole pears. I ran. I hid. The farmer saw me.", "").roles
    assert {role.character_id for role in roles} == {"i", "farmer"}


def test_the_age_of_most_of_the_story_counts():
    grown = (
        "I was nine. I found a ring. When I was thirty, I wore it. "
        + "I worked in a mill and slept little. " * 5
    )
    assert teller(grown).age is Age.ADULT


def test_the_title_may_speak_of_the_teller():
    text = "I deleted the database. I was nineteen. My boss shouted. I shook. A sign hangs there for every new intern."
    roles = {role.character_id: role for role in find_people(text, "The intern who deleted everything").roles}
    assert "intern" not in roles
    assert "intern" in roles["i"].aliases
    assert "thief" in {
        r.character_id
        for r in find_people(text + " The thief stole a key.", "The thief who stole a key").roles
    }


@pytest.mark.parametrize(
    "text",
    [
        "I saw my sister. I wept. Her white dress was more beautiful than mine. I sat. I left.",
        'I sat by the window. I read. I found a note. It said: "Ask the young woman. She will know." I smiled.',
    ],
)
def test_a_dress_of_ones_own_or_a_word_of_others_tells_that_a_woman_tells_it(text):
    assert teller(text).sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I was nineteen. The guard knew all of us. We hid the dog. He asked us. We ate. Nobody told him of our dog.", True),
        ("There were three of us aboard. I was fourteen. Our boat sank. A ship saw us. We swam. A sailor pulled us up.", True),
        ("The guard said that it was late. We all know him. The guard slept. The dog barked at him. Our story ends.", False),
    ],
)  # fmt: skip
def test_who_says_how_old_they_were_among_us_tells_it(text: str, told: bool) -> None:
    assert any(role.character_id == "i" for role in find_people(text, "").roles) is told


def test_a_father_and_a_brother_in_a_list_are_two() -> None:
    text = "There were three of us: my father, my brother Leif, and me. I was ten. Father rowed. Leif sang. I ate. Father slept. Leif ate. I sat."
    names = {role.name for role in find_people(text, "").roles}
    assert {"Father", "Leif"} <= names


def test_whom_another_took_on_as_a_boy_is_not_the_teller():
    text = "I peel things. He had taken Gianni on as a pot boy. I sat. I ran."
    assert teller(text).age is Age.ADULT


def test_the_name_called_tells_before_a_madam_of_mine():
    text = 'I blew the whistle. "Excuse me, madam."\n\nThe kids ran. I sat. "Kieran, get me out!" she screamed. I left.'
    assert teller(text).sex is Sex.MALE
