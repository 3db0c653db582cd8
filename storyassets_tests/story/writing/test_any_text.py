"""Whatever somebody pastes in, a script comes of it or a plain refusal; nothing ever breaks."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.errors import BadInput
from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import Channel
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.finding.duration import choose_duration_s
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script

STORIES = [path.read_text(encoding="utf-8").split() for path in sorted(Path("examples").glob("*.md"))]
MARKS = [".", ",", ";", ":", "!", "?", "—", "…", '"', "“", "'", "(", ")", "*", "#", "\n\n", "- ", "\n"]
ODD = ["😀", "$1,100", "3:10", "7:42", "(29F)", "600", "Mr.", "Dr.", "St.", "e.g.", "AND", "I", "?!"]


def draft(text):
    """The shots of a text, or nothing where it is refused."""
    try:
        found = find_story(text)
        seconds = choose_duration_s(found.text, Channel(name="default"))
        script = write_script(
            ScriptRequest(story=found, duration_s=seconds, pattern=EditPattern.MIXED_RAPID, seed=1)
        )
        cast = cast_characters(script, 1)
    except BadInput:
        return None
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=next(iter(Style)), seed=1)


@st.composite
def mangled(draw):
    words = draw(st.sampled_from(STORIES))
    start = draw(st.integers(0, len(words) - 1))
    cut = words[start : start + draw(st.integers(1, 90))]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(cut)))
        cut = [*cut[:at], draw(st.sampled_from(MARKS + ODD)), *cut[at:]]
    how = draw(st.sampled_from([str, str.upper, str.lower, quoted, bare, listed]))
    return how(" ".join(cut))


def quoted(text):
    return "\n\n".join(f'"{line}"' for line in text.replace('"', "").split("."))


def bare(text):
    return "".join(c for c in text if c.isalnum() or c == " ")


def listed(text):
    return "\n".join(f"- {line}" for line in text.split(","))


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(mangled())
def test_any_text_becomes_shots_or_is_refused(text):
    shots = draft(text)
    assert shots is None or shots.shots


@pytest.mark.parametrize(
    "text",
    [
        "She looked down and, being a coward, and on the",
        "I lost it. I hunted for it and then, being a coward, I went home and said nothing.",
        "He sat down, and was. She came, and was. They went, and were. It ended, and had.",
        '"Who?" "Me." "Where?" "There." "When?" "Now." "Why?" "Because."',
        "😀 🔥 👻",
        "3:10. 7:42. 600 through 640. $1,100.",
    ],
)
def test_odd_texts_become_shots_or_are_refused(text):
    shots = draft(text)
    assert shots is None or shots.shots
