"""Why Dagster's home cannot be opened: the errors of its configuration and its database, in a line."""

from __future__ import annotations

import dagster as dg
import yaml


def opening_errors() -> tuple[type[Exception], ...]:
    """What may be raised. A database's errors are imported only here: SQLite in good order needs none."""
    from dagster_postgres.utils import DagsterPostgresException
    from sqlalchemy.exc import SQLAlchemyError

    return (
        OSError,
        ImportError,
        dg.DagsterInvariantViolationError,
        dg.DagsterInvalidConfigError,
        DagsterPostgresException,
        yaml.YAMLError,
        SQLAlchemyError,
    )


def explain(error: Exception) -> str:
    """The line that says what is wrong."""
    if isinstance(error, dg.DagsterInvalidConfigError) and error.errors:
        return first_line(error.errors[0].message)
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        return f"line {error.problem_mark.line + 1}: {error.problem}"
    if isinstance(error, ImportError):
        return f"its driver is missing ({error.name}); write postgresql+psycopg2:// in its address"
    # Dagster wraps what the database said, and SQLAlchemy what the driver said.
    said = error.__cause__ or error
    return first_line(str(getattr(said, "orig", None) or said))


def first_line(text: str) -> str:
    """The first line, if there is one."""
    return next(iter(text.strip().splitlines()), "it does not say why")
