"""Writing: from a brief to the story that it tells, and to the script: a person's, else the writer's."""

from __future__ import annotations

from pathlib import Path

from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.story import Story
from storyassets.providers.protocols import ProviderRole
from storyassets.story.asking.orders import renew_request, script_request
from storyassets.story.finding.bank import closest_story
from storyassets.story.finding.find import find_story
from storyassets.studio.acceptance import accept_script
from storyassets.studio.documents import read_document
from storyassets.studio.gateway import Desk

ASSET = "script"
MOST_LINES = 200
"""A Short of 180 s has no more."""


def find_told_story(brief: Brief, workshop: Workshop) -> Story:
    """The given text, cleaned; for a topic, the closest story of the bank. Raises BadInput."""
    if brief.topic:
        return closest_story(brief.topic, workshop.bank())
    return find_story(brief.text or "", title=brief.title)


def obtain_script(desk: Desk, brief: Commission, picks: Picks, story: Story, workshop: Workshop) -> Script:
    """The hand-written script, for which nobody is asked, else the writer's. Raises StoryAssetsError."""
    by_hand = workshop.folder(brief.brief.key).script_by_hand
    if by_hand.is_file():
        return read_script_by_hand(by_hand)
    number = picks.take_number(ASSET, ASSET)
    kept = desk.obtain(
        ProviderRole.WRITER,
        renew_request(script_request(brief.brief, story), number),
        subject=ASSET,
        validate=accept_script,
        take_number=number,
    )
    return Script.model_validate_json(workshop.takes.read(kept.take))


def read_script_by_hand(path: Path) -> Script:
    """A person's script, which no acceptance has looked at. Raises BadInput."""
    script = read_document(path, Script)
    ids = [line.line_id for line in script.lines]
    twice = sorted({line_id for line_id in ids if ids.count(line_id) > 1}) if len(ids) <= MOST_LINES else []
    if twice or len(ids) > MOST_LINES:
        wrong = f"the line {twice[0][:40]!r} is there twice" if twice else f"it has {len(ids)} lines"
        raise BadInput(
            wrong, stage=ASSET, thing=str(path), fix=f"Give each line an id of its own, {MOST_LINES} at most"
        )
    return script
