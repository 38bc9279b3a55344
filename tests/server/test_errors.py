"""The table of causes: what docs/protocol.md promises is what the server's classes say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from terramask_server import errors

PAGE = Path(__file__).resolve().parents[2] / "docs" / "protocol.md"
ROW = re.compile(r"^\| `(?P<type>[a-z_]+)` \| (?P<status>\d{3}) \|", re.MULTILINE)


def causes(parent: type[errors.RequestError] = errors.RequestError) -> Iterator[type]:
    yield parent
    for child in parent.__subclasses__():
        yield from causes(child)


CAUSES = sorted(set(causes()), key=lambda cause: cause.__name__)


def make(cause: type[errors.RequestError]) -> errors.RequestError:
    return cause() if cause is errors.InternalError else cause("What happened.", param="data")


@pytest.fixture(scope="module")
def promised() -> list[tuple[str, int]]:
    section = PAGE.read_text(encoding="utf-8").split("\n## Errors\n")[1].split("\n## ")[0]
    return [(row["type"], int(row["status"])) for row in ROW.finditer(section)]


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.type)
def test_every_cause_stands_on_the_page(
    cause: type[errors.RequestError], promised: list[tuple[str, int]]
) -> None:
    assert (cause.type, cause.status) in promised


def test_the_page_promises_no_other_cause(promised: list[tuple[str, int]]) -> None:
    assert len(set(promised)) == len(promised)
    assert set(promised) <= {(cause.type, cause.status) for cause in CAUSES}


def test_a_cause_has_a_name_of_its_own() -> None:
    assert len({cause.type for cause in CAUSES}) == len(CAUSES)


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.type)
def test_a_cause_is_told_in_vllms_envelope(cause: type[errors.RequestError]) -> None:
    error = make(cause)
    assert json.loads(json.dumps(error.envelope())) == {
        "error": {
            "message": error.message,
            "type": cause.type,
            "param": error.param,
            "code": cause.status,
        }
    }
    assert str(error) == error.message
    assert error.message.endswith(".")
    # vLLM, without the gateway in front of it, answers only these with a 400.
    assert isinstance(error, ValueError)


def test_what_a_client_can_cause_is_no_fault_of_the_server() -> None:
    own = {"answer_not_written", "engine_failed", "internal_error", "model_not_served", "too_busy"}
    assert {cause.type for cause in CAUSES if cause.status >= 500} == own
