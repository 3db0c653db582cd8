"""Costumes: what someone wears, by the story's word for them and by whether the story is of today."""

from __future__ import annotations

import re

from storyassets.model.character import Age, Costume, Role, Sex
from storyassets.model.script import Script
from storyassets.story.casting.told_clothes import costume_of_occasion
from storyassets.story.reading.spaceships import flies_in_space
from storyassets.story.words.people_words import FROM_A_LAND
from storyassets.story.words.whole_words import stands_whole
from storyassets.story.words.word_tables import index_nouns, word_set

_SEA = word_set(
    "ship ships sea ocean sail sails sailor sailors mast deck anchor harbour harbor voyage aboard crew whale vessel vessels "
    "lighthouse reef shipwreck shipwrecked schooner steamer trawler seas ferry lifeboat yacht"
)
_SHIPS = word_set("ferry trawler schooner steamer submarine lifeboat")
_AT_SEA_TOO = word_set("captain officer mate boy cabin-boy pilot")
EVERYDAY = frozenset({Costume.MODERN, Costume.PEASANT, Costume.BYGONE})
"""What people wear who are nothing in particular."""

_LEAST_SEA = 2
_CAPTAIN_OF_SIDE = re.compile(
    r"\b(?:our|their|team|club|side['’]s|choir['’]s|the other) captain\b|\bcaptain of (?:the|our|their) (?:\w+ )?(?:team|side|choir|club|crew)\b"
)
_ANCHORS = word_set("anchor anchorman crew deck")
"""Of a rope, a relay, a broadcast or a house as well: alone they make no sea."""

_COSTUME_WORDS: dict[Costume, str] = {
    Costume.KING: "king emperor sultan jupiter",
    Costume.QUEEN: "queen empress",
    Costume.PRINCE: "prince knight",
    Costume.LORD: "lord nobleman count duke baron earl squire",
    Costume.PRINCESS: "princess lady countess",
    Costume.SHEPHERD: "shepherd shepherdess goatherd herdsman herd herdboy gooseherd goose-boy swineherd conrad",
    Costume.FARMER: "farmer ploughman plowman husbandman farmhand gardener wagoner waggoner carter driver reaper thresher ass-driver drover rancher landscaper beekeeper",
    Costume.HUNTER: "hunter huntsman hunters archer fowler trapper",
    Costume.SOLDIER: "soldier guard captain general commander warrior officer major colonel sergeant lieutenant corporal private admiral gunner sapper sniper airman guardsman grenadier cavalryman hussar",
    Costume.MERCHANT: "merchant trader peddler pedlar miser banker innkeeper rich host steward mayor",
    Costume.MILLER: "miller baker butcher grocer greengrocer fishmonger",
    Costume.FISHERMAN: "fisherman fisher fishermen",
    Costume.WOODCUTTER: "woodcutter woodman woodsman carpenter lumberjack builder",
    Costume.SAILOR: "sailor mariner ferryman boatman skipper helmsman seaman keeper deckhand sailmaker midshipman boatswain bosun quartermaster purser",
    Costume.BEGGAR: "beggar pauper tramp spendthrift",
    Costume.WITCH: "witch sorceress enchantress",
    Costume.WIZARD: "wizard magician sorcerer alchemist astronomer mercury god devil",
    Costume.THIEF: "thief robber burglar bandit pirate pickpocket shoplifter intruder",
    Costume.PRIEST: "priest monk parson vicar pastor bishop friar st. saint peter preacher minister reverend rabbi imam deacon missionary",
    Costume.DOCTOR: "doctor physician surgeon dentist paramedic knowall psychiatrist oncologist cardiologist pediatrician obstetrician vet veterinarian pharmacist coroner medic optician",
    Costume.NURSE: "nurse midwife orderly caregiver",
    Costume.POLICE: "police policeman policewoman detective constable sheriff cop deputy marshal bailiff ranger",
    Costume.COOK: "cook chef dishwasher",
    Costume.TAILOR: "tailor shoemaker cobbler weaver seamstress watchmaker clockmaker",
    Costume.MAID: "maid servant waiting-maid kitchen-maid maidservant housekeeper chambermaid",
    Costume.SCHOLAR: "scholar teacher professor judge philosopher student librarian schoolmaster lawyer astrologer",
    Costume.OFFICE: "manager boss colleague coworker secretary clerk engineer lawyer landlord programmer accountant director banker investor founder landlady assistant receptionist superintendent president senator governor developer principal headmaster headmistress headteacher businessman businesswoman supervisor attorney prosecutor agent realtor broker consultant analyst notary ceo entrepreneur politician candidate dean announcer presenter tutor lecturer schoolteacher jeweler jeweller concierge butler usher auctioneer tycoon millionaire billionaire anchorman inspector chairman chairwoman bookkeeper auditor "
    "conductor composer impresario magistrate barrister solicitor trustee treasurer registrar executor administrator appraiser",
    Costume.ASTRONAUT: "astronaut cosmonaut spaceman spacewoman",
    Costume.PILOT: "pilot copilot co-pilot aviator",
    Costume.FIREFIGHTER: "firefighter fireman firewoman",
    Costume.MINER: "miner pitman collier quarryman",
    Costume.WORKER: "roofer welder bricklayer scaffolder docker stevedore steelworker roadworker rigger",
    Costume.PEASANT: "peasant villager countryman",
}
_COSTUMES = index_nouns(_COSTUME_WORDS)
_FEMALE_COSTUMES = {
    Costume.KING: Costume.QUEEN,
    Costume.PRINCE: Costume.PRINCESS,
    Costume.LORD: Costume.PRINCESS,
}
_MALE_COSTUMES = {
    Costume.MAID: Costume.PEASANT,
    Costume.QUEEN: Costume.KING,
    Costume.PRINCESS: Costume.PRINCE,
}
_BUILDS = re.compile(r"\bbuilders?\b")
_COMMANDS = re.compile(r"\b(?:major|colonel|general|captain|lieutenant|commander)\b")
_GUARDS = re.compile(r"\b(?:guards?|officers?)\b")
_ROYAL = re.compile(r"\b(king|queen|emperor)['’]s (daughter|son|child|wife)\b")
_CHILDREN_MAY_WEAR = {
    Costume.PRINCE,
    Costume.PRINCESS,
    Costume.SHEPHERD,
    Costume.KING,
    Costume.QUEEN,
    Costume.ASTRONAUT,
    Costume.BEGGAR,
    Costume.MAID,
    Costume.WITCH,
    Costume.MILLER,
    Costume.COOK,
}


