"""Two lots that words set against each other are seen at once, each in its own place."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import ShotKind
from storyassets.story.directing.lots import show_contrast
from storyassets_tests.fakes.episodes import LION, a_person
from storyassets_tests.fakes.passages import a_cast, a_passage, does, seen

CAST = a_cast(
    a_person("Town Mouse", species=Species.MOUSE), a_person("Country Mouse", species=Species.MOUSE), LION
)
MORAL = a_passage("Better beans in peace than cakes in fear.", Beat.RESOLUTION)


def compared(moral, *shown):
    """The pictures before, then how the moral is seen."""
    kinds = [ShotKind.BROLL] * (len(shown) + 1)
    staged = [seen(), *shown]
    show_contrast([a_passage("It was so.") for _ in shown] + [moral], staged, kinds, CAST)
    return staged[-1]


def test_one_is_glad_at_home_and_the_other_afraid_where_they_live():
    last = compared(
        MORAL,
        seen(does("country_mouse"), setting=Setting.FIELD),
        seen(does("town_mouse"), setting=Setting.KITCHEN),
        seen(does("country_mouse", emotion=Emotion.WORRIED), setting=Setting.CITY),
    )
    assert last.setting is Setting.FIELD and last.elsewhere.setting is Setting.KITCHEN
    assert [(a.character_id, a.emotion) for a in (*last.actors, *last.elsewhere.actors)] == [
        ("country_mouse", Emotion.JOY),
        ("town_mouse", Emotion.FEAR),
    ]


def test_lots_of_two_kinds_or_of_no_comparison_are_not_compared():
    of_two = (
        seen(does("country_mouse")),
        seen(does("lion"), setting=Setting.KITCHEN),
        seen(does("country_mouse")),
    )
    of_kin = seen(does("country_mouse")), seen(does("town_mouse"), setting=Setting.KITCHEN), seen(does("country_mouse"))  # fmt: skip
    assert compared(MORAL, *of_two).elsewhere is None
    assert compared(MORAL, *of_kin).elsewhere is not None
    assert compared(a_passage("Beans are good.", Beat.RESOLUTION), *of_kin).elsewhere is None
