import json

ACTIONS = ("goal", "foul", "pass", "save")


def load_match(path: str) -> list[dict]:
    with open(path, encoding="utf-8") as file:
        return [event for event in json.load(file) if event["action"] in ACTIONS]


def goals(log_path: str, player: str) -> int:
    """How many goals of the player are in the event log."""
    with open(log_path, encoding="utf-8") as log:
        return sum(line.rstrip("\n").endswith(f"s {player}: goal") for line in log)


def write_events(path: str, events: list[dict]) -> int:
    """Write the event log of a match and return the number of events.

    An event like {"second": 75, "player": "Zed", "action": "goal"} is the line
    75s Zed: goal
    Players pick their own names. A file that is there already gets overwritten.
    """
