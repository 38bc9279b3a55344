"""Detect floods: the two ways into a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback

from .job import Job
from .journal import Journal
from .recording import Recording
from .request import DetectRequest
from .result import DetectResult


def detect(request: DetectRequest, feedback: QgsProcessingFeedback) -> DetectResult:
    """Do a run; blocks the calling thread, which should not be the one of the GUI.

    What is finished stays. Where windows failed or ``feedback`` was cancelled, the result has no
    data there, ``result.missing`` counts the cells, and ``result.run_id`` names the run that can be
    continued.

    Raises TerramaskError with one sentence if the run had to stop before its end; what is finished
    then can be continued from as well. Raises Cancelled if nothing was finished.
    """
    return _run(Journal.create(request.journals, request.to_json()), request, feedback)


def continue_run(
    runs: Path, run_id: str, feedback: QgsProcessingFeedback, output: Path | None = None
) -> DetectResult:
    """Finish a run that was begun before, as ``detect`` does; asks only for what is missing.

    ``output`` is where to write the result (None: where the run began to write it).
    """
    journal = Journal.open(runs, run_id)
    try:
        about = journal.about()
        if output is not None:
            about["output"] = str(output)
            journal.change(about)
        request = DetectRequest.from_json(about, runs)
    except BaseException:
        journal.close()
        raise
    return _run(journal, request, feedback, about)


def _run(
    journal: Journal,
    request: DetectRequest,
    feedback: QgsProcessingFeedback,
    begun: Mapping[str, Any] | None = None,
) -> DetectResult:
    """Run, and keep the journal where there is something to continue; ``begun`` is what it says of
    an earlier beginning. What becomes of the run is written down before the journal is let go: see
    ``past_runs``."""
    recording = Recording(request, journal.id, begun or {})
    try:
        job = Job(request, feedback)
        if begun is None:
            journal.change({**journal.about(), **job.about()})
        else:
            job.check_same(begun)
        recording.know(job.card, job.acquired)
        result = job.run(journal)
    except BaseException as error:
        recording.fail(error)
        journal.close()
        raise
    recording.end(result)
    if not result.missing:
        journal.finish()
        return result
    journal.close()
    return replace(result, run_id=journal.id)
