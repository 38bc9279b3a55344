"""Freed memory goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

from plugin.raster import heap

# In a process of its own, because it is for good. The library keeps what it once gave back to the
# system by itself, so the first array is let go of before those that count.
PROGRAM = """
import sys
from plugin.raster.heap import keep_nothing_large

def resident():
    return 4096 * int(open("/proc/self/statm").read().split()[1])

if sys.argv[1] == "with":
    keep_nothing_large()
bytearray(30 << 20)
pieces = [bytearray(b"1") * (10 << 20) for _ in range(20)]
last = bytearray(b"1") * 1000
full = resident()
del pieces[:-1]
print(full - resident())
"""


def given_back(how):
    command = [sys.executable, "-c", PROGRAM, how]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's heap")
def test_what_was_freed_is_given_back():
    assert given_back("without") < 20 << 20
    assert given_back("with") > 180 << 20


@pytest.mark.parametrize("library", [OSError, TypeError, None])
def test_other_systems_have_nothing_to_give(monkeypatch, library):
    def load(name):
        if library is not None:
            raise library
        return object()

    monkeypatch.setattr(heap.ctypes, "CDLL", load)
    heap.keep_nothing_large()
