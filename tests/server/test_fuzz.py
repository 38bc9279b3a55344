"""Whatever a client sends, it gets an answer or is told what is wrong; ten thousand times in
``make test-long``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from terramask_server.model.card import describe_model
from terramask_server.settings import Settings

from tests.server.fuzzing import bodies, outcome


def test_no_request_is_more_than_refused(prithvi_config: Callable[..., dict[str, Any]]) -> None:
    spec, card = describe_model(prithvi_config(), "m", "m", "cpu", Settings())

    @settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
    @given(bodies())
    def refuse(body: bytes) -> None:
        assert outcome(body, spec, card)

    refuse()
