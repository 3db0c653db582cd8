"""Disclosure: whether an outlet has to be told that a video holds realistic altered or synthetic media.

The rule. YouTube asks for it where media that could be taken for real was made or changed by a model: pictures
and clips, voices, talking heads and music. It does not ask for it of what is clearly unrealistic, such as
animation, nor of what a model only wrote: script, listing, captions.

So a video is declared as soon as one picture, clip, head, voice or piece of music in it, or on its thumbnail,
comes from a provider that generates. We cannot tell whether such a picture looks real, and to declare too much
costs a line under the video, while to declare too little may cost the channel: in doubt, it is declared.

Not declared are what a person or the channel brought, stock footage and one's own folder (which somebody filmed),
and what our own embedded providers draw, speak and compose: drawings, a voice that nobody takes for a person's,
and notes. A camera that moves over a picture adds nothing: the picture counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from storyassets.model.head import TalkingHeads
from storyassets.model.music import Music
from storyassets.model.picks import BROUGHT
from storyassets.model.take import Picture, Pictures, Take, VoiceTakes

CLEARLY_UNREAL = frozenset({"embedded", "motion"})
"""Our own drawing, speaking and composing; and a camera that moves over a picture."""


def is_synthetic(takes: Iterable[Take]) -> bool:
    """Whether any of these was generated."""
    return any(take.provider not in BROUGHT | CLEARLY_UNREAL for take in takes)


def generated_or_not(
    pictures: Iterable[Pictures], heads: TalkingHeads, voices: VoiceTakes, music: Music
) -> Iterator[Take]:
    """Every take that could have been generated: all that are seen and heard, but for footage."""
    shown = [picture for some in pictures for picture in some.pictures]
    for picture in (*shown, *(head.picture for head in heads.heads)):
        if not _is_footage(picture):
            yield picture.take
    yield from (one.take for one in voices.takes)
    yield from (one.take for one in music.score)
    yield from (one.take for one in music.effects)


def _is_footage(picture: Picture) -> bool:
    return picture.credit is not None
