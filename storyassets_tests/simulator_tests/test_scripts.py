"""Scripts of the simulated models pass the gates of the house, for every example."""

import re
from pathlib import Path

import pytest

from storyassets.model.brief import EditPattern
from storyassets.model.script import Script
from storyassets.providers.protocols import ProviderRole, ScriptRequest
from storyassets.story.asking.prompting import ChannelPrompting
from storyassets.story.finding.find import find_story
from storyassets.story.judging.faults_telling import is_finished
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter
from storyassets_tests.simulator.scripts import find_story as find_quoted_story
from storyassets_tests.simulator.scripts import fit, make_script

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.md"))
DURATIONS_S = (15, 20, 45)


def a_request(path, duration_s):
    story = find_story(path.read_text())
    return ScriptRequest(story=story, duration_s=duration_s, pattern=EditPattern.MIXED_RAPID)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem[:30])
def test_a_script_passes_the_gates_at_the_first_try(simulator, path):
    outfitter = an_outfitter(simulator.keys())
    writer = an_adapter(ProviderRole.WRITER, "openai", outfitter)
    for duration_s in DURATIONS_S:
        request = a_request(path, duration_s)
        script = Script.model_validate_json(writer.make(request).content)
        assert list(ChannelPrompting(outfitter.channel).find_faults(request, script)) == []
        assert script.roles
        assert [line.text for line in script.lines if not is_finished(line.text)] == []
        assert [line.text for line in script.lines if line.text[:1].islower()] == []
    assert len(simulator.seen("openai")) == len(DURATIONS_S)
    assert simulator.problems() == []
    writer.close()


def test_what_is_quoted_is_said_by_who_says_it(simulator):
    writer = an_adapter(ProviderRole.WRITER, "openai", an_outfitter(simulator.keys()))
    fox = next(path for path in EXAMPLES if "fox" in path.stem)
    script = Script.model_validate_json(writer.make(a_request(fox, 45)).content)
    said = {line.speaker: line.text for line in script.lines}
    assert said["fox"] == "Your hen keeps him warm." or "asleep" in said["fox"] or "dead" in said["fox"]
    writer.close()


def test_every_line_is_of_the_story_s_own_sentences_and_a_verb_is_nobody():
    story = (
        "Julia got the piano. “I cannot bear the sound,” said Mark, and he shut the door. A king and his dog came by. "
        "Julia played every evening, until the whole street stood below her window and nobody wanted to go home. "
        "Then Mark came back. He had nothing left. “Play for me,” he said to Julia."
    )
    script = make_script(f"At most 60 spoken words.\n<story>\n{story}\n</story>")
    assert [role["name"] for role in script["roles"]] == ["Mark", "Julia", "Dog", "King"]
    spoken = {(line["speaker"], line["text"]) for line in script["lines"]}
    assert ("Mark", "I cannot bear the sound.") in spoken
    told = re.sub(r"[^a-z ]", "", story.lower())
    assert all(re.sub(r"[^a-z ]", "", text.lower()) in told for _, text in spoken)


def test_the_story_is_found_between_its_marks():
    rules = "Rules: <story> and </story> hold what is to be told, in at most 90 words."
    assert (
        find_quoted_story(f"{rules}\n<story>\nOnce there was a fox.\n</story>\nNow write.")
        == "Once there was a fox."
    )


def test_a_value_is_fitted_into_any_schema():
    schema = {
        "type": "object",
        "properties": {
            "mood": {"enum": ["calm", "angry"]},
            "age": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "tags": {"type": "array", "items": {"$ref": "#/$defs/Tag"}},
            "sure": {"type": "boolean"},
        },
        "$defs": {"Tag": {"type": "object", "properties": {"name": {"type": "string"}}}},
    }
    value = {"mood": "sleepy", "age": None, "tags": [{"name": "x", "other": 1}], "left": "out"}
    assert fit(schema, value) == {"mood": "calm", "age": None, "tags": [{"name": "x"}], "sure": False}
