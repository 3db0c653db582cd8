"""Scripts: what a language model would answer, made of the story in its prompt and of the schema it is held to.

The story's own sentences are dealt onto the five beats, in their order and within the words that are allowed;
people are found by how often the story names them with an article or a capital letter, and speak what is quoted.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from storyassets_tests.simulator.faults import Fault

BEATS = ("HOOK", "SETUP", "CONFLICT", "TWIST", "RESOLUTION")
SHARES = (0.1, 0.32, 0.62, 0.84, 1.0)
WORDS_A_SECOND = 2.3
WORDS_UNLESS_TOLD = 90
LONGEST_LINE_WORDS = 24
ATTRIBUTION_WORDS = 5
NO_NAMES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "christmas",
        "earth",
        "god",
    ]
)
CHARACTERS_A_TOKEN = 4
CREATURES = [
    "fox",
    "wolf",
    "bear",
    "lion",
    "dog",
    "cat",
    "mouse",
    "crow",
    "hare",
    "tortoise",
    "owl",
    "rooster",
    "goat",
    "donkey",
    "horse",
    "pig",
    "rabbit",
    "duck",
    "goose",
    "hen",
    "cow",
    "sheep",
    "lamb",
    "frog",
    "snake",
    "eagle",
    "robot",
    "farmer",
    "king",
    "queen",
    "prince",
    "princess",
    "sailor",
    "captain",
    "man",
    "woman",
    "boy",
    "girl",
    "child",
    "mother",
    "father",
    "grandmother",
    "grandfather",
    "shepherd",
    "hunter",
    "soldier",
    "merchant",
    "miller",
    "fisherman",
    "woodcutter",
    "baker",
    "widow",
    "teacher",
    "doctor",
    "neighbor",
    "neighbour",
    "thief",
    "old-man",
    "brother",
    "sister",
    "son",
    "daughter",
    "wife",
    "husband",
]
SPECIES = {"rooster": "cock", "goose": "goose", "donkey": "ass", "rabbit": "hare"}
FEMALE = frozenset(
    [
        "queen",
        "princess",
        "woman",
        "girl",
        "mother",
        "grandmother",
        "widow",
        "sister",
        "daughter",
        "wife",
        "hen",
        "cow",
    ]
)
MALE = frozenset(
    ["king", "prince", "man", "boy", "father", "grandfather", "brother", "son", "husband", "rooster"]
)
CRAFTS = frozenset(
    [
        "farmer",
        "king",
        "queen",
        "prince",
        "princess",
        "sailor",
        "captain",
        "shepherd",
        "hunter",
        "soldier",
        "merchant",
        "miller",
        "fisherman",
        "woodcutter",
        "baker",
        "thief",
        "teacher",
        "doctor",
    ]
)
_WORDS = re.compile(r"(\d+)\s+(?:spoken\s+)?words", re.IGNORECASE)
_MOST_WORDS = re.compile(r"at most\s+(\d+)\s+spoken words", re.IGNORECASE)
_LINE_LIMIT = re.compile(r"never more than\s+(\d+)", re.IGNORECASE)
_SECONDS = re.compile(r"(\d+(?:\.\d+)?)\s*(?:s\b|seconds)", re.IGNORECASE)
_FENCES = (
    re.compile(r"<(story|text|source)[^>]*>\s*(.+?)\s*</\1>", re.DOTALL | re.IGNORECASE),
    re.compile(r"(\"\"\"|```)\w*\n(.+?)\n\1", re.DOTALL),
    re.compile(r"(-{3,}|={3,})[^\n]*\n(.+?)\n\1", re.DOTALL),
)
_QUOTE_MARKS = re.compile(r"[\"“”«»]")
_ARTICLES = "a|an|the|this|that|one|two|three|his|her|its|my|our|your|their|old|young|little"
CONJUNCTIONS = frozenset(["and", "or", "nor", "but", "because", "although", "unless", "the", "a", "an"])
_QUOTED = re.compile(r"[\"“«]([^\"“”«»]+?)[\"”»]")


def count_tokens(text: str) -> int:
    """About as many as a model counts; one at least."""
    return max(1, -(-len(text) // CHARACTERS_A_TOKEN))


def reply(
    messages: Sequence[tuple[str, str]], schema: dict[str, Any] | None, fault: Fault | None = None
) -> str:
    """The text of an answer; JSON that fits the schema where there is one."""
    asked = "\n\n".join(text for role, text in messages if role != "assistant")
    if schema is None:
        return "OK."
    made = make_listing(asked, fault) if is_of_listing(schema) else _make_told_script(asked, fault)
    text = json.dumps(fit(schema, made), ensure_ascii=False)
    return text[: len(text) // 2] if fault is Fault.CUT_SHORT else text


def _make_told_script(prompt: str, fault: Fault | None) -> dict[str, Any]:
    script = make_script(prompt)
    if fault is Fault.BAD_CONTENT:
        script["lines"] = [{**script["lines"][0], "speaker": "nobody-knows-them"}]
    return script


def is_of_listing(schema: dict[str, Any]) -> bool:
    """Whether the form has a summary and tags, and no lines."""
    named = schema.get("properties", {}).keys()
    return {"title", "summary", "tags"} <= named and "lines" not in named


def make_listing(prompt: str, fault: Fault | None = None) -> dict[str, Any]:
    """Title, summary and tags of the script that a prompt quotes; a bad one gives away the end."""
    quoted = re.findall(r"<script>\s*(.+?)\s*</script>", prompt, re.DOTALL)
    told = [line.partition(": ") for line in (quoted[0] if quoted else prompt).splitlines()]
    said = {beat: [text for head, _, text in told if head.startswith(beat)] for beat in BEATS}
    summary = " ".join([*said["HOOK"], *said["SETUP"]][:2]) or "A story."
    if fault is Fault.BAD_CONTENT:
        summary = " ".join([*said["TWIST"], *said["RESOLUTION"]]) or "#end"
        summary = f"{summary} #end"
    named = re.search(r"Its characters: (.+?)\.\n", prompt)
    names = [name for name in (named[1].split(", ") if named else []) if name != "nobody by name"]
    title = _title(prompt, "", [summary])
    return {
        "title": f"{title}, told again",
        "summary": summary,
        "hashtags": names[:2],
        "tags": [*names, "story"],
    }


def find_story(prompt: str) -> str:
    """The story that a prompt quotes: between marks, or else its longest run of paragraphs."""
    for fence in _FENCES:
        found = [match.group(2) for match in fence.finditer(prompt)]
        if found:
            return max(found, key=len)
    told = [
        part
        for part in re.split(r"\n\s*\n", prompt)
        if len(part.split()) > 7 and not part.lstrip().startswith("{")
    ]
    return "\n\n".join(told) or prompt


def make_script(prompt: str) -> dict[str, Any]:
    """Title, lines, roles and lesson."""
    story = find_story(prompt)
    paragraphs = [re.sub(r"^#+\s*", "", part).strip() for part in re.split(r"\n\s*\n", story)]
    title = _title(prompt, story, paragraphs)
    told = [part for part in paragraphs if part and part != title] or [title]
    sentences = [one for part in told for one in _sentences(part)]
    told_rules = re.sub(r"<(answer|faults|title)>.*?</\1>", " ", prompt.replace(story, " "), flags=re.DOTALL)
    limit = _LINE_LIMIT.search(told_rules)
    longest = int(limit.group(1)) if limit else LONGEST_LINE_WORDS
    short = [piece for one in sentences for piece in _pieces(one, longest)] or [
        _closed(" ".join(one.split()[:longest])) for one in sentences
    ]
    kept = _within(short, _word_budget(told_rules))
    people = _people(story)
    lines = []
    for number, sentence in enumerate(kept):
        lines += _lines_of(sentence, BEATS[_beat(number, len(kept))], people)
    for number, line in enumerate(lines):
        line["line_id"] = f"L{number + 1:02d}"
    return {
        "title": title,
        "lines": lines,
        "roles": list(people.values()),
        "lesson": None,
        "note": "",
        "language": "en",
    }


def _title(prompt: str, story: str, paragraphs: list[str]) -> str:
    heading = re.match(r"#\s*(.+)", story.strip())
    if heading:
        return heading.group(1).strip()
    for told in re.findall(r"<title>\s*\n(.+?)\s*</title>", prompt):
        return str(told).strip()
    return " ".join(paragraphs[0].split()[:8]).rstrip(".,;:!?")


def _pieces(sentence: str, longest_words: int) -> list[str]:
    """A quotation of several sentences that is too long, as these; what cannot be said in one line is left out."""
    if len(sentence.split()) <= longest_words:
        return [sentence]
    inner = re.findall(r".+?(?:[.!?…]+[\"”’»)]*(?=\s|$)|$)", _QUOTE_MARKS.sub("", sentence))
    parts = [one.strip() for one in inner if re.search(r"\w", one)]
    whole = [one for one in parts if len(one.split()) <= longest_words and not one[:1].islower()]
    return whole if len(parts) > 1 else []


def _closed(text: str) -> str:
    """With a full stop, if nothing else ends it, and no comma or conjunction before that."""
    text = text.strip(" ,;:-–—")
    while (said := text.rpartition(" "))[0] and said[2].lower() in CONJUNCTIONS:
        text = said[0].strip(" ,;:-–—")
    return text if re.search(r"[.!?…][\"”’»)]*$", text) else f"{text}."


def fit(schema: dict[str, Any], value: Any, root: dict[str, Any] | None = None) -> Any:
    """The value in the schema's form: what the schema does not know is left out, what is missing is filled."""
    whole = root if root is not None else schema
    if "$ref" in schema:
        found: Any = whole
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        return fit(found, value, whole)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        null = any(choice.get("type") == "null" for choice in choices)
        if value is None and null:
            return None
        return fit(next(choice for choice in choices if choice.get("type") != "null"), value, whole)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return _one_of(schema["enum"], value)
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if "null" in kinds and value is None:
        return None
    kind = next((one for one in kinds if one != "null"), None)
    match str(kind).lower():
        case "object":
            had = value if isinstance(value, dict) else {}
            return {
                name: fit(part, had.get(name), whole) for name, part in schema.get("properties", {}).items()
            }
        case "array":
            return [
                fit(schema["items"], one, whole) for one in (value if isinstance(value, list | tuple) else ())
            ]
        case "integer":
            return int(value) if isinstance(value, int | float) else int(schema.get("minimum", 0))
        case "number":
            return float(value) if isinstance(value, int | float) else float(schema.get("minimum", 0))
        case "boolean":
            return bool(value)
        case _:
            return "" if value is None else str(value)


