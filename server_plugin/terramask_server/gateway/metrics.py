"""Counters on ``/metrics``, beside vLLM's own, and one log line for each request."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from prometheus_client import Counter, Gauge, Histogram

REQUESTS = Counter("terramask_requests", "Answered requests by what came of them", ["outcome"])
TILES = Counter("terramask_tiles", "Tiles that the model computed")
RECEIVED = Counter("terramask_received_bytes", "Bytes of scenes, sent by clients or fetched")
SENT = Counter("terramask_sent_bytes", "Bytes of answers")
SECONDS = Histogram(
    "terramask_seconds",
    "Seconds that a request spent in a phase",
    ["phase"],
    buckets=(0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100),
)
IN_FLIGHT = Gauge("terramask_in_flight", "Requests under way", multiprocess_mode="livesum")

STDERR = 2
logger = logging.getLogger("terramask")


def log_to_stderr() -> None:
    """Let the log lines out, unless the operator has configured this logger already."""
    if not logger.handlers:
        # Not sys.stderr: some versions of vLLM put a prefix before each line there, and what reads
        # JSON lines would stumble over it.
        handler = logging.StreamHandler(os.fdopen(os.dup(STDERR), "w", encoding="utf-8"))
        handler.setFormatter(logging.Formatter("%(message)s"))
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        logger.propagate = False


def hide_what_rasterio_cannot_raise() -> None:
    """Keep tracebacks out of the log that rasterio prints for GDAL's messages in odd encodings.

    They are of no use to anyone: what was wrong with the file is in the answer.
    """
    others = sys.unraisablehook

    def hook(unraisable: sys.UnraisableHookArgs) -> None:
        if not getattr(unraisable.object, "__module__", str(unraisable.object)).count("rasterio"):
            others(unraisable)

    sys.unraisablehook = hook


@dataclass
class Record:
    """What is to be told about one request; never what the client sent, nor an address or key."""

    request_id: str
    outcome: str = "ok"
    status: int = 200
    tiles: int = 0
    pixels: int = 0
    received: int = 0
    sent: int = 0
    source: str = ""
    failure: str = ""
    seconds: dict[str, float] = field(default_factory=dict)

    def fail(self, error: Exception) -> None:
        """Note an unexpected error: its kind, and the function in which it came up."""
        self.outcome, self.status = "internal_error", 500
        frame = traceback.extract_tb(error.__traceback__)[-1]
        self.failure = f"{type(error).__name__} in {frame.name}, line {frame.lineno}"

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Measure a phase of the request."""
        start = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = round(time.monotonic() - start, 4)


@contextmanager
def recorded(request_id: str) -> Iterator[Record]:
    """Count and log a request, whatever comes of it."""
    record = Record(request_id)
    IN_FLIGHT.inc()
    try:
        with record.phase("all"):
            yield record
    finally:
        IN_FLIGHT.dec()
        _tell(record)


def _tell(record: Record) -> None:
    REQUESTS.labels(record.outcome).inc()
    TILES.inc(record.tiles)
    RECEIVED.inc(record.received)
    SENT.inc(record.sent)
    for phase, seconds in record.seconds.items():
        SECONDS.labels(phase).observe(seconds)
    logger.info(json.dumps({"event": "request", "at": round(time.time(), 3), **vars(record)}))
