"""A scene cut into tiles, what its numbers mean, and what the model says about it."""
