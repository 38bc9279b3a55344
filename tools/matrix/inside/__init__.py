"""Programs that run in a chroot, with its Python: they use its Qt or QGIS and print JSON."""
