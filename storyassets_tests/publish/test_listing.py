"""Listings within an outlet's limits, whatever the words are."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyassets.model.channel import Channel
from storyassets.model.listing import Listing, ListingByHand, ListingWords
from storyassets.model.publishing import Publishing
from storyassets.model.take import Credit
from storyassets.providers.protocols import ListingRequest, ToldLine
from storyassets.publish.graphemes import cut_text, graphemes, utf8_bytes, utf16_units
from storyassets.publish.listing import (
    EpisodeFacts,
    compose_listing,
    count_tags,
    credit_footage,
    credit_story,
    find_listing_faults,
    fit_hashtags,
    fit_tags,
    fit_title,
    tag_language,
    take_by_hand,
)
from storyassets.publish.wording import word_listing
from storyassets_tests.fakes.episodes import lion_and_mouse

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
LINK = "https://example.com/a/very/long/path/of/a/photo?with=a&query=1"


def a_channel(**publishing):
    return Channel(name="fables", title="Old Fables", publishing=Publishing(**publishing))


def facts(channel=None, **known):
    return EpisodeFacts(channel=channel or a_channel(), language="en", **known)


def a_request(**fields):
    script = lion_and_mouse()
    lines = tuple(
        ToldLine(
            beat=line.beat,
            speaker="" if line.speaker == "narrator" else line.speaker.title(),
            text=line.text,
        )
        for line in script.lines
    )
    known = {
        "title": script.title,
        "lines": lines,
        "characters": ("Lion", "Mouse"),
        "channel_title": "Old Fables",
    }
    return ListingRequest(**{**known, **fields})


def test_the_words_come_from_the_script_and_the_end_is_not_told():
    words = word_listing(a_request())
    assert words.title == "The Lion and the Mouse"
    assert words.summary == "Only a mouse could save the lion. A lion lay asleep in the forest."
    assert words.hashtags == ("Lion", "Mouse")
    assert words.tags == ("Lion", "Mouse", "Old Fables")
    assert "gnawed" not in words.model_dump_json() and "free" not in words.model_dump_json()


@pytest.mark.parametrize(
    ("title", "made"),
    [("…", "Only a mouse could save the lion."), ("\u200b \x07", "Only a mouse could save the lion.")],
)
def test_a_title_that_says_nothing_gives_way_to_the_hook(title, made):
    assert word_listing(a_request(title=title)).title == made


def test_a_hook_that_is_the_title_is_not_told_twice():
    words = word_listing(a_request(title="ONLY a mouse could save the lion"))
    assert words.summary == "A lion lay asleep in the forest. A mouse ran across his nose."


def test_where_nobody_narrates_the_first_who_speaks_is_quoted():
    lines = tuple(line.model_copy(update={"speaker": "Fox"}) for line in a_request().lines)
    assert word_listing(a_request(lines=lines)).summary.startswith("“Only a mouse could save the lion.”")


def test_a_description_has_its_parts_in_order():
    channel = a_channel(footer="New stories every day: https://example.com/c", tags=("fables",))
    known = facts(
        channel,
        chapters="0:00 How it begins\n0:12 The turn\n0:30 How it ends",
        credits=("Footage: Ann: https://p.example/1",),
        things=("net",),
    )
    listing = compose_listing(word_listing(a_request()), known)
    assert listing.description == (
        "Only a mouse could save the lion. A lion lay asleep in the forest.\n\n"
        "0:00 How it begins\n0:12 The turn\n0:30 How it ends\n\n"
        "Footage: Ann: https://p.example/1\n\n"
        "New stories every day: https://example.com/c\n\n"
        "#Lion #Mouse"
    )
    assert listing.tags == ("fables", "Lion", "Mouse", "Old Fables", "net")
    assert (listing.category_id, listing.language) == ("24", "en")
    assert find_listing_faults(listing) == ()


def test_angle_brackets_and_controls_are_no_part_of_a_listing():
    words = ListingWords(title="A <b>fox</b>\n\x00 ran", summary="If x < 3\x1b[31m > y", tags=("<i>", "a,b"))
    listing = compose_listing(words, facts())
    assert listing.title == "A ‹b›fox‹/b› ran"
    assert find_listing_faults(listing) == ()


@pytest.mark.parametrize(
    "text",
    [FAMILY * 30, "\U0001f1e9\U0001f1ea" * 60, "e\u0301\u0323" * 80, "नमस्ते" * 40, "각" * 120, "\u1100\u1161\u11a8" * 120,
     "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f" * 20, "👍🏽" * 70, "가나다 라마바 " * 30],
)  # fmt: skip
def test_a_title_is_cut_between_readable_characters(text):
    title = fit_title([text])
    assert utf16_units(title) <= 100 and title.endswith("…")
    whole = [*graphemes(unicodedata.normalize("NFC", text)), "…"]
    assert set(graphemes(title)) <= set(whole)


def test_readable_characters_are_kept_together():
    told = [
        "a",
        FAMILY,
        "e\u0301",
        "\U0001f1e9\U0001f1ea",
        "\U0001f1eb\U0001f1f7",
        "👍🏽",
        "क्षि",
        "\r\n",
        "각",
    ]
    assert list(graphemes("".join(told))) == told


def test_a_title_of_one_endless_character_gives_way():
    assert fit_title(["e" + "\u0301" * 500, "The next"]) == "The next"
    assert fit_title(["e" + "\u0301" * 500]) == "Untitled"


def test_a_link_is_whole_or_not_there():
    for most in range(1, 90):
        kept = cut_text(f"See {LINK} now, and then", most, utf8_bytes)
        assert utf8_bytes(kept) <= most
        assert LINK in kept or "http" not in kept


def test_a_cut_stands_at_the_end_of_a_word():
    assert cut_text("The fox who ran away, and away", 24, len) == "The fox who ran away…"


@given(
    st.text(max_size=400),
    st.text(max_size=3000),
    st.lists(st.text(max_size=80), max_size=60),
    st.text(max_size=500),
)
def test_any_words_make_a_listing_without_faults(title, summary, tags, footer):
    words = ListingWords(title=title or "x", summary=summary, tags=tuple(tags), hashtags=tuple(tags[:9]))
    listing = compose_listing(
        words,
        facts(
            a_channel(footer=footer, tags=tuple(tags[:30])),
            credits=(f"Footage: {title}",),
            things=tuple(tags),
        ),
    )
    assert find_listing_faults(listing) == ()
    assert len(listing.title) <= 100 and len(listing.description.encode()) <= 5000
    assert count_tags(listing.tags) <= 460


@given(st.text(max_size=300), st.integers(0, 120))
def test_what_is_cut_is_the_beginning_in_whole_characters(text, most):
    kept = cut_text(text, most, utf16_units)
    assert utf16_units(kept) <= most
    if kept != text:
        whole = list(graphemes(text))
        begun = kept.removesuffix("…")
        assert begun == "" or begun in {
            "".join(whole[:n]).rstrip().rstrip(",;:-–—").rstrip() for n in range(len(whole) + 1)
        }


@given(st.text(max_size=200))
def test_readable_characters_are_the_whole_text(text):
    assert "".join(graphemes(text)) == text


def test_two_thousand_wide_letters_in_a_footer_give_way_and_credits_do_not():
    channel = a_channel(footer="狐" * 2000)
    told = credit_footage(
        Credit(source_id=f"p:{n}", name=f"Name {n}", page_url=f"https://p.example/{n}") for n in range(40)
    )
    listing = compose_listing(ListingWords(title="x", summary="狐" * 1400), facts(channel, credits=told))
    assert find_listing_faults(listing) == ()
    assert all(one in listing.description for one in told)


def test_credits_beyond_all_room_say_how_many_more_there_are():
    told = credit_footage(
        Credit(source_id="p", name="n" * 100 + str(n), page_url=f"https://p.example/{'x' * 200}{n}")
        for n in range(60)
    )
    description = compose_listing(ListingWords(title="x", summary="A fox."), facts(credits=told)).description
    assert re.search(r"\nand \d+ more", description) and utf8_bytes(description) <= 5000


def test_the_same_footage_is_named_once_and_without_a_name_by_its_id():
    one = Credit(source_id="pexels:1", page_url="https://p.example/1")
    assert credit_footage([one, one]) == ("Footage: pexels:1: https://p.example/1",)
    assert credit_story("Ann", "CC BY 4.0") == ("Story: Ann, CC BY 4.0",)
    assert credit_story("Ann", "", "https://a.example/1") == ("Story: Ann: https://a.example/1",)
    assert credit_story("", "", "https://a.example/1") == ()


def test_a_tag_with_a_space_counts_two_more_and_commas_count():
    assert count_tags(("fox", "old lion")) == 3 + 10 + 1
    two_hundred = fit_tags(f"a tag {n}" for n in range(200))
    assert 420 < count_tags(two_hundred) <= 460
    assert fit_tags(["Fox", "fox", "a,b", " # "]) == ("Fox", "a b")


def test_a_hashtag_is_of_letters_and_digits():
    assert fit_hashtags(["the old-man", "2026", "Füchse", "狐", "one more"]) == ("theoldman", "Füchse", "狐")


@pytest.mark.parametrize(
    ("told", "tag"),
    [("en", "en"), ("EN_us", "en-US"), ("zh-hant-tw", "zh-Hant-TW"), ("english please", "und"), ("", "und"), ("x" * 99, "und")],
)  # fmt: skip
def test_a_language_is_written_as_bcp_47(told, tag):
    assert tag_language(told) == tag


def a_listing(**fields):
    return Listing(**{"title": "A fox", "category_id": "24", "language": "en", **fields})


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"title": "🦊" * 51}, "the title has 102 characters, and 100 are taken"),
        ({"title": "  "}, "the title says nothing"),
        ({"title": "a < b"}, "the title has < or > in it"),
        ({"title": "a\nb"}, "control character"),
        ({"description": "é" * 2501}, "the description has 5002 bytes, and 5000 are taken"),
        ({"description": "a > b"}, "the description has < or > in it"),
        ({"tags": tuple(f"tag {n}" for n in range(200))}, "the 200 tags count"),
        ({"tags": ("a,b",)}, "the tag 'a,b' is empty, or has"),
        ({"language": "english please"}, "is no language"),
    ],
)
def test_what_an_outlet_would_not_take_is_told_with_its_numbers(fields, told):
    assert any(told in fault for fault in find_listing_faults(a_listing(**fields)))


def test_a_person_s_listing_stands_as_it_is_and_the_channel_says_the_rest():
    own = ListingByHand(title="My <own>", description="d", tags=("x",))
    listing = take_by_hand(own, a_channel(category_id="10"), "en_us")
    assert (listing.title, listing.category_id, listing.language) == ("My <own>", "10", "en-US")
    assert find_listing_faults(listing) == ("the title has < or > in it",)
