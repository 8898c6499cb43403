    free = []
    now = OPENS
    for start, end in sorted(bookings):
        if start > now:
            free.append([now, start])
        now = max(now, end)
    if now < CLOSES:
        free.append([now, CLOSES])
    return free
