"""The list of runs: what is kept of them, whoever began them and whatever ended them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.jobs import history, limits
from plugin.jobs.detect import continue_run, detect
from plugin.jobs.history import History, PastRun, State
from plugin.jobs.journal import Journal
from plugin.jobs.past_runs import forget, past_runs
from plugin.jobs.request import holds_key
from plugin.raster.cells import Block
from plugin.wire.errors import Cancelled, OutputError, ServerError, TerramaskError
from tests.qgis.runs import Feedback

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[2]


def some_run(at=1.0, **more):
    number = uuid.uuid4().hex
    about = {"title": "Valley", "state": State.DONE, "started": "2026-11-25T12:00:00+01:00"}
    about.update(server="http://127.0.0.1:8000", authcfg="", output="/masks/one.tif")
    return PastRun(id=number, at=at, **{**about, **more})


def states(runs):
    return [run.state for run in past_runs(runs)]


def test_a_run_is_listed_with_what_came_of_it(request_for, stand_in):
    request = request_for(more={"title": "Valley"})
    result = detect(request, Feedback())
    (run,) = past_runs(request.journals)
    assert (run.state, run.title, run.output) == (State.DONE, "Valley", str(request.output))
    assert (run.done, run.windows) == (result.windows, result.windows)
    assert (run.server, run.model) == (stand_in.address, stand_in.card["title"])
    assert run.flood_km2 == pytest.approx(result.flood_km2)
    assert run.class_km2 == {total.name: pytest.approx(total.km2) for total in result.totals}
    assert 0 < run.seconds <= result.seconds["total"] + 5
    assert not run.can_continue
    assert run.can_repeat


def test_a_cancelled_run_is_continued_under_its_number(request_for):
    request = request_for(more={"title": "Valley"})
    part = detect(request, Feedback(cancel_after=3))
    (run,) = past_runs(request.journals)
    assert (run.id, run.state, run.can_continue) == (part.run_id, State.CANCELLED, True)
    assert run.done == part.windows - part.missing
    continue_run(request.journals, run.id, Feedback())
    (again,) = past_runs(request.journals)
    assert (again.id, again.state, again.can_continue) == (run.id, State.DONE, False)
    assert (again.at, again.title) == (run.at, run.title)
    assert again.seconds > run.seconds


def test_one_cancelled_before_anything_was_done(request_for):
    request = request_for()
    feedback = Feedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        detect(request, feedback)
    (run,) = past_runs(request.journals)
    assert (run.state, run.can_continue, run.message) == (State.CANCELLED, False, "")


def test_a_failure_is_kept_with_its_sentence(request_for, stand_in, refusing):
    stand_in.routes["POST /pooling"] = refusing("Give the scale.", "not_reflectance", 400)
    request = request_for()
    with pytest.raises(ServerError):
        detect(request, Feedback())
    (run,) = past_runs(request.journals)
    assert (run.state, run.message, run.can_continue) == (State.FAILED, "Give the scale.", False)


def test_so_is_one_of_a_server_that_is_not_there(request_for, free_address):
    request = replace(request_for(), server=free_address)
    with pytest.raises(ServerError) as caught:
        detect(request, Feedback())
    (run,) = past_runs(request.journals)
    assert (run.state, run.message) == (State.FAILED, caught.value.message)
    assert not list(request.journals.iterdir())


def test_a_failure_that_keeps_windows_can_be_continued(request_for, stand_in, monkeypatch):
    monkeypatch.setattr(limits, "PATIENCE_S", 0.2)
    monkeypatch.setattr(limits, "BACKOFF_S", 0.01)
    count = []

    def pool(body):
        count.append(body)
        return (503, b"") if len(count) > 3 else stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    with pytest.raises(ServerError):
        detect(request, Feedback())
    (run,) = past_runs(request.journals)
    assert (run.state, run.can_continue) == (State.FAILED, True)
    assert 0 < run.done < run.windows


def test_gaps_are_told_with_the_reason(request_for, stand_in, refusing, monkeypatch):
    monkeypatch.setattr(limits, "BACKOFF_S", 0.01)
    count = []

    def pool(body):
        count.append(body)
        if len(count) == 4:
            return refusing("Not this one.", "not_reflectance", 400)(body)
        return stand_in.pool(body)

    stand_in.routes["POST /pooling"] = pool
    request = request_for()
    detect(request, Feedback())
    (run,) = past_runs(request.journals)
    assert (run.state, run.can_continue, run.message) == (State.GAPS, True, "Not this one.")


def test_a_running_run_is_listed_with_its_progress(request_for, stand_in, started):
    request, seen = request_for(more={"title": "Valley"}), []

    class Looking(Feedback):
        def setProgressText(self, text):
            super().setProgressText(text)
            seen.extend(past_runs(request.journals))

    detect(request, Looking())
    assert {run.state for run in seen} == {State.RUNNING}
    assert [run.done for run in seen] == sorted(run.done for run in seen)
    assert seen[-1].done == seen[-1].windows > 0
    assert seen[0].model == stand_in.card["title"]


def test_no_key_is_written_down(request_for, stand_in, free_address):
    secret = "sesame-open"
    server = free_address.replace("http://", f"http://analyst:{secret}@")
    request = replace(request_for(), server=server, title=f"scene.tif?sig={secret}")
    with pytest.raises(TerramaskError):
        detect(request, Feedback())
    (path,) = History(request.journals).folder.iterdir()
    assert secret not in path.read_text()
    assert path.parent.stat().st_mode & 0o077 == 0


def test_a_scene_whose_address_holds_a_key_is_not_repeated(request_for):
    request = request_for()
    scene = replace(request.scene, source=f"/vsicurl/http://127.0.0.1/{request.scene.source}?k=sec")
    with pytest.raises(TerramaskError):
        detect(replace(request, scene=scene), Feedback())
    (run,) = past_runs(request.journals)
    assert not run.can_repeat
    assert "k=sec" not in (History(request.journals).folder / f"{run.id}.json").read_text()


@pytest.mark.parametrize(
    "address", ["/home/ann/terramask", "/users/ann/proxy/8000", "/geo/terramask"]
)
def test_an_address_is_kept_as_it_is(address, request_for, free_address):
    server = free_address + address
    with pytest.raises(ServerError):
        detect(replace(request_for(), server=server), Feedback())
    (run,) = past_runs(request_for().journals)
    assert (run.server, run.settings["server"]) == (server, server)


@pytest.mark.parametrize(
    ("source", "held"),
    [
        ("/data/scene.tif", False),
        ("/vsizip/scene.zip/a?b.tif", False),
        ("/vsicurl/https://example.org/scene.tif", False),
        ("/vsicurl/https://example.org/scene.tif?sig=1", True),
        ("/vsicurl/ftp://ann:sesame@example.org/scene.tif", True),
        ("/vsicurl?header.Authorization=Bearer%20sesame&url=https%3A%2F%2Fexample.org", True),
        ("PG:host=db dbname=x user='ann' password='sesame' table=scene", True),
        ("<VRTDataset><SourceFilename>/data/a.tif</SourceFilename></VRTDataset>", False),
    ],
)
def test_sources_that_may_hold_a_key(source, held):
    assert holds_key(source) is held


def test_a_run_that_is_killed_is_listed_as_such(tmp_path):
    """And continued, where something was done; the process holds the journal's lock."""
    runs = tmp_path / "runs"
    code = (
        "import os, sys, time; from pathlib import Path; import numpy as np\n"
        "from plugin.jobs.history import *; from plugin.jobs.journal import Journal\n"
        "from plugin.raster.cells import Block\n"
        "runs = Path(sys.argv[1]); done = sys.argv[2] == 'done'\n"
        "journal = Journal.create(runs, {'title': 'Valley', 'cells': 4, 'source': 'x'})\n"
        "if done: journal.note(Block(0, 1, 0, 2), np.ones((1, 2, 2), np.uint8))\n"
        "History(runs).write(PastRun(journal.id, 'Valley', State.RUNNING, '', 1.0, '', '', ''))\n"
        "print(flush=True); time.sleep(60)"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(runs), kept], stdout=subprocess.PIPE, cwd=ROOT
        )
        for kept in ("nothing", "done")
    ]
    for child in children:
        child.stdout.readline()
    assert states(runs) == [State.RUNNING] * 2
    for child in children:
        child.kill()
        child.wait()
        child.stdout.close()
    listed = {run.can_continue: run for run in past_runs(runs)}
    assert [run.state for run in listed.values()] == [State.BROKEN] * 2
    assert (listed[True].done, listed[True].windows) == (2, 4)


