"""Names: what a noun and a name have to do with one another, where a text says that they are one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from storyassets.model.character import Sex, Species
from storyassets.story.casting.candidate_names import NAMED
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.synonyms import sexes_agree
from storyassets.story.words.lexicon import GENERIC_SPECIES, NOUNS, OLD_WORDS, YOUNG_WORDS
from storyassets.story.words.nouns import FoundNoun, find_nouns
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST

FEWEST_BEFORE_A_TITLE = 2
"""A king spoken of so often before a King Otto is another king."""

_EXPLAINED = re.compile(r", (?:a|an|the|his|her|their|its|my|our) (?:[a-z][\w'’-]* ){0,3}")
_FIRST_NAMES = re.compile(r"(?:[A-Z][\w'’-]+ |[A-Z]\. |(?:Mr|Mrs|Ms|Dr|Prof)\.? )+$")
# `My boss, Mr. Harlan, …`, `the cook, old Pete, …`
_OWNED = frozenset({"my", "his", "her", "our", "their"})
_ASIDE = re.compile(
    r", (?:(?:a )?(?:Mr|Mrs|Ms|Dr|Miss)\.? |[\w-]+-year-old |(?:old|young|little|big|poor) "
    r"|(?:his|her|my|our|their) (?:\w+ )?(?:uncle|aunt|brother|sister|cousin|father|mother|wife|husband|son|daughter|friend) )?"
)
_OWNED = frozenset({"my", "his", "her", "our", "their"})
_CALLED = re.compile(r" the (?:[a-z]+ )?")
_ALSO_A = re.compile(r"(?: (?:on|at|in|of|from|with) [^,.;:!?]{1,30})?, an? (?:[\w-]+ ){0,3}")
_ENDS_APPOSITION = re.compile(r"[,.;]| (?:with|in|of|from|called|named|who|whose) [^,.;:!?]{1,60}[,.;]")
_NAMED_NEXT = re.compile(
    r", (?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*, (?:and|an?|his|her|my|our|their)\b"
)
_OF = re.compile(r" of (?:the|a|his|her|their) (?:\w+ )?")


_VERB_NEXT = re.compile(rf" (?:\w+ed|{'|'.join(sorted({*SPEECH_VERBS, *IRREGULAR_PAST}))})\b")


def names_of_nouns(narration: str, candidates: dict[str, Candidate]) -> tuple[dict[str, str], set[str]]:
    """Which noun means whom, where the text says so: `a robot named Pip`, `Martha, an old farmer,`, `his sister Julia`.

    The name takes over what the noun says of sex, age and species. A noun of two names means neither.
    """
    pairs = _name_pairs(narration)
    for noun, said in _predicates(narration, candidates).items():
        pairs.setdefault(noun, said)
    for trade, name in _men_of_trade(narration, candidates):
        pairs.setdefault(trade, [name])
    for noun, name in (*_doctors(narration, candidates), *_who_was(narration, candidates)):
        pairs.setdefault(noun, [name])
    meant: dict[str, str] = {}
    for noun, names in sorted(pairs.items()):
        known = [name for name in dict.fromkeys(names) if _take_nature(name, noun, candidates)]
        if any(_is_mere_title(noun, name, narration) for name in known):
            continue
        meant[noun] = known[0] if len(known) == 1 else ""
    named = {name for names in pairs.values() for name in names if name in candidates}
    return {noun: name for noun, name in meant.items() if name or len(pairs[noun]) > 1}, named


def _is_mere_title(noun: str, name: str, narration: str) -> bool:
    """`King Otto`, long after the king: somebody else."""
    if f" {name[1:].lower()}" not in narration.lower():
        return False
    titled = re.search(rf"\b{noun} {re.escape(name[1:])}\b", narration, re.I)
    if titled is None:
        return False
    before = [f for f in find_nouns(narration[: titled.start()]) if f.key == noun and not f.possessive]
    return len(before) >= FEWEST_BEFORE_A_TITLE


def _is_next_of_kin(name: FoundNoun, between: str) -> bool:
    """`My father, my brother Leif, and me`: two of a list."""
    listed = name.key.startswith("=") and between.startswith(", ")
    return listed and bool(_OWNED & set(name.modifiers)) and any(m in NOUNS for m in name.modifiers)


def old_one_beside_young(
    names: Mapping[str, str], kept: Mapping[str, Candidate], merged: Mapping[str, str]
) -> dict[str, str]:
    """`A young man named Curtis`, and later `the old man`: the only other man with a name; nobody where none or two are."""
    others: dict[str, str] = {}
    for noun, name in sorted(names.items()):
        one = kept.get(noun)
        if one is None or not one.brought_in_as & YOUNG_WORDS or not OLD_WORDS & set(one.modifiers):
            continue
        fitting = [
            k
            for k, c in sorted(kept.items())
            if k.startswith("=")
            and k not in (name, merged.get(name))
            and k not in merged
            and c.nature.sex is one.nature.sex
        ]
        others[noun] = fitting[0] if len(fitting) == 1 else ""
    return others


_LISTED_NEXT = re.compile(r"(?:[^.,;!?]*, (?:and|or|an?)\b)|[^,;]*[.;!?]")
"""`The king, a count, and a duke`: three."""


def merge_appositions(narration: str, kept: dict[str, Candidate]) -> dict[str, str]:
    """`The captain, a cruel man, …`: the man is the captain."""
    merged: dict[str, str] = {}
    for one, two in pairwise(find_nouns(narration)):
        person = {"the", "one", "his", "her", "my", "our", "their"} & set(one.modifiers)
        if (
            one.key in kept
            and two.key in kept
            and one.key != two.key
            and not (one.plural or two.plural or one.possessive or one.key.startswith("="))
            and (
                two.key in GENERIC_SPECIES
                or NAMED.match(narration, two.end)
                or (person and not _LISTED_NEXT.match(narration, two.end))
            )
            and _ALSO_A.fullmatch(narration[one.end : two.start])
            and _ENDS_APPOSITION.match(narration, two.end)
            and kept[one.key].nature.species is kept[two.key].nature.species
            and (kept[two.key].first >= one.start or kept[two.key].count <= 1)
            and sexes_agree(kept[one.key], kept[two.key])
        ):
            merged[two.key] = one.key
    return merged


def merge_breeds(names: Mapping[str, str], kept: Mapping[str, Candidate]) -> dict[str, str]:
    """`The dog`, where the only dog with a name is `a spaniel named Bruno`, is Bruno."""
    merged: dict[str, str] = {}
    for breed, name in sorted(names.items()):
        species = NOUNS[breed].species
        same = [key for key, c in kept.items() if key.startswith("=") and c.nature.species is species]
        if species is not Species.HUMAN and same == [name] and species.value in kept.keys() - {breed}:
            merged[species.value] = name
    return merged


_IS = re.compile(
    r" (?:was|is|had been|has been|became) (?P<article>the|our|my|his|her|their|an?) (?:(?!not\b|only\b)[\w-]+ ){0,3}"
)


def _predicates(narration: str, candidates: Mapping[str, Candidate]) -> dict[str, list[str]]:
    """`Derek was our new manager`: the manager is Derek; so is the baker, where `Ann was a baker` and no other is told of."""
    found, pairs = find_nouns(narration), defaultdict[str, list[str]](list)
    for one, two in pairwise(found):
        is_one = _IS.fullmatch(narration[one.end : two.start]) if one.key.startswith("=") else None
        noun = candidates.get(two.key)
        if is_one is None or noun is None or one.possessive or two.possessive or two.plural:
            continue
        another = is_one["article"] in ("a", "an") and noun.introduced
        if noun.nature.species is Species.HUMAN and two.key not in GENERIC_SPECIES and not another:
            pairs[two.key].append(one.key)
    return pairs


def _men_of_trade(narration: str, candidates: Mapping[str, Candidate]) -> Iterator[tuple[str, str]]:
    """`The operator was a man named Hector`, `the sailmaker was a Norfolk man called Thrale`: the operator is Hector."""
    nouns = find_nouns(narration)
    starts = {f.start for f in nouns if not f.key.startswith("=")}
    found = [f for f in nouns if not (f.key.startswith("=") and f.end + 1 in starts)]
    for trade, man, name in zip(found, found[1:], found[2:], strict=False):
        one = candidates.get(trade.key)
        if one is None or trade.plural or trade.possessive or man.key not in GENERIC_SPECIES:
            continue
        person = one.nature.species is Species.HUMAN and not trade.key.startswith("=")
        is_man = person and _IS.fullmatch(narration[trade.end : man.start])
        if is_man and name.key.startswith("=") and NAMED.fullmatch(_between(man, name, narration)):
            yield trade.key, name.key


_WARDS = re.compile(
    r"\b(?:clinics?|hospitals?|wards?|patients?|nurses?|surgery|surgeon|stethoscope|medicine|practice)\b",
    re.I,
)


def _doctors(narration: str, candidates: Mapping[str, Candidate]) -> Iterator[tuple[str, str]]:
    """Where the sick are told of, `Dr. Amina Yusuf` is the doctor, if there is no other."""
    titled = [key for key, one in sorted(candidates.items()) if one.modifiers["dr."] and key.startswith("=")]
    doctor = candidates.get("doctor")
    if len(titled) == 1 and _WARDS.search(narration) and not (doctor and doctor.introduced):
        yield "doctor", titled[0]


_WHO_WAS = re.compile(
    r" (?:who (?:[\w'’-]+ ){2,9}?|(?:in|at|on|behind|from|with) (?:the|a|an) (?:\w+ )?\w+ (?=\w+ (?:called|named)\b))?(?:was|is) (?:(?:called|named) )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<name>[A-Z][\w-]+)(?!['’])"
)


_NAME_WAS = re.compile(
    r" (?:first |real |full )?name (?:was|is) (?:[A-Z][\w-]+ )?(?P<name>[A-Z][\w-]+)(?!['’])"
)
_OF_WHOM = re.compile(r"\bof (?:[\w'’-]+ ){1,3}\Z")


def _who_was(narration: str, candidates: Mapping[str, Candidate]) -> Iterator[tuple[str, str]]:
    """`The woman who had kicked that ball was Halla`: she and nobody else, where no other woman is told of."""
    for f in find_nouns(narration):
        one, told = candidates.get(f.key), (_NAME_WAS if f.possessive else _WHO_WAS).match(narration, f.end)
        if one is None or told is None or f.plural or f.key.startswith("=") or one.count > 1:
            continue
        if _OF_WHOM.search(narration, max(0, f.start - 40), f.start):
            continue  # `The horse of the captain's sister was called Bruno`
        if one.nature.species is Species.HUMAN and f"={told['name']}" in candidates:
            yield f.key, f"={told['name']}"


def _between(one: FoundNoun, two: FoundNoun, narration: str) -> str:
    return _FIRST_NAMES.sub("", narration[one.end : two.start])


def _name_pairs(narration: str) -> dict[str, list[str]]:
    """Nouns with the names that the text gives them."""
    found, pairs = find_nouns(narration), defaultdict[str, list[str]](list)
    for f in found:
        nouns = [m for m in f.modifiers if m in NOUNS] if f.key.startswith("=") else []
        if nouns:
            pairs[nouns[0]].append(f.key)
    # `Harry, a baker's boy,`: it is the boy that he is.
    heads = [f for f, after in pairwise((*found, found[-1])) if not _owns_next(f, after)] if found else []
    for one, two in pairwise(heads):
        explained = _EXPLAINED.fullmatch(narration[one.end : two.start]) and one.key.startswith("=")
        explained = explained and not _NAMED_NEXT.match(narration, two.end)
        if explained and (one, two) not in pairwise(found) and not two.key.startswith("="):
            pairs[two.key].append(one.key)
    for place, (one, two) in enumerate(pairwise(found)):
        between = narration[one.end : two.start]
        if _OWNED & set(one.modifiers) and _is_next_of_kin(two, between):
            continue
        if two.key.startswith("=") and not one.key.startswith("=") and not one.plural:
            if NAMED.fullmatch(_FIRST_NAMES.sub("", between)) or (
                _ASIDE.fullmatch(_FIRST_NAMES.sub("", between)) and _closes(one, two, narration)
            ):
                pairs[_head_of(found, place, narration).key].append(two.key)
        elif (
            one.key.startswith("=")
            and not two.key.startswith("=")
            and not (two.plural or two.possessive)
            and (
                (_EXPLAINED.fullmatch(between) and not _starts_anew(narration, two.end))
                or (NOUNS[two.key].occupation and not one.possessive and _CALLED.fullmatch(between))
            )
        ):
            pairs[two.key].append(one.key)
    return pairs


def _starts_anew(narration: str, at: int) -> bool:
    """Whether what explains a name turns out to act itself, or to be the next one of a list: `Simon, his doctor, Ruth Vance, and`."""
    return bool(_VERB_NEXT.match(narration, at) or _NAMED_NEXT.match(narration, at))


def _closes(one: FoundNoun, two: FoundNoun, narration: str) -> bool:
    """`The cook, old Pete, sang`; `with his dog, Biscuit.`"""
    ends = narration[two.end - 1 : two.end] == "." or narration[two.end : two.end + 1] in (".", ";")
    return (
        narration[two.end : two.end + 2] in (", ", " (", ",\n")
        or narration[two.end : two.end + 1] == ","
        or (ends and bool(_OWNED & set(one.modifiers)))
    )


def _owns_next(f: FoundNoun, after: FoundNoun) -> bool:
    return f.possessive and not f.key.startswith("=") and after.start == f.end + 1


def _head_of(found: Sequence[FoundNoun], place: int, narration: str) -> FoundNoun:
    """`The horse of the king's daughter was called …`: the horse."""
    head = found[place]
    for earlier in reversed(found[max(0, place - 2) : place]):
        between = narration[earlier.end : head.start]
        if _OF.fullmatch(between) or (earlier.possessive and re.fullmatch(r" (?:\w+ )?", between)):
            head = earlier
    return head if not head.possessive else found[place]


def _take_nature(name: str, noun: str, candidates: dict[str, Candidate]) -> bool:
    """Give a name what its noun says. Whether it is a name of someone at all."""
    named = candidates.get(name)
    if named is None:
        return False
    nature = NOUNS[noun]
    if named.nature.sex != Sex.UNKNOWN:
        nature = replace(nature, sex=named.nature.sex)
    if nature.species is named.nature.species and not nature.occupation:
        nature = replace(nature, occupation=named.nature.occupation)
    named.nature = nature
    if noun in candidates:
        others = OLD_WORDS if candidates[noun].brought_in_as & YOUNG_WORDS else frozenset()
        if candidates[noun].young_ones:
            others |= YOUNG_WORDS  # `a man named Whitcomb`, and later another, `a young man`
        told = {m: n for m, n in candidates[noun].modifiers.items() if m not in others}
        named.modifiers.update(told)
        named.brought_in_as |= candidates[noun].brought_in_as
    return True
