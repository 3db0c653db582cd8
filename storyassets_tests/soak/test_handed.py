"""What the soak holds against an undisturbed run: which takes may be others after a kill, and which may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.soak.handed import (
    Handed,
    Item,
    NotingDesk,
    find_made_anew,
    find_unlike,
    read_notes,
    write_notes,
)
from storyassets.model.character import Voice
from storyassets.providers.protocols import ProviderRole, Reference, SpeechRequest
from storyassets.story.asking.orders import PictureOrder, SpeechOrder
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk
from storyassets_tests.fakes.providers import FakeProvider, FakeValidator
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.studios import a_gateway

PORTRAIT = Item("character_portraits", "illustrator", "fox")
SHOT = Item("broll", "illustrator", "hook-1a")
CLIP = Item("talking_heads", "talking_head", "hook-1a")
LINE = Item("voice_clips", "voice", "hook-1")


def an_episode(portrait: str, shot: str, clip: str = "c" * 64, line: str = "d" * 64) -> set[Handed]:
    return {
        Handed(PORTRAIT, 0, portrait, ()),
        Handed(SHOT, 0, shot, (portrait,)),
        Handed(CLIP, 0, clip, (shot,)),
        Handed(LINE, 0, line, ()),
    }


CALM = an_episode("a" * 64, "b" * 64)


def test_equal_takes_are_alike_whoever_was_doubted():
    assert find_unlike(CALM, CALM) == set()
    assert find_made_anew(CALM, CALM, {PORTRAIT}) == {PORTRAIT}


def test_what_is_made_from_a_portrait_that_was_drawn_anew_may_be_another_too_and_nothing_else():
    handed = an_episode("1" * 64, "2" * 64, "3" * 64, "4" * 64)
    anew = find_made_anew(handed, CALM, {PORTRAIT})
    assert anew == {PORTRAIT, SHOT, CLIP}
    assert find_unlike(handed, CALM) - anew == {LINE}


def test_without_a_lost_answer_nothing_may_be_another():
    assert find_made_anew(an_episode("1" * 64, "2" * 64), CALM, ()) == set()


def test_an_item_of_one_run_only_and_another_take_number_are_unlike():
    assert find_unlike(CALM - {Handed(LINE, 0, "d" * 64, ())}, CALM) == {LINE}
    assert find_unlike(CALM | {Handed(LINE, 1, "e" * 64, ())}, CALM) == {LINE}


def test_a_desk_notes_what_it_makes_and_what_it_hands_out_again(tmp_path: Path) -> None:
    first, again = speak(tmp_path), speak(tmp_path)
    assert [one.item for one in first] == [LINE]
    assert first == again
    write_notes(tmp_path / "notes.json", first)
    assert read_notes(tmp_path / "notes.json") == frozenset(first)


def speak(studio_dir: Path) -> list[Handed]:
    notes: list[Handed] = []
    gateway = a_gateway(studio_dir, FakeProvider())
    request = SpeechRequest(text="A fox.", voice=Voice())
    fulfil_one(NotingDesk(gateway, "one", "voice_clips", notes), SpeechOrder("hook-1", request))
    gateway.close()
    return notes


def fulfil_one(desk: Desk, order: SpeechOrder | PictureOrder) -> None:
    role = ProviderRole.VOICE if isinstance(order, SpeechOrder) else ProviderRole.ILLUSTRATOR
    fulfil(desk, role, [order], lambda request: FakeValidator(), lambda done, total: None)


@pytest.mark.parametrize("contents", [(), ("a" * 64,)])
def test_a_desk_notes_what_a_take_is_made_from(tmp_path: Path, contents: tuple[str, ...]) -> None:
    notes: list[Handed] = []
    gateway = a_gateway(tmp_path, FakeProvider(), role=ProviderRole.ILLUSTRATOR)
    seen = tuple(Reference(subject="fox", content=one, suffix=".jpg") for one in contents)
    request = a_portrait_request().model_copy(update={"references": seen})
    fulfil_one(NotingDesk(gateway, "one", "broll", notes), PictureOrder("hook-1a", request))
    gateway.close()
    assert [one.made_from for one in notes] == [contents]
