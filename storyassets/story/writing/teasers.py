"""Teasers: a first line made of what kind of story it is: the hunted and the hunter, a rise, a fatal mistake, a meeting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Role, Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.language import in_turn
from storyassets.story.writing.parts import Part
from storyassets.story.writing.premises import hunting_lines
from storyassets.story.writing.questions import indefinite
from storyassets.story.writing.stakes import MASS, things_in

LATE_FROM = 0.72
EARLY_UNTIL = 0.35
MAIN_CHARACTERS = 3
FEWEST_TITLE_WORDS = 2
FEWEST_TIMES = 2

_RISES = (
    (re.compile(r"\b(?:rich|riches|wealthy|fortune|treasures?)\b", re.I), "rich"),
    (re.compile(r"\b(?:renowned|famous)\b", re.I), "famous"),
)
_POOR = re.compile(r"\b(?:poor|poverty|starv\w+|penniless|beggar)\b", re.I)
_FATAL = re.compile(
    r"\b(?:died|dead|killed|drowned|devoured|ate (?:him|her|them) up|burst|crushed|beheaded|executed|made an end|put an end|"
    r"dashed to pieces|cut (?:his|her) head off|must die|poisoned)\b",
    re.I,
)
_BURST = re.compile(r"\bburst\b", re.I)
_KILLING = re.compile(
    r"\b(?:killed|devoured|ate|drowned|crushed|beheaded|executed|poisoned) (?:him|her|them|it|up|the|a|his|both|all|many|every)\b",
    re.I,
)
_SECOND_IN_TITLE = re.compile(r"^The (?:\w+ ){1,2}and (?:the|his|her) (\w+)\W*$", re.I)
_SMALL = "mouse rat lamb kid hare hen cock goose duck bird crow dove swallow sparrow frog ant fly grasshopper bee bat crab fish sheep goat calf partridge hedgehog mole crane stork snake tortoise deer stag monkey ass dog pig ox bull beetle"
_HUNTED: dict[Species, frozenset[str]] = {
    Species.CAT: frozenset(["mouse", "rat", "bird", "cock", "fish", "sparrow"]),
    Species.FOX: frozenset(
        [
            "cock",
            "hen",
            "goose",
            "duck",
            "crow",
            "bird",
            "hare",
            "mouse",
            "goat",
            "grasshopper",
            "stork",
            "crane",
        ]
    ),
    Species.WOLF: frozenset(["lamb", "kid", "sheep", "goat", "dog", "fox", "ass", "crane", "pig", "calf"]),
    Species.LION: frozenset((*_SMALL.split(), "fox", "wolf", "bear")),
    Species.EAGLE: frozenset(["hare", "lamb", "beetle", "crow", "snake", "tortoise", "dove", "fox"]),
    Species.HAWK: frozenset(["dove", "cock", "bird", "mouse", "frog"]),
    Species.WEASEL: frozenset(["mouse", "bat", "hare", "cock"]),
    Species.SNAKE: frozenset(["frog", "mouse", "bird", "eagle"]),
    Species.BEAR: frozenset(["fish", "human"]),
    Species.OWL: frozenset(["mouse", "grasshopper", "frog", "bird"]),
}


def tease(parts: Sequence[Part], people: People, seed: int = 0) -> list[str]:
    """First lines of this kind of story, the best first."""
    main = main_characters(parts, people)
    return [*_rise(parts, people, main), *_mistake(parts, people, main)]


def tease_hunt(parts: Sequence[Part], people: People, seed: int = 0) -> list[tuple[float, str]]:
    """First lines of hunter and hunted with their worth."""
    pair = _hunter_and_hunted(people, main_characters(parts, people))
    return hunting_lines(pair[1], pair[0], parts, people, seed) if pair else []


def tease_anyhow(
    parts: Sequence[Part], people: People, named: Sequence[str], seed: int = 0, title: str = ""
) -> list[str]:
    """First lines that any story has: of two who meet, who wins; of one, what it has to do with the tale's thing; its title."""
    known = [who for who in dict.fromkeys((*named, *main_characters(parts, people))) if who != FIRST_PERSON]
    met = [who for who in named if who != FIRST_PERSON][:2]
    titled = _thing_in(title, people)
    thing = titled or _thing_told(parts)
    found = []
    if len(met) < 2 and not thing:
        met = known[:2]
    if len(met) > 1:
        one, two = (people.called(who).removeprefix("the ") for who in met)
        crowds = [people.role(who).crowd for who in met]
        if crowds == [False, True]:
            found.append(f"One {one} against all these {two}.")
        elif crowds == [True, False]:
            found.append(f"One {two} against all these {one}.")
        else:
            first, second = (re.sub(r"^an? ", "", indefinite(who, people)) for who in met)
            meeting = f"{first[:1].upper()}{first[1:]} or {second}"
            found += [f"{meeting}: who wins?", f"{meeting}: who is the fool?"]
    if len(known) > 1 and thing and not titled and not any(people.role(who).crowd for who in known[:2]):
        one, two = (indefinite(who, people) for who in known[:2])
        found.append(f"{one[:1].upper()}{one[1:]}, {two}, and {re.sub(r'^an? ', 'one ', thing)}.")
    elif known and thing:
        one = indefinite(known[0], people)
        opened = f"{one[:1].upper()}{one[1:]}, {thing}, and"
        if people.role(known[0]).species is Species.HUMAN or people.role(known[0]).crowd or not titled:
            found.append(f"{opened} one bad idea.")
        else:
            found.append(f"What does {one} want with {thing}?")
    found = in_turn(title, found, seed) if found else []
    for who in known[:1]:
        name = people.called(who)
        this = "these" if people.role(who).crowd else "this"
        shown = f"{this} {name.removeprefix('the ')}" if name.startswith("the ") else name
        found.append(f"What did {shown} do wrong?")
    return found or ([title] if len(title.split()) >= FEWEST_TITLE_WORDS else [])


