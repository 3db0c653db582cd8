"""Told deeds: a picture on which somebody only stands or looks on, while its words say what they do, shows them do it."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.directing.told_verbs import find_told_verb
from storyassets.story.words.sieve import Sieve

_BODY = r"(?:my|his|her|their|our|its)"
_IT = rf"(?:it|him|her|them|me|us|the|a|an|one|both|all|every|another|{_BODY}|this|that)\b"
_OPENED = r"(?:\w+ ){0,2}(?:door|doors|lid|box|gate|window|hatch|cupboard|drawer|locker|safe|trunk|case|suitcase|shutters?|curtains?|cabinet|envelope)\b"
_HARD = r"(?:door|table|wall|desk|counter|bar|board|bell|drum|pipe|nail|lock|ice|stone|rock|glass|gong|window|bench|railing|floor|dashboard|hood|roof)s?\b"
_DEEDS: tuple[tuple[Action, str], ...] = (
    (Action.KICK, rf"kicked (?:{_IT}|at|until|and|off|out|hard|again)"),
    (
        Action.STRIKE,
        rf"struck$|(?:struck|hit|hammered|pounded|banged|slammed|smashed|swung) (?:at |on |against |into )?(?:(?:the|a|an|{_BODY}) (?:\w+ )?{_HARD}|it\b)",
    ),
    (Action.PULL, rf"(?:pulled|hauled|dragged|tugged|yanked|heaved|towed|hoisted) (?:at |on )?{_IT}"),
    (
        Action.PUSH,
        r"(?:pushed|shoved|leaned (?:hard )?against|put (?:my|his|her) shoulder to) (?:at |against )?(?:it|him|her|them|me|the)\b",
    ),
    (Action.POINT, r"pointed\b(?! out)"),
    (Action.WAVE, r"waved\b(?! (?:it|off|away|goodbye to))"),
    (
        Action.SHOUT,
        r"(?:screamed|yelled|shouted|hollered|shrieked|bellowed|called (?:out|up|down|across|after))\b",
    ),
    (
        Action.THROW,
        rf"(?:threw|tossed|hurled|flung|chucked|lobbed) {_IT}(?! (?:party|fit|look|glance|coin in)\b)",
    ),
    (
        Action.GRAB,
        r"(?:grabbed|snatched|seized|took hold of|caught hold of|reached for|lunged (?:at|for))\b(?! my attention)",
    ),
    (
        Action.KNEEL,
        r"(?:knelt|crouched|squatted|(?:went|got|sank|dropped|fell|was|were) (?:down )?(?:on|to|onto) (?:my|his|her|their) knees)\b",
    ),
    (
        Action.TAKE_UP,
        rf"(?:bent|stooped|reached|leaned) down\b|(?:bent|stooped) (?:to|and)|picked (?:{_IT} (?:\w+ ){{0,3}}up\b|up (?:the|a|an|{_BODY}) )",
    ),
    (Action.HIDE, r"(?:ducked|cowered|hid|flinched|cringed|curled up)\b(?! (?:it|the|his|her|my|them)\b)"),
    (
        Action.FALL,
        r"(?:fell|tripped|stumbled|tumbled|slipped|toppled) (?:down|off|over|backwards?|forwards?|headlong|into the (?:water|river|sea|pond|well|ditch|pool|canal|hole)|from the|to the (?:ground|floor)|on the (?:ice|stairs|steps))\b",
    ),
    (
        Action.RUN,
        r"(?:(?:ran|raced|rushed) (?:back|down|up|to|toward|towards|for|from|away|home|off|across|after|through|along|outside|inside|all)|sprinted|dashed|bolted|fled|hurried (?:back|down|up|to|home|across|over|out|along))\b(?! of)",
    ),
    (
        Action.JUMP,
        r"(?:jumped|leapt|leaped|hopped)\b(?! (?:at the chance|the queue|the line|to conclusions))",
    ),
    (Action.CLAP, r"(?:clapped|applauded)\b"),
    (Action.SHRUG, r"shrugged\b(?! (?:off|it))"),
    (Action.CHEER, r"(?:cheered|whooped|punched the air)\b"),
    (Action.SALUTE, r"saluted\b"),
    (Action.BOW, r"bowed\b"),
    (Action.FAINT, r"(?:fainted|passed out)\b"),
    (Action.CRAWL, r"crawled\b"),
    (Action.TIPTOE, r"(?:tiptoed|crept|sneaked|snuck)\b(?! up on)"),
    (
        Action.WIPE,
        rf"(?:wiped|mopped|rubbed) {_BODY} (?:\w+ )?(?:brow|forehead|face|eyes?|glasses|nose|mouth)\b",
    ),
    (Action.RAISE, rf"(?:raised|lifted|put up|held up) {_BODY} (?:\w+ )?(?:hand|arm|fist|paw)\b"),
    (
        Action.HANDS_UP,
        rf"(?:raised|put up|threw up|lifted) (?:both )?(?:{_BODY} )?(?:hands|arms)\b|put {_BODY} hands up\b",
    ),
    (
        Action.SHOW,
        rf"(?:held (?:up |out )|lifted |raised ){_IT}(?! (?:hands?|arms?|head|voice|eyes|breath)\b)",
    ),
    (Action.FOLD_ARMS, rf"(?:folded|crossed) {_BODY} arms\b"),
    (Action.KNOCK, r"(?:knocked|rapped|hammered) (?:on|at|twice|three|again|softly|and|until|once)\b"),
    (
        Action.OPEN,
        rf"(?:opened|unlocked|shut|closed|unlatched|pried|forced) (?:the|{_BODY}|a|every|each) {_OPENED}",
    ),
    (
        Action.POUR,
        r"(?:poured|emptied|tipped) (?:it|them|the|out|a|some|half|his|her|my)\b(?! (?:hat|cap|heart))",
    ),
    (Action.DIG, r"dug\b(?! in(?:to)? (?:my|his|her) (?:pocket|bag|purse|heels))"),
    (
        Action.WRITE,
        r"(?:wrote|signed|scribbled|scrawled|noted|jotted) (?:it|them|the|a|an|my|his|her|their|down|one|two|back|every|on)\b",
    ),
    (
        Action.WORK,
        rf"(?:scrubbed|hammered|sawed|chopped|scraped|polished|swept|stirred|kneaded|sanded|measured|repaired|mended|stitched|sewed|sewn|carved|wrapped|packed|planted|oiled|tightened|unscrewed|untied|tied|painted|patched|peeled|sharpened|trimmed|ironed|snipped|soldered|wound|pressed) (?:up )?(?:{_IT}|six|two|three|four|ten)",
    ),
    (
        Action.LAY,
        r"(?:laid|placed|set|put|dropped) (?:it|them|one|two|three|six|both|the|a|an|my|his|her|their|all)\b(?: [\w'’-]+){0,5} (?:on|in|into|onto|under|beside|down|back)\b(?! (?:place|order|charge|mind|fire|prison|jail|danger|the market))",
    ),
    (
        Action.DRINK,
        r"(?:drank|sipped|gulped|swallowed)\b(?! (?:hard|my (?:pride|words)|his (?:pride|words)|her (?:pride|words)))",
    ),
    (Action.EAT, r"(?:ate|chewed|bit into|munched|licked)\b(?! (?:very )?(?:little|nothing|at))"),
    (
        Action.LISTEN,
        r"(?:put (?:my|his|her) ear to|pressed (?:my|his|her) ear|listened at|strained to hear)\b",
    ),
)
_VERBS = tuple((action, re.compile(pattern)) for action, pattern in _DEEDS)
_SIEVE = Sieve(pattern for _, pattern in _VERBS)
_ADVERB = r"(?:(?:\w+ly|just|all|then|both|finally|once|again|only|still|even|each|almost|nearly) ){0,2}"
_SUBJECT = re.compile(rf"(?:^|[\s\"“(—-])(?P<who>[\w'’.-]+),? (?:{_ADVERB})$")
_NOT_DONE = re.compile(
    r"\b(?:almost|nearly|if|nobody|no one|never|wish\w*|imagin\w+|dream\w*|would|could|should|might)\b"
)
_IDLE = frozenset({Action.LOOK, Action.STAND})
_FREE_OF_HANDS = frozenset(
    {Action.KICK, Action.SHOUT, Action.RUN, Action.JUMP, Action.KNEEL, Action.FALL, Action.POINT, Action.DRINK}
    | {Action.EAT, Action.TIPTOE, Action.SHRUG, Action.BOW, Action.SHOW, Action.LAY, Action.POUR, Action.THROW}
)  # fmt: skip
"""These are done with a thing in the hand as well, or with it."""


_GOING_ON = frozenset({"they", "who", "and", "then"})
_ENDS = re.compile(r"[.;:!?]")


def play_told_deeds(film: Film) -> None:
    """Whoever idles on a picture does what its words say they do; near enough, and from where it is seen."""
    for index in film.told():
        if not film.is_scene(index) or film.passages[index].is_dialogue:
            continue
        actors = film.stagings[index].actors
        for number, actor in enumerate(actors):
            deed = _told_deed(film, index, actor, leads=number == 0)
            if deed is not None:
                _show(film, index, number, deed)
                break
        else:
            _show_told_verb(film, index)


def _show_told_verb(film: Film, index: int) -> None:
    """Whoever idles does the verb that is theirs; 'they' and 'we' do it together."""
    actors = film.stagings[index].actors
    idle = [number for number, actor in enumerate(actors) if _is_idle(film, actor)]
    for number in idle:
        told = find_told_verb(film, index, actors[number].character_id, leads=number == 0)
        deed = told[0].action if told else None
        if told is None or deed is None or (actors[number].holds and deed not in _FREE_OF_HANDS):
            continue
        _show(film, index, number, deed, told[0].holds)
        for other in idle if told[1] else ():
            if other > number:
                _show(film, index, other, deed)
        return


def _show(film: Film, index: int, number: int, deed: Action, held: Prop | None = None) -> None:
    """The same picture with that one at it: a face alone would not show it, nor would a back."""
    staging = film.stagings[index]
    doing = staging.actors[number].model_copy(update={"action": deed})
    if held is not None and not doing.holds:
        doing = doing.model_copy(update={"holds": held.value})
    actors = (*staging.actors[:number], doing, *staging.actors[number + 1 :])
    angle = Angle.EYE_LEVEL if staging.angle in (Angle.FACE, Angle.BEHIND, Angle.SHOULDER) else staging.angle
    near = film.framings[index]
    film.show(index, *actors, framing=Framing.MEDIUM if near is Framing.CLOSE else near, angle=angle)


def _told_deed(film: Film, index: int, actor: Actor, *, leads: bool) -> Action | None:
    """What the words of a picture say that somebody on it does who only stands there."""
    if not _is_idle(film, actor):
        return None
    text = film.text(index).rstrip('.,;:!?—”" ')
    for action, pattern in (_VERBS[row] for row in _SIEVE.left(text)):
        found = pattern.search(text)
        if found is None or (actor.holds and action not in _FREE_OF_HANDS):
            continue
        if _is_subject(film, text[: found.start()], actor, leads=leads):
            return action
    return None


def _is_idle(film: Film, actor: Actor) -> bool:
    """Whether somebody only stands or looks on, free to do something."""
    if actor.action not in _IDLE or (actor.at and actor.relation is not Relation.BESIDE):
        return False
    human = film.natures.species(actor.character_id) is Species.HUMAN
    return human and not actor.speaks and not actor.shadow


def _is_subject(film: Film, before: str, actor: Actor, *, leads: bool) -> bool:
    """Whether the words right before a verb name that one, or a pronoun that can stand for them."""
    clause = _ENDS.split(before)[-1].rstrip()
    if not clause:
        return leads  # the words go on with what they did before
    found = _SUBJECT.search(f" {clause} ")
    if found is None or _NOT_DONE.search(clause):
        return False
    who = found.group("who")
    if who in ("i", "we"):
        return actor.character_id == FIRST_PERSON
    if who in ("he", "she"):
        known = film.cast.find(actor.character_id)
        other = Sex.FEMALE if who == "he" else Sex.MALE
        return (
            leads and actor.character_id != FIRST_PERSON and known is not None and known.look.sex is not other
        )
    if who in _GOING_ON:
        return leads
    named = film.book.find(clause[: found.end("who")].split())
    return (
        bool(named)
        and named[-1].character_id == actor.character_id
        and named[-1].end == len(clause[: found.end("who")].split())
    )
