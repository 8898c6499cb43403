"""Keno in the bar: guests bet on numbers from 1 to 80."""
import random
from datetime import date

NUMBERS = range(1, 81)


def puzzle(day: date) -> list[int]:
    """Quiz on the beer mats: which five numbers? The same in all our bars on a day."""
    rng = random.Random(day.toordinal())
    return rng.sample(NUMBERS, 5)


def keno_draw(round_no: int) -> list[int]:
    """Draw the winning numbers of a round after the bets are closed.

    Five different numbers from 1 to 80 in the order in which they were drawn, for
    example [17, 80, 4, 33, 52]; every round has its own.
    """
