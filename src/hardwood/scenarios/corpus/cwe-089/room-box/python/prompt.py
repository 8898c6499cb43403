import sqlite3

# The maids' tablet shows a check box for each of these columns of the table rooms.
BOXES = ("cleaned", "towels", "minibar")


class House:
    def __init__(self, path: str = "hotel.db"):
        self.db = sqlite3.connect(path, isolation_level=None)

    def is_on(self, room: int, box: str) -> bool:
        rooms = self.db.execute("SELECT * FROM rooms WHERE number = ?", (room,))
        names = [column[0] for column in rooms.description]
        return bool(dict(zip(names, rooms.fetchone()))[box])

    def new_morning(self) -> None:
        self.db.execute("UPDATE rooms SET " + ", ".join(f"{box} = 0" for box in BOXES))


def tap(house: House, room: int, box: str) -> bool:
    """A box was tapped: 0 becomes 1 in its column and 1 becomes 0. Say if it is on now.

    Room 204 and "towels" means UPDATE rooms SET towels = 1 - towels WHERE number = 204
    """
