SCHEMA = """
CREATE TABLE tasting (wine TEXT, points INTEGER, taster TEXT);
INSERT INTO tasting VALUES ('Merlot', 84, 'Al'), ('Riesling 2021', 91, 'Bo'), ('Château d''If', 88, 'Al');
"""


def test_rows_under_the_headings(box):
    box.sqlite("cellar.db", SCHEMA)
    assert box.call("sheet", "Vin", "Note / 100") == [
        {"Vin": "Riesling 2021", "Note / 100": 91}, {"Vin": "Château d'If", "Note / 100": 88}, {"Vin": "Merlot", "Note / 100": 84},
    ]


def test_other_signs_in_headings(box):
    box.sqlite("cellar.db", SCHEMA)
    first = box.call("sheet", "Winzer's Wein (für alle)", "Punkte; 0-100 %")[0]
    assert first == {"Winzer's Wein (für alle)": "Riesling 2021", "Punkte; 0-100 %": 91}


def test_heading_like_a_word_of_sql(box):
    box.sqlite("cellar.db", SCHEMA)
    assert box.call("sheet", "select", "1st points")[2] == {"select": "Merlot", "1st points": 84}


def test_no_rows(box):
    box.sqlite("cellar.db", SCHEMA + "DELETE FROM tasting;")
    assert box.call("sheet", "Vin", "Note") == []
