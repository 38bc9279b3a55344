"""One user's work must not be felt by the others."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from tests.long.load import ask, body, busy, dribbling, make_scene, watch_health

Figure = Callable[[str, str], None]


def test_health_answers_while_one_url_dribbles_and_a_large_scene_is_decoded(
    server_url: str, figure: Figure
) -> None:
    large = body(make_scene(4096, tiled=True, compress="deflate"))
    ask(server_url, body(make_scene(512)))
    with dribbling(60) as url, ThreadPoolExecutor(1) as pool:
        slow = json.dumps({"data": {"data_format": "url", "data": url}}).encode()
        dribble = pool.submit(ask, server_url, slow)
        with busy(server_url, large) as other:
            time.sleep(0.5)
            delays = watch_health(server_url, 30)
            assert other.is_alive() or other.exitcode == 0
        status, answer, _ = dribble.result()
    assert (status, answer["error"]["type"]) == (424, "url_failed")
    figure(
        "`/health` while one URL dribbles and a 4096 x 4096 x 6 GeoTIFF is decoded and computed",
        f"median {delays.median:.1f} ms, p99 {delays.p99:.0f} ms, longest {delays.longest:.0f} ms "
        f"({delays.count} answers in 30 s)",
    )
    assert delays.p99 < 50
    assert delays.longest < 250


def test_a_small_request_is_answered_soon_while_a_granule_is_under_way(
    server_url: str, figure: Figure
) -> None:
    small = body(make_scene(512))
    alone = statistics.median(ask(server_url, small)[2] for _ in range(5))
    windows = [body(make_scene(2048, seed, tiled=True, compress="deflate")) for seed in range(3)]
    # On a CPU a batch is one tile, and so is this request.
    batch = alone
    with ThreadPoolExecutor(3) as pool:
        granule = [pool.submit(ask, server_url, window) for window in windows]
        time.sleep(3)
        waited = [ask(server_url, small)[2] for _ in range(8)]
        assert not any(window.done() for window in granule)
        assert [window.result()[0] for window in granule] == [200, 200, 200]
    figure(
        "512 x 512 request alone, and while three 2048 x 2048 windows of another client are "
        "under way",
        f"{alone:.2f} s alone; median {statistics.median(waited):.2f} s, longest "
        f"{max(waited):.2f} s beside them",
    )
    assert max(waited) <= 3 * alone + batch
