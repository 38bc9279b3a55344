"""How old what the panel says of its server may be."""

from __future__ import annotations

import json
import threading
import time

import pytest

from plugin.gui import server_box
from plugin.gui.status_line import Level
from plugin.wire.card import STOCK
from tests.qgis.panels import WAIT_MS, lines, sentence
from tests.qgis.raw_server import RawServer, raw, read_request
from tests.stub_server import StubServer

TRUE_WITHIN_S = 5.0
SHORT = {"CHECK_EVERY_MS": 40, "ANSWER_MS": 200, "PATIENCE_MS": 3000}


@pytest.fixture
def hurried(monkeypatch):
    """Everything happens some ten times as often."""
    for name, value in SHORT.items():
        monkeypatch.setattr(server_box, name, value)


@pytest.fixture
def moody(golden):
    """A server with a model whose answers can be held up: `gate` is open, `pause` in seconds."""

    def act(connection):
        while True:
            read_request(connection)
            server.times += 1
            server.gate.wait(30)
            time.sleep(server.pause)
            connection.sendall(raw(200, content, Content_Type="application/json"))

    content = json.dumps(golden("card")).encode()
    with RawServer(act) as server:
        server.gate, server.pause, server.times = threading.Event(), 0.0, 0
        server.gate.set()
        yield server
        server.gate.set()


def online(box):
    return sentence(box, Level.ONLINE) != ""


def offline(box):
    return sentence(box, Level.OFFLINE) != ""


def seconds_until(state, box, qtbot):
    begun = time.monotonic()
    qtbot.waitUntil(lambda: state(box), timeout=WAIT_MS)
    return time.monotonic() - begun


def test_a_server_that_hangs_is_seen_within_five_seconds(new_box, moody, qtbot):
    """With the numbers that are shipped, as the next one."""
    box = new_box(("Here", moody.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    moody.gate.clear()
    assert seconds_until(offline, box, qtbot) < TRUE_WITHIN_S
    assert "did not answer in time" in box.problem()
    moody.gate.set()
    assert seconds_until(online, box, qtbot) < TRUE_WITHIN_S


def test_a_server_that_comes_or_goes_is_seen_within_five_seconds(
    new_box,
    free_address,
    golden,
    qtbot,
):
    box = new_box(("Here", free_address))
    qtbot.waitUntil(lambda: offline(box), timeout=WAIT_MS)
    server = StubServer(golden("card"), port=int(free_address.rpartition(":")[2]))
    thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
    thread.start()
    try:
        assert seconds_until(online, box, qtbot) < TRUE_WITHIN_S
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert seconds_until(offline, box, qtbot) < TRUE_WITHIN_S


def test_the_numbers_leave_no_more_than_five_seconds():
    assert server_box.CHECK_EVERY_MS + server_box.ANSWER_MS < 1000 * TRUE_WITHIN_S


def test_a_server_that_hangs_is_not_said_to_be_there(new_box, moody, hurried, qtbot):
    box = new_box(("Here", moody.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    moody.gate.clear()
    assert seconds_until(offline, box, qtbot) < 1.0
    assert box.card() is None
    moody.gate.set()
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)


def test_a_slow_line_does_not_make_the_server_come_and_go(new_box, moody, hurried, qtbot):
    moody.pause = 0.4
    box = new_box(("Here", moody.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    seen = set()
    box.changed.connect(lambda: seen.update(level for level, _ in lines(box)))
    asked = moody.times
    qtbot.waitUntil(lambda: moody.times >= asked + 4, timeout=WAIT_MS)
    assert online(box)
    assert Level.OFFLINE not in seen


def test_a_line_that_becomes_slow_is_got_used_to(new_box, moody, hurried, qtbot):
    box = new_box(("Here", moody.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    moody.pause = 0.4
    qtbot.waitUntil(lambda: offline(box), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    asked = moody.times
    qtbot.waitUntil(lambda: moody.times >= asked + 3, timeout=WAIT_MS)
    assert online(box)


def test_news_are_told_once(new_box, stand_in, hurried, qtbot):
    box = new_box(("Here", stand_in.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    told = []
    box.changed.connect(lambda: told.append(box.card()))
    asked = len(stand_in.asked)
    qtbot.waitUntil(lambda: len(stand_in.asked) > asked + 4, timeout=WAIT_MS)
    assert told == []
    stand_in.card["title"] = "Another model"
    qtbot.waitUntil(lambda: told != [], timeout=WAIT_MS)
    assert told[0].title == "Another model"


def test_nobody_is_asked_while_the_window_is_minimised(new_box, stand_in, hurried, qtbot):
    box = new_box(("Here", stand_in.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    box.showMinimized()
    qtbot.waitUntil(lambda: not box._background.is_busy(), timeout=WAIT_MS)
    asked = len(stand_in.asked)
    qtbot.wait(10 * SHORT["CHECK_EVERY_MS"])
    assert len(stand_in.asked) == asked
    box.showNormal()
    qtbot.waitUntil(lambda: len(stand_in.asked) > asked, timeout=WAIT_MS)


def test_a_server_without_a_card_is_looked_at_without_probing(new_box, stand_in, hurried, qtbot):
    name = "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-TL-Sen1Floods11"
    models = [name]

    def complaint(body):
        error = {"message": "1 validation error for RequestData", "type": "BadRequestError"}
        return 400, json.dumps({"error": error}).encode()

    del stand_in.routes["GET /v1/terramask"]
    stand_in.routes["GET /v1/models"] = lambda body: (
        200,
        json.dumps({"data": [{"id": each, "root": each} for each in models]}).encode(),
    )
    stand_in.routes["POST /pooling"] = complaint
    box = new_box(("Here", stand_in.address))
    qtbot.waitUntil(lambda: online(box), timeout=WAIT_MS)
    assert box.card().dialect == STOCK
    asked = len(stand_in.asked)
    qtbot.waitUntil(lambda: len(stand_in.asked) > asked + 4, timeout=WAIT_MS)
    assert {route for route, _ in stand_in.asked[asked:]} == {"GET /v1/models"}
    models[:] = ["something-else"]
    qtbot.waitUntil(lambda: offline(box), timeout=WAIT_MS)
