"""The part of Terramask that runs inside QGIS.

Packages depend on each other in one direction only:
``gui``, ``processing`` -> ``jobs`` -> ``server``, ``raster`` -> ``wire``.
"""
