"""Moving on: who walks, runs, pulls or fights does so while the words say it; with the words they have come to rest."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.directing.film import Film
from storyassets.story.directing.rope_pulling import pull_the_rope
from storyassets.story.directing.told_deeds import play_told_deeds
from storyassets.story.directing.unsaid_deeds import leave_undone

_GOES = (
    r"walk\w*|went|go|goes|going|c[ao]me|comes|coming|r[au]n|runs|running|left|leav\w+|arriv\w+|enter\w*|return\w*|follow\w*"
    r"|cross\w*|climb\w*|step(?:s|ped|ping)?|march\w*|stroll\w*|wander\w*|head(?:ed|ing)|rush\w*|hurr\w+|fled|flee\w*|chas\w+"
    r"|escap\w+|approach\w*|reach\w*|pass(?:es|ed|ing)?|travel\w*|journey\w*|dr[oi]ve|r[io]de|rac(?:e|ed|ing)|dash\w*|sprint\w*"
    r"|jog\w*|pac(?:e|ed|ing)|set (?:out|off)|mov(?:e|ed|es|ing)|l[ea]d|brought|bring\w*|carr(?:y|ied|ies)|took|taking|turned|turn"
    r"|home|towards?|into|out of|past|slipped|shuffl\w+|danc\w+|bolted|pushed through|made (?:his|her|their|my) way|tramp\w*"
    r"|strode|stride\w*|limp\w*|stumbl\w+|wad(?:e|ed|ing)|hik\w+|patrol\w*|roam\w*|visit\w*|sent|fetch\w*|fl[eo]w|fly\w*|float\w*|dropped|jump\w*|leap\w*|hunt\w*"
)
_WORDS: dict[Action, re.Pattern[str]] = {
    action: re.compile(rf"\b(?:{words})\b")
    for action, words in (
        (Action.WALK, _GOES),
        (Action.RUN, _GOES),
        (Action.PULL, r"pull\w*|tug\w*|drag\w*|haul\w*|t[eo]ar\w*|tow\w*|heav\w+|yank\w*|rip\w*|dr[ae]w\w*|open\w*|rope|r[aiu]ng|hook\w*"),
        (Action.FIGHT, r"f[io]ught|fight\w*|hit\w*|str[iu]ck|strik\w+|beat\w*|attack\w*|kick\w*|punch\w*|wrestl\w+|charg\w+|trampl\w*|push\w*|grab\w*|slap\w*|smack\w*|bit\w*|threw|wr[eu]ng|shov\w+|stab\w*|kill\w*|battle\w*|swung|snatch\w*"),
        (Action.CLIMB, r"climb\w*|stairs|steps|ladder|up|onto|on top|scrambl\w+|clamber\w*|out"),
    )
}  # fmt: skip


_ON_THE_WAY = re.compile(
    r"^(?:and |then |all the way )*(?:through|to|across|over|along|down|up|back|after|from|behind|with) (?:the|a|an|his|her|their|my|our)\b"
)
"""The way of a walk that the words before began."""


_EVER_AFTER = re.compile(
    r"\b(?:from (?:then|that (?:day|night|hour)) on|ever after|(?:came|come|returned|seen) no more|never (?:came|come|returned|seen)\b.*\bagain|(?:years?|months?|weeks?|days?) later)\b"
)

_HIDES = re.compile(r"\b(?:hid|hide|hides|hidden|hiding|crouch\w*|duck\w*)\b")


def move_on(film: Film) -> None:
    """Deeds end with their words, and what the words tell is done."""
    come_to_rest(film)
    come_out(film)
    leave_undone(film)
    play_told_deeds(film)
    pull_the_rope(film)


def come_out(film: Film) -> None:
    """'From then on they came no more': the night is over, and whoever was hidden looks at the empty place."""
    for index in film.told():
        staging = film.stagings[index]
        hidden = staging.actors and all(actor.action is Action.HIDE for actor in staging.actors)
        if not hidden or staging.imagined or film.passages[index].is_dialogue:
            continue
        text = film.text(index)
        if _EVER_AFTER.search(text) and not _HIDES.search(text):
            thing = staging.props[0].value if staging.props else ""
            out = {"action": Action.LOOK, "at": "", "relation": Relation.IN, "toward": thing, "turned": None}
            free = tuple(actor.model_copy(update=out) for actor in staging.actors)
            film.show(index, *free, framing=Framing.MEDIUM)


def come_to_rest(film: Film) -> None:
    """Of a person the deed ends with its words; where the line has none at all it was never begun."""
    for index in film.told():
        staging, passage = film.stagings[index], film.passages[index]
        if staging.imagined or passage.is_dialogue or len(staging.actors) > 1:
            continue
        actors = tuple(_rested(film, index, actor) for actor in staging.actors)
        if actors != staging.actors:
            film.stagings[index] = staging.model_copy(update={"actors": actors})


def _rested(film: Film, index: int, actor: Actor) -> Actor:
    words = _WORDS.get(actor.action)
    if words is None or film.natures.species(actor.character_id) is not Species.HUMAN or actor.at:
        return actor
    text = film.text(index)
    if words.search(text) or (actor.action in (Action.WALK, Action.RUN) and _ON_THE_WAY.search(text)):
        return actor
    begun = words.search(film.passages[index].line.text.lower()) and not _did_before(film, index, actor)
    if begun:
        return actor
    return actor.model_copy(update={"action": Action.STAND if actor.holds else Action.LOOK})


def _did_before(film: Film, index: int, actor: Actor) -> bool:
    """Whether the picture before shows the same one at the same."""
    return any(
        (one.character_id, one.action) == (actor.character_id, actor.action)
        for one in film.stagings[index - 1].actors
    )
