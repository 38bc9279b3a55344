"""What the launcher makes of its options and its environment, before anything starts."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from terramask_server.launch.builds import VllmBuild
from terramask_server.launch.options import OptionsError
from terramask_server.launch.plan import Plan, make_plan
from terramask_server.launch.running import _command, _open_log, server_environment
from terramask_server.settings import Settings, SettingsError

KEY = "0123456789abcdef"
BUILD = VllmBuild("0.32.0", "cpu")
Planning = Callable[..., Plan]


@pytest.fixture
def planned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Planning:
    for name in list(os.environ):
        if name.startswith("TERRAMASK_") or name == "VLLM_API_KEY":
            monkeypatch.delenv(name)
    model = tmp_path / "model"
    model.mkdir()
    (model / "config.json").write_text("{}")

    def make(*options: str, **variables: str) -> Plan:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = str(probe.getsockname()[1])
        return make_plan(["--model", str(model), "--port", port, *options])

    return make


def seen_by_server(plan: Plan) -> Settings:
    """The settings that the gateway reads in vLLM's process."""
    return Settings.from_environment(server_environment(BUILD, plan))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.0.2.1", "server.example"])
def test_others_are_not_served_without_a_key(planned: Planning, host: str) -> None:
    with pytest.raises(OptionsError) as caught:
        planned("--host", host)
    sentence = str(caught.value)
    assert "secrets.token_hex(32)" in sentence
    assert "TERRAMASK_API_KEY" in sentence
    assert "--open-to-everyone-without-key" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("options", "variables"),
    [
        (["--api-key", KEY], {}),
        (["--api_key", KEY], {}),
        (["--api-key", KEY], {"TERRAMASK_API_KEY": "old", "VLLM_API_KEY": "older"}),
        ([], {"TERRAMASK_API_KEY": KEY}),
        ([], {"VLLM_API_KEY": KEY}),
    ],
)
@pytest.mark.parametrize("host", ["0.0.0.0", "127.0.0.1"])
def test_the_key_reaches_the_server_but_not_its_command_line(
    planned: Planning, host: str, options: list[str], variables: dict[str, str]
) -> None:
    plan = planned("--host", host, *options, **variables)
    assert seen_by_server(plan).api_keys == (KEY,)
    assert plan.key == KEY
    assert not any(KEY in part for part in _command(BUILD, plan))


def test_everybody_is_let_in_only_in_so_many_words(planned: Planning) -> None:
    assert not seen_by_server(planned()).without_key
    plan = planned("--host", "0.0.0.0", "--open-to-everyone-without-key")
    assert seen_by_server(plan).without_key
    assert plan.key is None
    with pytest.raises(OptionsError):
        planned("--host", "0.0.0.0", "--open-to-everyone")
    assert seen_by_server(planned("--host", "0.0.0.0", TERRAMASK_WITHOUT_KEY="1")).without_key


def test_an_empty_key_is_not_taken_for_none(planned: Planning) -> None:
    with pytest.raises(OptionsError, match="empty"):
        planned("--api-key", "")


@pytest.mark.parametrize("key", ["two words", "schlüssel", "line\n", "tab\t"])
def test_a_key_that_no_header_carries_is_refused_and_not_shown(planned: Planning, key: str) -> None:
    for options, variables in ((["--api-key", key], {}), ([], {"TERRAMASK_API_KEY": key})):
        with pytest.raises(OptionsError, match="key must") as caught:
            planned(*options, **variables)
        assert key not in str(caught.value)


def test_the_servers_own_loopback_is_for_this_machine_alone(planned: Planning) -> None:
    loopback = {"127.0.0.1", "localhost", "::1"}
    assert set(seen_by_server(planned()).allow_hosts) == loopback
    # Behind a proxy on this machine come others.
    assert seen_by_server(planned("--api-key", KEY)).allow_hosts == ()
    assert seen_by_server(planned("--open-to-everyone-without-key")).allow_hosts == ()
    assert seen_by_server(planned(TERRAMASK_ALLOW_HOSTS="")).allow_hosts == ()


def test_hosts_and_folders_of_options_and_variables_are_joined(
    planned: Planning, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("one", "two", "three")]
    for folder in folders:
        folder.mkdir()
    options = ["--allow-host", "b.example:8080", "--allow-host", "c.example"]
    options += ["--read-folder", str(folders[1]), "--read-folder", str(folders[2])]
    variables = {"TERRAMASK_ALLOW_HOSTS": "a.example", "TERRAMASK_READ_FOLDERS": str(folders[0])}
    settings = seen_by_server(planned(*options, **variables))
    assert settings.allow_hosts == ("a.example", "b.example:8080", "c.example")
    assert settings.read_folders == tuple(folders)


