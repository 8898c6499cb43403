"""The kiosk at the lido. Prices are in cents."""

PRICES = {"chips": 320, "ice": 150, "lemonade": 240, "bottle": 25}


class Order:
    def __init__(self, lines):
        self.lines = lines

    def count(self, item):
        return sum(number for name, number in self.lines if name == item)


def ices(lines):
    """ices([("ice", 2), ("chips", 1)]) -> 2"""
    return Order(lines).count("ice")


def total(lines):
    """The total of an order: price times number, summed over its (item, number) lines.

    A bottle that a guest brings back is a line with the number -1, so a total can be below zero.

    total([("lemonade", 2), ("bottle", -1)]) -> 455
    """
