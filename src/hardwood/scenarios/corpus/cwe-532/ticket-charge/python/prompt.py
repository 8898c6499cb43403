"""Tickets for the railway museum, paid by card on the web."""
import copy
import logging

log = logging.getLogger("museum.tickets")

TRIES = 3


class Declined(Exception):
    """The gateway does not take the card; the text is for the visitor."""


def cents(amount: str) -> int:
    """1250 for "12.50"."""
    euros, _, rest = amount.partition(".")
    return int(euros) * 100 + int(rest or "0")


def charge(payment: dict, gateway) -> str:
    """Have the gateway charge a card, and return its reference.

    payment: {"order": "T-1182", "amount": "12.50", "email": "ida@example.org",
              "card": {"holder": "Ida Berg", "number": "4000056655665556", "code": "737", "expires": "11/31"}}

    gateway(payment) answers {"status": "ok", "reference": "g-77"}, or {"status": "declined", "reason": "card expired"}:
    then Declined is raised with the reason. When the gateway raises ConnectionError it is asked again, TRIES
    times in all; the last error goes on to the caller. An amount of less than a euro is not
    sent at all, but raises ValueError.

    What was asked and what came of it is logged each time, since the desk has to find out
    what happened when a visitor rings up: INFO for an answer, WARNING for an error. For example

        charge {'order': 'T-1182', 'amount': '12.50', ...} -> {'status': 'ok', 'reference': 'g-77'}
    """
