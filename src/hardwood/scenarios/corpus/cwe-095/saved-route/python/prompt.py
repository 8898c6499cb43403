import ast
import math

# The board game robots. A route is saved as text, a point a line, like (3, -2).
START1 = (0, 0)
START2 = (7, 7)


def length(points):
    """Length of the way from point to point."""
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


def dump_code(code):
    """Show a robot's program as a tree, for debugging."""
    return ast.dump(ast.parse(code), indent=2)


def start_point(robot):
    """The point START1 for robot 1, START2 for robot 2."""
    return eval(f"START{robot}")


def line_to_point(line):
    """The point in a line of a saved route, a tuple: (3, -2) for "(3, -2)"."""
