"""The excerpts of Google's discovery documents."""

import json
import os
from pathlib import Path

import pytest
from googleapiclient.discovery_cache import get_static_doc

from storyassets_tests.simulator.excerpt import SPECS, spell_excerpt
from storyassets_tests.simulator.youtube.contract import methods
from storyassets_tests.simulator.youtube.excerpt import DOCUMENTS, LICENCE, make_excerpt

FOLDER = os.environ.get("STORYASSETS_SPECS", "")
COMES_WITH_THE_CLIENT = {"youtube": ("youtube", "v3"), "youtube_analytics": ("youtubeAnalytics", "v2")}


@pytest.mark.parametrize("vendor", DOCUMENTS)
def test_an_excerpt_is_what_the_script_makes(vendor):
    if not FOLDER:
        pytest.skip("STORYASSETS_SPECS does not name the folder of the published descriptions")
    made = spell_excerpt(make_excerpt(DOCUMENTS[vendor], Path(FOLDER)))
    assert made == (SPECS / f"{vendor}.json").read_text()


@pytest.mark.parametrize("vendor", DOCUMENTS)
def test_the_client_s_own_document_has_the_same_methods(vendor):
    document = json.loads(get_static_doc(*COMES_WITH_THE_CLIENT[vendor]))
    for method in (one for one in methods().values() if one.vendor == vendor):
        resource, _, verb = method.name.partition(".")
        told = document["resources"][resource]["methods"][verb]
        assert method.schema["x-path"] == f"{told['httpMethod']} /{told['path']}"
        assert set(told["parameters"]) <= set(method.schema["properties"])
        assert method.schema["x-scopes"] == told["scopes"]


def test_the_licence_lies_beside_them():
    assert "Apache License" in (SPECS / LICENCE).read_text()
