"""What a scene is: bands, grid, windows, pixels, the mosaic of the answers. GDAL and numpy."""
