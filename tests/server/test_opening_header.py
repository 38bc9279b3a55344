"""What a TIFF's header may declare; looked at before GDAL sees it."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server.errors import RequestError, TooLarge, UnreadableImage
from terramask_server.geotiff import header
from terramask_server.geotiff.header import check_header

from tests.server.tiff_writer import ASCII, LONG, LONG8, SHORT, Elsewhere, Tag, image, tiff

KINDS = [{"order": order, "big": big} for order in "<>" for big in (False, True)]
MIB = 1 << 20
SIDE = 16384  # a square block of 256 MiB, at eight bits


def check(content: bytes) -> list[tuple[int, int]]:
    """Check a file's header; what was read of the file."""
    seen: list[tuple[int, int]] = []

    def read(offset: int, size: int) -> bytes:
        seen.append((offset, size))
        return content[offset : offset + size]

    check_header(read)
    return seen


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_header_passes(kind: dict[str, Any]) -> None:
    check(tiff(image(512, 512, bands=6, bits=16, tile=(512, 512)), **kind))
    check(tiff(image(512, 512), image(256, 256), image(512, 512, (254, LONG, [4])), **kind))


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"I", b"II*", b"<VRTDataset/>", bytes(100)),
        b"\x89PNG\r\n\x1a\n" + bytes(20),
        b"\0\0\0\x0cjP  \r\n\x87\n",
        b"II*\1" + bytes(20),
        b"MM*\0" + bytes(20),
    ],
)
def test_anything_else_is_no_tiff(content: bytes) -> None:
    with pytest.raises(UnreadableImage, match="not a GeoTIFF"):
        check(content)


@pytest.mark.parametrize("kind", KINDS)
def test_a_header_that_is_cut_off_is_told(kind: dict[str, Any]) -> None:
    content = tiff(image(512, 512), **kind)
    cut_off = (content[:size] for size in range(4, len(content)))
    for part in cut_off:
        with pytest.raises(UnreadableImage, match="cut off"):
            check(part)


def test_an_offset_beyond_the_file_is_told() -> None:
    for content in (struct.pack("<2sHHHQ", b"II", 43, 8, 0, 2**64 - 5), b"II*\0\xff\xff\xff\xff"):
        with pytest.raises(UnreadableImage, match="cut off"):
            check(content)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("back_to", [0, 1])
def test_pages_that_go_round_are_refused(kind: dict[str, Any], back_to: int) -> None:
    pages = [image(512, 512), image(256, 256)]
    with pytest.raises(UnreadableImage, match="circle"):
        check(tiff(*pages, last=lambda starts: starts[back_to], **kind))


