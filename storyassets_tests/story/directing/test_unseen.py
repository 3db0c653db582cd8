"""Who is only heard stays outside until the door opens; who is visited is there."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.model.shot import Action, Relation, Shot
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots

_ROLES = (
    Role(character_id="town_mouse", name="Town Mouse", species=Species.MOUSE),
    Role(character_id="country_mouse", name="Country Mouse", species=Species.MOUSE),
    Role(character_id="cat", name="Cat", species=Species.CAT),
)
_TOLD = (
    (Beat.SETUP, "A Town Mouse once visited a relative."),
    (Beat.SETUP, "The Country Mouse served wheat for lunch."),
    (Beat.CONFLICT, "The Country Mouse heard a Cat mew loudly at the door."),
    (Beat.TWIST, "The door opened suddenly."),
)


def _direct() -> tuple[Shot, ...]:
    lines = tuple(
        Line(line_id=f"l{n}", beat=beat, speaker="narrator", text=text, emotion=Emotion.SURPRISE)
        for n, (beat, text) in enumerate(_TOLD)
    )
    script = Script(title="The Mice", roles=_ROLES, lines=lines)
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots


def test_who_is_visited_is_there_and_who_is_heard_comes_in_with_the_door() -> None:
    of_line: dict[str, set[str]] = {}
    for shot in _direct():
        who = {actor.character_id for actor in shot.staging.actors}
        of_line[shot.covers[0].line_id] = of_line.get(shot.covers[0].line_id, set()) | who
    mice = {"town_mouse", "country_mouse"}

    assert of_line["l0"] == of_line["l1"] == mice
    assert "cat" in of_line["l3"]


def test_a_beast_that_is_heard_throws_its_shadow_and_then_is_behind_the_door() -> None:
    first, then = [shot.staging for shot in _direct() if shot.covers[0].line_id == "l2"]
    mice = {"country_mouse", "town_mouse"}
    *hearers, cat = then.actors

    assert [actor.character_id for actor in first.actors if actor.shadow] == ["cat"]
    assert {actor.character_id for actor in first.actors if not actor.shadow} == mice
    assert (cat.character_id, cat.at, cat.relation) == ("cat", "door", Relation.BEHIND)
    assert {(actor.character_id, actor.emotion) for actor in hearers} == {(who, Emotion.FEAR) for who in mice}


def test_who_comes_in_hunts_those_who_are_there() -> None:
    came = _direct()[-1].staging.actors

    assert "cat" in {actor.character_id for actor in came}
    assert {actor.action for actor in came} == {Action.RUN}
