"""A proxy on loopback that spoils chosen requests between a client and a real server.

Run as ``python -m tests.e2e.fault_proxy ADDRESS`` with a Python that has GDAL. It is a process of
its own because QGIS's threads would hold it up. It prints its port; then it takes orders, which
are the methods of ``State``, as a line of JSON each, and answers each with a line. The tests' side
of that is ``fault_control``.
"""

from __future__ import annotations

import argparse
import json
import ssl
import sys
import threading
from dataclasses import asdict, dataclass
from http.server import ThreadingHTTPServer
from typing import Any

from tests.e2e.fault_exchange import Handler, Line


@dataclass
class Rule:
    """Spoil requests of ``route`` (empty: any) by ``fault``: not the first ``skip``, then
    ``times`` of them (0: all). With ``same`` only those whose body is that of the first one hit.
    """

    fault: str
    route: str = "POST /pooling"
    skip: int = 0
    times: int = 0
    same: bool = False
    seen: int = 0
    hit: int = 0
    body: bytes = b""

    def takes(self, route: str, body: bytes) -> bool:
        if self.route not in ("", route):
            return False
        self.seen += 1
        fits = not self.same or not self.hit or body == self.body
        if self.seen <= self.skip or (self.times and self.hit >= self.times) or not fits:
            return False
        self.hit, self.body = self.hit + 1, body if self.same else b""
        return True


class State:
    """What all connections share, and the orders that change it."""

    def __init__(self, upstream: str, tls: ssl.SSLContext | None) -> None:
        self.upstream = upstream
        self.rules: list[Rule] = []
        self.lines: list[Line] = []
        self.released = threading.Event()
        self.connections: set[Any] = set()
        self.lock = threading.Lock()
        self._tls = tls
        self._server: ThreadingHTTPServer | None = None
        self.port = 0
        self.accept()

    def fault_for(self, handler: Handler, route: str) -> str:
        """The name of the fault for a request; empty: it is passed on as it is."""
        with self.lock:
            by_body = any(rule.same and rule.route in ("", route) for rule in self.rules)
        body = handler.read_body() if by_body else b""
        with self.lock:
            return next((rule.fault for rule in self.rules if rule.takes(route, body)), "")

    def spoil(self, rules: list[dict[str, Any]]) -> None:
        """From now on these rules hold and no others; who was held before is let go."""
        self.release()
        with self.lock:
            self.rules = [Rule(**rule) for rule in rules]
        self.released = threading.Event()

    def release(self) -> None:
        """Let go of all requests that are held, and of those that come."""
        self.released.set()

    def forget(self) -> None:
        """As it was in the beginning: no rules, an empty log, an open port."""
        self.spoil([])
        with self.lock:
            self.lines = []
        self.accept()

    def log(self) -> list[dict[str, Any]]:
        with self.lock:
            return [asdict(line) for line in self.lines]

    def turn_to(self, upstream: str) -> None:
        self.upstream = upstream

    def refuse(self) -> None:
        """Close the port, and what is connected with it."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None
        for handler in list(self.connections):
            handler.hang_up()

    def accept(self) -> None:
        """Open the port, the same as before if there was one; nothing if it is open."""
        if self._server is not None:
            return
        server = Server(("127.0.0.1", self.port), type("Bound", (Handler,), {"state": self}))
        self.port = server.server_address[1]
        if self._tls is not None:
            server.socket = self._tls.wrap_socket(server.socket, server_side=True)
        self._server = server
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *arguments: Any) -> None:
        """A client that goes away is nothing to talk about."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(*arguments)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("upstream", help="the real server's address")
    parser.add_argument("--certificate", help="PEM file of a certificate and its key: speak TLS")
    given = parser.parse_args()
    tls = None
    if given.certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(given.certificate)
    state = State(given.upstream, tls)
    _tell(state.port)
    for line in sys.stdin:
        order = json.loads(line)
        _tell(getattr(state, order.pop("do"))(**order))


def _tell(what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
