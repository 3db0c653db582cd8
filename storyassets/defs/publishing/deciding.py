"""Deciding: somebody approves or rejects an episode as it is now, from the command line or from its page."""

from __future__ import annotations

import getpass

from storyassets.defs.publishing.publishable import read_publishable
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.listing import Decision, Verdict

COMMAND_LINE, PAGE = "command line", "page"


def approve(workshop: Workshop, key: str, who: str, via: str, seen: str | None = None) -> Decision:
    """Let the episode be published as it is now. Raises BadInput where there is nothing to decide about.

    `seen` is the content that was looked at, where that is known: a decision is about nothing else.
    """
    content = content_to_decide(workshop, key, "approve", seen)
    return workshop.outlets.decisions.approve(key, content, who=who, via=via)


def reject(
    workshop: Workshop, key: str, reason: str, who: str, via: str, seen: str | None = None
) -> Decision:
    """Keep the episode from being published as it is now. Raises BadInput, also where it is up already."""
    content = content_to_decide(workshop, key, "reject", seen)
    return workshop.outlets.decisions.reject(key, content, reason, who=who, via=via)


def content_to_decide(workshop: Workshop, key: str, stage: str, seen: str | None = None) -> str:
    """What a decision is about. Raises BadInput where it is not made yet, is at its outlet, or is not what was seen."""
    published = workshop.outlets.publications.find(key)
    if published is not None and published.is_at_outlet:
        raise BadInput(
            f"it is at {published.outlet} already, as {published.video_id}",
            stage=stage,
            thing=key,
            fix=f"Take it down there: {published.outlet} knows it by this id",
        )
    content = read_publishable(workshop, key).content
    if seen is not None and seen != content:
        raise BadInput(
            "it has changed since the page was loaded",
            stage=stage,
            thing=key,
            fix="Look at it again, below",
        )
    return content


def standing(workshop: Workshop, key: str) -> Decision | None:
    """What was decided about the episode as it is now. Raises BadInput where it is not made yet."""
    return workshop.outlets.decisions.standing(key, read_publishable(workshop, key).content)


def verdict_now(workshop: Workshop, key: str) -> Verdict | None:
    """The same in one word; None also where there is nothing yet to decide about."""
    try:
        decided = standing(workshop, key)
    except StoryAssetsError:
        return None
    return decided.verdict if decided else None


def name_of_login() -> str:
    """Whoever runs this, by the name of their login; empty if nobody knows."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
