"""Bring the files of translations up to date, and compile them for Qt."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from tools.translations import ts
from tools.translations.extract import texts_of


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="take new texts in and old ones out, then compile")
    sources = commands.add_parser("sources", help="write all texts that lack a translation as JSON")
    sources.add_argument("language", choices=ts.LANGUAGES)
    sources.add_argument("file", type=Path)
    take = commands.add_parser("import", help="take translations from a JSON file")
    take.add_argument("language", choices=ts.LANGUAGES)
    take.add_argument("file", type=Path)
    given = parser.parse_args()
    if given.command == "sources":
        _write_missing(given.language, given.file)
    elif given.command == "import":
        _update(given.language, _read(given.file))
    else:
        for language in ts.LANGUAGES:
            if ts.path_of(language).exists():
                _update(language, {})
    return 0


def _read(file: Path) -> dict[str, str]:
    """Translations by text, from an object of them or a list of {"source", "translation"}.

    Says which of the texts are not, or no longer, the package's: nobody would see them.
    """
    content = json.loads(file.read_text(encoding="utf-8"))
    if isinstance(content, list):
        content = {item["source"]: item["translation"] for item in content}
    known = {source for sources in texts_of().found.values() for source in sources}
    for source in sorted(set(content) - known):
        print(f"not a text of the package: {source}")
    return {source: text for source, text in content.items() if source in known and text}


def _update(language: str, more: dict[str, str]) -> None:
    """Write a language's file anew; ``more`` are translations to add, whatever the context."""
    texts, path = texts_of().found, ts.path_of(language)
    known = ts.read(path)
    by_text = {source: text for (_, source), text in known.items() if text} | more
    translations = {
        (context, source): more.get(source)
        or known.get((context, source))
        or by_text.get(source, "")
        for context, sources in texts.items()
        for source in sources
    }
    ts.write(path, language, texts, translations)
    _compile(path)
    missing = sum(not text for text in translations.values())
    print(f"{ts.LANGUAGES[language]}: {len(translations)} texts, {missing} not translated")


def _write_missing(language: str, file: Path) -> None:
    known = ts.read(ts.path_of(language))
    texts = texts_of().found
    missing = {
        source: sorted(files)
        for context in sorted(texts)
        for source, files in sorted(texts[context].items())
        if not known.get((context, source))
    }
    file.write_text(json.dumps(missing, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(missing)} texts in {file}")


def _compile(path: Path) -> None:
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if program is None:
        sys.exit("translations: install lrelease (Debian: apt-get install qttools5-dev-tools).")
    command = [program, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