def test_a_run_that_began_before_there_was_a_list(request_for):
    request = request_for(more={"title": "Valley", "floods": True})
    part = detect(request, Feedback(cancel_after=3))
    for path in History(request.journals).folder.iterdir():
        path.unlink()
    (run,) = past_runs(request.journals)
    assert (run.id, run.title, run.state) == (part.run_id, "Valley", State.BROKEN)
    assert (run.can_continue, run.can_repeat) == (True, False)


def test_a_damaged_file_costs_only_itself(tmp_path):
    kept = History(tmp_path / "runs")
    for at in range(4):
        kept.write(some_run(at))
    first, second, third, _ = (
        kept.folder / f"{run.id}.json" for run in past_runs(tmp_path / "runs")
    )
    first.write_text(first.read_text()[:-9])
    second.write_bytes(b"\xff\xfe")
    third.write_text(json.dumps({**json.loads(third.read_text()), "seconds": "long"}))
    (kept.folder / "notes.txt").write_text("not ours")
    (kept.folder / f"{uuid.uuid4().hex}.json").write_text('{"version": 99}')
    assert [run.at for run in past_runs(tmp_path / "runs")] == [0]


ODD = {
    "class_km2": [[], {"Water": None}, {"Water": float("inf")}],
    "seconds": [float("nan"), float("inf"), 10**400, True, "9"],
    "at": [float("nan"), None],
    "flood_km2": [10**400, "much"],
    "floods": ["no"],
    "state": [[], "asleep"],
    "settings": [[]],
    "title": [7, None],
}


