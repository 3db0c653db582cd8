"""Merging: which words for people mean the same one, by their kind, their names and their kin."""

from __future__ import annotations

from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.elders import elders_of_young
from storyassets.story.casting.full_names import merge_full_names
from storyassets.story.casting.introductions import merge_introductions, named_before
from storyassets.story.casting.kin import (
    merge_kin_of_animals,
    mother_of_young,
    parents_by_birth,
    parents_of_named,
    parents_of_owned,
)
from storyassets.story.casting.kin_by_name import kin_by_name
from storyassets.story.casting.kin_synonyms import merge_kin_words
from storyassets.story.casting.naming import merge_appositions, merge_breeds
from storyassets.story.casting.one_child import merge_one_child, named_by_age, parent_before
from storyassets.story.casting.synonyms import merge_generics, merge_synonyms


def merge_all(
    kept: dict[str, Candidate], names: dict[str, str], full_names: dict[str, set[str]], narration: str
) -> dict[str, str]:
    """Who is the same as whom, by their kind, their names and their kin."""
    by_full_name = merge_full_names(full_names, kept, narration)
    merged = {
        **merge_generics(kept, by_full_name),
        **{noun: name for noun, name in names.items() if noun in kept},
    }
    merged |= _through_names(merge_appositions(narration, kept), names)
    merged |= merge_breeds(names, kept)
    merged |= merge_kin_of_animals(kept) | mother_of_young(narration, kept)
    merged |= named_by_age(narration, kept, merged)
    merged |= parents_of_named(names, kept, merged)
    merged |= parents_by_birth(narration, kept, merged)
    merged |= parents_of_owned(narration, kept, merged)
    merged |= parent_before(narration, kept, merged)
    merged |= elders_of_young(narration, kept, merged)
    merged |= merge_synonyms(kept, merged)
    merged |= {k: v for k, v in merge_kin_words(kept, narration, names).items() if k not in merged}
    merged |= by_full_name
    merged |= merge_introductions(narration, kept, merged)
    merged |= named_before(narration, kept, names)
    merged |= kin_by_name(narration, kept, merged)
    merged |= merge_one_child(narration, kept, merged, names)
    return merged


def _through_names(appositions: dict[str, str], names: dict[str, str]) -> dict[str, str]:
    """`The director, a stern man called Whitaker`: the director is Whitaker too."""
    merged: dict[str, str] = {}
    for word, into in appositions.items():
        name = names.get(word)
        merged |= {word: name, into: name} if name else {word: into}
    return merged
