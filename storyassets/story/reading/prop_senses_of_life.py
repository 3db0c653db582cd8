"""Prop senses of `prop_words_of_life` and of near words: in which company such a word is a thing, as in `prop_senses`."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.story.words.word_tables import word_set

_PAID = word_set(
    "bank machine reader pay paid declined swiped tapped contactless pin credit debit limit cash wallet till terminal"
)
_BUILT = word_set("cement concrete builder builders site turning drum")
_PLAYED = word_set("poker deck dealt deal dealer shuffled shuffle trump trick tricks ace king queen bet")
_FRAMED = word_set(
    "picture photo photograph photographs painting certificate diploma glass wall hung hanging silver gilt wooden gold award awards poster mantel script desk"
)

DETERMINED = word_set(
    "planet skeleton bin bins bill washing list comic cue keyboard plank chips sweets trainers jumper yolk drawer drawers blind blinds brick bubble bullet card cards "
    "clue clues controller dart darts domino frame hole holes lead leash loom mango pasty pepper peppers pit shed skirt walker wig wrap "
    "bust slate silk cape sash quiver telegraph meter tape drip plaster carton frames ruler satellite mower cast poppy urn pickle invitation valentine"
)
"""A thing only with a determiner before it."""

SENSES = {
    "bill": word_set(
        "duck bird beak law senate parliament congress passed dollar dollars electric pay paying"
    ),
    "blind": word_set(
        "eye eyes dog man woman people deaf date spot cane see corner horse beggar half-blind went going"
    ),
    "brick": word_set("every red wall walls house building street chimney arch heart path road hit yellow"),
    "bricks": word_set("lego toy ton"),
    **dict.fromkeys(("bubble", "bubbles"), word_set("bath gum wrap housing burst speech tea thought")),
    **dict.fromkeys(
        ("card", "cards"),
        word_set(
            "index memory sim library punch report score time key yellow red game games house play played playing poker tarot business record wild trump hand"
        ),
    ),
    **dict.fromkeys(("clue", "clues"), word_set("no any slightest police murder detective")),
    "controller": word_set("air traffic financial train"),
    **dict.fromkeys(
        ("dart", "darts"), word_set("eyes gaze glance tranquilliser tranquilizer poison blowpipe")
    ),
    **dict.fromkeys(
        ("frame", "frames"),
        word_set("door window bed mind bicycle bike time climbing snooker thin small body glasses car"),
    ),
    **dict.fromkeys(
        ("hole", "holes"),
        word_set(
            "sock socks shoe jumper sweater coat shirt pocket wall roof net head heart golf plot story black button key mouse rabbit tooth "
            "bullet bucket boat hull ceiling door fence tights glove jacket nose arm leg stomach punched sleeve sleeves elbow knee"
        ),
    ),
    "pit": word_set("stomach orchestra peach fire cherry olive pit-stop mosh"),
    "lead": word_set(
        "role part story singer detective pipe roof took take takes taking taken follow followed five goal goals metres lap pencil guitar two-nil one-nil"
    ),
    "list": word_set(
        "waiting bucket black wish hit guest to-do mailing short price wine sick craigslist honours"
    ),
    "meter": word_set("gas parking electricity electric water square cubic smart half"),
    "mixer": word_set("food kitchen cake bowl party drink"),
    "trailer": word_set("film movie game watched"),
    "pepper": word_set("salt ground spray sprinkled black cracked mill"),
    "pickle": word_set("in trouble"),
    "ruler": word_set("king queen kingdom country empire people land nation just wise cruel emperor"),
    "satellite": word_set("dish navigation tv photo image images phone town"),
    "scaffold": word_set("hanged hangman executioner execution noose beheaded"),
    "skirt": word_set("wearing wore"),
    "walker": word_set("dog sleep fast rope hill"),
    "wrap": word_set("bubble plastic cling up gift"),
    "trolley": word_set("tram car bus stop rails tracks hospital nurse surgeon surgery theatre"),
    "bin": word_set("laden bag bags bread recycling-lorry"),
    "washing": word_set("machine up powder dishes hands car windows liquid floor face hair plates pots"),
    "chips": word_set("poker casino computer silicon wood micro paint"),
    "comic": word_set("standup stage relief audience timing laughed"),
    "keyboard": word_set("band player synth"),
    "cast": word_set("play show actors crew film net line iron vote shadow spell die"),
    "fountain": word_set("pen drinking soda youth chocolate"),
    "telegraph": word_set("daily pole poles bush newspaper"),
    "bullet": word_set("train points bite bit dodged dodge silver proof speeding point"),
    "cartridge": word_set("ink printer toner game"),
    "chalk": word_set("cheese cliff cliffs"),
    "frisbee": word_set("ultimate"),
    "caravan": word_set("camel camels desert merchants merchant"),
    "messages": word_set("machine phone voicemail text email inbox screen"),
    "message": word_set("machine phone voicemail text email inbox screen"),
    "plaster": word_set("wall walls ceiling ceilings cast paris dust sledgehammer"),
    "tape": word_set("video videos film cassette recorded recording watched play played machine worm"),
    "bust": word_set("drugs police boom lip voice"),
    "slate": word_set("roof roofs clean tile tiles grey gray wiped"),
    "cape": word_set("town horn cod good verde"),
    "sash": word_set("window windows"),
    "bonnet": word_set("car van"),
    "planet": word_set("our save whole best worst earth"),
    "skeleton": word_set("closet cupboard key crew staff"),
    "fossil": word_set("fuel fuels"),
    "loom": word_set("war storm over ahead"),
    "shutter": word_set("camera click clicked"),
}
"""Company in which such a word is no such thing."""

COMPANY = {
    "meter": word_set("taxi taxis cab cabs fare driver drive passenger running ticking"),
    "frame": _FRAMED,
    "frames": _FRAMED,
    "lead": word_set("dog dogs puppy collar walk walks clipped unclipped vet pulled pulling tied"),
    "mixer": _BUILT,
    "clue": word_set("crossword across down letters puzzle grid"),
    "clues": word_set("crossword across down letters puzzle grid"),
    "walker": word_set(
        "old hip rubber pushed leaned leaned tennis grandmother grandma gran grandfather grandpa nursing ward wheels shuffled"
    ),
    "wrap": word_set("chicken lunch ate eat falafel"),
    "cue": word_set("pool snooker billiard billiards table ball chalk"),
    "plaster": word_set("knee finger cut graze arm leg wrist scratch blister box"),
    "drip": word_set("nurse hospital arm bag ward"),
    "trailer": word_set("park lived live home caravan hitch towed tow towing parked"),
}
"""Company without which such a word is no thing."""

_BANKED = {
    Prop.CREDIT_CARD: _PAID,
    Prop.CARDS: _PLAYED,
    Prop.ID_CARD: word_set("identity staff swipe security press door reader"),
}
THINGS = {
    "card": _BANKED,
    "cards": {
        **_BANKED,
        Prop.GREETING_CARD: word_set(
            "birthday christmas valentine sympathy condolence envelope envelopes get-well"
        ),
    },
    "cup": {Prop.TROPHY: word_set("won win final finals trophy champions lifted championship league")},
    "note": {
        Prop.CASH: word_set("pound twenty-pound five-pound ten-pound fifty-pound euro bank change paid")
    },
    "washing": {Prop.CLOTHESLINE: word_set("line pegs hung pegged clothesline")},
    "tape": {
        Prop.TAPE_MEASURE: word_set(
            "measure measured measuring metres meters feet inches inch length width height stepladder tailor"
        ),
        Prop.BARRIER: word_set("police ducked cordon crime scene finish"),
    },
    "carton": {Prop.MILK_CARTON: word_set("milk")},
    "cartons": {Prop.MILK_CARTON: word_set("milk")},
    "mixer": {Prop.CEMENT_MIXER: _BUILT},
}
"""In company of these words such a word names another thing than it does alone."""
