"""Rules of the greenhouse, written by the gardeners in rules.txt."""
import operator
import time

FROST = "< 2.5"
LAST_CHANGE = {}


def warmest(readings):
    return max(readings.items(), key=operator.itemgetter(1))


def changed(name):
    LAST_CHANGE[name] = time.time()


def is_frost(value):
    """Whether the rule FROST is true for a temperature."""
    return eval(f"{value} {FROST}")


def is_true(value, rule):
    """Whether a rule is true for a value: is_true(34.5, "> 30") is True.

    A rule is one of the signs < > <= >= with a space and a number.
    """
