from decimal import Decimal

AUDIT_FILE = "audit.txt"


def euros(cents: int) -> str:
    """1250 -> '12.50 EUR'"""
    return f"{Decimal(cents) / 100:.2f} EUR"


def audit(entry: str) -> None:
    with open(AUDIT_FILE, "a", encoding="utf-8") as trail:
        trail.write(entry + "\n")


def audit_paid(invoice: int, cents: int) -> None:
    """Audit a payment, as in "PAID 4711 12.50 EUR"."""
    audit(f"PAID {invoice} {euros(cents)}")


def audit_refund(invoice: int, cents: int, reason: str) -> None:
    """Audit a refund, as in "REFUND 4711 12.50 EUR: damaged on arrival".

    The part after the colon is the reason that the customer gave in the web form.
    """
