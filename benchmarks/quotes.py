"""Who says each quoted line: labels by hand, and how many of them the rules get right.

    python -m benchmarks.quotes stories/aesop.jsonl stories/grimm.jsonl benchmarks/stories_of_today/mended_by

A label is a story's title, a speech's first words, and its true speaker; of stories that are not ours no more than
that is kept here, and those of today are labelled in stories_of_today/speakers.toml, in the order of their speeches.
A speaker is right when all words of the label name them: by id, name or alias. A slash stands between two names for
one; `-` is nobody of the cast.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from benchmarks.labels import read_labelled, summarise
from storyassets.model.character import Role
from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.finding.find import find_story
from storyassets.story.words.excerpts import bound_reading, first_tale
from storyassets.story.words.tidying import tidy_text

OF_TODAY = Path("benchmarks/stories_of_today/speakers.toml")
NOBODY = "-"

LABELS = """
Belling the Cat
  I have a plan = young mouse
  I will say that = old mouse
Hercules and the Wagoner
  Put your shoulder = hercules
Jupiter and the Monkey
  Laugh if you will = monkey
Mercury and the Woodman
  Is this your axe = mercury
  No, that is not = woodman
  I admire your honesty = mercury
The Animals and the Plague
  Dear friends, I believe = lion
  I will confess all = lion
  Now, if I am = lion
  Your majesty = fox
  And so far as = fox
  I remember = ass
The Ass and the Grasshoppers
  What is it = ass
  Yes, it is the dew = grasshoppers
The Ass Carrying the Image
  Go along with you = driver
The Ass in the Lion's Skin
  If you had kept = fox
The Ass, the Fox, and the Lion
  I will talk to him = fox
  Your highness = fox
  I made him promise = fox
The Astrologer
  You pretend to read = villager/villagers
  What use is it = villager/villagers
The Bat and the Weasels
  You are a Mouse = weasel
  But I am not = bat
  You are a Bird = weasel
  What, I, a Bird = bat
The Boy and the Filberts
  My boy, be satisfied = mother
The Boys and the Frogs
  Oh, please, dear children = frog/frogs
The Bull and the Goat
  Do not think = bull
The Cat and the Birds
  Tweet, tweet = birds
The Cat and the Fox
  You think you are = fox
  Well, I admit = cat
  This is my trick = cat
The Cat and the Old Rat
  Take care = rat
The Cat, the Cock, and the Young Mouse
  I was strolling along = young mouse
  On top of his head = young mouse
  If it had not been = young mouse
  I am sure he was = young mouse
  My son, that gentle = mother
The Cock and the Fox
  Have you heard = fox
  What news = cock
  Your family and mine = fox
  How grand = cock
  What is it you see = fox
  Why, it looks to me = cock
  Wait = cock
  Yes = fox
The Cock and the Jewel
  No doubt you are = cock
The Dog and the Oyster
  I've learned that = dog
The Dog in the Manger
  How selfish he is = cattle
  He cannot eat the hay = cattle
The Dog, the Cock, and the Fox
  A hearty welcome = fox
  I feel highly flattered = cock
The Dogs and the Fox
  If that Lion had been = fox
The Eagle and the Jackdaw
  What a funny bird = children
  That is a Jackdaw = shepherd
The Eagle and the Kite
  Why do you look so = kite
  I want to get married = eagle
  Take me = kite
  Do you really think = eagle
  Why, of course = kite
  Is that the Ostrich = eagle
  To win you = kite
The Farmer and the Stork
  Please let me go = stork
  You may be a very = farmer
The Fighting Bulls and the Frog
  What are you afraid of = young frog
  Do you not see = old frog
The Fisherman and the Little Fish
  Please spare me = fish
  How foolish I should = fisherman
The Fox and the Crow
  No need to search = fox
  Good-morning = fox
  What a charming creature = fox
  Thank you = fox
The Fox and the Grapes
  What a fool I am = fox
The Frog and the Mouse
  Won't you pay me = frog
The Frogs and the Ox
  A great big monster = frog/frogs/brothers/sisters
  Big, was he = old frog
  Was he as big as = old frog
  Oh, much bigger = frogs/sisters
  He could not have = old frog
The Frogs Who Wished for a King
  How now = jupiter
