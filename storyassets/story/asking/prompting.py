"""Prompting: the words for language and picture models, in a channel's taste. The texts lie in `prompts/`."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyassets.model.brief import EditPattern
from storyassets.model.channel import Channel
from storyassets.model.listing import ListingWords
from storyassets.model.script import Script
from storyassets.providers.protocols import ListingRequest, PictureRequest, Prompt, ScriptRequest
from storyassets.story.asking.picture_prompts import draw_picture
from storyassets.story.asking.prompts import draw_shot, mend_listing, mend_script, write_listing, write_script
from storyassets.story.casting.people import MOST_ROLES
from storyassets.story.directing.edit_patterns import PATTERN_RANGES, WINDOW_S
from storyassets.story.judging.faults_listing import find_wording_faults
from storyassets.story.judging.faults_telling import find_telling_faults
from storyassets.story.words.speech_length import speech_words
from storyassets.story.words.untrusted import quote_block, quote_line, quote_story
from storyassets.story.writing.budget import WORDS_PER_LINE, set_budget
from storyassets.story.writing.hook import LONGEST_HOOK_WORDS
from storyassets.story.writing.lines import LONGEST_LINE_WORDS
from storyassets.story.writing.write import LONGEST_LESSON_WORDS

AIM = 0.9
"""Models count words badly: they are told to stay below what fits."""

MOST_FAULTS = 20
LONGEST_DESCRIPTION = 400
LONGEST_COUNTED = 40_000
LONGEST_TOLD, LONGEST_SCRIPT = 2_000, 40_000

_SHORT_LINE, _LONG_LINE = 7, 12
_DIALOGUE = {
    EditPattern.TALKING_HEAD_HEAVY: "the characters carry this video. At least {least} lines, and about half of all, are said by characters.",
    EditPattern.BROLL_CINEMATIC: "the narrator carries this video. At most {most} lines are said by characters.",
    EditPattern.MIXED_RAPID: "narrator and characters take turns. At least {least} and at most {most} lines are said by characters.",
}
_NO_DIALOGUE = " A story in which nobody speaks has none: no speech is invented."


class ChannelPrompting:
    """The prompts of one channel."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def write_script(self, request: ScriptRequest) -> Prompt:
        """Ask for a script. The story's text is quoted as data."""
        story, budget = request.story, set_budget(request.duration_s)
        aim_words = min(
            int(budget.words * AIM), max(1, int(speech_words(story.text[:LONGEST_COUNTED].split())))
        )
        lesson = quote_line(story.lesson) if story.lesson else ""
        text = write_script.TEXT.format(
            duration_s=request.duration_s,
            language=quote_line(request.language, 20),
            style=draw_shot.STYLES[self._channel.style.value],
            format=self._channel.format.value,
            channel=self._describe_channel(),
            most_words=budget.words,
            aim_words=aim_words,
            line_words=f"{_SHORT_LINE} to {_LONG_LINE}",
            longest_line_words=LONGEST_LINE_WORDS,
            line_count=max(5, round(aim_words / WORDS_PER_LINE)),
            hook_words=LONGEST_HOOK_WORDS,
            lesson_words=f"; its last line is the lesson, in at most {LONGEST_LESSON_WORDS} words"
            if lesson
            else "",
            dialogue=_dialogue(request),
            most_roles=MOST_ROLES,
            title_words="the given one where it says something; else one of at most eight words, true to the story.",
            title=quote_line(story.title),
            lesson=f"<lesson>\n{lesson}\n</lesson>\n" if lesson else "",
            story=quote_story(story.text),
        )
        return Prompt(version=write_script.VERSION, text=text, system=write_script.SYSTEM)

    def mend_script(self, request: ScriptRequest, answer: str, faults: Sequence[str]) -> Prompt:
        """Ask for the same script without these faults."""
        asked = self.write_script(request)
        text = mend_script.TEXT.format(
            asked=asked.text,
            answer=quote_block(answer),
            faults="\n".join(f"- {quote_line(fault)}" for fault in faults[:MOST_FAULTS]),
        )
        return Prompt(version=f"{mend_script.VERSION}+{asked.version}", text=text, system=asked.system)

    def draw(self, request: PictureRequest) -> Prompt:
        """Ask for a picture: setting, emotion, appearance, style and format; milder if it is softened."""
        return draw_picture(request)

    def find_faults(self, request: ScriptRequest, script: Script) -> Sequence[str]:
        """What is wrong with a model's script."""
        return find_telling_faults(request, script)

    def write_listing(self, request: ListingRequest) -> Prompt:
        """Ask for title, summary and tags. The script's words are quoted as data."""
        lines = (
            f"{line.beat.value} {quote_line(line.speaker) or 'narrator'}: {quote_line(line.text, LONGEST_TOLD)}"
            for line in request.lines
        )
        text = write_listing.TEXT.format(
            language=quote_line(request.language, 20),
            channel=_describe(request.channel_title, request.channel_description),
            characters=", ".join(quote_line(name) for name in request.characters) or "nobody by name",
            title=quote_line(request.title),
            lesson=f"<lesson>\n{quote_line(request.lesson)}\n</lesson>\n" if request.lesson else "",
            script=quote_block("\n".join(lines), LONGEST_SCRIPT),
        )
        return Prompt(version=write_listing.VERSION, text=text, system=write_listing.SYSTEM)

    def mend_listing(self, request: ListingRequest, answer: str, faults: Sequence[str]) -> Prompt:
        """Ask for the same without these faults."""
        asked = self.write_listing(request)
        text = mend_listing.TEXT.format(
            asked=asked.text,
            answer=quote_block(answer),
            faults="\n".join(f"- {quote_line(fault)}" for fault in faults[:MOST_FAULTS]),
        )
        return Prompt(version=f"{mend_listing.VERSION}+{asked.version}", text=text, system=asked.system)

    def find_listing_faults(self, request: ListingRequest, words: ListingWords) -> Sequence[str]:
        """What is wrong with a model's words."""
        return find_wording_faults(request, words)

    def _describe_channel(self) -> str:
        return _describe(self._channel.title, self._channel.description)


def _describe(title: str, description: str) -> str:
    told = [quote_line(title), quote_line(description, LONGEST_DESCRIPTION)]
    told = [part for part in told if part]
    return "The channel:\n<channel>\n{}\n</channel>\n".format("\n".join(told)) if told else ""


def _dialogue(request: ScriptRequest) -> str:
    least, most = PATTERN_RANGES[request.pattern].heard_lines_per_30_s
    windows = request.duration_s / WINDOW_S
    told = _DIALOGUE[request.pattern].format(
        least=math.ceil(least * windows), most=math.floor(most * windows)
    )
    return told + _NO_DIALOGUE
