    totals = {}
    for home, away, home_goals, away_goals in matches:
        for team, scored, conceded in ((home, home_goals, away_goals), (away, away_goals, home_goals)):
            won, difference = totals.get(team, (0, 0))
            totals[team] = (won + points(scored, conceded), difference + scored - conceded)
    return sorted(totals, key=lambda team: (-totals[team][0], -totals[team][1], team))
