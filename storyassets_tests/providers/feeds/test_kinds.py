"""Each kind of source: what it gives, and what it says of what is no story."""

import json
import os
from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration, InvalidOutput
from storyassets.model.publishing import SourceKind, StorySourceSettings
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.providers.sources import Fetched, SourceOutfit, open_fetch, open_source, web_address

TALE = "A fox found a lamp in the forest, and it was old, and it was cold, and nobody had lit it for a year."
ADDRESS = "https://tales.example/feed?key=canary"


def read(kind, place, folder=Path("/nowhere"), content=b"", content_type="application/xml"):
    where = "url" if kind in ("feed", "listing") else "path"
    settings = StorySourceSettings.model_validate({"kind": kind, where: str(place)})

    def fetch(url, name):
        assert (url, name) == (settings.url, settings.name)
        return Fetched(content, content_type, "https://tales.example/feed")

    return list(open_source(SourceOutfit(settings, folder, fetch)).read())


def reasons(found):
    return {one.title: one.reason for one in found if isinstance(one, NoStory)}


def test_every_kind_can_be_opened():
    assert {kind.value for kind in SourceKind} == {"folder", "table", "feed", "listing"}
    for kind in SourceKind:
        where = "path" if kind.value in ("folder", "table") else "url"
        settings = StorySourceSettings.model_validate({"kind": kind, where: "x"})
        assert open_source(SourceOutfit(settings, Path(), open_fetch(allow_private=False)))


@pytest.mark.parametrize(
    "told",
    ["javascript:alert(1)", "file:///etc/passwd", "//x", "http://", "http://[", "http://a\nb", None, 7],
)
def test_only_addresses_of_the_web_may_be_linked_to(told):
    assert web_address(told) == ""
    assert web_address(" https://a.example/x?y=1 ") == "https://a.example/x?y=1"


def test_a_source_s_name_has_no_key_of_its_address():
    settings = StorySourceSettings(kind="feed", url="https://me:pw@tales.example//a/b?key=canary#x")
    assert settings.name == "https://tales.example//a/b"
    assert StorySourceSettings(kind="folder", path="~/my/tales").name == "tales"


# -- folder ------------------------------------------------------------------------------------


def test_a_folder_gives_its_texts_by_name_and_says_what_is_no_text(tmp_path):
    folder = tmp_path / "tales"
    (folder / "deeper").mkdir(parents=True)
    (folder / "deeper" / "no.txt").write_text(TALE)
    (folder / "b.md").write_text(f"# The Lamp\n\n{TALE}")
    (folder / "a.TXT").write_bytes(b"\xef\xbb\xbf" + TALE.encode())
    (folder / "c.txt").write_bytes("Der Fuchs fand eine Öllampe".encode("latin-1"))
    (folder / "d.txt").write_bytes(b"x" * 1_000_001)
    (folder / "e.txt").symlink_to(folder / "gone.txt")
    (folder / ".hidden.txt").write_text(TALE)
    (folder / "picture.jpg").write_bytes(b"no text")
    found = read("folder", "tales", tmp_path)
    assert found[:2] == [FoundStory(text=TALE), FoundStory(text=f"# The Lamp\n\n{TALE}")]
    assert reasons(found) == {
        "c.txt": "it is not UTF-8 text",
        "d.txt": "it is over 1 MB: give one story a file",
    }
    assert read("folder", folder) == found


def test_an_empty_folder_none_at_all_and_a_file_are_each_told(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text(TALE)
    for place, told in (("empty", "no .txt or .md"), ("none", "No such file"), ("file", "Not a directory")):
        with pytest.raises(BadConfiguration, match=told) as raised:
            read("folder", place, tmp_path)
        assert str(raised.value).startswith(f"sources: {place}: ")


# -- table -------------------------------------------------------------------------------------


def table(tmp_path, name, content):
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return read("table", name, tmp_path)


def test_a_csv_names_its_columns_in_any_order_and_others_are_left_alone(tmp_path):
    rows = f'id,Title,License,TEXT,url,credit\n1,The Lamp,CC BY 4.0,"{TALE}",https://a.example/1,Mira\n2,,,"{TALE}",javascript:x,\n'
    assert table(tmp_path, "tales.csv", rows) == [
        FoundStory(TALE, "The Lamp", "https://a.example/1", "CC BY 4.0", "Mira"),
        FoundStory(TALE),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_spreadsheet_s_marks_and_encodings_are_read(tmp_path, encoding, mark):
    rows = f'text{mark}title\r\n"{TALE}\r\n\r\nIt burned."{mark}Größe\r\n'
    [found] = table(tmp_path, "tales.csv", rows.encode(encoding))
    assert (found.title, found.text) == ("Größe", f"{TALE}\r\n\r\nIt burned.")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("story,title\na,b\n", "no column text, but 'story', 'title'"),
        ("txt,title\na,b\n", "is 'txt' the text"),
        ("text,title,text\na,b,c\n", "column text twice"),
        (f"{TALE}\n{TALE}\n", "no column text, but 'a fox found"),
        ("", "but nothing"),
        ("\n\n", "but nothing"),
        ("text\nGröße\n".encode("latin-1"), "not UTF-8"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"PK\x03\x04\x00\x00text", "no column text"),
    ],
)
def test_a_table_that_is_none_is_one_error_that_names_it(tmp_path, content, told):
    with pytest.raises(BadConfiguration, match=told) as raised:
        table(tmp_path, "tales.csv", content)
    assert str(raised.value).startswith("sources: tales.csv: ")
    if "header" in raised.value.message and "twice" not in raised.value.message:
        assert raised.value.fix == "Known columns: text, title, url, licence, credit"


