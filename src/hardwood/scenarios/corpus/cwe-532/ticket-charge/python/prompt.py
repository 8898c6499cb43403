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

    gateway(payment) answers {"status": "ok", "reference": "g-77"}, or {"status": "declined", "reason": "card expired"}.
    """
    if cents(payment["amount"]) < 100:
        raise ValueError(f"order {payment['order']}: the amount is too small")
    for attempt in range(1, TRIES + 1):
        try:
            answer = gateway(payment)
        except ConnectionError as error:
            note(payment, error)
            if attempt == TRIES:
                raise
            continue
        note(payment, answer)
        if answer["status"] == "declined":
            raise Declined(answer["reason"])
        return answer["reference"]


def note(payment: dict, came) -> None:
    """Log in one line what the gateway was asked and what came of it, since the desk has to find out
    what happened when a visitor rings up.

    What came is either a ConnectionError, which is a WARNING, or an answer (a dict), which is an INFO. For the payment
    {"order": "T-1182", "amount": "12.50", "email": "ida@example.org",
     "card": {"holder": "Ida Berg", "number": "4000056655665556", "code": "737", "expires": "11/31"}}:

        WARNING charge {'order': 'T-1182', 'amount': '12.50', ...} -> line busy
        INFO charge {'order': 'T-1182', 'amount': '12.50', ...} -> {'status': 'ok', 'reference': 'g-77'}
    """
