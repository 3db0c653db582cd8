"""A sentence to be trimmed: its words and marks, which of them are verbs, and what may go of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyassets.story.words.clause_reader import DETERMINERS, NOT_VERBS, PRONOUNS
from storyassets.story.words.clause_reader import PREPOSITIONS as ALL_PREPOSITIONS
from storyassets.story.words.verb_tenses import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

WORD = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Jr|Sr|Ave|Mt)\.(?=\s+\S)|\b[ap]\.m\.|[^\W_]+(?:['’-][^\W_]+)*|[,;:.!?\"()—–]"
)
MARKS = frozenset(',;:.!?"()—–')
ENDS = frozenset(".!?")
PREPOSITIONS = ALL_PREPOSITIONS - word_set("of to up down")
SUBJECTS = DETERMINERS | PRONOUNS
AFTER_VERB = (
    DETERMINERS
    | PREPOSITIONS
    | word_set("him her it them to up down away out off over back himself herself , .")
)
OBJECTS = word_set("it him her them me us you himself herself itself themselves which whom whose what")
LINKS = word_set(
    "was were is are am been be being had has have seemed became felt looked grew lay stood sat lived went came ran fell remained"
)
NEEDS_PLACE = word_set(
    "put laid set placed hung threw drew took led brought turned went came ran fell flew climbed walked lived lay stood sat stayed hid "
    "rested looked gazed stared listened waited asked longed hoped searched belonged arrived got was were held kept sent carried"
)
SPANS = word_set(
    "day night morning evening afternoon week month year summer winter spring autumn hour minute moment"
)
STAYS = word_set(
    "live lives lie lies stand stands sit sits stay stays sleep sleeps belong belongs depend depends look looks"
)
AWAY = word_set("out up down away back off over here there")
HOLDS_PHRASE = word_set(
    "nowhere anywhere somewhere everywhere life himself herself itself themselves straight far close not one each some way only almost just even and or but than as of to"
)
SET_WORDS = word_set("vain all once last least first length")
WITH_SOMETHING = word_set("presented provided filled covered loaded laden supplied furnished")
ABOUT_SOMETHING = word_set(
    "told asked talked spoke wrote knew thought read learned heard complained worried warned lied joked argued dreamed wondered cared "
    "bragged boasted"
)
LONGEST_SORTED_WORDS = 6
# What these do to something is done where, from what or for what they say: `filed him under lazy`, `took her for a thief`.
_SORTING = (
    ("filed listed stored buried shelved", "under in with among inside behind beneath"),
    ("mistook mistaken took taken traded swapped exchanged blamed thanked forgave prepared", "for"),
    ("turned made cut carved divided broke broken split fed poured stuffed loaded slipped dropped pressed shoved crammed dipped tipped rolled "
     "pushed pulled dragged wrapped packed folded wedged squeezed dumped tossed plugged", "into in over inside"),
    ("pinned nailed taped glued tied strapped hooked hung fastened chained stuck clipped leaned propped pressed slid moved pushed rolled "
     "tipped tossed dumped stacked", "on onto against under beneath over along toward behind"),
    ("stopped kept saved freed rescued protected hid hidden stole stolen borrowed pulled tore torn snipped ripped", "from off"),
    ("based relied depended insisted spent bet wasted", "on"),
    ("replaced compared introduced", "with"),
    ("smelled sounded tasted looked felt", "like"),
)  # fmt: skip
SORTING = {
    verb: frozenset(word for verbs, where in _SORTING if verb in verbs.split() for word in where.split())
    for row, _ in _SORTING
    for verb in row.split()
}
"""What these do to something is done where, or to what end: `filed him under lazy`, `took her for a thief`."""

SENSING = word_set("saw heard felt watched let")
BASE_VERBS = frozenset(BASE_OF_PAST.values())
BEFORE_BASE = word_set("to could would should might must may can will shall did do does not cannot let")
BARE_DEED_REACH = 8
LONGEST_PURPOSE_WORDS = 5
JUDGING = word_set("found made kept left thought considered")
PUTTING = re.compile(r"(?:put|lay|sett|plac|hang|throw|lead|bring|draw|carry|send)\w*ing$")
PUT = word_set("put place lay set hang throw lead bring draw carry send hide leave drop tuck stick keep")
"""To do these is to do them somewhere: `told them to place it on a tray`."""

COMPANY = word_set(
    "play played playing dance danced dancing argued fought shared sharing lived married agreed"
)
PLACING = word_set("tucked hid put laid set placed hung threw led brought drew left dropped carried sent")


@dataclass(frozen=True)
class Trim:
    """What may go of a text, from start to end, and what stands there then."""

    start: int
    end: int
    put: str
    risk: float


@dataclass(frozen=True)
class Sentence:
    """Its words in small letters, marks among them, and where each stands."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def cut(self, first: int, after: int, risk: float, put: str = "") -> Trim:
        """Without the words from `first` to before `after`."""
        start = self.starts[first]
        end = self.starts[after] if after < len(self.words) else len(self.text)
        if put == "" and self.text[end : end + 1].isalpha() and start and self.text[start - 1] != " ":
            put = " "
        return Trim(start, end, put, risk)

    def is_finite(self, k: int) -> bool:
        """Whether a word is a verb of the past, by its form and what stands before it."""
        word = self.words[k]
        before = self.words[k - 1] if k else ""
        if word == "left" and "right" in self.words[max(0, k - 2) : k]:
            return False
        if word in IRREGULAR_PAST:
            return not (
                before in DETERMINERS and word not in LINKS and before not in ("that", "all", "both", "each")
            )
        if not word.endswith("ed") or len(word) < 4 or word in NOT_VERBS:
            return False
        return before not in DETERMINERS and before not in PREPOSITIONS and before not in ("of", "to")
