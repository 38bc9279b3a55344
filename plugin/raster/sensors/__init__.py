"""Which sensor a raster is of, which band is which, and what its numbers mean."""
