"""Ten thousand wrong requests and damaged files: answered or refused, never a fault or a crash."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from terramask_server.model.card import describe_model
from terramask_server.settings import Settings

from tests.server.fuzzing import bodies, outcome

CASES = 10_000
MODEL = Path(__file__).resolve().parents[2] / "server_plugin" / "models" / "demo_flood"


def test_no_request_is_more_than_refused(figure: Callable[[str, str], None]) -> None:
    config = json.loads((MODEL / "config.json").read_text(encoding="utf-8"))
    spec, card = describe_model(config, "m", str(MODEL), "cpu", Settings())
    seen: Counter[str] = Counter()

    @settings(
        max_examples=CASES,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(bodies())
    def refuse(body: bytes) -> None:
        seen[outcome(body, spec, card)] += 1

    refuse()
    kinds = ", ".join(f"{kind} {count}" for kind, count in seen.most_common())
    figure("fuzzed requests and damaged GeoTIFFs, none of them a fault or a crash", kinds)
    assert sum(seen.values()) >= CASES
