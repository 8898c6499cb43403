"""The console of the operators is `tail -f console.txt` in a terminal."""

GREEN, RED, PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[0m"


def coloured(word: str, colour: str) -> str:
    return colour + word + PLAIN


def clear() -> None:
    with open("console.txt", "w", encoding="utf-8") as console:
        console.write("")


def show(worker: str, good: bool, message: str) -> None:
    """Add a line to console.txt: a coloured word, the worker's name, a colon and the message.

    The word is coloured("OK", GREEN) if good, else coloured("BAD", RED); so without colours the lines are like
    OK w3: 14 mails sent
    BAD w4: mailbox of anna@example.org is full
    """
