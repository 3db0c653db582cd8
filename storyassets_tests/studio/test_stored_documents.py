"""Documents: written, read again, and clear about what is wrong with a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration, BadInput, NewerSchema
from storyassets.model.brief import Brief, Style
from storyassets.model.channel import Channel
from storyassets.model.script import Script
from storyassets.model.story import Story
from storyassets.studio import documents
from storyassets.studio.documents import (
    EpisodeFolder,
    find_channels,
    load_bank,
    load_channel,
    read_document,
    write_document,
)


@pytest.mark.parametrize("name", ["brief.json", "brief.yaml", "brief.yml"])
def test_a_document_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    brief = Brief(key="the-sea", text='Line one.\n\nLine "two": {ü} 😀 # no\tcomment', style=Style.NOIR)
    write_document(tmp_path / "new" / name, brief)
    assert read_document(tmp_path / "new" / name, Brief) == brief


def test_a_document_says_its_schema_version(tmp_path: Path) -> None:
    write_document(tmp_path / "brief.yaml", Brief(key="the-sea"))
    assert "schema_version: 1" in (tmp_path / "brief.yaml").read_text()


def test_equal_documents_are_equal_files(tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        write_document(tmp_path / name, Brief(key="the-sea"))
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("brief.yaml", "key: the-sea\nduration_s: long", "brief.yaml: duration_s: .*number"),
        (
            "brief.yaml",
            "key: the-sea\ncolour: red",
            "brief.yaml: colour: there is no such field. Known: channel",
        ),
        ("brief.yaml", "key: the-sea\nstyle: cubist", "'storybook', 'noir' or 'pastel'"),
        ("brief.yaml", "key: [", "line 1, column 7"),
        ("brief.yaml", "key: the-sea\nseed: 1\nseed: 2", "line 3, column 1: 'seed' is there twice"),
        ("brief.yaml", "key: !!python/object:os.system x", "could not determine a constructor"),
        ("brief.yaml", "", "the whole file"),
        ("brief.yaml", "just words", "the whole file"),
        ("brief.yaml", "key: ../../etc", "cannot name an episode"),
        ("brief.json", '{"key": "the-sea",}', "line 1, column"),
        ("brief.json", "[" * 100_000, "nested too deeply"),
        ("brief.json", '{"key": "the-sea", "duration_s": NaN}', "duration_s"),
        ("brief.json", '{"duration_s": 1, "seed": -1}', r"and 2 more"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_place(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(BadInput, match=message) as caught:
        read_document(tmp_path / name, Brief)
    assert str(tmp_path / name) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_a_binary_and_a_huge_file_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadInput, match="No such file"):
        read_document(tmp_path / "brief.yaml", Brief)
    with pytest.raises(BadInput, match="directory"):
        read_document(tmp_path, Brief)
    (tmp_path / "brief.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput, match="UTF-8"):
        read_document(tmp_path / "brief.yaml", Brief)
    monkeypatch.setattr(documents, "MAX_DOCUMENT_BYTES", 10)
    (tmp_path / "brief.yaml").write_text("key: the-sea")
    with pytest.raises(BadInput, match="over 10 bytes"):
        read_document(tmp_path / "brief.yaml", Brief)


def test_a_document_of_a_newer_version_is_refused_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "brief.yaml").write_text("key: the-sea\nschema_version: 7")
    with pytest.raises(NewerSchema, match=r"brief.yaml: version 7 is newer"):
        read_document(tmp_path / "brief.yaml", Brief)


def test_a_channel_is_loaded_by_its_name(tmp_path: Path) -> None:
    write_document(tmp_path / "fables.yaml", Channel(name="fables", style=Style.PASTEL))
    assert load_channel(tmp_path, "fables").style is Style.PASTEL


@pytest.mark.parametrize("name", ["news", "../fables", "", "x" * 300, "fables\n", "notes.txt"])
def test_an_unknown_channel_lists_the_known_ones(tmp_path: Path, name: str) -> None:
    for known in ("tales", "fables"):
        write_document(tmp_path / f"{known}.yaml", Channel(name=known))
    (tmp_path / "notes.txt").write_text("not a channel")
    with pytest.raises(BadInput, match="Known channels: fables, tales"):
        load_channel(tmp_path, name)


def test_a_channel_that_is_wrong_is_bad_configuration(tmp_path: Path) -> None:
    (tmp_path / "fables.yaml").write_text("name: fables\ncaptions: {max_words: 99}")
    with pytest.raises(BadConfiguration, match=r"captions\.max_words"):
        load_channel(tmp_path, "fables")
    (tmp_path / "fables.yaml").write_text("name: tales")
    with pytest.raises(BadConfiguration, match="'tales'"):
        load_channel(tmp_path, "fables")


def test_without_a_folder_there_are_no_channels(tmp_path: Path) -> None:
    assert find_channels(tmp_path / "none") == []


def a_parser(text: str) -> Story:
    if not text.strip():
        raise BadInput("it is empty")
    title, _, body = text.partition("\n")
    return Story(title=title, text=body)


def test_the_bank_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "picture.png"):
        (tmp_path / name).write_text(f"{name}\nOnce.")
    assert [story.title for story in load_bank(tmp_path, a_parser)] == ["a.md", "b.txt"]
    assert load_bank(tmp_path / "none", a_parser) == []


def test_a_story_of_the_bank_that_is_wrong_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" ")
    with pytest.raises(BadConfiguration, match=r"a\.txt: it is empty"):
        load_bank(tmp_path, a_parser)


def test_an_episode_has_a_folder_of_its_own(tmp_path: Path) -> None:
    folder = EpisodeFolder(tmp_path, "the-sea")
    files = [folder.brief, folder.asset("script"), folder.video, folder.preview, folder.thumbnail]
    files += [folder.captions_srt, folder.captions_vtt, folder.script_by_hand, folder.overrides]
    assert {path.parent for path in files} == {tmp_path / "episodes" / "the-sea"}
    assert len(set(files)) == len(files)


@pytest.mark.parametrize("key", ["../up", "a/b", "", "A", "a\n", "-a", "x" * 81])
def test_a_key_that_cannot_name_a_folder_has_none(tmp_path: Path, key: str) -> None:
    with pytest.raises(BadInput, match="cannot name an episode"):
        EpisodeFolder(tmp_path, key)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("script.yaml", "title: 2024-13-45"),
        ("script.yaml", "title: !!float abc"),
        ("script.yaml", "title: !!int q"),
        ("script.yaml", "title: !!timestamp foo"),
        ("script.yaml", "title: " + "9" * 5000),
        ("script.json", '{"title": ' + "9" * 5000 + "}"),
        ("script.json", '{"title": "\\ud83d"}'),
        ("script.yaml", 'title: "\\uDC00"'),
    ],
)
def test_a_value_that_cannot_be_read_names_its_file(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(BadInput, match=name):
        read_document(path, Script)
