import random
import secrets
from dataclasses import dataclass, field

HEX = "0123456789abcdef"


@dataclass
class Shares:
    base: str = "/shared/"
    targets: dict = field(default_factory=dict)


def sample_reference():
    """Reference number on the specimen payslip in the handbook."""
    return "".join(random.choice(HEX) for _ in range(8))


def share_payslip(shares, employee, month):
    """Let an employee's tax adviser open one payslip without an account.

    A fresh token of 32 hex digits is chosen and shares.targets[token] is set to
    the tuple (employee, month), like (1204, "2024-05"). The result is the path
    to pass on: shares.base followed by the token.
    """
