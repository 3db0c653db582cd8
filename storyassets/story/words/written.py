"""What is written: a note, a sign or a message that stands in a story without quotation marks gets them."""

from __future__ import annotations

import re

from storyassets.story.words.clause_reader import CLAUSE_WORDS, PARTICLES, PREPOSITIONS, PRONOUNS

LONGEST_SECOND_WORDS = 9

_WRITING = (
    r"wrote|written|painted|carved|printed|read|reads|said|says|typed|texted|scrawled|scribbled|stamped|engraved|etched|spelled|scratched|"
    r"posted|emailed|messaged|embroidered|chalked|stitched|penciled|tattooed"
)
_NOTES = (
    r"note|notes|sign|card|label|message|text|letters?|postcard|sticker|headline|caption|tag|plaque|inscription|words?|email|memo|receipt|"
    r"banner|poster|reply|answer|line|sentence|ticket|menu|tattoo|notice|reminder|motto|title"
)
_WORDS = r"(?:[^.!?\"]|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bDr)\.|(?<=\bSt)\.|(?<=\bMs)\.)*"
_SURFACES = "cardboard|paper|screen|board|whiteboard|blackboard|wall|stone|shirt|cake|page|book|lid|box|cup|mug|napkin|envelope|phone|door"
# `She wrote beside it: When the river touches this line, run.`; `a note in red ink: Good start. What now?`
_AFTER_COLON = re.compile(
    rf"(?<=[a-z])(?P<lead> (?:{_WRITING}|{_NOTES})\b[^.!?:\"]{{0,40}}: )(?P<words>[A-Z]{_WORDS}[.!?]+)(?P<more>(?: [A-Z]{_WORDS}[.!?]+)*)"
)
# `I texted him: hey man, are you home?`
_TYPED = re.compile(
    r"(?P<lead>\b(?:texted|typed|messaged|replied|wrote back|texted back)(?: (?:him|her|me|them|us|back|[A-Z][a-z]+))?: )(?P<words>[a-z][^.!?\"]*[.!?]+)"
)
# `wrote on the side in big letters FRAGILE: ESPRESSO MACHINE`
_CAPITALS = re.compile(
    rf"(?P<lead>\b(?:{_WRITING}|{_NOTES})\b[^.!?:\"A-Z]{{0,40}}[,:]? )(?P<words>[A-Z]{{2,}}(?:['’][A-Z]+)?(?:[ :,'&!-]+(?:[A-Z]{{2,}}(?:['’][A-Z]+)?|[AI]\b|[$£€#]?\d[\d,]*[¢%]?(?=[ .!?])))+"
    r"(?:[.!?]+ [A-Z]{2,}(?:['’][A-Z]+)?(?:[ :,'&-]+(?:[A-Z]{2,}(?:['’][A-Z]+)?|[AI]\b))*(?=[.!?]))*(?:[.!?]+(?= |$))?)(?=[ .,;!?]|$)"
)
# `He wrote underneath, Out of where?`
_AFTER_COMMA = re.compile(
    rf"(?<=[a-z])(?P<lead> (?:{_WRITING})(?: (?:underneath|below|back|beneath|above|on|under|beside|in|across|over|next to|at)\b[^.!?:,\"]{{0,30}})?, )"
    rf"(?P<words>(?P<first>[A-Z][a-z']+)\b{_WORDS}[.!?]+)"
)
_SENTENCE_MARK = re.compile(r"[.!?]")
_LAST_MARKS = re.compile(r"\W+$")
_OPENS_SENTENCE = (CLAUSE_WORDS | PREPOSITIONS | PRONOUNS | PARTICLES) - {"i"}
# `It said: Sorry. On Tuesdays I buy fish.`: the whole paragraph is what is written
_OPENS_WITH = re.compile(r"\s*(?:It|The \w+|(?:His|Her|My|Their) \w+)")
_MORE = re.compile(rf" [A-Z]{_WORDS}[.!?]+")
_LONGEST_END = 24
_MAY_BE_WRITTEN = re.compile(
    r"(?:words?|sign|named|called|title|inscription|letters?|written|read|reads|says?|said|[:,])\W*$", re.I
)
"""With one of these ends all that is said before what is written."""

# Where a quotation follows these, it is written and nobody says it.
_BEFORE_WRITTEN = re.compile(
    rf"\b(?:words?|sign|named|called|title|inscription|letters?|written|read)[^\w.!?]*$|\b(?:{_NOTES})\b[^.!?:,\"]{{0,40}}:\s*$|"
    rf"\b(?:written|painted|carved|printed|typed|texted|scrawled|scribbled|stamped|engraved|etched|scratched|embroidered|chalked)\b[^.!?:\"]{{0,40}}[:,]\s*$|"
    rf"\b(?:{_NOTES})\b(?: [\w'-]+){{0,4}}? (?:that |which )?(?:only |just |simply |still |now )?(?:said|says|read|reads)\W*$|"
    rf"\b(?:{_NOTES}|{_SURFACES})\b[^.!?\"]*[.!?] It (?:only |just |simply |still |now )?(?:said|says|read|reads)\W*$|"
    r"\bwrote(?: (?:underneath|below|back|beneath|above|on|under|beside|in|across|over|at)\b[^.!?:,\"]{0,30})?[,:]\s*$",
    re.I,
)


def quote_written(text: str) -> str:
    """The text with quotation marks around what is written and has none."""
    text = _TYPED.sub(r'\g<lead>"\g<words>"', _CAPITALS.sub(r'\g<lead>"\g<words>"', text))
    return _AFTER_COMMA.sub(_quoted_if_sentence, _AFTER_COLON.sub(_quoted, text))


def is_written(before: str) -> bool:
    """Whether the words before a quotation tell that it is written: `a note in red ink:`."""
    ends = _MAY_BE_WRITTEN.search(before, max(0, len(before) - _LONGEST_END)) is not None
    return ends and _BEFORE_WRITTEN.search(_last_two_sentences(before)) is not None


def _last_two_sentences(text: str) -> str:
    """What is read of a text before a quotation: `It says` tells of the sentence before it, and nothing of an earlier one."""
    marks = [mark.start() for mark in _SENTENCE_MARK.finditer(text, 0, len(_LAST_MARKS.sub("", text)))]
    return text[marks[-2] :] if len(marks) > 1 else text


def _quoted(match: re.Match[str]) -> str:
    words, more = match["words"], match["more"]
    rest = ""
    last = match.end() == len(match.string.rstrip())
    alone = _OPENS_WITH.fullmatch(match.string[: match.start()]) is not None
    if last and more and (alone or all(_belongs(m.group()) for m in _MORE.finditer(more))):
        words = f"{words}{more}"
    else:
        rest = more
    return f'{match["lead"]}"{words}"{rest}'


def _belongs(sentence: str) -> bool:
    """Whether a short sentence at the end of a paragraph is written too: a question."""
    return sentence.endswith("?") and len(sentence.split()) <= LONGEST_SECOND_WORDS


def _quoted_if_sentence(match: re.Match[str]) -> str:
    if match["first"].lower() not in _OPENS_SENTENCE:
        return match.group()
    return f'{match["lead"]}"{match["words"]}"'
