"""Hook once: a first line that the story says again soon after, word for word, is heard once; or the story begins as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.story.words.language import close_sentence
from storyassets.story.writing.hook_cuts import said_in_time
from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.parts import Part

SOON = 0.4
"""As a share of the story: later than this it comes back, and does not stutter."""

AT_ONCE = 0.12
"""What is spoken so soon is no first line: the story may as well begin as it is."""

FEWEST_WORDS = 3
MOST_LEFT_WORDS = 7
_JOINT = re.compile(r"^(?:and|but|so|then|for|because),? ", re.I)
_WHO = re.compile(r"^(?:he|she|they|it|i|we|[a-z]+) ")


def hook_once(parts: Sequence[Part], hook: Hook) -> tuple[Hook, Sequence[Part]]:
    """The first line and the parts, without what the first line has said, where the story soon says it again."""
    said = _plain(hook.text)
    if hook.speaker and any(
        p.speaker and p.place <= AT_ONCE and _plain(p.wordings[0]).startswith(said) for p in parts
    ):
        return _as_it_begins(parts, hook)
    if hook.speaker or len(said.split()) < FEWEST_WORDS:
        return hook, parts
    for number, part in enumerate(parts):
        if part.place > SOON:
            break
        if part.speaker or part.aloud or number == 0:
            continue
        rest = _rest_of(part.wordings[0], said)
        if rest is None:
            continue
        if rest == ":":
            counted = _counted(part.wordings[0])
            if not counted:
                return _as_it_begins(parts, hook)
            rest = counted
        kept = [replace(part, wordings=(rest,))] if rest else []
        return replace(hook, part=None), [*parts[:number], *kept, *parts[number + 1 :]]
    return hook, parts


# `Only two hatches still opened: mine and hers.`
_ONLY = re.compile(
    r"^(?:Only |Just )?(?P<count>two|three|four|five|six|seven) (?P<what>[a-z]+s)\b[^:]*: (?P<list>.+)$", re.I
)


def _counted(text: str) -> str:
    """`The two hatches were mine and hers.`: what is left to say of a list of which the first line has told."""
    only = _ONLY.match(text)
    return f"The {only['count'].lower()} {only['what']} were {only['list']}" if only else ""


def _as_it_begins(parts: Sequence[Part], hook: Hook) -> tuple[Hook, Sequence[Part]]:
    """The story begins with its own first sentence, or with as much of it as one has time for."""
    first = parts[0]
    text = said_in_time(first.wordings[0])
    if first.speaker or first.aloud or not text or not first.wordings[0].startswith(text.rstrip(".")):
        return hook, parts
    return replace(hook, text=text, part=0, speaker=None, subjects=first.subjects), parts


def _rest_of(text: str, said: str) -> str | None:
    """What a sentence says beside what was said: nothing, what goes before, or `:` where a list hangs on it; None if it is another."""
    words = _plain(text)
    bare = _JOINT.sub("", words)
    if bare == said or (_WHO.sub("", bare) == _WHO.sub("", said) and len(said.split()) > FEWEST_WORDS):
        return ""
    if bare.startswith(f"{said} "):
        if re.match(r"[^.]*?:", text) and len(_plain(text.split(":")[0]).split()) == len(words.split()) - len(
            _plain(text.split(":", 1)[1]).split()
        ):
            return ":"
        return "" if len(bare.split()) - len(said.split()) <= MOST_LEFT_WORDS else None
    end = re.search(r", (?:and|but|so|because) [^,]+[.!]$", text)
    if end and (_WHO.sub("", _JOINT.sub("", _plain(end.group()[2:]))) == _WHO.sub("", said)):
        return close_sentence(text[: end.start()])
    return None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9£$']+", text.lower().replace("’", "'")))
