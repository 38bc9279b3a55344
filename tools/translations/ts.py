"""Qt's files of translations, one for each language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGUAGES = {
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
    "de": "German",
    "it": "Italian",
    "id": "Indonesian",
    "vi": "Vietnamese",
    "bn": "Bengali",
    "hi": "Hindi",
    "ar": "Arabic",
}
_DOCTYPE = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Translations = dict[tuple[str, str], str]
"""Translations by context and text; empty where there is none yet."""


def path_of(language: str) -> Path:
    return FOLDER / f"terramask_{language}.ts"


def read(path: Path) -> Translations:
    """The translations in a file; none if there is no file."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if done and translation is not None else ""
            found[name, message.findtext("source") or ""] = text
    return found


def write(
    path: Path,
    language: str,
    texts: Mapping[str, Mapping[str, set[str]]],
    translations: Translations,
) -> None:
    """Write all texts, in an order that does not change, with the translations that there are."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted(texts):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sorted(texts[name]):
            message = ET.SubElement(context, "message")
            for file in sorted(texts[name][source]):
                ET.SubElement(message, "location", filename=f"../../{file}")
            ET.SubElement(message, "source").text = source
            text = translations.get((name, source), "")
            translation = ET.SubElement(message, "translation")
            if text:
                translation.text = text
            else:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    path.parent.mkdir(exist_ok=True)
    path.write_text(_DOCTYPE + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
