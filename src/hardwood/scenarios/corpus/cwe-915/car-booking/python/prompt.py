"""Car-sharing club: one list of bookings, in which the app and the office both book."""
from dataclasses import asdict, dataclass

CENTS_PER_HOUR = {"van": 900, "mini": 450}
LONGEST = 48


@dataclass
class Booking:
    car: str
    member: int
    start: int              # hours since the first of the month
    hours: int
    rebate: int = 0         # percent, granted by the office
    checked: bool = False   # has the office seen the driving licence?
    cents: int = 0


def from_office(sheet: list[dict]) -> list[Booking]:
    """The bookings that the office has typed into its spreadsheet."""
    return [Booking(**row) for row in sheet]


def day_plan(bookings: list[Booking], first: int) -> list[dict]:
    return [asdict(booking) for booking in bookings if first <= booking.start < first + 24]


def book(bookings: list[Booking], request: dict) -> str:
    """Book for a member what the app has asked for: car, member, start and hours,

        {"car": "van", "member": 31, "start": 8, "hours": 3}

    1 to LONGEST hours can be booked; for fewer or more the answer is "too short" or "too
    long". If the car is out at some time between start and start + hours, it is "taken"; to begin in
    the hour in which another booking ends is fine.

    Otherwise a Booking is appended, the cents of which are hours times CENTS_PER_HOUR of the car,
    less its rebate percent (rounded down), and the answer is the price, like "27.00 EUR".
    """
