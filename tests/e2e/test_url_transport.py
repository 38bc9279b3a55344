"""A layer that lives behind a URL: the server reads it itself, QGIS sends only the address.

In QGIS's own process, because ``qgis_process`` could not open remote layers before QGIS 3.34
(https://github.com/qgis/QGIS/issues/54264).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

from plugin.processing.detect_floods import DetectFloodsAlgorithm


def detect(parameters: dict[str, Any]) -> QgsProcessingFeedback:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = DetectFloodsAlgorithm().create()
    _, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    return feedback


@pytest.mark.parametrize("transport", ["url", "auto"])
def test_the_mask_is_the_same_as_of_the_file(
    qgis_app: Any, server_url: str, sample_url: str, sample: Path, tmp_path: Path, transport: str
) -> None:
    remote = QgsRasterLayer(f"/vsicurl/{sample_url}", "remote")
    assert remote.isValid()
    by_url, by_b64 = tmp_path / "url.tif", tmp_path / "b64.tif"
    common = {"SERVER": server_url}
    detect({**common, "INPUT": remote, "TRANSPORT": transport, "OUTPUT": str(by_url)})
    local = QgsRasterLayer(str(sample), "local")
    detect({**common, "INPUT": local, "TRANSPORT": "b64", "OUTPUT": str(by_b64)})
    masks = [gdal.Open(str(path)).ReadAsArray() for path in (by_url, by_b64)]
    np.testing.assert_array_equal(*masks)
