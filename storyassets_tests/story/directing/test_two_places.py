"""Who speaks from afar is seen at their own end; two lots that are compared are seen at once."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Shot, ShotKind
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_PEOPLE = (
    Role(character_id="i", name="I", species=Species.HUMAN),
    Role(character_id="father", name="father", species=Species.HUMAN, occupation="sailor"),
)
_MICE = (
    Role(character_id="town_mouse", name="Town Mouse", species=Species.MOUSE),
    Role(character_id="country_mouse", name="Country Mouse", species=Species.MOUSE),
)


def _direct(roles: tuple[Role, ...], *told: tuple[Beat, str, str]) -> list[Shot]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=beat, speaker=speaker, text=text, emotion=Emotion.CALM)
        for n, (beat, speaker, text) in enumerate(told)
    )
    script = Script(title="A Telephone", roles=roles, lines=lines)
    cast = cast_characters(script, 1)
    return list(
        direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    )


def test_a_caller_is_seen_in_a_place_of_their_own_with_the_receiver() -> None:
    shots = _direct(
        _PEOPLE,
        (Beat.HOOK, "narrator", "The telephone rang every night."),
        (Beat.SETUP, "narrator", "My father went to sea on a ship."),
        (Beat.SETUP, "narrator", "Every night my father called me by telephone with a story."),
        (Beat.SETUP, "father", "I will never miss a single night."),
    )
    ends = {actor.character_id for s in shots for e in [s.staging.elsewhere] if e for actor in e.actors}
    alone = [s for s in shots if s.covers[0].line_id == "l3"]
    far = next(s.staging.elsewhere for s in shots if s.staging.elsewhere)

    assert ends == {"father"} and far is not None and far.setting is Setting.CABIN
    assert far.actors[0].holds == "telephone" and not far.unknown
    assert [actor.character_id for actor in alone[0].staging.actors] == ["father"]
    assert alone[0].staging.setting is Setting.CABIN


def test_who_is_not_known_yet_is_only_an_outline() -> None:
    stranger = Role(character_id="stranger", name="stranger", species=Species.HUMAN)
    shots = _direct(
        (_PEOPLE[0], stranger),
        (Beat.HOOK, "narrator", "The telephone rang."),
        (Beat.CONFLICT, "narrator", "A stranger called me by telephone every night."),
        (Beat.RESOLUTION, "narrator", "I met the stranger at the lighthouse."),
    )
    far = [shot.staging.elsewhere for shot in shots if shot.staging.elsewhere]
    assert far and far[0].unknown and far[0].setting is Setting.LAMP_ROOM


def test_two_lots_that_words_compare_are_seen_at_once() -> None:
    shots = _direct(
        _MICE,
        (Beat.HOOK, "narrator", "The mice ran."),
        (Beat.SETUP, "narrator", "The Town Mouse ate cake in the kitchen."),
        (Beat.TWIST, "narrator", "The Country Mouse went home to her field."),
        (Beat.RESOLUTION, "country_mouse", "You may have fine cakes, but I prefer my plain food in peace."),
    )
    split = [shot for shot in shots if shot.staging.elsewhere]
    assert len(split) == 1 and split[0].kind is ShotKind.BROLL
    other = split[0].staging.elsewhere
    assert other is not None and other.actors[0].character_id == "town_mouse"
    assert split[0].staging.actors[0].character_id == "country_mouse"
    assert other.setting is not split[0].staging.setting
