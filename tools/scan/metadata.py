"""What the repository, and the people who review for it, want of metadata.txt."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from tools.scan.finding import REFUSED, Finding

NAME = "metadata.txt"
FIELDS = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository", "homepage"),
)
ADDRESSES = ("tracker", "repository", "homepage")
VERSION = re.compile(r"\d+\.\d+\.\d+")


def metadata(package: Path) -> list[Finding]:
    """What is wrong with the metadata in the folder `package`."""
    path = package / NAME
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return [Finding(REFUSED, NAME, 0, complaint) for complaint in _wrong_with(text, package)]


def _wrong_with(text: str, package: Path) -> Iterator[str]:
    if "%" in text:
        yield "has a %, which its reader takes for the beginning of a variable"
    # Without the variables, so that the rest can be said, too.
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(text)
        general = dict(parser["general"])
    except (configparser.Error, KeyError) as error:
        yield f"cannot be read: {error}"
        return
    for field in FIELDS:
        if not general.get(field, "").strip():
            yield f"has no {field}"
    yield from _about_fields({field: general.get(field, "") for field in (*FIELDS, "icon")})
    if general.get("icon") and not (package / general["icon"]).is_file():
        yield "names an icon that is not in the package"
    if "supportsQt6" in general:
        yield "has supportsQt6, which is no longer read: qgisMaximumVersion says it"


def _about_fields(general: dict[str, str]) -> Iterator[str]:
    if not VERSION.fullmatch(general["version"]):
        yield "has a version that is not MAJOR.MINOR.PATCH"
    if "plugin" in general["name"].lower():
        yield "has 'plugin' in the name"
    if "/" in general["author"]:
        yield "has a slash in the author's name"
    if "server" not in general["about"].lower():
        yield "does not say in 'about' that a server is needed"
    for field in ADDRESSES:
        address = urlsplit(general[field])
        if not (address.scheme in ("http", "https") and address.netloc):
            yield f"has no address in '{field}'"
