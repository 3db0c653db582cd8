from storyassets.model.brief import EditPattern, Style
from storyassets.model.shot import ShotKind
from storyassets.story.cast import cast_characters
from storyassets.story.direct import direct_shots
from storyassets.story.orders import puppet_orders, puppets_of, shot_orders
from storyassets_tests.fakes.episodes import lion_and_mouse

SIZE_PX = (1296, 2304)


def an_episode():
    script = lion_and_mouse()
    cast = cast_characters(script, 1)
    shots = direct_shots(
        script, cast, pattern=EditPattern.TALKING_HEAD_HEAVY, style=Style.STORYBOOK, seed=1
    ).shots
    return cast, shots


def test_each_shot_of_a_speaker_has_a_puppet_on_the_very_picture_of_the_shot():
    cast, shots = an_episode()
    pictures = dict(shot_orders(shots, cast, Style.NOIR, SIZE_PX))
    orders = puppet_orders(shots, cast, Style.NOIR, SIZE_PX)
    heads = [shot.shot_id for shot in shots if shot.kind is ShotKind.TALKING_HEAD]
    assert heads
    assert [order.subject for order in orders] == heads
    assert all(order.request.picture == pictures[order.subject] for order in orders)


def test_a_shot_of_somebody_who_is_not_in_the_cast_has_no_puppet():
    cast, shots = an_episode()
    nobody = cast.model_copy(update={"characters": ()})
    assert puppet_orders(shots, nobody, Style.NOIR, SIZE_PX) == []


def test_a_picture_that_is_drawn_anew_has_a_puppet_of_its_own():
    cast, shots = an_episode()
    [order, *_] = shot_orders(
        [shot for shot in shots if shot.kind is ShotKind.TALKING_HEAD], cast, Style.NOIR, SIZE_PX
    )
    renewed = order._replace(request=order.request.model_copy(update={"seed": 77}))
    [puppet] = puppets_of([renewed])
    assert puppet.request.picture.seed == 77
