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


def days_between(first: str, second: str) -> int:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def refuse(why: str) -> dict:
    return {"order": None, "why": why}


def reason_against(prescription: dict, packs: int, today: str) -> str | None:
    """Why so many packs can't be had today: "expired", "too soon" (less than 20 days ago) or "packs"; else None."""
    if today > prescription["until"]:
        return "expired"
    if prescription["last"] and days_between(prescription["last"], today) < 20:
        return "too soon"
    return None if 1 <= packs <= prescription["refills"] else "packs"


def hand_out(patient: str, number: int, packs: int, today: str) -> dict:
    """Use up refills and write the line "2024-05-06;A-77;2 x Thyrox 50 (100)" into ORDERS.

    Returns {"order": "2 x Thyrox 50 (100)", "left": 1}.
    """
    prescription = load(number)
    order = f"{packs} x {prescription['drug']} ({prescription['pack']})"
    left = prescription["refills"] - packs
    changed = {**prescription, "refills": left, "last": today}
    (FOLDER / f"{number}.json").write_text(json.dumps(changed), encoding="utf-8")
    with open(ORDERS, "a", encoding="utf-8") as file:
        file.write(f"{today};{patient};{order}\n")
    return {"order": order, "left": left}


def order_refill(patient: str, number: int, packs: int, today: str) -> dict:
    """Order packs of what a patient has on prescription.

    With the one above, order_refill("A-77", 8812, 2, "2024-05-06") hands out and returns
    {"order": "2 x Thyrox 50 (100)", "left": 1}. Without such a prescription it is refused as "not found"; when there
    is a reason against it, for that reason: {"order": None, "why": "too soon"}. Nothing is changed then.
    """
