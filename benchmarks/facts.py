"""What a listener must hear of twelve tales to follow them, and how much of it their scripts tell.

    python -m benchmarks.facts stories/aesop.jsonl stories/grimm.jsonl [--duration S]

Each line after a title is one fact: any of the patterns between `|` tells it.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from benchmarks.labels import read_labelled
from storyassets.model.brief import EditPattern
from storyassets.model.channel import Channel
from storyassets.providers.protocols import ScriptRequest
from storyassets.story.finding.duration import choose_duration_s
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script

FACTS = r"""
Belling the Cat
  meeting|met
  enem(?:y|ies)
  when she was coming|when she comes|her coming
  hang a bell
  hear the bell|hear it ring
  surprised|rejoic
  Who will bell
The Fox and the Crow
  saw a Crow
  cheese in her beak
  beautiful creature|charming
  suspicious
  sing
  Queen of Birds
  opened her beak
  fell the cheese|cheese fell
  where are your wits
The Tortoise and the Ducks
  cannot leave home|carries his house
  see the world
  pair of Ducks|two Ducks
  hold of this stick
  keep quiet
  seized the stick
  carry|carried|sailed
  King of Tortoises
  opened his mouth|lost his hold
  broken|dashed
The Shepherd Boy and the Wolf
  tended
  dull|bored
  plan to amuse
  (?s)Wolf! Wolf!.*dropped their work|ran in great excitement
  laugh
  again shouted|few days later
  really (?:did|sprang)
  did not run|cannot fool
  cannot fool|did not (?:run|come) to help
  killed many|killed a great many
The Crow and the Pitcher
  very little to drink|dry
  pitcher with a little water
  narrow neck
  could not reach
  idea
  pebbles
  into the pitcher
  water rose
  drink\.
The Town Mouse and the Country Mouse
  visited
  ate very|wheat stalks|simple food
  to go home with her|to the city
  reached the mansion
  banquet
  Cat mew|scratch|a Cat
  scurried|hid|hiding
  bag
  fine things|luxur
  prefer
Doctor Knowall
  peasant
  wanted to be a doctor|be a doctor|become a doctor
  What must I do|Buy yourself|A B C book
  a sign painted|I am Doctor Knowall
  money stolen
  told about Doctor Knowall|if he were Doctor
  that was the first
  thought he (?:intended|meant)|That is the first thief
  knows it
  uneasy|terrified
  confessed
  if he (?:would|did) not betray|would not denounce
  where the money was
  famous|reward
The Goose-Girl
  daughter
  prince
  maid in waiting|waiting-maid
  exchange her clothes|swap clothes
  swear|oath
  thought she was his|maid was his
  tend the geese
  (?:draw|get) nothing|no peace|kept asking|asked why|I have sworn
  stove
  listening|heard it
  revealed
  what a (?:person|traitor)
  deserves (?:no better|to be)|your own (?:sentence|punishment)
  married his true
The Elves
  very poor|so poor
  cut out the shoes
  finished|already made
  buyer|paid|wealthy|rich
  stay up
  hid
  men
  stitch|sew
  made us rich|have nothing on|in rags|grateful
  little shirts
  presents
  no leather|not find any leather
  overjoyed|dressed
  danced
  no more
King Thrushbeard
  proud|haught
  chin
  Thrushbeard
  swore|oath|vow
  beggar
  fiddler|musician
  wedded|married|wife
  little hut|my house|hovel
  pots|crockery|ware
  hussar
  kitchen-maid
  are one|I am King|fiddler who
  disguised|humble|punish
  wedding|marriage
The Robber Bridegroom
  (?:promise|betroth|give).{0,30}daughter|bridegroom|suitor
  did not like|horror|no confidence|did not trust
  ashes|peas
  murderer|robber
  cask|barrel
  dragg|killed|cut
  finger
  bosom|lap
  dream
  held him fast|seized
  executed|punish
The Girl Without Hands
  poor|poverty
  behind
  promise
  devil
  hands
  pear
  King
  silver hands
  letter
  forest|away
  grew again|grown
  sought|seven years|found
  married again
"""


@dataclass(frozen=True)
class Told:
    """How many facts of a story its script tells, and which it does not."""

    title: str
    facts: int
    missing: tuple[str, ...]


def read_facts() -> dict[str, list[str]]:
    """The facts of each title."""
    facts: dict[str, list[str]] = {}
    title = ""
    for line in FACTS.strip("\n").splitlines():
        if line.startswith(" "):
            facts[title].append(line.strip())
        else:
            title = line.strip()
            facts[title] = []
    return facts


def judge_facts(stories: dict[str, str], duration_s: float | None = None) -> list[Told]:
    """Every story of the twelve among `stories` (title to text), with what its script leaves out."""
    found = []
    for title, facts in read_facts().items():
        if title not in stories:
            continue
        story = find_story(stories[title], title=title)
        fitting_s = duration_s or choose_duration_s(story.text, Channel(name="default"))
        request = ScriptRequest(story=story, duration_s=fitting_s, pattern=EditPattern.MIXED_RAPID, seed=1)
        told = " ".join(line.text for line in write_script(request).lines[1:])
        found.append(Told(title, len(facts), tuple(f for f in facts if not re.search(f, told))))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--duration", type=float, help="else what a channel that says nothing gives")
    options = parser.parse_args()
    judged = judge_facts(read_labelled(options.stories), options.duration)
    for told in judged:
        print(
            f"{told.facts - len(told.missing):3} of {told.facts:2}  {told.title}: {'; '.join(told.missing) or '-'}"
        )
    facts = sum(told.facts for told in judged)
    print(
        f"{facts - sum(len(told.missing) for told in judged)} of {facts} facts of {len(judged)} stories are told"
    )


if __name__ == "__main__":
    main()
