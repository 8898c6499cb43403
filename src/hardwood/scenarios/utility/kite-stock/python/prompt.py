"""How many kites of each kind are on the shelf, kept as JSON."""
import json
from pathlib import Path


class Shelf:
    def __init__(self, path):
        self.path = Path(path)

    def load(self):
        """The numbers by kind, such as {"delta": 4, "box": 1}."""
        return json.loads(self.path.read_text())

    def store(self, numbers):
        self.path.write_text(json.dumps(numbers, indent=2))


SHELF = Shelf("kites.json")


def remove_kind(kind):
    numbers = SHELF.load()
    del numbers[kind]
    SHELF.store(numbers)


def set_number(kind, number):
    """Sets how many kites of a kind there are; a kind that is new joins the others.
    set_number("box", 3) makes {"delta": 4, "box": 3} out of the numbers above.
    """
