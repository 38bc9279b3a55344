"""HTTP answers that are no masks: one sentence each, and what the run needs to know."""

from __future__ import annotations

import json

import pytest
from qgis.core import Qgis

from plugin.server.client import ServerClient
from plugin.wire.errors import GARBLED, TIMEOUT
from tests.qgis.raw_server import RawServer, pooled, raw, read_request, refused, reply

pytestmark = pytest.mark.usefixtures("qgis_app")
PAGE = b"<!DOCTYPE html><html><body>Please log in</body></html>"
NOON, LATER = "Fri, 02 Jan 2026 12:00:00 GMT", "Fri, 02 Jan 2026 12:01:30 GMT"


def envelope(kind, message="It is so."):
    error = {"message": message, "type": kind, "param": None, "code": 400}
    return json.dumps({"error": error}).encode()


@pytest.mark.parametrize(
    ("status", "said", "kind"),
    [
        (201, "answered nothing (HTTP status 201)", GARBLED),
        (204, "answered nothing (HTTP status 204)", GARBLED),
        (400, "refused the request (HTTP status 400)", ""),
        (401, "lets nobody in without its key", ""),
        (403, "does not let this computer in", ""),
        (404, "no Terramask server", ""),
        (405, "refused the request (HTTP status 405)", ""),
        (408, "came too slowly", TIMEOUT),
        (413, "takes no requests of this size", "too_large"),
        (418, "refused the request (HTTP status 418)", ""),
        (429, "asks for fewer requests", ""),
        (500, "failed (HTTP status 500)", ""),
        (501, "failed (HTTP status 501)", ""),
        (502, "behind a proxy that does not reach it", ""),
        (503, "is busy or has not started yet", ""),
        (504, "did not answer its proxy in time", TIMEOUT),
        (507, "has no room left", ""),
        (511, "login", GARBLED),
    ],
)
def test_each_status_has_its_sentence(status, said, kind):
    with RawServer(reply(status)) as server:
        error = refused(pooled(server.address))
    assert said in error.message
    assert server.address in error.message
    assert (error.kind, error.status, error.retry_after) == (kind, status, None)


@pytest.mark.parametrize("status", [401, 403, 408, 429, 500, 502, 503, 504, 511])
def test_it_is_the_same_for_the_card(status):
    with RawServer(reply(status)) as server:
        for_card = refused(ServerClient(server.address).card)
        for_mask = refused(pooled(server.address))
    assert for_card.message == for_mask.message
    assert (for_card.kind, for_card.status) == (for_mask.kind, status)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "7"}, 7),
        ({"Retry_After": LATER, "Date": NOON}, 90),
        ({"Retry_After": "soon"}, None),
    ],
)
def test_how_long_to_wait_is_passed_on(status, headers, seconds):
    with RawServer(reply(status, **headers)) as server:
        assert refused(pooled(server.address)).retry_after == seconds


def test_the_protocols_own_sentence_comes_first():
    body = envelope("too_busy", "Too many scenes at once.")
    with RawServer(reply(503, body, Retry_After="3")) as server:
        error = refused(pooled(server.address))
    assert error.message == "Too many scenes at once."
    assert (error.kind, error.status, error.retry_after) == ("too_busy", 503, 3)
    assert "HTTP status 503 too_busy" in error.details


@pytest.mark.parametrize("kind", ["BadRequestError", "Internal Server Error", ""])
def test_what_vllm_says_is_for_the_log(kind):
    """It speaks to programmers: "1 validation error for RequestData ..."."""
    with RawServer(reply(400, envelope(kind, "1 validation error\n  for X"))) as server:
        error = refused(pooled(server.address))
    assert "refused the request" in error.message
    assert error.kind == ""
    assert "1 validation error" in error.details


def test_no_signature_of_an_address_gets_into_the_log():
    body = envelope("BadRequestError", "input 'http://127.0.0.1/a.tif?sig=SECRET&x=1', 'b'")
    with RawServer(reply(400, body)) as server:
        details = refused(pooled(server.address)).details
    assert "a.tif?…', 'b'" in details
    assert "SECRET" not in details


@pytest.mark.parametrize(
    "act",
    [
        reply(200, PAGE, Content_Type="text/html; charset=utf-8"),
        reply(200, b" \n<html>"),
        reply(200, b"Welcome", Content_Type="TEXT/HTML"),
        reply(511, PAGE),
    ],
)
def test_a_page_is_taken_for_a_portal(act):
    with RawServer(act) as server:
        for ask in (pooled(server.address), ServerClient(server.address).card):
            error = refused(ask)
            assert "web page came instead" in error.message
            assert "web browser" in error.message
            assert error.kind == GARBLED


def test_a_page_with_an_error_is_that_error():
    """Proxies write pages for theirs."""
    with RawServer(reply(502, PAGE, Content_Type="text/html")) as server:
        assert "behind a proxy" in refused(pooled(server.address)).message


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_where_the_address_leads_to_is_said_and_not_followed(status):
    """To its secure counterpart, or to a network's login page."""
    with (
        RawServer(reply(200, PAGE, Content_Type="text/html")) as page,
        RawServer(reply(status, Location=f"{page.address}/login?from=SECRET")) as server,
    ):
        for ask in (pooled(server.address), ServerClient(server.address).card):
            error = refused(ask)
            assert f"The address {server.address} leads to {page.address};" in error.message
            assert "SECRET" not in error.message + error.details
            assert error.kind == GARBLED
        # Newer versions of QGIS go there whatever they are told.
        assert page.connections == 0 or Qgis.QGIS_VERSION_INT >= 32400


@pytest.mark.parametrize("headers", [{}, {"Location": ""}, {"Location": "file:///etc/hostname"}])
def test_an_address_that_leads_nowhere(headers):
    with RawServer(reply(302, **headers)) as server:
        error = refused(pooled(server.address))
    assert "web browser" in error.message
    assert error.kind == GARBLED


def test_an_address_that_leads_to_itself():
    def act(connection):
        while True:
            head, _ = read_request(connection)
            port = connection.getsockname()[1]
            path = head.split()[1].decode()
            connection.sendall(raw(302, Location=f"http://127.0.0.1:{port}{path}"))

    with RawServer(act) as server:
        assert "web browser" in refused(pooled(server.address)).message


@pytest.mark.parametrize("body", [b'{"data": [{"data": [0.5]}]}', b'{"data": {"data_f', b"\x00"])
def test_an_answer_that_is_no_mask(body):
    with RawServer(reply(200, body)) as server:
        error = refused(pooled(server.address))
    assert "not a mask" in error.message
    assert error.kind == GARBLED
