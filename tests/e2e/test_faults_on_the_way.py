"""What stands between a client and a server: TLS, and the proxy in QGIS's own settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSettings

from plugin.wire.errors import ServerError
from tests.e2e.fault_certificate import EXPIRED, VALID, certificate
from tests.e2e.fault_control import fault_proxy
from tests.e2e.fault_runs import WINDOWS, picture, same
from tools.local_server import free_port

CASES = {
    "expired": ((EXPIRED,), "has expired"),
    "its own": ((VALID,), "made by the server itself"),
    "another computer's": ((VALID, "DNS:server.invalid"), "for another computer"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_certificate_that_is_not_trusted(bench, server_url, tmp_path, case):
    made, words = CASES[case]
    folder = tmp_path / "certificate"
    folder.mkdir()
    options = ("--certificate", certificate(folder, *made))
    with fault_proxy(server_url, *options, scheme="https") as secure:
        trial = bench.start(server=secure.address).end()
        assert isinstance(trial.error, ServerError)
        assert trial.error.kind == "certificate"
        assert words in trial.sentence
        assert secure.log("") == []
    assert bench.left() == []


def test_https_where_none_is_spoken(bench, proxy):
    trial = bench.start(server=proxy.address.replace("http:", "https:")).end()
    assert isinstance(trial.error, ServerError)
    assert "https" in trial.sentence
    assert bench.left() == []


def test_http_where_only_https_is_spoken(bench, server_url, tmp_path):
    folder = tmp_path / "certificate"
    folder.mkdir()
    options = ("--certificate", certificate(folder, VALID))
    with fault_proxy(server_url, *options) as secure:
        assert bench.start().end().error is None
        assert bench.start(server=secure.address).end().sentence


@pytest.fixture
def through(bench):
    """Puts a proxy's port into QGIS's settings, which are others as long as a test runs."""
    before = Path(QgsSettings().fileName()).parents[1]
    use_settings(bench.folder / "settings")

    def use(port):
        values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1"}
        for key, value in {**values, "proxyPort": str(port)}.items():
            QgsSettings().setValue(f"proxy/{key}", value)

    yield use
    use_settings(before)


def use_settings(folder):
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder))


def test_a_proxy_of_qgis_that_passes_all_on(bench, through, unbroken, server_url):
    through(bench.proxy.port)
    trial = bench.start(server=server_url).end()
    assert trial.error is None
    assert len(bench.proxy.answered()) == WINDOWS
    assert same(picture(bench.output), unbroken)


def test_a_proxy_that_demands_a_password(bench, through, server_url):
    through(bench.proxy.port)
    bench.proxy.spoil({"fault": "407", "route": ""})
    trial = bench.start(server=server_url).end()
    assert isinstance(trial.error, ServerError)
    assert trial.error.kind == "proxy"
    assert "password" in trial.sentence
    assert len(bench.proxy.hit("407")) >= 1
    assert bench.left() == []


def test_a_proxy_that_demands_a_password_all_of_a_sudden(bench, through, server_url, unbroken):
    through(bench.proxy.port)
    bench.proxy.spoil({"fault": "407", "skip": 2})
    assert "password" in bench.start(server=server_url).end().sentence
    (record,) = bench.unfinished()
    bench.proxy.spoil()
    assert bench.resume().end().error is None
    assert len(bench.proxy.answered()) == WINDOWS
    assert same(picture(bench.output), unbroken)
    assert record.done


def test_a_proxy_that_is_not_there(bench, through, server_url):
    through(free_port())
    trial = bench.start(server=server_url).end()
    assert isinstance(trial.error, ServerError)
    assert "proxy" in trial.sentence
    assert bench.left() == []