def test_single_options_win_over_their_variables(planned: Planning, tmp_path: Path) -> None:
    card = tmp_path / "card.json"
    card.write_text(json.dumps({"title": "Ours"}))
    options = ["--max-pixels", "9", "--max-mib", "3", "--write-folder", str(tmp_path)]
    variables = {"TERRAMASK_MAX_PIXELS": "7", "TERRAMASK_MAX_MIB": "5"}
    settings = seen_by_server(planned(*options, "--card", str(card), **variables))
    assert (settings.max_pixels, settings.max_bytes) == (9, 3 << 20)
    assert (settings.write_folder, settings.card) == (tmp_path, card)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--max-pixels", "0"], "MAX_PIXELS"),
        (["--max-pixels", "many"], "many"),
        (["--max-mib", "-1"], "MAX_MIB"),
        (["--read-folder", "/no/such"], "/no/such"),
        (["--write-folder", "/no/such"], "/no/such"),
        (["--card", "/no/such"], "/no/such"),
        (["--allow-host", "http://x.example"], "http://x.example"),
        (["--allow-host", "x.example/path"], "HOST:PORT"),
        (["--allow-host", "*"], "HOST:PORT"),
        (["--device", "tpu"], "tpu"),
        (["--port", "0"], "65535"),
        (["--port"], "--port"),
        (["--model", "nowhere"], "nowhere"),
    ],
)
def test_a_mistake_is_one_sentence(planned: Planning, options: list[str], said: str) -> None:
    with pytest.raises((OptionsError, SettingsError)) as caught:
        planned(*options)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", ["", "[]", "{", '"x"', "null", "\xff", '{"titel": "x"}'])
def test_a_card_that_is_none_is_said(planned: Planning, tmp_path: Path, content: str) -> None:
    card = tmp_path / "card.json"
    card.write_bytes(content.encode("latin-1"))
    with pytest.raises(OptionsError, match=r"card\.json (is not|has an unknown field)"):
        planned("--card", str(card))


@pytest.mark.parametrize("host", ["127.0.0.1:80", "[::1]:80", "::1", "data_1.example-x.org"])
def test_hosts_are_taken_in_all_their_forms(planned: Planning, host: str) -> None:
    assert seen_by_server(planned("--allow-host", host)).allow_hosts == (host,)


def test_a_check_disturbs_nobody(planned: Planning) -> None:
    options = ["--check", "--host", "0.0.0.0", "--port", "8000", "--api-key", "mine"]
    plans = [planned(*options, VLLM_API_KEY="mine") for _ in range(2)]
    for plan in plans:
        assert plan.check
        assert plan.address == f"http://127.0.0.1:{plan.port}"
        assert plan.port not in (0, 8000)
        assert seen_by_server(plan).api_keys == (plan.key,)
        assert len(str(plan.key)) >= 32
    assert plans[0].key != plans[1].key


@pytest.mark.parametrize(
    ("host", "further", "address"),
    [
        ("127.0.0.1", [], "http://127.0.0.1:"),
        ("0.0.0.0", [], "http://127.0.0.1:"),
        ("", [], "http://127.0.0.1:"),
        ("::", [], "http://[::1]:"),
        ("0:0:0:0:0:0:0:0", [], "http://[::1]:"),
        ("::1", ["--ssl-certfile", "x"], "https://[::1]:"),
        ("localhost", ["--ssl-certfile=x"], "https://localhost:"),
    ],
)
def test_the_address_is_one_that_this_machine_reaches(
    planned: Planning, host: str, further: list[str], address: str
) -> None:
    plan = planned("--host", host, "--api-key", KEY, *further)
    assert plan.address == f"{address}{plan.port}"
    assert plan.further == further


def test_a_log_begins_anew_and_may_be_cut_short(tmp_path: Path) -> None:
    log = tmp_path / "vllm.log"
    log.write_text("of the last time")
    handle, path = _open_log(log)
    try:
        os.write(handle, b"first")
        assert path.read_bytes() == b"first"
        os.truncate(log, 0)
        os.write(handle, b"second")
        assert path.read_bytes() == b"second"
    finally:
        os.close(handle)


@pytest.mark.parametrize(
    ("further", "engines"),
    [
        ([], 1),
        (["--data-parallel-size", "2"], 2),
        (["--data_parallel_size=3"], 3),
        (["-dp", "4", "--seed", "7"], 4),
        (["-dpn", "5"], 1),
        (["-dp", "4", "--data-parallel-size-local", "2"], 2),
        (["-dp", "4", "-dpl=0"], 1),
        (["-dp", "4", "--data-parallel-size", "2"], 2),
        (["-dpl", "2", "-dp", "4"], 2),
        (["-dp", "0"], 1),
        (["--data-parallel-size"], 1),
    ],
)
def test_the_cores_are_shared_out_among_vllms_engines(
    planned: Planning, further: list[str], engines: int
) -> None:
    plan = planned(*further)
    assert plan.further == further
    binding = server_environment(BUILD, plan)["VLLM_CPU_OMP_THREADS_BIND"]
    assert len(binding.split("|")) == engines


@pytest.mark.parametrize(
    "further", [["--api-server-count", "2"], ["--api_server_count=4"], ["-asc", "2"]]
)
def test_more_api_servers_than_would_be_started_are_refused(
    planned: Planning, further: list[str]
) -> None:
    """The way in which vLLM is started here ignores them without a word."""
    with pytest.raises(OptionsError, match="start terramask-serve several times"):
        planned(*further)


def test_one_api_server_is_what_there_is(planned: Planning) -> None:
    assert planned("--api-server-count", "1").further == ["--api-server-count", "1"]
