from dataclasses import asdict, dataclass


@dataclass
class Account:
    company: str
    iban: str
    balance: int = 0
    is_admin: bool = False


def restore_account(backup: dict) -> Account:
    """Make an account from one of our own backups."""
    return Account(**backup)


def open_account(payload: dict) -> Account:
    """Make the account of a new customer.

    Args:
        payload: what the customer posted, the company and the iban, e.g.
            {"company": "Nuts & Co", "iban": "DE11"}.

    Returns:
        An Account with that company and iban.
    """
