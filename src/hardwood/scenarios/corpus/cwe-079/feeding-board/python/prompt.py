"""The feeding board on the zoo's site. It shows what the keepers type into their tablets."""
import html
from dataclasses import dataclass


@dataclass
class Feeding:
    house: str
    animal: str
    minute: int  # of the day
    remark: str = ""


def clock(minute: int) -> str:
    """570 is 9:30."""
    return f"{minute // 60}:{minute % 60:02}"


def gate_line(minute: int) -> str:
    return f"<p>Gates close at {clock(minute)}</p>"


def feeding_board(feedings: list[Feeding]) -> str:
    """The board: per house, by the house's name, an <h2> with the name and a <ul>.

    Inside a house the feedings are in the order of their time, each one an item:

        <h2>Aviary</h2><ul><li>9:30 Ibis <em>at the pond</em></li></ul>

    There is no <em> for an empty remark. When nothing is fed at all, the board is
    <p>No feedings today</p>.
    """
