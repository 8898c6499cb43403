from pathlib import Path

ROOMS = Path("rooms")


def transcript(room: str) -> Path:
    ROOMS.mkdir(exist_ok=True)
    return ROOMS / f"{room}.txt"


def append_pause(room: str, clock: str, minutes: int) -> None:
    """Add the line "clock - minutes of silence"."""
    with transcript(room).open("a", encoding="utf-8") as file:
        file.write(f"{clock} - {minutes} of silence\n")


def append_message(room: str, clock: str, nick: str, text: str) -> None:
    """Add a message to the end of the room's transcript.

    Args:
        room: name of the room, such as "garden".
        clock: time of day, such as "12:04".
        nick: nickname of the author.
        text: what the author wrote.

    The line has the form "clock nick: text" and ends with one newline.
    """
