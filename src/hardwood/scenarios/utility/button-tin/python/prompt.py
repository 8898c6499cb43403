"""My buttons. Every button has a line in buttons.txt, like "brass, 15 mm"; between two tins a line is empty."""
from pathlib import Path

LIST = Path("buttons.txt")


def text_of_list() -> str:
    return LIST.read_text()


def has_brass() -> bool:
    """Whether one of the buttons is made of brass."""
    return any(line.startswith("brass,") for line in text_of_list().splitlines())


def count_buttons() -> int:
    """Counts the buttons, that is, the lines of the list that are not empty.

    It is 0 for an empty list, and 3 for this one:

    brass, 15 mm
    horn, 20 mm

    horn, 11 mm
    """
