"""The areas of classes as a table, and as text for spreadsheets."""

from __future__ import annotations

import csv
import io

import pytest
from osgeo import ogr
from qgis.PyQt.QtCore import Qt

from plugin.gui.areas_csv import Area, as_text, harmless, save
from plugin.gui.areas_table import AreasTable
from plugin.wire import sentences
from plugin.wire.errors import OutputError

AREAS = (
    Area("Óbidos", 1, "Flood, or other", 3400, 34.0, 0.34, 0.25),
    Area("Aveiro", 1, "Flood, or other", 120000, 1200.0, 12.0, 0.5),
    Area("Évora", 1, "Flood, or other", 0, 0.0, 0.0, None),
)
FORMULAS = (
    '=HYPERLINK("http://evil.example";"x")',
    "+49",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    " \r\n=1",
    "\uff1d1+1",
    "\u3000\uff20x",
)


@pytest.mark.parametrize("name", FORMULAS)
def test_a_district_s_name_is_no_formula(name):
    assert harmless(name) == "'" + name
    (_, row) = csv.reader(io.StringIO(as_text([Area(name, 1, name, 1, 1, 1, 1)]), newline=""))
    assert row[0] == row[2] == "'" + name


@pytest.mark.parametrize("name", ["", "Óbidos", "North-West", "3+4", "a=b", "'quoted'"])
def test_other_names_stay(name):
    assert harmless(name) == name


def test_what_is_saved(tmp_path):
    path = tmp_path / "Flächen.csv"
    path.write_text("older")
    save(path, [*AREAS[:1], Area('"a";\n', None, "No data", 7, 0.07, 0.0007, None)])
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").split("\r\n")[:2] == [
        "zone,class_id,class,pixels,area_ha,area_km2,share",
        'Óbidos,1,"Flood, or other",3400,34.0000,0.340000,0.250000',
    ]
    with path.open(encoding="utf-8-sig", newline="") as file:
        *_, last = csv.reader(file)
    assert last == ['"a";\n', "", "No data", "7", "0.0700", "0.000700", ""]
    assert [other.name for other in tmp_path.iterdir()] == [path.name]


def test_gdal_reads_it(tmp_path):
    save(tmp_path / "areas.csv", AREAS)
    dataset = ogr.Open(str(tmp_path / "areas.csv"))
    layer = dataset.GetLayer(0)
    feature = layer.GetNextFeature()
    assert layer.GetLayerDefn().GetFieldDefn(0).GetName() == "zone"
    assert (feature["zone"], float(feature["area_km2"])) == ("Óbidos", 0.34)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(OutputError):
        save(tmp_path / "nothing" / "areas.csv", AREAS)


def test_a_target_that_cannot_be_replaced_leaves_nothing_behind(tmp_path):
    (tmp_path / "areas.csv").mkdir()
    with pytest.raises(OutputError):
        save(tmp_path / "areas.csv", AREAS)
    assert [other.name for other in tmp_path.iterdir()] == ["areas.csv"]


@pytest.fixture
def table(qtbot):
    table = AreasTable()
    qtbot.addWidget(table)
    table.show_areas(AREAS, True)
    return table


@pytest.mark.parametrize(
    ("column", "zones"),
    [
        (0, ["Aveiro", "Évora", "Óbidos"]),
        (2, ["Évora", "Óbidos", "Aveiro"]),
        (3, ["Évora", "Óbidos", "Aveiro"]),
        (4, ["Évora", "Óbidos", "Aveiro"]),
        (5, ["Évora", "Óbidos", "Aveiro"]),
    ],
)
def test_columns_are_sorted_by_value(table, column, zones):
    assert [area.zone for area in table.areas()] == ["Óbidos", "Aveiro", "Évora"]
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert [area.zone for area in table.areas()] == zones
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert [area.zone for area in table.areas()] == zones[::-1]


def test_what_the_table_shows(table):
    model = table.model()

    def row(number):
        return [model.index(number, column).data() for column in range(model.columnCount())]

    assert row(0) == ["Óbidos", "Flood, or other", "0.3400", "34.00", "25.0 %", "3\u202f400"]
    assert row(1)[2:] == ["12.0000", "1\u202f200.00", "50.0 %", "120\u202f000"]
    assert row(2)[2:] == ["0.0000", "0.00", "", "0"]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Óbidos"


def test_numbers_have_the_point_of_the_language_on_the_screen_only(table):
    model = table.model()
    text = as_text(AREAS)
    sentences.use(None, ",")
    try:
        shown = [model.index(1, column).data() for column in range(2, model.columnCount())]
        assert as_text(AREAS) == text
    finally:
        sentences.use(None)
    assert shown == ["12,0000", "1\u202f200,00", "50,0 %", "120\u202f000"]
    assert model.index(1, 2).data() == "12.0000"


def test_without_districts_there_is_no_column_of_them(table):
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    table.show_areas(AREAS[:1], False)
    assert table.isColumnHidden(0)
    assert not table.isColumnHidden(1)
    table.show_areas(AREAS, True)
    assert not table.isColumnHidden(0)
    assert [area.zone for area in table.areas()] == ["Óbidos", "Aveiro", "Évora"]
