"""Chains: who is asked in whose place, in which words, and what an episode does without since."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from storyassets.errors import (
    BadConfiguration,
    BudgetExceeded,
    ContentRefused,
    Interrupted,
    InvalidOutput,
    ProviderError,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.model.channel import Fallback
from storyassets.model.character import Voice
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.story.asking.orders import SpeechOrder
from storyassets.studio.budget import Budget
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Gateway, Obtained
from storyassets_tests.fakes.chains import ChoosyProvider, PrudishProvider, SpellingProvider
from storyassets_tests.fakes.providers import FakeProvider, FakeValidator
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.studios import a_gateway, obtain

DRAWING = ProviderRole.ILLUSTRATOR
WRITING = ProviderRole.WRITER


def draw(gateway: Gateway, episode: str = "the-sea", **request: Any) -> Obtained:
    return gateway.for_asset(episode, "broll").obtain(
        DRAWING,
        a_portrait_request().model_copy(update=request),
        subject="shot-1",
        validate=FakeValidator(),
    )


def states(gateway: Gateway) -> list[str]:
    return [f"{call.provider} {call.state.value}" for call in gateway.ledger.find_calls("the-sea")]


def speak(gateway: Gateway, *texts: str, episode: str = "the-sea") -> dict[str, Obtained]:
    orders = [SpeechOrder(text, SpeechRequest(text=text, voice=Voice())) for text in texts]
    return fulfil(
        gateway.for_asset(episode, "voice_clips"),
        ProviderRole.VOICE,
        orders,
        lambda request: FakeValidator(),
        lambda done, total: None,
    )


def makers(obtained: dict[str, Obtained]) -> list[str]:
    return [one.take.provider for one in obtained.values()]


class MuteAt(FakeProvider):
    """Speaks everything but these words."""

    def __init__(self, name: str, *mute: str, error: type[ProviderError] = ProviderRefused) -> None:
        super().__init__(name, price_usd="0.10")
        self._mute = mute
        self._error = error

    def make(self, request: Any) -> Any:
        made = super().make(request)
        if request.text in self._mute:
            raise self._error("not that word")
        return made


# -- falls -------------------------------------------------------------------------------------


def test_where_one_voice_fails_the_next_one_speaks_all_of_the_episode(tmp_path: Path) -> None:
    first, second = MuteAt("first", "three"), FakeProvider("second")
    gateway = a_gateway(tmp_path, first, second)
    spoken = speak(gateway, "one", "two", "three", "four")
    assert list(spoken) == ["one", "two", "three", "four"]
    assert makers(spoken) == ["second"] * 4
    assert all(one.take.degraded and one.reason == "first: not that word" for one in spoken.values())
    [fall] = gateway.ledger.find_falls("the-sea")
    assert (fall.role, fall.provider, fall.reason) == ("voice", "first", "not that word")


def test_a_fall_stands_in_later_runs_and_other_assets_and_for_that_episode_only(tmp_path: Path) -> None:
    obtain(a_gateway(tmp_path, MuteAt("first", "three"), FakeProvider("second")), "one")
    speak(a_gateway(tmp_path, MuteAt("first", "three"), FakeProvider("second")), "three")
    first = FakeProvider("first")
    gateway = a_gateway(tmp_path, first, FakeProvider("second"))
    assert makers(speak(gateway, "one", "five")) == ["second", "second"]
    assert first.asked == ()
    assert makers(speak(gateway, "five", episode="another")) == ["first"]


def test_kept_takes_of_the_standing_provider_are_reused_after_a_fall(tmp_path: Path) -> None:
    speak(a_gateway(tmp_path, FakeProvider("second")), "one", "two")
    second = FakeProvider("second")
    spoken = speak(a_gateway(tmp_path, MuteAt("first", "three"), second), "one", "two", "three")
    assert makers(spoken) == ["second"] * 3
    assert [request.text for request in second.asked] == ["three"]  # type: ignore[attr-defined]


def test_a_take_of_the_second_choice_is_not_mixed_in_while_the_first_stands(tmp_path: Path) -> None:
    obtain(a_gateway(tmp_path, FakeProvider("second")))
    spoken = obtain(a_gateway(tmp_path, FakeProvider("first"), FakeProvider("second")))
    assert (spoken.take.provider, spoken.reused, spoken.take.degraded) == ("first", False, False)


def test_a_forgotten_fall_gives_the_first_choice_another_chance(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, MuteAt("first", "three"), FakeProvider("second"))
    speak(gateway, "three")
    gateway.ledger.forget_falls("the-sea", "voice")
    assert makers(speak(gateway, "one")) == ["first"]


def test_a_chain_falls_from_one_to_the_next_and_the_last_never_falls(tmp_path: Path) -> None:
    chain = (MuteAt("first", "three"), MuteAt("second", "three"), FakeProvider("third"))
    gateway = a_gateway(tmp_path, *chain)
    assert makers(speak(gateway, "one", "three")) == ["third", "third"]
    assert [fall.provider for fall in gateway.ledger.find_falls("the-sea")] == ["first", "second"]
    alone = a_gateway(tmp_path, FakeProvider("first"))
    assert makers(speak(alone, "one")) == ["first"]


def test_while_nobody_delivers_nobody_falls(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, MuteAt("first", "three"), MuteAt("second", "three"))
    with pytest.raises(ProviderRefused):
        speak(gateway, "three")
    assert gateway.ledger.find_falls("the-sea") == []


@pytest.mark.parametrize(
    ("failure", "budget"),
    [(BadConfiguration("401: wrong key"), None), (Interrupted("stop"), None), (None, Decimal("0.01"))],
)
def test_a_wrong_key_a_stop_and_an_empty_budget_are_no_falls(
    tmp_path: Path, failure: Exception | None, budget: Decimal | None
) -> None:
    first = FakeProvider("first", price_usd="0.10", failures=[failure] if failure else [])
    second = FakeProvider("second")
    gateway = a_gateway(tmp_path, first, second, budget=Budget(run_usd=budget))
    with pytest.raises((BadConfiguration, Interrupted, BudgetExceeded)):
        speak(gateway, "one")
    assert (second.asked, gateway.ledger.find_falls("the-sea")) == ((), [])


def test_a_wrong_key_ends_the_run_with_exit_3_and_nothing_is_doubted(tmp_path: Path) -> None:
    first = FakeProvider("first", price_usd="0.10", failures=[BadConfiguration("it answered 401")])
    gateway = a_gateway(tmp_path, first, FakeProvider("second"))
    with pytest.raises(BadConfiguration) as caught:
        obtain(gateway)
    assert caught.value.exit_code == 3
    assert (len(first.asked), states(gateway)) == (1, ["first released"])


def test_a_mix_is_made_where_the_channel_allows_it(tmp_path: Path) -> None:
    gateway = a_gateway(
        tmp_path, MuteAt("first", "two"), FakeProvider("second"), fallback=Fallback(allow_mix=True)
    )
    spoken = speak(gateway, "one", "two", "three")
    assert makers(spoken) == ["first", "second", "first"]
    assert [one.take.degraded for one in spoken.values()] == [False, True, False]
    assert gateway.ledger.find_falls("the-sea") == []


def test_what_could_be_done_without_makes_nobody_fall(tmp_path: Path) -> None:
    second = FakeProvider("second")
    desk = a_gateway(tmp_path, MuteAt("first", "three"), second).for_asset("the-sea", "voice_clips")
    request = SpeechRequest(text="three", voice=Voice())
    with pytest.raises(ProviderRefused):
        desk.obtain(ProviderRole.VOICE, request, subject="l1", validate=FakeValidator(), may_fall=False)
    assert second.asked == ()
    assert not desk.has_fallen(ProviderRole.VOICE, "first", request)


def test_the_tally_says_what_is_degraded_and_why(tmp_path: Path) -> None:
    desk = a_gateway(tmp_path, MuteAt("first", "three"), FakeProvider("second")).for_asset("the-sea", "x")
    for text in ("three", "one"):
        request = SpeechRequest(text=text, voice=Voice())
        desk.obtain(ProviderRole.VOICE, request, subject=text, validate=FakeValidator())
    assert desk.tally.degraded == 2
    assert desk.tally.reasons == {
        "voice three": "first: not that word",
        "voice one": "first: not that word",
    }


# -- refusals ----------------------------------------------------------------------------------


def test_a_refused_picture_is_asked_for_once_more_in_milder_words(tmp_path: Path) -> None:
    prude = PrudishProvider(refuses=lambda request: not request.softened)
    gateway = a_gateway(tmp_path, prude, FakeProvider("next"), role=DRAWING)
    drawn = draw(gateway)
    assert [request.softened for request in prude.asked] == [False, True]  # type: ignore[attr-defined]
    assert (drawn.take.provider, drawn.take.degraded) == ("prude", False)
    assert gateway.ledger.find_falls("the-sea") == []


def test_a_refused_key_is_never_asked_again_and_its_reason_is_kept(tmp_path: Path) -> None:
    draw(
        a_gateway(tmp_path, PrudishProvider(refuses=lambda request: True), FakeProvider("next"), role=DRAWING)
    )
    prude = PrudishProvider(refuses=lambda request: True)
    drawn = draw(a_gateway(tmp_path, prude, FakeProvider("next"), role=DRAWING), episode="another")
    assert prude.asked == ()
    assert (drawn.take.provider, drawn.reused) == ("next", True)
    assert drawn.reason == "prude: too harsh for us"


def test_a_softened_take_is_reused_and_nobody_is_asked(tmp_path: Path) -> None:
    draw(a_gateway(tmp_path, PrudishProvider(refuses=lambda request: not request.softened), role=DRAWING))
    prude = PrudishProvider(refuses=lambda request: True)
    assert draw(a_gateway(tmp_path, prude, role=DRAWING)).reused
    assert prude.asked == ()


def test_nothing_is_softened_where_the_channel_does_not_want_it(tmp_path: Path) -> None:
    prude = PrudishProvider(refuses=lambda request: True)
    gateway = a_gateway(tmp_path, prude, FakeProvider("next"), role=DRAWING, fallback=Fallback(soften=False))
    assert draw(gateway).take.provider == "next"
    assert len(prude.asked) == 1


@pytest.mark.parametrize("failure", [ProviderRefused("no"), InvalidOutput("noise")])
def test_only_a_refusal_of_the_content_is_softened(tmp_path: Path, failure: ProviderError) -> None:
    first = FakeProvider("first", failures=[failure] * 2)
    assert draw(a_gateway(tmp_path, first, FakeProvider("next"), role=DRAWING)).take.provider == "next"
    assert not any(request.softened for request in first.asked)  # type: ignore[attr-defined]


def test_a_request_that_all_refuse_raises_the_kept_reason_and_leaves_no_take(tmp_path: Path) -> None:
    for _ in range(2):
        gateway = a_gateway(tmp_path, PrudishProvider(refuses=lambda request: True), role=DRAWING)
        with pytest.raises(ContentRefused, match="too harsh for us"):
            draw(gateway)
    assert states(gateway) == ["prude released"] * 2
    assert list((tmp_path / "takes").rglob("*.wav")) == []


# -- choosy chains, spelled keys ---------------------------------------------------------------


def a_chain_for_short_texts() -> Sequence[FakeProvider]:
    return ChoosyProvider("short", takes=lambda request: len(request.text) < 10), FakeProvider("long")


def test_a_provider_that_does_not_take_a_request_is_left_out_and_that_is_no_fallback(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, *a_chain_for_short_texts())
    spoken = speak(gateway, "brief", "a much longer text")
    assert makers(spoken) == ["short", "long"]
    assert not any(one.take.degraded for one in spoken.values())


def test_a_request_that_nobody_takes_is_bad_configuration(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, ChoosyProvider(takes=lambda request: False))
    assert not gateway.accepts(ProviderRole.VOICE, SpeechRequest(text="one", voice=Voice()))
    with pytest.raises(BadConfiguration, match="none of choosy can be asked for a Speech"):
        obtain(gateway)


def test_a_fallen_provider_that_alone_takes_a_request_still_gets_it(tmp_path: Path) -> None:
    chain = (
        MuteAt("first", "three"),
        ChoosyProvider("short", takes=lambda request: len(request.text) < 10),
    )
    gateway = a_gateway(tmp_path, *chain)
    assert makers(speak(gateway, "three", "a much longer text")) == ["short", "first"]


def test_two_requests_that_are_spelled_alike_are_one_call(tmp_path: Path) -> None:
    cloud = SpellingProvider(fields=["text"])
    gateway = a_gateway(tmp_path, cloud)
    desk = gateway.for_asset("the-sea", "voice_clips")
    made = [
        desk.obtain(
            ProviderRole.VOICE,
            SpeechRequest(text="The sea was calm.", voice=Voice(number=number)),
            subject=f"l{number}",
            validate=FakeValidator(),
        )
        for number in (0, 1)
    ]
    assert ([one.reused for one in made], len(cloud.asked)) == ([False, True], 1)


def test_two_requests_that_are_spelled_alike_wait_for_each_other(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, SpellingProvider("cloud"), FakeProvider("other"))
    one, two = (
        gateway.candidates(ProviderRole.VOICE, SpeechRequest(text="a", voice=Voice(number=number)), 0)
        for number in (0, 1)
    )
    assert {c.request_key for c in one} & {c.request_key for c in two} == {one[0].request_key}
    with gateway.lock(one):
        held = {path.name for path in (tmp_path / "locks" / "requests").iterdir()}
    assert held == {candidate.request_key for candidate in one}


# -- what is counted ---------------------------------------------------------------------------


def test_a_useless_answer_of_known_price_is_settled_at_it_with_its_units(tmp_path: Path) -> None:
    useless = InvalidOutput("no JSON")
    useless.cost_usd, useless.units = Decimal("0.03"), {"input_tokens": Decimal(120)}
    gateway = a_gateway(tmp_path, FakeProvider("first", price_usd="0.10", failures=[useless]), role=WRITING)
    desk = gateway.for_asset("the-sea", "script")
    desk.obtain(WRITING, a_portrait_request(), subject="script", validate=FakeValidator())
    first, second = gateway.ledger.find_calls("the-sea")
    assert [call.state.value for call in (first, second)] == ["settled", "settled"]
    assert first.cost_usd == Decimal("0.03")
    assert first.usage is not None
    assert first.usage.units == {"input_tokens": Decimal(120)}
    assert desk.tally.cost_usd == Decimal("0.13")


def test_a_call_is_of_its_channel_and_run(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, FakeProvider(), channel="fables")
    desk = gateway.for_asset("the-sea", "voice_clips", "run-1")
    desk.obtain(
        ProviderRole.VOICE,
        SpeechRequest(text="one", voice=Voice()),
        subject="l1",
        validate=FakeValidator(),
    )
    [call] = gateway.ledger.find_calls("the-sea")
    assert (call.purpose.channel, call.purpose.run) == ("fables", "run-1")


def test_outside_the_whole_roles_what_is_kept_of_anyone_goes_before_a_call(tmp_path: Path) -> None:
    request = a_portrait_request()

    def write(*chain: FakeProvider) -> Obtained:
        desk = a_gateway(tmp_path, *chain, role=WRITING).for_asset("the-sea", "script")
        return desk.obtain(WRITING, request, subject="script", validate=FakeValidator())

    write(FakeProvider("first", failures=[ProviderUnavailable("down")] * 3), FakeProvider("second"))
    first = FakeProvider("first")
    again = write(first, FakeProvider("second"))
    assert (again.take.provider, again.take.degraded, first.asked) == ("second", True, ())
    assert again.reason == "first: it did not deliver when this was made"
