"""Many analysts at once: each sends small windows one after the other, and thinks in between."""

from __future__ import annotations

import base64
import http.client
import json
import random
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from tools.bench.figures import percentile

SIDE = 200
"""Columns and rows of a window; it lies within one tile."""
_PLACES = ((0, 0), (100, 40), (210, 90), (30, 200), (160, 230), (230, 180), (60, 120), (140, 10))
_LONGEST_S = 600
_NETWORK = "127.0.{}.{}"


@dataclass
class Seen:
    """What an analyst saw: seconds that each window took, and what was not as it should be."""

    waits: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Load:
    """What all of them saw, and for how many seconds they worked."""

    seen: list[Seen]
    seconds: float

    @property
    def waits(self) -> list[float]:
        return [wait for each in self.seen for wait in each.waits]

    @property
    def rate(self) -> float:
        """Windows per second."""
        return len(self.waits) / self.seconds

    @property
    def wrong(self) -> list[str]:
        return [what for each in self.seen for what in each.wrong]

    def __str__(self) -> str:
        counts = sorted(float(len(each.waits)) for each in self.seen)
        return (
            f"{sum(counts):.0f} windows in {self.seconds:.0f} s; {counts[0]:.0f} / "
            f"{percentile(counts, 50):.0f} / {counts[-1]:.0f} per analyst (min / median / max); "
            f"wait p50 {percentile(self.waits, 50):.1f} s, p95 {percentile(self.waits, 95):.1f} s, "
            f"p99 {percentile(self.waits, 99):.1f} s"
        )


class Office:
    """Analysts who ask ``address`` for windows of ``scene``, each from an address of its own.

    ``think_s`` is how long one looks at an answer on average. Of a server with TLS, ``certificate``
    is trusted and nothing else.
    """

    def __init__(
        self, address: str, scene: Path, key: str, think_s: float, certificate: Path | None = None
    ) -> None:
        self._parts = urlsplit(address)
        self._headers = {"Content-Type": "application/json"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._think_s = think_s
        self._context = ssl.create_default_context(cafile=certificate) if certificate else None
        self._bodies = list(_bodies(scene))
        self._end = threading.Event()

    def expected(self, address: str) -> list[str]:
        """The masks of all windows, as one server answers them to one client."""
        parts = urlsplit(address)
        answers = []
        for number in range(len(self._bodies)):
            connection = http.client.HTTPConnection(parts.netloc, timeout=_LONGEST_S)
            with closing(connection):
                status, mask = self._ask(connection, number)
            if status != 200:
                raise RuntimeError(f"{address} answered {status}")
            answers.append(mask)
        return answers

    def work(self, desks: Sequence[int], seconds: float, expected: Sequence[str]) -> Load:
        """Let an analyst work at each of ``desks`` for some time; windows under way at the end are
        waited for. Who sits at the same desk has the same address."""
        self._end.clear()
        seen = [Seen() for _ in desks]
        threads = [
            threading.Thread(target=self._analyst, args=(number, desk, each, expected))
            for number, (desk, each) in enumerate(zip(desks, seen))
        ]
        begun = time.monotonic()
        for thread in threads:
            thread.start()
        self._end.wait(seconds)
        self._end.set()
        for thread in threads:
            thread.join()
        return Load(seen, time.monotonic() - begun)

    def _analyst(self, number: int, desk: int, seen: Seen, expected: Sequence[str]) -> None:
        drawn = random.Random(number)
        # They do not all come in the same second.
        self._end.wait(drawn.uniform(0, self._think_s))
        turn = number
        with closing(self._connection(desk)) as connection:
            while not self._end.is_set():
                turn = (turn + 1) % len(self._bodies)
                begun = time.monotonic()
                try:
                    status, mask = self._ask(connection, turn)
                except (OSError, http.client.HTTPException) as error:
                    seen.wrong.append(f"window {turn}: {error!r}")
                    connection.close()
                else:
                    seen.waits.append(time.monotonic() - begun)
                    if status != 200:
                        seen.wrong.append(f"window {turn}: {status}")
                    elif mask != expected[turn]:
                        seen.wrong.append(f"window {turn}: another mask")
                self._end.wait(drawn.uniform(0.5, 1.5) * self._think_s)

    def _connection(self, desk: int) -> http.client.HTTPConnection:
        # All of 127.0.0.0/8 is this machine.
        source = (_NETWORK.format(1 + desk // 250, 1 + desk % 250), 0)
        host, port = self._parts.hostname or "", self._parts.port
        if self._context is None:
            return http.client.HTTPConnection(host, port, timeout=_LONGEST_S, source_address=source)
        return http.client.HTTPSConnection(
            host, port, timeout=_LONGEST_S, source_address=source, context=self._context
        )

    def send(self, connection: http.client.HTTPConnection, number: int) -> None:
        """Ask for a window, of which there are a few, and do not wait for the answer."""
        connection.request("POST", "/pooling", self._bodies[number], self._headers)

    def _ask(self, connection: http.client.HTTPConnection, number: int) -> tuple[int, str]:
        """The status, and the mask as base64: the same pixels are packed to the same bytes."""
        self.send(connection, number)
        reply = connection.getresponse()
        content = reply.read()
        if reply.status != 200:
            return reply.status, ""
        return 200, json.loads(content)["data"]["data"]


def _bodies(scene: Path) -> Iterator[bytes]:
    """A request for each window, with a file that holds its pixels only."""
    from osgeo import gdal

    for number, (column, row) in enumerate(_PLACES):
        path = f"/vsimem/window-{number}.tif"
        options = ["COMPRESS=DEFLATE", "PREDICTOR=2"]
        gdal.Translate(path, str(scene), srcWin=[column, row, SIDE, SIDE], creationOptions=options)
        file = gdal.VSIFOpenL(path, "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(path)
        text = base64.b64encode(content).decode("ascii")
        yield json.dumps({"data": {"data_format": "b64_json", "data": text}}).encode()
