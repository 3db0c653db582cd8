"""Pictures that are not good enough are made again, a few times; the best is kept, and nothing is made twice."""

from __future__ import annotations

import io
import threading
from datetime import UTC, datetime
from decimal import Decimal

import numpy as np
import pytest
from PIL import Image, ImageFilter

from storyassets.defs.making.illustrating import draw_portraits
from storyassets.defs.making.pictures import draw_pictures
from storyassets.defs.pages.showing import show_money
from storyassets.errors import BadConfiguration, ProviderRefused
from storyassets.model.brief import Brief
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.channel import CastMember, Channel, PictureTaste, Spending
from storyassets.model.commission import Commission
from storyassets.model.picks import CHANNEL, PERSON, Pick, PickKind, Picks
from storyassets.model.shot import Actor, Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.providers.protocols import Made
from storyassets.story.asking.orders import PictureOrder, show_portraits
from storyassets.story.casting.cast import cast_characters
from storyassets.studio.tally import Tally
from storyassets_tests.fakes.episodes import HUNTERS, LION, MOUSE, a_line, a_picture, a_script
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.workshops import FakeIllustrator, a_settings, a_workshop

SHARP, SOFT, BLURRED = 0.0, 2.2, 9.0
ORDERS = tuple(PictureOrder(name, a_portrait_request(160, 288, seed)) for seed, name in enumerate("ab"))
TASTE = PictureTaste()


class WorseningIllustrator(FakeIllustrator):
    """Blurs the tries of each subject as told: by the count of what was asked anew, in ten thousands."""

    def __init__(self, blurs: tuple[float, ...], *, price_usd: str = "0.01", fails_from: int = 99) -> None:
        super().__init__()
        self._blurs, self._price_usd, self._fails_from = blurs, Decimal(price_usd), fails_from
        self._lock = threading.Lock()
        self.tries: list[tuple[int, int]] = []

    def estimate_usd(self, request) -> Decimal:
        return self._price_usd

    def make(self, request) -> Made:
        attempt = request.again // 10_000
        with self._lock:
            self.tries.append((request.seed, attempt))
        if attempt >= self._fails_from:
            raise ProviderRefused("it is out", thing="embedded", fix="Wait")
        made = super().make(request)
        picture = Image.open(io.BytesIO(made.content)).filter(ImageFilter.GaussianBlur(self._blurs[attempt]))
        stream = io.BytesIO()
        picture.save(stream, "JPEG", quality=90)
        return Made(content=stream.getvalue(), suffix=".jpg", cost_usd=self._price_usd)


@pytest.fixture
def draw(tmp_path):
    opened = []

    def run(illustrator, taste=TASTE, picks=None, channel=None):
        workshop = a_workshop(tmp_path, illustrator=illustrator)
        opened.append(workshop)
        desk = workshop.desk("one", "broll", channel or Channel(name="default"))
        return draw_pictures(desk, ORDERS, picks or Picks(), workshop, "broll", taste), desk

    yield run
    for workshop in opened:
        workshop.close()


def test_a_good_picture_is_made_once_and_tells_its_score(draw):
    illustrator = WorseningIllustrator((SHARP,))
    drawn, _ = draw(illustrator)
    assert len(illustrator.tries) == 2
    assert all(one.score.points >= TASTE.least_score for one in drawn.pictures.pictures)
    assert drawn.orders == ORDERS


def test_a_poor_one_is_made_again_with_the_next_seed_until_it_is_good(draw):
    illustrator = WorseningIllustrator((BLURRED, BLURRED, SHARP, SHARP))
    drawn, desk = draw(illustrator)
    assert len(illustrator.tries) == 6
    assert len({seed for seed, _ in illustrator.tries}) == 6
    assert all(one.score.points >= TASTE.least_score for one in drawn.pictures.pictures)
    assert [order.request.again for order in drawn.orders] == [20_000, 20_000]
    assert desk.tally.made == 6


