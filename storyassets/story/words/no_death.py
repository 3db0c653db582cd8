"""No death: turns of speech with the words of dying, in which nobody dies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.words.phrases import bare

_BEFORE, _AFTER = 3, 3

NO_DEATH = re.compile(
    r"\b(?:stop\w*|halt\w*|freez\w+|froze|went|go(?:es|ne)?|going) dead\b|\bdead (?:ahead|ends?|heat|silence|silent|quiet|tired|wrong|right|serious|cent(?:er|re)|weight"
    r"|set|calm|on|slow|last|easy|straight|certain|keys?|battery|batteries|line|phone|air)\b"
    r"|\b(?:batter(?:y|ies)|engines?|motors?|phones?|line|signal|radio|lights?|lamp|machine|cars?|truck|van|bus|power|screen|laptop|computer|wind|fire|flames?|music"
    r"|laughter|applause|voices?|noise|sound|noises|conversation|connection|heating|elevator|lift|tv|television) (?:(?:had|has|was|is|have|suddenly|just|all|finally) )*"
    r"(?:died|dead|dies|dying)\b|\bd(?:ie[sd]?|ying) (?:down|away|out|laughing|of (?:laughter|boredom|curiosity|embarrassment))\b|\bto die for\b|\b(?:want\w*|wish\w*) to die\b|\bcould(?:'ve|’ve| have)? died\b|\bdying to \w+"
)
"""What stops dead, and a battery that died, are nobody's death."""


def is_no_death(words: Sequence[str], index: int) -> bool:
    """Whether the word of dying at `index` is part of such a turn: 'he stopped dead', 'dead tired'."""
    if not bare(words[index]).startswith(("dead", "die", "dying")):
        return False
    first = max(0, index - _BEFORE)
    plain = [bare(word) for word in words[first : index + _AFTER]]
    at = sum(len(word) + 1 for word in plain[: index - first])
    return any(found.start() <= at < found.end() for found in NO_DEATH.finditer(" ".join(plain)))