def _one_of(known: list[Any], value: Any) -> Any:
    if value in known:
        return value
    folded = {str(one).lower(): one for one in known}
    for word in (str(value).lower(), "unknown", "calm", "adult", "human", "none"):
        if word in folded:
            return folded[word]
    return known[0]


def _sentences(paragraph: str) -> list[str]:
    """Each ends with its mark and the quotation mark behind it."""
    flat = " ".join(paragraph.replace("*", "").split())
    found: list[str] = []
    rest = ""
    for piece in re.findall(r".+?(?:[.!?…]+[\"”’»)]*(?=\s|$)|$)", flat):
        piece = piece.strip()
        if not rest and found and piece[:1].islower():
            rest = found.pop()  # "Why?" asked the king.
        rest = f"{rest} {piece}".strip()
        if rest.count('"') % 2 == 0 and rest.count("“") == rest.count("”"):
            found.append(rest)
            rest = ""
    return [one for one in (*found, rest) if re.search(r"\w", one)]


def _word_budget(instructions: str) -> int:
    """By the largest count of words, or else of seconds, that the prompt names."""
    most = _MOST_WORDS.search(instructions)
    if most:
        return int(most.group(1))
    words = [int(found) for found in _WORDS.findall(instructions)]
    if words:
        return max(words)
    seconds = [float(found) for found in _SECONDS.findall(instructions) if float(found) >= 10]
    return round(max(seconds) * WORDS_A_SECOND) if seconds else WORDS_UNLESS_TOLD


