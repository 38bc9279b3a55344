"""Freed memory goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugin.raster import heap

PIECE = 100_000


def resident():
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's heap")
def test_what_was_freed_is_given_back(monkeypatch):
    monkeypatch.setattr(heap, "_last", 0.0)
    # Small enough to lie in the heap, and the last one keeps it from shrinking by itself.
    pieces = [bytearray(PIECE) for _ in range(1500)]
    last = bytearray(PIECE)
    full = resident()
    pieces.clear()
    heap.give_back()
    assert full - resident() > 100_000_000
    assert len(last) == PIECE


@pytest.mark.parametrize("library", [OSError, TypeError, None])
def test_other_systems_have_nothing_to_give(monkeypatch, library):
    def load(name):
        if library is not None:
            raise library
        return object()

    monkeypatch.setattr(heap, "_last", 0.0)
    monkeypatch.setattr(heap.ctypes, "CDLL", load)
    heap.give_back()


def test_it_is_done_once_in_a_while(monkeypatch):
    calls = []
    monkeypatch.setattr(heap, "_last", 0.0)
    monkeypatch.setattr(heap.ctypes, "CDLL", lambda name: calls.append(name) or object())
    for _ in range(3):
        heap.give_back()
    assert calls == [None]
