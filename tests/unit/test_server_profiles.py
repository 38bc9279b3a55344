"""What the list of servers does with any names, in any order of doings."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.server.profiles import Profile, Profiles, name_for
from plugin.wire.errors import AddressError, ProfileError, TerramaskError

NAMES = st.text(alphabet="aAbBéÉß /\t", max_size=6)
ADDRESSES = st.sampled_from(
    ["http://127.0.0.1:8000", "floods.example", "https://floods.example/", "", "ftp://x", "a b"]
)
DOINGS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), NAMES, ADDRESSES),
        st.tuples(st.just("replace"), NAMES, NAMES, ADDRESSES),
        st.tuples(st.just("remove"), NAMES),
        st.tuples(st.just("move"), NAMES, st.integers(-9, 9)),
        st.tuples(st.just("choose"), NAMES),
    ),
    max_size=20,
)
TWO = Profiles(
    (Profile("Here", "http://127.0.0.1:8000"), Profile("Team", "https://floods.example"))
)


def do(profiles, what, *given):
    if what == "add":
        return profiles.added(Profile(*given))
    if what == "replace":
        return profiles.replaced(given[0], Profile(*given[1:]))
    if what == "remove":
        return profiles.without(*given)
    return profiles.moved(*given) if what == "move" else profiles.choosing(*given)


@given(DOINGS)
def test_names_stay_unique_and_one_is_always_chosen(doings):
    profiles = TWO
    for doing in doings:
        with suppress(TerramaskError):
            profiles = do(profiles, *doing)
        names = [item.name.casefold() for item in profiles.items]
        assert names
        assert len(set(names)) == len(names)
        assert all(item.name == " ".join(item.name.split()) != "" for item in profiles.items)
        assert profiles.chosen in profiles.items


@given(st.permutations(["a", "b", "c", "d"]), st.sampled_from("abcd"), st.integers(-9, 9))
def test_moving_changes_nothing_but_one_place(names, moved, by):
    before = Profiles(tuple(Profile(name, f"http://{name}") for name in names)).choosing("b")
    after = before.moved(moved, by)
    assert sorted(item.name for item in after.items) == sorted(names)
    rest = [name for name in names if name != moved]
    assert [item.name for item in after.items if item.name != moved] == rest
    place = min(max(names.index(moved) + by, 0), 3)
    assert after.items[place].name == moved
    assert after.chosen.name == "b"


def test_a_new_one_is_kept_as_it_is_meant():
    kept = TWO.added(Profile("  Lab   GPU ", " 10.0.0.5:8000/ ", "abc1234")).items[-1]
    assert kept == Profile("Lab GPU", "http://10.0.0.5:8000", "abc1234")


@pytest.mark.parametrize(
    ("name", "address", "error", "said"),
    [
        ("  ", "floods.example", ProfileError, "no name"),
        ("here", "floods.example", ProfileError, "named 'Here' already"),
        ("New", "ftp://floods.example", AddressError, "not with ftp://"),
        ("New", "", AddressError, "No server address"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_a_sentence(name, address, error, said):
    with pytest.raises(error, match=said):
        TWO.added(Profile(name, address))


def test_a_server_may_keep_its_name_or_change_its_letters():
    assert TWO.replaced("Here", Profile("HERE", "localhost")).items[0].name == "HERE"
    with pytest.raises(ProfileError):
        TWO.replaced("Here", Profile("team", "localhost"))


def test_the_choice_follows_a_new_name():
    chosen = TWO.choosing("Team").replaced("Team", Profile("Crew", "https://floods.example")).chosen
    assert chosen.name == "Crew"


def test_after_a_removal_its_neighbour_is_chosen_and_the_last_one_stays():
    left = TWO.choosing("Team").without("Team")
    assert left.chosen.name == "Here"
    assert left.without("Here") == left
    assert TWO.choosing("Team").without("Here").chosen.name == "Team"


def test_an_address_is_found_however_it_is_typed_and_the_chosen_one_first():
    assert TWO.at("HTTPS://floods.example/").name == "Team"
    assert TWO.at("127.0.0.1:8000").name == "Here"
    assert TWO.at("http://floods.example") is None
    assert TWO.at("no address") is None
    twice = TWO.added(Profile("Again", "https://floods.example"))
    assert twice.choosing("Again").at("https://floods.example").name == "Again"


def test_a_key_is_for_its_own_address_only():
    keyed = TWO.added(Profile("Lab", "https://lab.example", "abc1234"))
    assert keyed.authcfg_for("https://lab.example/") == "abc1234"
    for other in ("http://lab.example", "https://lab.example:8443", "https://floods.example", ""):
        assert keyed.authcfg_for(other) == ""


@pytest.mark.parametrize(
    ("address", "authcfg", "shown"),
    [
        ("http://floods.example", "abc1234", True),
        ("http://floods.example", "", False),
        ("https://floods.example", "abc1234", False),
        ("http://127.0.0.1:8000", "abc1234", False),
        ("http://localhost.example.org", "abc1234", True),
        ("no address", "abc1234", False),
    ],
)
def test_which_keys_can_be_read_on_the_way(address, authcfg, shown):
    assert Profile("x", address, authcfg).shows_key is shown


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("127.0.0.1:8000", "This computer"),
        ("http://127.0.0.1:42289", "127.0.0.1:42289"),
        ("https://floods.example/terra", "floods.example"),
        (" what is this ", "what is this"),
    ],
)
def test_a_server_without_a_name_is_called_by_its_host(address, name):
    assert name_for(address) == name
