"""The table of every error: what each place that raises one says, at which stage, and what it tells to do.

Read out of the package's source, so that it cannot fall behind: python -m storyassets_tests.errors_table > docs/errors.md
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from storyassets import errors
from storyassets.errors import StoryAssetsError

PACKAGE = Path(__file__).parent.parent / "storyassets"
CLASSES = {
    name: one
    for name, one in vars(errors).items()
    if isinstance(one, type) and issubclass(one, StoryAssetsError)
}
WRAPPED = "of the asset"
"""Where a place does not say the stage, the wrapper of every asset does."""
HEAD = """\
# Every error

What a person is told is one line: `stage: thing: what is wrong. What to do.` Words in braces are filled in.
Exit codes: 1 a run, row or gate failed, 2 bad input, 3 bad configuration, 130 interrupted. This page is written
from the source: `python -m storyassets_tests.errors_table > docs/errors.md`.
"""


@dataclass(frozen=True, order=True)
class Told:
    """One place that makes an error."""

    error: str
    stage: str
    text: str
    fix: str


@cache
def find_errors(package: Path = PACKAGE) -> tuple[Told, ...]:
    """Each place, once for equal words. A module that knows no error is not read further."""
    texts = (path.read_text() for path in sorted(package.rglob("*.py")))
    found = {told for text in texts if "errors" in text for told in errors_of(ast.parse(text))}
    return tuple(sorted(found))


def errors_of(module: ast.Module) -> Iterator[Told]:
    """The errors that a module makes."""
    constants = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CLASSES:
            if any(keyword.arg is None for keyword in node.keywords):
                continue  # told again as another process said it
            named = {keyword.arg: words_of(keyword.value, constants) for keyword in node.keywords}
            text = words_of(node.args[0], constants) if node.args else named.get("message", "")
            yield Told(node.func.id, named.get("stage", ""), text, named.get("fix", ""))


def words_of(value: ast.expr, constants: dict[str, ast.expr]) -> str:
    """The words of an expression; what is not known before it runs stands in braces."""
    if isinstance(value, ast.Constant):
        return str(value.value)
    if isinstance(value, ast.Name) and value.id in constants:
        return words_of(constants[value.id], {})
    if isinstance(value, ast.JoinedStr):
        return "".join(words_of(part, constants) for part in value.values)
    if isinstance(value, ast.FormattedValue):
        return words_of(value.value, constants)
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        return words_of(value.left, constants) + words_of(value.right, constants)
    if isinstance(value, ast.IfExp):
        return f"{words_of(value.body, constants)} / {words_of(value.orelse, constants)}"
    return f"{{{name_of(value)}}}"


def name_of(value: ast.expr) -> str:
    """The shortest word for what is filled in."""
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=function):
            return name_of(function)
        case ast.Subscript(value=inner) | ast.BoolOp(values=[inner, *_]):
            return name_of(inner)
    return "…"


def as_markdown() -> str:
    """The whole page."""
    told = find_errors()
    parts = [HEAD]
    for name, one in CLASSES.items():
        rows = [row for row in told if row.error == name]
        again = ", worth asking again" if one.retryable else ""
        parts.append(f"\n## {name} (exit {one.exit_code}{again})\n\n{(one.__doc__ or '').splitlines()[0]}\n")
        if rows:
            parts.append("\n| stage | what is wrong | what to do |\n|---|---|---|\n")
            parts += [
                f"| {cell(row.stage or WRAPPED)} | {cell(row.text)} | {cell(row.fix or one.usual_fix)} |\n"
                for row in rows
            ]
    return "".join(parts)


def cell(text: str) -> str:
    """Safe in a table."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