def test_the_number_of_pages_is_limited() -> None:
    pages = [image(64, 64)] * header.MAX_DIRECTORIES
    check(tiff(*pages))
    with pytest.raises(UnreadableImage, match="pages"):
        check(tiff(*pages, image(64, 64)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_number_of_bands_is_limited(kind: dict[str, Any]) -> None:
    check(tiff(image(16, 16, bands=1024, tile=(16, 16)), **kind))
    for planar in (1, 2):
        with pytest.raises(TooLarge, match="1025 bands"):
            check(tiff(image(16, 16, bands=1025, planar=planar, tile=(16, 16)), **kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "block",
    [
        {"tile": (SIDE, SIDE)},
        {"tile": (SIDE // 2, SIDE // 2), "bands": 4},
        {"tile": (SIDE // 2, SIDE), "bits": 16},
        {"tile": (SIDE, SIDE), "bands": 3, "planar": 2},
        {"tile": (SIDE, SIDE), "compression": 1},
        {"tile": (SIDE * 8, SIDE), "bits": 1},
    ],
)
def test_the_size_of_a_tile_is_limited(kind: dict[str, Any], block: dict[str, Any]) -> None:
    width, height = block["tile"]
    check(tiff(image(512, 512, **block), **kind))
    with pytest.raises(TooLarge, match="than the 256 MiB"):
        check(tiff(image(512, 512, **(block | {"tile": (width, height + 64)})), **kind))


@pytest.mark.parametrize("kind", KINDS)
def test_the_size_of_a_compressed_strip_is_limited(kind: dict[str, Any]) -> None:
    check(tiff(image(SIDE, SIDE * 2, rows=SIDE), **kind))
    check(tiff(image(SIDE, SIDE, rows=2**32 - 1), **kind))
    with pytest.raises(TooLarge):
        check(tiff(image(SIDE, SIDE * 2, rows=SIDE + 64), **kind))
    with pytest.raises(TooLarge):
        check(tiff(image(SIDE, SIDE + 64, rows=2**32 - 1), **kind))


def test_a_strip_without_a_declared_height_is_the_whole_image() -> None:
    tags = [tag for tag in image(SIDE, SIDE + 64) if tag[0] != 278]
    with pytest.raises(TooLarge):
        check(tiff(tags))


def test_an_uncompressed_strip_is_read_row_by_row_and_may_be_large() -> None:
    check(tiff(image(SIDE, SIDE * 4, compression=1)))


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_is_checked(kind: dict[str, Any]) -> None:
    mask = image(512, 512, (254, LONG, [4]), tile=(SIDE, SIDE + 64), bits=8)
    with pytest.raises(TooLarge):
        check(tiff(image(512, 512), image(512, 512), mask, **kind))


@pytest.mark.parametrize("tag", [256, 257, 258, 277, 322, 323])
@pytest.mark.parametrize("first", [True, False])
def test_of_a_tag_that_stands_twice_the_worse_counts(tag: int, first: bool) -> None:
    sound = image(2048, 2048, rows=2**32 - 1) if tag < 258 else image(64, 64, tile=(2048, 2048))
    worse: Tag = (tag, LONG, [1 << 30])
    check(tiff(sound))
    with pytest.raises(TooLarge):
        check(tiff([worse, *sound] if first else [*sound, worse]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("number", [SHORT, LONG])
def test_sizes_may_be_of_any_integer_type(kind: dict[str, Any], number: int) -> None:
    tags = [tag for tag in image(512, 512, tile=(16, 16)) if tag[0] not in (322, 323)]
    sizes = [(322, number, [60_000]), (323, number, [60_000])]
    with pytest.raises(TooLarge):
        check(tiff([*tags, *sizes], **kind))
    if kind["big"]:
        sizes = [(322, LONG8, [60_000]), (323, LONG8, [60_000])]
        with pytest.raises(TooLarge):
            check(tiff([*tags, *sizes], **kind))


@pytest.mark.parametrize("kind", KINDS)
def test_the_size_of_texts_is_limited(kind: dict[str, Any]) -> None:
    text = bytes(header.MAX_TAG_BYTES // 2)
    check(tiff(image(64, 64, (42112, ASCII, text)), **kind))
    with pytest.raises(TooLarge, match="texts"):
        check(tiff(image(64, 64, (42112, ASCII, text), (270, ASCII, text)), **kind))
    with pytest.raises(TooLarge, match="texts"):
        check(tiff(image(64, 64, (42112, ASCII, Elsewhere(1 << 30, 100))), **kind))
    pages = [image(64, 64, (42112, ASCII, text))] * 2
    with pytest.raises(TooLarge, match="texts"):
        check(tiff(*pages, **kind))


@pytest.mark.parametrize("kind", [0, 17, 200])
def test_a_tag_of_an_unknown_type_counts_as_large(kind: int) -> None:
    with pytest.raises(TooLarge, match="texts"):
        check(tiff(image(64, 64, (50000, kind, Elsewhere(header.MAX_TAG_BYTES // 8, 100)))))


def test_the_tables_of_strips_and_tiles_may_be_large() -> None:
    table = Elsewhere(1 << 30, 100)
    check(tiff(image(64, 64, tile=(16, 16), offsets=table, counts=table)))
    check(tiff(image(64, 64, rows=1, offsets=table, counts=table)))


def test_the_number_of_tags_is_limited() -> None:
    def page(tags: int) -> Any:
        return image(64, 64, *((40_000 + one, LONG, [1]) for one in range(tags)))

    check(tiff(page(4000)))
    for pages in ([page(5000)], [page(3000), page(3000)]):
        with pytest.raises(TooLarge, match="tags"):
            check(tiff(*pages))


def test_a_count_of_tags_is_not_believed() -> None:
    content = struct.pack("<2sHHHQQ", b"II", 43, 8, 0, 16, 1 << 60)
    with pytest.raises(TooLarge, match="tags"):
        check(content)


def test_little_is_read() -> None:
    pages = [image(20_000, 20_000, tile=(512, 512), offsets=[1] * 1600, counts=[1] * 1600)] * 9
    content = tiff(*pages, tail=bytes(5 * MIB))
    assert sum(size for _, size in check(content)) < 4000


@given(st.sampled_from(KINDS), st.data())
def test_whatever_the_header_says_it_passes_or_is_refused(
    kind: dict[str, Any], data: st.DataObject
) -> None:
    content = bytearray(tiff(image(64, 64, bands=3, tile=(16, 16)), image(32, 32), **kind))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    said = "It passed."
    try:
        check(bytes(content))
    except RequestError as error:
        said = error.message
    assert said.endswith(".")
