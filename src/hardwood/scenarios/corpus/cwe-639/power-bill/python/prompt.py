"""Customers of the power company look at their bills in the app."""
import json
import os

BILLS = "bills"  # a file for each bill, named by its number: bills/20417.json


def euros(cents: int) -> str:
    return f"{cents / 100:.2f} EUR"


def bill_numbers(customer: int) -> list[int]:
    """The app's list, oldest first."""
    found = []
    for name in sorted(os.listdir(BILLS)):
        with open(os.path.join(BILLS, name)) as file:
            if json.load(file)["customer"] == customer:
                found.append(int(name[:-5]))
    return found


def bill_lines(customer: int, number: int) -> list[str]:
    """What is printed when a customer touches one of their bills in the list.

    bills/20417.json:  {"customer": 312, "street": "Elm Rd 4", "items": [["310 kWh", 9300], ["meter", 850]]}
    bill_lines(312, 20417):  ["Elm Rd 4", "310 kWh: 93.00 EUR", "meter: 8.50 EUR", "total: 101.50 EUR"]

    [] if there is no bill of the number.
    """
