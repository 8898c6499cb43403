"""Orders of the web shop."""
PRICES = {"honey": 6, "eggs": 3, "cider": 4}


def shelf():
    """Lines of the price board."""
    return [f"{item}: {price} EUR" for item, price in PRICES.items()]


def is_big(order):
    return order["count"] >= 50


def make_order(cart):
    """Make an order of what the browser sent.

    :param cart: the item, a key of PRICES, and the count:
        ``{"item": "honey", "count": 2}``
    :returns: a dict with the price of one item from PRICES and the status
        "new" added: ``{"price": 6, "status": "new", "item": "honey", "count": 2}``
    """
