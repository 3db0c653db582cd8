"""No picture stands twice: if its illustrator does not draw it again, the next one draws all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storyassets.defs.making.pictures import Drawn, draw_pictures
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderRefused
from storyassets.model.channel import Channel, Fallback, PictureTaste, ProviderChains
from storyassets.model.picks import Picks
from storyassets.providers.protocols import Made, PictureRequest, ProviderRole
from storyassets.providers.registry import Registry
from storyassets.story.asking.orders import PictureOrder
from storyassets.story.judging.faults_pictures import find_repeated_pictures
from storyassets.studio.gateway import Desk
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.workshops import FakeIllustrator, a_settings

ORDERS = tuple(PictureOrder(name, a_portrait_request(160, 288, seed)) for seed, name in enumerate("abc"))


class DyingIllustrator(FakeIllustrator):
    """Draws equal words alike, and nothing again."""

    name = "cloud"

    def make(self, request: PictureRequest) -> Made:
        if request.again:
            raise ProviderRefused("the account is empty", thing=self.name)
        return super().make(request.model_copy(update={"seed": request.seed // 2}))


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    settings = a_settings(tmp_path)
    registry = Registry({ProviderRole.ILLUSTRATOR: [DyingIllustrator(), FakeIllustrator()]})
    with closing(Workshop(settings, registry=registry)) as opened:
        yield opened


def draw(workshop: Workshop, *chain: str, allow_mix: bool = False) -> tuple[Drawn, Desk]:
    channel = Channel(
        name="default",
        providers=ProviderChains(illustrator=chain),
        fallback=Fallback(allow_mix=allow_mix),
    )
    desk = workshop.desk("one", "broll", channel)
    return draw_pictures(desk, ORDERS, Picks(), workshop, "broll", PictureTaste()), desk


def makers(drawn: Drawn) -> list[str]:
    return [picture.take.provider for picture in drawn.pictures.pictures]


def test_the_next_illustrator_draws_all_of_them_when_one_would_stand_twice(workshop: Workshop) -> None:
    drawn, desk = draw(workshop, "cloud", "embedded")
    assert find_repeated_pictures(drawn.pictures) == ()
    assert makers(drawn) == ["embedded"] * 3
    assert all(picture.take.degraded for picture in drawn.pictures.pictures)
    assert set(desk.tally.reasons.values()) == {"cloud: the account is empty"}
    [fall] = workshop.ledger.find_falls("one")
    assert (fall.provider, fall.reason) == ("cloud", "the account is empty")
    calls = len(workshop.ledger.find_calls("one"))
    assert draw(workshop, "cloud", "embedded")[0] == drawn
    assert len(workshop.ledger.find_calls("one")) == calls


def test_where_makers_may_mix_only_the_repeated_one_is_the_next_one_s(workshop: Workshop) -> None:
    drawn, _ = draw(workshop, "cloud", "embedded", allow_mix=True)
    assert find_repeated_pictures(drawn.pictures) == ()
    assert makers(drawn) == ["cloud", "embedded", "cloud"]


def test_where_nobody_comes_next_the_repeated_one_is_kept_and_it_is_said(workshop: Workshop) -> None:
    drawn, desk = draw(workshop, "cloud")
    assert len(find_repeated_pictures(drawn.pictures)) == 1
    assert makers(drawn) == ["cloud"] * 3
    [remark] = desk.tally.remarks
    assert "the illustrator ended the remakes (the account is empty)" in remark
    assert workshop.ledger.find_falls("one") == []
