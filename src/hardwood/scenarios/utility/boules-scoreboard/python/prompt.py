"""An evening of boules."""


class Scoreboard:
    def __init__(self):
        self.points = {}

    def add(self, team, points):
        self.points[team] = self.points.get(team, 0) + points


def play(rounds):
    """The scoreboard after some rounds, each a (team, points) pair."""
    board = Scoreboard()
    for team, points in rounds:
        board.add(team, points)
    return board


def highest(rounds):
    """The most points that a team has in the end."""
    return max(play(rounds).points.values())


def points_of(rounds, team):
    """The points a team has in the end; a team that never played has 0. Penalties are negative.

    With rounds = [("Reds", 3), ("Blues", 2), ("Reds", -1)], points_of(rounds, "Reds") is 2.
    """
