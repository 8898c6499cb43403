    return table.rng.choice(table.players)
