"""Beds in the mountain huts of the alpine club, booked on the web."""
from dataclasses import dataclass, field
from datetime import date

REFUND = [(14, 100), (3, 50), (1, 20)]  # from so many days before the arrival: percent


@dataclass
class Stay:
    guest: str
    hut: str
    arrival: date
    nights: int
    beds: int
    paid: int  # cents
    cancelled: bool = False


@dataclass
class Club:
    stays: dict[str, Stay] = field(default_factory=dict)
    credit: dict[str, int] = field(default_factory=dict)  # cents, by guest
    post: list[str] = field(default_factory=list)  # lines for the wardens

    def beds_taken(self, hut: str, day: date) -> int:
        return sum(s.beds for s in self.stays.values() if s.hut == hut and s.arrival == day and not s.cancelled)


def cancel_stay(club: Club, guest: str, code: str, today: date) -> int:
    """A guest cancels a stay of theirs by the code in the booking mail, such as "K7-4413".

    Depending on how many days there still are until the arrival, a part of what was paid comes back
    (REFUND: 100 percent from 14 days on, 50 from 3 on, 20 from 1 on, otherwise nothing), in
    whole cents, rounded down. That is added to the guest's credit in the club, and a line goes to the wardens,
    "Lake Hut 2024-08-02: 4 beds free, 2 nights", or with "bed" and "night" for one.

    The return value is the cents that came back. If there is no such stay, or it is cancelled
    already, that's -1, and nothing changes.
    """
