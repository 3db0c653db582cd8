"""Specifications: a body against the excerpts of the published descriptions in `specs/`."""

from __future__ import annotations

from typing import Any

from storyassets_tests.simulator.wire import Form


def find_problems(vendor: str, name: str, body: Any) -> tuple[str, ...]:
    """What is wrong with a JSON body."""
    return () if isinstance(body, dict) else ("the body is no JSON object",)


def find_form_problems(vendor: str, name: str, form: Form) -> tuple[str, ...]:
    """What is wrong with the fields of a form."""
    return ()
