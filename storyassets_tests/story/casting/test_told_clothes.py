"""Told clothes: colours without a garment, bare feet, and what those of an occasion wear."""

import pytest

from storyassets.model.character import Costume, Role, Sex, Species
from storyassets.story.casting.told_clothes import costume_of_occasion, find_clothes


@pytest.mark.parametrize(
    ("sentence", "looks"),
    [
        ("A tall woman in black opened the door.", ["black clothes"]),
        ("The bride met me in the car park, barefoot.", ["bare feet"]),
        ("She wore red every day.", ["red clothes"]),
        ("The man in black and white photographs smiled.", []),
        ("He wrote in red.", []),
        ("A woman in green wellies waved.", []),
        ("He ran barefoot as a boy.", []),
    ],
)
def test_clothes_are_told_of_without_a_garment(sentence, looks):
    assert [words for _, words in find_clothes(sentence)] == looks


def role(name, *aliases, crowd=False):
    return Role(
        character_id="x",
        name=name,
        aliases=aliases,
        occupation=name.lower(),
        species=Species.HUMAN,
        sex=Sex.UNKNOWN,
        crowd=crowd,
    )


@pytest.mark.parametrize(
    ("who", "text", "costume"),
    [
        (role("Bride"), "The bride laughed.", Costume.BRIDE),
        (role("Sophie", "bride"), "The bride was called Sophie. She laughed at it.", Costume.BRIDE),
        (role("Girl", "bride"), "A girl sat there. He knelt before her. I drove the bride.", None),
        (role("Waiter"), "The waiter came.", Costume.WAITER),
        (role("Captain"), "The firemen came. Their captain told me.", Costume.FIREFIGHTER),
        (role("Captain"), "The ship sank. The captain told me.", None),
        (role("Guests", crowd=True), "Eighty wedding guests looked at it.", Costume.FESTIVE),
        (role("Guests", crowd=True), "The guests of the hotel slept.", None),
    ],
)
def test_who_serves_marries_or_leads_firemen_wears_what_they_wear(who, text, costume):
    assert costume_of_occasion(who, text) is costume
