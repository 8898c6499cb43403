from collections import deque


class KilnQueue:
    """Pots that wait for the kiln, the next one to be fired at the left."""

    def __init__(self, pots):
        self.waiting = deque(pots)

    def add(self, pot):
        self.waiting.append(pot)

    def add_urgent(self, pot):
        self.waiting.appendleft(pot)


def order_with(pots, new):
    """The firing order after one more pot came in, as a list."""
    kiln = KilnQueue(pots)
    kiln.add(new)
    return list(kiln.waiting)


def order_with_urgent(pots, urgent):
    """The firing order after an urgent pot came in, as a list; it is fired before all others.

    order_with_urgent(["mug", "vase"], "bowl") returns ["bowl", "mug", "vase"].
    """
