"""The server doctor looks at the real server."""

from __future__ import annotations

import json
import urllib.request

from plugin.jobs.checkup import check_up, worst
from plugin.server.finding import State
from tests.e2e.fault_runs import Trial


def looked_at(address):
    """What is found, by name; in a thread, as the dialog does it."""
    trial = Trial(lambda feedback: list(check_up(address, "", feedback))).end()
    return {finding.name: finding for finding in trial.result}


def test_all_is_well_but_that_the_model_is_for_demonstration(qgis_app, server_url):
    found = looked_at(server_url)
    states = {name: finding.state for name, finding in found.items()}
    assert states == {
        "address": State.OK,
        "connection": State.OK,
        "certificate": State.SKIPPED,
        "key": State.OK,
        "protection": State.OK,
        "model": State.HINT,
        "chip": State.OK,
    }
    assert worst(list(found.values())) is State.HINT
    with urllib.request.urlopen(f"{server_url}/v1/terramask") as answer:
        card = json.load(answer)
    assert card["versions"]["vllm"] in found["model"].sentence
    assert "of its pixels are what the model makes of them" in found["chip"].sentence
