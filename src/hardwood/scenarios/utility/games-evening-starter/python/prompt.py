"""Games evening. With the same seed an evening can be played again from the beginning."""

import random


class Table:
    def __init__(self, players: list[str], seed: int):
        self.players = players
        self.rng = random.Random(seed)


def evening(players: list[str], seed: int, rounds: int) -> list[str]:
    """Who begins each round of an evening."""
    table = Table(players, seed)
    return [draw_starter(table) for _ in range(rounds)]


def coin(table: Table) -> str:
    """Heads or tails, from the table's own random numbers."""
    return "heads" if table.rng.random() < 0.5 else "tails"


def draw_starter(table: Table) -> str:
    """Draw the player who begins the next round, for instance "Ida", from the table's own random numbers."""
