"""The figures of earlier commits that ``bench/steps.md`` quotes, kept in ``bench/earlier.json``.

``python3 -m tools.bench.earlier`` takes them out of the repository's history again, where the page
was made of figures that newer ones took the place of since.
"""

from __future__ import annotations

import json
import subprocess

from tools.bench import page, results
from tools.bench.results import Results
from tools.bench.servers import ROOT


def main() -> None:
    found: Results = {}
    for name, what in dict.fromkeys(page.QUOTED.findall(page.STEPS.read_text(encoding="utf-8"))):
        commit, _, measurement = name.rpartition(" ")
        if commit:
            section = found.setdefault(name, {"figures": []})
            section["figures"].append(_figure(commit, measurement, what))
    text = json.dumps(found, indent=1, ensure_ascii=False)
    results.EARLIER.write_text(f"{text}\n", encoding="utf-8")


def _figure(commit: str, measurement: str, what: str) -> dict[str, object]:
    path = results.RESULTS.relative_to(ROOT).as_posix()
    command = ["git", "show", f"{commit}:{path}"]
    told = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    figures = json.loads(told)[measurement]["figures"]
    return next(figure for figure in figures if figure["what"] == what)


if __name__ == "__main__":
    main()
