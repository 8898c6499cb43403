"""The console of the operators is `tail -f console.txt` in a terminal."""

GREEN, RED, PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[0m"


def put(line: str) -> None:
    with open("console.txt", "a", encoding="utf-8") as console:
        console.write(line + "\n")


def show_idle(worker: int) -> None:
    """Show "IDLE worker WORKER", with the first word in green."""
    put(f"{GREEN}IDLE{PLAIN} worker {worker}")


def show_failed(worker: int, message: str) -> None:
    """Show "FAILED worker WORKER: MESSAGE", with the first word in red.

    The message is the reply of a remote mail server.
    """
