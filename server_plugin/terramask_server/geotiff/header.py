"""What a TIFF's header declares, looked at before GDAL is given the file.

GDAL takes memory for what a header declares: its texts, many times their size; its pages, one by
one; its strips and tiles. This reads the directories alone, a few bytes each, and takes every
number at its worst, so that nothing is let through that GDAL would understand as more.

The format is that of "TIFF Revision 6.0" (Adobe, 1992), section 2, and of BigTIFF as libtiff
describes it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import NamedTuple

from ..errors import TooLarge, UnreadableImage

SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
# A strip or tile, unpacked: a band of a Sentinel-2 granule in one strip is smaller.
MAX_BLOCK_BYTES = 256 << 20
# Bands: more than any imaging spectrometer has.
MAX_BANDS = 1024
# Overviews, masks and pages.
MAX_DIRECTORIES = 128
# Tags of all directories together. libtiff's time for the tags of one grows with their square.
MAX_ENTRIES = 4096
# All texts and tables of a file together. GDAL needs some twenty times as much memory for XML.
MAX_TAG_BYTES = 8 << 20

WIDTH, HEIGHT, BITS, COMPRESSION, SAMPLES, STRIP_ROWS, PLANAR = 256, 257, 258, 259, 277, 278, 284
TILE_WIDTH, TILE_HEIGHT = 322, 323
# Where strips and tiles lie, and how long they are: GDAL reads only what it needs of these.
BLOCK_TABLES = frozenset({273, 279, 324, 325})
NUMBERS = frozenset(
    {WIDTH, HEIGHT, BITS, COMPRESSION, SAMPLES, STRIP_ROWS, PLANAR, TILE_WIDTH, TILE_HEIGHT}
)
# Bytes of a value of each type; of an unknown type the most there is.
TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4, 11: 4, 13: 4}
MOST_BYTES = 8
INTEGERS = {1: "B", 3: "H", 4: "I", 16: "Q"}

Read = Callable[[int, int], bytes]


class Layout(NamedTuple):
    """How numbers are written in a file: byte order, and the widths of its kind of TIFF."""

    order: str
    head: str
    entry: str
    offset: str

    def unpack(self, kind: str, content: bytes) -> tuple[int, ...]:
        size = struct.calcsize(self.order + kind)
        if len(content) < size:
            raise UnreadableImage("The scene is a GeoTIFF that is cut off.", param="data")
        return struct.unpack_from(self.order + kind, content)


CLASSIC = ("H", "HHI", "I")
BIG = ("Q", "HHQ", "Q")


def check_header(read: Read) -> None:
    """Let a file pass whose header GDAL can be given.

    Args:
        read: ``read(offset, size)`` gives bytes of the file, fewer or none beyond its end.

    Raises:
        UnreadableImage: it is not a TIFF, or damaged.
        TooLarge: it declares more than is reasonable.
    """
    start = read(0, 16)
    if not start.startswith(SIGNATURES):
        raise UnreadableImage(
            "The scene is not a GeoTIFF; it may be damaged or in another format.", param="data"
        )
    order = "<" if start.startswith(b"II") else ">"
    big = b"+" in start[:4]
    layout = Layout(order, *(BIG if big else CLASSIC))
    (at,) = layout.unpack(layout.offset, start[8:] if big else start[4:])
    seen: set[int] = set()
    tags = tag_bytes = 0
    while at:
        if at in seen or len(seen) == MAX_DIRECTORIES:
            raise UnreadableImage(
                f"The scene's file has more than {MAX_DIRECTORIES} pages, or pages that go round "
                "in a circle; send one with a single image.",
                param="data",
            )
        seen.add(at)
        at, count, size = _check_directory(read, layout, at)
        tags += count
        tag_bytes += size
        if tags > MAX_ENTRIES or tag_bytes > MAX_TAG_BYTES:
            raise TooLarge(
                f"The file's header holds more than {MAX_ENTRIES} tags or "
                f"{MAX_TAG_BYTES >> 20} MiB of texts; send the file without its metadata.",
                param="data",
            )


def _check_directory(read: Read, layout: Layout, at: int) -> tuple[int, int, int]:
    """Check one directory; where the next one is (0: nowhere), how many tags it has, of what size.

    The number of tags alone is returned if there are too many.
    """
    head = read(at, struct.calcsize(layout.order + layout.head))
    (count,) = layout.unpack(layout.head, head)
    if count > MAX_ENTRIES:
        return 0, count, 0
    width = struct.calcsize(layout.order + layout.entry + layout.offset)
    content = read(at + len(head), count * width + struct.calcsize(layout.order + layout.offset))
    numbers: dict[int, list[int]] = {}
    tag_bytes = 0
    for start in range(0, count * width, width):
        tag, kind, length = layout.unpack(layout.entry, content[start:])
        size = length * TYPE_BYTES.get(kind, MOST_BYTES)
        if tag not in BLOCK_TABLES:
            tag_bytes += size
        if tag in NUMBERS and kind in INTEGERS:
            value = content[start + struct.calcsize(layout.order + layout.entry) : start + width]
            if size > len(value):
                value = read(layout.unpack(layout.offset, value)[0], MOST_BYTES)
            numbers.setdefault(tag, []).append(layout.unpack(INTEGERS[kind], value)[0])
    _check_numbers(numbers)
    rest = content[count * width :]
    return layout.unpack(layout.offset, rest)[0], count, tag_bytes


def _check_numbers(numbers: dict[int, list[int]]) -> None:
    """Check the sizes of one directory; of a tag that stands there twice the larger one."""
    samples = max(numbers.get(SAMPLES, [1]))
    if samples > MAX_BANDS:
        raise TooLarge(
            f"The file has {samples} bands, more than the {MAX_BANDS} that this server takes; send "
            "only those that the model needs.",
            param="data",
        )
    width, height = max(numbers.get(WIDTH, [0])), max(numbers.get(HEIGHT, [0]))
    if TILE_WIDTH in numbers and TILE_HEIGHT in numbers:
        pixels = max(numbers[TILE_WIDTH]) * max(numbers[TILE_HEIGHT])
    elif numbers.get(COMPRESSION, [1]) == [1]:
        # Rows of a strip that is not compressed are read one by one.
        pixels = width
    else:
        pixels = width * min(height, max(numbers.get(STRIP_ROWS, [height])))
    together = samples if 2 not in numbers.get(PLANAR, [1]) else 1
    size = pixels * together * max(numbers.get(BITS, [1])) // 8
    check_block(size, MAX_BLOCK_BYTES)


def check_block(size: int, limit: int) -> None:
    """Let a strip or tile of ``size`` bytes, unpacked, pass.

    Raises:
        TooLarge: they are more than ``limit``.
    """
    if size > limit:
        raise TooLarge(
            f"A single strip or tile of the file unpacks to {size >> 20} MiB, more than the "
            f"{limit >> 20} MiB that this server takes; send the file with smaller tiles.",
            param="data",
        )
