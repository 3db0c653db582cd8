"""Filming: shots in which nobody of the cast is seen are looked for among footage before they are drawn.

A clip or photo stands once in an episode, and not again in the channel's next episodes. What an episode shows
stays with it: later episodes of the channel do not change it. What it once found and does not show any more is
looked for again where another episode has it by now. Of episodes that are made at once, one after the other looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput, ProviderError, ProviderRefused
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.take import Credit, ImageScore, Picture, Pictures
from storyassets.providers.protocols import FootageFacts, ProviderRole
from storyassets.story.asking.footage import FootageOrder, ask_again, found_twice
from storyassets.studio.acceptance_clips import accept_footage
from storyassets.studio.documents import read_document
from storyassets.studio.fulfil import fulfil_what_can_be
from storyassets.studio.gateway import Desk, Obtained
from storyassets.studio.locks import hold_lock

ASSET = "broll"
REMEMBERED_EPISODES = 20
CHOICES = 3
"""How often something else is looked for where what was found stands elsewhere already."""


@dataclass
class Footage:
    """What was found, by shot_id; and why the rest was not."""

    found: dict[str, Obtained] = field(default_factory=dict)
    missing: dict[str, ProviderError] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, tuple[str, ...]]:
        """What each find is known by: its source and its bytes."""
        return {subject: (source_of(one), one.take.content) for subject, one in self.found.items()}

    @property
    def pictures(self) -> dict[str, Picture]:
        """The finds as the shots' pictures."""
        return {subject: picture_of(subject, one) for subject, one in self.found.items()}


def find_footage(
    desk: Desk, brief: Commission, picks: Picks, orders: Sequence[FootageOrder], workshop: Workshop
) -> Footage:
    """The footage of these shots, each another; of a channel that names nobody for it, none and nothing missing."""
    wanted = [order for order in orders if desk.accepts(ProviderRole.FOOTAGE, order.request)]
    if not wanted:
        return Footage()
    with hold_lock(workshop.settings.studio_dir / "locks" / "footage" / brief.brief.channel, workshop.pause):
        return _find_in_turn(desk, brief, picks, wanted, workshop)


def _find_in_turn(
    desk: Desk, brief: Commission, picks: Picks, wanted: Sequence[FootageOrder], workshop: Workshop
) -> Footage:
    footage = Footage()
    unlike = recent_sources(brief, workshop)
    taken = set(unlike) - sources_of(brief.brief.key, workshop)
    look = partial(_look, desk, footage, picks, workshop)
    look([order._replace(request=order.request.model_copy(update={"unlike": unlike})) for order in wanted])
    for number in range(1, CHOICES + 1):
        twice = found_twice(wanted, footage.names, taken)
        if not twice:
            return footage
        used = tuple(sorted(source for names in footage.names.values() if (source := names[0])))
        look([ask_again(order, number, (*unlike, *used)) for order in twice])
    for order in found_twice(wanted, footage.names, taken):
        del footage.found[order.subject]
        footage.missing[order.subject] = ProviderRefused(
            "nothing was found for it alone", stage="footage", thing=order.subject
        )
    return footage


def _look(
    desk: Desk, footage: Footage, picks: Picks, workshop: Workshop, orders: Sequence[FootageOrder]
) -> None:
    """Look for these, and forget what was found for them before."""
    for order in orders:
        footage.found.pop(order.subject, None)
    found, missing = fulfil_what_can_be(
        desk,
        ProviderRole.FOOTAGE,
        orders,
        accept_footage,
        workshop.progress_of(ASSET),
        lambda subject: picks.take_number(ASSET, subject),
    )
    footage.found |= found
    footage.missing |= missing


def recent_sources(brief: Commission, workshop: Workshop) -> tuple[str, ...]:
    """The source_ids of the footage in the channel's last episodes, but this one; of those in the making, what was found."""
    asked = brief.brief
    sources: set[str] = set()
    for episode in workshop.catalogue.find_latest(asked.channel, REMEMBERED_EPISODES, but=asked.key):
        if workshop.folder(episode).asset(ASSET).is_file():
            sources |= sources_of(episode, workshop)
        else:
            found = workshop.catalogue.find_facts(episode, ProviderRole.FOOTAGE.value)
            sources |= {FootageFacts.model_validate(facts).source_id for facts in found}
    return tuple(sorted(sources))


def sources_of(episode: str, workshop: Workshop) -> set[str]:
    """The source_ids of the footage that an episode shows."""
    path = workshop.folder(episode).asset(ASSET)
    try:
        shown = read_document(path, Pictures) if path.is_file() else Pictures()
    except BadInput:
        # A damaged document is its own episode's trouble.
        return set()
    return {one.credit.source_id for one in shown.pictures if one.credit}


def source_of(obtained: Obtained) -> str:
    """Where a find is from."""
    return FootageFacts.model_validate(obtained.facts).source_id


def picture_of(subject: str, obtained: Obtained) -> Picture:
    """A find as the picture of a shot, with whose it is."""
    facts = FootageFacts.model_validate(obtained.facts)
    return Picture(
        subject=subject,
        take=obtained.take,
        score=ImageScore.model_validate(obtained.score["image"]),
        clip_duration_s=obtained.score["duration_s"],
        credit=Credit(source_id=facts.source_id, name=facts.credit, page_url=facts.page_url),
    )
