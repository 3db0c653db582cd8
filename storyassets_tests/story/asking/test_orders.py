from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Angle
from storyassets.model.channel import CastMember
from storyassets.model.script import NARRATOR
from storyassets.model.shot import ShotKind
from storyassets.story.asking.orders import (
    picture_size_px,
    portrait_orders,
    shot_orders,
    speech_orders,
)
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.judging.likenesses import who_is_seen
from storyassets_tests.fakes.episodes import lion_and_mouse

SIZE_PX = (1296, 2304)


def an_episode(script=None):
    script = script or lion_and_mouse()
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    return script, cast, shots


def test_each_line_is_ordered_once_in_the_voice_of_its_speaker():
    script, cast, _ = an_episode()
    orders = speech_orders(script, cast, "en")
    assert [order.subject for order in orders] == [line.line_id for line in script.lines]
    by_speaker = {line.speaker: order.request.voice for line, order in zip(script.lines, orders, strict=True)}
    assert by_speaker[NARRATOR] == cast.narrator
    assert by_speaker["mouse"] == cast.find("mouse").voice


def test_a_line_names_its_speaker_as_the_channel_knows_them():
    script, cast, _ = an_episode()
    name = cast.find("mouse").role.name
    for recurring, called in (((), name), ((CastMember(name=f"the {name.upper()}"),), f"the {name.upper()}")):
        orders = speech_orders(script, cast, "en", recurring)
        speakers = {line.speaker: o.request.speaker for line, o in zip(script.lines, orders, strict=True)}
        assert (speakers[NARRATOR], speakers["mouse"]) == ("", called)


def test_an_edited_line_changes_its_own_order_and_no_other():
    script, cast, _ = an_episode()
    first, *rest = script.lines
    edited = script.model_copy(
        update={"lines": (first.model_copy(update={"text": "Quite other words."}), *rest)}
    )
    before, after = speech_orders(script, cast, "en"), speech_orders(edited, cast, "en")
    assert [a == b for a, b in zip(before, after, strict=True)] == [False] + [True] * len(rest)


def test_a_shot_s_order_names_everyone_who_is_seen_on_it():
    _, cast, shots = an_episode()
    for shot, order in zip(shots.shots, shot_orders(shots.shots, cast, Style.NOIR, SIZE_PX), strict=True):
        assert order.subject == shot.shot_id
        assert [sitter.character_id for sitter in order.request.sitters] == [
            actor.character_id for actor in shot.staging.actors
        ]


def test_no_two_shots_ask_for_the_same_picture():
    _, cast, shots = an_episode()
    requests = [order.request for order in shot_orders(shots.shots, cast, Style.STORYBOOK, SIZE_PX)]
    assert len(set(map(str, requests))) == len(requests)


def test_a_portrait_does_not_depend_on_what_the_character_wants():
    _, cast, _ = an_episode()
    lion = cast.characters[0]
    braver = lion.model_copy(update={"depth": lion.depth.model_copy(update={"wants": "to be brave"})})
    changed = cast.model_copy(update={"characters": (braver, *cast.characters[1:])})
    assert portrait_orders(cast, Style.STORYBOOK, SIZE_PX) == portrait_orders(
        changed, Style.STORYBOOK, SIZE_PX
    )


def test_pictures_are_larger_than_the_video_and_even():
    assert picture_size_px((1080, 1920)) == (1296, 2304)
    assert all(side % 2 == 0 for side in picture_size_px((1081, 1079)))


def test_whoever_is_seen_from_behind_need_not_look_as_on_their_portrait():
    _, cast, shots = an_episode()
    front = next(shot for shot in shots.shots if shot.kind is ShotKind.BROLL and who_is_seen(shot, cast))
    behind = front.model_copy(update={"staging": front.staging.model_copy(update={"angle": Angle.BEHIND})})
    assert who_is_seen(behind, cast) == ()
