"""Lifeless animals: words for animals that are food, work or machines in their story: `the fish station`, `two crab cakes`, a tower crane."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyassets.model.character import Species
from storyassets.story.casting.animal_names import people_named_as_animals
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.someone import speaks
from storyassets.story.words.nouns import DETERMINERS, FoundNoun, find_nouns
from storyassets.story.words.word_tables import word_set

_EATEN = frozenset(
    {
        Species.FISH,
        Species.HEN,
        Species.CRAB,
        Species.DUCK,
        Species.LAMB,
        Species.GOOSE,
        Species.PIG,
        Species.HARE,
        Species.GOAT,
        Species.PARTRIDGE,
        Species.SNAKE,
        Species.SNAIL,
        Species.CALF,
    }
)
_OF_MEALS = re.compile(
    r"\b(?:kitchens?|chefs?|cook(?:s|ed|ing)?|restaurants?|menus?|ovens?|grill(?:s|ed)?|recipes?|dinners?|lunch(?:es)?|suppers?|"
    r"sandwich(?:es)?|soup|stew|plate[ds]?|roast(?:ed)?|freezers?|fridge|diner|caf[eé]|fr(?:ied|yer|ying)|takeaway|takeout|canteen|cafeteria|"
    r"deli|butcher|supermarket|grocery|groceries|crates? of|chip shop|market|stall|tins? of|cans? of)\b",
    re.I,
)
_OF_COOKS = re.compile(
    r"\b(?:chefs?|restaurants?|menus?|line cook|grill|fryer|freezers?|fridge|diner|caf[eé]|chip shop|takeaway|takeout|canteen|"
    r"cafeteria|deli|supermarket|grocery|microwave)\b",
    re.I,
)
_COOKED = re.compile(
    r"\b(?:cook(?:ed|s|ing)?|plat(?:ed|ing)|order(?:ed|s|ing)?|fr(?:y|ied|ies|ying)|roast(?:s|ed|ing)?|grill(?:ed|s|ing)?|bak(?:ed|es|ing)|"
    r"boil(?:ed|s|ing)?|serv(?:ed|es|ing)|burn(?:ed|t|s|ing)?|carv(?:ed|es|ing)|slic(?:ed|es|ing)|gutt(?:ed|ing)|fillet(?:ed|ing)?|"
    r"defrost(?:ed|ing)?|thaw(?:ed|ing)?|stuff(?:ed|ing)?|smok(?:ed|ing)|batter(?:ed|ing)|season(?:ed|ing)|marinat(?:ed|ing)|"
    r"(?:smell(?:s|ed|ing)?|smelt|reek(?:s|ed|ing)?|stank|stink|plates?|slices?|bowls?|pieces?|pounds?|kilos?|tins?|cans?|crates?|box|boxes|"
    r"buckets?|tubs?|trays?|pots?|bits?|smell|taste|scent|piles?) of) "
    r"(?:the |a |an |some |his |her |my |our |their |more |two |three |whole )*(?:[\w-]+ )?\Z",
    re.I,
)
_DISH_NEXT = re.compile(
    r"(?:s|'s)? (?:and chips|and rice|and potatoes|(?:stations?|suppers?|cakes?|clubs?|soups?|sandwich(?:es)?|sauces?|dinners?|pies?|salads?|markets?|"
    r"fingers?|nuggets?|sticks?|tacos?|curry|curries|stews?|burgers?|wings?|legs?|breasts?|thighs?|shops?|stalls?|counters?|kni(?:fe|ves)|bones?|"
    r"broth|noodles?|pasta|casserole|pot pie|bacon|ham|sausages?|roasts?|steaks?|chops?|shanks?|rolls?|bites?|dip|tank top|guts|scales|van|"
    r"plant|factory|line|fry|platter|dish(?:es)?|tails?|feed|coop|wire|oil|heads?)\b)",
    re.I,
)
_LIVES = re.compile(
    r",? (?:who |that |which |then |just |never |only |had |has |also |always |still |suddenly |\w+ly )?"
    r"(?:came|went|comes|goes|ran|runs|walk\w*|look\w*|swam|swims?|swimming|flew|fl(?:y|ies)|flapp\w*|sat|stood|slept|sleeps?|sleeping|ate|eats|drank|watch\w*|"
    r"follow\w*|jump\w*|hopp\w*|waddl\w*|peck\w*|cluck\w*|quack\w*|honk\w*|squawk\w*|squeal\w*|bleat\w*|bark\w*|hiss\w*|bit|bites|scratch\w*|crawl\w*|"
    r"climb\w*|escap\w*|hid|hides|lived|lives|died|laid|lays|limp\w*|stared|stares|waited|waits|turned|nibbl\w*|gasp\w*|said|says|asked|began|started|knew|wanted|"
    r"loved|hated|named|called|whose name)\b"
)
_DEALT_WITH_ALIVE = re.compile(
    r"\b(?:fed|feeds?|feeding|stroked|petted|patted|chased?|chasing|followed|met|rais(?:ed|es|ing)|rescued|saved|named|adopted|milked|herded|"
    r"hugged|hatched|tamed|trained|befriended|pet|lost|dead|wild|tame|baby|stray) (?:the |a |an |his |her |my |our |their |its |two |three )*(?:[\w-]+ )?\Z",
    re.I,
)
_MACHINES: dict[str, str] = {
    "crane": r"operator|construction|scaffold\w*|building site|\bcab\b|girders?|steel|dock(?:s|ers?|side)|containers?|\btons?\b|skyline|hoist\w*|jib|swung the crane",
    "mouse": r"click\w*|cursor|keyboard|laptop|spreadsheet",
    "bat": r"baseball|innings?|pitcher|home run|swung|dugout|wicket",
    "cricket": r"wickets?|innings?|bowled|bowler|batsman|umpire",
    "bull": r"stocks?|shares|traders?|Wall Street|brokers?",
    "bear": r"stocks?|shares|traders?|Wall Street|brokers?|teddy",
    "beetle": r"Volkswagen|VW|engine|parked|dashboard",
}
_CREATURE = re.compile(
    r"\b(?:feathers?|wings?|beaks?|nests?|nesting|pond|marsh|flew|eggs?|paws?|tails?|fur|squeak\w*|cage|cave|den|chirp\w*|horns?|pasture|hunters?)\b",
    re.I,
)


_CHESSMEN = word_set("king queen bishop knight rook pawn king# queen# bishop# knight# rook# pawn#")
_NOBLES = re.compile(
    r"\b(?:countess|castle|palace|duke|duchess|king|queen|prince|princess|tsar|emperor|coachman|carriage|nobles?|nobleman|lord|baron|estate|servants?|butler|vampire)\b",
    re.I,
)
"""Where none of these is told of, `the count` is of things."""

_CHESS = re.compile(r"\bchess(?:board|men)?\b|\bcheckmate\b", re.I)


def without_lifeless(candidates: dict[str, Candidate], narration: str, text: str) -> dict[str, Candidate]:
    """Whom a story may be about, without the animals that are only eaten, sold or driven in it, and without chessmen."""
    people_named_as_animals(text, candidates)
    dead = {key for key, c in candidates.items() if _is_machine(c, narration) or _is_mute_thing(c, text)}
    count = candidates.get("count")
    if count is not None and not count.capital and not _NOBLES.search(text) and not speaks("count", text):
        dead.add("count")
    if _CHESS.search(text):
        dead |= {key for key in _CHESSMEN & set(candidates) if not speaks(candidates[key].name, text)}
    if _OF_MEALS.search(text):
        dead |= _eaten(candidates, narration, text)
    return {key: c for key, c in candidates.items() if key not in dead}


_THINGS = frozenset({Species.LAMP, Species.POT})
_MINDS = (
    r"said|says|thought|boasted|bragged|felt|knew|wanted|wished|laughed|wept|cried|asked|answered|replied|believed|sighed|dreamed|whispered"
    r"|was (?:very |so |too )?(?:proud|vain|sad|happy|jealous|angry|afraid|lonely|glad)|loved|hated|mocked|spoke|told"
)


def _is_mute_thing(c: Candidate, text: str) -> bool:
    """`She lit the lamp`: of what neither speaks nor feels, nobody need see a face."""
    if c.nature.species not in _THINGS or speaks(c.name, text):
        return False
    return re.search(rf"\b{re.escape(c.key.rstrip('#'))}s? (?:\w+ly )?(?:{_MINDS})\b", text, re.I) is None


def _is_machine(c: Candidate, narration: str) -> bool:
    told = _MACHINES.get(c.key.rstrip("#"))
    return (
        told is not None
        and re.search(rf"\b(?:{told})\b", narration) is not None
        and _CREATURE.search(narration) is None
    )


def _eaten(candidates: dict[str, Candidate], narration: str, text: str) -> set[str]:
    """The animals of which nothing is told that only a living one does or has done to it."""
    kinds = {key for key, c in candidates.items() if c.nature.species in _EATEN and not key.startswith("=")}
    places: dict[str, list[FoundNoun]] = {key: [] for key in kinds}
    for f in find_nouns(narration):
        if f.key in kinds:
            places[f.key].append(f)
    among_cooks = _OF_COOKS.search(narration) is not None
    return {
        key
        for key, found in places.items()
        if not _lives(found, narration)
        and not speaks(candidates[key].name, text)
        and (among_cooks or any(_is_food(f, narration) for f in found))
    }


def _lives(found: Iterable[FoundNoun], narration: str) -> bool:
    return any(
        f.possessive
        or _LIVES.match(narration, f.end)
        or _DEALT_WITH_ALIVE.search(narration, max(0, f.start - 40), f.start)
        for f in found
    )


_NUMBERS = word_set("two three four five six seven eight nine ten twelve twenty dozen many several few")


def _is_food(f: FoundNoun, narration: str) -> bool:
    """`Roast chicken`, `two crab cakes`, `smelling of fish`: of one kind of meat, and never of one animal, nothing is said before it."""
    bare = not f.plural and narration[f.start].islower() and not set(f.modifiers) & (DETERMINERS | _NUMBERS)
    bare &= not any(m.endswith("'s") for m in f.modifiers)
    return bool(
        bare or _DISH_NEXT.match(narration, f.end) or _COOKED.search(narration, max(0, f.start - 50), f.start)
    )
