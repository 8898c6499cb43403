HISTORY = "history.txt"


def store(entry: str) -> None:
    with open(HISTORY, "a", encoding="utf-8") as history:
        history.write(entry + "\n")


def owners(action: str) -> list[str]:
    """Who did an action: the third of the three parts of a line."""
    with open(HISTORY, encoding="utf-8") as history:
        rows = [row.rstrip("\n").split(":") for row in history]
    return [row[2] for row in rows if row[1] == action]


def remember(label: str, action: str, owner: str) -> None:
    """Store an action of a virtual machine: label, action and owner, joined by colons.

    remember("web 1", "start", "ana") stores the entry "web 1:start:ana".
    Customers choose the labels of their machines.
    """
