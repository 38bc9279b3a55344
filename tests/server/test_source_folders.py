"""Scenes below an operator's folders, and answers into one."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from typing import Any

import pytest
from terramask_server.errors import PathRefused, RequestError
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import open_source, write_answer
from terramask_server.stop import Stop


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """An allowed folder with a file, and one beside it that is not allowed."""
    (tmp_path / "allowed" / "deep").mkdir(parents=True)
    (tmp_path / "allowed-not").mkdir()
    (tmp_path / "second").mkdir()
    (tmp_path / "allowed" / "scene.tif").write_bytes(b"scene")
    (tmp_path / "allowed" / "deep" / "one.tif").write_bytes(b"deep")
    (tmp_path / "second" / "two.tif").write_bytes(b"two")
    (tmp_path / "allowed-not" / "secret.tif").write_bytes(b"secret")
    return tmp_path.resolve()


def read(text: str, *folders: Path) -> bytes:
    request = RequestData(data_format="path", data=text)
    with open_source(request, Settings(read_folders=folders), 1 << 20, Stop()) as source:
        assert source.received == 0
        source.plan([range(3)])
        content = source.file.read()  # type: ignore[union-attr]
        assert source.file.seek(0) == 0  # type: ignore[union-attr]
        return content


def refused(text: str, *folders: Path) -> PathRefused:
    with pytest.raises(PathRefused) as caught:
        read(text, *folders)
    return caught.value


def test_a_file_in_an_allowed_folder_is_read(house: Path) -> None:
    folders = house / "allowed", house / "second"
    assert read(str(house / "allowed" / "scene.tif"), *folders) == b"scene"
    assert read(str(house / "second" / "two.tif"), *folders) == b"two"


def test_a_path_may_be_relative_to_any_allowed_folder(house: Path) -> None:
    folders = house / "allowed", house / "second"
    assert read("scene.tif", *folders) == b"scene"
    assert read("deep/../deep/./one.tif", *folders) == b"deep"
    assert read("two.tif", *folders) == b"two"


def test_without_folders_no_path_is_taken(house: Path) -> None:
    assert "operator" in refused(str(house / "allowed" / "scene.tif")).message
    assert refused("scene.tif").param == "data_format"


@pytest.mark.parametrize(
    "text",
    [
        "/etc/passwd",
        "../allowed-not/secret.tif",
        "{house}/allowed-not/secret.tif",
        "{house}/allowed/../allowed-not/secret.tif",
        "deep/../../allowed-not/secret.tif",
        "missing.tif",
        "../missing.tif",
        "deep",
        ".",
        "..",
        "/",
        "scene.tif/x",
        "scene.tif\0",
        "x" * 5000,
        "a/" * 3000,
        "~/scene.tif",
        "file:///etc/passwd",
        "/vsimem/x",
        "/proc/self/environ",
        "/dev/zero",
    ],
)
def test_nothing_else_is_read(house: Path, text: str) -> None:
    assert refused(text.format(house=house), house / "allowed").param == "data"


def test_links_lead_nowhere_outside(house: Path) -> None:
    allowed = house / "allowed"
    (allowed / "file.tif").symlink_to(house / "allowed-not" / "secret.tif")
    (allowed / "folder").symlink_to(house / "allowed-not")
    (allowed / "round").symlink_to(allowed / "round")
    for text in ("file.tif", "folder/secret.tif", str(allowed / "file.tif"), "round"):
        refused(text, allowed)


def test_links_inside_are_followed(house: Path) -> None:
    allowed = house / "allowed"
    (allowed / "link.tif").symlink_to(allowed / "deep" / "one.tif")
    (house / "from-outside").symlink_to(allowed)
    assert read("link.tif", allowed) == b"deep"
    assert read(str(house / "from-outside" / "scene.tif"), allowed) == b"scene"


@pytest.mark.parametrize("swapped", ["one.tif", "deep"])
def test_a_link_put_there_after_the_check_leads_nowhere(
    house: Path, monkeypatch: pytest.MonkeyPatch, swapped: str
) -> None:
    allowed, resolve = house / "allowed", Path.resolve
    (house / "allowed-not" / "one.tif").write_bytes(b"secret")

    def then_swap(self: Path, strict: bool = False) -> Path:
        found = resolve(self, strict)
        if swapped == "deep":
            (allowed / "deep").rename(house / "gone")
            (allowed / "deep").symlink_to(house / "allowed-not")
        else:
            (allowed / "deep" / "one.tif").unlink()
            (allowed / "deep" / "one.tif").symlink_to(house / "allowed-not" / "one.tif")
        return found

    monkeypatch.setattr(Path, "resolve", then_swap)
    refused("deep/one.tif", allowed)


def test_a_pipe_does_not_keep_the_server_waiting(house: Path) -> None:
    os.mkfifo(house / "allowed" / "pipe")
    refused("pipe", house / "allowed")


def test_a_refusal_tells_nothing(house: Path) -> None:
    allowed = house / "allowed"
    (allowed / "locked").mkdir()
    found = {
        refused(text, allowed).message
        for text in (
            "missing.tif",
            "deep",
            "../allowed-not/secret.tif",
            "../allowed-not/missing.tif",
            "scene.tif/x",
            "\0",
        )
    }
    assert len(found) == 1
    assert str(house) not in found.pop()


def test_nothing_stays_open(house: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for text in ("deep", "deep/one.tif", "missing/x", "deep/missing", ".") * 5:
        with contextlib.suppress(PathRefused):
            read(text, house / "allowed")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_an_answer_is_a_new_file(tmp_path: Path) -> None:
    settings = Settings(write_folder=tmp_path)
    first, second = (Path(write_answer(b"mask %d" % one, settings)) for one in (1, 2))
    assert first.read_bytes() == b"mask 1"
    assert second.read_bytes() == b"mask 2"
    assert first.is_absolute()
    assert first.parent == tmp_path
    assert first.name.startswith("terramask-")
    assert first.suffix == ".tif"
    assert len(list(tmp_path.iterdir())) == 2


def test_without_a_folder_no_answer_is_written() -> None:
    with pytest.raises(PathRefused, match="operator") as caught:
        write_answer(b"mask", Settings())
    assert caught.value.param == "out_data_format"


def test_others_may_read_an_answer_as_the_operator_has_set(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        path = write_answer(b"mask", Settings(write_folder=tmp_path))
    finally:
        os.umask(mask)
    assert Path(path).stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("step", ["open", "write", "replace"])
def test_a_full_disk_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    real = Path.open

    def fail(*args: Any, **more: Any) -> Any:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(tmp_path / "x"))

    def opened(self: Path, *args: Any) -> Any:
        file = real(self, *args)
        file.close()

        class Full:
            __enter__ = lambda self: self  # noqa: E731
            __exit__ = lambda *args: None  # noqa: E731
            write = fail

        return Full()

    monkeypatch.setattr(
        Path, "replace" if step == "replace" else "open", opened if step == "write" else fail
    )
    with pytest.raises(RequestError, match="No space left on device") as caught:
        write_answer(b"mask", Settings(write_folder=tmp_path))
    assert str(tmp_path) not in caught.value.message
    assert list(tmp_path.iterdir()) == []
