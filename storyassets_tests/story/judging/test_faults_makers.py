"""Two makers in one episode are a fault, unless it is a person's choice, a card, or the channel's wish."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import Channel, Fallback, ProviderChains
from storyassets.model.head import TalkingHeads
from storyassets.model.picks import PERSON, Pick, PickKind, Picks
from storyassets.model.quality import Criterion, QualityPart, QualityScore
from storyassets.model.shot import ShotKind, ShotList
from storyassets.model.take import Picture, Pictures, VoiceTakes
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.judging.faults_makers import (
    find_mixed_pictures,
    find_mixed_voices,
    find_second_choices,
)
from storyassets.story.judging.score import score_episode
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.episodes import a_picture, a_voice_take, lion_and_mouse
from storyassets_tests.fakes.quality import an_evidence

CHAINS = ProviderChains(illustrator=("cloud", "embedded"), voice=("cloud", "embedded"))
CHANNEL = Channel(name="fables", providers=CHAINS)


def by(provider: str, subject: str) -> Picture:
    picture = a_picture(subject)
    return picture.model_copy(update={"take": picture.take.model_copy(update={"provider": provider})})


def mixed(
    *pictures: Picture, channel: Channel = CHANNEL, picks: Picks | None = None, shots: ShotList | None = None
) -> tuple[str, ...]:
    portrait = Pictures(pictures=(by("cloud", "fox"),))
    return find_mixed_pictures(
        channel,
        picks or Picks(),
        shots or a_shot_of(ShotKind.BROLL),
        portrait,
        Pictures(pictures=pictures),
        TalkingHeads(),
    )


def test_pictures_of_one_maker_pass() -> None:
    assert mixed(by("cloud", "shot-1"), by("cloud", "shot-2")) == ()


def test_pictures_of_two_makers_are_named() -> None:
    [fault] = mixed(*(by("embedded", f"shot-{number}") for number in range(5)))
    assert fault == (
        "the pictures are by 2 makers: cloud made fox; embedded made shot-0, shot-1, shot-2 and 2 more; "
        "materialize again from character_portraits"
    )


def test_a_channel_may_allow_a_mix() -> None:
    tolerant = CHANNEL.model_copy(update={"fallback": Fallback(allow_mix=True)})
    assert mixed(by("embedded", "shot-1"), channel=tolerant) == ()


@pytest.mark.parametrize("provider", [PERSON, "channel", "pexels"])
def test_what_no_illustrator_of_the_chain_drew_is_no_mix(provider: str) -> None:
    assert mixed(by(provider, "shot-1")) == ()


def test_a_pinned_take_is_a_person_s_choice() -> None:
    pinned = by("embedded", "shot-1")
    pick = Pick(subject="shot-1", kind=PickKind.PICTURE, take=pinned.take, when=FakeTime().now())
    assert mixed(pinned, picks=Picks().with_pick(pick)) == ()


@pytest.mark.parametrize(("kind", "faults"), [(ShotKind.TITLE, 0), (ShotKind.INSERT, 0), (ShotKind.BROLL, 1)])
def test_an_embedded_card_is_no_mix(kind: ShotKind, faults: int) -> None:
    shot = a_shot_of(kind)
    assert len(mixed(by("embedded", shot.shots[0].shot_id), shots=shot)) == faults


def a_shot_of(kind: ShotKind) -> ShotList:
    script = lion_and_mouse()
    cast = cast_characters(script, seed=1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    return ShotList(shots=(shots.shots[0].model_copy(update={"kind": kind}),))


def test_lines_by_two_voices_are_a_fault() -> None:
    takes = [a_voice_take(line) for line in lion_and_mouse().lines[:2]]
    other = takes[1].model_copy(update={"take": takes[1].take.model_copy(update={"provider": "cloud"})})
    first = takes[0].model_copy(update={"take": takes[0].take.model_copy(update={"provider": "embedded"})})
    assert len(find_mixed_voices(CHANNEL, Picks(), VoiceTakes(takes=(first, other)))) == 1
    assert find_mixed_voices(CHANNEL, Picks(), VoiceTakes(takes=(first,))) == ()


def a_score(*faults: str) -> QualityScore:
    takes = Criterion(part=QualityPart.TECHNICAL, name="takes", points=50, weight=1, faults=faults)
    other = Criterion(part=QualityPart.VISUAL, name="colour", points=50, weight=1, faults=("it is grey",))
    return QualityScore(visual=50, content=50, technical=50, overall=50, criteria=(other, takes))


PICTURE = "the picture of setup-1a is from embedded"


@pytest.mark.parametrize(
    ("faults", "degraded", "told"),
    [
        ((), {"script": 0, "broll": 0}, ()),
        ((PICTURE,), {"script": 0, "broll": 1}, (PICTURE,)),
        ((PICTURE,), {"script": 1, "broll": 1}, ("the script is not from its first choice", PICTURE)),
        ((), {"music": 2}, ("music: 2 not from their first choice",)),
    ],
)
def test_what_is_of_a_second_choice_is_named_unless_the_channel_publishes_it(
    faults: tuple[str, ...], degraded: dict[str, int], told: tuple[str, ...]
) -> None:
    assert find_second_choices(CHANNEL, a_score(*faults), degraded) == told
    willing = CHANNEL.model_copy(update={"fallback": Fallback(publish_degraded=True)})
    assert find_second_choices(willing, a_score(*faults), degraded) == ()


def test_the_score_names_what_is_degraded_under_the_name_that_is_looked_for() -> None:
    evidence = an_evidence()
    first = evidence.broll.pictures[0]
    second = first.model_copy(update={"take": first.take.model_copy(update={"degraded": True})})
    broll = Pictures(pictures=(second, *evidence.broll.pictures[1:]))
    score = score_episode(replace(evidence, broll=broll))
    [fault] = find_second_choices(CHANNEL, score, {})
    assert fault.startswith(f"the picture of {first.subject} is from ")
