"""Dressing: clothes by trade, time and land."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Costume, Sex
from storyassets.story.casting.cast import cast_characters
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

LEE = a_person("Lee", sex=Sex.MALE)
MEN = a_person("Men", sex=Sex.MALE, crowd=True)
PEOPLE = a_person("People", crowd=True, occupation="person")
GIRLS = a_person("Girls", sex=Sex.FEMALE, age=Age.YOUNG, crowd=True, occupation="girl")


def worn(text, *roles):
    cast = cast_characters(a_script(a_line(text), roles=roles), 3)
    return [one.look.costume for one in cast.characters]


@pytest.mark.parametrize(
    ("text", "role", "costume"),
    [
        ("In March 1903 people stood before the shop.", PEOPLE, Costume.BYGONE),
        ("In 1926 the men laughed at the first truck.", MEN, Costume.BYGONE),
        ("In 2019 people stood before the shop with a phone.", PEOPLE, Costume.MODERN),
        ("The miners ran for the shaft of the mine in 1903. The men got out.", MEN, Costume.MINER),
        ("The men of the office laughed at her phone.", MEN, Costume.MODERN),
        ("High in Peru people tell of a village well.", PEOPLE, Costume.ANDEAN),
        ("In a village in Ghana people heard the drum.", PEOPLE, Costume.AFRICAN),
        ("In the days of the sultan people told of a vizier.", PEOPLE, Costume.ARABIAN),
        ("In Osaka people bowed to the samurai.", PEOPLE, Costume.JAPANESE),
        ("In Mumbai people called a taxi with a phone.", PEOPLE, Costume.MODERN),
        ("The goalkeeper dived. It was the last match, and the girls of the team ran to the coach.", GIRLS, Costume.PLAYER),
        ("The goalkeeper dived. It was the last match, and the coach of the team ran.", a_person("Coach", occupation="coach"), Costume.TRACKSUIT),
        ("The bus stopped, and the coach of the class rang with a phone.", a_person("Coach", occupation="coach"), Costume.MODERN),
        ("Twenty workers ate below the crane. The foreman looked at the steel and his phone.", a_person("Workers", crowd=True, occupation="worker"), Costume.WORKER),
        ("The workers of the office ate lunch with a phone.", a_person("Workers", crowd=True, occupation="worker"), Costume.MODERN),
        ("The girls of the class laughed at the coach of the bus team.", GIRLS, Costume.MODERN),
        ("The plane shook, and the pilot spoke on the radio.", a_person("Pilot", occupation="pilot"), Costume.PILOT),
        ("I closed the gate of flight nine at the airport and rang the captain.", a_person("Captain", occupation="captain"), Costume.PILOT),
        ("The captain of the regiment stood at the gate with a phone.", a_person("Captain", occupation="captain"), Costume.OFFICER),
        ("The spaceship turned in orbit. The pilot spoke.", a_person("Pilot", occupation="pilot"), Costume.ASTRONAUT),
        ("The ambulance came, and the firefighter ran.", a_person("Firefighter", occupation="firefighter"), Costume.FIREFIGHTER),
        ("Mr. Joe Hunter taught with a laptop. Hunter laughed.", a_person("Hunter", sex=Sex.MALE), Costume.MODERN),
    ],
)  # fmt: skip
def test_clothes_are_of_the_trade_the_time_and_the_land(text, role, costume):
    assert worn(text, role)[0] is costume


def test_a_team_wears_one_strip_and_the_referee_black():
    keeper = a_person("Birta", sex=Sex.FEMALE, occupation="goalkeeper")
    referee = a_person("Referee", occupation="referee")
    text = "The goalkeeper dived in the last match. The referee blew the whistle, and the girls of the team ran home."
    looks = [
        c.look for c in cast_characters(a_script(a_line(text), roles=(keeper, referee, GIRLS)), 3).characters
    ]
    assert looks[0].outfit == looks[2].outfit != looks[1].outfit
    assert {look.costume for look in looks[:3]} == {Costume.PLAYER}
