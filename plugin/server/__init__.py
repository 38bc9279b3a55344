"""Talking to servers through QGIS's network manager."""
