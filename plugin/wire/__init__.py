"""The protocol (``docs/protocol.md``) in plain Python: no QGIS, no GDAL."""
