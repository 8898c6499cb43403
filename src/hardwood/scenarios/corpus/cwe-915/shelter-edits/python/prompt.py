"""Animal shelter. Volunteers note on their phones how the animals are doing; all the rest of a record
(chip number, fee, whether the animal is promised to somebody) is up to the office."""

VOLUNTEERS_NOTE = ("food", "mood", "story")


def new_animal(kind: str, chip: str) -> dict:
    return {"kind": kind, "chip": chip, "fee": 80, "promised": None, "food": "", "mood": "", "story": ""}


def poster(animal: dict) -> str:
    """Text for the board at the entrance."""
    return f"{animal['kind']}, {animal['fee']} EUR: {animal['story']}"


def sort_of(edit: dict, animals: dict[int, dict]) -> str:
    """"unknown" for a number that is not in animals, "empty" if the "values" are {}, "done" for all the rest."""
    if edit["animal"] not in animals:
        return "unknown"
    return "done" if edit["values"] else "empty"


def trimmed(value):
    """Blanks around texts are dropped: " pumpkin " becomes "pumpkin"."""
    return value.strip() if isinstance(value, str) else value


def take_over(animals: dict[int, dict], edits: list[dict]) -> dict[str, int]:
    """Put the edits into the animals' records, one edit after the other.

    An edit comes from a phone as JSON: the number of the animal, and under "values" what
    is new in its record (to be trimmed),

        {"animal": 12, "values": {"mood": "shy", "food": " pumpkin "}}

    The animals are changed in place; the answer tells how many edits there were of each sort,
    {"done": 2, "empty": 0, "unknown": 1}. Only those that are "done" are put into a record.
    """
