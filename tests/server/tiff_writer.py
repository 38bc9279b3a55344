"""TIFFs written number by number, as no program would write them."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from typing import NamedTuple

BYTE, ASCII, SHORT, LONG, DOUBLE, LONG8 = 1, 2, 3, 4, 12, 16
FORMATS = {BYTE: "B", SHORT: "H", LONG: "I", DOUBLE: "d", LONG8: "Q"}


class Elsewhere(NamedTuple):
    """A tag's values are said to be at ``offset``."""

    count: int
    offset: int


Tag = tuple[int, int, Sequence[int] | bytes | Elsewhere]


def image(
    width: int,
    height: int,
    *more: Tag,
    bands: int = 1,
    bits: int = 8,
    tile: tuple[int, int] | None = None,
    rows: int | None = None,
    planar: int = 1,
    offsets: Sequence[int] | Elsewhere = (0,),
    counts: Sequence[int] | Elsewhere = (0,),
    compression: int = 8,
    table: int = LONG,
) -> list[Tag]:
    """The tags of an image: strips of ``rows``, or tiles; deflate unless said otherwise."""
    tags: list[Tag] = [
        (256, LONG, [width]),
        (257, LONG, [height]),
        (258, SHORT, [bits] * bands),
        (259, SHORT, [compression]),
        (262, SHORT, [1]),
        (277, SHORT, [bands]),
        (284, SHORT, [planar]),
        *more,
    ]
    if bands > 1:
        tags.append((338, SHORT, [0] * (bands - 1)))
    if tile:
        tags += [(322, LONG, [tile[0]]), (323, LONG, [tile[1]])]
        return [*tags, (324, table, offsets), (325, table, counts)]
    return [*tags, (278, LONG, [rows or height]), (273, table, offsets), (279, table, counts)]


def tiff(
    *directories: list[Tag],
    order: str = "<",
    big: bool = False,
    tail: bytes = b"",
    last: Callable[[list[int]], int] = lambda starts: 0,
) -> bytes:
    """A file of these directories; ``last`` says where the one after the last is."""
    mark = b"II" if order == "<" else b"MM"
    start, room, number = (16, 8, "Q") if big else (8, 4, "I")
    head = struct.pack(order + "HHHQ", 43, 8, 0, start) if big else struct.pack(order + "HI", 42, 8)
    content = bytearray(mark + head)
    starts: list[int] = []
    for index, tags in enumerate(directories):
        starts.append(len(content))
        count = struct.pack(order + ("Q" if big else "H"), len(tags))
        behind = len(content) + len(count) + len(tags) * (4 + 2 * room) + room
        entries, values = bytearray(), bytearray()
        for tag, kind, given in sorted(tags, key=lambda one: one[0]):
            if isinstance(given, Elsewhere):
                length, field = given.count, struct.pack(order + number, given.offset)
            else:
                length = len(given)
                field = (
                    given
                    if isinstance(given, bytes)
                    else struct.pack(f"{order}{length}{FORMATS[kind]}", *given)
                )
                if len(field) > room:
                    values += field + bytes(len(field) % 2)
                    field = struct.pack(
                        order + number, behind + len(values) - len(field) - len(field) % 2
                    )
            entries += struct.pack(order + "HH" + number, tag, kind, length) + field.ljust(
                room, b"\0"
            )
        is_last = index + 1 == len(directories)
        following = last(starts) if is_last else behind + len(values)
        content += count + entries + struct.pack(order + number, following) + values
    return bytes(content) + tail