def _thing_in(title: str, people: People) -> str:
    """The thing that a title names, with its article: `The Cock and the Jewel`."""
    second = _SECOND_IN_TITLE.search(title)
    if second is None or people.mentions(f"the {second[1].lower()}"):
        return ""
    noun = second[1].lower()
    return noun if noun.endswith("s") or noun in MASS else f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _thing_told(parts: Sequence[Part]) -> str:
    """The thing that a tale tells of most, with its article; nothing where no thing comes twice."""
    told = Counter(name for part in parts for name, noun in things_in(part.wordings[0]))
    best = max(told, key=lambda name: (told[name], len(name)), default="")
    if told[best] < FEWEST_TIMES:
        return ""
    return best if best.endswith("s") else f"{'an' if best[0] in 'aeiou' else 'a'} {best}"


def main_characters(parts: Sequence[Part], people: People) -> list[str]:
    """Who does most, the one brought in first first where it is as many."""
    seen = Counter(part.subjects[0] for part in parts if part.subjects)
    known = [r.character_id for r in people.roles]
    return [who for who, _ in sorted(seen.items(), key=lambda item: (-item[1], known.index(item[0])))][
        :MAIN_CHARACTERS
    ]


def _rise(parts: Sequence[Part], people: People, main: Sequence[str]) -> list[str]:
    """`What made a poor shoemaker rich?`"""
    late = " ".join(p.wordings[0] for p in parts if p.place > EARLY_UNTIL)
    risen = [word for sign, word in _RISES if sign.search(late)]
    for part in parts if risen else ():
        who = part.subjects[0] if part.subjects else None
        if part.place > EARLY_UNTIL or who not in main or not _POOR.search(part.wordings[0]):
            continue
        for word in risen:
            if who and who != FIRST_PERSON and not people.role(who).crowd:
                poor = _as_poor(who, people)
                lines = [
                    f"How did {poor} get so {word}?",
                    f"{poor[:1].upper()}{poor[1:]} would soon be {word}.",
                ]
                return in_turn(poor, lines, len(late))
    return []


def _as_poor(who: str, people: People) -> str:
    """`a poor shoemaker`, `poor Hans`."""
    name, occupation = people.called(who), people.role(who).occupation
    if name.startswith("the "):
        return re.sub(r"^the (?:poor )?", "a poor ", name)
    return f"a poor {occupation}" if occupation else f"poor {name}"


def _hunter_and_hunted(people: People, main: Sequence[str]) -> tuple[Role, Role] | None:
    """Who hunts whom, by their kinds: the hunted is a main character."""
    known = [people.role(who) for who in main if who != FIRST_PERSON]
    others = [role for role in people.roles if role not in known]
    for hunter in (*known, *others):
        for hunted in known:
            prey = _HUNTED.get(hunter.species, frozenset())
            if hunter is not hunted and hunted.species.value in prey and hunted.species is not hunter.species:
                return hunter, hunted
    return None


def _mistake(parts: Sequence[Part], people: People, main: Sequence[str]) -> list[str]:
    """Of somebody who dies of it: `What killed this Farmer?`"""
    for part in reversed(parts):
        if part.place < LATE_FROM and part is not parts[-1]:
            break
        who = part.subjects[0] if part.subjects else None
        if (
            part.speaker is None
            and who in main[:1]
            and who
            and who != FIRST_PERSON
            and _FATAL.search(part.wordings[0])
            and not _KILLING.search(part.wordings[0])
        ):
            name = people.called(who)
            if name.startswith("the ") and not people.role(who).crowd:
                this = f"this {name.removeprefix('the ')}"
                burst = _BURST.search(part.wordings[0])
                return [f"Why did {this} burst?" if burst else f"What killed {this}?"]
    return []
