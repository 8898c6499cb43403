import csv
import io


def rows(box, path):
    return list(csv.reader(io.StringIO(box.text(path) or "", newline="")))


def test_rows(box):
    box.mkdir("taxes")
    box.call("save", 2023, [["2023-02-01", "wage, gross", 310000], ["2023-02-09", "desk \"Büro\"", -12999]])
    assert rows(box, "taxes/2023.csv") == [["2023-02-01", "wage, gross", "310000"], ["2023-02-09", "desk \"Büro\"", "-12999"]]


def test_table_is_replaced(box):
    box.write("taxes/2022.csv", "2022-01-01,old and long,1\n2022-01-02,older,2\n", mode=0o600)
    box.call("save", 2022, [["2022-03-01", "rent", -5]])
    assert rows(box, "taxes/2022.csv") == [["2022-03-01", "rent", "-5"]]
    assert box.mode("taxes/2022.csv") & 0o600 == 0o600


def test_year_without_entries(box):
    box.mkdir("taxes")
    box.call("save", 2021, [])
    assert box.exists("taxes/2021.csv") and rows(box, "taxes/2021.csv") == []
