"""A small story and what a language model would make of it; tests change what they are about."""

from __future__ import annotations

from typing import Any

from storyassets.model.brief import EditPattern
from storyassets.model.story import Story
from storyassets.providers.protocols import ListingRequest, ScriptRequest, ToldLine

FOX_AND_CROW = """A Crow was sitting on a branch of a tree with a piece of cheese in her beak when a hungry Fox saw her.

He set his wits to work to find some way of getting the cheese. Coming and standing under the tree, he looked up.

The Fox said, "What a noble bird I see above me!" Her beauty was without equal. If only her voice were as sweet!

The Crow was hugely flattered by this. She opened her beak to sing, and down came the cheese.

The Fox snatched it up. At last the Fox said, "You have a voice, madam, I see. What you want is wits!" So it ended."""


def a_script_request(text: str = FOX_AND_CROW, **fields: Any) -> ScriptRequest:
    story = Story(
        title=fields.pop("title", "The Fox and the Crow"), text=text, lesson=fields.pop("lesson", None)
    )
    return ScriptRequest(
        **{"story": story, "duration_s": 45.0, "pattern": EditPattern.MIXED_RAPID, "seed": 7, **fields}
    )


def a_listing_request(**fields: Any) -> ListingRequest:
    """Of the fox and the crow."""
    told = a_wire_script()
    lines = tuple(
        ToldLine(
            beat=line["beat"],
            speaker="" if line["speaker"] == "narrator" else line["speaker"].removeprefix("the "),
            text=line["text"],
        )
        for line in told["lines"]
    )
    known = {"title": told["title"], "lines": lines, "characters": ("Fox", "Crow"), "seed": 7}
    return ListingRequest(**{**known, **fields})


def a_wire_role(name: str = "Fox", **fields: Any) -> dict[str, Any]:
    return {
        "name": name,
        "aliases": [],
        "species": "fox",
        "sex": "male",
        "age": "adult",
        "occupation": "",
        "part": "protagonist",
        "crowd": False,
        **fields,
    }


def a_wire_line(beat: str, text: str, speaker: str = "narrator", **fields: Any) -> dict[str, Any]:
    return {"beat": beat, "speaker": speaker, "text": text, "emotion": "calm", "subjects": [], **fields}


def a_wire_script(**fields: Any) -> dict[str, Any]:
    """A good answer."""
    lines = [
        a_wire_line("HOOK", "Why did the Crow drop her cheese?", emotion="suspense", subjects=["Crow"]),
        a_wire_line("SETUP", "A Crow sat in a tree, with cheese in her beak.", subjects=["the Crow"]),
        a_wire_line("CONFLICT", "A hungry Fox saw her, and set his wits to work.", subjects=["Fox", "Crow"]),
        a_wire_line("CONFLICT", "What a noble bird I see above me!", "the Fox", emotion="wonder"),
        a_wire_line("TWIST", "The flattered Crow opened her beak to sing, and down came the cheese."),
        a_wire_line("RESOLUTION", "You have a voice, madam. What you want is wits.", "Fox", emotion="joy"),
    ]
    crow = a_wire_role("Crow", species="crow", sex="female", part="foil")
    return {"title": "The Fox and the Crow", "roles": [a_wire_role(), crow], "lines": lines, **fields}
