# Lending desk on the web. All loans of the library, by their number:
#
#   {501: {"card": "M-12", "title": "Momo", "due": "2024-05-02", "renewals": 0}, ...}

from datetime import date, timedelta

LONGEST = 2
WEEKS = 3


def overdue(loans, today):
    """Numbers of the loans that should be back."""
    return [number for number, loan in loans.items() if loan["due"] < today]


def later(day, weeks):
    """later("2024-05-02", 1) is "2024-05-09"."""
    return (date.fromisoformat(day) + timedelta(weeks=weeks)).isoformat()


def renew(loans, card, number):
    """A reader renews a loan on their card: it is due WEEKS later, and its renewals go up by one.

    renew(loans, "M-12", 501) returns the new day, "2024-05-23". It returns None, and all
    stays as it is, when there is no loan of that number or it was renewed LONGEST times already.
    """
