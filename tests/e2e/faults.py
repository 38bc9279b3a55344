"""What can go wrong between a client and a server, one function for each; the proxy's catalogue.

Each takes the exchange that it spoils. What happens to the answer's picture is in
``spoiled_answers``.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from tests.e2e import spoiled_answers

Headers = Mapping[str, str]
Reply = tuple[int, Headers, bytes]
JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
PORTAL = (
    b"<!DOCTYPE html><html><title>Welcome</title><body>Log in to the guest network</body></html>"
)
NGINX = "<html><head><title>{0}</title></head><body><center>{0}</center><hr>nginx</body></html>"
TRICKLE_S = 0.15


class Exchange(Protocol):
    """One request on its way through the proxy, and what can be done with it."""

    def read_body(self, share: float = 1.0) -> bytes:
        """The request's body, or the first part of it."""

    def forward(self) -> Reply:
        """What the server answers."""

    def send(self, status: int, headers: Headers, body: bytes, cut: int | None = None) -> None:
        """Answer; with ``cut`` only that many bytes of the body, whose length is told in full."""

    def send_raw(self, content: bytes) -> None:
        """Bytes as they are."""

    def pause(self, seconds: float) -> bool:
        """Wait; false if the client has gone meanwhile."""

    def wait_for_release(self) -> None:
        """Wait until the test lets go, or the client does."""

    def close(self) -> None:
        """End the connection as a program that ends does (FIN)."""

    def reset(self) -> None:
        """Break the connection off (RST)."""


Fault = Callable[[Exchange], None]


def reset_before_body(exchange: Exchange) -> None:
    exchange.reset()


def reset_in_body(exchange: Exchange) -> None:
    exchange.read_body(0.5)
    exchange.reset()


def reset_after_body(exchange: Exchange) -> None:
    exchange.read_body()
    exchange.reset()


def reset_in_answer(exchange: Exchange) -> None:
    status, headers, body = exchange.forward()
    exchange.send(status, headers, body, cut=len(body) // 2)
    exchange.pause(0.1)
    exchange.reset()


def closed_after_body(exchange: Exchange) -> None:
    exchange.read_body()
    exchange.close()


def closed_in_answer(exchange: Exchange) -> None:
    status, headers, body = exchange.forward()
    exchange.send(status, headers, body, cut=len(body) // 2)
    exchange.close()


def black_hole_unread(exchange: Exchange) -> None:
    """Takes the connection and nothing more."""
    exchange.wait_for_release()
    exchange.close()


def black_hole(exchange: Exchange) -> None:
    """Takes the request and answers nothing."""
    exchange.read_body()
    exchange.wait_for_release()
    exchange.close()


def black_hole_in_answer(exchange: Exchange) -> None:
    status, headers, body = exchange.forward()
    exchange.send(status, headers, body, cut=len(body) // 2)
    exchange.wait_for_release()
    exchange.close()


def hold(exchange: Exchange) -> None:
    """All is well as soon as the test lets go."""
    exchange.read_body()
    exchange.wait_for_release()
    exchange.send(*exchange.forward())


def trickle(exchange: Exchange) -> None:
    """The whole answer, in ten drops."""
    status, headers, body = exchange.forward()
    exchange.send(status, headers, body, cut=0)
    drop = -(-len(body) // 10)
    for start in range(0, len(body), drop):
        if not exchange.pause(TRICKLE_S):
            return
        exchange.send_raw(body[start : start + drop])


def endless_trickle(exchange: Exchange) -> None:
    """A byte now and then: never silent for long, and never done."""
    status, headers, body = exchange.forward()
    exchange.send(status, headers, body, cut=0)
    for start in itertools.count():
        if start == len(body) - 1 or not exchange.pause(TRICKLE_S):
            return
        exchange.send_raw(body[start : start + 1])


def not_http(exchange: Exchange) -> None:
    exchange.read_body()
    exchange.send_raw(b"220 mail.example ESMTP ready\r\n")
    exchange.close()


def says(status: int, kind: str = "", **headers: str) -> Fault:
    """vLLM's envelope, or without ``kind`` the page of a balancer, instead of an answer."""
    message = f"A sentence of the server for {kind or status}."
    envelope = {"error": {"message": message, "type": kind, "param": None, "code": status}}
    page = NGINX.format(f"{status} Some Reason").encode()
    told = {name.replace("_", "-"): value for name, value in headers.items()}

    def refuse(exchange: Exchange) -> None:
        exchange.read_body()
        if kind:
            exchange.send(status, {**JSON, **told}, json.dumps(envelope).encode())
        else:
            exchange.send(status, {**HTML, **told}, page)

    return refuse


def captive_portal(exchange: Exchange) -> None:
    exchange.read_body()
    exchange.send(200, HTML, PORTAL)


def captive_redirect(exchange: Exchange) -> None:
    """Leads any request to a page on the same computer, which is the portal's."""
    exchange.read_body()
    exchange.send(302, {**HTML, "Location": "/portal"}, PORTAL)


def captive_511(exchange: Exchange) -> None:
    exchange.read_body()
    exchange.send(511, HTML, PORTAL)


def empty(exchange: Exchange) -> None:
    exchange.read_body()
    exchange.send(200, JSON, b"")


def chunked(exchange: Exchange) -> None:
    """The whole answer without its length, as some balancers pass it on; nothing is wrong."""
    status, _, body = exchange.forward()
    exchange.send(status, {**JSON, "Transfer-Encoding": "chunked"}, b"", cut=0)
    half = len(body) // 2
    for piece in (body[:half], body[half:], b""):
        exchange.send_raw(b"%x\r\n%s\r\n" % (len(piece), piece))


def spoiled(exchange: Exchange, *, how: Callable[[bytes], bytes]) -> None:
    """The server's answer, changed; its length is told rightly."""
    status, headers, body = exchange.forward()
    exchange.send(status, headers, how(body))


FAULTS: dict[str, Fault] = {
    **{
        fault.__name__: fault
        for fault in (
            *(reset_before_body, reset_in_body, reset_after_body, reset_in_answer),
            *(closed_after_body, closed_in_answer, not_http, hold, trickle, endless_trickle),
            *(black_hole_unread, black_hole, black_hole_in_answer, chunked),
            *(captive_portal, captive_redirect, captive_511, empty),
        )
    },
    "429": says(429, "too_many_requests", Retry_After="1"),
    "429_page": says(429),
    "429_tomorrow": says(429, Retry_After="86400"),
    "429_date": says(429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
    "500": says(500, "engine_failed"),
    "500_page": says(500),
    "502": says(502),
    "503": says(503, "too_busy", Retry_After="1"),
    "503_page": says(503),
    "504": says(504),
    "401": says(401, "not_authorised", WWW_Authenticate="Bearer"),
    "401_basic": says(401, WWW_Authenticate='Basic realm="vault"'),
    "403": says(403),
    "404": says(404),
    "404_model": says(404, "model_not_found"),
    "413": says(413, "too_large"),
    "413_page": says(413),
    "407": says(407, Proxy_Authenticate='Basic realm="office"'),
    **{
        name: partial(spoiled, how=how)
        for name, how in vars(spoiled_answers).items()
        if getattr(how, "__module__", "") == spoiled_answers.__name__ and name[0] != "_"
    },
}
