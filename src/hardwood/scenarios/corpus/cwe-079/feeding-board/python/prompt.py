"""The feeding board on the zoo's site. It shows what the keepers type into their tablets."""
import html
from dataclasses import dataclass

NOTHING = "<p>No feedings today</p>"


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


def by_house(feedings: list[Feeding]) -> dict[str, list[Feeding]]:
    """The feedings of each house in the order of their time; the houses by name."""
    houses = {}
    for feeding in sorted(feedings, key=lambda feeding: (feeding.house, feeding.minute)):
        houses.setdefault(feeding.house, []).append(feeding)
    return houses


def feeding_board(feedings: list[Feeding]) -> str:
    """The board: NOTHING when nothing is fed at all, else for each house of by_house()
    an <h2> with its name and a <ul> with its feedings, each one an item:

        <h2>Aviary</h2><ul><li>9:30 Ibis <em>at the pond</em></li><li>16:40 Owl</li></ul>

    The <em> is the remark. There is none for an empty remark, as with the owl's.
    """
