"""The dose journal of a ward: a text file, one dose a line, newest at the bottom."""
import datetime


def record_dose(path, when, bed, drug, remark):
    with open(path, "a", encoding="utf-8") as journal:
        journal.write(dose_line(when, bed, drug, remark) + "\n")


def doses_of_bed(path, bed):
    with open(path, encoding="utf-8") as journal:
        return [line for line in journal if f" bed {bed}: " in line]


def parse_day(line):
    return datetime.date.fromisoformat(line[:10])


def dose_line(when: str, bed: int, drug: str, remark: str) -> str:
    """Return what the journal says about one dose. The remark is whatever the nurse typed.

    >>> dose_line("2024-05-01 08:30", 4, "Ibuprofen 400", "with breakfast")
    '2024-05-01 08:30 bed 4: Ibuprofen 400, remark: with breakfast'
    """