_POLICE_WORK = word_set(
    "police policeman policemen policewoman cop cops burglar burglary arrest arrested detective detectives murder patrol precinct "
    "robbery robbed thief thieves handcuffs squad suspect constable sheriff alibi stabbed murdered murderer"
)
_OF_POLICE_TOO = word_set("sergeant lieutenant captain officer superintendent chief")
"""In a uniform; an inspector wears a suit."""
_ARMY = word_set(
    "rifle rifles guns bayonet wire army war soldier soldiers regiment battalion trench trenches platoon shelling private corporal barracks"
)


_SPACE = word_set(
    "orbit spaceship spaceships starship spacecraft airlock galaxy light-years asteroid space-station"
)
_FLIGHTS = word_set(
    "flight flights airport runway cockpit plane planes airline boarding takeoff passengers gate co-pilot copilot jet"
)
_LEAST_FLIGHTS = 2
_PRIVATES = word_set("private corporal sergeant soldier lieutenant gunner sapper")
_KEEPERS = word_set("keeper keepers")
_ON_LAND = word_set("groundsman park-keeper night-watchman bell-ringer bellringer")
_THE_MEN = word_set("men boys lads")


_MINES = word_set("mine mines colliery coalmine pit pits shaft shafts gallery galleries coal seam")
_MINERS = word_set("miner miners pitmen colliers")
_LEAST_MINE = 2


def _is_of_mine(words: set[str]) -> bool:
    return bool(words & _MINERS) and len(words & (_MINES | _MINERS)) >= _LEAST_MINE


