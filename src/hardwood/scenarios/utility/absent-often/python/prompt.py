"""Attendance lists of the school office."""

import csv


def absent_often(path: str, limit: int) -> list[str]:
    """Names of the pupils who were absent at least `limit` times, in alphabetical order.

    The file is CSV with the header "date,name,status"; the status of an absent pupil is "absent".
    For example, the rows

        date,name,status
        2024-03-04,Mia,absent
        2024-03-05,Mia,absent
        2024-03-05,Tom,present

    give ["Mia"] for a limit of 2 and [] for a limit of 3. The limit is 1 or more.
    """
