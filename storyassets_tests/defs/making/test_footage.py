"""Footage: asked for where nobody of the cast is seen, never twice, and drawn where there is none."""

from __future__ import annotations

import io
import threading
from decimal import Decimal

import pytest
from PIL import Image

from storyassets.defs.making.illustrating import draw_broll
from storyassets.defs.pages.showing import show_credits
from storyassets.defs.planning.imagining import imagine_take
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderRefused
from storyassets.model.brief import Brief, Style, VideoFormat
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.channel import Channel, ProviderChains
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.place import Landmark, Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.model.take import Pictures
from storyassets.providers.embedded.lister import EmbeddedLister
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import FootageFacts, FootageRequest, Made, ProviderRole
from storyassets.providers.registry import Registry
from storyassets.publish.wording import word_listing
from storyassets.story.asking.footage import footage_request, footage_words
from storyassets.story.asking.orders import picture_size_px
from storyassets.story.casting.cast import cast_characters
from storyassets.story.judging.faults_pictures import (
    find_missing_pictures,
    find_poor_pictures,
    find_repeated_pictures,
)
from storyassets.story.writing.write import write_script
from storyassets.studio.documents import write_document
from storyassets.studio.peeking import PeekingDesk
from storyassets.studio.retry import RetryPolicy
from storyassets_tests.fakes.episodes import lion_and_mouse
from storyassets_tests.fakes.videos import circles
from storyassets_tests.fakes.workshops import (
    FakeComposer,
    FakeIllustrator,
    FakePuppeteer,
    FakeVoice,
    a_settings,
)


class FakeArchive:
    """As many photos as there are `numbers`, whatever is looked for; `of` some words nothing."""

    name = "pexels"
    model = "fake-footage"

    def __init__(self, numbers: int = 30, nothing_of: str = "") -> None:
        self.asked: list[FootageRequest] = []
        self._numbers = numbers
        self._nothing_of = nothing_of
        self._guard = threading.Lock()

    def spell(self, request):
        return request.model_dump(mode="json", exclude={"unlike"})

    def estimate_usd(self, request):
        return Decimal(0)

    def make(self, request):
        with self._guard:
            self.asked.append(request)
        left = [one for one in range(self._numbers) if f"pexels:photo:{one}" not in request.unlike]
        if not left or self._nothing_of in request.words:
            raise ProviderRefused("nothing fits", thing=self.name)
        number = left[request.seed % len(left)]
        stream = io.BytesIO()
        Image.fromarray(circles(number, (request.width_px, request.height_px))).save(stream, "JPEG")
        facts = FootageFacts(
            source_id=f"pexels:photo:{number}", credit=f"Maker {number}", page_url="https://www.pexels.com/p"
        )
        return Made(content=stream.getvalue(), suffix=".jpg", facts=facts.model_dump(mode="json"))


def a_shot(
    number: int, *props: Prop, kind: ShotKind = ShotKind.BROLL, seed: int = 0, **staging: object
) -> Shot:
    return Shot(
        shot_id=f"setup-{number}a",
        kind=kind,
        framing=Framing.WIDE,
        move=CameraMove.PUSH_IN,
        covers=(WordSpan(line_id=f"setup-{number}", first_word=0, end_word=5),),
        staging=Staging(setting=Setting.SEA, props=props, **staging),
        seed=seed,
    )


LION = a_shot(0, actors=(Actor(character_id="lion", action=Action.SLEEP),))
EMPTY = [a_shot(1, Prop.SHIP), a_shot(2, Prop.SHIP), a_shot(3, Prop.KEY, kind=ShotKind.INSERT, seed=7)]


class Studio:
    """A workshop with an archive, and the b-roll of an episode."""

    def __init__(self, tmp_path, archive: FakeArchive, *chain: str) -> None:
        self.archive, self.illustrator = archive, FakeIllustrator()
        known = {
            ProviderRole.WRITER: [EmbeddedWriter(write_script)],
            ProviderRole.LISTER: [EmbeddedLister(word_listing)],
            ProviderRole.ILLUSTRATOR: [self.illustrator],
            ProviderRole.VOICE: [FakeVoice()],
            ProviderRole.MUSIC: [FakeComposer()],
            ProviderRole.TALKING_HEAD: [FakePuppeteer()],
            ProviderRole.FOOTAGE: [archive],
        }
        self.workshop = Workshop(a_settings(tmp_path), registry=Registry(known))
        chains = ProviderChains(footage=chain)
        self.channel = Channel(name="default", providers=chains, pictures={"remakes": 0})
        self.cast = cast_characters(lion_and_mouse(), seed=1)

    def draw(self, key: str, shots, desk=None) -> Pictures:
        brief = Brief(key=key, channel="default", text="A lion.", format=VideoFormat.SQUARE, style=Style.NOIR)
        commission = Commission(brief=brief, channel=self.channel)
        self.desk = desk or self.workshop.desk(key, "broll", self.channel)
        shot_list = ShotList(shots=tuple(shots))
        drawn = draw_broll(self.desk, commission, Picks(), self.cast, shot_list, Pictures(), self.workshop)
        if desk is None:
            self.workshop.catalogue.note_episode(key, channel="default")
            write_document(self.workshop.folder(key).asset("broll"), drawn)
        return drawn


