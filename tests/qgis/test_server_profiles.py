"""Servers in the user's profile of QGIS, also those of older versions of Terramask."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from plugin.server.profiles import Profile, Profiles

DEFAULT = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def stored(qgis_app):
    """QGIS's settings without any of Terramask's."""
    QgsSettings().remove("terramask")
    yield QgsSettings()
    QgsSettings().remove("terramask")


def keys():
    return sorted(key for key in QgsSettings().allKeys() if key.startswith("terramask/"))


def test_at_first_there_is_this_computer_and_nothing_is_written():
    profiles = Profiles.load()
    assert profiles.items == (Profile("This computer", DEFAULT),)
    assert profiles.chosen.address == DEFAULT
    assert keys() == []


def test_what_is_saved_comes_back_in_its_order():
    saved = Profiles(
        (
            Profile("Team / GPU", "https://floods.example", "abc1234", "Prithvi"),
            Profile("Größe = 1", "http://10.0.0.5:8000"),
        ),
        "Größe = 1",
    )
    saved.save()
    assert Profiles.load() == saved
    saved.moved("Größe = 1", -1).save()
    assert [item.name for item in Profiles.load().items] == ["Größe = 1", "Team / GPU"]


def test_nothing_is_left_of_one_that_was_removed():
    both = Profiles((Profile("A", "http://a"), Profile("B", "http://b", "abc1234")))
    both.save()
    both.without("B").save()
    assert Profiles.load().items == (Profile("A", "http://a"),)
    assert not any("abc1234" in str(QgsSettings().value(key)) for key in keys())


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (DEFAULT, "This computer"),
        ("http://127.0.0.1:8001", "127.0.0.1:8001"),
        ("https://floods.example:8443/terra", "floods.example:8443"),
        ("floods", "floods"),
        ("no address", "no address"),
    ],
)
def test_the_server_of_an_older_version_is_taken_over(stored, address, name):
    stored.setValue("terramask/server", address)
    stored.setValue("terramask/authcfg", "abc1234")
    profiles = Profiles.load()
    assert profiles.items == (Profile(name, address, "abc1234"),)
    profiles.save()
    assert Profiles.load() == Profiles(profiles.items, name)
    assert stored.value("terramask/server") is None
    assert stored.value("terramask/authcfg") is None


def test_an_older_versions_key_without_a_server_goes_nowhere(stored):
    stored.setValue("terramask/authcfg", "abc1234")
    assert Profiles.load().chosen == Profile("This computer", DEFAULT)


def test_what_makes_no_sense_is_left_out(stored):
    entries = [
        ("A", "http://a"),
        ("", "http://b"),
        ("a", "http://c"),
        ("D", " "),
        ("E", "http://e"),
    ]
    stored.beginWriteArray("terramask/servers/list", len(entries))
    for number, (name, address) in enumerate(entries):
        stored.setArrayIndex(number)
        stored.setValue("name", name)
        stored.setValue("address", address)
    stored.endArray()
    stored.setValue("terramask/servers/chosen", "gone")
    profiles = Profiles.load()
    assert [item.name for item in profiles.items] == ["A", "E"]
    assert profiles.chosen.name == "A"