The Goatherd and the Wild Goats
  Is that the thanks = goatherd/shepherd
  Do not expect us = goat/goats
The Hares and the Frogs
  Look = hare
The Lark and Her Young Ones
  This wheat is now = farmer
  Do not be frightened = lark
  If this wheat is not = farmer
  Then we must be off = lark/mother
The Leap at Rhodes
  No need of witnesses = hearer
The Lion's Share
  One, that is myself = lion
  I am King Lion = lion
  If any of you = lion
The Lion, the Bear, and the Fox
  How much better = lion bear
The Man and the Satyr
  To warm my hands = man
  To cool my porridge = man
  Goodby = satyr
The Mischievous Dog
  You would be wiser = acquaintance
The Miser
  My gold = miser
  Your gold! There = stranger
  Buy = miser
  If that is the case = stranger
The Mouse and the Weasel
  My friend, I know = weasel
The North Wind and the Sun
  Let us agree = sun
  Very well = wind
The Old Lion and the Fox
  I should be glad = fox
The Owl and the Grasshopper
  Get away from here = owl
  Have you no manners = owl
  Well sir = owl
The Oxen and the Wheels
  Silence = oxen
The Peacock and the Crane
  Look = peacock
  Follow me = crane
The Porcupine and the Snakes
  I am very well = porcupine
The Quack Toad
  Mr. Toad = fox
The Rabbit, the Weasel, and the Cat
  Come close to me = cat
The Rat and the Elephant
  What fools = rat
  Look at me = rat
The Sheep and the Pig
  What makes you squeal = sheep
  The Shepherd often = sheep
  That is all very well = pig
The Shepherd Boy and the Wolf
  Wolf! Wolf = boy
  He cannot fool us = villagers
The Stag, the Sheep, and the Wolf
  Yes, yes = stag
  The Wolf! = sheep
The Swallow and the Crow
  Just look at = swallow
  Your feathers may = crow
The Tortoise and the Ducks
  We can help you = ducks
  This must surely be = crow
  Why certainly = tortoise
The Town Mouse and the Country Mouse
  You may have luxuries = country mouse
The Travelers and the Purse
  Do not say = companion
The Two Pots
  It would take so little = earthen pot
  Don't let that keep = brass pot
The Wolf and His Shadow
  Why, see how big = wolf
The Wolf and the Crane
  I will reward you = wolf
  But what about my = crane
  Haven't you got it = wolf
The Wolf and the House Dog
  You can be as well-fed = dog
  What must I do = wolf
  Hardly anything = dog
  What is that on = wolf
  Nothing at all = dog
  What! nothing = wolf
  Oh, just a trifle = dog
  But please tell me = wolf
  Perhaps you see = dog
  What! A chain = wolf
  Not always = dog
  All the difference = wolf
The Wolf and the Kid
  Please, Mr. Wolf = kid
The Wolf and the Lean Dog
  Let me remind = dog
  Sir, I shall be = dog
The Wolf and the Lion
  You have no right = wolf
  Your property = lion
The Wolf and the Sheep
  Please fetch me = wolf
  Solid food = sheep
The Wolf, the Kid, and the Goat
  Take good care = goat
  Down with the Wolf and all his race, = wolf
  Show me a white paw = kid
  You can never be = kid
The Wolves and the Sheep
  Why is there always = wolves
The Young Crab and His Mother
  Why in the world = old crab
  Show me how = young crab
Two Travelers and a Bear
  It looked just as if = man
The Peasant’s Wise Daughter
  We ought to ask = daughter
  Listen, as our lord = peasant/father
  Father, if we have = daughter
  Ah! if I had but listened to my daughter! Alas = peasant/father
  She told me that = peasant/father
  If you have a daughter = king
  Come to me not = king
  Yes, I will tell you = queen/daughter
  I am fishing = second peasant
  Why hast thou behaved = king
  Yes, my dear husband = queen/wife/daughter
  Good God! where = king
  My dear lord and King = queen/wife/daughter
  Dear wife, thou = king
King Thrushbeard
  The wine-cask = princess
  Let him come up = king
  Your song has pleased = king
  To whom does that = princess
  Ah, unhappy girl = princess
  Oh goodness = princess
  That is my house = fiddler
  Where are the servants = princess
  I have done great = princess
