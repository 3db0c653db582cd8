"""Wire script: how a language model answers, how that becomes a script or a listing, and the two tries it has."""

from storyassets.providers.wire_script.failures import (
    failed_call,
    lost_call,
    plain_address,
    refused_answer,
    useless_answer,
)
from storyassets.providers.wire_script.listing import ModelLister
from storyassets.providers.wire_script.wire import WIRE_VERSION, WireScript, find_wire_faults, to_script
from storyassets.providers.wire_script.writing import Answer, Asking, ScriptWriter

__all__ = [
    "WIRE_VERSION",
    "Answer",
    "Asking",
    "ModelLister",
    "ScriptWriter",
    "WireScript",
    "failed_call",
    "find_wire_faults",
    "lost_call",
    "plain_address",
    "refused_answer",
    "to_script",
    "useless_answer",
]
