"""What an episode was handed at its desks, item by item: the takes that it uses, whatever else lies in the studio."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from storyassets.model.document import Noun
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.gateway import Desk, Gateway, Obtained, Wanted

CONTENT = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Item:
    """What a take was wanted for."""

    asset: str
    role: str
    subject: str


@dataclass(frozen=True)
class Handed:
    """A take that was handed out, and the takes that it was made from, by their contents."""

    item: Item
    take_number: int
    content: str
    made_from: tuple[str, ...]


class NotingDesk(Desk):
    """A desk that notes what it hands out."""

    def __init__(self, gateway: Gateway, episode: str, asset: str, notes: list[Handed]) -> None:
        super().__init__(gateway, episode, asset)
        self._notes = notes
        self._noting = Lock()

    def obtain(
        self, role: ProviderRole, request: Noun, *, subject: str, take_number: int = 0, **asked: Any
    ) -> Obtained:
        obtained = super().obtain(role, request, subject=subject, take_number=take_number, **asked)
        self._note(role, subject, take_number, request, obtained)
        return obtained

    def obtain_kept(self, role: ProviderRole, wanted: Sequence[Wanted]) -> dict[str, Obtained]:
        kept = super().obtain_kept(role, wanted)
        for one in wanted:
            if one.subject in kept:
                self._note(role, one.subject, one.take_number, one.request, kept[one.subject])
        return kept

    def _note(self, role: ProviderRole, subject: str, number: int, request: Noun, obtained: Obtained) -> None:
        item = Item(self._asset, role.value, subject)
        made_from = tuple(sorted(set(find_contents(request.model_dump(mode="json")))))
        with self._noting:
            self._notes.append(Handed(item, number, obtained.take.content, made_from))


def find_contents(fields: Any) -> Iterator[str]:
    """The contents that are named anywhere in a request."""
    if isinstance(fields, str):
        if CONTENT.fullmatch(fields):
            yield fields
    elif isinstance(fields, Mapping):
        yield from find_contents(list(fields.values()))
    elif isinstance(fields, list):
        for one in fields:
            yield from find_contents(one)


def write_notes(path: Path, notes: Iterable[Handed]) -> None:
    """For whoever started the worker."""
    path.write_text(json.dumps([asdict(one) for one in notes]))


def read_notes(path: Path) -> frozenset[Handed]:
    """What the last worker that came to its end was handed."""
    return frozenset(
        Handed(Item(**told["item"]), told["take_number"], told["content"], tuple(told["made_from"]))
        for told in json.loads(path.read_text())
    )


def find_unlike(handed: Collection[Handed], calm: Collection[Handed]) -> set[Item]:
    """The items that have another take than in the calm run, or are only in one of the two."""
    mine, theirs = contents_by_number(handed), contents_by_number(calm)
    return {key[0] for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key)}


def contents_by_number(handed: Collection[Handed]) -> dict[tuple[Item, int], str]:
    return {(one.item, one.take_number): one.content for one in handed}


def find_made_anew(
    handed: Collection[Handed], calm: Collection[Handed], doubted: Collection[Item]
) -> set[Item]:
    """The items that may well have another take, for an answer was lost: that item's, or one's that it is made from."""
    anew, known = set(doubted), {one.content for one in calm}
    while True:
        strange = {one.content for one in handed if one.item in anew} - known
        found = {one.item for one in handed if strange.intersection(one.made_from)} - anew
        if not found:
            return anew
        anew |= found
