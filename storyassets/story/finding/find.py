"""Finding the story in what a person gave: clean text, a title, a lesson; or a refusal that says why."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from storyassets.errors import BadInput
from storyassets.model.story import Story
from storyassets.story.words.language import count_words, split_sentences
from storyassets.story.words.markup import strip_html, strip_spans
from storyassets.story.words.posts import without_asides_of_posts
from storyassets.story.words.speech_forms import set_speech
from storyassets.story.words.tidying import without_dateline
from storyassets.story.words.word_tables import word_set

LARGEST_STORY_BYTES = 1_000_000
FEWEST_WORDS = 20
LONGEST_TITLE_WORDS = 14
LONGEST_TITLE_CHARACTERS = 120
LONGEST_MADE_TITLE_CHARACTERS = 48
LONGEST_LESSON_WORDS = 40
WORDS_OF_MADE_TITLE = 6
FEWEST_WORDS_OF_MADE_TITLE = 3
MOST_CONTROL_SHARE = 0.02
CAPITALS_SHARE = 0.8

_STRAIGHT = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2002": " ", "\u2003": " ",
    }
)  # fmt: skip
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
_MARKDOWN_LINE = re.compile(r"(?m)^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+(?=\S))")
_MARKDOWN_RULE = re.compile(r"(?m)^\s*(?:[-*_=]\s*){3,}$")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$")
_FINAL_MARK = re.compile(r"[.!?,;:…。！？，；：؟][\"')\]]*$")
_SHORT_FORMS = re.compile(r"\b(?:i|ai ?t[aj]h?|wibt[aj]|tifu)\b", re.I)
_SECTION = re.compile(r"(?:(?:[A-Z]+ ){0,2}(?:STORY|PART|CHAPTER)(?: [A-Z\d]+){0,2}|[IVX]{1,5}|\d{1,2})\.?")
_NO_TITLE_END = word_set(
    "a an the my his her their its our your this that and or but so when while as if who which where because until of in on "
    "at to by for from with into was were is had did than very then there"
)
_DATE = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d)"
_WRITER = r"(?:(?:submitted|posted|written|told) )?by (?:u/[\w-]+|@\w+|(?-i:[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z'-]+)+))"
# `… by u/quietkitchen (3/14/2021)`, `[Part 2]`, `r/nosleep`: what stands about a title, and not in it.
_TITLE_AFTER = re.compile(
    rf"(?:\s*[,|–—(-]\s*{_WRITER}\)?| by (?:u/|@)[\w-]+|\s*[,|–—(-]\s*{_DATE}\)?|[\s,|–—-]*[(\[](?:part|chapter|update|repost|oc|true story|final|long|posted|edited|an? (?:\w+ )?story|r/)[^)\]]*[)\]]|(?<!\w)r/\w+)$",
    re.I,
)
_TITLE_BEFORE = re.compile(
    r"^(?:title:|(?:(?:short|true|flash|my|a) )?(?:story|fiction|update)\s*:|r/\w+\s*[:|–—-]?|\[(?:wp|oc|tifu|story|true)\])\s*",
    re.I,
)
# `AITA for making my dad sleep in the garage?`
_ASKED_TITLE = re.compile(r"(?:AIT[A-Z]{1,2}|WIBT[A-Z]{1,2}|TIFU)\b")
LONGER_ASKED_TITLE = 6
_BYLINE = re.compile(
    rf"(?:dear diary[,.]?|{_WRITER}|{_DATE}|posted [^.]{{2,60}}|r/\w+|@\w+|\d+ (?:points|upvotes|comments)[^.]{{0,40}})(?:[\s,|–—•·-]+(?:{_WRITER}|{_DATE}|on {_DATE}|r/\w+|\d+ \w+ ago))*",
    re.I,
)
_LESSON_LABEL = re.compile(
    r"^(?:the\s+)?(?:moral|lesson)(?:\s+of\s+(?:the|this)\s+(?:story|fable|tale))?\s*[:.\-—]\s*", re.I
)
# A lesson speaks of everyone, in the present; these words belong to what happened to someone.
_NARRATION = re.compile(
    r"\b(?:he|she|I|my|his|her|him|me|was|were|had|did|said|went|came|saw|took|gave|told|never \w+ed)\b|\"",
    re.I,
)


def find_story(text: str, title: str | None = None) -> Story:
    """The story in a text: title from the argument, a heading or a short first line; lesson from a short end.

    Raises BadInput for a text that is empty, binary, over 1 MB or under 20 words.
    """
    _refuse_unreadable(text)
    paragraphs = _paragraphs(_strip_controls(text))
    heading, paragraphs = _take_title(paragraphs)
    lesson, paragraphs = _take_lesson(paragraphs)
    body = "\n\n".join(paragraphs)
    if count_words(body) < FEWEST_WORDS:
        raise _too_short(count_words(body))
    chosen = _clean_title(title or "") or _clean_title(heading or "")
    return Story(title=chosen or _title_from_words(paragraphs[0]), text=body, lesson=lesson)


def _refuse_unreadable(text: str) -> None:
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_STORY_BYTES:
        raise BadInput(
            "is larger than 1 MB", stage="story", thing="text", fix="Give one story, not a library"
        )
    if not text.strip():
        raise BadInput(
            "is empty", stage="story", thing="text", fix=f"Give a story of {FEWEST_WORDS} words or more"
        )
    odd = sum(
        count
        for c, count in Counter(text).items()
        if unicodedata.category(c) in ("Cc", "Cs", "Cn") or c == "\ufffd"
    ) - sum(text.count(c) for c in "\n\r\t\x0b\x0c\x85")
    if "\x00" in text or odd > MOST_CONTROL_SHARE * len(text):
        raise BadInput(
            "is not text but binary data", stage="story", thing="text", fix="Give a plain text file (UTF-8)"
        )


def _too_short(words: int) -> BadInput:
    return BadInput(
        f"has {words} word{'' if words == 1 else 's'}, too few for a story",
        stage="story",
        thing="text",
        fix=f"Give a story of {FEWEST_WORDS} words or more",
    )


def _strip_controls(text: str) -> str:
    """Without control, bidi-control, zero-width and unpaired surrogate characters; quotes straight."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ").translate(_STRAIGHT)
    # each character is looked up once, however often it stands there
    hidden = [
        c for c in set(text) - {"\n", *_JOINERS} if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Cn", "Co")
    ]
    return unicodedata.normalize("NFC", text.translate(dict.fromkeys(map(ord, hidden))))


