"""A run from start to end, without widgets: plan, send, mosaic."""
