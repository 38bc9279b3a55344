"""Terramask in QGIS's Processing framework."""
