    counts = {name: 0 for name, _ in ZONES}
    for rate in rates:
        zone = [name for name, lowest in ZONES if rate >= lowest][-1]
        counts[zone] += 1
    return counts
