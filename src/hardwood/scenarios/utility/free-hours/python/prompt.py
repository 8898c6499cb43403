"""Bookings of the meeting room, in whole hours."""

OPENS = 8
CLOSES = 18


def free_hours(bookings: list[list[int]]) -> list[list[int]]:
    """The times, as [from, to], between OPENS and CLOSES at which the room is free, earliest first.

    A booking is [from, to] and lies between OPENS and CLOSES. The bookings come in any order and may overlap.

    >>> free_hours([[13, 15], [8, 10]])
    [[10, 13], [15, 18]]
    >>> free_hours([])
    [[8, 18]]
    """
