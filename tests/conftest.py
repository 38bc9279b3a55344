"""What the tests of the QGIS side share. GDAL is imported where it is used: the server's tests
run in an environment that has none."""

from __future__ import annotations

import gc
import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# How long an example takes depends on what else the machine does.
settings.register_profile("terramask", settings(), deadline=None)
settings.load_profile("terramask")
# Some tests end programs as Ctrl-C does. A shell that runs the tests in the background has them
# ignore it, and with them whatever they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
WIRE = Path(__file__).resolve().parent / "wire"
SENTINEL_2 = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
UTM_30N = 32630
NORTH_UP = (500000.25, 10.0, 0.0, 4200000.75, 0.0, -10.0)


@pytest.fixture(scope="session", autouse=True)
def close_datasets(request: pytest.FixtureRequest) -> Iterator[None]:
    """QGIS takes GDAL's drivers down with it; a dataset that outlives them crashes Python, and
    what a failed test referred to lives on in its traceback."""
    if request.config.pluginmanager.hasplugin("pytest_qgis"):
        request.getfixturevalue("qgis_app")
    yield
    for name in ("last_exc", "last_value", "last_traceback"):
        vars(sys).pop(name, None)
    gc.collect()


@pytest.fixture
def golden() -> Callable[[str], Any]:
    """Decoded files of ``tests/wire`` by name."""
    return lambda name: json.loads((WIRE / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture
def write_raster(tmp_path: Path) -> Callable[..., Path]:
    """Writes a GeoTIFF of an array [band, row, column] and returns its path."""

    def write(
        values: Any,
        names: Sequence[str] = (),
        *,
        transform: Sequence[float] | None = NORTH_UP,
        epsg: int | None = UTM_30N,
        nodata: float | None = None,
        name: str = "scene.tif",
        kind: int | None = None,
    ) -> Path:
        from osgeo import gdal, gdal_array, osr

        path = tmp_path / name
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type) if kind is None else kind
        bands, height, width = values.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind)
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if epsg is not None:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            dataset.SetProjection(crs.ExportToWkt())
        for i in range(bands):
            band = dataset.GetRasterBand(i + 1)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if names:
                band.SetDescription(names[i])
            band.WriteArray(values[i])
        band = dataset = None
        return path

    return write


@pytest.fixture
def sentinel_2(write_raster: Callable[..., Path]) -> Callable[..., Path]:
    """Writes a made-up scene of 13 bands: land on the left, water in the lower right part."""

    def write(width: int = 300, height: int = 200, **more: Any) -> Path:
        import numpy as np

        rng = np.random.default_rng(7)
        values = rng.integers(1500, 3000, (13, height, width)).astype(np.int16)
        values[:, height // 2 :, width // 3 :] //= 10
        values[:, :10, :10] = 0
        return write_raster(values, SENTINEL_2, nodata=0, **more)

    return write