@pytest.mark.parametrize(
    ("name", "value"),
    [pytest.param(n, value, id=f"{n}-{i}") for n in ODD for i, value in enumerate(ODD[n])],
)
def test_a_file_with_an_odd_value_costs_only_itself(name, value, tmp_path):
    kept, odd = History(tmp_path / "runs"), some_run(2)
    kept.write(some_run(1))
    kept.write(odd)
    path = kept.folder / f"{odd.id}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), name: value}))
    assert [run.at for run in past_runs(tmp_path / "runs")] == [1]


@pytest.mark.parametrize(
    "damage", [{"cells": "many"}, {"cells": []}, {"at": None}, "{", "[" * 9999]
)
def test_a_damaged_journal_costs_only_itself(damage, tmp_path):
    """It is no longer continued; its run stays on the list, and takes the journal along."""
    runs = tmp_path / "runs"
    journal = Journal.create(runs, {"title": "Valley", "cells": 4, "source": "x"})
    journal.note(Block(0, 1, 0, 2), np.ones((1, 2, 2), np.uint8))
    about, path = journal.about(), runs / journal.id / "run.json"
    journal.close()
    History(runs).write(some_run(1))
    History(runs).write(replace(some_run(2, state=State.CANCELLED), id=journal.id))
    path.write_text(damage if isinstance(damage, str) else json.dumps({**about, **damage}))
    assert [(run.at, run.can_continue) for run in past_runs(runs)] == [(2, False), (1, False)]
    forget(runs, journal.id)
    assert [run.at for run in past_runs(runs)] == [1]
    assert list(runs.iterdir()) == []


def refuse_to_replace(refusals, monkeypatch):
    """Do so once for each of them."""
    replace_file = Path.replace

    def refuse(path, target):
        if refusals:
            refusals.pop()
            raise PermissionError(13, "Access is denied")
        return replace_file(path, target)

    monkeypatch.setattr(Path, "replace", refuse)


def test_a_file_that_is_being_read_is_written_later(tmp_path, monkeypatch):
    """Windows does not replace a file that another process has open."""
    refusals = [1, 2]
    refuse_to_replace(refusals, monkeypatch)
    kept = History(tmp_path / "runs")
    assert kept.write(some_run(1))
    assert [run.at for run in past_runs(tmp_path / "runs")] == [1]
    refusals += range(100)
    assert not kept.write(some_run(2))
    assert [run.at for run in past_runs(tmp_path / "runs")] == [1]


def test_so_is_a_journal(tmp_path, monkeypatch):
    refusals = [1, 2]
    refuse_to_replace(refusals, monkeypatch)
    journal = Journal.create(tmp_path / "runs", {"title": "Valley"})
    assert journal.about()["title"] == "Valley"
    refusals += range(100)
    with pytest.raises(OutputError, match="cannot be written"):
        journal.change({"title": "Hill"})
    journal.close()


