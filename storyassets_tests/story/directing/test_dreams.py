"""Dreams: what a sleeper dreams is imagined and at its own place; the story goes on where it was."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Sex, Species
from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Staging
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ANNA = a_person("Anna", sex=Sex.FEMALE)
BEAR = a_person("Bear", species=Species.BEAR)


def _told(*texts: str) -> dict[str, list[Staging]]:
    lines = [a_line(text, f"l{k}") for k, text in enumerate(texts)]
    script = a_script(*lines, roles=(ANNA, BEAR))
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    found: dict[str, list[Staging]] = {}
    for shot in shots:
        found.setdefault(shot.covers[0].line_id, []).append(shot.staging)
    return found


def test_a_dream_is_seen_with_its_dreamer_awake_in_it() -> None:
    seen = _told(
        "Anna worked in a shop.",
        "One night Anna dreamed that a bear chased her all the way through the forest.",
        "In the morning Anna opened the shop.",
    )
    asleep, *dreamt = seen["l1"]

    assert asleep.actors[0].action is Action.SLEEP and not asleep.imagined
    assert dreamt and all(one.imagined and one.setting is Setting.FOREST for one in dreamt)
    assert all(a.emotion is Emotion.FEAR for one in dreamt for a in one.actors if a.character_id == "anna")
    assert not any(one.imagined or one.setting is Setting.FOREST for one in seen["l2"])


def test_who_somebody_is_in_a_dream_is_nobody_else() -> None:
    seen = _told(
        "Anna worked in a shop.", "One night Anna dreamed that she was a bear in a deep forest far away."
    )

    assert all({a.character_id for a in one.actors} == {"anna"} for one in seen["l1"])


def test_who_wakes_dreams_no_longer() -> None:
    seen = _told(
        "Anna worked in a shop.",
        "Anna had a strange dream about the old forest, and then she woke up in tears.",
    )

    assert not seen["l1"][-1].imagined


def test_without_a_dream_nothing_is_imagined() -> None:
    seen = _told(
        "Anna worked in a shop.", "One night Anna slept so well that a bear could have sung in the forest."
    )

    assert not any(one.imagined for one in seen["l1"])