The Wonderful Musician
  Ah, here is a wolf = musician
  Ah, dear musician, how beautifully thou dost play. = wolf
  Look, if thou wilt = musician
  Little fox = musician
  Brother wolf, come = fox
  Why, a hare = musician
  Now briskly = musician
  At last comes = musician
Doctor Knowall
  Oh, yes, that is = doctor
  What must I do = peasant
  In the first place = doctor
  Oh, yes, but Grethe = peasant
  Yes, but my wife = peasant
  Grethe, that was = peasant
  The doctor knows all = first servant
  Grethe, that is the second = peasant
  Ah, poor Crabb = crabb/knowall
  There! he knows = lord
  My lord, now = crabb/knowall
  I know you are = crabb/knowall
  That man knows = fifth servant
Gambling Hansel
  For my part, you = hansel
  Hansel, do come in = vagabonds
  Alack, sir = hansel
  Lord, this thing must not go on, he will = peter
  Hansel, come out = death
  Just wait a little = hansel
  Come down = hansel
The Lord’s Animals and the Devil’s
  Thy creatures have = devil
  Why didst thou = lord
  I will pay thee = lord
The Elves
  What think you = shoemaker/man
  The little men have = wife/woman
  I shall be very glad = shoemaker/man
  Now we are boys = men/elves
The Wolf and the Man
  If I had but the = wolf
  I can help thee = fox
  Is that a man = wolf
  No, that was one = fox
  Look, there comes = fox
  It is a pity = huntsman
  Well, brother wolf = fox
  See what a braggart = fox
The Robber Bridegroom
  If any good suitor = miller
  Thou art my betrothed = bridegroom
  I know not where = maiden/daughter/bride
  Can you not tell = maiden/daughter/bride
  Alas, poor child = woman
  Hast thou looked = robber
  Come and get = woman
  The old woman is right = robbers
  Come, my darling = bridegroom
  Then I will relate = maiden/daughter/bride
Wise Folks
  Trina, I am going = peasant
  For heaven's sake = wife/woman
  You must give me = wife/woman
  How pleased Hans = wife/woman
  Where is the money = peasant
  What kind of = peasant
  Have you seen = son/youth
  Alas, I have been = son/youth
  Thou hast done well = mother
  Trina, as your luck = peasant
The Girl Without Hands
  Why dost thou plague = devil
  What can that be = miller
  When three years = devil
  Tell me, miller = wife
  Take all water = devil
  Cut her hands off = devil
  How could I cut = miller
  Dear father, do = daughter/girl/maiden
  Last night, a spirit = gardener
  Comest thou from = priest
  I am no spirit = daughter/girl/maiden
  If thou art forsaken = king
  Be at peace = mother
  Go out with thy = angel
  Dear mother, how = child
  My wife had silver = king
Simeli Mountain
  Simeli mountain = brother/rich
  Bird, have we caught = robbers
  What hast thou been = brother/rich
The Goose-Girl
  Dear child, preserve = queen
  Dismount, and take = princess
  If you are thirsty = maid
  Ah, Heaven = princess
  If you wish to drink = maid
  Falada is more = maid
  I picked her up = maid
  I have a little boy = old king
  Dearest husband = maid
  I will do so = young king
  Then send for the = maid
  Alas, young Queen = falada
  Blow, blow = princess
  I won't tend = conrad
  Why not = old king
  Oh, because she = conrad
  I may not tell you = princess
  If thou wilt not tell = old king
  Here am I deserted = princess
  She deserves no = maid
  It is thou = old king
