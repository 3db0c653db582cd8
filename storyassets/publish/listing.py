"""Listing: the words under which an episode is published, within what outlets take. Pure functions.

Whoever lists (rules or a model) gives a title, a summary and tags; chapters, credits and the channel's own
words are added here, and all of it is cut to the limits. Counted are UTF-16 units in a title, bytes in a
description, and in the tags what separates and quotes them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storyassets.model.channel import Channel, MusicTaste
from storyassets.model.listing import (
    MARKER_CHARACTERS,
    MOST_DESCRIPTION_BYTES,
    MOST_TAGS_CHARACTERS,
    MOST_TITLE_UNITS,
    Listing,
    ListingByHand,
    ListingWords,
)
from storyassets.model.take import Credit
from storyassets.publish.graphemes import clean_block, clean_line, cut_text, utf8_bytes, utf16_units

UNTITLED = "Untitled"
MOST_SUMMARY_BYTES = 1_500
MOST_HASHTAGS = 3
LONGEST_TAG = 60
LEAST_SUMMARY_BYTES = 200
ROOM_FOR_TAGS = MOST_TAGS_CHARACTERS - MARKER_CHARACTERS
LONGEST_CREDIT_BYTES = 400
NO_LANGUAGE = "und"
"""What BCP 47 calls a language that nobody knows."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
_NOT_OF_A_HASHTAG = re.compile(r"[^\w\u200c\u200d]|_")


@dataclass(frozen=True)
class EpisodeFacts:
    """What is known of an episode beside the words."""

    channel: Channel
    language: str
    chapters: str = ""
    """As `chapters.tell_chapters` tells them."""
    credits: tuple[str, ...] = ()
    """Whom the description has to name, a line each."""
    things: tuple[str, ...] = ()
    """What is seen in it, for the tags; the most seen first."""


def compose_listing(words: ListingWords, facts: EpisodeFacts, *, degraded: bool = False) -> Listing:
    """The whole listing, cut to the limits."""
    publishing = facts.channel.publishing
    return Listing(
        title=fit_title((words.title, facts.channel.title)),
        description=fit_description(words, facts),
        tags=fit_tags((*publishing.tags, *words.tags, *facts.things)),
        category_id=publishing.category_id,
        language=tag_language(facts.language),
        degraded=degraded,
    )


def take_by_hand(own: ListingByHand, channel: Channel, language: str) -> Listing:
    """A person's listing, as they wrote it; its faults are told, not mended."""
    return Listing(
        title=own.title,
        description=own.description,
        tags=own.tags,
        category_id=own.category_id or channel.publishing.category_id,
        language=own.language or tag_language(language),
    )


def fit_title(choices: Iterable[str]) -> str:
    """The first of these that says something, cut to what a title may have."""
    for choice in choices:
        title = cut_text(clean_line(choice), MOST_TITLE_UNITS, utf16_units)
        if _says_something(title):
            return title
    return UNTITLED


def fit_description(words: ListingWords, facts: EpisodeFacts) -> str:
    """Summary, chapters, credits, the channel's footer and hashtags.

    Where it is too much, the footer, then the chapters, then the summary give way; credits never do.
    """
    named = _tell_credits(facts.credits)
    hashtags = " ".join(f"#{one}" for one in fit_hashtags(words.hashtags))
    summary = cut_text(clean_block(words.summary), MOST_SUMMARY_BYTES, utf8_bytes)
    chapters, footer = clean_block(facts.chapters), clean_block(facts.channel.publishing.footer)
    # The chapters go as a whole: a list of some of them would be a wrong one.
    if utf8_bytes(_join(summary, chapters, named, hashtags)) > MOST_DESCRIPTION_BYTES:
        chapters = ""
    summary = cut_text(summary, max(LEAST_SUMMARY_BYTES, _left(named, hashtags, chapters)), utf8_bytes)
    footer = cut_text(footer, max(0, _left(summary, chapters, named, hashtags)), utf8_bytes)
    return _join(summary, chapters, named, footer, hashtags)


def _left(*parts: str) -> int:
    """How many bytes another part may have beside these."""
    return MOST_DESCRIPTION_BYTES - utf8_bytes(_join(*parts, "x")) + 1


