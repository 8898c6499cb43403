    waits = []
    free_at = 0
    for arrival in arrivals:
        begin = max(arrival, free_at)
        waits.append(begin - arrival)
        free_at = begin + SERVICE
    return waits
