"""Printing: the one error printer, and JSON on the last line. Results go to stdout, the rest to stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from storyassets.errors import StoryAssetsError
from storyassets.model.plain import one_line


def print_error(error: StoryAssetsError, *, as_json: bool) -> None:
    """One line on stderr; with `--json` also the error as an object, the last line of stdout."""
    sys.stderr.write(f"error: {one_line(str(error))}\n")
    if as_json:
        print_json({"episode": error.episode, "error": error.describe()})


def print_json(value: dict[str, Any] | list[Any]) -> None:
    """One line of JSON on stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def describe_quality(numbers: Mapping[str, float]) -> str:
    """The whole, and the parts that it is made of."""
    parts = ", ".join(f"{name} {points:.1f}" for name, points in numbers.items() if name != "overall")
    return f"{numbers['overall']:.1f} of 100 ({parts})"
