"""The calls of docs/api.md, as a reader would copy them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
CALL = re.compile(
    r"```sh\n# (\w+)\ncurl -sS http://127\.0\.0\.1:3000/graphql -H 'Content-Type: application/json' "
    r"--data @- <<'JSON'\n(.*?)\nJSON\n```",
    re.DOTALL,
)
DEADLINE_S = 60


def read_calls() -> dict[str, dict[str, Any]]:
    """The body of each call, by its name."""
    return {name: json.loads(body) for name, body in CALL.findall(PAGE.read_text(encoding="utf-8"))}


def ask(address: str, name: str, **instead: str) -> Any:
    """The answer to a call whose words are replaced as the page tells its reader to; its `data`."""
    body = json.dumps(read_calls()[name])
    for word, value in {"my-episode": instead.get("key"), "RUN_ID": instead.get("run")}.items():
        body = body.replace(word, value) if value else body
    request = Request(  # noqa: S310 our own address
        f"{address}/graphql", body.encode(), {"Content-Type": "application/json"}
    )
    with urlopen(request, timeout=DEADLINE_S) as answer:  # noqa: S310
        told = json.loads(answer.read())
    assert "errors" not in told, told
    return told["data"]
