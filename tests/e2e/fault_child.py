"""A QGIS without windows, to be killed: ``fault_child.py RUNS OUTPUT SERVER [SCENE]``.

Begins a run over SCENE, one window to a request, or continues the one in RUNS without it. The last
line that it prints says what it came to.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication


def main(runs: Path, output: Path, server: str, *scenes: str) -> None:
    # In a variable: QGIS ends with it.
    application = QgsApplication([], False)
    application.initQgis()
    from plugin.jobs import limits
    from plugin.jobs.detect import DetectRequest, continue_run, detect
    from plugin.jobs.feedback import RunFeedback
    from plugin.jobs.unfinished import unfinished
    from plugin.raster.scene import open_scene

    limits.PIXELS_BYTES = 1
    if scenes:
        request = DetectRequest(open_scene(scenes[0]), server, output, runs=runs)
        result = detect(request, RunFeedback(False))
    else:
        result = continue_run(runs, unfinished(runs)[0].id, RunFeedback(False))
    print("missing", result.missing, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
