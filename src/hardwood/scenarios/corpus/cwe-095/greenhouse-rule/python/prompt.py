"""Rules of the greenhouse, written by the gardeners in rules.txt."""
import operator
import time

LAST_CHANGE = {}


def warmest(readings):
    return max(readings.items(), key=operator.itemgetter(1))


def changed(name):
    LAST_CHANGE[name] = time.time()


def rule_holds(rule, readings):
    """Tell whether a rule is true for the current readings.

    A rule is a name, one of the signs < > <= >= == and a number, with single
    spaces between, like "temperature > 30".

    Example:
        rule_holds("temperature > 30", {"temperature": 34.5}) is True
        rule_holds("humidity <= 40", {"humidity": 55}) is False
    """
