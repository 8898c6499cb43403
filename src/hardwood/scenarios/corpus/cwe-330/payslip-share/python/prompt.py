import random
import secrets
from datetime import date

SHARED = "/shared/"
SPECIMEN = "specimen.pdf"
HEX = "0123456789abcdef"


def month_name(day: date) -> str:
    return day.strftime("%B %Y")


def share_specimen(links: dict) -> str:
    """Path of the specimen payslip in the handbook; anybody may see that one."""
    name = "".join(random.choice(HEX) for _ in range(8))
    links[name] = SPECIMEN
    return SHARED + name


def share_payslip(links: dict, pdf: str) -> str:
    """Let an employee's tax adviser open one payslip without having an account.

    A new name of at least 24 hex digits is made up, and links[name] = pdf is stored.
    The result is SHARED followed by the name.
    """
