"""The excerpts of the published descriptions."""

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from storyassets_tests.simulator.excerpt import DIALECT, SOURCES, SPECS, Excerpt, make_excerpt, spell_excerpt
from storyassets_tests.simulator.specifications import find_form_problems, find_problems, find_unstrict
from storyassets_tests.simulator.wire import Form, Upload

FOLDER = os.environ.get("STORYASSETS_SPECS", "")


@pytest.mark.parametrize("vendor", SOURCES)
def test_an_excerpt_is_what_the_script_makes(vendor):
    if not FOLDER:
        pytest.skip("STORYASSETS_SPECS does not name the folder of the published descriptions")
    made = spell_excerpt(make_excerpt(SOURCES[vendor], Path(FOLDER)))
    assert made == (SPECS / f"{vendor}.json").read_text()


@pytest.mark.parametrize("path", sorted(SPECS.rglob("*.json")), ids=lambda path: path.stem)
def test_an_excerpt_is_a_small_schema_with_all_that_it_refers_to(path):
    excerpt = json.loads(path.read_text())
    assert excerpt["$schema"] == DIALECT
    assert path.stat().st_size < 40_000
    Draft202012Validator.check_schema(excerpt)
    told = path.read_text()
    referred = {part.split('"')[0] for part in told.split('"#/$defs/')[1:]}
    assert referred <= set(excerpt["$defs"])


def test_licences_lie_beside_the_excerpts():
    assert all((SPECS / source.licence).stat().st_size > 500 for source in SOURCES.values())


def test_an_excerpt_follows_references_and_converts_older_words():
    document = {
        "schemas": {
            "Order": {
                "type": "object",
                "description": "left out",
                "properties": {
                    "description": {"type": "string", "nullable": True, "example": "x"},
                    "kind": {"type": "string", "enum": ["a"], "nullable": True},
                    "size": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
                    "part": {"$ref": "#/schemas/Part"},
                },
            },
            "Part": {"type": "object", "properties": {"inner": {"$ref": "#/schemas/Part"}}},
            "Unused": {"type": "string"},
        }
    }
    excerpt = Excerpt(document)
    excerpt.take("Order", "/schemas/Order", frozenset())
    assert set(excerpt.found) == {"Order", "Part"}
    assert excerpt.found["Order"]["properties"] == {
        "description": {"type": ["string", "null"]},
        "kind": {"type": ["string", "null"], "enum": ["a", None]},
        "size": {"type": "number", "exclusiveMinimum": 0},
        "part": {"$ref": "#/$defs/Part"},
    }


def test_problems_say_where_they_are():
    [problem] = find_problems("openai", "CreateImageRequest", {"prompt": "x", "n": 0})
    assert problem.startswith("n: ")
    assert find_problems("openai", "CreateImageRequest", {}) == ("body: 'prompt' is a required property",)
    assert find_problems("openai", "CreateImageRequest", None) == ("the body is no JSON",)


def test_a_form_is_held_by_its_fields():
    picture = Upload("1.png", "image/png", b"x")
    assert (
        find_form_problems(
            "openai", "CreateImageEditRequest", Form({"prompt": ["x"], "n": ["2"]}, {"image[]": [picture]})
        )
        == ()
    )
    problems = find_form_problems(
        "openai", "CreateImageEditRequest", Form({"n": ["many"], "wrong": ["1"]}, {})
    )
    assert len(problems) >= 3


def test_an_unstrict_schema_is_found_at_any_depth():
    inner = {"type": "object", "properties": {"a": {"type": "string", "default": ""}}, "required": []}
    schema = {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/x"}, inner]}}
    assert len(find_unstrict(schema)) == 3
    closed = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "required": ["a"],
        "additionalProperties": False,
    }
    assert find_unstrict(closed) == []
