"""Wire: one request and one answer, without a word about sockets."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Upload:
    """A file in a form."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Form:
    """The parts of a multipart body: each name has a list."""

    fields: dict[str, list[str]]
    files: dict[str, list[Upload]]

    def first(self, name: str, otherwise: str = "") -> str:
        """A field's first value."""
        return self.fields.get(name, [otherwise])[0]


@dataclass(frozen=True)
class Request:
    """`path` is what comes after the provider's prefix."""

    provider: str
    prefix: str
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @cached_property
    def path(self) -> str:
        """Without the query."""
        return urlsplit(self.target).path

    @cached_property
    def query(self) -> dict[str, str]:
        """The last value of each name."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def spelled(self) -> str:
        """As a fault's `on` is looked for in it."""
        return f"{self.method} {self.path}"

    @cached_property
    def is_form(self) -> bool:
        """Whether it is multipart."""
        return self.headers.get("content-type", "").startswith("multipart/form-data")

    @cached_property
    def json(self) -> Any:
        """The body; None if it is no JSON."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    @cached_property
    def form(self) -> Form:
        """The parts of a multipart body."""
        head = f"Content-Type: {self.headers.get('content-type', '')}\r\n\r\n".encode()
        fields: dict[str, list[str]] = {}
        files: dict[str, list[Upload]] = {}
        for part in BytesParser(policy=HTTP).parsebytes(head + self.body).iter_parts():
            name = str(part.get_param("name", header="content-disposition") or "")
            decoded: Any = part.get_payload(decode=True)
            content: bytes = decoded or b""
            if part.get_filename() is None:
                fields.setdefault(name, []).append(content.decode("utf-8", "replace"))
            else:
                upload = Upload(str(part.get_filename()), part.get_content_type(), content)
                files.setdefault(name, []).append(upload)
        return Form(fields, files)

    @property
    def told(self) -> Any:
        """The body as a journal keeps it."""
        if self.is_form:
            told: dict[str, Any] = {
                name: values[0] if len(values) == 1 else values for name, values in self.form.fields.items()
            }
            for name, uploads in self.form.files.items():
                told[name] = [
                    {"name": one.name, "type": one.content_type, "bytes": len(one.content)} for one in uploads
                ]
            return told
        return self.json if self.json is not None else self.body


@dataclass(frozen=True)
class Answer:
    """What goes back."""

    status: int
    body: bytes = field(repr=False)
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


def as_json(told: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    return Answer(status, json.dumps(told).encode(), headers=dict(headers or {}))


Respond = Callable[[Answer], None]
