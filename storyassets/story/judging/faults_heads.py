"""Faults of the talking heads: each a sentence that names what and where. None is good."""

from __future__ import annotations

from storyassets.model.character import Cast
from storyassets.model.head import TalkingHeads
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.story.heads.heads import speaker_of
from storyassets.story.judging.faults_pictures import find_poor_pictures


def find_head_faults(shot_list: ShotList, cast: Cast, heads: TalkingHeads) -> tuple[str, ...]:
    """Every talking-head shot has the head of its speaker, and there is no other head."""
    wanted = {shot.shot_id: speaker for shot in shot_list.shots if (speaker := speaker_of(shot, cast))}
    faults = [
        f"shot {shot_id} has no head of {speaker}"
        for shot_id, speaker in wanted.items()
        if heads.of(shot_id) is None
    ]
    for head in heads.heads:
        speaker = wanted.get(head.shot_id)
        if speaker is None:
            faults.append(f"there is a head for shot {head.shot_id}, where nobody is seen speaking")
        elif speaker != head.character_id:
            faults.append(f"shot {head.shot_id} shows {head.character_id}, but {speaker} speaks")
    return tuple(faults)


def find_poor_heads(heads: TalkingHeads, size_px: tuple[int, int]) -> tuple[str, ...]:
    """Every head's picture is large enough, and shows something."""
    return find_poor_pictures(Pictures(pictures=tuple(head.picture for head in heads.heads)), size_px)
