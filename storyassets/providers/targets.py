"""Targets: what `module:name` stands for, imported when it is first asked for."""

from __future__ import annotations

import importlib
from typing import Any


def load_target(target: str) -> Any:
    """The class or function."""
    module, _, name = target.partition(":")
    return getattr(importlib.import_module(module), name)
