"""A worker of the soak: `takes KEY SEED NOTES` makes the takes of an episode; `spend NAME COUNT` speaks lines until refused."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from benchmarks.soak.handed import Handed, NotingDesk, write_notes
from benchmarks.soak.house import STORY
from storyassets.defs.making.writing import find_told_story, obtain_script
from storyassets.defs.planning.planning import foresee_timeline
from storyassets.defs.resources import Workshop
from storyassets.errors import BudgetExceeded
from storyassets.model.brief import Brief
from storyassets.model.character import Voice
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.rewording import staged_script
from storyassets.studio.acceptance import accept_speech
from storyassets.studio.gateway import Desk

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class RealDesks:
    """The desks of an episode, at which takes are really made, and noted."""

    def __init__(self, brief: Commission, workshop: Workshop) -> None:
        self._brief, self._workshop = brief, workshop
        self.notes: list[Handed] = []

    look_for_footage = False
    """What is not found is drawn at once; a plan prices both."""

    def of(self, asset: str) -> Desk:
        gateway = self._workshop.gateway(self._brief.channel)
        return NotingDesk(gateway, self._brief.brief.key, asset, self.notes)


def make_takes(key: str, seed: int, notes: Path) -> None:
    """Script, portraits, voices, heads and pictures of an episode, as its assets make them."""
    brief = Brief(key=key, text=STORY.read_text(), duration_s=20, seed=seed)
    with closing(Workshop()) as workshop:
        commission = Commission(brief=brief, channel=workshop.channel("default"))
        desks = RealDesks(commission, workshop)
        story = find_told_story(brief, workshop)
        script = obtain_script(desks.of("script"), commission, Picks(), story, workshop)
        cast = cast_characters(staged_script(script), seed)
        foresee_timeline(commission, Picks(), script, cast, desks, workshop)  # type: ignore[arg-type]
        write_notes(notes, desks.notes)


def spend(name: str, count: int) -> None:
    """Speak so many lines that nobody has spoken before; a refusal for the budget's sake is an end, too."""
    with closing(Workshop()) as workshop:
        desk = workshop.desk(name, "voice_clips", workshop.channel("default"))
        made = 0
        for number in range(count):
            words = (
                f"{name} {' '.join(NUMBERS[int(digit)] for digit in str(number))} times around the old barn"
            )
            request = SpeechRequest(text=words, voice=Voice())
            try:
                desk.obtain(
                    ProviderRole.VOICE, request, subject=f"line-{number}", validate=accept_speech(request)
                )
            except BudgetExceeded as refused:
                sys.stdout.write(f"{refused}\n")
                break
            made += 1
        sys.stdout.write(f"made {made}\n")


if __name__ == "__main__":
    what, *words = sys.argv[1:]
    if what == "takes":
        make_takes(words[0], int(words[1]), Path(words[2]))
    else:
        spend(words[0], int(words[1]))
