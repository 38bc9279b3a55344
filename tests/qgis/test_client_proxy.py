"""Proxies, as QGIS's settings name them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths

from plugin.server.client import ServerClient
from plugin.wire.errors import PROXY
from tests.qgis.raw_server import Asking, RawServer, pooled, raw, read_request, refused, reply

BEHIND = "http://127.0.0.1:1"
MASK = b'{"data": {"data_format": "b64_json", "data": "SUkqAAgAAAA="}}'


@pytest.fixture
def through(qgis_app):
    """Have QGIS go through a proxy at a port of loopback, in settings that nobody else reads."""
    manager = QgsNetworkAccessManager.instance()
    before = QCoreApplication.organizationName()
    QCoreApplication.setOrganizationName(f"tests-{os.getpid()}")

    def use(port, **more):
        given = {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": str(port)}
        settings = QgsSettings()
        for name, value in {**given, **more}.items():
            settings.setValue(f"proxy/proxy{name}", value)
        manager.setupDefaultProxyAndCache()

    yield use
    caches = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    folders = Path(QgsSettings().fileName()).parent, Path(caches).parent
    QgsSettings().clear()
    QCoreApplication.setOrganizationName(before)
    manager.setupDefaultProxyAndCache()
    for folder in folders:
        assert folder.name == f"tests-{os.getpid()}"
        shutil.rmtree(folder, ignore_errors=True)


def test_a_request_goes_through_it(through):
    heads = []

    def act(connection):
        heads.append(read_request(connection)[0])
        connection.sendall(raw(200, MASK))

    with RawServer(act) as proxy:
        through(proxy.port)
        assert Asking(pooled(BEHIND)).outcome().geotiff
    assert heads[0].startswith(f"POST {BEHIND}/pooling HTTP/1.1".encode())


def test_one_that_is_not_there(through, free_address):
    through(free_address.rpartition(":")[2])
    for ask in (pooled(BEHIND), ServerClient(BEHIND).card):
        error = refused(ask)
        assert "The proxy on the way to 127.0.0.1:1 cannot be reached" in error.message
        assert error.kind == PROXY


@pytest.mark.parametrize("more", [{}, {"User": "someone", "Password": "s3cret"}])
def test_one_that_demands_a_password(through, more):
    """None is known, or a wrong one."""
    with RawServer(reply(407, Proxy_Authenticate='Basic realm="proxy"')) as proxy:
        through(proxy.port, **more)
        error = refused(pooled(BEHIND))
    assert "wants a user name and a password" in error.message
    assert (error.kind, error.status) == (PROXY, 407)
    assert "s3cret" not in error.message + error.details


def test_one_that_does_not_let_anybody_there(through):
    with RawServer(reply(403, b"<html>Blocked</html>")) as proxy:
        through(proxy.port)
        error = refused(pooled(BEHIND))
    assert "does not let this computer in" in error.message
