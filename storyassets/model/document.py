"""What every noun is, and how a stored one carries its schema version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

from storyassets.errors import NewerSchema

Migration = Callable[[dict[str, Any]], dict[str, Any]]


class Noun(BaseModel):
    """Immutable; an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A noun has nothing but its fields; pictures are copied more than a thousand times a story."""
        if deep:
            return super().model_copy(update=update, deep=True)
        kind = type(self)
        copied = kind.__new__(kind)
        put, fields, given = object.__setattr__, self.__dict__.copy(), self.__pydantic_fields_set__
        if update:
            fields.update(update)
            given = given.union(update)
        put(copied, "__dict__", fields)
        put(copied, "__pydantic_fields_set__", given if update else given.copy())
        put(copied, "__pydantic_extra__", None)
        put(copied, "__pydantic_private__", None)
        return copied


class GrownNoun(Noun):
    """A noun that got more fields since takes were made of it: they are told only where they say something.

    So whatever is asked for as before has the key that it had before, and is not paid for again.
    """

    LATER: ClassVar[frozenset[str]] = frozenset()

    @model_serializer(mode="wrap")
    def without_what_says_nothing(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """The fields, but for later ones that are as if they were not there."""
        fields: dict[str, Any] = serialize(self)
        plain = {name: type(self).model_fields[name].get_default() for name in self.LATER}
        return {
            name: value
            for name, value in fields.items()
            if name not in plain or getattr(self, name) != plain[name]
        }


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