def test_one_bad_row_stops_no_other(tmp_path):
    rows = (
        f'text,title\n"{TALE}",One\n{TALE} and more, and more,Two\n,Three\n\n"a "b" c",Four\n"{TALE}",Five\n'
    )
    found = table(tmp_path, "tales.csv", rows)
    assert [one.title for one in found if isinstance(one, FoundStory)] == ["One", "Five"]
    told = reasons(found)
    assert "cells for 2 columns" in told["row 3"]
    assert told["Three"] == "row 4 has no text"
    assert any("not CSV" in reason for reason in told.values())


def test_an_open_quote_swallows_the_rest_and_that_is_told(tmp_path):
    found = table(tmp_path, "tales.csv", f'text\n"{TALE}"\n"{TALE}\nmore\n')
    assert found[0] == FoundStory(TALE)
    assert "unexpected end" in reasons(found)["row 3"]


def test_one_broken_line_of_jsonl_stops_no_other(tmp_path):
    lines = [
        {"text": TALE, "title": "One", "lesson": "x"},
        "{broken",
        ["no object"],
        {"title": "No text"},
        {"text": 7},
        {"text": TALE, "licence": "CC0", "title": None},
    ]
    content = "\n\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    found = table(tmp_path, "tales.jsonl", content)
    assert [one for one in found if isinstance(one, FoundStory)] == [
        FoundStory(TALE, "One"),
        FoundStory(TALE, licence="CC0"),
    ]
    told = reasons(found)
    assert "not JSON" in told["line 3"]
    assert told["line 5"] == "it is no JSON object"
    assert told["No text"] == "line 7 has no text"
    assert told["line 9"] == "line 9 has no text"


def test_a_line_deep_as_a_well_and_a_missing_file_are_told(tmp_path):
    assert "not JSON" in reasons(table(tmp_path, "deep.jsonl", "[" * 200_000))["line 1"]
    with pytest.raises(BadConfiguration, match="No such file"):
        read("table", "none.csv", tmp_path)
    with pytest.raises(BadConfiguration, match=r"neither \.csv"):
        read("table", "tales.xlsx", tmp_path)
    os.mkfifo(tmp_path / "pipe.csv")
    for odd in ("pipe.csv", "nul\0.csv", "~nobody-of-that-name/a.csv"):
        with pytest.raises(BadConfiguration, match="sources: "):
            read("table", odd, tmp_path)


# -- feed --------------------------------------------------------------------------------------


def rss(*entries, about=""):
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://backend.userland.com/creativeCommonsRssModule">'
        f"<channel><title>Tales</title>{about}{''.join(entries)}</channel></rss>"
    ).encode()


def item(title="The Lamp", inside=""):
    return f"<item><title>{title}</title><link>https://tales.example/lamp</link>{inside}</item>"


FULL = (
    f"<content:encoded><![CDATA[<p>{TALE}</p><script>steal()</script><p>It burned.</p>]]></content:encoded>"
)


def feed(content, **over):
    return read("feed", ADDRESS, content=content, **over)


def test_a_full_text_is_preferred_to_a_summary_and_rights_are_kept():
    about = "<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>"
    inside = f"<description>A fox.</description>{FULL}<dc:creator>Mira</dc:creator>"
    [found] = feed(rss(item(inside=inside), about=about))
    assert TALE in found.text
    assert "It burned." in found.text
    assert "steal" not in found.text
    assert (found.title, found.url, found.credit) == ("The Lamp", "https://tales.example/lamp", "Mira")
    assert found.licence == "https://creativecommons.org/licenses/by/4.0/"


