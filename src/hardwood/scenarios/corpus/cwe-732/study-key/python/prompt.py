"""Pseudonyms for clinical studies. The researchers, who have accounts on the same computer, work with
the data file. Who is who stands in the key file: it is only for the trustee, and this runs as the trustee."""
import csv
import os

KEY_HEAD = ["code", "name", "born"]
DATA_HEAD = ["code", "age", "value"]


def read_rows(path: str) -> list[dict]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write_rows(file, head: list[str], rows: list[list]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)


def study_of(path: str) -> str:
    """"heart7" for "studies/heart7/people.csv"."""
    return os.path.basename(os.path.dirname(path))


def pseudonymise(people: str, key: str, data: str, year: int) -> int:
    """Read the file `people` and write the files `key` and `data`; all three are paths.

    people has the head "name,born,value", and a row like "Roe, Ann" / 1970-02-11 / 5.1 per
    person and measurement. Everybody gets a code: P001, P002, ... in the order in which they appear first
    (the same name with another day of birth is another person). The key file has one row per person,

        code,name,born
        P001,"Roe, Ann",1970-02-11

    and the data file one per row of people, in the order of the codes, then as in people; age is `year` minus the year of birth:

        code,age,value
        P001,54,5.1

    Files that are there already are replaced. Returns how many persons there are.
    """
