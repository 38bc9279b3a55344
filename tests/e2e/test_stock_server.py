"""TerraTorch's own plugin on a real vLLM, without Terramask: recognised, and read rightly.

Its answers are held against those of the bare model, whose numbers are normalised here by the book.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from plugin.server.client import ServerClient
from plugin.wire.card import STOCK as STOCK_DIALECT
from plugin.wire.card import ModelCard
from plugin.wire.errors import ServerError
from plugin.wire.request import Ask, file_request, url_request
from tools.local_server import STOCK, stock_server

MODEL = Path(__file__).with_name("stock_model.py")
FILE_SERVER = Path(__file__).with_name("file_server.py")
TILE = 512
SIDE = 2 * TILE
ORIGIN = (500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0)
ALL = Ask(indices=(0, 1, 2, 3, 4, 5))

pytestmark = pytest.mark.usefixtures("qgis_app")


@dataclass(frozen=True)
class Stock:
    """The server, its card, what it was shown and what the model itself makes of it."""

    client: ServerClient
    card: ModelCard
    reflectance: np.ndarray
    classes: np.ndarray
    few: np.ndarray
    few_classes: np.ndarray
    folder: Path


@pytest.fixture(scope="module")
def stock(
    qgis_app: object, sample: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stock]:
    """One server for all tests here. The scene is the sample, with its mirror image beside it."""
    folder = tmp_path_factory.mktemp("stock")
    values = gdal.Open(str(sample)).ReadAsArray().astype(np.float32) / 10000
    rest = SIDE - values.shape[1]
    scene = np.pad(values, ((0, 0), (0, rest), (0, rest)), mode="reflect")
    few = np.zeros((6, TILE, TILE), np.float32)
    few[:, 100:104, 100:104] = scene[:, 100:104, 100:104]
    files = [folder / "scene.npy", folder / "few.npy"]
    for file, pixels in zip(files, (scene, few)):
        np.save(file, pixels)
    command = [str(part) for part in (STOCK, MODEL, folder, *files)]
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=120)
    classes, few_classes = (np.load(file.with_suffix(".classes.npy")) for file in files)
    with stock_server(folder, "tiny-sen1floods11", folder / "server.log") as address:
        client = ServerClient(address)
        yield Stock(client, client.card(), scene, classes, few, few_classes, folder)


def geotiff(path: Path, values: np.ndarray, crs: bool = True) -> bytes:
    """A GeoTIFF of values [band, row, column] at ``path``, and its bytes."""
    bands, height, width = values.shape
    kind = gdal.GDT_Int16 if values.dtype == np.int16 else gdal.GDT_Float32
    options = ["COMPRESS=DEFLATE", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind, options)
    dataset.SetGeoTransform(ORIGIN)
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32630)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(values)
    dataset = None
    return path.read_bytes()


def numbers(card: ModelCard, reflectance: np.ndarray) -> np.ndarray:
    """What the card says to send."""
    factor = card.units.multiplier(float(reflectance.mean()))
    scaled = reflectance * np.float32(factor)
    return np.rint(scaled).astype(np.int16) if factor > 1 else scaled


def mask_of(answer: bytes, card: ModelCard) -> np.ndarray:
    """Class ids [row, column]; 254 for a value that the card does not name."""
    name = "/vsimem/stock-answer.tif"
    gdal.FileFromMemBuffer(name, answer)
    dataset = gdal.Open(name)
    assert dataset.GetGeoTransform() == ORIGIN
    assert dataset.RasterCount == 1
    table = np.full(256, 254, np.uint8)
    for value, number in card.values.items():
        table[value] = number
    return np.asarray(table[dataset.ReadAsArray()])


def test_it_is_recognised_and_says_what_it_cannot_do(stock: Stock) -> None:
    assert stock.card.dialect == STOCK_DIALECT
    assert (stock.card.model, stock.card.title) == ("tiny-sen1floods11", "Floods")
    assert stock.card.limitations
    stock.card.check_finds_floods()


def test_a_scene_without_an_address_is_read_like_the_model_reads_it(stock: Stock) -> None:
    assert 0.3 < stock.classes.mean() < 0.7
    sent = geotiff(stock.folder / "sent.tif", numbers(stock.card, stock.reflectance))
    answer = stock.client.pool(stock.card, file_request(stock.card, sent, ALL))
    assert (mask_of(answer.geotiff, stock.card) == stock.classes).mean() >= 0.999


def test_a_window_of_whole_tiles_is_answered_like_the_scene(stock: Stock) -> None:
    window = (slice(TILE, 2 * TILE), slice(0, TILE))
    values = numbers(stock.card, stock.reflectance[:, window[0], window[1]])
    sent = geotiff(stock.folder / "window.tif", values)
    answer = stock.client.pool(stock.card, file_request(stock.card, sent, ALL))
    assert (mask_of(answer.geotiff, stock.card) == stock.classes[window]).mean() >= 0.999


def test_a_scene_behind_an_address_is_read_like_the_model_reads_it(stock: Stock) -> None:
    shown = stock.folder / "shown"
    shown.mkdir()
    # Bands in another order, two that the model does not take.
    values = numbers(stock.card, stock.reflectance)[[5, 4, 0, 1, 2, 0, 3, 1]]
    geotiff(shown / "scene.tif", values)
    ask = Ask(indices=(2, 3, 4, 6, 1, 0), scale=1e-4, offset=0.0)
    command = [sys.executable, str(FILE_SERVER), str(shown)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            port = int(process.stdout.readline()) if process.stdout else 0
            url = f"http://127.0.0.1:{port}/scene.tif"
            answer = stock.client.pool(stock.card, url_request(stock.card, url, ask))
        finally:
            process.terminate()
    assert (mask_of(answer.geotiff, stock.card) == stock.classes).mean() >= 0.999


def test_a_window_with_hardly_any_pixels_is_not_misread(stock: Stock) -> None:
    """Its mean is below 1 even in integers, which the plugin would take for reflectance."""
    values = numbers(stock.card, stock.few)
    assert values.dtype == np.float32
    sent = geotiff(stock.folder / "few.tif", values)
    answer = stock.client.pool(stock.card, file_request(stock.card, sent, ALL))
    assert (mask_of(answer.geotiff, stock.card) == stock.few_classes).mean() >= 0.999


def test_what_it_fails_on_is_one_sentence(stock: Stock) -> None:
    """Why its card says that a scene needs a CRS."""
    assert stock.card.inputs.location
    lost = geotiff(stock.folder / "lost.tif", numbers(stock.card, stock.reflectance), crs=False)
    with pytest.raises(ServerError, match=r"failed \(HTTP status 500\); .*\.$"):
        stock.client.pool(stock.card, file_request(stock.card, lost, ALL))
