"""Whom each pronoun means: labels by hand, and how many of them the rules get right.

    python -m benchmarks.pronouns stories/aesop.jsonl stories/grimm.jsonl

A label is a story's title, a few words around a pronoun, which is marked by a star, and whom it means.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from benchmarks.labels import read_labelled, summarise
from storyassets.story.casting.people import People, find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.casting.scribe import Piece
from storyassets.story.finding.find import find_story
from storyassets.story.words.excerpts import bound_reading, first_tale

LABELS = """
Belling the Cat
  At least *they wished = mice
  knowing when *she was = cat
  for *they lived in = mice
Mercury and the Woodman
  When *he came up again he held = mercury
  This time *he brought = mercury
  hiding *their axes in = woodmen
  To each one *he showed = mercury
The Ant and the Dove
  as *he cast the = man
  the Ant stung *him = man
The Ass and the Lap Dog
  as *he had seen = ass
  *his weight upset = ass
The Ass in the Lion's Skin
  as soon as *he heard = fox
The Astrologer
  *he was walking along = man/astrologer
The Bat and the Weasels
  who ran up to catch and eat *him = bat
  *He soon had the Bat = weasel
The Cat and the Birds
  as you have guessed, *he did = cat
  asked how *they were = birds
The Cat and the Fox
  *He dodged here and = fox
The Cat and the Old Rat
  *he climbed up on = cat
  *they thought he had = mice
The Cock and the Fox
  *he had a queer = cock
  as *he buried his = cock
The Crow and the Pitcher
  matter how *he tried = crow
  *he dropped them into = crow
The Eagle and the Jackdaw
  *He came down swiftly/he came down = jackdaw
The Farmer and the Cranes
  *they patiently watched him = cranes
  had gone home, down *they = cranes
  *He soon returned = farmer
The Frog and the Mouse
  *he swam to the = frog
  though *he could swim = mouse
  *He tied the = frog
  *He pulled the Mouse = frog
  before *he could untie = frog
  *he had caught both = hawk
The Fox and the Crow
  *she kept her beak = crow
  *She wanted very = crow
The Lion, the Bear, and the Fox
  *they had received = lion bear
The Man and the Satyr
  as *they were walking = man satyr
The Miser
  *he was overcome with = miser
The Old Lion and the Fox
  *he ate them up = lion
  *he was very cautious = fox
The Owl and the Grasshopper
  as soon as *he was = grasshopper
  *she pounced upon him = owl
The Serpent and the Eagle
  *he soared trying = eagle
  *he rushed up and = countryman
  Instead *he struck = serpent
The Shepherd Boy and the Wolf
  *he ran toward the = boy
  when *they got there = villagers
  *they did not run = villagers
The Swallow and the Crow
  about *their plumage = swallow crow
The Tortoise and the Ducks
  *He wanted to see = tortoise
  *He seized the stick = tortoise
  *He was very much = crow
  as *he opened his = tortoise
The Wolf and the Crane
  *He was sure that = wolf
  *she was grasping = crane
  *he started to walk = wolf
The Wolf and the Lean Dog
  *he began to edge = wolf
  *He found the Dog = wolf
The Wolf and the Lion
  when *he met a = wolf
The Wolf and the Shepherd
  while *he went on = shepherd
  *he knew how foolish = shepherd
Three Bullocks and a Lion
  *they had kept together = bullocks
  *he found them in = lion
The Elves
  *He was astounded = shoemaker
  *They did not stop = men
  *They dressed themselves = men
  *They danced and skipped/they danced and = men
The Goose-Girl
  *She had ridden for/she had ridden = daughter
  *she rejoiced to think = maid
  *She secretly promised/she secretly promised = daughter
  *he could not get = conrad
The Girl Without Hands
  *he could not come = devil
  *he loved her with = king
"""


@dataclass(frozen=True)
class Verdict:
    title: str
    words: str
    truth: str
    given: tuple[str, ...]

    @property
    def right(self) -> bool:
        options = [set(option.split()) for option in self.truth.split("/")]
        return set(self.given) in options or any(
            option <= set(re.split(r"[_ ]", " ".join(self.given))) and len(option) == len(self.given)
            for option in options
        )


def judge_pronouns(stories: dict[str, str]) -> list[Verdict]:
    """Every label whose story is among `stories` (title to text), with whom the rules take the pronoun for."""
    verdicts, title, pieces = [], "", list[Piece]()
    for line in LABELS.strip().splitlines():
        if not line.startswith(" "):
            title = line.strip()
            pieces = _read(title, stories[title])[1] if title in stories else []
            continue
        words, truth = (part.strip() for part in line.rsplit("=", 1))
        if pieces and truth != "-":
            verdicts.append(Verdict(title, words, truth, _find(words, pieces)))
    return verdicts


def _read(title: str, text: str) -> tuple[People, list[Piece]]:
    story = find_story(text, title=title)
    paragraphs = first_tale(bound_reading(story.text.split("\n\n")))
    people = find_people("\n\n".join(paragraphs), story.title)
    return people, read_pieces(paragraphs, people)


def _find(words: str, pieces: list[Piece]) -> tuple[str, ...]:
    """Whom the starred pronoun means, where its words are found."""
    for option in words.split("/"):
        before, _, after = option.partition("*")
        wanted = f"{before}{after}" if "*" in option else option
        for piece in pieces:
            at = piece.text.lower().find(wanted.lower())
            if at >= 0 and piece.speaker is None:
                start = at + len(before) if "*" in option else at
                meant = next((m for m in piece.reading.pronouns if m.start == start), None)
                return meant.who if meant else ("(none)",)
    return ("(not found)",)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    options = parser.parse_args()
    verdicts = judge_pronouns(read_labelled(options.stories))
    for v in verdicts:
        if not v.right:
            print(
                f"{'WRONG' if v.given else 'unsure'}: {v.title}: {v.words}: "
                f"{', '.join(v.given) or '-'}, in truth {v.truth}"
            )
    print(summarise(verdicts, "pronouns", "resolved"))


if __name__ == "__main__":
    main()
