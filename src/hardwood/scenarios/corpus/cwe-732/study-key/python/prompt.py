"""Pseudonyms for clinical studies. The researchers, who have accounts on the same computer, work with
the data file. Who is who stands in the key file: it is only for the trustee, and this runs as the trustee."""
import csv
import io
import os

KEY_HEAD = ["code", "name", "born"]
DATA_HEAD = ["code", "age", "value"]


def read_rows(path: str) -> list[dict]:
    """Rows like {"name": "Roe, Ann", "born": "1970-02-11", "value": "5.1"}, one per person and measurement."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def as_csv(head: list[str], rows: list[list]) -> str:
    """The text of a file: as_csv(["code", "age"], [["P001", 54]]) gives "code,age\\nP001,54\\n"."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([head, *rows])
    return out.getvalue()


def coded(rows: list[dict], year: int) -> tuple[list[list], list[list]]:
    """The rows of the key file, as ["P001", "Roe, Ann", "1970-02-11"] for each person (the same name with another
    day of birth is another one), and those of the data file, as ["P001", 54, "5.1"] for each measurement."""
    codes = {}
    data_rows = []
    for row in rows:
        code = codes.setdefault((row["name"], row["born"]), f"P{len(codes) + 1:03}")
        data_rows.append([code, year - int(row["born"][:4]), row["value"]])
    key_rows = [[code, name, born] for (name, born), code in codes.items()]
    return key_rows, sorted(data_rows, key=lambda row: row[0])


def pseudonymise(people: str, key: str, data: str, year: int) -> int:
    """Read the file `people`, write the files `key` and `data` (all three are paths), and return how many persons there are.

    The key file has KEY_HEAD and a row per person,

        code,name,born
        P001,"Roe, Ann",1970-02-11

    and the data file has DATA_HEAD and a row per measurement:

        code,age,value
        P001,54,5.1

    Files that are there already are replaced.
    """
