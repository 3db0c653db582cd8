"""The wire form of a script, and what becomes of it."""

import json

import pytest
from pydantic import ValidationError

from storyassets.model.character import Sex, Species
from storyassets.model.script import NARRATOR, Emotion
from storyassets.providers.wire_script import WireScript, find_wire_faults, to_script
from storyassets.providers.wire_script.wire import clean, make_id
from storyassets.providers.wire_script.writing import SCHEMA, bare_json
from storyassets_tests.fakes.telling import a_script_request, a_wire_line, a_wire_role, a_wire_script


def a_script(**fields):
    wire = WireScript.model_validate(a_wire_script(**fields))
    assert find_wire_faults(wire) == ()
    return to_script(wire, a_script_request(lesson="Do not trust flatterers.").story)


def objects_of(schema):
    """Every object that a JSON schema describes."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for part in schema.values():
            yield from objects_of(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from objects_of(part)


def test_the_schema_is_what_strict_structured_output_takes():
    found = list(objects_of(SCHEMA))
    assert len(found) == 3
    for one in found:
        assert one["additionalProperties"] is False
        assert one["required"] == list(one["properties"])
    for unwanted in ("default", "minLength", "maxLength", "minItems", "maximum", "pattern", "prefixItems"):
        assert f'"{unwanted}"' not in json.dumps(SCHEMA)


def test_an_answer_becomes_a_script_of_the_story():
    script = a_script()
    assert [line.line_id for line in script.lines] == [
        "hook-1", "setup-1", "conflict-1", "conflict-2", "twist-1", "resolution-1",
    ]  # fmt: skip
    assert [line.speaker for line in script.lines][2:4] == [NARRATOR, "fox"]
    assert script.lines[2].subjects == ("fox", "crow")
    assert script.lines[3].emotion is Emotion.WONDER
    fox, crow = script.roles
    assert (fox.character_id, fox.species, crow.sex) == ("fox", Species.FOX, Sex.FEMALE)
    assert script.lesson == "Do not trust flatterers."


def test_people_are_known_by_name_alias_and_article_and_ids_are_told_apart():
    roles = [
        a_wire_role("The Old Woman", aliases=["the grandmother"]),
        a_wire_role("old woman!"),
        a_wire_role("狐狸"),
        a_wire_role("Narrator"),
    ]
    lines = [
        a_wire_line("HOOK", "One.", "GRANDMOTHER"),
        a_wire_line("SETUP", "Two.", "狐狸"),
        a_wire_line("CONFLICT", "Three.", "Nobody Known"),
        a_wire_line("TWIST", "Four.", "", subjects=["the moon", "Old Woman", "old woman"]),
    ]
    script = a_script(roles=roles, lines=lines)
    ids = [role.character_id for role in script.roles]
    assert ids == ["old_woman", "role_2_old_woman", "role_3", "role_4_narrator"]
    assert [line.speaker for line in script.lines] == ["old_woman", "role_3", "Nobody Known", NARRATOR]
    assert script.lines[3].subjects == ("old_woman",)


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"lines": []}, "there are no lines"),
        ({"lines": [a_wire_line("HOOK", " \x00 😀")]}, "line 1 says nothing"),
        ({"roles": [a_wire_role(" ")]}, "role 1 has no name"),
        ({"roles": [a_wire_role("Fox"), a_wire_role("the fox")]}, "two roles are called fox"),
    ],
)
def test_what_cannot_be_a_script_is_said(fields, fault):
    assert fault in find_wire_faults(WireScript.model_validate(a_wire_script(**fields)))


@pytest.mark.parametrize("wrong", [{"extra": 1}, {"lines": [{"text": "x"}]}, {"title": None}])
def test_another_form_is_no_answer(wrong):
    with pytest.raises(ValidationError):
        WireScript.model_validate_json(json.dumps(a_wire_script(**wrong)))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ('"Come here."', "Come here."),
        ('"Come," he said, "now."', '"Come," he said, "now."'),
        ("“Come here.”", "Come here."),
        ("Two\nlines\t and\x00 nothing 🦊", "Two lines and nothing"),
        ("e\u0301", "é"),
    ],
)
def test_a_text_is_cleaned_of_what_is_not_said(told, said):
    assert clean(told) == said


def test_an_id_is_made_of_latin_letters_within_its_bound():
    assert [make_id(name) for name in ("The Old Man", "Zoë!", "狐狸")] == ["old_man", "zoe", ""]
    assert len(make_id("x" * 90)) == 40


@pytest.mark.parametrize(
    "around", ["{}", "```json\n{}\n```", "<think>perhaps {{}} so</think>{}", "Here it is: {} Enjoy."]
)
def test_an_answer_is_found_between_fences_and_thoughts(around):
    assert json.loads(bare_json(around.format('{"a": {"b": 1}}'))) == {"a": {"b": 1}}
    assert bare_json("no object") == "no object"
