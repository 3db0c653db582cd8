"""Small animals who live like people: their meals, their frights, and their farewells."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Line, Script
from storyassets.model.shot import Shot
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

ROLES = (
    Role(character_id="town_mouse", name="Town Mouse", species=Species.MOUSE, sex=Sex.FEMALE),
    Role(character_id="country_mouse", name="Country Mouse", species=Species.MOUSE, sex=Sex.FEMALE),
    Role(character_id="cat", name="Cat", species=Species.CAT),
)
TOLD = (
    (Beat.HOOK, "narrator", "A Cat is at the door."),
    (Beat.SETUP, "narrator", "A Town Mouse visited a relative who lived in the country."),
    (Beat.SETUP, "narrator", "The Country Mouse served wheat, roots, and acorns."),
    (Beat.CONFLICT, "narrator", "So the Town Mouse invited the Country Mouse to the city."),
    (Beat.CONFLICT, "narrator", "They reached the mansion."),
    (Beat.CONFLICT, "narrator", "They found the leftovers of a fine banquet in the dining room."),
    (Beat.TWIST, "narrator", "But they heard the Cat mew loudly."),
    (Beat.TWIST, "narrator", "The Country Mouse picked up her carpet bag and umbrella."),
    (Beat.RESOLUTION, "country_mouse", "I prefer my plain food and simple life in the country."),
)


def _shots() -> list[Shot]:
    lines = tuple(
        Line(line_id=f"l{k}", beat=beat, speaker=who, text=text) for k, (beat, who, text) in enumerate(TOLD)
    )
    script = Script(title="The Town Mouse and the Country Mouse", roles=ROLES, lines=lines)
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    return list(shots.shots)


def test_meals_the_city_the_shadow_and_the_luggage_are_seen() -> None:
    stagings = [shot.staging for shot in _shots()]
    assert any({Prop.GRAIN, Prop.CARROT, Prop.NUT} <= set(one.props) for one in stagings)
    assert any({Prop.CAKE, Prop.CHEESE} <= set(one.props) for one in stagings)
    assert any(Setting.CITY in one.vistas for one in stagings)
    assert any(actor.shadow and actor.character_id == "cat" for one in stagings for actor in one.actors)
    luggage = [(actor.holds, actor.also) for one in stagings for actor in one.actors]
    assert (Prop.SUITCASE.value, Prop.UMBRELLA.value) in luggage


def test_what_is_heard_comes_over_them_where_they_were() -> None:
    """At the feast, and not at another wall of the room."""
    stagings = [shot.staging for shot in _shots()]
    at = next(k for k, one in enumerate(stagings) if any(actor.shadow for actor in one.actors))
    assert stagings[at].setting is stagings[at - 1].setting is Setting.DINING_ROOM
    assert stagings[at].corner == stagings[at - 1].corner