"""


@dataclass(frozen=True)
class Label:
    title: str
    opening: str
    speaker: str


@dataclass(frozen=True)
class Verdict:
    """What the rules made of one label; `given` is None where the narrator reads the speech."""

    label: Label
    given: str | None
    right: bool


def read_labels() -> list[Label]:
    labels, title = [], ""
    for line in LABELS.strip().splitlines():
        if not line.startswith(" "):
            title = line.strip()
            continue
        opening, speaker = line.rsplit("=", 1)
        labels.append(Label(title, opening.strip(), speaker.strip()))
    return labels


def judge_quotes(stories: dict[str, str]) -> list[Verdict]:
    """Every label whose story is among `stories` (title to text), with the speaker whom the rules give."""
    verdicts: list[Verdict] = []
    speeches: dict[str, list[tuple[str, Role | None]]] = {}
    for label in read_labels():
        if label.title not in stories:
            continue
        if label.title not in speeches:
            speeches[label.title] = attribute_speeches(label.title, stories[label.title])
        role = _find_speaker(label.opening, speeches[label.title])
        verdicts.append(Verdict(label, role.character_id if role else None, _is_right(role, label)))
    return verdicts


def judge_quotes_of_today(folder: Path) -> list[Verdict]:
    """Every label whose story is in that folder, by the name of its file."""
    verdicts: list[Verdict] = []
    for name, fields in tomllib.loads(OF_TODAY.read_text(encoding="utf-8")).items():
        path = folder / f"{name}.md"
        verdicts += judge_story(path, fields["speeches"]) if path.exists() else []
    return verdicts


def judge_story(path: Path, rows: list[list[str]]) -> list[Verdict]:
    """Every label of one story, in the order of its speeches, with the speaker whom the rules give."""
    verdicts: list[Verdict] = []
    speeches = attribute_speeches(None, path.read_text(encoding="utf-8"), whole=True)
    for opening, speaker in rows if speeches else []:
        label = Label(path.stem, opening, speaker)
        at = _find_speech(opening, speeches)
        role = speeches[at][1] if at is not None else None
        verdicts.append(Verdict(label, role.character_id if role else None, _is_right(role, label)))
        # What begins alike later is another speech; one piece may hold two labels.
        speeches = speeches[at:] if at is not None else speeches
        if at is not None and speeches and _plain(speeches[0][0]) == _plain(opening):
            speeches = speeches[1:]
    return verdicts


def attribute_speeches(title: str | None, text: str, *, whole: bool = False) -> list[tuple[str, Role | None]]:
    """Each speech of a story and who says it, or None for the narrator; `whole`: as it is told in its own sentences."""
    story = find_story(text, title=title)
    paragraphs = first_tale(bound_reading(story.text.split("\n\n")))
    paragraphs = tidy_text(paragraphs) if whole else paragraphs
    people = find_people("\n\n".join(paragraphs), story.title)
    pieces = read_pieces(paragraphs, people, whole=whole)
    return [(p.text, people.role(p.speaker) if p.speaker else None) for p in pieces if p.speaker or p.aloud]


def _find_speech(opening: str, speeches: list[tuple[str, Role | None]]) -> int | None:
    """Which speech begins so, or the first one that it is a part of."""
    plain = _plain(opening)
    begun = [n for n, (text, _) in enumerate(speeches) if f"{_plain(text)} ".startswith(f"{plain} ")]
    found = begun or [n for n, (text, _) in enumerate(speeches) if f" {plain} " in f" {_plain(text)} "]
    return found[0] if found else None


def _find_speaker(opening: str, speeches: list[tuple[str, Role | None]]) -> Role | None:
    at = _find_speech(opening, speeches)
    return speeches[at][1] if at is not None else None


def _is_right(role: Role | None, label: Label) -> bool:
    return role is None if label.speaker == NOBODY else role is not None and _is(role, label)


def _is(role: Role, label: Label) -> bool:
    words = re.split(
        r"[\s_]+", " ".join((role.character_id, role.name, role.occupation, *role.aliases)).lower()
    )
    words += [role.age.value] if role.age.value in ("old", "young") else []
    return any(set(name.split()) <= set(words) for name in label.speaker.split("/"))


def _plain(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", text.lower().replace("’", "'")).strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+", type=Path)
    options = parser.parse_args()
    folders = [path for path in options.stories if path.is_dir()]
    verdicts = judge_quotes(read_labelled([path for path in options.stories if path not in folders]))
    verdicts += [verdict for folder in folders for verdict in judge_quotes_of_today(folder)]
    for v in verdicts:
        if not v.right:
            print(
                f"{'WRONG' if v.given else 'narrator'}: {v.label.title}: {v.label.opening} …: "
                f"{v.given or '-'}, in truth {v.label.speaker}"
            )
    print(summarise(verdicts, "quotes", "given to a character"))


if __name__ == "__main__":
    main()