def test_after_three_remakes_the_best_is_kept(draw):
    illustrator = WorseningIllustrator((BLURRED, SOFT, BLURRED, BLURRED))
    strict = PictureTaste(least_score=1.0)
    drawn, _ = draw(illustrator, strict)
    assert len(illustrator.tries) == 8
    assert [order.request.again for order in drawn.orders] == [10_000, 10_000]


def test_a_rerun_makes_nothing_again_and_gives_the_same(draw):
    first, _ = draw(WorseningIllustrator((BLURRED, BLURRED, SHARP)))
    again = WorseningIllustrator((SHARP,))
    second, desk = draw(again)
    assert again.tries == []
    assert second == first
    assert (desk.tally.made, desk.tally.cost_usd) == (0, Decimal(0))


def test_a_channel_may_want_no_remakes(draw):
    illustrator = WorseningIllustrator((BLURRED,))
    drawn, _ = draw(illustrator, PictureTaste(remakes=0))
    assert len(illustrator.tries) == 2
    assert all(one.score.points < TASTE.least_score for one in drawn.pictures.pictures)


def test_a_remake_that_fails_leaves_what_there_is(draw):
    illustrator = WorseningIllustrator((BLURRED, BLURRED), fails_from=1)
    drawn, desk = draw(illustrator)
    assert [one.subject for one in drawn.pictures.pictures] == ["a", "b"]
    assert [order.request.again for order in drawn.orders] == [0, 0]
    assert desk.tally.remarks == (
        "2 pictures are kept that are not good enough, or another shot's: the illustrator ended the remakes (it is out)",
    )
    assert desk.tally.degraded == 0


def test_that_the_budget_ended_the_remakes_is_said(draw):
    illustrator = WorseningIllustrator((BLURRED, SHARP))
    channel = Channel(name="default", budget=Spending(episode_usd=Decimal("0.02")))
    drawn, desk = draw(illustrator, channel=channel)
    assert len(illustrator.tries) == 2
    assert [order.request.again for order in drawn.orders] == [0, 0]
    told = show_money(desk.tally)["remarks"].value
    assert "the budget ended the remakes" in told
    assert "episode" in told
    assert "remarks" not in show_money(Tally())


def test_a_new_take_has_remakes_of_its_own(draw):
    first, _ = draw(WorseningIllustrator((BLURRED, SHARP)))
    illustrator = WorseningIllustrator((BLURRED, SHARP))
    second, _ = draw(illustrator, picks=Picks(take_numbers={"broll": 1}))
    assert len(illustrator.tries) == 4
    assert {order.request.seed for order in first.orders}.isdisjoint(
        order.request.seed for order in second.orders
    )


# -- the channel's cast ------------------------------------------------------------------------

SCRIPT = a_script(a_line("A lion slept."), roles=(LION,))


def a_commission(portrait: str) -> Commission:
    member = CastMember(name="The Lion", portrait=portrait, seed=7)
    return Commission(
        brief=Brief(key="one", text="A lion slept.", format="square"),
        channel=Channel(name="default", cast=(member,)),
    )


def a_shot_of(*actors):
    return Shot(
        shot_id="setup-1a",
        kind=ShotKind.BROLL,
        framing=Framing.MEDIUM,
        move=CameraMove.PUSH_IN,
        covers=(WordSpan(line_id="setup-1", first_word=0, end_word=3),),
        staging=Staging(actors=actors),
    )


def portraits(tmp_path, portrait, illustrator=None, *, script=SCRIPT, picks=None, actors=None):
    workshop = a_workshop(tmp_path, illustrator=illustrator)
    commission = a_commission(portrait)
    cast = cast_characters(script, 1, commission.channel.cast)
    shots = ShotList(shots=(a_shot_of(*(actors or (Actor(character_id="lion"),))),))
    try:
        desk = workshop.desk("one", "character_portraits", commission.channel)
        return draw_portraits(desk, commission, picks or Picks(), cast, shots, workshop), cast
    finally:
        workshop.close()


def a_photo(path, seed=1):
    blocks = np.random.default_rng(seed).integers(0, 255, (20, 20, 3), dtype=np.uint8)
    Image.fromarray(blocks).resize((800, 800), Image.Resampling.NEAREST).save(path)
    return path