def _join(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


MOST_CREDITS_BYTES = MOST_DESCRIPTION_BYTES - LEAST_SUMMARY_BYTES - LONGEST_CREDIT_BYTES


def _tell_credits(told: Sequence[str]) -> str:
    """A line each. Where they are too many, how many more there are is said."""
    lines = [clean_line(one) for one in told]
    lines = [one if utf8_bytes(one) <= LONGEST_CREDIT_BYTES else _without_link(one) for one in lines if one]
    for count in range(len(lines), -1, -1):
        more = [f"and {len(lines) - count} more"] if count < len(lines) else []
        block = "\n".join([*lines[:count], *more])
        if utf8_bytes(block) <= MOST_CREDITS_BYTES:
            return block
    return ""


def _without_link(credit: str) -> str:
    return cut_text(re.sub(r":? *https?://\S+", "", credit, flags=re.I), LONGEST_CREDIT_BYTES, utf8_bytes)


def credit_footage(shown: Iterable[Credit]) -> tuple[str, ...]:
    """Each photo and clip that has to be named, once."""
    told = (
        f"Footage: {one.name or one.source_id}" + (f": {one.page_url}" if one.page_url else "")
        for one in shown
    )
    return tuple(dict.fromkeys(told))


def credit_music(taste: MusicTaste) -> tuple[str, ...]:
    """Whose music it is and under which licence, where the channel brings its own."""
    if not taste.file.strip() or not taste.score:
        return ()
    return ("Music: " + ", ".join(part for part in (taste.credit.strip(), taste.licence.strip()) if part),)


def credit_story(credit: str, licence: str, source: str = "") -> tuple[str, ...]:
    """Whose story it is, under which licence and from where, where that has to be said."""
    told = ", ".join(part for part in (credit.strip(), licence.strip()) if part)
    link = f": {source.strip()}" if credit.strip() and source.startswith(("https://", "http://")) else ""
    return (f"Story: {told}{link}",) if told else ()


def fit_hashtags(names: Iterable[str]) -> tuple[str, ...]:
    """A few, in letters and digits alone; one of digits alone is none."""
    plain = (_NOT_OF_A_HASHTAG.sub("", clean_line(name)) for name in names)
    kept = {one.casefold(): one for one in plain if any(letter.isalpha() for letter in one)}
    return tuple(one for one in kept.values() if utf16_units(one) <= LONGEST_TAG)[:MOST_HASHTAGS]


def fit_tags(names: Iterable[str]) -> tuple[str, ...]:
    """Each once, in this order, as many as have room."""
    kept: dict[str, str] = {}
    for name in names:
        tag = clean_line(re.sub(r"[,\"“”#]", " ", name))
        if not _says_something(tag) or utf16_units(tag) > LONGEST_TAG or tag.casefold() in kept:
            continue
        if count_tags((*kept.values(), tag)) <= ROOM_FOR_TAGS:
            kept[tag.casefold()] = tag
    return tuple(kept.values())


def count_tags(tags: Sequence[str]) -> int:
    """The characters that outlets count: a comma between two tags, quotes around one with a space."""
    quoted = sum(2 for tag in tags if any(letter.isspace() for letter in tag))
    return sum(utf16_units(tag) for tag in tags) + quoted + max(0, len(tags) - 1)


def tag_language(language: str) -> str:
    """The language as BCP 47 writes it: en-US, zh-Hant; `und` for what is none."""
    parts = language.strip().replace("_", "-").split("-")
    tag = "-".join([parts[0].lower(), *(_subtag(part) for part in parts[1:])])
    return tag if _LANGUAGE.fullmatch(tag) else NO_LANGUAGE


def _subtag(part: str) -> str:
    if len(part) == 4 and part.isalpha():
        return part.title()
    return part.upper() if len(part) == 2 and part.isalpha() else part.lower()


def find_listing_faults(listing: Listing) -> tuple[str, ...]:
    """What an outlet would not take, in sentences with the numbers."""
    return (*_title_faults(listing.title), *_description_faults(listing), *_tag_faults(listing.tags))


def _title_faults(title: str) -> list[str]:
    faults = [] if _says_something(title) else ["the title says nothing"]
    units = utf16_units(title)
    if units > MOST_TITLE_UNITS:
        faults.append(f"the title has {units} characters, and {MOST_TITLE_UNITS} are taken")
    if set(title) & set("<>"):
        faults.append("the title has < or > in it")
    if _has_control(title):
        faults.append("the title has a line break or a control character in it")
    return faults


def _has_control(text: str) -> bool:
    return any(unicodedata.category(letter) in ("Cc", "Zl", "Zp") for letter in text)


def _description_faults(listing: Listing) -> list[str]:
    faults = []
    size_bytes = utf8_bytes(listing.description)
    if size_bytes > MOST_DESCRIPTION_BYTES:
        faults.append(f"the description has {size_bytes} bytes, and {MOST_DESCRIPTION_BYTES} are taken")
    if set(listing.description) & set("<>"):
        faults.append("the description has < or > in it")
    if "\x00" in listing.description:
        faults.append("the description has a control character in it")
    if not _LANGUAGE.fullmatch(listing.language):
        faults.append(f"{listing.language[:20]!r} is no language; write it like en or pt-BR")
    return faults


def _tag_faults(tags: Sequence[str]) -> list[str]:
    faults = []
    counted = count_tags(tags)
    if counted > ROOM_FOR_TAGS:
        faults.append(
            f"the {len(tags)} tags count {counted} characters, and {ROOM_FOR_TAGS} are taken "
            f"({MARKER_CHARACTERS} of {MOST_TAGS_CHARACTERS} are for the upload's mark)"
        )
    wrong = [tag for tag in tags if not tag.strip() or set(tag) & set('<>,"') or _has_control(tag)]
    faults += [f"the tag {tag[:40]!r} is empty, or has <, >, a comma or a quote in it" for tag in wrong[:3]]
    return faults


def _says_something(text: str) -> bool:
    """Whether there is a letter, a digit or a sign such as an emoji in it."""
    return any(letter.isalnum() or unicodedata.category(letter) in ("So", "Sm", "Sc") for letter in text)
