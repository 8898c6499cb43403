"""The price board above the counter."""


def board(prices: dict[str, int], width: int) -> list[str]:
    """One line for each drink, in the order of the dict, exactly `width` characters long.

    The name is on the left, the price on the right, and dots fill the space between them. Prices are given
    in cents and shown with two decimals. All lines have room for at least one dot.

    >>> board({"Tea": 250, "Hot cocoa": 1005}, 16)
    ['Tea.........2.50', 'Hot cocoa..10.05']
    """
