"""Sales journal of the box office. Each sale is a line: day,film,seats,cents"""

from datetime import date


def write_journal(path: str, sales: list[dict]) -> None:
    with open(path, "w", encoding="utf-8") as journal:
        for sale in sales:
            journal.write(sale_line(sale) + "\n")


def takings(path: str) -> int:
    with open(path, encoding="utf-8") as journal:
        return sum(int(line.split(",")[3]) for line in journal)


def today() -> str:
    return date.today().isoformat()


def sale_line(sale: dict) -> str:
    """Return day, film, seats and cents of a sale with a comma between them (and no spaces or newline).

    >>> sale_line({"day": "2024-03-01", "film": "Dune", "seats": 2, "cents": 2400})
    '2024-03-01,Dune,2,2400'
    """
