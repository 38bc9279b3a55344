"""How long a run waits, how often it tries again, and how much it takes on at once.

They are read when they are used, so that a test can shorten them.
"""

from __future__ import annotations

FEWEST_AT_ONCE = 2
MOST_AT_ONCE = 8
"""Requests under way at the same time."""

ATTEMPTS = 4
"""How often one window is asked for where the server fails on it or answers something unusable."""

BACKOFF_S = 1.0
MOST_BACKOFF_S = 30.0
"""The pause before the second attempt, doubled with each further one, give or take a half."""

PATIENCE_S = 180.0
"""How long a run waits for a server that is away or busy, from its first failure on. A vLLM server
takes about a minute to start."""

SILENCE_S = 360.0
"""How long it takes time-outs and nothing else from a server that accepts requests: long enough to
have tried the smallest windows."""

REQUEST_S = 180.0
"""A request that takes this long in all is given up, however much moves."""

TARGET_S = 10.0
"""What a request should take: short for a person who watches, and far from a minute."""

FAILED_IN_A_ROW = 3
"""So many windows that the server fails on one after the other, and none that succeeds, end a
run."""

PLACES_IN_A_ROW = 25
"""So many windows that cannot be read, or whose values are no reflectance, end it. One bad pixel
spoils four, because neighbours share tiles."""

PIXELS_BYTES = 240 << 20
"""What the pixels of all requests under way take in memory while they are read, packed and sent,
if they cannot be compressed (``SceneReader.pixel_bytes``); others take about half of it."""

CLOSE_S = 0.8
"""How long the end of a run waits for its threads. One that reads from a slow disk or address
cannot be interrupted and ends by itself."""

PUBLISH_S = 1.0
"""The result on the map grows at most this often."""
