"""Profiles of servers for tests, and a server box that looks at one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from plugin.gui.server_box import ServerBox
from plugin.server.profiles import Profile, Profiles


@pytest.fixture
def key(qgis_app):
    """The id of an authentication configuration, and QGIS unlocked."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("Terramask server")
    config.setConfig("username", "analyst")
    config.setConfig("password", "sesame")
    assert manager.storeAuthenticationConfig(config)[0]
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


@pytest.fixture
def kept(qgis_app):
    """Keeps profiles, given as (name, address) or with the id of a key, and chooses the first."""

    def keep(*servers):
        profiles = Profiles(tuple(Profile(*server) for server in servers))
        profiles.save()
        return profiles

    QgsSettings().remove("terramask")
    yield keep
    QgsSettings().remove("terramask")


@pytest.fixture
def new_box(kept, qtbot):
    """Opens a server box that shows what is kept, and watches."""
    opened = []

    def open_box(*servers):
        if servers:
            kept(*servers)
        box = ServerBox()
        qtbot.addWidget(box)
        opened.append(box)
        box.show()
        box.watch(True)
        return box

    yield open_box
    for box in opened:
        box.shut_down()


def texts_in_settings():
    """All that is written in QGIS's settings, as one text."""
    settings = QgsSettings()
    stored = [str(settings.value(name)) for name in settings.allKeys()]
    settings.sync()
    file = Path(settings.fileName())
    return "\n".join([*stored, file.read_text(encoding="utf-8") if file.exists() else ""])