# Joiners that shape Persian and Indic letters; anywhere else they are dropped with the other format characters.
_JOINERS = ("\u200c", "\u200d")


def _paragraphs(text: str) -> list[str]:
    """Paragraphs without markup, headings marked with a leading `# `."""
    text = set_speech(strip_html(_MARKDOWN_RULE.sub("", text)))
    text = re.sub(r"(?m)^(\s{0,3}#{1,6}\s+.+)$", r"\n\1\n", text)
    blocks = re.split(r"\n[ ]*\n+", text)
    if len(blocks) == 1:
        blocks = _blocks_of_lines(blocks[0])
    cleaned = [_clean_block(block) for block in blocks]
    return _quieten(without_asides_of_posts([block for block in cleaned if block.strip("# ")]))


def _blocks_of_lines(text: str) -> list[str]:
    """Lines as paragraphs where no blank line divides them: only the first and last may stand apart."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 3:
        return ["\n".join(lines)] if not _looks_like_title(lines[0] if lines else "") else lines
    first = [lines[0]] if _looks_like_title(lines[0]) else []
    return (
        [*first, *lines[len(first) :]]
        if all(_FINAL_MARK.search(x) for x in lines[1:])
        else [*first, "\n".join(lines[len(first) :])]
    )


def _clean_block(block: str) -> str:
    heading = _HEADING.match(block.strip("\n"))
    if heading and "\n" not in block.strip("\n"):
        return "# " + strip_spans(heading.group(1))
    return strip_spans(_MARKDOWN_LINE.sub("", block))


def _quieten(paragraphs: list[str]) -> list[str]:
    """Sentence case for a text that shouts all the way: capitals would be spelled out by a voice."""
    whole = _shouts(" ".join(paragraphs))
    return [
        _sentence_case(p) if whole or (p.startswith("# ") and len(p.split()) > 3 and _shouts(p)) else p
        for p in paragraphs
    ]


def _shouts(text: str) -> bool:
    counts = Counter(text)
    large = sum(count for c, count in counts.items() if c.isupper())
    letters = large + sum(count for c, count in counts.items() if c.islower())
    return letters > 0 and large >= CAPITALS_SHARE * letters


def _sentence_case(paragraph: str) -> str:
    sentences = split_sentences(paragraph)
    text = " ".join(re.sub(r"[^\W\d_]", lambda m: m.group().upper(), s.lower(), count=1) for s in sentences)
    text = re.sub(
        r'(")([a-z])',
        lambda m: m.group(1) + m.group(2).upper() if _opens(text, m.start()) else m.group(),
        text,
    )
    return _SHORT_FORMS.sub(lambda m: m.group().upper(), text)


def _opens(text: str, at: int) -> bool:
    return text.count('"', 0, at) % 2 == 0


def _looks_like_title(line: str) -> bool:
    line = line.strip()
    return (
        bool(line)
        and (not _FINAL_MARK.search(line) or _ASKED_TITLE.match(line) is not None)
        and count_words(line) <= LONGEST_TITLE_WORDS + LONGER_ASKED_TITLE * bool(_ASKED_TITLE.match(line))
        and not line.startswith('"')
    )


def _take_title(paragraphs: list[str]) -> tuple[str | None, list[str]]:
    if not paragraphs:
        return None, paragraphs
    headings = [p for p in paragraphs if p.startswith("# ")]
    title = headings[0][2:] if headings else None
    rest = [p for p in paragraphs if not p.startswith("# ") and not _SECTION.fullmatch(p)]
    while len(rest) > 1 and _BYLINE.fullmatch(rest[0]):
        rest = rest[1:]
    if title is None and len(rest) > 1 and _looks_like_title(rest[0]):
        title, rest = rest[0], rest[1:]
        while len(rest) > 1 and _BYLINE.fullmatch(rest[0]):
            rest = rest[1:]
    return title, rest


def _take_lesson(paragraphs: list[str]) -> tuple[str | None, list[str]]:
    """A labelled moral, or a short last paragraph that tells of nobody."""
    if len(paragraphs) < 2:
        return None, paragraphs
    last = paragraphs[-1]
    labelled = _LESSON_LABEL.match(last)
    words = count_words(last)
    general = (
        len(split_sentences(last)) == 1
        and not _NARRATION.search(last)
        and not re.search(r"\b(?!need|seed)\w+ed\b", last)
    )
    if words > LONGEST_LESSON_WORDS or not (
        labelled or (general and words <= LONGEST_LESSON_WORDS // 2 and last.isascii())
    ):
        return None, paragraphs
    lesson = _LESSON_LABEL.sub("", last).strip()
    if not lesson or count_words(" ".join(paragraphs[:-1])) < FEWEST_WORDS:
        return None, paragraphs
    return lesson[:1].upper() + lesson[1:], paragraphs[:-1]


def _clean_title(title: str) -> str:
    """The title without markup, and without who wrote it, when and where."""
    title = strip_spans(strip_html(_strip_controls(title)).replace("\n", " ").strip().lstrip("#")).strip()
    before = ""
    while before != title:
        before, title = title, _TITLE_BEFORE.sub("", _TITLE_AFTER.sub("", title)).strip(" -–—|")
    return title[:LONGEST_TITLE_CHARACTERS].strip()


def _title_from_words(paragraph: str) -> str:
    """The first words, ended where a phrase ends."""
    phrase = re.split(r"[,;:，、。；：،؛]", split_sentences(without_dateline(paragraph))[0])[0]
    words = phrase.split()[:WORDS_OF_MADE_TITLE]
    end = next(
        (
            k
            for k, word in enumerate(words)
            if k >= FEWEST_WORDS_OF_MADE_TITLE and word.lower() in _NO_TITLE_END
        ),
        len(words),
    )
    words = words[:end]
    title = _FINAL_MARK.sub("", " ".join(words).replace('"', "").strip("' "))
    return title[:LONGEST_MADE_TITLE_CHARACTERS].strip() or "Untitled"
