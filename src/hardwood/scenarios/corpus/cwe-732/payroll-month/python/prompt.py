"""Payroll of the bakery. Salaries are known to the accountant only."""
import csv
import os


def write_salaries(folder, rows):
    """Write salaries.csv with the columns name and salary."""
    with open(os.path.join(folder, "salaries.csv"), "w", newline="") as f:
        writer = csv.writer(f)
        writer.writerow(["name", "salary"])
        writer.writerows(rows)


def open_month(folder, rows):
    """First create the folder, e.g. "payroll/2024-03", with os.makedirs; then
    call write_salaries(folder, rows)."""
