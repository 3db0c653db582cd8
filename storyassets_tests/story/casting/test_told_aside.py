"""Told aside: who is only spoken of, compared, supposed or a place's name is nobody of the story."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people


def names(text: str) -> set[str]:
    return {role.name for role in find_people(text, "A day").roles}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Chidi ran home. His mother would kill him. Chidi ran.", "Mother"),
        ("Chidi ran home. Ngozi came, only because her father had binoculars. Chidi ran.", "Father"),
        ("Old Marfa's grandfather had been a footman. Marfa laughed. Marfa left.", "Grandfather"),
        ("They had, as their lecturer put it, no sense. Anna ran. Anna sang.", "Lecturer"),
        ("The hedgehog asked how a poor man might live. The hedgehog slept.", "Man"),
        ("Not sure this counts as work. Anna ran. Anna sang.", "Counts"),
        ("Anna worked at the other cleaner's, Spotless, in town. Spotless paid Anna well.", "Spotless"),
        ("Tom was in Lourdes. They did Lourdes. Tom cut the hedge. Tom sang.", "Lourdes"),
        ("We bought it off a solicitor. Anna ran. Anna sang.", "Solicitor"),
        ("The police sent one constable, very polite. The constable shone a torch.", "Policemen"),
        ("He does other people. Anna ran. Anna sang.", "People"),
        ("I was ten and the president of a club. I ran. As president I kept the keys. I sang.", "President"),
        ("I was seventeen. The guy with the whistle there was me. I wanted to die. I ran. I sang.", "Guy"),
        ("He told me about his Maureen. I told him about my Roy. Tom sang. I left.", "Roy"),
        ("I had not been out since Harold Wilson was in. I sat. I sang.", "Harold"),
        ("They had two Lewis guns. Tom fired. Tom sang.", "Lewis"),
        ("The lads reckoned a pirate. Tom ran. Tom sang.", "Pirate"),
        ("I worked there. The count starts going wrong. I ran. The count was off. I sat.", "Count"),
        ("My dad says he's fine. He's a plasterer. I sat. I sang.", "Plasterer"),
        ("A miser kept a dog so that he would not have to pay a watchman. The miser ran.", "Watchman"),
        ("He ran as if wolves were after him. Anna ran. Anna sang.", "Wolves"),
    ],
)  # fmt: skip
def test_who_is_told_of_aside_is_not_there(text: str, nobody: str) -> None:
    assert nobody not in names(text)


@pytest.mark.parametrize(
    ("text", "somebody"),
    [
        ("Chidi ran home. His mother would not open. His mother sang. Chidi ran.", "Mother"),
        ("Chidi ran home. His mother had come. Chidi ran.", "Mother"),
        ("Florence came in. We left it to Florence. Tom sang.", "Florence"),
        ("A poor man might have run. The man laughed. The man sat.", "Man"),
        ("The count left the castle. The count sang. Tom ran.", "Count"),
        ("The police came. The police broke the door. Tom sang.", "Policemen"),
    ],
)
def test_who_does_something_there_is_somebody(text: str, somebody: str) -> None:
    assert somebody in names(text)


def test_her_new_bloke_is_no_tortoise() -> None:
    text = "My ex, Laura, kept the flat. His name's Gordon and he is my tortoise. Gordon ate. Her new bloke opened the door. I sat. I left."
    assert "Bloke" in names(text)


def test_whose_holding_it_is_told_of_acts() -> None:
    assert "Wife" in names("I sat there. My wife's holding the dog. I ran. I sang.")
    assert "Wife" not in names("I sat there. My wife's wedding dress burned. I ran. I sang.")
