"""Faults of the disk and of who else uses it, while a run writes its result and its journal.

Behind the proxy is the stub, which is quicker; the faults are on this side.
"""

from __future__ import annotations

import contextlib
import resource
import shutil
import subprocess

import pytest

from plugin.wire.errors import OutputError
from tests.e2e.fault_runs import WINDOWS, picture, same


@pytest.fixture
def upstream(stub_url):
    return stub_url


@contextlib.contextmanager
def mounted(folder, *options):
    """A file system of its own at ``folder``. Skips where this user may not mount."""
    command = ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"needs the right to mount: {done.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextlib.contextmanager
def no_file_larger_than(size):
    """Writing fails as on a full disk, for all files of this process."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def finish(bench, unbroken, done, output=None):
    """Continue the run; it asks only for what is missing."""
    before = len(bench.proxy.log())
    bench.proxy.spoil()
    again = bench.resume(output).end()
    assert again.error is None
    assert again.result.missing == 0
    assert len(bench.proxy.log()) - before == WINDOWS - done
    assert same(picture(output or bench.output), unbroken)
    assert list(bench.runs.iterdir()) == []


def test_the_disk_is_full(bench, unbroken):
    with mounted(bench.output.parent, "size=24k"):
        trial = bench.start().end()
        assert isinstance(trial.error, OutputError)
        assert str(bench.output) in trial.sentence or str(bench.output.parent) in trial.sentence
        (record,) = bench.unfinished()
    finish(bench, unbroken, record.done)


def test_the_disk_is_full_from_the_start(bench):
    with mounted(bench.output.parent, "size=24k"):
        (bench.output.parent / "other").write_bytes(b"\0" * 24576)
        trial = bench.start().end()
        assert isinstance(trial.error, OutputError)
        assert trial.sentence
        assert [path.name for path in bench.output.parent.iterdir()] == ["other"]


def test_the_disk_of_the_journal_is_full(bench, unbroken):
    bench.runs.mkdir()
    with mounted(bench.runs, "size=24k"):
        trial = bench.start().end()
        assert isinstance(trial.error, OutputError)
        assert trial.sentence
        for record in bench.unfinished():
            assert record.done < WINDOWS
    assert same_where_done(bench, unbroken)


def test_no_file_may_grow(bench, unbroken):
    trial = bench.half_done()
    with no_file_larger_than(bench.output.stat().st_size + 100):
        bench.proxy.spoil()
        trial.end()
    assert isinstance(trial.error, OutputError)
    assert trial.sentence
    (record,) = bench.unfinished()
    assert record.done >= 2
    finish(bench, unbroken, record.done)


def test_the_result_is_deleted(bench, unbroken):
    trial = bench.half_done()
    bench.output.unlink()
    bench.proxy.spoil()
    trial.end()
    told_or_whole(bench, trial, unbroken)


def test_the_folder_is_deleted(bench, unbroken):
    trial = bench.half_done()
    shutil.rmtree(bench.output.parent)
    bench.proxy.spoil()
    trial.end()
    assert isinstance(trial.error, OutputError)
    assert trial.sentence
    (record,) = bench.unfinished()
    bench.output.parent.mkdir()
    finish(bench, unbroken, record.done)


def test_the_result_is_replaced_by_another_file(bench, unbroken):
    trial = bench.half_done()
    other = bench.folder / "other.tif"
    other.write_text("somebody's own")
    other.replace(bench.output)
    bench.proxy.spoil()
    trial.end()
    told_or_whole(bench, trial, unbroken)


def test_the_journal_is_deleted(bench, unbroken):
    trial = bench.half_done()
    shutil.rmtree(bench.runs)
    bench.proxy.spoil()
    trial.end()
    if trial.error is None:
        assert same(picture(bench.output), unbroken)
    else:
        assert isinstance(trial.error, OutputError)
        assert trial.sentence
        assert same_where_done(bench, unbroken)


def test_the_result_s_name_is_taken_by_what_cannot_be_moved(bench):
    """As a file that another program has open is on Windows: a mount point is on no account moved
    or removed."""
    bench.output.write_text("locked")
    over = bench.folder / "over.tif"
    over.write_text("mounted over it")
    command = ["mount", "--bind", str(over), str(bench.output)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"needs the right to mount: {done.stderr.strip()}")
    try:
        trial = bench.start().end()
    finally:
        subprocess.run(["umount", str(bench.output)], check=True)
    assert isinstance(trial.error, OutputError)
    assert str(bench.output.parent) in trial.sentence
    assert bench.left() == ["mask.tif"]
    assert bench.output.read_text() == "locked"


def test_the_folder_is_read_only(bench):
    with mounted(bench.output.parent, "size=1m", "ro"):
        trial = bench.start().end()
        assert isinstance(trial.error, OutputError)
        assert trial.sentence
    assert bench.proxy.log() == []
    assert bench.left() == []


@pytest.mark.parametrize("fault", ["500", "401"])
def test_an_older_result_is_kept_where_nothing_was_done(bench, fault):
    bench.output.write_text("an older result")
    bench.proxy.spoil({"fault": fault})
    assert bench.start().end().sentence
    assert bench.output.read_text() == "an older result"
    assert bench.left() == ["mask.tif"]


def test_the_same_run_is_not_continued_twice_at_a_time(bench, unbroken):
    bench.proxy.spoil({"fault": "500", "skip": 2})
    bench.start().end()
    (record,) = bench.unfinished()
    bench.proxy.spoil({"fault": "hold"})
    first = bench.resume()
    bench.proxy.wait_for(lambda proxy: proxy.hit("hold"))
    second = bench.again(record.id).end()
    assert isinstance(second.error, OutputError)
    assert "going on" in second.sentence
    bench.proxy.spoil()
    assert first.end().error is None
    assert same(picture(bench.output), unbroken)


def told_or_whole(bench, trial, unbroken):
    """A lost result is said and the run can be continued; otherwise it is there, and right."""
    if trial.error is None:
        assert same(picture(bench.output), unbroken)
        assert bench.left() == ["mask.tif"]
    else:
        assert isinstance(trial.error, OutputError)
        assert trial.sentence
        (record,) = bench.unfinished()
        finish(bench, unbroken, record.done)


def same_where_done(bench, unbroken):
    if not bench.output.exists():
        return True
    part = picture(bench.output)["pixels"][0]
    done = part != 255
    return (part[done] == unbroken["pixels"][0][done]).all()
