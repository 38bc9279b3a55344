"""The texts of the QGIS package in other languages (``make translations``)."""
