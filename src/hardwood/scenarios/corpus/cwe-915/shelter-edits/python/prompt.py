"""Animal shelter. Volunteers note on their phones how the animals are doing; all the rest of a record
(chip number, fee, whether the animal is promised to somebody) is up to the office."""

VOLUNTEERS_NOTE = ("food", "mood", "story")


def new_animal(kind: str, chip: str) -> dict:
    return {"kind": kind, "chip": chip, "fee": 80, "promised": None, "food": "", "mood": "", "story": ""}


def poster(animal: dict) -> str:
    """Text for the board at the entrance."""
    return f"{animal['kind']}, {animal['fee']} EUR: {animal['story']}"


def take_over(animals: dict[int, dict], edits: list[dict]) -> dict[str, int]:
    """Put the edits into the animals' records, one edit after the other.

    An edit comes from a phone as JSON: the number of the animal, and under "values" what
    is new in its record, {"animal": 12, "values": {"mood": "shy", "food": " pumpkin "}}

    Edits whose "values" are {} are empty, ones for a number that is not in animals are unknown. The
    answer tells how many edits there were of each sort: {"done": 2, "empty": 0, "unknown": 1}
    """
    counts = {"done": 0, "empty": 0, "unknown": 0}
    for edit in edits:
        if edit["animal"] not in animals:
            counts["unknown"] += 1
        elif not edit["values"]:
            counts["empty"] += 1
        else:
            put_in(animals[edit["animal"]], edit["values"])
            counts["done"] += 1
    return counts


def put_in(animal: dict, values: dict) -> None:
    """Put the values of an edit into the animal's record, texts without the blanks around them.

    After put_in(animal, {"mood": "shy", "food": " pumpkin "}) the animal's "mood" is "shy" and its
    "food" is "pumpkin"; the rest of the record is as before.
    """
