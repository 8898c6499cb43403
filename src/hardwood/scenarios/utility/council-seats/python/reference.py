    result = dict.fromkeys(votes, 0)
    for _ in range(count):
        winner = max(votes, key=lambda party: votes[party] / (result[party] + 1))
        result[winner] += 1
    return result
