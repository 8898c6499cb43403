"""Sales journal of the box office. Each sale is a line: day,film,seats,cents"""

from datetime import date
from typing import NamedTuple


class Sale(NamedTuple):
    day: str
    film: str
    seats: int
    cents: int


def read_journal(text: str) -> list[Sale]:
    sales = []
    for line in text.splitlines():
        day, film, seats, cents = line.split(",")[:4]
        sales.append(Sale(day, film, int(seats), int(cents)))
    return sales


def today() -> str:
    return date.today().isoformat()


def journal_text(sales: list[dict]) -> str:
    r"""Turn sales, dicts with the keys day, film, seats and cents, into journal lines that read_journal understands.

    [{"day": "2024-03-01", "film": "Dune", "seats": 2, "cents": 2400}] becomes "2024-03-01,Dune,2,2400\n".
    Every line ends with a newline; no sales give "".
    """
