"""The parameters of the algorithms: their names are an interface that people's scripts rely on."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..jobs.request import AUTO, TRANSPORTS

INPUT = "INPUT"
PRODUCT = "PRODUCT"
LAYERS = "LAYERS"
EXTENT = "EXTENT"
POLYGONS = "POLYGONS"
SERVER = "SERVER"
AUTHCFG = "AUTHCFG"
TRANSPORT = "TRANSPORT"
BANDS = "BANDS"
SCALE = "SCALE"
OFFSET = "OFFSET"
NODATA = "NODATA"
ACQUIRED = "ACQUIRED"
RESAMPLE = "RESAMPLE"
PROBABILITIES = "PROBABILITIES"
FOCUS = "FOCUS"
RUN = "RUN"
CLASSES = "CLASSES"
MIN_AREA = "MIN_AREA"
SIMPLIFY = "SIMPLIFY"
ZONES = "ZONES"
ZONE_FIELD = "ZONE_FIELD"
OUTPUT = "OUTPUT"
FLOOD_KM2 = "FLOOD_KM2"
MISSING = "MISSING"
SUMMARY = "SUMMARY"

_DOUBLE = QgsProcessingParameterNumber.Type.Double


def tr(text: str) -> str:
    return QCoreApplication.translate("TerramaskParameters", text)


def scene_parameters() -> list[QgsProcessingParameterDefinition]:
    """A scene, in one of three ways."""
    return [
        QgsProcessingParameterRasterLayer(INPUT, tr("Scene"), optional=True),
        _advanced(
            QgsProcessingParameterFile(
                PRODUCT,
                tr("Or a product: its folder, its ZIP or one of its files"),
                fileFilter=tr("All files") + " (*)",
                optional=True,
            )
        ),
        _advanced(
            QgsProcessingParameterMultipleLayers(
                LAYERS,
                tr("Or its bands as separate layers"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            )
        ),
    ]


def area_parameters() -> list[QgsProcessingParameterDefinition]:
    """Where to look; nothing means all of the scene."""
    return [
        QgsProcessingParameterExtent(EXTENT, tr("Area"), optional=True),
        QgsProcessingParameterFeatureSource(
            POLYGONS,
            tr("Or inside of polygons"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
    ]


def server_parameters(server: str) -> list[QgsProcessingParameterDefinition]:
    """Who computes, and how pixels get there."""
    return [
        QgsProcessingParameterString(SERVER, tr("Server"), server),
        QgsProcessingParameterAuthConfig(AUTHCFG, tr("Key of the server"), optional=True),
        _advanced(
            QgsProcessingParameterEnum(
                TRANSPORT,
                tr("Transport"),
                options=list(TRANSPORTS),
                defaultValue=AUTO,
                usesStaticStrings=True,
            )
        ),
    ]


def band_parameters() -> list[QgsProcessingParameterDefinition]:
    """What the scene does not say about itself, or says wrong."""
    return [
        _advanced(parameter)
        for parameter in (
            QgsProcessingParameterString(
                BANDS,
                tr("Band numbers in the model's order, such as 2,3,4,9,12,13"),
                optional=True,
            ),
            _number(SCALE, tr("Scale (reflectance = number x scale + offset)")),
            _number(OFFSET, tr("Offset")),
            _number(NODATA, tr("Number that means no data")),
            QgsProcessingParameterString(
                ACQUIRED, tr("Date of acquisition, such as 2019-09-14"), optional=True
            ),
        )
    ]


def result_parameters() -> list[QgsProcessingParameterDefinition]:
    """What the result holds."""
    return [
        QgsProcessingParameterBoolean(PROBABILITIES, tr("Also the per cent of each class"), False),
        _advanced(
            QgsProcessingParameterBoolean(
                RESAMPLE, tr("Resample the scene to the model's pixel size"), False
            )
        ),
        _advanced(QgsProcessingParameterPoint(FOCUS, tr("Begin around this point"), optional=True)),
    ]


def polygon_parameters() -> list[QgsProcessingParameterDefinition]:
    """A mask, and which polygons to make of it."""
    return [
        QgsProcessingParameterRasterLayer(INPUT, tr("Mask")),
        QgsProcessingParameterString(
            CLASSES, tr("Class ids, such as 1,2 (empty: floods)"), optional=True
        ),
        QgsProcessingParameterNumber(
            MIN_AREA, tr("Smallest area in hectares"), _DOUBLE, 0.0, minValue=0.0
        ),
        QgsProcessingParameterNumber(
            SIMPLIFY, tr("Simplify outlines by up to so many metres"), _DOUBLE, 0.0, minValue=0.0
        ),
    ]


def zone_parameters() -> list[QgsProcessingParameterDefinition]:
    """A mask, and the zones to count its pixels in."""
    return [
        QgsProcessingParameterRasterLayer(INPUT, tr("Mask")),
        QgsProcessingParameterFeatureSource(
            ZONES,
            tr("Zones, such as districts"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        QgsProcessingParameterField(
            ZONE_FIELD, tr("Field with the zones' names"), None, ZONES, optional=True
        ),
    ]


def _number(name: str, title: str) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(name, title, _DOUBLE, optional=True)


def _advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | flag)
    return parameter
