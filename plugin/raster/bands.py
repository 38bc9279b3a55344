"""Finding the model's bands among a file's bands by their descriptions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..wire.errors import SceneError
from .spectra import NUMBER, number_of, spectral_name

_PICTURE_BANDS = 4
_LISTED = 16
_NOT_PLAIN = re.compile(r"[\s_-]")


def match_bands(descriptions: Sequence[str], wanted: Sequence[str]) -> tuple[int, ...]:
    """0-based positions in the file of the bands ``wanted``, in that order.

    A file none of whose bands has a name (``unnamed``) must have exactly the model's bands, and
    they are taken in the model's order, as the server does; ``describe_bands`` says so.

    Raises SceneError with one sentence where a band is missing or found twice.
    """
    if unnamed(descriptions):
        return _in_order(len(descriptions), wanted)
    keys = [_key(text) for text in descriptions]
    found = {name: [i for i, key in enumerate(keys) if key == name] for name in wanted}
    missing = [name for name in wanted if not found[name]]
    if missing:
        raise SceneError(_missing(missing, descriptions))
    for name in wanted:
        if len(found[name]) > 1:
            raise SceneError(_twice(name, found[name]))
    return tuple(found[name][0] for name in wanted)


def describe_bands(descriptions: Sequence[str], wanted: Sequence[str]) -> str:
    """What is taken from the file, for people to check before a run.

    For example ``Sentinel-2 · 6 of 13 bands: B2 B3 B4 B8A B11 B12``. Raises as match_bands does.
    """
    positions = match_bands(descriptions, wanted)
    count = f"{len(positions)} of {len(descriptions)} bands"
    if unnamed(descriptions):
        names = ", ".join(readable(name) for name in wanted)
        return f"{count} without names, taken in this order: {names}"
    numbers = [number_of(descriptions[i]) for i in positions]
    if all(numbers):
        return "Sentinel-2 · {}: {}".format(count, " ".join(numbers))
    return "{}: {}".format(count, ", ".join(descriptions[i].strip() for i in positions))


def unnamed(descriptions: Sequence[str]) -> bool:
    """True if no band has a description that says more than its place, as ``Band 1`` does.

    Programs that write a file from an array name its bands so, whatever is in them.
    """
    plain = (_NOT_PLAIN.sub("", text.lower()) for text in descriptions)
    return all(text in ("", f"band{i + 1}") for i, text in enumerate(plain))


def readable(name: str) -> str:
    """``NIR_NARROW`` as people write it: ``NIR narrow (B8A)``."""
    words = [word if word in ("NIR", "SWIR") else word.lower() for word in name.split("_")]
    words[0] = words[0][:1].upper() + words[0][1:]
    number = NUMBER.get(name)
    return "{} ({})".format(" ".join(words), number) if number else " ".join(words)


def _key(description: str) -> str:
    """A name to compare: a known spelling's, else the description itself in capitals."""
    return spectral_name(description) or description.strip().upper().replace(" ", "_")


def _in_order(count: int, wanted: Sequence[str]) -> tuple[int, ...]:
    if count == len(wanted):
        return tuple(range(count))
    if count <= _PICTURE_BANDS:
        raise SceneError(_picture(count, wanted))
    raise SceneError(
        "The {} bands of the file have no names, so the model's {} cannot be told apart; "
        "set band descriptions such as {} in the file.".format(
            count, len(wanted), ", ".join(NUMBER.get(name, name) for name in wanted)
        )
    )


def _missing(missing: Sequence[str], descriptions: Sequence[str]) -> str:
    names = ", ".join(readable(name) for name in missing)
    if len(descriptions) <= _PICTURE_BANDS:
        return _picture(len(descriptions), missing)
    return (
        f"The file has no band for {names}: "
        f"its {len(descriptions)} bands are named {_listing(descriptions)}; "
        "choose a scene with these bands, or correct its band descriptions."
    )


def _picture(count: int, wanted: Sequence[str]) -> str:
    names = ", ".join(readable(name) for name in wanted)
    return (
        "The layer has {} band{} only, as a picture for looking at has, and the model also needs "
        "{}; choose the satellite scene with all its bands."
    ).format(count, "" if count == 1 else "s", names)


def _twice(name: str, positions: Sequence[int]) -> str:
    return (
        "The file has {} bands that could be {}: numbers {}; "
        "correct the band descriptions so that only one is."
    ).format(len(positions), readable(name), ", ".join(str(i + 1) for i in positions))


def _listing(descriptions: Sequence[str]) -> str:
    names = [text.strip() or "(no name)" for text in descriptions[:_LISTED]]
    return ", ".join(names) + (" …" if len(descriptions) > _LISTED else "")
