"""Text files for the tag printer in the cloakroom."""
from pathlib import Path

DEPOSIT = 2


def write_notice(path: str, closes: int) -> None:
    """Writes the notice for the counter, two lines."""
    with open(path, "w", encoding="utf-8") as notice:
        notice.write(f"Open until {closes}:00\n")
        notice.write(f"Deposit {DEPOSIT} euros\n")


def tags_in(path: str) -> int:
    return len(Path(path).read_text(encoding="utf-8").splitlines())


def write_tags(path: str, first: int, last: int) -> None:
    """Writes the tags from number `first` to number `last`, both included; the file begins anew each time.

    write_tags("tags.txt", 7, 9) writes three lines:

    Coat 007
    Coat 008
    Coat 009
    """
