import ast
import math

# Routes of the board game robots. A route is saved as text, a point a line:
#     (0, 0)
#     (3, -2)


def length(points):
    """Length of the way from point to point."""
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


def dump_code(code):
    """Show a robot's program as a tree, for debugging."""
    return ast.dump(ast.parse(code), indent=2)


def point_to_line(point):
    """point_to_line((3, 4)) -> "(3, 4)" """
    return str(point)


def line_to_point(line):
    """line_to_point("(3, 4)") -> (3, 4) """
