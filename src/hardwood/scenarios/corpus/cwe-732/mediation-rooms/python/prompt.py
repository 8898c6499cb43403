"""Mediations between neighbours. The town hall's computer is used by many; what the parties
tell us in writing stays between them and the mediator, who starts this program."""
import os
from datetime import date

FOLDER = "mediations"


def number_of(day: date, count: int) -> str:
    """2024-126-3 for the third one on 5 May 2024."""
    return f"{day.year}-{day.timetuple().tm_yday}-{count}"


def pending() -> list[str]:
    return sorted(name for name in os.listdir(FOLDER) if not name.endswith(".closed"))


def open_mediation(number: str, parties: list[str]) -> list[str]:
    """Make the folder of a mediation, with a folder inside for the letters of each party.

    open_mediation("2024-126-3", ["Roe", "Ek"]) makes mediations/2024-126-3 and in it Roe and Ek.
    It returns the paths of the parties' folders, in this order:
    ["mediations/2024-126-3/Roe", "mediations/2024-126-3/Ek"]
    """
