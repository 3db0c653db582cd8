"""The rooms, and who may import whom. The table is the design's; change both together."""

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "storyassets"

FREE_FOR_ALL = {"errors", "model"}
EVERYTHING = {
    "settings", "story", "publish", "studio", "providers", "providers.protocols", "render", "measure", "defs",
    "cli", "web", "definitions",
}  # fmt: skip
MAY_IMPORT = {
    "errors": set(),
    "model": {"errors"},
    "measure": FREE_FOR_ALL,
    "settings": FREE_FOR_ALL,
    "story": FREE_FOR_ALL | {"providers.protocols"},
    "publish": FREE_FOR_ALL | {"providers.protocols"},
    "studio": FREE_FOR_ALL | {"measure", "providers.protocols", "settings"},
    "providers": FREE_FOR_ALL | {"measure", "settings", "providers.protocols"},
    "render": FREE_FOR_ALL | {"measure", "settings"},
    "defs": FREE_FOR_ALL
    | {"settings", "story", "publish", "studio", "providers", "providers.protocols", "render", "measure"},
    "web": FREE_FOR_ALL | EVERYTHING,
    "cli": FREE_FOR_ALL | EVERYTHING,
    "definitions": FREE_FOR_ALL | EVERYTHING,
}
IN_STORY_MAY_IMPORT = {
    "words": set(),
    "heads": set(),
    "reading": {"words"},
    "casting": {"words", "reading"},
    "writing": {"words", "reading", "casting"},
    "directing": {"words", "reading", "casting"},
    "finding": {"words", "writing"},
    "editing": {"words", "reading", "casting", "directing", "heads"},
    "judging": {"words", "reading", "casting", "writing", "directing", "editing", "heads"},
    "asking": {"words", "casting", "writing", "directing", "judging"},
}
"""The rooms of `story/`: from a text to a plan, each built on those before it."""
ADAPTERS_MEET_IN = {"storyassets.defs.resources"}
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


@cache
def modules():
    return sorted(PACKAGE.rglob("*.py"))


def dotted(path):
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(name):
    parts = name.split(".")
    if len(parts) == 1:
        return "root"
    return "providers.protocols" if parts[1:3] == ["providers", "protocols"] else parts[1]


@cache
def facts_of(path):
    """What a module imports, and its docstring: all that is kept of its tree, which is large."""
    module = ast.parse(path.read_text())
    found = []
    for node in statements_of(module):
        if isinstance(node, ast.Import):
            found += [(alias.name, 0) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.module or "", node.level))
    return found, ast.get_docstring(module)


def statements_of(module):
    """Every statement, however deep; no import is in an expression."""
    left = list(module.body)
    while left:
        node = left.pop()
        yield node
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            inner = getattr(node, field, ())
            left += inner if isinstance(inner, list) else ()


def imports_of(path):
    return facts_of(path)[0]


@cache
def ours(path):
    return [name for name, _ in imports_of(path) if name.split(".")[0] == "storyassets"]


def those_that(is_wrong):
    """The modules of which that is true, by name."""
    return [dotted(path) for path in modules() if is_wrong(path)]


def test_every_module_is_looked_at():
    assert len(modules()) > 500


def test_a_module_imports_only_what_its_room_may():
    wrong = [(dotted(path), name) for path in modules() for name in ours(path) if not may_import(path, name)]
    assert wrong == []


def may_import(path, name):
    room = room_of(dotted(path)).split(".")[0]
    return room != "root" and room_of(name) in MAY_IMPORT[room] | {room, "root"}


def room_in_story_of(name):
    parts = name.split(".")
    return parts[2] if parts[:2] == ["storyassets", "story"] and len(parts) > 2 else None


def test_the_rooms_of_the_story_are_built_on_each_other():
    wrong = [
        (dotted(path), name)
        for path in modules()
        if (mine := room_in_story_of(dotted(path)))
        for name in ours(path)
        if (other := room_in_story_of(name)) and other != mine and other not in IN_STORY_MAY_IMPORT[mine]
    ]
    assert wrong == []


def test_no_module_of_the_story_stands_outside_of_its_rooms():
    rooms = {room_in_story_of(dotted(path)) for path in modules()} - {None}
    assert rooms == set(IN_STORY_MAY_IMPORT)


def test_imports_are_absolute():
    assert those_that(lambda path: any(level for _, level in imports_of(path))) == []


SHARED_BY_ADAPTERS = {
    "protocols", "registry", "offers", "prices", "answers", "downloads", "fitting", "recordings", "voices",
    "rest", "word_timing", "wire_script", "alerting", "filmed_heads",
    "openai_server", "endless_answers", "outlets", "sources", "reach",
}  # fmt: skip
FAMILIES = {"text", "image", "speech", "heads", "footage", "feeds"}


def adapter_of(name):
    """The adapter that a module of providers/ belongs to; none for what all of them share."""
    parts = name.split(".")
    if parts[1:2] != ["providers"] or len(parts) < 3 or parts[2] in SHARED_BY_ADAPTERS:
        return None
    if parts[2] in FAMILIES:
        return ".".join(parts[2:4]) if len(parts) > 3 else None
    return parts[2]


def test_an_adapter_knows_no_other_adapter():
    wrong = [
        (dotted(path), name)
        for path in modules()
        if (mine := adapter_of(dotted(path)))
        for name in ours(path)
        if adapter_of(name) not in {None, mine}
    ]
    assert wrong == []


def test_dagster_s_room_names_no_vendor_but_where_resources_are_assembled():
    naming = those_that(lambda path: room_of(dotted(path)) == "defs" and any(map(adapter_of, ours(path))))
    assert set(naming) <= ADAPTERS_MEET_IN


def test_dagster_is_imported_only_in_its_own_room_and_above():
    using = those_that(lambda path: any(name.split(".")[0] == "dagster" for name, _ in imports_of(path)))
    assert {room_of(name) for name in using} <= {"defs", "web", "cli", "definitions"}, using


def test_no_room_collects_just_anything():
    assert those_that(lambda path: not FORBIDDEN_NAMES.isdisjoint(dotted(path).split("."))) == []


def test_a_module_says_what_lives_there():
    assert those_that(lambda path: not facts_of(path)[1]) == []
