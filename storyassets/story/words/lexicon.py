"""What the words of stories mean to the rules: who may act in one, and which verbs tell of speech or deed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.words.word_tables import word_set

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


_ANIMALS = _animals("""
ant: ant
ass: ass donkey mule jackass
bat: bat
bear: bear cub~
bee: bee wasp hornet
bird: bird lark nightingale robin thrush finch wren starling blackbird cuckoo nestling~ fledgling~
boar: boar
bull: bull+ bullock+
calf: calf~
camel: camel
cat: cat kitten~ tomcat+
cock: cock+ rooster+ cockerel+
cow: cow* heifer*
crab: crab
crane: crane heron
crow: crow raven rook jackdaw magpie
deer: deer doe* hind* fawn~ roe
dog: dog hound puppy~ mastiff greyhound
dove: dove pigeon
duck: duck duckling~ drake+
eagle: eagle
elephant: elephant
fish: fish trout salmon pike
fly: fly gnat mosquito
fox: fox vixen*
frog: frog toad tadpole~
goat: goat kid~ billy-goat+
goose: goose gander+ gosling~
grasshopper: grasshopper cricket locust
hare: hare rabbit bunny~
hawk: hawk kite falcon
hedgehog: hedgehog porcupine
hen: hen* chick~ chicken*
horse: horse mare* colt~ foal~ pony steed stallion+
lamb: lamb~
leopard: leopard panther
lion: lion+ lioness*
mole: mole
monkey: monkey ape
mouse: mouse
owl: owl
ox: ox
partridge: partridge
peacock: peacock+
pig: pig hog sow* piglet~ swine
rat: rat
robot: robot android
sheep: sheep ewe* ram+ wether+
snake: snake serpent viper adder
sparrow: sparrow
spider: spider
stag: stag+ hart+ roebuck+
stork: stork
swallow: swallow
swan: swan
tiger: tiger
tortoise: tortoise turtle
weasel: weasel stoat ferret
wolf: wolf
squirrel: squirrel chipmunk
zebra: zebra
giraffe: giraffe
parrot: parrot macaw
penguin: penguin
butterfly: butterfly moth
snail: snail slug
whale: whale
dolphin: dolphin porpoise
""")

_THINGS = {
    word: Nature(species, sex, thing=True)
    for word, species, sex in (
        ("tree", Species.TREE, U), ("oak", Species.TREE, U), ("fir", Species.TREE, U), ("willow", Species.TREE, U),
        ("reed", Species.REED, U), ("sun", Species.SUN, M), ("wind", Species.WIND, M), ("moon", Species.MOON, F),
        ("pot", Species.POT, U), ("lamp", Species.LAMP, U), ("river", Species.RIVER, U),
    )
}  # fmt: skip

NOUNS: dict[str, Nature] = {
    **_ANIMALS,
    **_THINGS,
    **_humans(
        "man gentleman fellow father husband uncle brother bridegroom groom guy dad daddy papa stepfather stepbrother "
        "father-in-law brother-in-law widower boyfriend godfather suitor wooer",
        M,
    ),
    **_humans(
        "woman lady mother wife aunt sister bride widow stepmother stepsister mum mom mama mother-in-law "
        "sister-in-law girlfriend godmother housewife hostess",
        F,
    ),
    **_humans("grandmother granny grandma", F, Age.OLD),
    **_humans("grandfather grandpa", M, Age.OLD),
    **_humans("boy grandson lad schoolboy", M, Age.CHILD),
    **_humans("son son-in-law nephew stepson bachelor", M, Age.YOUNG),
    **_humans("girl granddaughter niece schoolgirl", F, Age.CHILD),
    **_humans("daughter stepdaughter daughter-in-law", F, Age.YOUNG),
    **_humans("child infant baby orphan pupil toddler kiddo newborn grandchild twin", U, Age.CHILD),
    **_humans("youth", M, Age.YOUNG),
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
        "pirate postman milkman gamekeeper locksmith saddler magician bricklayer woodcarver ratcatcher executioner",
        M,
        work=True,
    ),
    **_humans(
        "traveler traveller driver servant cook doctor physician teacher scholar judge angel spirit neighbor neighbour "
        "villager messenger master mistress apprentice stranger visitor guest comrade companion friend keeper pilot "
        "engineer scientist astronaut detective officer lawyer nurse clerk manager boss guard customer buyer rider "
        "singer dancer painter inventor librarian conductor passenger potter weaver owner thresher reaper dealer trader "
        "ghost colleague coworker roommate classmate tenant janitor cashier surgeon dentist firefighter mechanic plumber "
        "electrician receptionist waiter barber florist author writer poet actor professor coach intern commander general "
        "prisoner pilgrim wanderer hearer passer-by passerby",
        U,
        work=True,
    ),
}  # fmt: skip
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
}  # fmt: skip
SAME_IN_PLURAL = frozenset({"sheep", "fish", "deer", "swine"})
for _word in list(NOUNS):
    if _word != "doe" and _word not in PLURALS.values() and _word not in SAME_IN_PLURAL:
        PLURALS[_word + ("es" if _word.endswith(("s", "sh", "ch", "x")) else "s")] = _word

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
OLD_WORDS = frozenset({"old", "aged", "elderly", "ancient", "grey-haired"})
YOUNG_WORDS = frozenset({"young", "little", "baby", "tiny", "small", "youngest"})

SPEECH_VERBS = [
    "said",
    "says",
    "replied",
    "answered",
    "cried",
    "asked",
    "exclaimed",
    "whispered",
    "shouted",
    "screamed",
    "muttered",
    "murmured",
    "thought",
    "called",
    "told",
    "yelled",
    "sobbed",
    "begged",
    "demanded",
    "snapped",
    "sighed",
    "bleated",
    "added",
    "inquired",
    "croaked",
    "roared",
    "growled",
    "pleaded",
    "remarked",
    "retorted",
    "declared",
    "continued",
    "screeched",
    "complained",
    "grumbled",
    "observed",
    "urged",
    "boasted",
    "sneered",
    "snarled",
    "hissed",
    "chirped",
    "squeaked",
    "squealed",
    "scoffed",
    "mocked",
    "laughed",
    "agreed",
    "explained",
    "announced",
    "proposed",
    "suggested",
    "warned",
    "ordered",
    "commanded",
    "rejoined",
    "returned",
    "repeated",
    "insisted",
    "admitted",
    "promised",
    "barked",
    "squawked",
    "piped",
    "groaned",
    "moaned",
    "gasped",
    "bellowed",
    "jeered",
    "taunted",
    "bragged",
    "wailed",
    "stammered",
    "responded",
    "went",
    "spoke",
    "quoth",
    "began",
    "ventured",
    "advised",
    "protested",
    "reminded",
    "shrieked",
    "wondered",
]
SPEECH_PARTICIPLES = [
    "saying",
    "crying",
    "shouting",
    "calling",
    "asking",
    "exclaiming",
    "screaming",
    "thinking",
    "whispering",
    "answering",
    "replying",
    "begging",
    "yelling",
    "singing",
]

IRREGULAR_PAST = word_set(
    "was were had did could would should might must went came saw took gave made found got fell ran stood sat lay began "
    "became brought bought built broke caught chose cut drew drank drove ate felt fought fled flew forgot froze grew hung "
    "heard held hid hit kept knew laid led left lent let lit lost meant met paid put read rode rang rose said sang sank "
    "sold sent set shook shot shut slept slid spent spoke sprang stole stuck stung struck swore swam swung taught told "
    "thought threw tore understood woke wore won wound wrote bit bore bent bled blew bred burst crept dealt dug dreamt fed "
    "flung forgave ground knelt leapt slew smelt sought spat spread strode swept wept wrung befell beheld dared cost hurt "
    "is are has does can will shall may do have overheard withdrew undertook sprung"
)
PARTICIPLE_PAST = {
    "sitting": "sat", "running": "ran", "taking": "took", "giving": "gave", "seeing": "saw", "going": "went",
    "coming": "came", "making": "made", "finding": "found", "falling": "fell", "standing": "stood", "lying": "lay",
    "beginning": "began", "bringing": "brought", "catching": "caught", "cutting": "cut", "drawing": "drew",
    "drinking": "drank", "driving": "drove", "eating": "ate", "feeling": "felt", "flying": "flew", "getting": "got",
    "hearing": "heard", "holding": "held", "keeping": "kept", "knowing": "knew", "laying": "laid", "leading": "led",
    "leaving": "left", "losing": "lost", "putting": "put", "riding": "rode", "rising": "rose", "sending": "sent",
    "setting": "set", "shaking": "shook", "shutting": "shut", "sleeping": "slept", "speaking": "spoke",
    "springing": "sprang", "stealing": "stole", "striking": "struck", "swinging": "swung", "telling": "told",
    "thinking": "thought", "throwing": "threw", "tearing": "tore", "turning": "turned", "wearing": "wore",
    "winning": "won", "writing": "wrote", "creeping": "crept", "leaping": "leapt", "weeping": "wept",
    "sinking": "sank", "bending": "bent", "meeting": "met", "biting": "bit", "blowing": "blew", "breaking": "broke",
    "wringing": "wrung", "hiding": "hid", "fleeing": "fled", "clinging": "clung", "having": "had", "being": "was",
    "dying": "died", "tying": "tied", "swimming": "swam", "singing": "sang", "growing": "grew", "lifting": "lifted",
}  # fmt: skip
NOT_PARTICIPLES = word_set(
    "thing nothing something anything everything king ring string spring wing during morning evening being"
)

STOP_WORDS = word_set(
    "a an the and or but so for nor yet of to in on at by from with into onto upon out up down over under about as than "
    "then that this these those there here it its he him his she her hers they them their theirs i me my mine we us our "
    "you your yours who whom whose which what when where why how if because while until till though although not no yes "
    "is am are was were be been being have has had do does did will would shall should can could may might must very too "
    "so such more most much many some any all each every both either neither one two three other another again once ever "
    "never always only just even still also now well great good little old said own same few long before after went came "
    "go come get got make made take took put let see saw day time way thing let's"
)

_BASES = (
    "come:came go:went see:saw take:took give:gave make:made find:found get:got fall:fell run:ran stand:stood sit:sat begin:began "
    "become:became bring:brought build:built buy:bought break:broke catch:caught choose:chose cut:cut draw:drew drink:drank drive:drove "
    "eat:ate feel:felt fight:fought flee:fled fly:flew forget:forgot freeze:froze grow:grew hang:hung hear:heard hold:held hide:hid "
    "hit:hit keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lose:lost mean:meant meet:met pay:paid put:put read:read "
    "ride:rode ring:rang rise:rose sell:sold send:sent set:set shake:shook shoot:shot shut:shut sing:sang sink:sank sleep:slept slide:slid "
    "speak:spoke spend:spent spring:sprang steal:stole stick:stuck sting:stung strike:struck swear:swore swim:swam swing:swung teach:taught "
    "tell:told think:thought throw:threw tear:tore understand:understood wake:woke wear:wore win:won wind:wound write:wrote bite:bit "
    "bear:bore bend:bent bleed:bled blow:blew burst:burst creep:crept deal:dealt dig:dug fling:flung forgive:forgave kneel:knelt leap:leapt "
    "seek:sought spread:spread stride:strode sweep:swept weep:wept wring:wrung hurt:hurt die:died tie:tied lie:lied cling:clung "
    "carry:carried try:tried cry:cried disturb:disturbed refuse:refused promise:promised crush:crushed escape:escaped save:saved "
    "change:changed charge:charged judge:judged damage:damaged notice:noticed practice:practiced share:shared care:cared prepare:prepared "
    "declare:declared desire:desired admire:admired require:required pretend:pretended tumble:tumbled gobble:gobbled struggle:struggled "
    "hate:hated invite:invited imagine:imagined examine:examined decide:decided divide:divided provide:provided beware:bewared "
    "complete:completed promise:promised rescue:rescued pursue:pursued continue:continued believe:believed receive:received "
    "whip:whipped determine:determined create:created decorate:decorated imitate:imitated hesitate:hesitated celebrate:celebrated "
    "agree:agreed free:freed arrive:arrived devour:devoured roar:roared pour:poured scatter:scattered open:opened happen:happened "
    "settle:settled handle:handled attack:attacked visit:visited answer:answered offer:offered wander:wandered gather:gathered "
    "despise:despised surprise:surprised advise:advised raise:raised praise:praised seize:seized use:used lose:lost close:closed "
    "tease:teased please:pleased cease:ceased chase:chased erase:erased increase:increased suppose:supposed oppose:opposed"
)
BASE_OF_PAST = {past: base for base, past in (pair.split(":") for pair in _BASES.split())}