def _may_be_miner(role: Role, called: str) -> bool:
    """The men of a mine, and whoever of them has no other calling."""
    if role.crowd:
        return called in _THE_MEN
    grown = role.age in (Age.YOUNG, Age.ADULT) and role.sex is Sex.MALE and role.name != "I"
    return grown and (not role.occupation or role.occupation in _OF_MINES)


_BUILDING = word_set(
    "crane scaffold scaffolding girder girders bricks cement concrete excavator bulldozer construction builders demolition foreman steel towers"
)
_BUILDERS = word_set("worker workers foreman builders crew operator")
_LEAST_BUILDING = 2
_CREWS = word_set("men crew fishermen hands")
_FISHING = word_set("fishing trawler nets net mackerel herring cod haddock tuna catch")


def _is_of_building(words: set[str]) -> bool:
    return len(words & _BUILDING) >= _LEAST_BUILDING


def _builds(role: Role, script: Script) -> bool:
    does = r"(?:had |has )?(?:built|builds|welded|laid bricks|operated the crane|drove the crane)\b"
    return (
        not role.occupation
        and re.search(rf"\b{re.escape(role.name)} (?:\w+ )?{does}", _text_of(script)) is not None
    )


_OF_MINES = word_set("man brother son husband father foreman uncle friend")


_WARDS = word_set("ward wards hospital nurse nurses infirmary")
_NURSING_SISTER = re.compile(r"\b(?:the (?:night |ward )?sister|Sister [A-Z])\b")


def _text_of(script: Script) -> str:
    return " ".join((script.title, *(line.text for line in script.lines)))


def _words_of(script: Script) -> set[str]:
    return set(re.findall(r"[a-z-]+", _text_of(script).lower()))


def is_of_police(script: Script) -> bool:
    """Whether a script is about what the police do, and not about an army: its sergeant is a policeman."""
    words = _words_of(script)
    return len(words & _POLICE_WORK) > len(words & _ARMY)


def company_of(role: Role, script: Script) -> Costume | None:
    """What somebody wears by those they belong to: the men of a company are soldiers, the captain of a spaceship is none."""
    words, called = _words_of(script), (role.occupation or role.name).lower()
    if own := costume_of_occasion(role, _text_of(script)):
        return own
    if called in _OF_POLICE_TOO and (words & _SPACE or flies_in_space(_text_of(script).lower())):
        return Costume.MODERN
    if "captain" in (called, *role.aliases) and _leads_a_side(script, words):
        return Costume.MODERN
    if "pine uniform" in role.looks or (called in _KEEPERS and not _keeps_light(role, words)):
        return Costume.MODERN
    if _is_of_mine(words) and _may_be_miner(role, called):
        return Costume.MINER
    if called in ("pilot", "copilot") and words & _SPACE:
        return Costume.ASTRONAUT
    if called == "captain" and len(words & _FLIGHTS) >= _LEAST_FLIGHTS and not is_at_sea(script):
        return Costume.PILOT
    if _is_of_building(words) and (called in _BUILDERS or _builds(role, script)):
        return Costume.WORKER
    if role.crowd and called in _CREWS and is_at_sea(script):
        return Costume.FISHERMAN if words & _FISHING else Costume.SAILOR
    if called == "sister" and words & _WARDS and _NURSING_SISTER.search(_text_of(script)):
        return Costume.NURSE
    if called in ("officer", "officers") and len(words & _ARMY) > len(words & _POLICE_WORK):
        return Costume.OFFICER
    soldiers = any(one.occupation in _PRIVATES for one in script.roles) and words & (_ARMY | {"company"})
    foe = {called, *role.aliases} & FROM_A_LAND and role.sex is not Sex.FEMALE
    return Costume.TROOPER if soldiers and (foe or (role.crowd and called in _THE_MEN)) else None


def _keeps_light(role: Role, words: set[str]) -> bool:
    """Whether a keeper is one by the sea: no groundsman or bell-ringer, whatever else a story says of the sea."""
    return role.name.lower() not in _ON_LAND and bool(words & _SEA)


def _leads_a_side(script: Script, words: set[str]) -> bool:
    """`Ailsa, our captain`, where two sides pull and no ship, army or police is told of: in what everybody wears."""
    ours = _CAPTAIN_OF_SIDE.search(_text_of(script)) is not None
    return ours and not words & (_ARMY | _POLICE_WORK) and not is_at_sea(script)


