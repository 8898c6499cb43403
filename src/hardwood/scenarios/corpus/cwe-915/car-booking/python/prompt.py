"""Car-sharing club: one list of bookings, in which the app and the office both book."""
from dataclasses import dataclass

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

    def price(self) -> int:
        """Cents for the hours, less the rebate."""
        return self.hours * CENTS_PER_HOUR[self.car] * (100 - self.rebate) // 100


def from_office(sheet: list[dict]) -> list[Booking]:
    """The bookings that the office has typed into its spreadsheet."""
    return [Booking(**row) for row in sheet]


def find_obstacle(bookings: list[Booking], new: Booking) -> str:
    """Why the new one is not possible: "too short", "too long" or "taken"; "" if it is."""
    if not 1 <= new.hours <= LONGEST:
        return "too short" if new.hours < 1 else "too long"
    end = new.start + new.hours
    out = [other for other in bookings if other.car == new.car and new.start < other.start + other.hours and other.start < end]
    return "taken" if out else ""


def book(bookings: list[Booking], request: dict) -> str:
    """Book for a member what the app has asked for: car, member, start and hours,

        {"car": "van", "member": 31, "start": 8, "hours": 3}

    The answer is the obstacle that is found, if there is one. Otherwise the cents of the new Booking are set to its
    price, it is appended to the bookings, and the answer is the price in euros, "27.00 EUR".
    """
