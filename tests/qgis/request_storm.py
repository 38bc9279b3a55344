"""Eight threads that ask one server again and again: ``request_storm.py cancel|answer|card``.

With ``cancel`` the server never gets far, and the requests are ended at any point of theirs, all by
one feedback or each by its own; with ``answer`` all are answered; with ``card`` all ask for the
card, which comes or does not.
"""

from __future__ import annotations

import functools
import itertools
import os
import socket
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import QgsApplication, QgsFeedback

from plugin.server.client import ServerClient
from plugin.wire.errors import Cancelled, ServerError
from plugin.wire.request import Body
from tests.qgis.raw_server import Act, Asking, RawServer, hold, raw, read_request, reply

THREADS, ROUNDS = 8, 50
BODY = Body(b"{", bytes(200_000), b"}")
CARD = (Path(__file__).resolve().parents[1] / "wire" / "card.json").read_bytes()
MASK = b'{"data": {"data_format": "b64_json", "data": "SUkqAAgAAAA="}}'


def main(what: str) -> int:
    application = QgsApplication([], False)
    application.initQgis()
    return {"cancel": cancelled, "answer": answered, "card": cards}[what]()


def cancelled() -> int:
    came = threading.Semaphore(0)
    ended = 0
    with RawServer(never_getting_far(came)) as server:
        client = ServerClient(server.address)
        for number in range(ROUNDS):
            one = QgsFeedback()
            feedbacks = [one if number % 2 else QgsFeedback() for _ in range(THREADS)]
            asking = [
                Asking(functools.partial(client.pool, None, BODY, feedback))
                for feedback in feedbacks
            ]
            for _ in range(number % (THREADS + 1)):
                came.acquire(timeout=5)
            for feedback in feedbacks:
                feedback.cancel()
            ended += sum(map(was_cancelled, asking))
            while came.acquire(blocking=False):
                pass
    return ended


def never_getting_far(came: threading.Semaphore) -> Act:
    """Not the request, not the answer, not its body, or only byte by byte."""
    kinds = itertools.count()

    def act(connection: socket.socket) -> None:
        kind = next(kinds) % 4
        if kind:
            read_request(connection)
        came.release()
        if kind > 1:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while kind > 2:
            connection.sendall(b" ")
            time.sleep(0.01)
        hold(connection)

    return act


def was_cancelled(asking: Asking) -> bool:
    try:
        asking.outcome()
    except Cancelled:
        return True
    return False


def answered() -> int:
    with RawServer(reply(200, MASK)) as server:
        client, feedback = ServerClient(server.address), QgsFeedback()

        def ask() -> int:
            return sum(bool(client.pool(None, b"{}", feedback, 60)) for _ in range(ROUNDS))

        return sum(thread.outcome() for thread in [Asking(ask) for _ in range(THREADS)])


def cards() -> int:
    with RawServer(now_and_then()) as server:
        client = ServerClient(server.address)

        def ask() -> int:
            for _ in range(ROUNDS):
                with suppress(ServerError):
                    client.card()
            return ROUNDS

        return sum(thread.outcome() for thread in [Asking(ask) for _ in range(THREADS)])


def now_and_then() -> Act:
    """Half of a card, and then the rest of it; or a failure."""
    kinds = itertools.count()

    def act(connection: socket.socket) -> None:
        while True:
            read_request(connection)
            if next(kinds) % 2:
                connection.sendall(raw(500))
                continue
            answer = raw(200, CARD)
            connection.sendall(answer[: len(answer) // 2])
            time.sleep(0.002)
            connection.sendall(answer[len(answer) // 2 :])

    return act


if __name__ == "__main__":
    print(main(sys.argv[1]), "ended as they should", flush=True)
    # Without taking QGIS down: that is not what is tried here.
    os._exit(0)
