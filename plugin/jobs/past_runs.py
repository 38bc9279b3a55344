"""The list of runs: what is written down of each, and how it stands now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .history import History, PastRun, State
from .journal import Journal, is_running, load_about, parts_of
from .unfinished import RunRecord, remove, unfinished


def past_runs(runs: Path) -> list[PastRun]:
    """All runs whose journals lie or lay in the folder ``runs``, the newest first.

    A run that began before runs were written down is listed while it can be continued.
    """
    history = History(runs)
    left = {record.id: record for record in unfinished(runs)}
    found = []
    for run in history.runs():
        now: PastRun | None = run
        if run.state is State.RUNNING:
            now = _now(history, runs, run)
        if now is not None:
            found.append(_with_rest(now, left.pop(run.id, None)))
    found += [_only_journal(record) for record in left.values()]
    return sorted(found, key=lambda run: run.at, reverse=True)


def forget(runs: Path, run_id: str) -> None:
    """Take a run off the list, with what is kept of it; its result stays. Raises OutputError if
    it is going on."""
    folder = runs / run_id
    if load_about(folder) is not None:
        remove(runs, run_id)
    elif folder.is_dir():
        # It is damaged, and nobody could continue it.
        Journal(folder).finish()
    History(runs).remove(run_id)


def _now(history: History, runs: Path, run: PastRun) -> PastRun | None:
    """A run that was going on when it was read: how far it is, or what became of it; None if it
    has been forgotten since."""
    folder = runs / run.id
    if is_running(folder):
        windows = int((load_about(folder) or {}).get("cells", 0))
        return replace(run, done=sum(block.cells for block, _ in parts_of(folder)), windows=windows)
    # It wrote down its end before it let its journal go.
    ended = history.read(run.id)
    if ended is not None and ended.state is State.RUNNING:
        return replace(ended, state=State.BROKEN)
    return ended


def _with_rest(run: PastRun, left: RunRecord | None) -> PastRun:
    if left is None or run.state is State.RUNNING:
        return run
    return replace(run, done=left.done, windows=left.windows, can_continue=True)


def _only_journal(left: RunRecord) -> PastRun:
    return PastRun(
        id=left.id,
        title=left.title,
        state=State.BROKEN,
        started=left.started,
        at=left.at,
        server=left.server,
        authcfg=left.authcfg,
        output=left.output,
        floods=left.floods,
        finds_floods=left.floods,
        done=left.done,
        windows=left.windows,
        can_continue=True,
    )
