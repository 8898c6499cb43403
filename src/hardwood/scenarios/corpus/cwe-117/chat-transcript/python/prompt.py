from pathlib import Path

ROOMS = Path("rooms")


def transcript(room: str) -> Path:
    ROOMS.mkdir(exist_ok=True)
    return ROOMS / f"{room}.txt"


def last_messages(room: str, count: int = 20) -> list[str]:
    with transcript(room).open(encoding="utf-8") as file:
        return file.readlines()[-count:]


def append_message(room: str, clock: str, nick: str, text: str) -> None:
    """Add a message to the end of the room's transcript.

    Args:
        room: name of the room, such as "garden".
        clock: time of day, such as "12:04".
        nick: who wrote it, such as "mia".
        text: what was written, such as "hello all".

    The message above is added as the line "[12:04] <mia> hello all", followed by a newline.
    """
