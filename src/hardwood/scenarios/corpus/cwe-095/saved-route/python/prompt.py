import math
import re

# The board game robots. A route is saved as text, a point a line.
START = "(7, -2)"
NAME = re.compile("[A-Z][a-z]+")


def length(points):
    """Length of the way from point to point."""
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


def is_name(text):
    return NAME.fullmatch(text) is not None


def start_point():
    """The point where robots start, a tuple."""
    return eval(START)


def line_to_point(line):
    """The point in a line of a saved route, a tuple too: line_to_point(START)
    is start_point().
    """