@pytest.fixture
def studio(tmp_path):
    opened = []

    def open_one(archive=None, *chain):
        opened.append(Studio(tmp_path, archive or FakeArchive(), *(chain or ("pexels",))))
        return opened[-1]

    yield open_one
    for one in opened:
        one.workshop.close()


def sources(pictures: Pictures) -> list[str]:
    return [one.credit.source_id for one in pictures.pictures if one.credit]


def test_only_shots_without_anybody_are_looked_for_each_finds_another_and_says_whose_it_is(studio):
    stage = studio()
    drawn = stage.draw("one", [LION, *EMPTY])
    assert [one.credit is None for one in drawn.pictures] == [True, False, False, False]
    assert len(set(sources(drawn))) == 3
    assert drawn.pictures[1].credit.name.startswith("Maker ")
    assert show_credits(drawn)["credits"].value.startswith("setup-1a: Maker ")
    assert show_credits(Pictures(pictures=drawn.pictures[:1])) == {}
    assert stage.desk.tally.degraded == 0
    shots = ShotList(shots=(LION, *EMPTY)).shots
    assert find_missing_pictures(shots, drawn) == find_repeated_pictures(drawn) == ()
    assert find_poor_pictures(drawn, picture_size_px((1080, 1080))) == ()


def test_a_rerun_reuses_what_was_chosen_though_later_episodes_used_more(studio):
    stage = studio()
    first = stage.draw("one", EMPTY)
    stage.draw("two", EMPTY)
    asked = len(stage.archive.asked)
    again = stage.draw("one", EMPTY)
    assert again == first
    assert (len(stage.archive.asked), stage.desk.tally.made) == (asked, 0)


def test_no_footage_stands_again_in_the_channel_s_next_episodes_though_they_look_for_the_same(studio):
    stage = studio()
    found = [source for key in ("one", "two", "three", "four") for source in sources(stage.draw(key, EMPTY))]
    assert len(found) == len(set(found)) == 4 * len(EMPTY)


def test_episodes_that_are_made_at_once_do_not_show_the_same(studio):
    stage = studio(FakeArchive(numbers=2 * len(EMPTY)))
    for key in ("one", "two"):
        stage.workshop.catalogue.note_episode(key, channel="default")
    found: dict[str, list[str]] = {}

    def make(key: str) -> None:
        desk = stage.workshop.desk(key, "broll", stage.channel)
        found[key] = sources(stage.draw(key, EMPTY, desk))

    threads = [threading.Thread(target=make, args=(key,)) for key in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found["one"]) == len(found["two"]) == len(EMPTY)
    assert set(found["one"]).isdisjoint(found["two"])


def test_what_an_episode_found_but_does_not_show_is_not_shown_after_another_s(studio):
    stage = studio(FakeArchive(numbers=1))
    [shared] = sources(stage.draw("one", EMPTY[:1]))
    stage.workshop.folder("one").asset("broll").unlink()
    stage.workshop.catalogue.forget("one")
    assert sources(stage.draw("two", EMPTY[:1])) == [shared]
    stage.archive._numbers = 30
    again = stage.draw("one", EMPTY[:1])
    assert sources(again) != [shared]
    assert stage.draw("one", EMPTY[:1]) == again


def test_where_nothing_is_found_it_is_drawn_and_marked(studio):
    stage = studio(FakeArchive(nothing_of="key"))
    drawn = stage.draw("one", [LION, *EMPTY])
    assert [one.take.degraded for one in drawn.pictures] == [False, False, False, True]
    assert drawn.pictures[3].credit is None
    assert stage.desk.tally.degraded == 1
    assert find_repeated_pictures(drawn) == ()


def test_an_archive_of_one_photo_serves_one_shot(studio):
    stage = studio(FakeArchive(numbers=1))
    drawn = stage.draw("one", EMPTY)
    assert len(sources(drawn)) == 1
    assert [one.take.degraded for one in drawn.pictures] == [False, True, True]
    assert find_repeated_pictures(drawn) == ()


def test_a_channel_that_names_nobody_asks_nobody(tmp_path):
    stage = Studio(tmp_path, FakeArchive())
    drawn = stage.draw("one", EMPTY)
    stage.workshop.close()
    assert (stage.archive.asked, sources(drawn)) == ([], [])
    assert not any(one.take.degraded for one in drawn.pictures)


def test_a_plan_foresees_the_search_and_asks_nobody(studio):
    stage = studio()
    desk = PeekingDesk(stage.workshop.gateway(stage.channel), "one", "broll", imagine_take, RetryPolicy())
    foreseen = stage.draw("one", [LION, *EMPTY], desk)
    # Two of the shots look for the same, and so one of them is looked for again.
    assert [take.role for take in desk.missing].count(ProviderRole.FOOTAGE) == 4
    assert stage.archive.asked == []
    assert len(foreseen.pictures) == 4


def test_words_are_things_then_the_place_then_what_falls_and_the_light():
    request = footage_request(
        a_shot(1, Prop.SHIP, weather=Weather.FOG, time_of_day="night"), (1080, 1920), "one"
    )
    assert request.words == ("ship", "sea", "fog", "night")
    assert request.least_s == 4


def test_a_landmark_is_looked_for_before_its_place_and_all_are_words():
    staging = Staging(setting=Setting.BUS_STOP, landmark=Landmark.BAKERY, props=(Prop.CREDIT_CARD,))
    words = footage_words(a_shot(1).model_copy(update={"staging": staging}))
    assert words == ("credit card", "bakery", "bus stop")
