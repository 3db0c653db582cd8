"""The rows of a table as they were typed."""

import json

import pytest

from storyassets.cli.batching_tables import COLUMNS, MOST_ROW_CHARACTERS, read_table
from storyassets.errors import BadInput


def a_table(tmp_path, content, name="table.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rows_of(tmp_path, content, name="table.csv"):
    return list(read_table(a_table(tmp_path, content, name)))


def cells_of(tmp_path, content, name="table.csv"):
    rows = rows_of(tmp_path, content, name)
    assert [str(row.fault) for row in rows if row.fault] == []
    return [(row.number, dict(row.cells)) for row in rows]


ACCENTS = "key,topic\none,l'été à Łódź\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-mark", "utf-16-be-mark"])
def test_utf_8_with_and_without_a_mark_and_utf_16_with_one_are_read(tmp_path, encoding):
    mark = "\ufeff" if encoding.endswith("mark") else ""
    content = (mark + ACCENTS).encode(encoding.removesuffix("-mark"))
    assert cells_of(tmp_path, content) == [(2, {"key": "one", "topic": "l'été à Łódź"})]


def test_another_encoding_is_refused_with_its_line_and_byte_and_never_guessed(tmp_path):
    with pytest.raises(BadInput, match="line 2, byte 17 is not UTF-8 text"):
        rows_of(tmp_path, ACCENTS.replace("à Łódź", "là").encode("cp1252"))


def test_the_byte_of_a_bad_character_far_into_the_file_is_exact(tmp_path):
    good = "topic\n" + "é" * 700_000 + "\n"
    with pytest.raises(BadInput, match=f"line 3, byte {len(good.encode()) + 2} is"):
        rows_of(tmp_path, good.encode() + b"a\xffb\n")


def test_utf_16_without_its_mark_is_not_taken_for_utf_8(tmp_path):
    with pytest.raises(BadInput, match="NUL bytes"):
        rows_of(tmp_path, "key,topic\none,wells\n".encode("utf-16-le"))


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_header_says_what_separates_the_cells(tmp_path, mark):
    table = f'Key{mark} Topic\none{mark}"a, b; c\td"\n'
    assert cells_of(tmp_path, table) == [(2, {"key": "one", "topic": "a, b; c\td"})]


def test_rows_are_numbered_as_a_spreadsheet_does(tmp_path):
    table = 'key,text\r\none,"two\r\nlines and a "" quote"\r\n\r\n,\r\nfour, x \r\n'
    assert cells_of(tmp_path, table) == [
        (2, {"key": "one", "text": 'two\r\nlines and a " quote'}),
        (5, {"key": "four", "text": "x"}),
    ]


def test_a_formula_is_text_as_any_other(tmp_path):
    formula = "=cmd|' /C calc'!A0"
    assert cells_of(tmp_path, f"topic\n{formula}\n") == [(2, {"topic": formula})]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "it is empty"),
        ("title,duration\n", "none of the columns story, text, topic"),
        ("key,topik\na,b\n", "no column 'topik'; did you mean topic"),
        ("a story of mine\nanother\n", "no column 'a story of mine'"),
        ("topic,topic\na,b\n", "the column topic is there twice"),
        ('key,topic\na,b\nc,"d\ne,f\n', "row 3 has a quote that is never closed"),
    ],
    ids=["empty", "no source", "unknown", "no header", "twice", "open quote"],
)
def test_a_table_that_is_bad_as_a_whole_is_refused(tmp_path, content, said):
    with pytest.raises(BadInput, match=said) as refused:
        rows_of(tmp_path, content)
    assert "\n" not in str(refused.value)


def test_an_unknown_column_lists_the_known_ones(tmp_path):
    with pytest.raises(BadInput) as refused:
        rows_of(tmp_path, "nonsense\nx\n")
    assert all(column in refused.value.fix for column in COLUMNS)


@pytest.mark.parametrize("name", ["table.xlsx", "table", "table.json"])
def test_what_is_no_table_is_refused_by_its_name(tmp_path, name):
    with pytest.raises(BadInput, match=r"neither \.csv, \.tsv nor \.jsonl"):
        rows_of(tmp_path, "topic\nx\n", name)


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path):
    (tmp_path / "folder.csv").mkdir()
    for name, said in (("no.csv", "no such file"), ("folder.csv", "it is no file")):
        with pytest.raises(BadInput, match=said):
            list(read_table(tmp_path / name))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a,b,c,d", "it has 4 cells, and 2 columns have a name"),
        ('a,"b" c', "it is not CSV"),
        ("a,b\0c", "NUL characters"),
    ],
    ids=["too many cells", "text after a quote", "NUL"],
)
def test_a_bad_row_is_told_and_the_others_go_on(tmp_path, line, said):
    rows = rows_of(tmp_path, f"key,topic\none,x\n{line}\nthree,y,\n")
    assert [row.number for row in rows] == [2, 3, 4]
    assert [row.fault is None for row in rows] == [True, False, True]
    assert said in str(rows[1].fault)


def test_a_column_without_a_name_may_be_there_if_it_is_empty(tmp_path):
    good, bad = rows_of(tmp_path, "topic,,\nx,,\ny,,z\n")
    assert good.cells == {"topic": "x"}
    assert "1 columns have a name" in str(bad.fault)


# -- JSON lines --


def test_fields_of_an_object_may_be_numbers_and_null_is_not_given(tmp_path):
    lines = '\n{"topic": "a wish", "duration": 20.5, "seed": 3, "style": null}\n'
    assert cells_of(tmp_path, lines, "t.jsonl") == [(2, {"topic": "a wish", "duration": "20.5", "seed": "3"})]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"topic": "x"', "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[1, 2]", "no JSON object"),
        ('{"topik": "x"}', "no field 'topik'"),
        ('{"topic": ["x"]}', "neither text nor a number"),
        ('{"topic": "\\ud800 x"}', "half of a character"),
        ('{"seed": ' + "1" * 5000 + "}", "it is not JSON"),
        ('{"topic": "' + "x" * 2 * MOST_ROW_CHARACTERS + '"}', "it is too long"),
    ],
    ids=["cut", "deep", "array", "unknown", "list", "surrogate", "digits", "long"],
)
def test_a_bad_line_is_told_and_the_others_go_on(tmp_path, line, said):
    good = json.dumps({"topic": "x"})
    rows = rows_of(tmp_path, f"{good}\n{line}\n{good}", "t.jsonl")
    assert [(row.number, row.fault is None) for row in rows] == [(1, True), (2, False), (3, True)]
    assert said in str(rows[1].fault)
    assert len(str(rows[1].fault)) < 200
