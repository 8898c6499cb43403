"""Builds the XML that the cash desk sends to the bank."""
from xml.sax.saxutils import escape

ORDER = "<transfer><to>{to}</to><reference>{reference}</reference><euros>{euros}</euros></transfer>"
RENT = 480


def total(amounts):
    """Sum of the amounts of a day."""
    return sum(amounts)


def rent_order(month):
    """Order for the rent of a month, given as a number."""
    return ORDER.format(to="landlord", reference=f"rent {month}", euros=RENT)


def refund_order(reference, euros):
    """Order that pays money back to the account "customer".

    :param reference: the customer's own words for the bank statement, e.g. "broken lamp"
    :param euros: the amount, e.g. 20
    :return: the filled ORDER
    """
