"""Floods: whether words tell that water has come into houses and streets, and when it has gone."""

from __future__ import annotations

import re

_WATER = r"(?:the )?(?:water|river|creek|brook|stream|lake|tide|canal|floodwater)s?"
_HIGH = r"(?:ankles?|knees?|waist|sofa|couch|window ?sills?|windows|stove|mattress|bed|table|counter|doorstep|sandbags|stairs|roof|gutters|second floor|ceiling)"
_COMES = re.compile(
    rf"\b{_WATER} (?:had |was |has |kept )?(?:come|came|rose|rising|coming|burst|broke|spilled|poured|climbed|crept|ran) (?:up(?! and)|in\b(?! the (?:sun|moon))|into|over|its banks|under the door|through the (?:door|house|street|kitchen|window)|the stairs)"
    rf"|\b(?:water|river|creek|it) (?:was |were |had (?:come|risen|reached) |rose |came )(?:already |soon )?(?:in|up to|over|past|above|at) (?:the|my|our|his|her|their) (?:kitchen|living room|{_HIGH})\b(?! of)"
    r"|\bwet to the (?:ankles?|knees?)\b|\b(?:bed|door|step|floor|stairs) into (?:cold |black |brown )?water\b"
    r"|\b(?:the )?(?:house|cellar|basement|ground floor|kitchen|living room) (?:was|were|lay|stood) (?:\w+ )?(?:flooded|under water|underwater)\b"
    r"|\b(?:flooded|floods) (?:the|our|my|his|her|their|every) \w+|\bflood(?:water|waters)\b|\b(?:the|a) (?:great |big )?flood (?:came|hit|rose|reached|took)\b"
)
_STREETS = re.compile(
    r"\b(?:street|streets|road|roads|town|village|valley|fields) (?:was|were|lay|stood|had become|became) (?:\w+ )?(?:flooded|under water|underwater|a river|a lake)\b"
)
_WHEN = re.compile(
    r"\b(?:the|that) (?:night|day|week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august"
    r"|september|october|november|december) (?:that |when )?$"
)
"""'The August the river came up': that is only when."""

_GOES = re.compile(
    rf"\b{_WATER} (?:had |has )?(?:went|gone|ran|sank|drew|fell|drained) (?:down|back|off|away|out)\b|\b(?:water|flood)s? (?:had )?(?:receded|subsided|dropped|drained)\b"
    r"|\b(?:days?|weeks?|months?|years?) (?:later|after|passed|went by)\b|\bfor (?:\w+ ){1,2}(?:days|weeks|months|years)\b|\b(?:now|these days|nowadays)\b"
    r"|\b(?:next|that) (?:spring|summer|autumn|winter|year)\b|\bdry land\b|\b(?:got|came|back) home\b"
)


def flood_comes(text: str) -> bool:
    """Whether a lower-case text tells that water stands where people live."""
    return any(_WHEN.search(text[: found.start()]) is None for found in _COMES.finditer(text))


def streets_flooded(text: str) -> bool:
    """Whether it tells that the roads are under water: who is indoors is dry."""
    return _STREETS.search(text) is not None


def flood_goes(text: str) -> bool:
    """Whether a lower-case text tells that it has gone, or of a later time."""
    return _GOES.search(text) is not None
