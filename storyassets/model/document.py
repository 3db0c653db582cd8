"""What every noun is, and how a stored one carries its schema version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from storyassets.errors import NewerSchema

Migration = Callable[[dict[str, Any]], dict[str, Any]]


class Noun(BaseModel):
    """Immutable; an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Document(Noun):
    """A noun that is stored by itself.

    `MIGRATIONS[n]` turns the fields of version n into those of n + 1. Older documents are migrated
    when they are read; a newer one is refused.
    """

    SCHEMA_VERSION: ClassVar[int] = 1
    MIGRATIONS: ClassVar[dict[int, Migration]] = {}

    schema_version: int = Field(default=0, description="0 stands for the current version")

    @model_validator(mode="before")
    @classmethod
    def migrate(cls, fields: Any) -> Any:
        """Bring the fields of an older version up to date. Raises NewerSchema."""
        if not isinstance(fields, dict):
            return fields
        version = fields.get("schema_version") or cls.SCHEMA_VERSION
        if not isinstance(version, int):
            return fields
        if version > cls.SCHEMA_VERSION:
            raise NewerSchema(
                f"version {version} is newer than this storyassets knows ({cls.SCHEMA_VERSION})",
                thing=cls.__name__,
                fix="Update storyassets",
            )
        for older in range(version, cls.SCHEMA_VERSION):
            fields = cls.MIGRATIONS[older](dict(fields))
        return {**fields, "schema_version": cls.SCHEMA_VERSION}
