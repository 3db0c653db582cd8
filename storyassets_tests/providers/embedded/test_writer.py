from decimal import Decimal

from storyassets.model.brief import EditPattern
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.model.story import Story
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import ScriptRequest

REQUEST = ScriptRequest(
    story=Story(title="The Käse", text="A fox ate a cheese."), duration_s=30, pattern=EditPattern.MIXED_RAPID
)


def write_one_line(request):
    line = Line(line_id="hook-1", beat=Beat.HOOK, speaker=NARRATOR, text=request.story.title)
    return Script(title=request.story.title, lines=(line,))


def test_the_script_of_the_rules_is_delivered_as_json():
    made = EmbeddedWriter(write_one_line).make(REQUEST)
    assert made.suffix == ".json"
    assert Script.model_validate_json(made.content.decode("utf-8")) == write_one_line(REQUEST)


def test_the_writer_costs_nothing_and_names_its_recipe():
    writer = EmbeddedWriter(write_one_line)
    assert (writer.name, writer.estimate_usd(REQUEST)) == ("embedded", Decimal(0))
    assert writer.model.startswith("rules-")