def test_an_atom_feed_is_read_and_credits_itself_where_nobody_is_named():
    content = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Tales</title><entry><title>The Lamp</title>
      <link href="/lamp"/><summary>short</summary><content type="html">&lt;p&gt;{TALE}&lt;/p&gt;</content></entry></feed>"""
    [found] = feed(content.encode())
    assert TALE in found.text
    assert found.credit == "Tales"
    assert found.url == "https://tales.example/lamp"


@pytest.mark.parametrize(
    "end",
    ["[…]", " …", "...", " [&amp;#8230;]", '… &lt;a href="x"&gt;Continue reading&lt;/a&gt;', " Read more »"],
)
def test_a_summary_that_breaks_off_is_no_story(end):
    [found] = feed(rss(item(inside=f"<description>{TALE[:-1]}{end}</description>")))
    assert found == NoStory("The Lamp", "only its beginning is in the feed")


def test_a_blog_s_sign_off_is_no_part_of_the_story():
    signed = (
        f"{TALE} &lt;p&gt;The post &lt;a href='x'&gt;The Lamp&lt;/a&gt; appeared first on Tales.&lt;/p&gt;"
    )
    [found] = feed(rss(item(inside=f"<description>{signed}</description>")))
    assert found.text == TALE


def test_an_entry_without_a_text_is_told_and_the_others_are_read():
    found = feed(rss(item("Empty"), item(inside=FULL), "<item/>"))
    assert [type(one) for one in found] == [NoStory, FoundStory, NoStory]
    assert reasons(found)["Empty"] == "the entry has no text"


PAGE = f"<!DOCTYPE html><html><head><title>Tales</title></head><body><p>{TALE}</p></body></html>".encode()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (PAGE, "a web page, not a feed"),
        (b"", "no RSS or Atom"),
        (b'{"data": {}}', "no RSS or Atom"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no RSS or Atom"),
        (b"<a>" * 2_000, "no RSS or Atom"),
        (b"<!DOCTYPE r [<!ENTITY a 'x'>]><r>&a;</r>", "no RSS or Atom"),
    ],
)
@pytest.mark.parametrize("content_type", ["text/html", "application/xml", "", "text/xml; charset=nonsense"])
def test_what_is_no_feed_is_one_clear_error_without_the_address_s_key(content, told, content_type):
    with pytest.raises(InvalidOutput, match=told) as raised:
        feed(content, content_type=content_type)
    assert "canary" not in str(raised.value)


def test_a_feed_that_breaks_off_or_names_files_gives_what_it_has():
    whole = rss(item(inside=FULL), item(inside=FULL))
    assert isinstance(feed(whole[: -len(whole) // 3])[0], FoundStory)
    spy = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    content = rss(item(inside=f"<description>{TALE} &x;</description>")).replace(
        b"?><rss", f"?>{spy}<rss".encode()
    )
    assert all("root:" not in one.text for one in feed(content) if isinstance(one, FoundStory))


# -- listing -----------------------------------------------------------------------------------


def post(**over):
    fields = {
        "title": "The Lamp &amp; I",
        "selftext": TALE,
        "permalink": "/r/tales/1",
        "url": "https://elsewhere.example/x",
        "author": "mira",
        "score": 5,
        "over_18": False,
        "stickied": False,
    }
    return {"kind": "t3", "data": {**fields, **over}}


def listing(*posts):
    told = {"kind": "Listing", "data": {"children": list(posts)}}
    return read("listing", ADDRESS, content=json.dumps(told).encode())


def test_a_listing_gives_its_posts_the_most_liked_first():
    found = listing(post(title="second"), post(score=900), post(title="last", score=None))
    assert [one.title for one in found] == ["The Lamp & I", "second", "last"]
    assert found[0] == FoundStory(TALE, "The Lamp & I", "https://tales.example/r/tales/1", "", "u/mira")


def test_what_is_for_adults_pinned_taken_back_or_only_a_link_is_told():
    found = listing(
        post(title="adult", over_18=True),
        post(title="pinned", stickied=True),
        post(title="gone", selftext="[removed]"),
        post(title="link", selftext=""),
        {"kind": "more", "data": {"count": 9}},
        post(),
        post(title="odd", selftext=["x"], permalink=7, author=None, score=True),
    )
    assert [one.title for one in found if isinstance(one, FoundStory)] == ["The Lamp & I"]
    assert reasons(found) == {
        "adult": "it is marked as for adults",
        "pinned": "it is pinned: a notice, not a story",
        "gone": "it was taken back",
        "link": "it has no text",
        "odd": "it has no text",
    }


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (PAGE, "not JSON"),
        (b"", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "no listing"),
        (b'{"data": []}', "no listing"),
        (b'{"data": {"children": {}}}', "no listing"),
        (b'{"data": {"children": ["a"]}}', "no listing"),
        (b'{"error": 429, "message": "Too Many Requests"}', "no listing"),
        (b"\xff\xfe\xfa", "not JSON"),
    ],
)
def test_another_shape_is_a_clear_error(content, told):
    with pytest.raises(InvalidOutput, match=told):
        read("listing", ADDRESS, content=content)


@pytest.mark.parametrize("wrong", ["&amp;#99999999999;", "&amp;#x110000;", "&amp;#xD800;"])
def test_a_character_that_is_none_makes_a_feed_unreadable_or_is_left_out(wrong):
    content = rss(item(inside=f"<description>{TALE} &lt;p&gt;{wrong}&lt;/p&gt;</description>"))
    try:
        [found] = feed(content)
    except InvalidOutput as error:
        assert "damaged" in error.message
    else:
        assert TALE in found.text


def test_an_empty_listing_gives_nothing():
    assert listing() == []
