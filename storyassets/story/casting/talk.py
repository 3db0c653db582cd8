"""Talk: the paragraphs of a story in which somebody speaks, one behind another, and who is surely known to speak in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.story.casting.said import STRANGER, Said

NOBODY_SURE = ""


@dataclass(frozen=True)
class Turn:
    """What one paragraph says: who is surely its speaker, or who was only taken for that."""

    paragraph: int
    said: tuple[Said, ...]
    speaker: str = NOBODY_SURE
    guessed: str = NOBODY_SURE
    named: bool = False
    mixed: bool = False
    """Whether more than one speaks in it."""


def find_chains(said: Sequence[Said]) -> list[list[Turn]]:
    """The stretches of two or more paragraphs, each of which begins with a speech but the first, which may end with one."""
    chains: list[list[Turn]] = []
    for paragraph in dict.fromkeys(one.paragraph for one in said):
        turn = _turn(tuple(one for one in said if one.paragraph == paragraph))
        goes_on = chains and chains[-1][-1].paragraph == paragraph - 1 and turn.said[0].opens
        if goes_on and turn.said[0].number == 0 and not (turn.mixed or chains[-1][-1].mixed):
            chains[-1].append(turn)
        else:
            chains.append([turn])
    return [chain for chain in chains if len(chain) > 1]


def _turn(said: tuple[Said, ...]) -> Turn:
    """Of one paragraph: its speaker is sure where every tag of it says the same."""
    sure = {one.speaker or STRANGER for one in said if one.sure}
    guessed = {one.speaker for one in said if one.speaker}
    if not said[0].sure and any(one.announced for one in said):
        return Turn(said[0].paragraph, said, mixed=True)  # `"Don't move." She ran. A man yelled, "Hey!"`
    return Turn(
        said[0].paragraph,
        said,
        next(iter(sure)) if len(sure) == 1 and guessed <= sure | {""} else NOBODY_SURE,
        next(iter(guessed)) if len(guessed) == 1 else NOBODY_SURE,
        any(one.named for one in said),
        mixed=len(sure) > 1,
    )


def without_doubted(turns: Sequence[Turn]) -> list[Turn]:
    """`"No," said Maeve.` and then `"Yes," she said.`: a pronoun that would let one answer herself is not sure."""
    kept = list(turns)
    for number, turn in enumerate(turns):
        beside = [turns[n] for n in (number - 1, number + 1) if 0 <= n < len(turns)]
        if turn.speaker and not turn.named and any(t.named and t.speaker == turn.speaker for t in beside):
            kept[number] = replace(turn, speaker=NOBODY_SURE)
    return kept
