"""Rewordings: old words and those of today, padding that says nothing, asides that are least missed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from storyassets.story.words.sieve import Sieve
from storyassets.story.writing.plain_words import PHRASES
from storyassets.story.writing.told_today import TURNS

_ARCHAIC = (
    (r"\bthou art\b", "you are"), (r"\bart thou\b", "are you"), (r"\bthou wast\b", "you were"), (r"\bthou hast\b", "you have"),
    (r"\bhast thou\b", "have you"), (r"\bthou wilt\b", "you will"), (r"\bwilt thou\b", "will you"), (r"\bthou shalt\b", "you shall"),
    (r"\bshalt thou\b", "shall you"), (r"\bthou canst\b", "you can"), (r"\bcanst thou\b", "can you"), (r"\bthou dost\b", "you do"),
    (r"\bdost thou\b", "do you"), (r"\bdidst thou\b", "did you"), (r"\bthou didst\b", "you did"), (r"\bthou hadst\b", "you had"),
    (r"\bwouldst thou\b", "would you"), (r"\bthou wouldst\b", "you would"), (r"\bthou shouldst\b", "you should"),
    (r"\bthou mayst\b", "you may"), (r"\bthou must\b", "you must"), (r"\bthou wert\b", "you were"), (r"\bart\b(?= (?:not|so|my))", "are"),
    (r"\bcomest thou\b", "do you come"), (r"\bknowest thou\b", "do you know"), (r"\bart thou\b", "are you"),
    (r"\bthou (com|mak|tak|giv|hav|liv|lov|divid|desir|hop|rul|writ)est\b", r"you \1e"), (r"\bthou ([a-z]+?)(?:e?st)\b", r"you \1"), (r"\bthou\b", "you"), (r"\bthee\b", "you"), (r"\bthyself\b", "yourself"),
    (r"\bthine\b(?= [aeiouh])", "your"), (r"\bthine\b", "yours"), (r"\bthy\b", "your"), (r"\bye\b", "you"),
    (r"\bhath\b", "has"), (r"\bdoth\b", "does"), (r"\bsaith\b", "says"), (r"\bquoth\b", "said"), (r"\bspake\b", "spoke"),
    (r"\b'?tis\b", "it is"), (r"\b'twas\b", "it was"), (r"\bto-(day|morrow|night)\b", r"to\1"),
    (r"\b(?:from )?whence\b", "from where"), (r"\bwhither\b", "where"), (r"\bthither\b", "there"), (r"\bhither\b", "here"),
    (r"\bhitherto\b", "until now"), (r"\bhenceforth\b", "from now on"), (r"\bere long\b", "soon"), (r"\bere\b", "before"),
    (r"\bbetwixt\b", "between"), (r"\bbetimes\b", "early"), (r"\bnotwithstanding\b", "all the same"), (r"(?<!says )(?<!said )(?<!read )(?<!reads )(?<!wrote )(?<!a )(?<!the )(?<!two )(?<!one )\bnought\b", "nothing"),
    (r"\bstraightway\b", "at once"), (r"\bforthwith\b", "at once"), (r"\bpresently\b", "soon"), (r"\banon\b", "soon"),
    (r"\bperchance\b", "perhaps"), (r"\bverily\b", "truly"), (r"\bnay\b", "no"), (r"\byonder\b", "over there"),
    (r"\bupon\b", "on"), (r"\bon which\b(?=[^,]*,)", "on which"), (r", (?:on which|whereon) (?=(?:the|he|she|they|it|his|her)\b)", ", and "),
    (r"\bwhereupon\b", "and then"), (r"\bthereupon\b,?", "then"), (r"\bhereupon\b,?", "then"), (r"\btherewith\b", "with it"),
    (r"\btherein\b", "in it"), (r"\bthereof\b", "of it"), (r"\bwherein\b", "in which"), (r"\bwherefore\b", "why"),
    (r"\bwhereby\b", "by which"), (r"\bat length\b", "at last"), (r"\bonce on a time\b", "once"), (r"\bonce upon a time\b,?", "once"),
    (r"\bthere was once on a time\b", "there was once"), (r"\bhad fain\b", "would gladly"), (r"\bfain\b", "gladly"),
    (r"\bbade (\w+) to\b", r"told \1 to"), (r"\bbade ((?:the |his |her |their )?[\w-]+) (?!good\b|farewell\b|adieu\b|to\b|welcome\b|him\b|her\b|them\b|us\b|me\b)(?=[a-z]+\b)", r"told \1 to "), (r"\bbade\b", "told"), (r"\bslew\b", "killed"), (r"\bbethought (?:him|her)self\b", "thought"),
    (r"\bfare ill\b", "suffer"), (r"\bI know not\b", "I do not know"), (r"\bknew not\b", "did not know"),
    (r"\bmake haste\b", "hurry"), (r"\bmade haste\b", "hurried"), (r"\bas it were\b,?", ""), (r"\bthe Evil-one\b", "the devil"),
    (r"^Could (he|she|they|I|we|you) ([^,?]+), (?=[^?]*$)", r"If \1 could \2, "), (r"\bI (?:know I )?should hail\b", "I would call"),
    (r"\blives? at the expense of\b", "lives off"), (r"\bthose who will (?=[a-z]+\b)", "those who "), (r"\bin the midst of\b(?! (?:his|her|its|their|the|all|a)\b)", "in"),
    (r"\bhast\b", "have"), (r"\bshalt\b", "shall"), (r"\bcanst\b", "can"), (r"\bdost\b", "do"), (r"\bdidst\b", "did"),
    (r"\bo'er\b", "over"), (r"\bne'er\b", "never"), (r"\be'er\b", "ever"), (r"\be'en\b", "even"), (r"(?<!\w)'?twas\b", "it was"),
    (r"\byea\b", "yes"), (r"\boft\b", "often"), (r"\bmethinks\b", "I think"), (r"\bprithee\b", "please"), (r"\bpray tell me\b", "please tell me"),
    (r"\bI pray you\b", "please"), (r"\bwhilst\b", "while"), (r"\bamongst\b", "among"), (r"\bbetook (?:him|her|them)sel(?:f|ves)\b", "went"),
    (r"\balighted\b", "got off"), (r"\b(?:royal )?(?:apparel|raiment)\b", "clothes"), (r"\bgarments\b", "clothes"), (r"\bhogshead\b", "barrel"),
    (r"\b(stopped|stayed|waited)(?: in [^,.]{3,40}?)? only long enough to pick up\b", "picked up"), (r"\b(stopped|stayed|waited)(?: in [^,.]{3,40}?)? only long enough to\b", r"\1 only to"), (r"\b(?:he|she|they) (?:had no need to(?: do so)?|did not need to(?: do so)?), for,? (?=when\b)", ""),
    (r"\b[Ww]hat (?:think you|do you think) if we were to\b", "What if we"), (r"\bwho it is that\b", "who"), (r"\b(lend|give)s? (us|me|him|her|them) (?:this|a|his|her) helping hand\b", r"helps \2"),
    (r"\bvexed\b", "annoyed"), (r"\bvexes\b", "annoys"), (r"\blikewise\b", "also"), (r" withal\b", ""), (r"\bin twain\b", "in two"),
    (r"\bbeheld\b", "saw"), (r"\bespied\b", "spotted"), (r"\bperceived\b", "saw"), (r"\bcommenced\b", "began"), (r"\bprocured?\b", "got"),
    (r"\bwas betrothed to\b", "was promised to"), (r"\bdwelt\b", "lived"), (r"\blighted\b(?= (?:a|the|his|her))", "lit"), (r"\bthalers\b", "coins"),
    (r"\bfrom that time forth\b", "from then on"), (r"\bmerited\b", "deserved"), (r"\bsuch an one\b", "such a person"), (r"\bincontinently\b", "at once"),
    (r"\bto wit\b,?", ""), (r"\bnot worth while\b", "not worth it"), (r"\ball at once\b", "suddenly"), (r"\bin great haste\b", "quickly"),
    (r"\bhad no sooner (\w+) (.{3,60}?) than\b", r"had just \1 \2 when"), (r"\bgave utterance to\b", "spoke"),
    (r"\b(?:took|taken) to wife\b", "married"), (r"\btook her to wife\b", "married her"), (r"\bbrought to bed\b", "with child"),
)  # fmt: skip

_PADDING = (
    (r"^((?:But |And |So )?(?:when|as|because|since) [^,;.]*?\b(?:saw|heard|noticed) how [^,;.]+?) and how [^,;.]+(?:, always [^,;.]+)?(?=,)", r"\1"),
    (r"^(?:when|as) (?:he (?!.*\b(?:woman|mother|queen|girl|wife|princess|maid|sister|daughter|lady) (?:felt|was|grew|became))|she (?!.*\b(?:man|father|king|boy|husband|prince|brother|son) (?:felt|was|grew|became))|they |it )saw ([^,;]+), (the (?:\w+ )?\w+) (felt|was|were|grew|became) (?:very |so |quite )?(sad|unhappy|angry|sorry|ashamed|proud|jealous)(?: and (?:sad|unhappy|angry|jealous|lonely|sorry|afraid|discontented))?(?=[.])", r"\2 \3 \4 to see \1"),
    (r"^(?:when|as) (?:he (?!.*\b(?:woman|mother|queen|girl|wife|princess|maid|sister|daughter|lady) (?:felt|was|grew|became))|she (?!.*\b(?:man|father|king|boy|husband|prince|brother|son) (?:felt|was|grew|became))|they |it )heard ([^,;]+), (the (?:\w+ )?\w+) (felt|was|were|grew|became) (?:very |so |quite )?(sad|unhappy|angry|sorry|ashamed|proud|jealous)(?: and (?:sad|unhappy|angry|jealous|lonely|sorry|afraid|discontented))?(?=[.])", r"\2 \3 \4 to hear \1"),
    (r",? and (?:next morning |then )?(?:was|were) (?:just )?(?:about|going) to (?:begin|start)(?: \w+)?(?=[.]$)", ""),
    (r"^(So |But |Then |And )?((?:the next day|one day|at last),? )?when ([^,]* (?:asked|invited|begged) [^,]+ to [^,]+), (?:he|she|they) (?:\w+ly )?(?:said yes|agreed|consented|accepted)\.$", r"\1\2\3."),
    (r"(?:,? when|,? as soon as) (?:all|everything) was ready(?=,)", ""),
    (r"^[^,.;]{3,60}, or rather (?=(?:the|he|she|they|it)\b)", ""),
    (r"\bvery, very\b", "very"),
    (r", (?:he|she|they|it is) (?:said|declared|thought|believed),(?= )", ""),
    (r"^(?:But |And |So )?what [^.?!]{5,90}?,? (?:was|is) that (?=(?:the|a|an|he|she|they|his|her|it|[A-Z]\w+)\b)", ""),
    (r"\s*\([^)]*\)", ""),
    (r"\s+[-—–]+\s+[^-—–]{2,60}\s+[-—–]+\s+", " "),
    (r"^(?:Thus it happened that|Now it happened that|It (?:so )?happened that|It came to pass that|It befell that|Now it befell that)\s+", ""),
    (r"\bit (?:so )?happened that\s+", ""),
    (r", (?:indeed|in fact|in truth), (?=(?:the|an?) )", ", "),
    (r",? (?:of course|indeed|however|in fact|to be sure|in truth|by the way|as you know|so to speak|therefore|moreover),?(?= )|, (?:you see|you know),?(?= )", ""),
    (r"^(?:Indeed|And indeed|In fact|Well|Thus|Moreover|However|Besides|Honestly|Anyway|Also|Thereupon|Hereupon),?\s+(?=\w+ )", ""),
    (r", which you know is [^,]{3,40},", ""),
    (r"\b(?:very(?!,)|quite|(?<!or )rather(?! than)|really(?! did)|truly|simply|exceedingly|extremely|terribly|perfectly|utterly|thoroughly|comfortably)\s+(?!much|many|few|little|own|same)(?=[a-z])", ""),
    (r"\bvery much (?=\w+(?:ed|en)\b)", ""),
    (r"\b(?!(?:over|around|round|on|again|up|down|more|by|out|through|back|rang|ran|wept|sang|dug|rode|read|went|grew|fell|\w+ed|\w+er|\w+ing)\b)(\w+) and (?:\1)\b", r"\1"),
    (r"\b(\w+), much \1\b", r"much \1"),
    (r"\b(?:just|still|even)\s+(?=(?:as|then)\b)", ""),
    (r"\bin order to\b", "to"),
    (r"\bbegan to (\w+)\b(?= (?:and|to)\b)", r"began to \1"),
    (r"\ba great many\b", "many"),
    (r"\ba great deal of\b", "much"),
    (r"\bas (\w+) as (?:ever )?(?:he|she|it|they) could\b(?: go\b)?", ""),
    (r"\bat the top of (?:his|her|their|its) voices?\b", "loudly"),
    (r"\bmade up (?:his|her|their|its) minds? to\b", "decided to"),
    (r"\bwas not able to\b", "could not"),
    (r"\bwas (?:about|going) to\b", "was about to"),
    (r"\bfor the sake of\b", "for"),
    (r"\bby means of\b", "by"),
    (r"\bone of the\b(?= \w+s (?:had|was|came|said))", "one of the"),
    (r"\ball the time\b", ""),
    (r"\bonce more\b", "again"),
    (r"(?<=[a-z] )for the (second|third|fourth) time\b", r"a \1 time"),
    (r"\b(?:as usual|as he expected|as she expected|as they expected),\s*", ""),
    (r"\bone here, one there, and\b", ""),
    (r"\bwith (?:great|much) (\w+)\b(?=[,.])", r"with \1"),
)  # fmt: skip

_ASIDES = (
    (r", (?:who|which|whom|whose) [^,;]{3,80},(?= (?!and\b|but\b|or\b))", ""),
    (r", (?:a|an|the|his|her) (?:[\w'-]+ ){1,6}[\w'-]+,(?= (?:was|were|had|came|went|saw|said|took)\b)", ""),
    (r", as (?:loudly|fast|quickly|well|hard|soon) as [^,.;]*", ""),
    (r", (?!(?:during|nothing|something|anything|everything|according|bringing|being)\b)(?:\w+ly )?\w{3,}ing\b(?= (?:to|at|up|down|on|in|into|for|that|the|a|an|his|her|its|their|him|them|it|with|from|and|how|what|as|out|off|over|away|about|like|back|by|of|himself|herself|themselves|\w+ly)\b) [^,;]{2,70}(?=[.!?]$)", ""),
    (r", (?:and )?(?:hiding|puffing|thinking|hoping|wishing|believing|lying|taking|looking|wringing|recognizing)\b[^,;]{2,60},", ","),
    (r"(?<=[a-z]) (?:comfortably|carefully|slowly|suddenly|heavily|immediately|obediently|eagerly|eventually|angrily|politely|secretly|gently|loudly|daintily)\b", ""),
    (r"^(One \w+|Once|Then one \w+|At last|The next \w+),? (?:as|while|when) (?:he|she|they|it) [^,]{4,90},\s+", r"\1 "),
    (r"^(One \w+|Once|Then one \w+|At last|The next \w+),? (?:as|while|when) [^,]{4,90},\s+(?!(?:he|she|they|it|his|her)\b)", r"\1 "),
    (r", only to (?:be )?[^,.;]+(?=[.!?]$)", ""),
    (r" (?:near|not far from|at the edge of|by the side of|in the middle of) [^,.;]{4,50}(?= near\b| not far\b|[.]$)", ""),
    (r", (?:each|most|some|all) of (?:them|whom|which) [^,.;]+(?=[.]$)", ""),
    (r", full of [^,.;]+,", ""),
    (r",? (?:in|with|for) (?:great|much|good|bitter|sheer) \w+(?=[,.]|$)", ""),
    (r",? for (?:a|some|a long|a little) (?:time|while)(?=[,.])", ""),
    (r" (?:all day long|day and night|night and day|early and late|from morning till night|to and fro|up and down|round about)(?=[,.])", ""),
)  # fmt: skip

_TAILS = (
    (r"^(?:As|While|When|After) (?:he|she|they|it|I|we) [^,]{4,90}, (?=(?:the|he|she|they|it|his|her|a|an|one|there|I|we|[A-Z])\b)", ""),
    (r"^(?:As|While|When|After) [^,]{4,90}, (?=(?:the|a|an|one|there)\b)", ""),
    (r", (?:for|as|because|since|though|although|while|whereas|so that|until|till|where|unless|where) (?!example)[^;]{6,160}(?=[.!?]$)", ""),
    (r", (?:who|which|whose|where) [^;]{4,140}(?=[.!?]$)", ""),
    (r" (?:so that|because|although|though|as if|as though|in order that|for fear that) [^;]{6,160}(?=[.!?]$)", ""),
    (r", (?:like|with|without|except|instead of|in spite of) [^,;]{4,90}(?=[.!?]$)", ""),
    (r"^([^,]+), (?:and|but) (?:then |so |also |at last |soon )?(?!(?:the|a|an|his|her|he|she|they|it|I|we)\b)\w+(?:ed|t|d|n|w|e|k|g)\b [^,;]{3,90}(?=[.]$)", r"\1"),
)  # fmt: skip


@dataclass(frozen=True)
class Step:
    """A rewording."""

    pattern: re.Pattern[str]
    replacement: str


class Steps:
    """Rewordings that are made one after the other."""

    def __init__(self, table: Iterable[tuple[str, str]]) -> None:
        self._steps = [Step(re.compile(pattern, re.I), new) for pattern, new in table]
        self._sieve = Sieve(step.pattern for step in self._steps)

    def reword(self, text: str, change: Callable[[Step, str], str]) -> str:
        """The text as each step leaves it to the next; `change` makes the ones whose words are there."""
        following = 0
        while True:
            for row in self._sieve.left(text):
                step = self._steps[row]
                if row < following or not step.pattern.search(text):
                    continue
                changed = change(step, text)
                if changed != text:
                    text, following = changed, row + 1
                    break
            else:
                return text


STEPS = [Steps(table) for table in ((*_ARCHAIC, *PHRASES, *TURNS), _PADDING, _ASIDES, _TAILS)]
