"""Spots: which words call for a sound, and where it is laid."""

from __future__ import annotations

import pytest

from storyassets.model.channel import MusicTaste, Pacing
from storyassets.model.music import SPOTS, EffectTake, Music, SoundEffect
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, ShotKind, ShotList, WordSpan
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.effect_tracks import HUSH_S, place_spots
from storyassets.story.editing.orders_of_music import music_orders
from storyassets.story.editing.sound_tracks import Moments
from storyassets.story.editing.spots import SPOT_LENGTHS_S, TimedSpot, find_spots, thin_spots
from storyassets_tests.fakes.episodes import a_line, a_script, a_take, voices_of
from storyassets_tests.story.editing.test_scoring import SHOTS

RATE = FrameRate()


def spots_of(text, speaker="narrator"):
    line = a_line(text, "l", speaker=speaker)
    return [(spot.effect, line.text.split()[spot.word]) for spot in find_spots(a_script(line))]


@pytest.mark.parametrize(
    ("text", "effect", "word"),
    [
        ("Then Hugo knocked.", SoundEffect.KNOCK, "knocked."),
        ("The old man opened the door.", SoundEffect.DOOR, "door."),
        ("The gate slowly closed.", SoundEffect.DOOR, "closed."),
        ("He fell into the river.", SoundEffect.SPLASH, "river."),
        ("The church bells rang at last.", SoundEffect.BELL, "rang"),
        ("The prince rode his horse home.", SoundEffect.HOOVES, "horse"),
        ("She dropped the vase.", SoundEffect.CRASH, "vase."),
        ("A crow flew to the window.", SoundEffect.WINGS, "flew"),
        ("He read her letter twice.", SoundEffect.PAGE, "letter"),
        ("Lightning lit the barn.", SoundEffect.THUNDER, "Lightning"),
    ],
)
def test_a_word_calls_for_its_sound(text, effect, word):
    assert spots_of(text) == [(effect, word)]


@pytest.mark.parametrize(
    "text",
    [
        "He did not knock.",
        "She wanted to walk home.",
        "If he ran, they would hear it.",
        "I rode my bicycle home.",
        "He held a bit of cheese behind the door.",
        "The two doors of the house were green.",
    ],
)
def test_what_did_not_happen_or_makes_no_sound_is_silent(text):
    assert spots_of(text) == []


def test_what_a_character_says_is_not_heard_as_a_deed():
    assert spots_of("The lion ran home.", speaker="lion") == []


def test_spots_keep_apart():
    spots = [
        TimedSpot(SoundEffect.KNOCK, 1.0),
        TimedSpot(SoundEffect.DOOR, 2.0),
        TimedSpot(SoundEffect.KNOCK, 4.0),
        TimedSpot(SoundEffect.DOOR, 4.1),
    ]
    assert [(s.effect, s.start_s) for s in thin_spots(spots)] == [
        (SoundEffect.KNOCK, 1.0),
        (SoundEffect.DOOR, 4.1),
    ]


def test_every_spot_has_a_length_and_can_be_made():
    assert set(SPOT_LENGTHS_S) == SPOTS


def test_a_spot_is_ordered_and_begins_on_the_frame_of_its_word():
    lines = [a_line("Then Hugo knocked twice.", "l0"), a_line("Nobody came.", "l1", beat=Beat.TWIST)]
    script = a_script(*lines)
    takes = voices_of(script)
    orders = music_orders(script, SHOTS, takes, pacing=Pacing(), taste=MusicTaste(), seed=1)
    [request] = [order.request for order in orders if order.subject == "effect-knock"]
    effect = EffectTake(effect=request.effect, take=a_take("k", ".flac"), duration_s=request.length_s)
    frames = {"l0": [10, 20, 30, 40], "l1": [80, 90]}
    moments = Moments({"l0": (10, 50), "l1": (80, 100)}, [0], 120, RATE, frames)
    [placed] = place_spots(Music(effects=(effect,)), script, SHOTS, None, moments, -30.0)
    assert placed.start_frame == 30
    assert place_spots(Music(effects=(effect,)), script, SHOTS, 30 + int(30 * HUSH_S), moments, -30.0) == []


def test_what_a_doer_is_seen_doing_is_heard_as_the_picture_comes():
    line = a_line("The mouse was out of the house at last.", "l")
    shot = SHOTS.shots[0]
    doer = Actor(character_id="mouse", action=Action.RUN)
    span = WordSpan(line_id="l", first_word=2, end_word=9)
    shown = shot.model_copy(
        update={
            "kind": ShotKind.BROLL,
            "covers": (span,),
            "staging": shot.staging.model_copy(update={"actors": (doer,)}),
        }
    )
    [spot] = find_spots(a_script(line), ShotList(shots=(shown,)))
    assert (spot.effect, spot.line_id, spot.word) == (SoundEffect.RUNNING, "l", 2)
    told = a_line("Then the cat knocked over there twice at night.", "l")
    assert [s.effect for s in find_spots(a_script(told), ShotList(shots=(shown,)))] == [SoundEffect.KNOCK]
