"""Writing a script by rules."""

from __future__ import annotations

from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.language import space_unspaced, split_sentences

WORDS_PER_SECOND = 2.75


def write_script(request: ScriptRequest) -> Script:
    """First slice: sentences by position."""
    budget = int(request.duration_s * WORDS_PER_SECOND)
    sents = [space_unspaced(s) for p in request.story.text.split("\n\n") for s in split_sentences(p)]
    kept, used = [], len(request.story.title.split())
    for s in sents:
        n = len(s.split())
        if used + n <= budget:
            kept.append(s)
            used += n
    lines = [Line(line_id="hook-1", beat=Beat.HOOK, speaker=NARRATOR, text=request.story.title)]
    names = [Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION]
    counts: dict[Beat, int] = {}
    for i, s in enumerate(kept):
        beat = names[min(3, i * 4 // max(1, len(kept)))]
        counts[beat] = counts.get(beat, 0) + 1
        lines.append(
            Line(line_id=f"{beat.value.lower()}-{counts[beat]}", beat=beat, speaker=NARRATOR, text=s)
        )
    return Script(title=request.story.title, lines=tuple(lines), lesson=request.story.lesson)
