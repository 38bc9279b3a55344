"""Which window comes next: every cell once, whatever is asked for, from the focus outward."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

from plugin.jobs.plan import Plan
from plugin.raster.cells import Block, Cells
from plugin.raster.region import Region
from plugin.raster.scene import Scene
from plugin.raster.sensors.recognition import Recognition
from plugin.raster.windows import Window
from plugin.wire.errors import SceneError

NORTH_UP = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def whole(width, height):
    return Region(Window(0, 0, width, height))


@st.composite
def plans(draw):
    tile = draw(st.integers(4, 40))
    overlap = draw(st.integers(0, tile // 2))
    size = draw(st.integers(1, 150)), draw(st.integers(1, 150))
    focus = draw(st.one_of(st.none(), st.tuples(st.integers(-50, 500), st.integers(-50, 500))))
    return Cells(size, Window(0, 0, *size), tile, overlap), whole(*size), focus


@settings(max_examples=150, deadline=None)
@given(plans(), st.lists(st.integers(1, 40), min_size=1, max_size=20))
def test_every_cell_is_taken_once_whatever_sizes_are_asked_for(plan, sizes):
    cells, region, focus = plan
    plan = Plan(cells, region, focus)
    taken = np.zeros(cells.shape, int)
    for number in range(10_000):
        part = plan.take(sizes[number % len(sizes)])
        if part is None:
            break
        block = part.block
        taken[block.top : block.bottom, block.left : block.right] += 1
    assert (taken == 1).all()
    assert plan.left == 0
    assert plan.total == taken.size


def test_the_first_window_holds_the_focus():
    cells = Cells((5000, 4000), Window(0, 0, 5000, 4000), 512, 64)
    part = Plan(cells, whole(5000, 4000), (4900, 100)).take(4)
    assert part.keep.columns[1] == 5000
    assert part.keep.rows[0] == 0


def test_without_a_focus_it_begins_in_the_middle():
    cells = Cells((5000, 4000), Window(0, 0, 5000, 4000), 512, 64)
    keep = Plan(cells, whole(5000, 4000)).take(4).keep
    assert keep.columns[0] <= 2500 <= keep.columns[1]
    assert keep.rows[0] <= 2000 <= keep.rows[1]


def test_windows_come_from_the_focus_outward():
    cells = Cells((8000, 8000), Window(0, 0, 8000, 8000), 512, 64)
    plan = Plan(cells, whole(8000, 8000), (1000, 7000))
    away = []
    for _ in range(plan.total):
        keep = plan.take(4).keep
        away.append(np.hypot(sum(keep.columns) / 2 - 1000, sum(keep.rows) / 2 - 7000))
    assert away == sorted(away)


def test_what_is_done_is_not_taken():
    cells = Cells((5000, 4000), Window(0, 0, 5000, 4000), 512, 64)
    plan = Plan(cells, whole(5000, 4000))
    plan.done([Block(0, cells.shape[0], 0, cells.shape[1] - 1)])
    assert plan.left == cells.shape[0]
    seen = []
    while (part := plan.take(60)) is not None:
        assert part.block.left == cells.shape[1] - 1
        seen.append(part.block.cells)
    assert sum(seen) == cells.shape[0]


def test_a_copy_can_be_used_up_without_harm():
    cells = Cells((5000, 4000), Window(0, 0, 5000, 4000), 512, 64)
    plan = Plan(cells, whole(5000, 4000))
    copy = plan.copy()
    while copy.take(9) is not None:
        pass
    assert plan.left == plan.total


def scene(width, height):
    return Scene("", width, height, NORTH_UP, "", (), Recognition())


def box(left, top, right, bottom):
    text = (
        f"POLYGON(({left} {-top},{right} {-top},{right} {-bottom},{left} {-bottom},{left} {-top}))"
    )
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def test_only_cells_that_a_polygon_touches_are_taken():
    region = Region.of_polygons(
        scene(8000, 8000), [box(0, 0, 100, 100), box(7900, 7900, 8000, 8000)]
    )
    cells = Cells((8000, 8000), region.window, 512, 64)
    plan = Plan(cells, region)
    assert plan.total == 2
    corners = {plan.take(60).block, plan.take(60).block}
    last = cells.shape[0] - 1
    assert corners == {Block(0, 1, 0, 1), Block(last, last + 1, last, last + 1)}
    assert plan.take(60) is None


def test_a_limit_below_the_smallest_request_is_said():
    cells = Cells((5000, 4000), Window(0, 0, 5000, 4000), 512, 64)
    plan = Plan(cells, whole(5000, 4000))
    plan.check_limit(960 * 960, 512)
    with pytest.raises(SceneError, match="takes 921599 pixels"):
        plan.check_limit(960 * 960 - 1, 512)
