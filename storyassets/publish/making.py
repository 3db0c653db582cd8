"""Making: what an episode is made of, as its numbers are held against: hook, style, pattern, thumbnail, voice."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from storyassets.model.commission import Commission
from storyassets.model.quality import QualityScore
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.model.take import VoiceTakes

NARRATED = "narrator"


class Trait(StrEnum):
    """By what episodes are compared; each is a key of `Performance.made_of`."""

    HOOK_KIND = "hook_kind"
    STYLE = "style"
    PATTERN = "pattern"
    THUMBNAIL = "thumbnail"
    VOICE = "voice"


HOOK = "hook"
QUALITY = "quality"


def describe_making(
    commission: Commission | None,
    script: Script | None,
    voices: VoiceTakes | None,
    quality: QualityScore | None,
) -> dict[str, str]:
    """All of it that is known, by the name of the trait; the hook's words and the quality too."""
    made: dict[str, str] = {}
    if commission is not None:
        made[Trait.STYLE] = commission.brief.style.value
        made[Trait.PATTERN] = commission.brief.pattern.value
        made[Trait.THUMBNAIL] = commission.channel.thumbnail.value
    hook = [line for line in script.lines if line.beat is Beat.HOOK] if script else []
    if hook:
        made[Trait.HOOK_KIND] = kind_of_hook(hook[0])
        made[HOOK] = " ".join(line.text for line in hook)
    if voices is not None and voices.takes:
        made[Trait.VOICE] = name_voice(commission, script, voices)
    if quality is not None:
        made[QUALITY] = f"{quality.overall:.1f}"
    return {str(name): value for name, value in made.items()}


def kind_of_hook(line: Line) -> str:
    """A question, a call or a statement; and whether a character says it."""
    mark = line.text.rstrip(" \"'”’»)")[-1:]
    kind = {"?": "question", "？": "question", "!": "call", "！": "call"}.get(mark, "statement")
    return kind if line.speaker == NARRATOR else f"spoken {kind}"


def name_voice(commission: Commission | None, script: Script | None, voices: VoiceTakes) -> str:
    """Who speaks most of the narrator's lines, and with which voice where the channel names one."""
    told = {line.line_id for line in script.lines if line.speaker == NARRATOR} if script else set()
    takes = [one.take for one in voices.takes if one.line_id in told] or [one.take for one in voices.takes]
    [(provider, _)] = Counter(take.provider for take in takes).most_common(1)
    named = commission.channel.voices.get(provider, {}) if commission else {}
    return f"{provider} {named[NARRATED]}" if NARRATED in named else provider
