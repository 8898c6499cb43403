"""Rules of the greenhouse, written by the gardeners in rules.txt."""
import operator
import time

LAST_CHANGE = {}


def warmest(readings):
    return max(readings.items(), key=operator.itemgetter(1))


def changed(name):
    LAST_CHANGE[name] = time.time()


def holds(value, rule):
    """Tell whether a rule is true for a value.

    A rule is a comparison sign, a space and a number:

    >>> holds(34.5, "> 30")
    True
    >>> holds(55, "<= 40")
    False
    """
