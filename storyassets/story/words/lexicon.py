"""Who may act in a story: nouns with the species, sex, age and work that they name, and words that tell one from another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.words import kin_words, trade_words
from storyassets.story.words import people_words as of_today
from storyassets.story.words.animal_words import ANIMALS
from storyassets.story.words.word_tables import plural_of, word_set

F, M, U = Sex.FEMALE, Sex.MALE, Sex.UNKNOWN


@dataclass(frozen=True)
class Nature:
    """What a noun says of whom it names. `thing`: acts only where the story lets it."""

    species: Species
    sex: Sex = U
    age: Age = Age.ADULT
    occupation: str = ""
    thing: bool = False


def _humans(words: str, sex: Sex, age: Age = Age.ADULT, work: bool = False) -> dict[str, Nature]:
    return {
        w.replace("_", " "): Nature(Species.HUMAN, sex, age, w.replace("_", " ") if work else "")
        for w in words.split()
    }


def _animals(table: str) -> dict[str, Nature]:
    """Lines of `species: word word*female word+male word~young`."""
    natures: dict[str, Nature] = {}
    for line in table.strip().splitlines():
        species, words = line.split(":")
        for marked in words.split():
            word = marked.rstrip("*+~")
            sex = F if "*" in marked else M if "+" in marked else U
            age = Age.CHILD if "~" in marked else Age.ADULT
            natures[word] = Nature(Species(species.strip()), sex, age)
    return natures


_ANIMALS = _animals(ANIMALS)

_THINGS = {
    word: Nature(species, sex, thing=True)
    for word, species, sex in (
        ("tree", Species.TREE, U), ("oak", Species.TREE, U), ("fir", Species.TREE, U), ("willow", Species.TREE, U),
        ("reed", Species.REED, U), ("sun", Species.SUN, M), ("wind", Species.WIND, M), ("moon", Species.MOON, F),
        ("pot", Species.POT, U), ("lamp", Species.LAMP, U), ("river", Species.RIVER, U),
        ("unit", Species.ROBOT, U), ("machine", Species.ROBOT, U), ("drone", Species.ROBOT, U), ("kiosk", Species.ROBOT, U),
    )
}  # fmt: skip

NOUNS: dict[str, Nature] = {
    **_ANIMALS,
    **_THINGS,
    **_humans(
        "man gentleman fellow father husband uncle brother bridegroom groom guy dad daddy papa stepfather stepbrother "
        "father-in-law brother-in-law widower boyfriend godfather suitor wooer frenchman englishman irishman dutchman scotsman welshman",
        M,
    ),
    **_humans(
        "woman lady mother wife aunt sister bride widow stepmother stepsister mum mom mama mother-in-law "
        "sister-in-law girlfriend godmother housewife hostess",
        F,
    ),
    **_humans("grandmother granny grandma", F, Age.OLD),
    **_humans("grandfather grandpa", M, Age.OLD),
    **_humans("boy grandson schoolboy", M, Age.CHILD),
    **_humans("son son-in-law nephew stepson bachelor", M, Age.YOUNG),
    **_humans("girl granddaughter schoolgirl", F, Age.CHILD),
    **_humans("daughter stepdaughter daughter-in-law niece", F, Age.YOUNG),
    **_humans("child infant baby orphan pupil toddler kiddo newborn grandchild twin", U, Age.CHILD),
    **_humans("youth lad", M, Age.YOUNG),
    **_humans("teenager student", U, Age.YOUNG),
    **_humans("person cousin relative acquaintance", U),
    **_humans("grandparent", U, Age.OLD),
    **_humans("maiden damsel lass", F, Age.YOUNG),
    **_humans("prince", M, Age.YOUNG, work=True),
    **_humans("princess", F, Age.YOUNG, work=True),
    **_humans(
        "queen witch maid nun shepherdess waitress nurse-maid countess duchess goddess fairy sorceress seamstress milkmaid laundress "
        "enchantress mermaid ogress actress empress",
        F,
        work=True,
    ),
    **_humans(
        "king emperor lord knight count duke god devil wizard giant dwarf farmer woodman woodcutter woodsman huntsman "
        "hunter fisherman shepherd goatherd herdsman miller blacksmith carpenter shoemaker tailor butcher baker merchant "
        "soldier sailor captain priest monk hermit beggar robber thief wagoner woodchopper ploughman plowman gardener "
        "nobleman peasant swineherd cobbler mason miser spendthrift astrologer satyr countryman drover ass-driver "
        "fowler bridegroom charcoal-burner musician fiddler sultan vizier sexton policeman fireman lumberjack "
        "goose-boy innkeeper landlord peddler pedlar host steward sorcerer elf gnome brownie clockmaker watchmaker "
        "goblin imp troll ogre genie smith tanner knacker vagabond hussar baron earl bishop pope mayor ferryman boatman watchman "
        "pirate postman milkman gamekeeper locksmith saddler magician bricklayer woodcarver ratcatcher executioner "
        "sailmaker midshipman quartermaster stonemason gunsmith magistrate impresario grenadier cavalryman hatter stagehand",
        M,
        work=True,
    ),
    **_humans(
        "traveler traveller driver servant cook doctor physician teacher scholar judge angel spirit neighbor neighbour "
        "villager messenger master mistress apprentice stranger visitor guest comrade companion friend keeper pilot "
        "engineer scientist astronaut detective officer lawyer nurse clerk manager boss guard customer buyer rider "
        "singer dancer painter inventor librarian conductor passenger potter weaver owner thresher reaper dealer trader "
        "ghost colleague coworker roommate classmate tenant janitor cashier surgeon dentist firefighter mechanic plumber "
        "electrician receptionist barber florist author writer poet actor professor coach intern commander general "
        "prisoner pilgrim wanderer hearer passer-by passerby major colonel sergeant lieutenant photographer cop paramedic "
        "barista chef cleaner secretary assistant director founder investor banker accountant programmer developer designer "
        "journalist reporter editor pianist violinist artist co-worker bully tourist hiker diver deckhand courier cyclist "
        "runner athlete champion referee senator president governor veteran spy burglar hacker scammer gambler refugee "
        "immigrant biologist astronomer physicist chemist archivist historian architect hairdresser veterinarian pharmacist "
        "therapist psychologist counselor shopkeeper bartender caller prompter understudy purser",
        U,
        work=True,
    ),
    **_humans("landlady policewoman saleswoman", F, work=True),
    **_humans("mailman salesman cameraman handyman waiter", M, work=True),
    **_humans("fiancé", M, Age.YOUNG),
    **_humans("fiancée", F, Age.YOUNG),
    **_humans(of_today.MEN, M),
    **_humans(of_today.WOMEN, F),
    **_humans(of_today.OLD_MEN, M, Age.OLD),
    **_humans(of_today.OLD_WOMEN, F, Age.OLD),
    **_humans(of_today.YOUNG_MEN, M, Age.YOUNG),
    **_humans(of_today.YOUNG_WOMEN, F, Age.YOUNG),
    **_humans(of_today.CHILDREN, U, Age.CHILD),
    **_humans(of_today.TEENAGERS, U, Age.YOUNG),
    **_humans(of_today.OLD_PEOPLE, U, Age.OLD),
    **_humans(of_today.ANY_PEOPLE, U),
    **_humans(of_today.TRADES_OF_MEN, M, work=True),
    **_humans(of_today.TRADES_OF_WOMEN, F, work=True),
    **_humans(of_today.TRADES, U, work=True),
}  # fmt: skip
for _words, _sex, _years in (
    (kin_words.GRANDMOTHERS, F, Age.OLD),
    (kin_words.GRANDFATHERS, M, Age.OLD),
    (f"{kin_words.MOTHERS} {kin_words.AUNTS}", F, Age.ADULT),
    (f"{kin_words.FATHERS} {kin_words.UNCLES}", M, Age.ADULT),
    (trade_words.PLAIN_MEN, M, Age.ADULT),
    (trade_words.PLAIN_WOMEN, F, Age.ADULT),
    (trade_words.PLAIN_OLD_MEN, M, Age.OLD),
    (trade_words.PLAIN_OLD_WOMEN, F, Age.OLD),
    (trade_words.PLAIN_OLD, U, Age.OLD),
    (trade_words.PLAIN_GIRLS, F, Age.CHILD),
    (trade_words.PLAIN_BOYS, M, Age.CHILD),
    (trade_words.PLAIN_CHILDREN, U, Age.CHILD),
    (trade_words.PLAIN_PEOPLE, U, Age.ADULT),
):
    for _word, _nature in _humans(_words, _sex, _years).items():
        NOUNS.setdefault(_word, _nature)
for _word, (_calling, _marks) in trade_words.read_trades().items():
    _sex = F if "*" in _marks else M if "+" in _marks else U
    NOUNS.setdefault(_word, Nature(Species.HUMAN, _sex, Age.CHILD if "~" in _marks else Age.ADULT, _calling))
for _species in Species:
    if _species is not Species.HUMAN:
        _word = _species.value.replace("_", " ")
        NOUNS[_word] = replace(NOUNS.get(_word, Nature(_species)), species=_species)
NOUNS["mistress"] = Nature(Species.HUMAN, F)
NOUNS["master"] = Nature(Species.HUMAN, M)

PLURALS = {
    "mice": "mouse", "geese": "goose", "oxen": "ox", "men": "man", "women": "woman", "children": "child",
    "wolves": "wolf", "calves": "calf", "thieves": "thief", "wives": "wife", "elves": "elf", "dwarves": "dwarf",
    "flies": "fly", "ladies": "lady", "gentlemen": "gentleman", "kine": "cow", "brethren": "brother",
    "fishermen": "fisherman", "woodmen": "woodman", "huntsmen": "huntsman", "noblemen": "nobleman",
    "countrymen": "countryman", "policemen": "policeman", "babies": "baby", "puppies": "puppy",
    "ponies": "pony", "fairies": "fairy", "people": "person", "folk": "person", "folks": "person", "passers-by": "passer-by",
    "police": "policeman",
}  # fmt: skip
_NO_MEN = ("german", "shaman", "roman", "norman", "human", "ottoman", "brahman")
SAME_IN_PLURAL = frozenset({"sheep", "fish", "deer", "swine"})
for _word in list(NOUNS):
    if _word != "doe" and _word not in PLURALS.values() and _word not in SAME_IN_PLURAL:
        _of_men = _word.endswith("man") and not _word.endswith(_NO_MEN)
        PLURALS.setdefault(_word[:-3] + "men" if _of_men else plural_of(_word), _word)
        PLURALS.setdefault(_word + "s", _word)

# Words for someone already named, by what they may stand for.
_BIRDS = [
    "bird",
    "crow",
    "swan",
    "eagle",
    "cock",
    "hen",
    "dove",
    "duck",
    "goose",
    "hawk",
    "crane",
    "stork",
    "swallow",
    "sparrow",
    "owl",
    "peacock",
    "partridge",
    "parrot",
    "penguin",
]
GENERIC_SPECIES: dict[str, frozenset[Species]] = {
    "bird": frozenset(Species(s) for s in _BIRDS),
    "fellow": frozenset({Species.HUMAN}),
    "man": frozenset({Species.HUMAN}),
    "woman": frozenset({Species.HUMAN}),
    "gentleman": frozenset({Species.HUMAN}),
    "lady": frozenset({Species.HUMAN}),
    "child": frozenset({Species.HUMAN}),
    "boy": frozenset({Species.HUMAN}),
    "girl": frozenset({Species.HUMAN}),
    "lad": frozenset({Species.HUMAN}),
    "lass": frozenset({Species.HUMAN}),
    "kid": frozenset({Species.HUMAN}),
    **dict.fromkeys(
        (
            "guy",
            "fella",
            "feller",
            "bloke",
            "chap",
            "dude",
            "youngster",
            "pensioner",
            "widow",
            "widower",
            "youth",
        ),
        frozenset({Species.HUMAN}),
    ),
    "maiden": frozenset({Species.HUMAN}),
    "god": frozenset({Species.HUMAN}),
    "spirit": frozenset({Species.HUMAN}),
}

MODIFIERS = word_set(
    "young old aged little big great tiny small town country city house lap lean wild north south east west first second "
    "third fourth fifth eldest youngest elder younger other white black red grey gray golden brass iron clay earthen wise "
    "sick dead baby mother father fighting mischievous fat thin hungry poor rich lame blind tame watch true real false "
    "naked ugly pretty beautiful"
)
DISTINGUISHING = word_set(
    "young old little town country city house lap lean wild first second third fourth fifth eldest youngest elder younger "
    "other white black mother father brass iron clay earthen watch aged rich poor"
)
OLD_WORDS = frozenset(
    {"old", "aged", "elderly", "ancient", "grey-haired", "gray-haired", "white-haired", "wizened"}
)
YOUNG_WORDS = frozenset({"young", "little", "baby", "tiny", "small", "youngest"})

NAMES_TOO = frozenset({"Nan", "Lola", "Lolo", "Tito", "Tita", "Zia", "Tia"})
"""`My nan` is a grandmother; `Nan Fisher` is no more than a name."""
