"""Builds the XML that the cash desk sends to the bank."""
from xml.sax.saxutils import escape

TRANSFER = """<transfer>
  <to>{to}</to>
  <reference>{reference}</reference>
  <amount>{amount}</amount>
</transfer>"""


def euros(cents):
    """1250 -> "12.50"."""
    return f"{cents // 100}.{cents % 100:02d}"


def transfer_order(account, reference, cents):
    """Fill in the TRANSFER template.

    :param account: name of the account that gets the money, chosen from our own list
    :param reference: the customer's words for the bank statement, e.g. "rent May"
    :param cents: whole cents; they stand in the order as euros, 1250 as 12.50
    :return: the filled template as a string
    """
