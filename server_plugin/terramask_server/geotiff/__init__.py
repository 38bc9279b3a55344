"""GeoTIFF in and out."""
