    return play(rounds).points.get(team, 0)