def test_the_channel_s_portrait_of_its_cast_is_theirs_and_free(tmp_path):
    a_settings(tmp_path)
    (tmp_path / "channels" / "cast").mkdir()
    a_photo(tmp_path / "channels" / "cast" / "lion.png")
    illustrator = FakeIllustrator()
    found, _ = portraits(tmp_path, "cast/lion.png", illustrator)
    [portrait] = found.pictures
    assert (portrait.subject, portrait.take.provider) == ("lion", CHANNEL)
    assert illustrator.drawn == ()


ALL = a_script(a_line("A lion slept."), roles=(LION, MOUSE, HUNTERS))


def test_only_those_who_act_or_are_held_in_a_shot_have_a_portrait_drawn(tmp_path):
    illustrator = FakeIllustrator()
    found, _ = portraits(
        tmp_path, "", illustrator, script=ALL, actors=(Actor(character_id="hunters", holds="lion"),)
    )
    assert [one.subject for one in found.pictures] == ["lion", "hunters"]
    assert len(illustrator.drawn) == 2


def test_the_channel_s_portrait_of_somebody_who_is_not_seen_is_not_opened(tmp_path):
    found, _ = portraits(tmp_path, "gone.png", script=ALL, actors=(Actor(character_id="mouse"),))
    assert [one.subject for one in found.pictures] == ["mouse"]


def test_what_a_person_brought_for_somebody_who_is_not_seen_is_kept_and_nothing_is_drawn_for_them(tmp_path):
    theirs = a_picture("mouse")
    take = theirs.take.model_copy(update={"provider": PERSON})
    score = theirs.score.model_dump(mode="json")
    pick = Pick(subject="mouse", kind=PickKind.PICTURE, take=take, score=score, when=datetime.now(UTC))
    illustrator = FakeIllustrator()
    found, _ = portraits(tmp_path, "", illustrator, script=ALL, picks=Picks().with_pick(pick))
    assert [(one.subject, one.take.provider) for one in found.pictures] == [
        ("lion", "embedded"),
        ("mouse", PERSON),
    ]
    assert len(illustrator.drawn) == 1


def test_their_portrait_goes_with_every_picture_in_which_they_are_seen(tmp_path):
    a_settings(tmp_path)
    a_photo(tmp_path / "channels" / "lion.png")
    found, cast = portraits(tmp_path, "lion.png")
    request = a_portrait_request().model_copy(
        update={"sitter": a_portrait_request().sitter.model_copy(update={"character_id": "lion"})}
    )
    [order] = show_portraits([PictureOrder("x", request)], found)
    [reference] = order.request.references
    assert (reference.subject, reference.content) == ("lion", found.pictures[0].take.content)
    assert cast.characters[0].look.seed == 7


@pytest.mark.parametrize(
    ("file", "content"),
    [("gone.png", None), ("page.png", b"<html>no picture</html>"), ("../secret.png", None), ("cut.png", b"")],
)
def test_a_portrait_that_is_none_is_the_channel_s_fault_and_named(file, content, tmp_path):
    a_settings(tmp_path)
    if content is not None:
        (tmp_path / "channels" / file).write_bytes(content)
    with pytest.raises(BadConfiguration) as caught:
        portraits(tmp_path, file)
    assert caught.value.exit_code == 3
    assert caught.value.thing == "cast[0].portrait"
    assert "\n" not in str(caught.value)


class LiteralIllustrator(FakeIllustrator):
    """Draws by the words alone: equal words, equal pictures, until it is asked anew."""

    def make(self, request) -> Made:
        return super().make(request.model_copy(update={"seed": 0}))


def test_two_shots_of_the_same_words_have_two_pictures(draw):
    illustrator = LiteralIllustrator()
    drawn, _ = draw(illustrator)
    assert len(illustrator.drawn) == 3
    assert len({one.take.content for one in drawn.pictures.pictures}) == 2
    assert [order.request.again for order in drawn.orders] == [0, 10_000]
