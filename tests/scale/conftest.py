"""What the checks past one server share: two real servers with a key, and QGIS, which has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSslCertificate

from tests.e2e.fault_certificate import VALID, certificate
from tools.replicas import Replica, replicas

ROOT = Path(__file__).resolve().parents[2]
SERVER_KEY = "correct-horse-battery-staple"
MASTER_PASSWORD = "test"


@pytest.fixture(scope="session")
def sample() -> Path:
    """The project's own scene."""
    return ROOT / "resources" / "sample" / "flooded_valley.tif"


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Replica]]:
    """Two servers with the demonstration model and a key."""
    with replicas(2, tmp_path_factory.mktemp("replicas"), key=SERVER_KEY) as made:
        yield made


@pytest.fixture(scope="session")
def own_certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for loopback, which it signed itself."""
    return certificate(tmp_path_factory.mktemp("certificate"), VALID)


@pytest.fixture(scope="module")
def authcfg(qgis_app: object, own_certificate: Path) -> Iterator[str]:
    """The id of the key's configuration in a QGIS that trusts the certificate."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER_PASSWORD, True)
    (trusted,) = QSslCertificate.fromPath(str(own_certificate))
    manager.storeCertAuthority(trusted)
    # Not every version of QGIS has a method for a header.
    config = QgsAuthMethodConfig("Basic")
    config.setName("the team's key")
    config.setConfigMap({"username": "anyone", "password": SERVER_KEY})
    assert manager.storeAuthenticationConfig(config)[0]
    _take_up(manager)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())
    manager.removeCertAuthority(trusted)
    _take_up(manager)


def _take_up(manager: object) -> None:
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
