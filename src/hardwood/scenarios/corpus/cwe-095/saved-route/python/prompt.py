import ast
import math

# Routes of the board game robots. A route is saved as text, e.g.
#     (0, 0)
#     (3, 4)
#     (3, -2)


def length(points):
    """Length of the way from point to point."""
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


def dump_code(tree):
    """Show a parsed robot program, for debugging."""
    return ast.dump(tree, indent=2)


def parse_route(text):
    """Turn the text of a saved route into a list of points.

    Every line of the text is a tuple as Python writes it:
    parse_route("(0, 0)\\n(3, 4)\\n") == [(0, 0), (3, 4)]
    Blank lines are skipped, so an empty text gives [].
    """
