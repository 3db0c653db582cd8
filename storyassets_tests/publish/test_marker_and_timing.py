"""An episode's marker never changes; its time is kept, nearly kept, or missed; what was generated is declared."""

from zoneinfo import ZoneInfo

import pytest

from storyassets.errors import NotPublished
from storyassets.model.head import TalkingHead, TalkingHeads
from storyassets.model.music import EffectTake, Music, SoundEffect
from storyassets.model.picks import CHANNEL, PERSON
from storyassets.model.publishing import Privacy
from storyassets.model.take import Credit, Pictures, Take, VoiceTakes
from storyassets.publish.disclosure import generated_or_not, is_synthetic
from storyassets.publish.marker import marker_of
from storyassets.publish.timing import as_moment, when_to_publish
from storyassets_tests.fakes.episodes import a_line, a_picture, a_take, a_voice_take
from storyassets_tests.fakes.outlets import at

NOW = at("2026-11-21 12:00")


def test_a_marker_is_the_same_for_ever_and_another_for_each_episode():
    assert marker_of("studio", "fables", "the-sea") == "sa1fc7e3bbf062001dbc5723b3"
    others = [("other", "fables", "the-sea"), ("studio", "other", "the-sea"), ("studio", "fables", "other")]
    assert len({marker_of(*named) for named in [*others, ("studio", "fables", "the-sea")]}) == 4


@pytest.mark.parametrize(
    ("wanted", "at_outlet"),
    [(None, None), (at("2026-11-21 18:00"), at("2026-11-21 18:00")), (at("2026-11-21 11:00"), None)],
)
def test_a_time_to_come_is_kept_and_one_that_is_just_past_is_now(wanted, at_outlet):
    assert when_to_publish(wanted, NOW, Privacy.PUBLIC) == at_outlet


def test_a_time_that_is_long_past_is_missed_unless_nobody_waits_for_it():
    with pytest.raises(NotPublished, match="2026-11-21 10:59 UTC, is past"):
        when_to_publish(at("2026-11-21 10:59"), NOW, Privacy.PUBLIC)
    assert when_to_publish(at("2026-11-21 10:59"), NOW, Privacy.UNLISTED) is None


def test_a_time_without_a_zone_is_one_of_the_channel_s_clocks():
    berlin = ZoneInfo("Europe/Berlin")
    assert as_moment(at("2026-07-01 12:00"), berlin) == at("2026-07-01 12:00")
    assert as_moment(at("2026-07-01 12:00").replace(tzinfo=None), berlin) == at("2026-07-01 10:00")
    # The hour from two to three is skipped: the first moment after it, as for a slot.
    assert as_moment(at("2026-03-29 02:30").replace(tzinfo=None), berlin) == at("2026-03-29 01:00")


def by(provider: str) -> Take:
    return a_take("x").model_copy(update={"provider": provider})


@pytest.mark.parametrize(
    ("provider", "declared"),
    [
        ("embedded", False),
        ("motion", False),
        (PERSON, False),
        (CHANNEL, False),
        ("openai", True),
        ("x", True),
    ],
)
def test_what_nobody_generated_is_not_declared_and_everything_else_is(provider, declared):
    assert is_synthetic([by("embedded"), by(provider)]) == declared
    assert not is_synthetic([])


def test_all_that_is_seen_and_heard_counts_but_for_footage():
    shot = a_picture("setup-1")
    footage = shot.model_copy(update={"credit": Credit(source_id="pexels:1")})
    head = TalkingHead(shot_id="s", character_id="c", picture=a_picture("head"))
    voice = a_voice_take(a_line("Once."))
    effect = EffectTake(effect=SoundEffect.RAIN, take=a_take("rain"), duration_s=1.0)
    counted = generated_or_not(
        [Pictures(pictures=(shot, footage)), Pictures(pictures=(a_picture("lion"),))],
        TalkingHeads(heads=(head,)),
        VoiceTakes(takes=(voice,)),
        Music(effects=(effect,)),
    )
    assert [take.content for take in counted] == [
        one.content
        for one in (
            shot.take,
            a_picture("lion").take,
            head.picture.take,
            voice.take,
            effect.take,
        )
    ]
