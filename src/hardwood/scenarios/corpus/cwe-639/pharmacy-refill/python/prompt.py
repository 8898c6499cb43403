# Refills at the pharmacy. In the window of the app patients see what the doctor prescribed to
# them, and touch "again, please".

import json
from datetime import date
from pathlib import Path

FOLDER = Path("prescriptions")  # 8812.json and so on
ORDERS = Path("orders.csv")


def load(number: int) -> dict | None:
    """The prescription of a number, like

    {"patient": "A-77", "drug": "Thyrox 50", "pack": 100, "refills": 3, "until": "2024-12-31", "last": null}
    """
    path = FOLDER / f"{number}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def store(number: int, prescription: dict) -> None:
    (FOLDER / f"{number}.json").write_text(json.dumps(prescription), encoding="utf-8")


def days_between(first: str, second: str) -> int:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def order_refill(patient: str, number: int, packs: int, today: str) -> dict:
    """Order packs of what a patient has on prescription.

    With the one above, order_refill("A-77", 8812, 2, "2024-05-06") returns
    {"order": "2 x Thyrox 50 (100)", "left": 1}: as many refills fewer are left, "last" is today, and ORDERS
    gets the line

        2024-05-06;A-77;2 x Thyrox 50 (100)

    A prescription can't be refilled after its "until", nor when the "last" time is less than 20 days ago, nor
    with more packs than there are refills or less than one. Then nothing is changed, and what is returned is
    {"order": None, "why": ...}: "expired", "too soon" or "packs", whichever is the first. Without such a
    prescription why is "not found".
    """