def test_only_the_newest_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(history, "KEPT", 3)
    runs = tmp_path / "runs"
    kept = History(runs)
    for at in range(6):
        run = some_run(at)
        kept.write(run)
        os.utime(kept.folder / f"{run.id}.json", (at, at))
        kept.prune()
    assert [run.at for run in past_runs(runs)] == [5, 4, 3]


def test_what_can_be_continued_is_kept_longer(request_for, monkeypatch):
    monkeypatch.setattr(history, "KEPT", 1)
    request = request_for()
    part = detect(request, Feedback(cancel_after=3))
    for path in History(request.journals).folder.iterdir():
        os.utime(path, (1, 1))
    detect(replace(request, output=request.output.with_name("two.tif")), Feedback())
    assert part.run_id in {run.id for run in past_runs(request.journals)}


def test_a_folder_that_cannot_be_written_ends_no_run(request_for):
    request = request_for()
    History(request.journals).folder.write_text("a file in its place")
    assert detect(request, Feedback()).missing == 0
    assert past_runs(request.journals) == []


def test_forgetting_leaves_the_result(request_for):
    request = request_for()
    detect(request, Feedback())
    part = detect(
        replace(request, output=request.output.with_name("two.tif")), Feedback(cancel_after=3)
    )
    for run in past_runs(request.journals):
        forget(request.journals, run.id)
    assert past_runs(request.journals) == []
    assert not (request.journals / part.run_id).exists()
    assert request.output.is_file()
    assert part.output.is_file()


def test_a_run_that_goes_on_is_not_forgotten(tmp_path):
    runs = tmp_path / "runs"
    journal = Journal.create(runs, {"title": "Valley", "source": "x"})
    History(runs).write(replace(some_run(), id=journal.id))
    with pytest.raises(OutputError, match="going on"):
        forget(runs, journal.id)
    assert len(past_runs(runs)) == 1
    journal.close()


def test_many_processes_write_at_once(tmp_path):
    runs = tmp_path / "runs"
    code = (
        "import sys; from pathlib import Path\n"
        "from tests.qgis.test_jobs_history import some_run\n"
        "from plugin.jobs.history import History\n"
        "from dataclasses import replace\n"
        "kept, run = History(Path(sys.argv[1])), some_run()\n"
        "for second in range(60):\n"
        "    assert kept.write(replace(run, seconds=float(second), details='x' * 5000))\n"
        "    kept.prune()\n"
    )
    arguments = [sys.executable, "-c", code, str(runs)]
    children = [subprocess.Popen(arguments, cwd=ROOT) for _ in range(3)]
    while any(child.poll() is None for child in children):
        assert all(len(run.details) == 5000 for run in past_runs(runs))
    assert [child.returncode for child in children] == [0, 0, 0]
    assert [run.seconds for run in past_runs(runs)] == [59.0] * 3


EVENTS = st.lists(
    st.tuples(st.sampled_from(["begin", "end", "kill", "forget", "damage"]), st.integers(0, 4)),
    max_size=25,
)


@settings(max_examples=40, deadline=None)
@given(EVENTS)
def test_whatever_happens_the_list_can_be_read(tmp_path_factory, events):
    """A model of it: numbers of runs by what they ought to be listed as."""
    runs = tmp_path_factory.mktemp("model") / "runs"
    kept, open_journals, wanted = History(runs), {}, {}
    for what, which in events:
        number = list(wanted)[which % len(wanted)] if wanted else None
        if what == "begin":
            journal = Journal.create(runs, {"title": "Valley", "source": "x"})
            kept.write(replace(some_run(state=State.RUNNING), id=journal.id))
            open_journals[journal.id], wanted[journal.id] = journal, State.RUNNING
        elif number is None:
            continue
        elif what == "end" and number in open_journals:
            kept.write(replace(some_run(state=State.DONE), id=number))
            open_journals.pop(number).finish()
            wanted[number] = State.DONE
        elif what == "kill" and number in open_journals:
            open_journals.pop(number)._let_go()
            wanted[number] = State.BROKEN
        elif what == "forget" and number not in open_journals:
            forget(runs, number)
            del wanted[number]
        elif what == "damage" and number not in open_journals:
            (kept.folder / f"{number}.json").write_text("{")
            del wanted[number]
        assert {run.id: run.state for run in past_runs(runs)} == wanted
    for journal in open_journals.values():
        journal.finish()
