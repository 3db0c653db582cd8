"""Markup taken off: what is left of Markdown and HTML is the words that a reader would see."""

from __future__ import annotations

import html
import re

from storyassets.story.words.language import UNSPACED_CHARACTER

LONGEST_WORD_CHARACTERS = 40
HEAD_OF_LONG_WORD = 16

# Elements whose text is not for reading.
_UNSEEN = re.compile(
    r"<(script|style|template|noscript|head)\b[^<>]{0,300}>.{0,20000}?(?:</\1\s*>|\Z)", re.I | re.S
)
_COMMENT = re.compile(r"<!--.{0,20000}?(?:-->|\Z)", re.S)
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|h[1-6]|br|li|ul|ol|blockquote|section|article|tr|hr)\b[^<>]{0,300}>", re.I
)
_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,300}>")
_TARGET = r"\((?:[^()\n]|\([^()\n]{0,300}\)){0,500}\)"
_PICTURE = re.compile(rf"!\[[^\[\]\n]{{0,300}}\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]\n]{{0,300}})\](?:{_TARGET}|\[[^\[\]\n]{{0,100}}\])")
_ADDRESS = re.compile(
    r"<?\b(?:https?|ftp)://(?:www\.)?([^\s/?#<>()\"']{1,200})[^\s<>\"']*?(?=[.,;:!?)>]*(?:\s|$))>?", re.I
)
_BARE_ADDRESS = re.compile(
    r"\bwww\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:/[^\s<>\"']*?)?(?=[.,;:!?)]*(?:\s|$))", re.I
)
_SPAN = re.compile(r"(?<!\w)(__|_)(?=\S)(.{1,400}?)(?<=\S)\1(?!\w)|(\*\*|\*|`|~~)(?=\S)(.{1,400}?)(?<=\S)\3")
_AUTOLINK = re.compile(r"<((?:https?|ftp)://[^<>\s]{1,500})>", re.I)
_INNER_HEADING = re.compile(r"(?<=\S)[ ]+#{2,6}(?=[ ])")


def strip_html(text: str) -> str:
    """Without tags, comments and scripts; a tag of a block is a new paragraph, an entity its character."""
    text = _COMMENT.sub(" ", _UNSEEN.sub(" ", _AUTOLINK.sub(r"\1", text)))
    text = _TAG.sub(" ", _BLOCK_TAG.sub("\n\n", text))
    # Once more after the entities: `&lt;b&gt;` is a tag too, and never markup of ours.
    return _TAG.sub(" ", html.unescape(text)).replace("\u00a0", " ")


def strip_spans(text: str) -> str:
    """Without pictures, with the words of links and emphasis, and with the host for an address."""
    text = _LINK.sub(r"\1", _PICTURE.sub(" ", text))
    text = _BARE_ADDRESS.sub(_host, _ADDRESS.sub(_host, text))
    text = _INNER_HEADING.sub("", _SPAN.sub(lambda m: m.group(2) or m.group(4), text))
    text = re.sub(r"\s+([.,;!?])(?=\s|$)", r"\1", text)
    return shorten_words(re.sub(r"\s+", " ", text).strip())


def shorten_words(text: str) -> str:
    """A word that no voice says in time keeps its head, an ellipsis, and the mark that ends a sentence."""
    return " ".join(_shorten_word(word) for word in text.split(" "))


def _shorten_word(word: str) -> str:
    if len(word) <= LONGEST_WORD_CHARACTERS or UNSPACED_CHARACTER.search(word):
        return word
    end = re.search(r"[.!?\"']*$", word)
    return word[:HEAD_OF_LONG_WORD] + "…" + (end.group().lstrip(".") if end else "")


def _host(match: re.Match[str]) -> str:
    return match.group(1).rsplit("@", 1)[-1].split(":")[0]
