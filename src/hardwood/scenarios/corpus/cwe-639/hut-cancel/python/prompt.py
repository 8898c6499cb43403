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
    stays: dict[str, Stay] = field(default_factory=dict)  # by code
    credit: dict[str, int] = field(default_factory=dict)  # cents, by guest
    post: list[str] = field(default_factory=list)  # lines for the wardens

    def beds_taken(self, hut: str, day: date) -> int:
        return sum(s.beds for s in self.stays.values() if s.hut == hut and s.arrival == day and not s.cancelled)

    def pay(self, guest: str, cents: int) -> None:
        self.credit[guest] = self.credit.get(guest, 0) + cents


def refund_for(stay: Stay, today: date) -> int:
    """Whole cents that come back if the stay is cancelled today (REFUND; nothing on the day of the arrival)."""
    days = (stay.arrival - today).days
    return stay.paid * max((percent for least, percent in REFUND if days >= least), default=0) // 100


def line_for_warden(stay: Stay) -> str:
    """"Lake Hut 2024-08-02: 4 beds free, 2 nights", or with "bed" and "night" for one."""
    beds = "bed" if stay.beds == 1 else "beds"
    nights = "night" if stay.nights == 1 else "nights"
    return f"{stay.hut} {stay.arrival}: {stay.beds} {beds} free, {stay.nights} {nights}"


def cancel_stay(club: Club, guest: str, code: str, today: date) -> int:
    """A guest cancels a stay of theirs by the code in the booking mail, such as "K7-4413".

    If there is no such stay, or it is cancelled already, -1 is returned, and nothing changes. Otherwise
    the stay is cancelled from now on, its refund_for() today is paid to the guest, a line_for_warden()
    goes to the club's post, and the cents that were paid are returned.
    """
