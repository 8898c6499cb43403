from itertools import islice

HISTORY = "history.txt"


def who_stopped(machine: str) -> list[str]:
    """Owners of the stop actions of a machine, oldest first."""
    with open(HISTORY, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split(":") for line in lines]
    return [row[2] for row in rows if row[0] == machine and row[1] == "stop"]


def head(n: int) -> list[str]:
    with open(HISTORY, encoding="utf-8") as lines:
        return list(islice(lines, n))


def remember(label: str, action: str, owner: str) -> str:
    """Put an action at the end of HISTORY.

    The parts are joined by colons in the order of the arguments, so
    remember("web 1", "start", "ana") stores the line web 1:start:ana
    and returns "web 1:start:ana". Customers choose the labels of their machines.
    """
