"""Speech forms: speech as other people set it, set as it is read here: in double quotation marks, with who says it.

British texts have single marks, chats and posts `Jess: …`, screenplays a name on a line of its own.
"""

from __future__ import annotations

import re
from collections import Counter

from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.speech_verbs import SPEECH_VERBS

FEWEST_SPEECHES = 2
FEWEST_CUES = 3
LONGEST_QUOTED_WORDS = 4

_OPENS = re.compile(
    r"(?:(?<=[\s(\[—–\"])|^)'(?!(?:tis|twas|twill|em|cause|til|round|bout|n|s)\b|\d\ds)(?=[\w\"…—])",
    re.I | re.M,
)
_CLOSES = re.compile(r"(?<=[.,!?…—–\"])'(?=[\s.,;:)—–\"]|$)", re.M)
_AFTER_WORD = re.compile(r"(?<=\w)'(?=[\s.,;:!?)—–]|$)", re.M)

_NO_SPEAKERS = r"(?!(?i:note|ps|p\.s|edit|update|moral|lesson|chapter|part|day|tl;?dr|warning|title|author|source|summary|eta|q|a|to|from|subject|date)\b)"
_CUE = re.compile(
    rf"^[ ]*(?P<who>{_NO_SPEAKERS}(?:[A-Z][\w.'-]*|me)(?: [A-Z][\w.'-]*){{0,2}}): +(?P<said>\S.*)$", re.M
)
_NAME_LINE = re.compile(
    r"^[ ]*(?P<who>(?!INT\b|EXT\b|THE END)[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){0,3})(?: *\((?P<how>[^)\n]*)\))?[ ]*\n[ ]*(?P<said>(?![A-Z .'-]+$)\S[^\n]*)",
    re.M,
)
_SCENE = re.compile(r"^[ ]*(?P<side>INT|EXT)[./ ]+(?P<where>[^\n-]+?)(?: *[-–—] *(?P<when>\w+))?[ ]*$", re.M)
_ASKS = re.compile(r"(?:who|what|where|when|why|how|is|are|was|did|do|does|can|could|will|would)\b", re.I)
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")
_DASHED = re.compile(r"^[ ]*[—–] ?(?P<said>\S[^\n]*)$", re.M)
_DASH_TAG = re.compile(
    rf"[,.!?…] (?:[—–] )?(?P<tag>(?:(?:{'|'.join(SPEECH_VERBS)}) (?:[A-Z]|the\b|an?\b|my\b|his\b|her\b|he\b|she\b|I\b|they\b)|(?:he|she|I|they|the [\w-]+|[A-Z]\w+) (?:{'|'.join(SPEECH_VERBS)})\b).*)$"
)
_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:'[A-Z]+)?\b|(?<= )A(?= [A-Z]{2,})")


def set_speech(text: str) -> str:
    """The text with its speech in double quotation marks, and with who says it where a name stood before."""
    return _set_cues(_set_screenplay(_set_double_marks(_set_dashes(text))))


def _set_dashes(text: str) -> str:
    """`— Where to? asked the fox.` → `"Where to?" asked the fox.`, where speeches begin so and have no other marks."""
    if len(_DASHED.findall(text)) < FEWEST_CUES or '"' in text:
        return text
    return _DASHED.sub(_dashed, text)


def _dashed(match: re.Match[str]) -> str:
    said = match["said"].strip()
    tag = _DASH_TAG.search(said)
    if tag is None:
        return f'"{said}"'
    more = re.split(r"\s*[—–] (?=[A-Z])", tag["tag"], maxsplit=1)
    rest = f' "{more[1]}"' if len(more) > 1 else ""
    return f'"{said[: tag.start("tag")].strip()}" {more[0].strip()}{rest}'


def _set_double_marks(text: str) -> str:
    """`'Home,' he said.` → `"Home," he said.`, where single marks are those of speech."""
    speeches = len(_CLOSES.findall(text))
    if speeches < FEWEST_SPEECHES or text.count('"') >= 2 * speeches:
        return text
    return "\n\n".join(_double_marks(paragraph) for paragraph in text.split("\n\n"))


def _double_marks(paragraph: str) -> str:
    marks = list(paragraph)
    at = 0
    while opening := _OPENS.search(paragraph, at):
        closing = _CLOSES.search(paragraph, opening.end())
        word = _AFTER_WORD.search(paragraph, opening.end())
        quoted = paragraph[opening.end() : word.start()] if word else ""
        inside = opening.start() > 0 and paragraph[: opening.start()].rstrip()[-1:].isalpha()
        few = (
            inside
            and word is not None
            and len(quoted.split()) <= LONGEST_QUOTED_WORDS
            and not re.search(r"[.,!?]", quoted)
        )
        if few and word is not None and (closing is None or word.start() < closing.start()):
            at = word.end()  # `tasted of 'ocean'`
            continue
        if closing is None and opening.start() > 0:
            break
        end = closing.start() if closing else len(paragraph)
        for i in range(opening.end(), end):
            marks[i] = "'" if marks[i] == '"' else marks[i]
        marks[opening.start()] = '"'
        if closing is None:
            break
        marks[end] = '"'
        at = end + 1
    return "".join(marks)


def _set_cues(text: str) -> str:
    """`Jess: It's late.` → `"It's late," Jess said.`, where several lines are set so."""
    cues = Counter(match["who"].lower() for match in _CUE.finditer(text))
    if sum(cues.values()) < FEWEST_CUES or len(cues) < FEWEST_SPEECHES or len(cues) == sum(cues.values()):
        return text
    return _CUE.sub(lambda m: f"\n\n{_said_by(m['who'], m['said'])}\n\n", text)


def _set_screenplay(text: str) -> str:
    """`ROSA` on a line of its own, and below it what she says."""
    found = list(_NAME_LINE.finditer(text))
    if len(found) < FEWEST_CUES:
        return text
    names = {word for match in found for word in match["who"].split()}
    text = _NAME_LINE.sub(lambda m: f"\n\n{_said_by(m['who'], m['said'], m['how'] or '')}\n\n", text)
    lines = _SCENE.sub(_scene, text).split("\n")
    return "\n".join(line if line.startswith("#") else _said_quietly(line, names) for line in lines)


def _said_quietly(line: str, names: set[str]) -> str:
    named = {name for name in names if name.lower() not in NOUNS}
    text = _SHOUTED.sub(lambda m: m.group().title() if m.group() in named else m.group().lower(), line)
    return _SENTENCE_START.sub(lambda m: m.group().upper(), text)


def _scene(match: re.Match[str]) -> str:
    where = match["where"].strip().lower()
    when = (match["when"] or "").lower()
    inside = "in" if match["side"] == "INT" else "at"
    return (
        f"\n\nIt is {when} {inside} the {where}.\n\n"
        if when in ("night", "day", "dawn", "dusk", "morning", "evening")
        else "\n\n"
    )


def _said_by(who: str, said: str, how: str = "") -> str:
    """A speech with its tag behind it."""
    said = said.strip().strip('"').strip()
    name = "I" if who.lower() == "me" else who.title() if who.isupper() else who
    if who.isupper() and name.lower() in NOUNS and name != "I":
        name = f"the {name.lower()}"
    said = _SENTENCE_START.sub(lambda m: m.group().upper(), said)
    if said[-1:].isalnum():
        said += "?" if _ASKS.match(said) else ","
    if said.endswith(".") and not said.endswith(".."):
        said = f"{said[:-1]},"
    verb = "asked" if said.endswith("?") else "said"
    manner = f" {how.lower()}" if how.endswith("ly") and " " not in how else ""
    return f'"{said}" {name} {verb}{manner}.'
