"""Payroll of the bakery. Salaries are known to the accountant only."""
import csv
import os


def write_salaries(folder, rows):
    """Write salaries.csv with the columns name and salary."""
    with open(os.path.join(folder, "salaries.csv"), "w", newline="") as f:
        writer = csv.writer(f)
        writer.writerow(["name", "salary"])
        writer.writerows(rows)


def open_month(month, rows):
    """Make the folder payroll/MONTH, e.g. payroll/2024-03, then write the rows
    into it with write_salaries. A row is a list such as ["Lea", 2900]."""
