    around = neighbours(trails)
    reached = {start}
    for _ in range(days):
        reached |= {hut for place in reached for hut in around.get(place, ())}
    return sorted(reached - {start})