def is_at_sea(script: Script) -> bool:
    """Whether a script speaks of a ship and the sea: its captain is a sailor, not a soldier."""
    words = re.findall(r"[a-z]+", " ".join((script.title, *(line.text for line in script.lines))).lower())
    told = [word for word in words if word in _SEA]
    return (len(told) >= _LEAST_SEA and not _ANCHORS.issuperset(told)) or not _SHIPS.isdisjoint(words)


def choose_costume(
    role: Role, of_today: bool, at_sea: bool = False, title: str = "", of_police: bool = False
) -> Costume:
    """The costume of a human: by what they are, most of all in the title, else everyday clothes of their time."""
    if of_police and of_today and (role.occupation or role.name).lower() in _OF_POLICE_TOO:
        return Costume.POLICE
    if at_sea and (role.occupation or role.name).lower() in _AT_SEA_TOO:
        return Costume.SAILOR
    everyday = Costume.MODERN if of_today else Costume.PEASANT
    words = (role.occupation, role.name, *role.aliases)
    titled = [word for word in words if stands_whole(title.lower(), word.lower())]
    for text in (*titled, *words):
        costume = _costume_of(text.lower())
        if costume is None:
            continue
        if of_today and costume is Costume.WOODCUTTER and _BUILDS.search(text.lower()):
            costume = Costume.WORKER
        if of_today and costume is Costume.PRINCESS and "lady" in text.lower():
            continue  # from Toronto, not of the court
        if of_today and costume is Costume.FARMER and "driver" in text.lower():
            continue  # of a bus, not of oxen
        if costume is Costume.DOCTOR and not of_today:
            costume = Costume.PHYSICIAN
        elif costume is Costume.MERCHANT and of_today:
            costume = Costume.OFFICE
        elif costume is Costume.SOLDIER and of_today:
            costume = uniform_of(text.lower())
        elif costume is Costume.SCHOLAR and of_today:
            costume = _learned_of_today(text.lower())
        if role.age is Age.CHILD and costume not in _CHILDREN_MAY_WEAR:
            continue
        if role.sex is Sex.FEMALE:
            return _FEMALE_COSTUMES.get(costume, costume)
        if role.sex is Sex.MALE:
            return _MALE_COSTUMES.get(costume, costume)
        return costume
    return everyday


def as_worn_today(costume: Costume, of_today: bool) -> Costume:
    """Who teaches today wears no gown."""
    return Costume.OFFICE if of_today and costume is Costume.SCHOLAR else costume


def _learned_of_today(text: str) -> Costume:
    """What those wear in our time who wore gowns of old: judges still do, students wear what they like."""
    if re.search(r"\b(?:judge|justice|priest)\b", text):
        return Costume.JUDGE
    return Costume.MODERN if "student" in text or "astrologer" in text else Costume.OFFICE


def uniform_of(text: str) -> Costume:
    """What those wear in our time who were soldiers of old: privates, their officers, and who only guards."""
    if _COMMANDS.search(text):
        return Costume.OFFICER
    return Costume.POLICE if _GUARDS.search(text) else Costume.TROOPER


def own_costumes(role: Role) -> tuple[Costume, ...]:
    """The costumes of all that a role is called, in that order: of a peasant who becomes a doctor, both."""
    found = (costume_called(text) for text in (role.occupation, role.name, *role.aliases))
    return tuple(dict.fromkeys(costume for costume in found if costume is not None))


def costume_called(text: str) -> Costume | None:
    """The costume of what someone is called; nothing for what is no trade."""
    return _costume_of(text.lower())


def _costume_of(text: str) -> Costume | None:
    royal = _ROYAL.search(text)
    if royal:
        return {"daughter": Costume.PRINCESS, "son": Costume.PRINCE, "wife": Costume.QUEEN}.get(
            royal.group(2), Costume.PRINCE
        )
    # The last word is the noun: a 'fisher boy' is a boy, a 'shepherd boy' is found by the word before.
    for word in reversed(re.findall(r"[a-z.\-]+", text)):
        if word in _COSTUMES:
            return _COSTUMES[word]
    return None
