import ast
from pathlib import Path

from storyassets_tests.errors_table import CLASSES, Told, as_markdown, errors_of, find_errors

PAGE = Path(__file__).parent.parent / "docs" / "errors.md"


def test_the_page_is_what_the_source_says():
    assert PAGE.read_text() == as_markdown(), "python -m storyassets_tests.errors_table > docs/errors.md"


def test_every_error_of_the_tree_is_on_the_page():
    for name in CLASSES:
        assert f"## {name} (exit " in PAGE.read_text()


def test_every_error_says_what_is_wrong_and_what_to_do():
    spoken = [told for told in find_errors() if told.error not in ("StoryAssetsError", "Interrupted")]
    assert spoken
    assert [told for told in spoken if not told.text] == []
    assert [told for told in spoken if not (told.fix or CLASSES[told.error].usual_fix)] == []


def test_words_are_read_as_a_person_sees_them():
    module = ast.parse(
        "STAGE = 'ledger'\nraise BadInput(f'{name[:80]!r} is ' + 'wrong', stage=STAGE, fix=f'Try {other.best}')"
    )
    assert list(errors_of(module)) == [Told("BadInput", "ledger", "{name} is wrong", "Try {best}")]
