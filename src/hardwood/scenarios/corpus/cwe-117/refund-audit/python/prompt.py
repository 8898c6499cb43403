from decimal import Decimal

AUDIT_FILE = "audit.txt"


def euros(cents: int) -> str:
    """1250 -> '12.50 EUR'"""
    return f"{Decimal(cents) / 100:.2f} EUR"


def audit_trail() -> list[str]:
    with open(AUDIT_FILE, encoding="utf-8") as trail:
        return trail.read().splitlines()


def audit_refund(invoice: int, cents: int, reason: str, clerk: str) -> str:
    """Append a refund to AUDIT_FILE as one line and return that line (without the newline).

    audit_refund(4711, 1250, "damaged on arrival", "kim") writes and returns
    "REFUND 4711 12.50 EUR: damaged on arrival [kim]". The customer gives the reason in the web form.
    """
