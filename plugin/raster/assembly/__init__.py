"""Rasters put together from others: bands in separate files, warped and resampled grids."""
