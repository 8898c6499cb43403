from enum import Enum


class Stroke(Enum):
    FREE = "Freestyle"
    BACK = "Backstroke"


def title(stroke: Stroke, metres: int) -> str:
    return f"{metres} m {stroke.value}"


def heading() -> str:
    """The line above the swimmers."""
    return f"{'Ln':>2} {'Name':<14} {'Time':>6}"


def heat_line(lane: int, name: str, seconds: float) -> str:
    """The line of one swimmer, under the heading and as wide.

    The lane is right-aligned (2 wide), the name left-aligned (14 wide), the time right-aligned (6 wide, two
    decimals), with one space between. For lane 4, "Mina Falk" and 31.07 seconds:

    " 4 Mina Falk       31.07"
    """
