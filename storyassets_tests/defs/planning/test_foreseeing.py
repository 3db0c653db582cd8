from decimal import Decimal

import pytest

from storyassets.defs.planning.foreseeing import asks_others, find_budget_faults, foresee, show_plan
from storyassets.defs.resources import Workshop
from storyassets.model.brief import Brief
from storyassets.model.channel import Channel, ProviderChains
from storyassets.model.commission import Commission
from storyassets_tests.fakes.workshops import TINY_CHANNEL, FakeIllustrator, a_workshop

STORY = (
    "The fox came every night. Every night he stole a hen. Martha waited behind the door with a stick. "
    'The fox came again. "I have you!" said Martha. But three small foxes looked up at her. She put the stick down.'
)


class Painter(FakeIllustrator):
    """Asks four cents for a picture."""

    name = "painter"

    def estimate_usd(self, request):
        return Decimal("0.04")


def a_brief(tmp_path, budget):
    workshop = a_workshop(tmp_path, illustrator=Painter())
    written = f"{TINY_CHANNEL}\nproviders: {{illustrator: [painter]}}\nbudget: {{{budget}}}\n"
    (workshop.settings.channels_dir / "default.yaml").write_text(written)
    asked = Brief(key="one", text=STORY, duration_s=15)
    return Commission(brief=asked, channel=workshop.channel("default")), workshop


def test_a_plan_beyond_the_budget_is_a_fault_with_its_numbers(tmp_path):
    brief, workshop = a_brief(tmp_path, "episode_usd: 0.10, day_usd: 1000")
    [fault] = find_budget_faults(brief, workshop)
    assert "the episode budget of $0.1 has $0.1 left" in fault
    assert "raise budget.episode_usd of channel default" in fault


def test_a_plan_within_the_budget_passes(tmp_path):
    brief, workshop = a_brief(tmp_path, "episode_usd: 1000")
    assert find_budget_faults(brief, workshop) == ()


def test_the_plan_is_told_with_its_range(tmp_path):
    brief, workshop = a_brief(tmp_path, "episode_usd: 1000")
    told = show_plan(foresee(brief, workshop))
    assert told["planned_takes"] > 10
    assert Decimal(told["planned_cost_usd"].split()[0]) >= Decimal("0.20")


def test_an_episode_is_planned_once_a_run_and_each_workshop_has_its_own_plan(tmp_path):
    brief, workshop = a_brief(tmp_path, "episode_usd: 1000")
    plan = foresee(brief, workshop)
    assert foresee(brief, workshop) is plan
    other = Workshop(workshop.settings, registry=workshop.registry)
    assert foresee(brief, other) is not plan
    workshop.take_part_in("the next run")
    assert foresee(brief, workshop) is not plan
    other.close()
    workshop.close()


@pytest.mark.parametrize(
    ("chains", "paid"),
    [
        (ProviderChains(), False),
        (ProviderChains(voice=("embedded", "x")), True),
        (ProviderChains(footage=("f",)), True),
    ],
)
def test_only_a_channel_that_asks_others_is_planned(chains, paid):
    assert asks_others(Channel(name="default", providers=chains)) is paid
