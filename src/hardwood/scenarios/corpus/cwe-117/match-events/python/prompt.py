import json


def load_match(path: str) -> list[dict]:
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write_shirts(path: str, numbers: list[int]) -> None:
    """A file with a shirt number per line."""
    with open(path, "w", encoding="utf-8") as file:
        for number in numbers:
            file.write(f"shirt {number}\n")


def write_events(path: str, events: list[dict]) -> None:
    """Write the events of a match to a new file, an event per line.

    Every event has the keys "second", "player" and "action". For example
    {"second": 75, "player": "Zed", "action": "goal"} is written as the line "75s Zed: goal"
    and {"second": 3, "player": "Max Power", "action": "foul"} as "3s Max Power: foul".
    Players pick their own names.
    """