def _within(sentences: list[str], most_words: int) -> list[str]:
    """Sentences over the whole of the story, in order, of together at most so many words; at least five lines."""
    budget = round(most_words * 0.9)
    sentences = _at_least_five(sentences)
    for count in range(len(sentences), len(BEATS) - 1, -1):
        kept = [sentences[round(at * (len(sentences) - 1) / max(1, count - 1))] for at in range(count)]
        if _words_in(kept) <= budget:
            return kept
    return _shortest(sentences, budget)


def _shortest(sentences: list[str], budget: int) -> list[str]:
    """The shortest of each fifth of the story, with what else has room; cut only where nothing else fits."""
    edges = [round(at * len(sentences) / len(BEATS)) for at in range(len(BEATS) + 1)]
    chosen = [
        min(range(start, end), key=lambda at: len(sentences[at].split()))
        for start, end in pairwise(edges)
        if end > start
    ]
    if _words_in([sentences[at] for at in chosen]) > budget:
        share = max(2, budget // len(BEATS))
        return [_closed(" ".join(sentences[at].split()[:share])) for at in chosen]
    for at in sorted(range(len(sentences)), key=lambda at: -len(sentences[at].split())):
        if at not in chosen and _words_in([sentences[one] for one in (*chosen, at)]) <= budget:
            chosen.append(at)
    return [sentences[at] for at in sorted(chosen)]


def _at_least_five(sentences: list[str]) -> list[str]:
    """The longest are halved, as sentences, until there is one for each beat."""
    while len(sentences) < len(BEATS):
        longest = max(range(len(sentences)), key=lambda at: len(sentences[at].split()))
        words = _QUOTE_MARKS.sub("", sentences[longest]).split()
        if len(words) < 2:
            break
        half = len(words) // 2
        halves = [_closed(" ".join(part)) for part in (words[:half], words[half:])]
        sentences = [
            *sentences[:longest],
            *(one[:1].upper() + one[1:] for one in halves),
            *sentences[longest + 1 :],
        ]
    return sentences


def _words_in(sentences: Sequence[str]) -> int:
    return sum(len(one.split()) for one in sentences)


def _beat(number: int, of: int) -> int:
    """All five are there, and none comes back."""
    if of <= len(BEATS):
        return min(number, len(BEATS) - 1)
    edges = [max(at + 1, round(of * share)) for at, share in enumerate(SHARES)]
    edges = [min(edge, of - (len(BEATS) - 1 - at)) for at, edge in enumerate(edges)]
    for at, edge in enumerate(edges):
        if number < edge:
            return at
    return len(BEATS) - 1


def _people(story: str) -> dict[str, dict[str, Any]]:
    """By their word in the story."""
    after = Counter(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}", story))
    common = Counter({name: _times_named(name, story) for name in CREATURES})
    found = [name for name in CREATURES if common[name]]
    names = [
        name for name, times in after.most_common(4) if times >= 1 and name.lower() not in (*found, *NO_NAMES)
    ]
    ranked = sorted(found, key=lambda name: -common[name])[:4]
    people: dict[str, dict[str, Any]] = {}
    for number, name in enumerate([*names[:3], *ranked][:5]):
        word = name.lower()
        people[word] = {
            "name": name.title(),
            "aliases": [],
            "species": SPECIES.get(word, word),
            "sex": "female" if word in FEMALE else "male" if word in MALE else "unknown",
            "age": "child" if word in ("boy", "girl", "child", "son", "daughter") else "adult",
            "occupation": word if word in CRAFTS else "",
            "part": ("protagonist", "foil")[number] if number < 2 else "support",
            "crowd": False,
        }
    return people


def _times_named(word: str, story: str) -> int:
    """How often a word is somebody's: with an article or its like, or with a capital letter amid a sentence."""
    named = re.findall(rf"\b(?:{_ARTICLES})\s+(?:[a-z-]+\s+)?{word}\b", story, re.IGNORECASE)
    return len(named) + len(re.findall(rf"(?<=[a-z,] ){word.title()}\b", story))


def _lines_of(sentence: str, beat: str, people: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """What is quoted is said by whoever the rest of the sentence names."""
    pieces: list[tuple[str, str]] = []
    quoted = _QUOTED.findall(sentence)
    around = " ".join(_QUOTED.sub(" ", sentence).split())
    named = [who for who in people if re.search(rf"\b{re.escape(who)}\b", around, re.IGNORECASE)]
    if quoted and named:
        if len(around.split()) > ATTRIBUTION_WORDS and not around[:1].islower():
            pieces.append(("narrator", _closed(around)))
        pieces.append((people[named[0]]["name"], " ".join(_closed(one) for one in quoted)))
    else:
        pieces.append(("narrator", _closed(_QUOTE_MARKS.sub("", sentence))))
    lines = []
    for speaker, text in pieces:
        about = [
            people[who]["name"] for who in people if re.search(rf"\b{re.escape(who)}\b", text, re.IGNORECASE)
        ]
        if re.search(r"\w", text):
            lines.append(
                {"beat": beat, "speaker": speaker, "text": text, "emotion": "calm", "subjects": about}
            )
    return lines


def shorten(text: str, most_tokens: int | None) -> tuple[str, bool]:
    """At most so many tokens, and whether some were cut."""
    if not most_tokens or count_tokens(text) <= most_tokens:
        return text, False
    return text[: most_tokens * CHARACTERS_A_TOKEN], True
